"""A fact is an interval, and sums and hulls of intervals are intervals."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.values.interval import EITHER, NO, YES, Interval, hull, total


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """An interval of small numbers."""
    ends = sorted(draw(st.tuples(st.integers(-9, 9), st.integers(-9, 9))))
    return Interval(*ends)


def test_a_known_number_is_a_point() -> None:
    """A point holds one number; anything wider is not known."""
    assert Interval.point(3) == Interval(3, 3)
    assert Interval.point(3).known
    assert not Interval(3, Fraction(10, 3)).known


def test_yes_and_no_are_numbers_and_either_is_both() -> None:
    """A yes is [1, 1], a no [0, 0] and an unknown [0, 1]."""
    assert (Interval(1, 1), Interval(0, 0), Interval(0, 1)) == (YES, NO, EITHER)
    assert not EITHER.known


def test_unknown_is_not_its_own_value() -> None:
    """The sum of two unknown yes/no runs from 0 to 2; they are not taken for the same thing."""
    assert Interval(0, 2) == total([EITHER, EITHER])


def test_an_interval_times_a_factor_stays_exact() -> None:
    """A factor moves both ends, and a whole result is a whole number."""
    assert Interval(1, 3).times(Fraction(1, 3)) == Interval(Fraction(1, 3), 1)
    assert type(Interval(1, 3).times(Fraction(1, 3)).hi) is int
    assert Interval(1, 3).times(0) == NO


@pytest.mark.parametrize(
    ("one", "inside"),
    [
        (Interval(2, 5), Interval(2, 5)),
        (Interval(-1, 12), Interval(0, 10)),
        (Interval(-3, -1), Interval(0, 0)),
        (Interval(11, 12), Interval(10, 10)),
        (Interval(0, 10), Interval(0, 10)),
    ],
)
def test_within_brings_both_ends_inside(one: Interval, inside: Interval) -> None:
    """Ends that lie outside are moved to the nearer bound, on it they stay."""
    assert one.within(0, 10) == inside


def test_the_total_of_nothing_is_nothing() -> None:
    """Where there is nothing to add, the sum is [0, 0]."""
    assert total([]) == NO


def test_the_hull_of_nothing_is_refused() -> None:
    """There is no smallest interval around nothing, and none is invented."""
    with pytest.raises(ValueError, match="empty"):
        hull([])


@given(st.lists(intervals(), min_size=1))
def test_a_hull_holds_every_interval_and_no_more(some: list[Interval]) -> None:
    """Each end of the hull is an end of one of the intervals, and none sticks out."""
    around = hull(some)
    assert all(around.lo <= one.lo <= one.hi <= around.hi for one in some)
    assert around.lo in [one.lo for one in some]
    assert around.hi in [one.hi for one in some]


@given(st.lists(intervals()))
def test_a_total_adds_the_ends(some: list[Interval]) -> None:
    """The least of a sum is the sum of the least, and the most the sum of the most."""
    assert total(some) == Interval(sum(one.lo for one in some), sum(one.hi for one in some))
