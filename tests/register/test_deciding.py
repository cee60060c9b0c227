"""From a council's decision to a line: what is judged is what is kept."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from registering import SIGNED, sha
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.counting import counted
from tieuchi.register.deciding import Ruling, drafted, last_day, require_sound
from tieuchi.register.entries import Decided
from tieuchi.register.law_files import FOLDERS
from tieuchi.register.weighing import Filing, Weighed, weigh
from tieuchi.values.problem import InputError, JudgingError

ROOT = content_root()
TODAY = date(2026, 1, 1)
STATIONS = ROOT / "evidence" / "stations"
DISTRICT = ROOT / "evidence" / "districts" / "mau-2024"


def filing(name: str) -> Filing:
    """Return the filing of a sample station."""
    return Filing(str(STATIONS / f"{name}.yaml"))


def ruling(outcome: Decided = "recognised", signed: date = SIGNED, **said: Any) -> Ruling:
    """Return what a council decided."""
    return Ruling(
        **{"outcome": outcome, "number": "10/QĐ-UBND", "signed": signed, "by": "UBND tỉnh Mẫu", **said}
    )


@pytest.fixture(scope="module")
def passing() -> Weighed:
    """What the rule says of a station that clearly passes."""
    return weigh(ROOT, filing("pass-clear"))


def test_what_is_weighed_is_what_is_assessed(passing: Weighed) -> None:
    """Findings and receipt are those of judging the file where it lies."""
    desk = Desk()
    assessed = desk.assess(desk.read(STATIONS / "pass-clear.yaml"))
    assert passing.assessment.receipt == assessed.receipt
    assert passing.assessment.total == assessed.total


def test_a_draft_names_everything_that_is_kept(passing: Weighed) -> None:
    """Nothing that it rests on is missing among the objects, and the place is the evidence's."""
    line = drafted(passing, ruling(), None, TODAY)
    assert set(line.objects) <= {sha(raw) for raw in passing.objects}
    assert line.place.model_dump() == dict(passing.evidence.place)
    assert line.invented
    assert line.departure is None


def test_a_recognition_lasts_for_the_years_that_its_set_gives(passing: Weighed) -> None:
    """To the same day three years later (Civil Code 2015, Article 148); nothing else has a last day."""
    assert last_day(passing, date(2025, 1, 3)) == date(2028, 1, 3)
    assert last_day(passing, date(2024, 2, 29)) == date(2027, 2, 28)
    withdrawn = drafted(passing, ruling("withdrawn"), None, TODAY).decision
    assert (withdrawn.holds_from, withdrawn.holds_to) == (SIGNED, None)
    refused = drafted(passing, ruling("refused"), None, TODAY).decision
    assert (refused.holds_from, refused.holds_to) == (None, None)


@pytest.mark.parametrize("outcome", ["recognised", "withdrawn"])
@pytest.mark.parametrize(
    ("begins", "told"),
    [
        (date(2024, 12, 30), "speaks of 2024-12-31 and tells nothing of 2024-12-30"),
        (date(2024, 12, 31), None),
        (date(2025, 1, 3), None),
        (date(2028, 1, 3), None),
        (date(2028, 1, 4), "would end on 2028-01-03, before 2028-01-04; is the year right?"),
        (date(9999, 12, 31), "would end on 2028-01-03"),
    ],
)
def test_a_decision_holds_from_a_day_that_its_evidence_carries(
    passing: Weighed, outcome: Decided, begins: date, told: str | None
) -> None:
    """From the day of the evidence on, and no later than a recognition from its signing would have lasted."""
    said = ruling(outcome, begins=begins)
    if told is None:
        assert drafted(passing, said, None, TODAY).decision.holds_from == begins
    else:
        with pytest.raises(JudgingError, match=told.replace("?", r"\?")):
            drafted(passing, said, None, TODAY)


def test_an_old_decision_is_recorded_whenever_someone_gets_to_it(passing: Weighed) -> None:
    """Its days are held against its own evidence; only what comes after today cannot have been signed."""
    drafted(passing, ruling(), None, date(2099, 1, 1))
    drafted(passing, ruling(), None, SIGNED)
    with pytest.raises(JudgingError, match="2025-01-03 has not come yet"):
        drafted(passing, ruling(), None, date(2025, 1, 2))


def test_a_refusal_holds_from_no_day(passing: Weighed) -> None:
    """A day given all the same is not passed over in silence."""
    with pytest.raises(JudgingError, match="a refusal holds from no day"):
        drafted(passing, ruling("refused", begins=SIGNED), None, TODAY)


def test_the_words_of_a_decision_are_looked_at_without_its_evidence() -> None:
    """Whatever is wrong with the evidence, what cannot be said is told too, all of it."""
    with pytest.raises(JudgingError) as told:
        require_sound(ruling(number=" ", signed=date(2099, 1, 1), signers=("",), because=""), None, TODAY)
    for words in (
        "--number: the text",
        "--signers: the text",
        "--because: the text",
        "2099-01-01 has not come",
    ):
        assert words in str(told.value)


def test_the_files_of_a_report_and_its_stations_are_all_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its figures are counted from them, before it is told that a set of targets recognises nobody."""
    given = []

    def seen(report: object, shown: list[object], names: object) -> object:
        given.extend(shown)
        return counted(report, shown, names)  # type: ignore[arg-type]

    monkeypatch.setattr("tieuchi.desk.counted", seen)
    stations = sorted(map(str, (DISTRICT / "stations").glob("*.yaml")))
    with pytest.raises(JudgingError, match="has targets, and nobody is recognised under it"):
        weigh(ROOT, Filing(str(DISTRICT / "report.yaml"), stations, set_id="huyen-uy-141-2023"))
    assert len(given) == len(stations) > 1


def test_a_station_that_cannot_be_counted_is_told(tmp_path: Path) -> None:
    """A decision rests on every file that is filed with it, or on none."""
    text = sorted((DISTRICT / "stations").glob("*.yaml"))[0].read_text(encoding="utf-8")
    late = tmp_path / "late.yaml"
    late.write_text(text.replace("as of: 2024-", "as of: 2025-"), encoding="utf-8")
    with pytest.raises(InputError) as told:
        weigh(ROOT, Filing(str(DISTRICT / "report.yaml"), [str(late)], set_id="huyen-uy-141-2023"))
    assert {one.place.file for one in told.value.problems} == {str(late)}


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """One run finds everything that has to be mended."""
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("form: station\nplace: {}\n", encoding="utf-8")
    with pytest.raises(InputError) as told:
        weigh(ROOT, Filing(str(tmp_path / "a.yaml"), [str(tmp_path / "b.yaml"), str(tmp_path / "c.yaml")]))
    assert {Path(one.place.file).name for one in told.value.problems} == {"a.yaml", "b.yaml", "c.yaml"}


def test_evidence_without_a_commune_is_no_ground(tmp_path: Path) -> None:
    """And all that cannot be is told at once."""
    text = (STATIONS / "pass-clear.yaml").read_text(encoding="utf-8")
    file = tmp_path / "station.yaml"
    file.write_text(text.replace("commune: Xã Mẫu An, ", ""), encoding="utf-8")
    found = weigh(ROOT, Filing(str(file)))
    with pytest.raises(JudgingError) as told:
        drafted(found, ruling(signed=date(2024, 1, 1), number="7", begins=date(2023, 1, 1)), None, TODAY)
    for words in (
        "names no commune",
        "after the decision of 2024-01-01",
        "‘7’ is no decision's number",
        "nothing of 2023-01-01",
    ):
        assert words in str(told.value)


def test_a_law_that_changes_is_another_law(tmp_path: Path) -> None:
    """Two decisions before and after an edit of the content each keep their own."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    before = weigh(tmp_path, filing("pass-clear"))
    rules = sorted((tmp_path / "rules" / "1300-2023").glob("*.yaml"))[0]
    rules.write_text(rules.read_text(encoding="utf-8") + "\n# a remark\n", encoding="utf-8")
    after = weigh(tmp_path, filing("pass-clear"))
    assert before.law != after.law
    assert before.assessment.receipt == after.assessment.receipt
