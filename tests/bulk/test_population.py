"""Two laws over one population: end to end, on evidence files, against judging them one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from tieuchi.bulk.drafting import read_amended
from tieuchi.bulk.engines import engine_named
from tieuchi.bulk.population import Simulated, Simulating, Version
from tieuchi.bulk.running import forms_of
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.assessing import assess
from tieuchi.judge.reference import Reference
from tieuchi.tables.sources import open_dataset
from tieuchi.values.problem import JudgingError

CONTENT = Path(__file__).parents[1] / "cli" / "content"
STATIONS = content_root() / "evidence" / "stations"
DESK = Desk(evaluator=Reference())
SMALL = Desk(CONTENT, Reference())
DRAFT = """
amends: 1300-2023
title: {vi: Dự thảo, en: Draft}
change:
  recognition: {total at least: 75 %}
  criteria: {5: {points: 20}}
  indicators:
    26: {points: 3, bands: {1: {points: 3, when: {full_immunisation: {at least: 97 %}}}}}
    7: {bands: {2: {when: {visiting_doctor_days: {at least: {by: zone, values: {1: 4, 2: 4, 3: 3}}}}}}}
"""


def versions(desk: Desk, draft: Path) -> tuple[Version, Version]:
    """Return a set as it stands, and as a draft amends it."""
    read = read_amended(desk, draft)
    return Version(desk, read.before), Version(desk, read.after)


def simulated(before: Version, after: Version, *data: Path, names: int = 9) -> Simulated:
    """Return what comes of judging data by both."""
    simulating = Simulating(before, after, engine_named("polars"), names)
    dataset = open_dataset(data, forms_of(before.desk))
    assert sum(simulating.batches(dataset)) <= dataset.total
    return simulating.result(dataset)


def outcomes(version: Version, shown: Sequence[Evidence]) -> list[str]:
    """Return what the reference says of stations by a law."""
    return [assess(version.law(one.as_of), one, one.as_of, Reference()).outcome for one in shown]


def test_the_samples_are_judged_as_one_by_one(tmp_path: Path) -> None:
    """Every sample of the product has the two outcomes that the reference gives it."""
    draft = tmp_path / "draft.yaml"
    draft.write_text(DRAFT, "utf-8")
    before, after = versions(DESK, draft)
    found = simulated(before, after, STATIONS).comparison
    shown = [DESK.read(path) for path in sorted(STATIONS.glob("*.yaml"))]
    judged = [one for one in shown if before.head.instrument.validity.holds(one.as_of)]
    pairs = Counter(zip(outcomes(before, judged), outcomes(after, judged), strict=True))
    assert found.all.counts == pairs
    assert (found.read, found.compared) == (len(shown), len(judged))
    assert found.all.gained
    assert not found.still


def test_what_one_law_cannot_judge_is_left_out_with_the_reason() -> None:
    """A bad file, another form and a day outside the set's validity are counted and named."""
    found = simulated(*versions(SMALL, CONTENT / "drafts" / "changes.yaml"), CONTENT / "stations")
    assert (found.comparison.read, found.comparison.compared) == (6, 3)
    assert sorted(one.id for one in found.rejects) == ["bad", "district", "old"]
    said = {one.id: str(one.faults[0].message) for one in found.rejects}
    assert "is not in force on 2015-12-31" in said["old"]
    assert "of the form ‘district’" in said["district"]


def test_no_more_rejects_are_named_than_stations(tmp_path: Path) -> None:
    """The number of names bounds the rows that are named as left out, too."""
    found = simulated(*versions(SMALL, CONTENT / "drafts" / "changes.yaml"), CONTENT / "stations", names=1)
    assert len(found.rejects) == 1


def test_what_assessors_found_on_a_dropped_indicator_does_not_stand_in_the_way(tmp_path: Path) -> None:
    """A station whose finding is on an indicator that the draft drops is still judged by both."""
    draft = tmp_path / "draft.yaml"
    draft.write_text(
        "amends: mau-2024\ntitle: {vi: a, en: a}\nchange: {criteria: {1: {points: 2}}}\ndrop: [1]\n", "utf-8"
    )
    found = simulated(*versions(SMALL, draft), CONTENT / "stations" / "fail.yaml").comparison
    assert found.compared == 1
    assert found.indicators[0].least.total == -100


def test_a_finding_on_no_indicator_of_either_set_is_refused(tmp_path: Path) -> None:
    """What the assessor misspelt is left out and told, as it is elsewhere."""
    text = (CONTENT / "stations" / "fail.yaml").read_text("utf-8").replace("indicator: 1", "indicator: 9")
    (tmp_path / "wrong.yaml").write_text(text, "utf-8")
    found = simulated(*versions(SMALL, CONTENT / "drafts" / "changes.yaml"), tmp_path / "wrong.yaml")
    assert (found.comparison.compared, len(found.rejects)) == (0, 1)


def test_two_versions_are_judged_whatever_their_days(tmp_path: Path) -> None:
    """Sets that are compared with each other judge days on which they are not in force."""
    one = Version(SMALL, SMALL.criteria_set("mau-2024"), any_day=True)
    found = simulated(one, one, CONTENT / "stations" / "old.yaml").comparison
    assert (found.compared, found.still) == (1, True)


@pytest.mark.parametrize(
    ("set_id", "said"),
    [("cu-2010", "only a frame"), ("muc-tieu-2024", "has targets and recognises no commune")],
)
def test_what_recognises_nobody_cannot_be_compared(set_id: str, said: str) -> None:
    """A frame judges nobody, and targets recognise nobody; both are told."""
    one, other = (Version(SMALL, SMALL.criteria_set(name)) for name in ("mau-2024", set_id))
    with pytest.raises(JudgingError, match=said):
        Simulating(one, other, engine_named("polars"), 9)


def test_sets_of_different_forms_cannot_be_compared() -> None:
    """The form of the tests' content is not that of the product, so no station answers both."""
    one = Version(SMALL, SMALL.criteria_set("mau-2024"))
    other = Version(DESK, DESK.criteria_set("1300-2023"))
    with pytest.raises(JudgingError, match="not judged on the same form"):
        Simulating(one, other, engine_named("polars"), 9)
