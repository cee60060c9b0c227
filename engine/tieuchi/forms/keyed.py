"""A sheet of a form found again by its hidden names, wherever rows and columns have moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tieuchi.forms.book import BookSheet
from tieuchi.forms.layout import MARK
from tieuchi.values.problem import letters

MOST_ABOVE, MOST_BESIDE = 100, 100
"""How many rows and columns may be put before those of a form."""


@dataclass(frozen=True)
class Keyed:
    """A sheet with its names.

    Attributes:
        sheet: Its cells.
        name: Its hidden name, without its mark.
        row: The row of the columns' names.
        column: The column of the rows' names.
        columns: Where each named column is.
        rows: Where each named row is; of a name that stands twice, all of them.
    """

    sheet: BookSheet
    name: str
    row: int
    column: int
    columns: Mapping[str, int]
    rows: Mapping[str, tuple[int, ...]]

    def strangers(self) -> tuple[str, ...]:
        """Return the columns, by their letters, in which something stands that the form does not name."""
        named = {self.column, *self.columns.values()}
        inside = self.sheet.rows[self.row + 1 :]
        width = max((len(cells) for cells in inside), default=0)
        return tuple(
            letters(at + 1)
            for at in range(width)
            if at not in named and any(self._filled(cells, at) for cells in inside)
        )

    @staticmethod
    def _filled(cells: list[object], at: int) -> bool:
        return at < len(cells) and cells[at] not in (None, "")

    def nameless(self) -> Iterator[int]:
        """Yield the rows below the names that have none of their own."""
        named = {row for rows in self.rows.values() for row in rows}
        return (row for row in range(self.row + 1, len(self.sheet.rows)) if row not in named)


def keyed(sheet: BookSheet) -> Keyed | None:
    """Return a sheet with its names; none if it is no sheet of a form."""
    for row, cells in enumerate(sheet.rows[:MOST_ABOVE]):
        for column, value in enumerate(cells[:MOST_BESIDE]):
            if isinstance(value, str) and value.startswith(MARK):
                return _keyed(sheet, row, column)
    return None


def _keyed(sheet: BookSheet, row: int, column: int) -> Keyed:
    head = sheet.rows[row]
    columns: dict[str, int] = {}
    for at, name in enumerate(head[column + 1 :], start=column + 1):
        if name != "":
            columns.setdefault(str(name), at)
    rows: dict[str, tuple[int, ...]] = {}
    for at, cells in enumerate(sheet.rows[row + 1 :], start=row + 1):
        name = cells[column] if column < len(cells) else ""
        if name != "":
            rows[str(name)] = (*rows.get(str(name), ()), at)
    return Keyed(sheet, str(head[column]).removeprefix(MARK), row, column, columns, rows)
