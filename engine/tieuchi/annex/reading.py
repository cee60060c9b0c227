"""Reading the annex in a document: which of its tables are the annex, and what they say together."""

from __future__ import annotations

from tieuchi.annex.annex import Annex
from tieuchi.annex.cells import Grid
from tieuchi.annex.collecting import Collecting
from tieuchi.annex.grids import Pages
from tieuchi.annex.header import WANTED, Columns, find_header, shown_header
from tieuchi.annex.rows import Row, grouping_numbers, number_of, rows_of
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

Tables = list[tuple[Columns, list[Row]]]


def read_annex(pages: Pages) -> Annex:
    """Return the annex that stands in the tables of a document.

    Raises:
        InputError: If no table looks like an annex, naming the headers looked for and those found; or if
            those that do have no row that could be read.
    """
    tables, unread = _annex_tables(pages)
    if not tables:
        raise InputError([Problem(Place(pages.file), _no_header(pages))])
    rows = [(columns, row) for columns, table in tables for row in table]
    collecting = Collecting(grouping_numbers(row for _, row in rows))
    for columns, row in rows:
        collecting.take(row, scored=columns.points is not None)
    annex = collecting.annex(pages.file, unread)
    if not annex.indicators:
        raise InputError([Problem(Place(pages.file), _no_rows(tables))])
    return annex


def _annex_tables(pages: Pages) -> tuple[Tables, tuple[Message, ...]]:
    """Return the rows of the tables that are an annex, and what the others are told by."""
    tables: Tables = []
    unread = [Message("sheet ‘{sheet}’ is hidden and was not read", sheet=name) for name in pages.hidden]
    before: tuple[Columns, int] | None = None
    for grid in pages.grids:
        columns = find_header(grid)
        if columns is not None:
            tables.append((columns, list(rows_of(grid, columns, columns.after))))
            before = columns, grid.width
        elif not grid.nested:
            going_on = _going_on(grid, before)
            if going_on is not None:
                tables.append(going_on)
            else:
                before = None
                unread.append(
                    Message(
                        "{table} does not look like an annex and was not read; it begins with {found}",
                        table=grid.title,
                        found=shown_header(grid) or [Message("nothing")],
                    )
                )
    return tables, tuple(unread)


def _going_on(grid: Grid, before: tuple[Columns, int] | None) -> tuple[Columns, list[Row]] | None:
    """Return the rows of a table that goes on with the annex before it, without a header of its own."""
    if before is None or before[1] != grid.width:
        return None
    rows = list(rows_of(grid, before[0], 0))
    return (before[0], rows) if any(number_of(row) and row.content for row in rows) else None


def _no_header(pages: Pages) -> Message:
    return Message(
        "no table looks like an annex; looked for a header with {wanted}; found {found}",
        wanted=list(WANTED),
        found=[
            Message(
                "{table}: {headers}", table=grid.title, headers=shown_header(grid) or [Message("nothing")]
            )
            for grid in pages.grids
        ],
    )


def _no_rows(tables: Tables) -> Message:
    return Message(
        "the header of the annex was found, and no row with a number below it ({rows} rows); each indicator "
        "needs its number in the first column or before its title",
        rows=sum(len(rows) for _, rows in tables),
    )
