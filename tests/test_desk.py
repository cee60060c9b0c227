"""The desk reads the content once, chooses the law by the day, and judges with what can be had."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from building import TEXT, instrument
from folders import SET, criterion, rules, sound_content, station, write
from strategies import results
from tieuchi.desk import Desk, best_evaluator
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.values.problem import InputError, JudgingError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A content folder with one set for 2023 to 2025."""
    return sound_content(tmp_path)


@pytest.fixture
def desk(root: Path) -> Desk:
    """A desk over that folder, judging by the reference."""
    return Desk(root, Reference())


def evidence(desk: Desk, **more: Any) -> Evidence:
    """Return a station's evidence, written to disk and read."""
    return desk.read(write(desk.root, "station.yaml", station(**more)))


def test_the_day_of_the_evidence_chooses_the_law(desk: Desk) -> None:
    """Without anything said, the set in force on the evidence's own day judges."""
    found = desk.assess(evidence(desk))
    assert (found.receipt.set, found.day, found.rehearsed) == ("one", date(2024, 12, 31), False)
    assert found.outcome == "pass"


def test_another_day_may_be_asked_for(desk: Desk) -> None:
    """The day asked for stands instead of the evidence's own, and is on the receipt."""
    found = desk.assess(evidence(desk), day=date(2025, 12, 31))
    assert (found.day, found.receipt.day) == (date(2025, 12, 31), date(2025, 12, 31))
    with pytest.raises(JudgingError, match="no criteria set is in force on 2026-01-01"):
        desk.assess(evidence(desk), day=date(2026, 1, 1))


def future(root: Path) -> None:
    """Add a set that begins in 2026, under which nothing is a yes."""
    write(root, "criteria/two/set.yaml", {**SET, "id": "two", "instrument": instrument("2026-01-01")})
    write(root, "criteria/two/01-a.yaml", criterion(1, 1))
    bands = [{"points": 1, "when": {"meetings": {"at least": 9}}}]
    rule = {"indicator": 1, "basis": "working", "reading": TEXT, "bands": bands}
    write(root, "rules/two/01-a.yaml", {"criterion": 1, "examples on": "2026-12-31", "rules": [rule]})


def test_a_set_may_be_asked_for_by_name(root: Path) -> None:
    """A named set judges on its days, is refused before them, and rehearses when asked to."""
    future(root)
    desk = Desk(root, Reference())
    one = evidence(desk)
    assert desk.assess(one, set_id="one").receipt.set == "one"
    assert desk.assess(one, day=date(2026, 1, 1)).receipt.set == "two"
    with pytest.raises(JudgingError, match="‘two’ is not yet in force on 2024-12-31"):
        desk.assess(one, set_id="two")
    rehearsed = desk.assess(one, set_id="two", rehearse=True)
    assert (rehearsed.rehearsed, rehearsed.outcome) == (True, "fail")
    assert not desk.assess(one, set_id="two", day=date(2026, 1, 1), rehearse=True).rehearsed
    with pytest.raises(JudgingError, match="there is no set ‘three’"):
        desk.assess(one, set_id="three")


def test_a_set_of_another_form_is_refused() -> None:
    """A station is not judged by a district's targets, and is told so."""
    desk = Desk(evaluator=Reference())
    one = desk.read(content_root() / "evidence" / "stations" / "pass-clear.yaml")
    with pytest.raises(JudgingError, match="judges evidence of the form ‘district’, and this is of the form"):
        desk.assess(one, set_id="hoang-hoa-2024")


def test_content_is_read_once(desk: Desk, root: Path) -> None:
    """Sets, forms and laws are kept, so that a thousand stations read them once."""
    first = desk.assess(evidence(desk))
    assert desk.criteria_set("one") is desk.criteria_set("one")
    assert desk.form("station") is desk.form("station")
    for path in (root / "rules" / "one").glob("*.yaml"):
        path.unlink()
    again = desk.assess(evidence(desk))
    assert again.law is first.law
    assert again.receipt == first.receipt


def test_days_with_the_same_norms_share_a_law(desk: Desk, root: Path) -> None:
    """A law is one object for all days on which the same norms hold, and another one elsewhere."""
    norm = {
        "id": "n", "subject": "staffing", "used for": TEXT, "basis": "norm",
        "instrument": instrument("2024-01-01"),
        "techniques": {"total": 1, "code": "a", "performed": "b", "on list": "c", "entries": []},
    }  # fmt: skip
    write(root, "criteria/n/norm.yaml", norm)
    assert desk.law("one", date(2023, 5, 1)) is desk.law("one", date(2023, 6, 1))
    assert desk.law("one", date(2024, 5, 1)) is not desk.law("one", date(2023, 6, 1))
    assert set(desk.law("one", date(2024, 5, 1)).norms) == {"staffing"}


def test_a_set_that_does_not_fit_its_form_is_refused(root: Path) -> None:
    """Words that the form does not ask are told when the set is first used."""
    write(root, "rules/one/02-b.yaml", rules(2, 3, measures={"m": {"label": TEXT, "sum": ["q"]}}))
    with pytest.raises(InputError, match="nothing is called ‘q’"):
        Desk(root, Reference()).criteria_set("one")


def test_one_faulty_file_among_many_leaves_the_others_judged(desk: Desk) -> None:
    """A file that cannot be read says so, and the good ones before and after are judged."""
    good = [write(desk.root, f"{name}.yaml", station()) for name in "ac"]
    paths = [good[0], write(desk.root, "b.yaml", "form: [\n"), desk.root / "missing.yaml", good[1]]
    outcomes = []
    for path in paths:
        try:
            outcomes.append(desk.assess(desk.read(path)).outcome)
        except InputError:
            outcomes.append("refused")
    assert outcomes == ["pass", "refused", "refused", "pass"]


def test_a_path_may_be_a_text(desk: Desk) -> None:
    """A path is given as an object or as a text, and names the evidence."""
    path = write(desk.root, "a.yaml", station())
    assert desk.read(str(path)).file == desk.read(path).file == str(path)


def test_the_products_own_content_is_the_default() -> None:
    """Without a folder named, the desk reads the content that comes with the product."""
    desk = Desk(evaluator=Reference())
    assert desk.root == content_root()
    assert "1300-2023" in [head.id for head in desk.heads]


def hide_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make durable-rules impossible to import, as on a machine without it."""
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    monkeypatch.delitem(sys.modules, "tieuchi.judge.rete", raising=False)


def test_without_the_library_the_reference_judges(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where durable-rules cannot be imported the desk judges by the reference."""
    hide_the_library(monkeypatch)
    assert best_evaluator().name == "reference"
    assert Desk().evaluator.name == "reference"


def test_with_the_library_durable_rules_judges() -> None:
    """Where durable-rules can be imported the desk judges with it."""
    pytest.importorskip(
        "durable_rules_engine", reason="durable-rules cannot be had here", exc_type=ImportError
    )
    assert best_evaluator().name == "durable-rules"
    assert Desk().evaluator.name == "durable-rules"


@pytest.mark.parametrize(
    "sample", sorted((content_root() / "evidence" / "stations").glob("[op]*.yaml"))[:4], ids=str
)
def test_with_and_without_the_library_the_findings_are_equal(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sheet says which evaluator judged; findings, totals, outcome and receipt code are the same."""
    best = Desk()
    judged = best.assess(best.read(sample))
    hide_the_library(monkeypatch)
    bare = Desk()
    again = bare.assess(bare.read(sample))
    assert again.receipt.judged_by == "reference"
    assert judged.receipt.judged_by == best.evaluator.name
    assert results(again) == results(judged)
