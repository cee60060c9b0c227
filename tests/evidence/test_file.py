"""The head of an evidence file: its days in order, its facts and findings said one way."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from building import document
from folders import station
from tieuchi.evidence.file import EvidenceFile, OwnFinding, WrittenFact
from tieuchi.files.models import checked
from tieuchi.values.problem import InputError


def read(**more: Any) -> EvidenceFile:
    """Return an evidence file."""
    return checked(document(station(**more)), EvidenceFile)


def sentences(model: Any, written: Any) -> list[str]:
    """Return what is said about a document that is refused."""
    with pytest.raises(InputError) as caught:
        checked(document(written), model)
    return [str(problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("as_of", "start", "end"),
    [
        ("2024-12-31", "2024-01-01", "2024-12-31"),
        ("2024-12-31", "2024-12-31", "2024-12-31"),
        ("2025-06-01", "2024-01-01", "2024-12-31"),
    ],
)
def test_days_in_order_are_read(as_of: str, start: str, end: str) -> None:
    """The period may be one day long, and may end on the day of judging."""
    found = read(**{"as of": as_of, "period": {"from": start, "to": end}})
    assert found.covered.start == date.fromisoformat(start)
    assert found.covered.end == date.fromisoformat(end)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ({"from": "2024-01-01"}, "the period needs its last day (‘to’)"),
        (
            {"from": "2024-12-31", "to": "2024-12-30"},
            "these days end on 2024-12-30, before they begin on 2024-12-31",
        ),
        (
            {"from": "2024-01-01", "to": "2025-01-01"},
            "the period ends on 2025-01-01, after the day of judging 2024-12-31; what has not "
            "happened yet cannot be counted",
        ),
    ],
)
def test_days_out_of_order_are_refused(period: Any, said: str) -> None:
    """A period without an end, turned round, or reaching past the day of judging is refused."""
    assert sentences(EvidenceFile, station(period=period)) == [said]


@pytest.mark.parametrize(
    "written", [{"value": 0}, {"value": False}, {"value": ""}, {"from": 0, "to": 0}, {"unknown": ""}]
)
def test_a_fact_may_be_zero_no_or_empty(written: Any) -> None:
    """Zero, no and an empty text say something; only nothing says nothing."""
    assert checked(document(written), WrittenFact) is not None


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"value": None},
        {"proof": "Sổ"},
        {"from": 1},
        {"to": 1},
        {"value": 1, "from": 1},
        {"value": 1, "to": 1},
        {"value": 1, "from": 1, "to": 2},
        {"value": 1, "unknown": "x"},
        {"from": 1, "to": 2, "unknown": "x"},
        {"from": 1, "unknown": "x"},
    ],
)
def test_a_fact_says_one_thing(written: Any) -> None:
    """Nothing, half an estimate and two things at once are refused."""
    assert sentences(WrittenFact, written) == [
        "a fact is a ‘value’, an estimate ‘from’ and ‘to’, or ‘unknown’ with the reason"
    ]


FINDING = {"indicator": 3, "by": "Tổ thẩm định", "on": "2024-12-20", "because": "đã xem hồ sơ"}


@pytest.mark.parametrize("found", [{"points": 0}, {"points": 1.5}, {"met": True}, {"met": False}])
def test_a_finding_gives_points_or_says_met(found: Any) -> None:
    """Nought points and not met are findings too; the indicator's number is a word."""
    assert checked(document({**FINDING, **found}), OwnFinding).indicator == "3"


@pytest.mark.parametrize("found", [{}, {"points": 1, "met": True}])
def test_a_finding_of_nothing_or_both_is_refused(found: Any) -> None:
    """A finding says one thing."""
    assert sentences(OwnFinding, {**FINDING, **found}) == [
        "an assessor's finding gives ‘points’ or, for a target, ‘met’"
    ]


@pytest.mark.parametrize("key", ["by", "on", "because", "indicator"])
def test_a_finding_says_who_when_and_why(key: str) -> None:
    """Without its author, day, reason or indicator a finding is refused."""
    written = {name: value for name, value in {**FINDING, "points": 1}.items() if name != key}
    assert sentences(OwnFinding, written) == [f"‘{key}’ is missing here"]


@pytest.mark.parametrize("points", ["50 %", 0.125])
def test_a_finding_gives_points_as_the_law_does(points: Any) -> None:
    """Points in per cent, or in thousandths, are no points: sums stay whole hundredths."""
    assert sentences(OwnFinding, {**FINDING, "points": points}) != []
