"""A target says how far away it is: an interval of what is missing, never below zero."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from smallset import judge, law
from tieuchi.judge.findings import Gap
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount

BY_ZONE = {"by": "zone", "values": {"1": 8, "2": 5, "3": 2}}


def gaps(target: Any, facts: Any) -> tuple[Gap, ...]:
    """Return the gaps of a target."""
    one = law({"target": target}, points=[None], kind="targets", recognition=None,
              measures={"share": {"share": {"of": "part", "in": "whole"}}})  # fmt: skip
    return judge(one, facts).findings[0].gaps


@pytest.mark.parametrize(
    ("word", "x", "lo", "hi"),
    [
        ("at least", 3, 2, 2),
        ("at least", 5, 0, 0),
        ("at least", 6, 0, 0),
        ("at least", {"from": 3, "to": 7}, 0, 2),
        ("at least", {"from": 3, "to": 4}, 1, 2),
        ("at least", "unknown", 0, 5),
        ("more than", 3, 2, 2),
        ("at most", 7, 2, 2),
        ("at most", 5, 0, 0),
        ("at most", 0, 0, 0),
        ("at most", {"from": 4, "to": 8}, 0, 3),
        ("less than", 9, 4, 4),
        ("less than", "unknown", 0, 5),
    ],
)
def test_the_distance_is_what_is_missing(word: str, x: Any, lo: int, hi: int) -> None:
    """Below for an at least, above for an at most; nothing where the target is surely reached."""
    (gap,) = gaps({"x": {word: 5}}, {"x": x})
    assert (gap.word, gap.threshold, gap.distance) == (word, Amount(5), Interval(lo, hi))
    assert gap.used.name == "x"


def test_a_share_misses_its_target_by_an_exact_share() -> None:
    """One in three misses 95 % by exactly 37/60 of the whole."""
    (gap,) = gaps({"share": {"at least": "95 %"}}, {"whole": 3, "part": 1})
    assert gap.distance == Interval.point(Fraction(19, 20) - Fraction(1, 3))
    assert gap.threshold == Amount(Fraction(19, 20), per=100)


@pytest.mark.parametrize(
    ("deaths", "distance"), [(14, 0), (15, 0), (16, Fraction(1, 1000)), (20, Fraction(1, 200))]
)
def test_a_share_per_thousand_keeps_its_distance_exact(deaths: int, distance: Any) -> None:
    """A share written per mille is compared as exactly as a percentage, and its threshold stays per mille."""
    one = law({"target": {"share": {"less than": "15 ‰"}}}, points=[None], kind="targets", recognition=None,
              measures={"share": {"share": {"of": "part", "in": "whole"}, "per": 1000}})  # fmt: skip
    found = judge(one, {"whole": 1000, "part": deaths}).findings[0]
    (gap,) = found.gaps
    assert found.status == ("met" if deaths < 15 else "not met")
    assert (str(gap.threshold), gap.used.per) == ("15 ‰", 1000)
    assert gap.distance == Interval.point(distance)


def test_each_number_a_target_asks_for_has_its_gap() -> None:
    """Two bounds of one number and those of others are all told, choices and bare facts are no distance."""
    target = {
        "all": [
            {"x": {"at least": 5, "at most": 8}},
            {"any": ["yes", {"y": {"at least": 1}}]},
            {"zone": {"is": 1}},
        ]
    }
    found = gaps(target, {"yes": False, "x": 9, "y": 0})
    assert [(gap.used.name, gap.word, gap.distance.lo) for gap in found] == [
        ("x", "at least", 0), ("x", "at most", 1), ("y", "at least", 1)
    ]  # fmt: skip


def test_in_an_unknown_zone_the_distance_spans_every_zone() -> None:
    """Where the target goes by zone and the zone is unknown, the distance is that of every zone."""
    assert gaps({"x": {"at least": BY_ZONE}}, {"zone": 1, "x": 4})[0].distance == Interval(4, 4)
    found = gaps({"x": {"at least": BY_ZONE}}, {"x": 4})
    assert (min(gap.distance.lo for gap in found), max(gap.distance.hi for gap in found)) == (0, 4)


def test_what_must_not_be_reached_has_no_distance_to_it() -> None:
    """A target that is not to reach a number is reached below it, and is then no distance away."""
    found = gaps({"not": {"x": {"at least": 5}}}, {"x": 3})
    assert all(gap.distance == Interval(0, 0) for gap in found)


def test_an_alternative_for_another_zone_is_no_distance() -> None:
    """Of levels that go by zone, only that of the zone is told; while it is unknown, all of them."""
    target = {
        "any": [
            {"all": [{"zone": {"is": 1}}, {"x": {"at least": 5}}]},
            {"all": [{"zone": {"one of": [2, 3]}}, {"x": {"at least": 8}}]},
        ]
    }
    assert [gap.threshold.value for gap in gaps(target, {"zone": 2, "x": 6})] == [8]
    assert [gap.threshold.value for gap in gaps(target, {"x": 6})] == [5, 8]


def test_once_an_alternative_holds_the_others_are_no_distance() -> None:
    """A target that is met one way is not said to be short of the other."""
    target = {"any": ["yes", {"x": {"at least": 5}}, {"y": {"at least": 2}}]}
    assert gaps(target, {"yes": True, "x": 1, "y": 0}) == ()
    assert [gap.used.name for gap in gaps(target, {"yes": False, "x": 1, "y": 3})] == ["y"]


def test_while_a_yes_or_no_may_settle_it_no_number_has_to_be_reached() -> None:
    """An alternative that is not known may hold, so the numbers of the others are no distance."""
    target = {"any": ["yes", {"x": {"at least": 5}}]}
    assert gaps(target, {"x": 1}) == ()
    assert [gap.distance.lo for gap in gaps(target, {"yes": False, "x": 1})] == [4]
    both = {"any": [{"x": {"at least": 5}}, {"all": [{"y": {"at least": 2}}, "yes"]}]}
    assert gaps(both, {"x": 1, "y": 2}) == ()
    assert [gap.used.name for gap in gaps(both, {"x": 1, "y": 1})] == ["x", "y"]
