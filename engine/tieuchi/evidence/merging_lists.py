"""Merging a list: rows that are the same thing become one, all others are kept, none is counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell, Roster
from tieuchi.evidence.form import FormList
from tieuchi.evidence.merging_cells import combined, settled
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number
from tieuchi.values.text import Message

Row = Mapping[str, Cell]


@dataclass(frozen=True)
class Joined:
    """A merged list.

    Attributes:
        roster: Its rows.
        remarks: What a reader must know of it.
        beyond: The numbers that exceed what their column allows: the column, the number and the most.
    """

    roster: Roster
    remarks: tuple[Message, ...]
    beyond: tuple[tuple[str, Number, Number], ...] = ()


def joined_list(one: FormList, rosters: Sequence[Roster], names: Sequence[str]) -> Joined:
    """Return the list of a merged commune.

    Args:
        one: The list as the form asks it.
        rosters: The list of each part; one that was not asked is empty and not complete.
        names: What each part is called.
    """
    remarks = []
    if lacking := [name for name, roster in zip(names, rosters, strict=True) if not roster.complete]:
        remarks.append(Message("not complete, as the list of {parts} is not", parts=lacking))
    complete = not lacking
    key = next((column for column in one.columns if column.id == one.key), None)
    if key is None:
        rows = tuple(row for roster in rosters for row in roster.rows)
        remarks.append(
            Message("the rows carry no key: whoever stands in the lists of two parts is counted in both")
        )
        return Joined(Roster(rows, complete, one.most), tuple(remarks))
    if key.type == "text" and key.merged_by != "same":
        rows, apart = _told_apart(key.id, rosters, names)
        if apart:
            remarks.append(
                Message("{keys} stand in several parts, each with its commune behind it", keys=apart)
            )
        return Joined(Roster(rows, complete, one.most), tuple(remarks))
    united = _United(one, key.id, rosters)
    if united.left_out:
        complete = False
        remarks.append(Message("rows whose ‘{key}’ is not known are left out", key=key.id))
    return Joined(Roster(united.rows, complete, one.most), tuple(remarks), tuple(united.beyond))


def _told_apart(
    key: str, rosters: Sequence[Roster], names: Sequence[str]
) -> tuple[tuple[Row, ...], list[str]]:
    """Return all rows, those that share a name with another part's under a name of their own."""
    standing = [cast("str", row[key]) for roster in rosters for row in roster.rows]
    shared = sorted({name for name in standing if standing.count(name) > 1})
    rows = tuple(
        {**row, key: f"{row[key]} ({name})"} if row[key] in shared else row
        for name, roster in zip(names, rosters, strict=True)
        for row in roster.rows
    )
    return rows, shared


class _United:
    """One row for each key, wherever it stands.

    Attributes:
        rows: In the order in which the keys are first met.
        left_out: Whether rows whose key is not known were left out.
        beyond: As in :class:`Joined`.
    """

    def __init__(self, one: FormList, key: str, rosters: Sequence[Roster]) -> None:
        self.one, self.key, self.rosters = one, key, rosters
        self.left_out = any(not settled(row[key]) for roster in rosters for row in roster.rows)
        self.beyond: list[tuple[str, Number, Number]] = []
        self._by_key = [{row[key]: row for row in roster.rows if settled(row[key])} for roster in rosters]
        self.rows = tuple(self._row(found) for found in dict.fromkeys(self._keys()))

    def _keys(self) -> Iterable[Cell]:
        for rows in self._by_key:
            yield from rows

    def _row(self, key: Cell) -> Row:
        found = [(rows.get(key), roster) for rows, roster in zip(self._by_key, self.rosters, strict=True)]
        stands = [row for row, roster in found if row is not None or not self._closed(roster)]
        if len(stands) == 1 and stands[0] is not None:
            return stands[0]
        return {column.id: self._cell(column, key, stands) for column in self.one.columns}

    def _closed(self, roster: Roster) -> bool:
        """Return whether a list surely has no row but those of known keys."""
        return roster.complete and all(settled(row[self.key]) for row in roster.rows)

    def _cell(self, column: Asked, key: Cell, stands: Sequence[Row | None]) -> Cell:
        """Return one cell; a row that an incomplete list may still hold says nothing of it."""
        if column.id == self.key:
            return key
        cell = combined(column, [whole_range(column) if row is None else row[column.id] for row in stands])
        if not settled(cell):
            return whole_range(column)
        if column.merged_by == "sum" and cast("Interval", cell).lo > column.bounds[1]:
            self.beyond.append((f"{self.one.id}.{column.id}", cast("Interval", cell).lo, column.bounds[1]))
        return cell
