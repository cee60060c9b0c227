"""The rows that a list of the form can have: those that norms name, and those of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tieuchi.artificial.plan import TEXT, DrawnList, Rows
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import FormList
from tieuchi.law.conditions import ByChoice
from tieuchi.law.norms import Norm
from tieuchi.values.numbers import Amount

COPY = "%"
"""What the number of the copy stands for in a text of the plan."""
_USUAL = Rows(there=Amount(Fraction(4, 5)), copies=8)


@dataclass(frozen=True)
class Possible:
    """A row that a list can have.

    Attributes:
        cells: What is fixed: a text, an option, true or false, a number, or numbers by a choice.
        there: How often a station has it.
        other: The texts instead of those in ``cells`` where a station reports by other codes.
        above: The figure above which it comes.
    """

    cells: Mapping[str, Any]
    there: Amount
    other: Mapping[str, str] = field(default_factory=dict)
    above: int = 0


def possible_rows(asked: FormList, drawn: DrawnList, norms: Sequence[Norm]) -> tuple[Possible, ...]:
    """Return the rows that a list can have, no more than the form allows.

    Args:
        asked: The list.
        drawn: How it is drawn.
        norms: The norms in force.
    """
    columns = {column.id for column in asked.columns}
    compared = [norm for norm in norms if norm.columns and columns.issuperset(norm.columns)]
    found = [row for norm in compared for row in _entries(norm, drawn.entries)]
    found += [row for rows in drawn.rows if _fits(rows, asked) for row in _copies(rows)]
    return tuple(found or _usual(asked))[: asked.most]


def _fits(rows: Rows, asked: FormList) -> bool:
    """Return whether a form that is not the plan's own has the columns and options of its rows."""
    columns = {column.id: column for column in asked.columns}
    return all(
        name in columns and (columns[name].type != "choice" or str(cell) in columns[name].options)
        for name, cell in rows.row.items()
    )


def _entries(norm: Norm, there: Amount) -> Iterator[Possible]:
    """Yield a row for each entry of a norm's list."""
    if norm.techniques is not None:
        for one in norm.techniques.entries:
            code = norm.techniques.code
            other = {code: one.also[0]} if one.also else {}
            yield Possible({code: one.code, "name": one.name}, there, other)
    if norm.equipment is not None:
        for item in norm.equipment.entries:
            numbers = {option: Amount(number) for option, number in (item.needed or {}).items()}
            by = ByChoice(by=norm.equipment.by, values=numbers)
            needed = {norm.equipment.required: by} if numbers else {}
            yield Possible({norm.equipment.item: item.item, **needed}, there)


def _copies(rows: Rows) -> Iterator[Possible]:
    for copy in range(rows.copies):
        cells = {name: _numbered(cell, copy) for name, cell in rows.row.items()}
        yield Possible(cells, rows.there, above=rows.above + copy * rows.every)


def _numbered(cell: Any, copy: int) -> Any:
    return cell.replace(COPY, f"{copy + 1:02}") if isinstance(cell, str) else cell


def _usual(asked: FormList) -> Iterator[Possible]:
    """Yield rows of a list that the plan does not know; a column that may not repeat differs in each."""
    key: Asked | None = next((column for column in asked.columns if column.id == asked.key), None)
    if key is None:
        yield from _copies(_USUAL)
    elif key.type == "choice":
        yield from (Possible({key.id: choice.id}, _USUAL.there) for choice in key.choices)
    else:
        yield from (
            Possible({key.id: number + 1 if key.numeric else f"{TEXT} {number + 1}"}, _USUAL.there)
            for number in range(_USUAL.copies)
        )
