"""Figures that cannot all be true are refused, and figures that still can are judged."""

from __future__ import annotations

from typing import Any

import pytest

from smallset import STAFFING, bands, judge, law
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError

BY_ZONE = {"by": "zone", "values": {"1": 2, "2": 5, "3": 5}}
MEASURES = {
    "m": {"share": {"of": "both", "in": "several"}},
    "both": {"sum": ["x", "y"]},
    "several": {"how many of": ["yes", "also"]},
}
RULE = bands({"m": {"at least": "50 %"}})


def told(facts: Any, measures: Any = MEASURES) -> list[str]:
    """Return what is said about figures that contradict one another."""
    with pytest.raises(InputError) as caught:
        judge(law(RULE, measures=measures), facts)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("facts", "of", "to"),
    [
        ({"x": 2, "y": 1, "yes": True, "also": True}, 3, 2),
        ({"x": 1, "y": 0, "yes": False, "also": False}, 1, 0),
        ({"x": 3}, 3, 2),
        ({"x": {"from": 3, "to": 9}, "y": 0}, 3, 2),
    ],
)
def test_a_part_that_surely_exceeds_its_whole_is_refused(facts: Any, of: int, to: int) -> None:
    """One more than the whole can be is impossible, and both figures are told with the measure's name."""
    assert told(facts) == [
        f"test.yaml: ‘text’ would be {of} of {to}: a part cannot exceed its whole, so one of the figures is wrong"
    ]


@pytest.mark.parametrize(
    ("facts", "points"),
    [
        ({"x": 2, "y": 0, "yes": True, "also": True}, Interval(200, 200)),
        ({"x": 2}, Interval(200, 200)),
        ({}, Interval(0, 200)),
        ({"x": {"from": 1, "to": 9}}, Interval(200, 200)),
    ],
)
def test_a_part_that_may_be_within_its_whole_is_judged(facts: Any, points: Interval) -> None:
    """Exactly the whole, and whatever may still turn out so, is no contradiction."""
    assert judge(law(RULE, measures=MEASURES), facts).findings[0].points == points


def test_a_part_within_its_whole_in_some_zone_is_judged() -> None:
    """Where the whole goes by zone and the zone is unknown, one zone in which it fits is enough."""
    measures = {"m": {"share": {"of": "x", "in": "n"}}, "n": {"value": BY_ZONE}}
    assert judge(law(RULE, measures=measures), {"x": 4}).outcome == "pass"
    assert len(told({"x": 4, "zone": 1}, measures)) == 1
    assert len(told({"x": 6}, measures)) == 1


def test_every_contradiction_is_told() -> None:
    """Two shares that cannot be are two complaints."""
    measures = {**MEASURES, "k": {"share": {"of": "x", "in": "n"}}, "n": {"value": 2}}
    assert len(told({"x": 9, "yes": True, "also": True}, measures)) == 2


def test_a_ratio_may_exceed_its_line() -> None:
    """More staff than the norm asks for is no contradiction."""
    measures = {"m": {"ratio": {"of": "x", "to": "needed"}}, "needed": {"norm": "staffing"}}
    one = law(RULE, measures=measures, norms=(STAFFING,))
    assert judge(one, {"x": 10, "zone": 1, "population": 5000}).outcome == "pass"
