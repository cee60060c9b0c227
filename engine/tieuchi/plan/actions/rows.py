"""The rows of a list that an action changes or adds, one after another in the order of the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import read_cell, whole_range
from tieuchi.evidence.facts import Cell, Evidence, Roster
from tieuchi.plan.actions.catalogue import AddRows, ChangeRows, LessThan, SameAs
from tieuchi.plan.actions.edits import RowAdded, RowChange
from tieuchi.values.interval import Interval


def changed_rows(change: ChangeRows, evidence: Evidence, roster: Roster) -> Iterator[RowChange]:
    """Yield the changes of the rows that are still to be changed."""
    for index, row in enumerate(roster.rows):
        if not all(
            _still(row, name, asked, evidence, change.rows_of) for name, asked in change.where.items()
        ):
            continue
        cells = {
            name: _given(given, row, column_of(evidence, change.rows_of, name))
            for name, given in change.to.items()
        }
        if all(cell is not None for cell in cells.values()):
            yield RowChange(change.rows_of, index, cast("dict[str, Cell]", cells))


def column_of(evidence: Evidence, rows_of: str, name: str) -> Asked:
    """Return what a column of a list asks."""
    return next(one for one in evidence.form.lists[rows_of].columns if one.id == name)


def _still(row: Mapping[str, Cell], name: str, asked: Any, evidence: Evidence, rows_of: str) -> bool:
    """Return whether a row is still to be changed; what it does not say is counted at its least."""
    cell = row[name]
    if not isinstance(asked, LessThan):
        wanted = read_cell(column_of(evidence, rows_of, name), asked)
        if isinstance(cell, Interval) and isinstance(wanted, Interval):
            return cell.lo == wanted.lo
        return cell == wanted
    if asked.limit in row:
        other = row[str(asked.limit)]
    else:
        other = read_cell(column_of(evidence, rows_of, name), asked.limit)
    return isinstance(cell, Interval) and isinstance(other, Interval) and cell.lo < other.hi


def _given(given: Any, row: Mapping[str, Cell], column: Asked) -> Cell | None:
    """Return what a cell becomes; none where it becomes what another cell says that is not known."""
    if not isinstance(given, SameAs):
        return read_cell(column, given)
    other = row[given.column]
    return other if isinstance(other, Interval) and other.known else None


def added_rows(change: AddRows, evidence: Evidence, roster: Roster) -> Iterator[RowAdded]:
    """Yield the rows that there is room for, but for those whose key the list has already."""
    columns = {one.id: one for one in evidence.form.lists[change.rows_of].columns}
    key = evidence.form.lists[change.rows_of].key
    taken = {row[key] for row in roster.rows} if key is not None else set()
    room = roster.most - len(roster.rows)
    for row in change.rows:
        cells = {name: _written(one, row) for name, one in columns.items()}
        if room > 0 and (key is None or cells[key] not in taken):
            room -= 1
            yield RowAdded(change.rows_of, cells)


def _written(asked: Asked, row: Mapping[str, Any]) -> Cell:
    """Return a cell of a row as the catalogue writes it, or all that it can be."""
    return read_cell(asked, row[asked.id]) if asked.id in row else whole_range(asked)
