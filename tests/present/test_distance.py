"""How far a target is away is told as the target is written, and on the right side of it."""

from __future__ import annotations

from typing import Any

import pytest

from tieuchi.desk import Desk
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.present.language import Tongue
from tieuchi.present.sheet import wording_of
from tieuchi.present.showing import used_lines
from tieuchi.present.targets import distance

DESK = Desk()
BIRTHS = {"live_births": 10_000}
PEOPLE = {"population": 1_000_000}


def told(indicator: str, facts: dict[str, Any], set_id: str = "bac-ninh-220-2018") -> tuple[str, str]:
    """Return what is said in English of a province's evidence on a target, and of the distance to it."""
    data = {
        "form": "province",
        "place": {"province": "Tỉnh Mẫu"},
        "as of": "2025-12-31",
        "period": {"from": "2025-01-01", "to": "2025-12-31"},
        "facts": facts,
    }
    document = Document("test.yaml", data)
    evidence = evidence_from(document, checked(document, EvidenceFile), DESK.form("province"))
    assessment = DESK.assess(evidence, set_id=set_id)
    finding = next(one for one in assessment.findings if one.number == indicator)
    words = wording_of(assessment, evidence, Tongue("en"))
    (gap,) = finding.gaps
    return used_lines(finding.used, words)[0], distance(gap, words)


@pytest.mark.parametrize(
    ("deaths", "said"),
    [
        (149, "reached"),
        (150, "exactly at the figure, which does not meet it"),
        (165, "1.5 ‰ too much"),
        ({"from": 100, "to": 150}, "at the figure or beyond it"),
        ({"from": 140, "to": 165}, "0–1.5 ‰ too much"),
        ({"from": 150, "to": 165}, "0–1.5 ‰ too much"),
    ],
)
def test_a_strict_ceiling_in_per_mille(deaths: Any, said: str) -> None:
    """Below 15 ‰ is reached, 15 ‰ itself is not, and above it the excess is told in ‰."""
    assert told("3b-2025", {**BIRTHS, "under_5_deaths": deaths})[1] == said


@pytest.mark.parametrize(("deaths", "said"), [(15, "reached"), (16, "0.1 ‰ too much")])
def test_a_ceiling_that_may_be_touched(deaths: int, said: str) -> None:
    """At most 1.5 ‰ is reached by 1.5 ‰ itself."""
    assert told("5b-2025", {**BIRTHS, "under_5_deaths": deaths}, "can-tho-89-2022")[1] == said


@pytest.mark.parametrize(
    ("pharmacists", "said"), [(280, "reached"), (279, "0.01 per 10,000 people short"), (300, "reached")]
)
def test_a_floor_per_ten_thousand_people(pharmacists: int, said: str) -> None:
    """2.8 per 10,000 people is a floor, and what is missing is told per 10,000 people."""
    assert told("6c-2025", {**PEOPLE, "university_pharmacists": pharmacists})[1] == said


@pytest.mark.parametrize(
    ("satisfied", "said"),
    [
        (801, "reached"),
        (800, "exactly at the figure, which does not meet it"),
        (790, "1 percentage points short"),
    ],
)
def test_a_strict_floor_in_percent(satisfied: int, said: str) -> None:
    """Over 80 % is not reached by 80 % itself."""
    assert told("7-2025", {"people_surveyed": 1000, "people_satisfied": satisfied})[1] == said


def test_evidence_is_shown_as_its_target_is_written() -> None:
    """A rate comes in ‰ or per 10,000 people, with the two counts it is made of."""
    shown, _ = told("3b-2025", {"live_births": 21_400, "under_5_deaths": 300})
    assert shown == "Under-5 mortality rate ≈ 14.01 ‰ = 300/21,400"
    shown, _ = told("6a-2025", {"population": 1_500_000, "hospital_beds": 5250})
    assert shown == "Hospital beds against the population = 35 per 10,000 people = 5,250/1,500,000"
