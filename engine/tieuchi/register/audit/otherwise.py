"""Whether two files of one commune and period can both be true.

The rules, all of them:

1. Figures over the period are always compared; what stands on a day only where both speak of the same day.
2. Two values say otherwise where they have nothing in common. What one leaves open never does.
3. Rows of a list are matched by its key; a row that a complete list lacks says otherwise. Of lists without a
   key, two complete ones in which nothing is open say otherwise where they do not hold the same rows.
4. Names and other texts are never compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell, Evidence, Known, Roster
from tieuchi.evidence.form import FormList
from tieuchi.values.interval import Interval

Row = Mapping[str, Cell]


def otherwise(one: Evidence, other: Evidence) -> tuple[str, ...]:
    """Return the fields and lists that cannot be true in both, in the order of the form.

    Args:
        one: Evidence of a commune and a period.
        other: Other evidence of the same commune and period.
    """
    fields = [
        name
        for name, asked in one.form.fields.items()
        if name in one.facts
        and name in other.facts
        and _same_day(asked, _day(one, name), _day(other, name))
        and apart(one.facts[name].value, other.facts[name].value)
    ]
    lists = [
        name
        for name, asked in one.form.lists.items()
        if name in one.rosters
        and name in other.rosters
        and _same_day(asked, one.rosters[name].on or one.as_of, other.rosters[name].on or other.as_of)
        and any(_rows_apart(asked, one.rosters[name], other.rosters[name], same=one.as_of == other.as_of))
    ]
    return (*fields, *lists)


def _day(evidence: Evidence, name: str) -> date:
    return evidence.facts[name].on or evidence.as_of


def _same_day(asked: Asked | FormList, one: date, other: date) -> bool:
    return asked.over == "period" or one == other


def apart(one: Known, other: Known) -> bool:
    """Return whether two values have nothing in common."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        return one.hi < other.lo or other.hi < one.lo
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return not one & other
    return False


def _rows_apart(asked: FormList, one: Roster, other: Roster, *, same: bool) -> Iterator[bool]:
    columns = [each for each in asked.columns if each.type != "text" and (same or each.over == "period")]
    if asked.key is None:
        yield _differ(columns, one, other)
        return
    first, second = (_by_key(asked.key, each.rows) for each in (one, other))
    yield one.complete and bool(second.keys() - first.keys())
    yield other.complete and bool(first.keys() - second.keys())
    for key in first.keys() & second.keys():
        yield any(_cells_apart(first[key][each.id], second[key][each.id]) for each in columns)


def _by_key(key: str, rows: Sequence[Row]) -> dict[Cell, Row]:
    """Return the rows by their keys; a key that is open names no row."""
    return {row[key]: row for row in rows if not _open(row[key])}


def _open(cell: Cell) -> bool:
    return not cell.known if isinstance(cell, Interval) else isinstance(cell, frozenset) and len(cell) != 1


def _cells_apart(one: Cell, other: Cell) -> bool:
    return not isinstance(one, str) and not isinstance(other, str) and apart(one, other)


def _differ(columns: Sequence[Asked], one: Roster, other: Roster) -> bool:
    """Return whether two complete lists without a key, in which nothing is open, hold other rows."""
    if not (one.complete and other.complete):
        return False
    cells = [[tuple(row[each.id] for each in columns) for row in some.rows] for some in (one, other)]
    if any(_open(cell) for rows in cells for row in rows for cell in row):
        return len(one.rows) != len(other.rows)
    return Counter(cells[0]) != Counter(cells[1])
