"""A fact is an interval: all that a number can still be, both ends included."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tieuchi.values.numbers import Number, exact


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from ``lo`` to ``hi``, both included.

    A known number is a point; a yes/no is ``[1, 1]``, ``[0, 0]`` or, when unknown, ``[0, 1]``.
    """

    lo: Number
    hi: Number

    @classmethod
    def point(cls, value: Number) -> Interval:
        """Return the interval that holds just ``value``."""
        return cls(value, value)

    @property
    def known(self) -> bool:
        """Whether only one number is left."""
        return self.lo == self.hi

    def times(self, factor: Number) -> Interval:
        """Return the interval multiplied by a factor that is not negative."""
        return Interval(exact(self.lo * factor), exact(self.hi * factor))

    def within(self, lo: Number, hi: Number) -> Interval:
        """Return the interval with both ends brought inside ``lo`` and ``hi``."""
        return Interval(min(max(self.lo, lo), hi), min(max(self.hi, lo), hi))


NO = Interval.point(0)
YES = Interval.point(1)
EITHER = Interval(0, 1)


def hull(intervals: Iterable[Interval]) -> Interval:
    """Return the smallest interval that holds all the others; there must be at least one."""
    found = list(intervals)
    if len(found) == 1:
        return found[0]
    return Interval(min(one.lo for one in found), max(one.hi for one in found))


def total(intervals: Iterable[Interval]) -> Interval:
    """Return the sum of the intervals, ``[0, 0]`` where there are none."""
    found = list(intervals)
    return Interval(sum(one.lo for one in found), sum(one.hi for one in found))
