"""Plain grids of text: what remains of a Word table or an Excel sheet, each cell with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tieuchi.values.problem import letters
from tieuchi.values.text import Message, nfc

_SPACES = re.compile(r"[^\S\n]+")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""The soft hyphen and the marks without width, which Word leaves inside words."""


@dataclass(frozen=True, order=True)
class Spot:
    """Where a cell stands in a document.

    Attributes:
        table: The number of a Word table, or the name of an Excel sheet.
        row: The row, from 1.
        column: The column, from 1.
    """

    table: int | str
    row: int
    column: int

    @property
    def message(self) -> Message | str:
        """The spot in words: ``table 1, row 5, column 3``, or ``Sheet1!C5``."""
        if isinstance(self.table, int):
            return Message(
                "table {table}, row {row}, column {column}",
                table=self.table,
                row=self.row,
                column=self.column,
            )
        return f"{self.table}!{letters(self.column)}{self.row}"


@dataclass(frozen=True)
class Cell:
    """A cell; all that a merged cell covers is the one cell at its upper left.

    Attributes:
        text: Its text, clean: see :func:`clean`.
        spot: Where it stands, or where its merged range begins.
        bold: Whether all of it is bold; not known of Excel, where it is never said to be.
    """

    text: str
    spot: Spot
    bold: bool = False


@dataclass(frozen=True)
class Grid:
    """A table or a sheet; all rows are equally long.

    Attributes:
        name: The number of the table, or the name of the sheet.
        rows: Its rows.
        nested: Whether the table stands inside a cell of another.
    """

    name: int | str
    rows: tuple[tuple[Cell, ...], ...]
    nested: bool = False

    @property
    def title(self) -> Message:
        """What the grid is called in a message."""
        if isinstance(self.name, int):
            return Message("table {table}", table=self.name)
        return Message("sheet ‘{sheet}’", sheet=self.name)

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0])


def clean(text: str) -> str:
    """Return a text as NFC, its spaces single, its lines without dots at the end, no line empty."""
    plain = nfc(text).translate(_UNSEEN).replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    lines = (_SPACES.sub(" ", line).strip().rstrip(" .…") for line in plain.split("\n"))
    return "\n".join(line for line in lines if line)
