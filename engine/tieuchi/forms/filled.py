"""What stands in the cells of a form that is written with evidence already in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell, Evidence, Fact
from tieuchi.evidence.form import FormField, FormList
from tieuchi.files.workbook import number
from tieuchi.forms.answers import NO, NOT_KNOWN, YES, Options
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import MARKS, Number, plain
from tieuchi.values.text import Translate

Typed = str | float | date | None
"""What is put into a cell; None for nothing."""

_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")
"""A decimal that could be taken for thousands."""


class Filling:
    """Says what stands in each cell.

    Args:
        translate: What puts the words of the form into its language.
        options: The options of each choice, by field or ``list.column``.
    """

    def __init__(self, translate: Translate, options: Mapping[str, Options]) -> None:
        self.translate = translate
        self.options = options

    def fact(self, asked: FormField, fact: Fact | None) -> Typed:
        """Return the answer to a field."""
        if fact is None:
            return None
        if fact.state == "not established":
            return NOT_KNOWN.render(self.translate)
        return self._cell(asked, asked.id, fact.value)

    def rows(self, asked: FormList, evidence: Evidence) -> Iterator[tuple[Typed, ...]]:
        """Yield the rows of a list; in one of which nothing is known, that is said."""
        for row in evidence.rosters[asked.id].rows if asked.id in evidence.rosters else ():
            cells = [self._known(asked, column, row[column.id]) for column in asked.columns]
            if not any(cell is not None for cell in cells):
                cells[0] = NOT_KNOWN.render(self.translate)
            yield tuple(cells)

    def truth(self, value: bool | None) -> Typed:
        """Return yes or no."""
        return None if value is None else (YES if value else NO).render(self.translate)

    def _known(self, listed: FormList, column: Asked, cell: Cell) -> Typed:
        return None if cell == whole_range(column) else self._cell(column, f"{listed.id}.{column.id}", cell)

    def _cell(self, asked: Asked, name: str, cell: Cell) -> Typed:
        if isinstance(cell, str):
            return cell
        if isinstance(cell, frozenset):
            return next(word for word, id_ in self.options[name].offered.items() if id_ in cell)
        if not cell.known:
            return f"{self._digits(asked, cell.lo)}..{self._digits(asked, cell.hi)}"
        if asked.type == "yes-no":
            return self.truth(bool(cell.lo))
        return self._number(asked, cell)

    def _number(self, asked: Asked, cell: Interval) -> Typed:
        """Return a number, as text where a workbook would lose digits of it or its percent sign."""
        if asked.per == 1 and number(float(cell.lo)) == Decimal(plain(cell.lo)):
            return float(cell.lo)
        return self._digits(asked, cell.lo)

    def _digits(self, asked: Asked, value: Number) -> str:
        """Return a number as Vietnamese digits that cannot be taken for another number."""
        digits = plain(Fraction(value) * asked.per).replace(".", ",")
        if _THOUSANDS.fullmatch(digits):
            digits += "0"
        return digits if asked.per == 1 else f"{digits} {MARKS[asked.per]}"
