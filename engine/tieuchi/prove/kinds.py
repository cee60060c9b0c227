"""Kinds of row: of all rows a list can have, one for each way the rules can tell them apart.

A rule asks of a list only how many of its rows satisfy a condition. Two rows that satisfy the same
conditions are one kind to every rule, so a whole list is known by how many rows of each kind it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell
from tieuchi.evidence.form import FormList
from tieuchi.judge.reference import truth
from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, exact

GRID = 10_000
"""Steps to one of numbers that need not be whole; finer than any threshold."""


@dataclass(frozen=True)
class Kind:
    """One kind of row.

    Attributes:
        row: A row of this kind, the columns no rule asks about left out.
        satisfies: For each condition whether the row satisfies it.
        key: What stands in the list's key, where it is a choice; no two rows may share it.
    """

    row: Mapping[str, Cell]
    satisfies: tuple[bool, ...]
    key: Cell | None

    @property
    def same(self) -> tuple[tuple[bool, ...], Cell | None]:
        """What rows of one kind have in common."""
        return self.satisfies, self.key


def kinds(
    asked: FormList, conditions: Sequence[Condition], known: Mapping[str, Cell] | None = None
) -> tuple[Kind, ...]:
    """Return every kind of row that the conditions tell apart.

    Args:
        asked: The list of the form.
        conditions: All that the rules ask of its rows.
        known: Cells that are given; only the kinds a row with these cells can be are returned.
    """
    given = {name: [cell] for name, cell in (known or {}).items()}
    columns = {column.id: column for column in asked.columns}
    used = {_name(atom): columns[_name(atom)] for one in conditions for atom in atoms(one)}
    if asked.key is not None and columns[asked.key].type == "choice":
        used[asked.key] = columns[asked.key]
    found: dict[tuple[Any, ...], Kind] = {}
    values = (given.get(name) or _values(column, conditions) for name, column in used.items())
    for cells in product(*values):
        row = _Row(dict(zip(used, cells, strict=True)))
        key = row.cells.get(asked.key or "")
        kind = Kind(row.cells, tuple(bool(truth(one, row).lo) for one in conditions), key)
        found.setdefault(kind.same, kind)
    return tuple(found.values())


class _Row:
    """One fully known row, asked by the conditions of the rules."""

    def __init__(self, cells: dict[str, Cell]) -> None:
        self.cells = cells

    def look(self, name: str) -> Interval | frozenset[str]:
        cell = self.cells[name]
        return frozenset({cell}) if isinstance(cell, str) else cell

    def threshold(self, written: Amount) -> Number:
        return written.value


def _name(atom: str | Compare) -> str:
    return atom if isinstance(atom, str) else atom.name


def _values(column: Asked, conditions: Iterable[Condition]) -> list[Cell]:
    """Return values of a column such that every comparison is met and missed by some."""
    if column.type == "choice":
        return [frozenset({option}) for option in sorted(column.options)]
    if not column.numeric:
        return [Interval.point(0), Interval.point(1)] if column.type == "yes-no" else [whole_range(column)]
    step = 1 if column.type == "count" else Fraction(1, GRID)
    least, most = column.bounds
    lines = [
        threshold.value
        for one in conditions
        for atom in atoms(one)
        if isinstance(atom, Compare) and atom.name == column.id
        for _, threshold in atom.comparison.bounds
    ]
    around = {least, most, *(exact(line + near) for line in lines for near in (-step, 0, step))}
    return [Interval.point(value) for value in sorted(around) if least <= value <= most]
