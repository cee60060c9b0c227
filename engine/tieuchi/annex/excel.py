"""Sheets of a workbook as grids, every number exact."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from python_calamine import CalamineSheet, CalamineWorkbook, SheetVisibleEnum

from tieuchi.annex.cells import Cell, Grid, Spot, clean
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

MOST_CELLS = 2_000_000
_CELL = re.compile(rb' r="([A-Z]{1,3})([0-9]{1,7})"')


def excel_grids(raw: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Return the sheets of a workbook that show anything, and the names of the hidden ones.

    Raises:
        InputError: If a sheet reaches too far to be a table.
    """
    grids, hidden = [], []
    with CalamineWorkbook.from_filelike(BytesIO(raw)) as book:
        for sheet in book.sheets_metadata:
            if sheet.visible != SheetVisibleEnum.Visible:
                hidden.append(sheet.name)
            else:
                grids.append(_grid(book.get_sheet_by_name(sheet.name), file))
    return tuple(grid for grid in grids if grid.rows), tuple(hidden)


def refuse_sprawl(packed: ZipFile, file: str) -> None:
    """Refuse a workbook with a stray cell far away, before the library makes room for all between.

    Raises:
        InputError: If a sheet reaches too far to be a table.
    """
    for name in packed.namelist():
        if name.startswith("xl/worksheets/"):
            cells = _CELL.findall(packed.read(name))
            rows = max((int(row) for _, row in cells), default=0)
            columns = max((_column(letters) for letters in {letters for letters, _ in cells}), default=0)
            _refuse_reach(rows, columns, file)


def _column(letters: bytes) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column


def _refuse_reach(rows: int, columns: int, file: str) -> None:
    if rows * columns > MOST_CELLS:
        message = Message(
            "a sheet reaches to row {row} and column {column}; delete the empty rows and columns around its "
            "table, then save again",
            row=rows,
            column=columns,
        )
        raise InputError([Problem(Place(file), message)])


def _grid(sheet: CalamineSheet, file: str) -> Grid:
    last_row, last_column = sheet.end or (0, 0)
    _refuse_reach(last_row + 1, last_column + 1, file)
    rows = [
        [Cell(clean(written(value)), Spot(sheet.name, row, column)) for column, value in enumerate(values, 1)]
        for row, values in enumerate(sheet.to_python(skip_empty_area=False), 1)
    ]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        for row in rows[top : bottom + 1]:
            row[left : right + 1] = [rows[top][left]] * len(row[left : right + 1])
    return Grid(sheet.name, tuple(map(tuple, rows)))


def written(value: Any) -> str:
    """Return a value of a cell as text; a number without what its binary form added.

    A day stays recognisable as one, because Excel makes days of what was typed as ‘1-2’.
    """
    if isinstance(value, float):
        exactly = Decimal(str(value))
        return str(int(exactly)) if exactly == int(exactly) else f"{exactly:f}"
    if isinstance(value, datetime | date | time | timedelta):
        return value.isoformat() if not isinstance(value, timedelta) else str(value)
    return str(value)
