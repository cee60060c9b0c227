"""The reference is the table of the design: surely and possibly, for every kind of condition."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import document
from tieuchi.files.models import checked
from tieuchi.judge.reference import Reference, truth, winners
from tieuchi.law.conditions import Condition
from tieuchi.law.lawbook import Scale
from tieuchi.values.fields import Strict
from tieuchi.values.interval import EITHER, NO, YES, Interval, total
from tieuchi.values.numbers import Number


class Asking(Strict):
    """A model with one condition."""

    when: Condition


class Known:
    """Facts written down by hand."""

    def __init__(self, **facts: Any) -> None:
        self.facts = facts

    def look(self, name: str) -> Interval | frozenset[str]:
        """Return the fact."""
        found: Interval | frozenset[str] = self.facts[name]
        return found

    def threshold(self, written: Any) -> Number:
        """Return the number as it is written."""
        number: Number = written.value
        return number


def condition(written: Any) -> Any:
    """Return a condition as a rule reads it."""
    return checked(document({"when": written}), Asking).when


def holds(written: Any, **facts: Any) -> Interval:
    """Return whether a condition holds of facts."""
    return truth(condition(written), Known(**facts))


@pytest.mark.parametrize(
    ("word", "of_points", "of_ranges"),
    [
        ("at least", (NO, YES, YES), (NO, EITHER, EITHER, YES)),
        ("more than", (NO, NO, YES), (NO, NO, EITHER, EITHER)),
        ("at most", (YES, YES, NO), (YES, YES, EITHER, EITHER)),
        ("less than", (YES, NO, NO), (YES, EITHER, EITHER, NO)),
    ],
)
def test_each_comparison_at_its_threshold(word: str, of_points: Any, of_ranges: Any) -> None:
    """One below, exactly on, one above; and ranges that end below, on, around and begin on the threshold."""
    for value, expected in zip((3, 4, 5), of_points, strict=True):
        assert holds({"x": {word: 4}}, x=Interval.point(value)) == expected
    for ends, expected in zip(((2, 3), (2, 4), (3, 5), (4, 5)), of_ranges, strict=True):
        assert holds({"x": {word: 4}}, x=Interval(*ends)) == expected


@pytest.mark.parametrize(
    ("share", "reached"),
    [
        (Fraction(1, 3), NO),
        (Fraction(333, 1000), NO),
        (Fraction(334, 1000), YES),
        (Fraction(3334, 10000), YES),
        (Fraction(33339, 100000), NO),
    ],
)
def test_a_third_is_not_rounded_up_to_its_threshold(share: Fraction, reached: Interval) -> None:
    """A third is below 33.34 %, and the smallest step above reaches it."""
    assert holds({"x": {"at least": "33.34 %"}}, x=Interval.point(share)) == reached


def test_a_tenth_and_two_tenths_reach_three_tenths() -> None:
    """0.1 + 0.2 is at least and at most 0.3."""
    sum_ = total([Interval.point(Fraction(1, 10)), Interval.point(Fraction(2, 10))])
    assert holds({"x": {"at least": 0.3, "at most": 0.3}}, x=sum_) == YES


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ((3, 3), NO),
        ((4, 4), YES),
        ((5, 5), YES),
        ((6, 6), NO),
        ((3, 4), EITHER),
        ((4, 5), YES),
        ((5, 6), EITHER),
        ((0, 9), EITHER),
    ],
)
def test_two_bounds_both_hold_or_not(ends: Any, expected: Interval) -> None:
    """A range between two bounds includes the lower and leaves out the upper."""
    assert holds({"x": {"at least": 4, "less than": 6}}, x=Interval(*ends)) == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [({"1"}, YES), ({"3"}, NO), ({"1", "2"}, YES), ({"2", "3"}, EITHER), ({"1", "2", "3"}, EITHER)],
)
def test_a_choice_surely_possibly_and_not(left: set[str], expected: Interval) -> None:
    """A choice satisfies surely when every option left is asked for, possibly when one is."""
    assert holds({"zone": {"one of": [1, 2]}}, zone=frozenset(left)) == expected


@pytest.mark.parametrize("value", [YES, NO, EITHER])
def test_a_bare_fact_is_its_own_truth(value: Interval) -> None:
    """A yes/no holds as it is known, and its negation is the other way round."""
    assert holds("yes", yes=value) == value
    assert holds({"not": "yes"}, yes=value) == Interval(1 - value.hi, 1 - value.lo)
    assert holds({"not": {"not": "yes"}}, yes=value) == value


@pytest.mark.parametrize(
    ("a", "b", "every", "some"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (NO, NO, NO, NO),
        (YES, EITHER, EITHER, YES),
        (NO, EITHER, NO, EITHER),
        (EITHER, EITHER, EITHER, EITHER),
    ],
)
def test_all_and_any_in_every_combination(a: Interval, b: Interval, every: Interval, some: Interval) -> None:
    """All takes the worse of two, any the better, whichever comes first."""
    for one, other in ((a, b), (b, a)):
        assert holds({"all": ["a", "b"]}, a=one, b=other) == every
        assert holds({"any": ["a", "b"]}, a=one, b=other) == some


def scale(*written: Any) -> Scale:
    """Return a scale of conditions."""
    return Scale("1", tuple(condition(one) for one in written))


@pytest.mark.parametrize(
    ("a", "b", "won"),
    [
        (YES, YES, (0,)),
        (YES, EITHER, (0,)),
        (NO, YES, (1,)),
        (NO, NO, (2,)),
        (NO, EITHER, (1, 2)),
        (EITHER, YES, (0, 1)),
        (EITHER, NO, (0, 2)),
        (EITHER, EITHER, (0, 1, 2)),
    ],
)
def test_a_band_wins_that_may_hold_with_none_before_it_sure(a: Interval, b: Interval, won: Any) -> None:
    """The first sure band ends the search; every band that may hold before it can win, and so can none."""
    assert winners(scale("a", "b"), Known(a=a, b=b)) == won


def test_a_band_surely_beaten_cannot_win() -> None:
    """Where the first band surely holds, a later one that also does is out."""
    assert winners(scale("a", "a", {"not": "a"}), Known(a=YES)) == (0,)


def test_the_reference_answers_every_scale_of_a_criterion() -> None:
    """Each scale is answered under its key."""

    class Criterion:
        scales = (Scale("1", ("a",)), Scale("1!bar", ("b",)))

    found = Reference().outcomes(Criterion(), Known(a=YES, b=NO))  # type: ignore[arg-type]
    assert found == {"1": (0,), "1!bar": (1,)}
