"""Writing tables: a folder of Parquet or CSV files, or a workbook; whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Literal

import polars as pl
import xlsxwriter

from tieuchi.files.folders import new_folder
from tieuchi.files.replacing import change_bytes
from tieuchi.tables.written import ROW_NUMBER, STATIONS, Tables
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

Kind = Literal["parquet", "csv"]
MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
"""What does not come back from a workbook as it went in."""


def write_tables(tables: Tables, folder: Path, kind: Kind) -> None:
    """Write tables into a new folder, one file for each.

    Raises:
        InputError: If the folder exists, or cannot be written.
    """
    with new_folder(folder) as fresh:
        for name, frame in _all(tables):
            write_table(frame, fresh / f"{name}.{kind}")


def write_table(frame: pl.DataFrame, file: Path) -> None:
    """Write one table into a file, ``.parquet`` or ``.csv``.

    Raises:
        OSError: If it cannot be written.
    """
    if file.suffix == ".csv":
        # With the mark by which Excel knows that it is UTF-8.
        frame.drop(ROW_NUMBER).write_csv(file, include_bom=True)
    else:
        frame.drop(ROW_NUMBER).write_parquet(file)


def write_workbook(tables: Tables, file: Path) -> None:
    """Write tables into a workbook, one sheet for each, every cell as text.

    Raises:
        InputError: If something does not fit into a workbook.
        OSError: If the file cannot be written; what stood there before still stands.
    """
    if problems := list(_unfit(tables, file)):
        raise InputError(problems)
    change_bytes(file, lambda _: _workbook(tables))


def _workbook(tables: Tables) -> bytes:
    into = BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        as_text = book.add_format({"num_format": "@"})
        for name, frame in _all(tables):
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 1)
            cells = frame.drop(ROW_NUMBER).select(pl.all().cast(pl.String))
            sheet.set_column(0, cells.width, None, as_text)
            for row, values in enumerate([cells.columns, *cells.iter_rows()]):
                for column, value in enumerate(values):
                    if value is not None:
                        sheet.write_string(row, column, value, as_text)
    return into.getvalue()


def _all(tables: Tables) -> Iterator[tuple[str, pl.DataFrame]]:
    yield STATIONS, tables.stations
    yield from tables.beside.items()


def _unfit(tables: Tables, file: Path) -> Iterator[Problem]:
    for name, frame in _all(tables):
        place = Place(f"{nfc(str(file))} [{name}]")
        if frame.height >= MOST_ROWS:
            message = Message(
                "a sheet has at most {most} rows, and ‘{table}’ has {rows}; write Parquet or CSV",
                most=f"{MOST_ROWS - 1:,}",
                table=name,
                rows=f"{frame.height:,}",
            )
            yield Problem(place, message)
        for column in frame.columns[1:]:
            for row, text in enumerate(frame[column].cast(pl.String), start=2):
                if text is not None and (len(text) > MOST_LETTERS or _UNWRITABLE.search(text)):
                    message = Message(
                        "the cell of ‘{column}’ holds what a workbook cannot: too long a text, or signs that "
                        "nobody can type; write Parquet or CSV",
                        column=column,
                    )
                    yield Problem(Place(place.file, row), message)
