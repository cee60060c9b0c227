"""The integer programme of a schedule, in whole numbers, before any solver sees it.

One column for each choice of each commune, 0 or 1; one row for each commune, of which exactly one choice is
taken; one row for each limit and target. Money is divided by what all its figures have in common, so that the
numbers stay small and nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import gcd

from tieuchi.plan.schedule.communes import Choice, Commune
from tieuchi.plan.schedule.limits import Bound, Limit, Table, Target, concerns, use

Worth = Callable[[Commune, Choice], int]
"""What a choice of a commune counts in a sum."""


@dataclass(frozen=True)
class Row:
    """A sum of columns, each times a whole number, between two ends.

    Attributes:
        columns: The places of the columns, rising.
        factors: What each is multiplied by.
        lower: The least of the sum; none where there is none.
        upper: The most of it.
    """

    columns: tuple[int, ...]
    factors: tuple[int, ...]
    lower: int | None = None
    upper: int | None = None


@dataclass(frozen=True)
class Programme:
    """The columns and rows of a schedule.

    Attributes:
        table: The task and its choices.
        starts: For each commune the place of its first column; at the end, how many columns there are.
        rows: The limits and targets, in their order.
        units: What each of these rows was divided by.
    """

    table: Table
    starts: tuple[int, ...]
    rows: tuple[Row, ...]
    units: tuple[int, ...]

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return self.starts[-1]

    def sum(self, worth: Worth) -> list[int]:
        """Return the factor of every column in a sum."""
        return [worth(commune, choice) for commune, choice in self._each()]

    def chosen(self, taken: Sequence[int]) -> tuple[Choice, ...]:
        """Return the choices of the columns taken, one for each commune."""
        return tuple(
            found[place - start]
            for found, start, place in zip(self.table.choices, self.starts[:-1], taken, strict=True)
        )

    def _each(self) -> Iterator[tuple[Commune, Choice]]:
        for commune, found in zip(self.table.task.communes, self.table.choices, strict=True):
            for choice in found:
                yield commune, choice


def programme(table: Table, *, together: bool = False) -> Programme:
    """Return the programme of a task.

    Args:
        table: The task and its choices.
        together: Whether limits of one resource are divided by the same number, which leaves no rest, so that
            what they are broken by can be added up.
    """
    starts = [0]
    for found in table.choices:
        starts.append(starts[-1] + len(found))
    sums = [_sum(bound, table, starts) for bound in table.task.bounds]
    units = [1 if row.upper is None else gcd(*row.factors) or 1 for row in sums]
    if together:
        units = [_common(bound, table.task.bounds, sums) for bound in table.task.bounds]
    rows = (_divided(row, unit) for row, unit in zip(sums, units, strict=True))
    return Programme(table, tuple(starts), tuple(rows), tuple(units))


def row_of(factors: Sequence[int], lower: int | None = None, upper: int | None = None) -> Row:
    """Return a row of the columns whose factor is not 0."""
    places = tuple(place for place, factor in enumerate(factors) if factor)
    return Row(places, tuple(factors[place] for place in places), lower, upper)


def _sum(bound: Bound, table: Table, starts: Sequence[int]) -> Row:
    """Return a limit or target as a row of the numbers as they are."""
    places, factors = [], []
    for commune, found, start in zip(table.task.communes, table.choices, starts[:-1], strict=True):
        if not concerns(bound, commune):
            continue
        for place, choice in enumerate(found, start):
            if factor := use(bound, commune, choice):
                places.append(place)
                factors.append(factor)
    if isinstance(bound, Target):
        return Row(tuple(places), tuple(factors), lower=bound.least)
    return Row(tuple(places), tuple(factors), upper=bound.most)


def _common(bound: Bound, bounds: Sequence[Bound], sums: Sequence[Row]) -> int:
    """Return what all figures of a bound's resource have in common; communes are counted one by one."""
    if isinstance(bound, Target):
        return 1
    alike = [
        row
        for one, row in zip(bounds, sums, strict=True)
        if isinstance(one, Limit) and one.resource == bound.resource
    ]
    return gcd(*(gcd(*row.factors, row.upper or 0) for row in alike)) or 1


def _divided(row: Row, unit: int) -> Row:
    if row.upper is None:
        return row
    return Row(row.columns, tuple(factor // unit for factor in row.factors), upper=row.upper // unit)
