"""A chosen confidence: what is sure of narrowed evidence is true with at least that probability."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY
from improving import RAISE_X, RULES, catalogue_of, small_law
from smallset import bands, evidence, judge, law
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.assessing import assess
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.confidence import narrowed, widened
from tieuchi.plan.improve.improving import Improving
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number
from tieuchi.values.problem import JudgingError

FEW = settings(max_examples=40, deadline=None)
SHARES = st.sampled_from([Fraction(1, 2), Fraction(6, 10), Fraction(3, 4), Fraction(9, 10), Fraction(1)])
PULLING = (
    bands({"all": [{"x": {"at least": 4}}, {"y": {"at most": 5}}]}),
    bands({"any": [{"x": {"at least": 7}}, {"y": {"at most": 2}}]}, {"x": {"at least": 3}}),
    bands({"y": {"at least": 8}}, {"x": {"at most": 2}}, "yes"),
)
"""Rules by which a larger number is now better and now worse, so that estimates pull against each other."""


def estimate(smallest: int, many: int) -> dict[str, int]:
    """Return an estimate of so many whole numbers."""
    return {"from": smallest, "to": smallest + many - 1}


@st.composite
def stations(draw: st.DrawFn) -> tuple[Law, Evidence, int]:
    """Draw a law, a station of which x and y are estimates of as many numbers each, and how many."""
    rules = draw(st.lists(st.sampled_from([*RULES[3:5], *PULLING]), min_size=1, max_size=3))
    many = draw(st.integers(2, 8))
    x, y = (draw(st.integers(0, 11 - many)) for _ in range(2))
    facts = {"x": estimate(x, many), "y": estimate(y, many), "yes": draw(st.sampled_from([True, "unknown"]))}
    return small_law(rules), evidence(facts), many


def truths(shown: Evidence, names: tuple[str, ...]) -> Iterator[tuple[tuple[int, ...], Evidence]]:
    """Yield every way in which some estimates can be true, with how far each is from its smallest number."""
    ends = [shown.facts[name].value for name in names]
    sizes = [int(one.hi - one.lo) + 1 for one in ends if isinstance(one, Interval)]
    for far in product(*map(range, sizes)):
        values = (one.lo + more for one, more in zip(ends, far, strict=True) if isinstance(one, Interval))
        known = {
            name: Fact(Interval.point(value), "known") for name, value in zip(names, values, strict=True)
        }
        yield far, replace(shown, facts={**shown.facts, **known})


def least_chance(good: set[tuple[int, ...]], many: int) -> Fraction:
    """Return the smallest probability of some pairs of two numbers, each equally likely to be any of so many.

    Whatever hangs together is a mixture of one-to-one pairings (Birkhoff); the worst of these is found.
    """

    @cache
    def fewest(row: int, used: int) -> int:
        if row == many:
            return 0
        free = (column for column in range(many) if not used >> column & 1)
        return min(((row, one) in good) + fewest(row + 1, used | 1 << one) for one in free)

    return Fraction(fewest(0, 0), many)


def outcome(one: Law, shown: Evidence) -> str:
    """Return the verdict."""
    return assess(one, shown, DAY, Reference(), traced=False).outcome


def points(one: Law, shown: Evidence) -> list[Number]:
    """Return the least points of each indicator."""
    found = assess(one, shown, DAY, Reference(), traced=False).findings
    return [each.points.lo for each in found if each.points is not None]


@FEW
@given(stations(), SHARES)
def test_what_is_sure_has_at_least_the_confidence(
    station: tuple[Law, Evidence, int], share: Fraction
) -> None:
    """All points that are sure of the narrowed evidence come true, independent or in the worst conspiracy."""
    one, shown, many = station
    sure = points(one, narrowed(one, shown, share)[0])
    good = {
        far
        for far, truth in truths(shown, ("x", "y"))
        if all(got >= least for got, least in zip(points(one, truth), sure, strict=True))
    }
    assert Fraction(len(good), many**2) >= share
    assert least_chance(good, many) >= share


@FEW
@given(stations(), SHARES, SHARES)
def test_more_confidence_narrows_less(
    station: tuple[Law, Evidence, int], share: Fraction, other: Fraction
) -> None:
    """What is kept for less confidence lies within what is kept for more, and points only rise with it."""
    one, shown, _ = station
    less, more = (narrowed(one, shown, each)[0] for each in sorted((share, other)))
    for name in ("x", "y"):
        inner, outer, whole = (each.facts[name].value for each in (less, more, shown))
        assert isinstance(inner, Interval)
        assert isinstance(outer, Interval)
        assert isinstance(whole, Interval)
        assert whole.lo <= outer.lo <= inner.lo <= inner.hi <= outer.hi <= whole.hi
    before, after = (assess(one, each, DAY, Reference(), traced=False).total for each in (more, less))
    assert before is not None
    assert after is not None
    assert before.lo <= after.lo
    assert narrowed(one, shown, Fraction(1)) == (shown, ())


def test_three_estimates_share_the_risk() -> None:
    """Each of three gives up a third of the risk, and the sum of all that hangs together stays within it."""
    rule = bands({"all": [{"x": {"at least": 3}}, {"y": {"at least": 3}}, {"meetings": {"at least": 3}}]})
    many, one = 7, law(rule)
    shown = evidence({name: estimate(2, many) for name in ("x", "y", "meetings")})
    taken, cut = narrowed(one, shown, Fraction(4, 7))
    assert {each.field: each.kept for each in cut} == dict.fromkeys(("x", "y", "meetings"), Interval(3, 8))
    assert outcome(one, taken) == "pass"
    good = {far for far, truth in truths(shown, ("x", "y", "meetings")) if outcome(one, truth) == "pass"}
    for second, third in product(range(many), repeat=2):
        pairing = [(each, (each + second) % many, (each + third) % many) for each in range(many)]
        assert Fraction(sum(each in good for each in pairing), many) >= Fraction(4, 7)


def test_only_what_costs_points_takes_a_share_of_the_risk() -> None:
    """An estimate that cannot change a point, or that no rule looks at, stays whole and leaves the risk to others."""
    one = law(bands({"x": {"at least": 2}}), bands({"y": {"at least": 1}}))
    shown = evidence({"x": estimate(1, 10), "y": estimate(1, 10), "meetings": estimate(0, 10)})
    _, cut = narrowed(one, shown, Fraction(9, 10))
    assert [(each.field, each.kept) for each in cut] == [("x", Interval(2, 10))]


@pytest.mark.parametrize(
    ("compared", "kept"),
    [
        ({"at least": 3}, Interval(Fraction(5, 2), 10)),
        ({"at most": 8}, Interval(2, Fraction(19, 2))),
        ({"at most": 4}, None),
    ],
)
def test_the_end_that_counts_against_the_station_is_cut(compared: Any, kept: Interval | None) -> None:
    """The lower where more is better, the upper where less is; neither where the middle is not good enough."""
    shown = evidence({"amount": {"from": 2, "to": 10}})
    _, cut = narrowed(law(bands({"amount": compared})), shown, Fraction(15, 16))
    assert [each.kept for each in cut] == ([] if kept is None else [kept])


def test_unknowns_are_never_narrowed() -> None:
    """What was not asked or not established keeps its whole range, whatever the confidence."""
    one = law(bands({"x": {"at least": 2}}), bands({"y": {"at least": 2}}))
    shown = evidence({"x": "unknown"})
    assert narrowed(one, shown, Fraction(1, 2)) == (shown, ())


def test_a_part_and_its_whole_stay_apart() -> None:
    """An estimate is narrowed within what its whole and its parts leave of it, and never against them."""
    one = law(
        bands({"share": {"at least": "50 %"}}), measures={"share": {"share": {"of": "part", "in": "whole"}}}
    )
    shown = evidence({"part": {"from": 30, "to": 900}, "whole": {"from": 20, "to": 129}})
    _, cut = narrowed(one, shown, Fraction(1, 2))
    whole = {each.field: each.whole for each in cut}
    assert whole == {"part": Interval(30, 129), "whole": Interval(30, 129)}
    assert {each.field: each.kept for each in cut} == {"part": Interval(55, 129), "whole": Interval(42, 117)}


def test_estimates_that_cannot_be_so_are_refused() -> None:
    """Figures that may be true but on average would exceed what they are a share of are not narrowed."""
    measures = {
        "m": {"share": {"of": "both", "in": "several"}},
        "both": {"sum": ["x", "y"]},
        "several": {"how many of": ["yes", "also"]},
    }
    one = law(bands({"m": {"at least": "50 %"}}), measures=measures)
    facts = {"x": {"from": 0, "to": 10}, "y": 0}
    assert judge(one, facts).outcome == "open"
    with pytest.raises(
        JudgingError, match="cannot each be equally likely anywhere inside: ‘text’ would be 5 of 2"
    ):
        narrowed(one, evidence(facts), Fraction(9, 10))


def test_a_plan_passes_with_the_confidence_and_says_what_is_sure() -> None:
    """What actions move stays, what was cut off is given back, and the truth passes as often as was asked."""
    one = law(bands({"x": {"at least": 6}}), bands({"y": {"at least": 3}}))
    shown = evidence({"x": estimate(1, 8), "y": estimate(2, 8)})
    taken, cut = narrowed(one, shown, Fraction(7, 8))
    catalogue = catalogue_of([{"id": "rise", "changes": [RAISE_X]}])
    plan = Improving(one, taken, catalogue, Reference(), DAY).improvement(None, None, 1).plans[0]
    sure = widened(plan.evidence, shown, cut)
    assert (sure.facts["x"].value, sure.facts["y"].value) == (Interval(6, 8), Interval(2, 9))
    assert outcome(one, sure) == "open"
    passing = [
        far
        for far, truth in truths(shown, ("y",))
        if outcome(one, replace(sure, facts={**sure.facts, "y": truth.facts["y"]})) == "pass"
    ]
    assert Fraction(len(passing), 8) >= Fraction(7, 8)
