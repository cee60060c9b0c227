"""Formats: tables written row after row, so that memory holds no more than one batch.

What a file holds depends on its rows and not on how they came: the same rows give the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import polars as pl
import pyarrow.parquet as pq
import xlsxwriter

from tieuchi.bulk.schemas import Schema

ROW_GROUP = 200_000
"""Rows that stand together in a Parquet file."""
MOST_ROWS = 1_048_576
"""Rows that a sheet of Excel has."""
THE_READERS_DAY = 14
"""Excel's own number for a day as the reader's computer writes days."""
MADE = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
"""What every workbook says of when it was made, so that the same rows give the same bytes."""
RUN_AS_FORMULA = r"^[=+\-@\t\r]"
"""How a text begins that Excel would take for a formula in a CSV file."""

Words = Callable[[str, str], str]
"""Puts what stands in a column, or the column's own name where nothing does, into the words of a reader."""


class TableWriter(Protocol):
    """Writes one table."""

    def add(self, rows: pl.DataFrame) -> None:
        """Write further rows."""
        ...

    def close(self) -> None:
        """Finish the file."""
        ...

    def drop(self) -> None:
        """Let go of the file, unfinished."""
        ...


class ParquetTable:
    """Writes a table as Parquet; points are decimals, days are days."""

    def __init__(self, path: Path, schema: Schema) -> None:
        self._waiting = pl.DataFrame(schema=schema)
        self._file = path.open("wb")
        self._parquet = pq.ParquetWriter(self._file, self._waiting.to_arrow().schema, compression="zstd")

    def add(self, rows: pl.DataFrame) -> None:
        """Write further rows, as soon as they fill a row group."""
        self._waiting = pl.concat([self._waiting, rows])
        while self._waiting.height >= ROW_GROUP:
            self._write(self._waiting[:ROW_GROUP])
            self._waiting = self._waiting[ROW_GROUP:]

    def close(self) -> None:
        """Write what waits, and finish the file."""
        if not self._waiting.is_empty():
            self._write(self._waiting)
        self._parquet.close()
        self._file.close()

    def drop(self) -> None:
        """Let go of the file, to which nothing is to be added even when the writer goes."""
        self._parquet.is_open = False
        self._file.close()

    def _write(self, rows: pl.DataFrame) -> None:
        self._parquet.write_table(rows.rechunk().to_arrow(), row_group_size=ROW_GROUP)


class TextTable:
    """Writes a table line by line."""

    def __init__(self, path: Path, schema: Schema) -> None:
        self._file = path.open("wb")
        self._file.write(self.head(pl.DataFrame(schema=schema)))

    def add(self, rows: pl.DataFrame) -> None:
        """Write further rows."""
        self._file.write(self.lines(rows).encode())

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def drop(self) -> None:
        """Let go of the file."""
        self._file.close()

    def head(self, empty: pl.DataFrame) -> bytes:
        """Return what stands before the first row."""
        raise NotImplementedError

    def lines(self, rows: pl.DataFrame) -> str:
        """Return rows as lines."""
        raise NotImplementedError


class CsvTable(TextTable):
    """Writes a table as CSV: UTF-8 with the mark by which Excel knows it, and nothing it would run."""

    def head(self, empty: pl.DataFrame) -> bytes:
        """Return the mark and the names of the columns."""
        return empty.write_csv(include_bom=True).encode()

    def lines(self, rows: pl.DataFrame) -> str:
        """Return rows with points as they are said, 74.5, and texts that only look like formulas quoted."""
        return rows.with_columns(
            *(_said(name) for name, kind in rows.schema.items() if isinstance(kind, pl.Decimal)),
            *(_quoted(name) for name, kind in rows.schema.items() if kind == pl.String),
        ).write_csv(include_header=False)


class JsonTable(TextTable):
    """Writes a table as JSON Lines; points are numbers."""

    def head(self, empty: pl.DataFrame) -> bytes:
        """Return nothing: every line tells its own names."""
        return b""

    def lines(self, rows: pl.DataFrame) -> str:
        """Return rows as objects; a number of two decimals is printed as it is, though it passes a float."""
        points = (name for name, kind in rows.schema.items() if isinstance(kind, pl.Decimal))
        return rows.with_columns(pl.col(name).cast(pl.Float64) for name in points).write_ndjson()


class ExcelTable:
    """Writes a table as a workbook in the words of a reader; what a sheet cannot hold goes on in the next."""

    def __init__(self, path: Path, schema: Schema, words: Words) -> None:
        self._columns = list(schema)
        self._words = words
        options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_formulas": False}
        self._book = xlsxwriter.Workbook(path, {**options, "strings_to_urls": False})
        self._book.set_properties({"created": MADE})
        self._day = self._book.add_format({"num_format": THE_READERS_DAY})
        self._bold = self._book.add_format({"bold": True})
        self._name = path.stem
        self._begin()

    def add(self, rows: pl.DataFrame) -> None:
        """Write further rows."""
        for row in rows.iter_rows():
            if self._row == MOST_ROWS:
                self._begin()
            for column, value in enumerate(row):
                self._write(column, value)
            self._row += 1

    def close(self) -> None:
        """Finish the file."""
        self._book.close()

    def drop(self) -> None:
        """Let go of the rows that wait in files of their own."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()

    def _begin(self) -> None:
        """Begin a sheet with the names of the columns, which stay in sight."""
        count = len(self._book.worksheets())
        self._sheet = self._book.add_worksheet(f"{self._name} {count + 1}" if count else self._name)
        self._sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._columns):
            self._sheet.write_string(0, column, self._words(name, ""), self._bold)
        self._row = 1

    def _write(self, column: int, value: Any) -> None:
        if isinstance(value, str):
            self._sheet.write_string(self._row, column, self._words(self._columns[column], value))
        elif isinstance(value, bool):
            self._sheet.write_boolean(self._row, column, value)
        elif isinstance(value, dt.date):
            self._sheet.write_datetime(self._row, column, value, self._day)
        elif value is not None:
            self._sheet.write_number(self._row, column, value)


def table_writer(kind: str, path: Path, schema: Schema, words: Words) -> TableWriter:
    """Return what writes a table.

    Args:
        kind: One of :data:`tieuchi.bulk.FORMATS`.
        path: The file, which is new.
        schema: The table's columns.
        words: The words of a workbook's reader.
    """
    if kind == "xlsx":
        return ExcelTable(path, schema, words)
    writers: dict[str, Callable[[Path, Schema], TableWriter]] = {
        "parquet": ParquetTable,
        "csv": CsvTable,
        "jsonl": JsonTable,
    }
    return writers[kind](path, schema)


def _said(name: str) -> pl.Expr:
    """Return points without the zeros that say nothing: 74.5, 80."""
    return pl.col(name).cast(pl.String).str.strip_chars_end("0").str.strip_chars_end(".")


def _quoted(name: str) -> pl.Expr:
    text = pl.col(name)
    return pl.when(text.str.contains(RUN_AS_FORMULA)).then("'" + text).otherwise(text).alias(name)
