"""What has points in two sets, matched: an indicator, a criterion, the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from tieuchi.judge.scoring import line
from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.fields import Text
from tieuchi.values.numbers import ceiling

BEFORE, AFTER = "before ", "after "
"""What the columns of the two sides begin with."""


@dataclass(frozen=True)
class One:
    """What one of the sets says.

    Attributes:
        column: What its columns are called in the judged shape.
        title: Its name; none for the whole.
        points: The most points it can bring, in hundredths.
        needed: The hundredths that surely reach its line; none where it has no line.
    """

    column: str
    title: Text | None
    points: int
    needed: int | None = None


@dataclass(frozen=True)
class Asked:
    """What has points in either set.

    Attributes:
        number: Its number; empty for the whole.
        before: What the first set says; none where it is not there.
        after: What the second says.
    """

    number: str
    before: One | None
    after: One | None

    @property
    def title(self) -> Text | None:
        """Its name in the second set, or else in the first."""
        one = self.after or self.before
        return None if one is None else one.title

    @property
    def points(self) -> tuple[int | None, int | None]:
        """The most points it can bring, before and after."""
        before, after = (None if one is None else one.points for one in (self.before, self.after))
        return before, after

    def shift(self, end: str) -> pl.Expr:
        """Return how far the ``least`` or the ``most`` of its points moved, in hundredths."""
        before, after = (
            pl.lit(0, pl.Int64) if one is None else pl.col(f"{side}{one.column}_{end}")
            for side, one in ((BEFORE, self.before), (AFTER, self.after))
        )
        return after - before

    def reached(self) -> dict[str, pl.Expr]:
        """Return whether its line is surely reached, on each side on which it has one."""
        return {side: pl.col(f"{side}{one.column}_least") >= one.needed for side, one in self._lined()}

    def turned(self) -> pl.Expr:
        """Return whether it reaches its line, misses it or leaves that open otherwise than before."""
        missed = [pl.col(f"{side}{one.column}_most") < one.needed for side, one in self._lined()]
        reached = list(self.reached().values())
        if len(missed) != len((BEFORE, AFTER)):
            return pl.lit(value=False)
        return (reached[0] != reached[1]) | (missed[0] != missed[1])

    def _lined(self) -> Iterator[tuple[str, One]]:
        for side, one in ((BEFORE, self.before), (AFTER, self.after)):
            if one is not None and one.needed is not None:
                yield side, one


def indicators(before: CriteriaSet, after: CriteriaSet) -> tuple[Asked, ...]:
    """Return the indicators of two sets that number them alike."""
    one, other = (
        {
            ruled.number: One(f"i{place}", ruled.indicator.title, ruled.indicator.points or 0)
            for place, ruled in enumerate(each.indicators.values())
        }
        for each in (before, after)
    )
    return tuple(_matched(one, other))


def criteria(before: CriteriaSet, after: CriteriaSet) -> tuple[Asked, ...]:
    """Return the criteria of two sets that number them alike."""
    one, other = (_criteria(each) for each in (before, after))
    return tuple(_matched(one, other))


def whole(before: CriteriaSet, after: CriteriaSet) -> Asked:
    """Return the totals of two sets."""
    one, other = (_whole(each) for each in (before, after))
    return Asked("", one, other)


def _criteria(one: CriteriaSet) -> dict[str, One]:
    share = _recognition(one).each_criterion_at_least
    found = {}
    for place, each in enumerate(one.criteria):
        points = each.criterion.points or 0
        found[each.number] = One(f"c{place}", each.criterion.title, points, ceiling(line(share, points).lo))
    return found


def _whole(one: CriteriaSet) -> One:
    points = sum(each.criterion.points or 0 for each in one.criteria)
    share = _recognition(one).total_at_least
    return One("total", None, points, ceiling(line(share, points).lo))


def _recognition(one: CriteriaSet) -> Recognition:
    if one.head.recognition is None:
        raise ValueError(one.id)
    return one.head.recognition


def _matched(before: Mapping[str, One], after: Mapping[str, One]) -> Iterator[Asked]:
    """Yield what stands in either set, in the order of the first and then of the second."""
    for number in dict.fromkeys((*before, *after)):
        yield Asked(number, before.get(number), after.get(number))
