"""Turning what the sheets say into bound lines and tables, so that no sentence stands twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tieuchi.present.document import Block, Heading, Line, Table, lines_of
from tieuchi.present.documents.model import Bound, Grid, Row
from tieuchi.present.documents.shapes import GRIDS

_LONGEST_LABEL = 60


def bound_lines(name: str, label: str, lines: Iterable[str]) -> tuple[Bound, ...]:
    """Return lines as bound ones, numbered from 1."""
    return tuple(
        Bound(f"{name}/{number}", f"{label} – {number}", line) for number, line in enumerate(lines, start=1)
    )


def texts_of(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the lines of running text of some blocks."""
    return (block.text for block in blocks if isinstance(block, Line))


def grid(name: str, blocks: Iterable[Block], keys: Sequence[str] = ()) -> Grid | None:
    """Return the tables of some blocks as one, with the headings before them as rows of their own.

    Args:
        name: Which of :data:`tieuchi.present.documents.shapes.GRIDS` it is, cell by cell.
        blocks: Tables of as many columns or more, of which the last then share one, and headings.
        keys: What its rows are called; their number where it has none.

    Returns:
        None where there is no table.
    """
    return _Gridding(name, keys).grid(blocks)


class _Gridding:
    """One table in the making."""

    def __init__(self, name: str, keys: Sequence[str]) -> None:
        self.name = name
        self.columns = [one.name for one in GRIDS.get(name, ())]
        self.keys = iter(keys)
        self.rows: list[Row] = []
        self.titles: dict[str, str] = {}

    def grid(self, blocks: Iterable[Block]) -> Grid | None:
        for block in blocks:
            if isinstance(block, Heading):
                self._head(block.text)
            elif isinstance(block, Table):
                titles = self._fitted([one.title for one in block.columns], " / ")
                self.titles = dict(zip(self.columns, titles, strict=True))
                for cells in block.rows:
                    self._row(self._fitted(["\n".join(lines_of(cell)) for cell in cells], "\n"))
        return Grid(self.titles, tuple(self.rows)) if self.titles else None

    def _fitted(self, cells: list[str], between: str) -> list[str]:
        last = len(self.columns) - 1
        return [*cells[:last], between.join(filter(None, cells[last:]))]

    def _head(self, text: str) -> None:
        found: dict[str, Bound | str] = dict.fromkeys(self.columns, "")
        found[self.columns[0]] = Bound(f"{self.name}/#{len(self.rows) + 1}", text, text)
        self.rows.append(Row(found, strong=True))

    def _row(self, cells: list[str]) -> None:
        key = next(self.keys, str(len(self.rows) + 1))
        found = dict(zip(self.columns, cells, strict=True))
        self.rows.append(bound_row(f"{self.name}/{key}", cells[0].split("\n")[0], found, self.titles))


def bound_row(name: str, called: str, cells: Mapping[str, str], titles: Mapping[str, str]) -> Row:
    """Return a row of bound cells; an empty one is left to people.

    Args:
        name: What the ids of its cells begin with.
        called: What a person calls the row.
        cells: The texts by column.
        titles: The titles of the columns.
    """
    if len(called) > _LONGEST_LABEL:
        called = called[: _LONGEST_LABEL - 1].rstrip() + "…"
    return Row(
        {
            column: Bound(f"{name}/{column}", f"{called} – {titles[column]}", text) if text else ""
            for column, text in cells.items()
        }
    )
