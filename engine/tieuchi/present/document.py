"""Documents of headings, lines and tables, before any format is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Cell = str | tuple[str, ...]
"""What stands in a cell: a line, or several."""


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        title: Its heading.
        weight: Its share of the width that is left; 0 for a column as wide as its own words.
        most: For a column of weight 0: the widest it may be.
    """

    title: str
    weight: int = 0
    most: int = 14


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's own."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Line:
    """A line of running text; ``item`` puts it in a list."""

    text: str
    item: bool = False


@dataclass(frozen=True)
class Table:
    """A table; every row has one cell for each column, a cell of several lines as a tuple.

    Attributes:
        columns: Its columns.
        rows: Its rows.
        even: Whether it fills the width whatever stands in it, so that tables under each other align.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    even: bool = False


@dataclass(frozen=True)
class Verbatim:
    """A text that keeps its own lines, such as a file."""

    text: str


Block = Heading | Line | Table | Verbatim


def lines_of(cell: Cell) -> Sequence[str]:
    """Return the lines of a cell."""
    return (cell,) if isinstance(cell, str) else cell
