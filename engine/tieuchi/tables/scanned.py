"""Tables as they lie in files: Parquet and CSV, opened and checked, of which nothing is loaded yet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from tieuchi.files.raw import unreadable
from tieuchi.tables.headers import header_problems, type_problems
from tieuchi.tables.spelled import word
from tieuchi.tables.written import ROW_NUMBER, Forms
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

SUFFIXES = (".parquet", ".csv")
_HEADER = 1_000_000
"""How many bytes the first line of a CSV file may have."""


@dataclass(frozen=True)
class Scanned:
    """One table of a dataset.

    Attributes:
        name: ``stations``, a list, ``remarks`` or ``findings``.
        source: What it is called in messages.
        frame: Its rows: their numbers, as the file counts them, and then the columns of the file.
        seekable: Whether some of its rows can be found without reading all of them.
    """

    name: str
    source: str
    frame: pl.LazyFrame
    seekable: bool = True

    def made_seekable(self, folder: Path) -> Scanned:
        """Return the same table, if need be from a copy in a folder in which its rows are found faster.

        Raises:
            InputError: If the file is torn.
        """
        if self.seekable:
            return self
        copy = folder / f"{self.name}.parquet"
        try:
            self.frame.sink_parquet(copy, maintain_order=True)
        except (pl.exceptions.PolarsError, OSError) as error:
            raise InputError([Problem(Place(self.source), _torn(error))]) from None
        return replace(self, frame=pl.scan_parquet(copy, glob=False), seekable=True)

    def batches(self, frame: pl.LazyFrame, size: int) -> Iterator[pl.DataFrame]:
        """Yield the rows of a query on this table in order, so many at a time, never all in memory.

        Raises:
            InputError: If the file is torn.
        """
        try:
            yield from frame.collect_batches(chunk_size=size, maintain_order=True)
        except (pl.exceptions.PolarsError, OSError) as error:
            raise InputError([Problem(Place(self.source), _torn(error))]) from None

    def collect(self, frame: pl.LazyFrame) -> pl.DataFrame:
        """Return the rows of a query on this table.

        Raises:
            InputError: If the file is torn.
        """
        try:
            return frame.collect()
        except (pl.exceptions.PolarsError, OSError) as error:
            raise InputError([Problem(Place(self.source), _torn(error))]) from None


def scan(path: Path, table: str, forms: Forms) -> Scanned:
    """Open a file as a table.

    Raises:
        InputError: If it cannot be read, or naming everything wrong with its columns.
    """
    source = nfc(str(path))
    try:
        frame = (_parquet if path.suffix.lower() == ".parquet" else _csv)(path, table, source, forms)
    except OSError as error:
        raise InputError([Problem(Place(source), unreadable(error))]) from None
    except (pl.exceptions.PolarsError, csv.Error) as error:
        raise InputError([Problem(Place(source), _torn(error))]) from None
    return Scanned(table, source, frame, seekable=path.suffix.lower() != ".csv")


def _parquet(path: Path, table: str, source: str, forms: Forms) -> pl.LazyFrame:
    schema = pl.read_parquet_schema(path)
    names = [word(name) or "" for name in schema]
    problems = [*header_problems(table, source, names, forms), *type_problems(source, schema)]
    if problems:
        raise InputError(problems)
    frame = pl.scan_parquet(path, row_index_name=ROW_NUMBER, row_index_offset=1, glob=False)
    return frame.rename(dict(zip(schema, names, strict=True)))


def _csv(path: Path, table: str, source: str, forms: Forms) -> pl.LazyFrame:
    """Open a CSV file, every cell of which is text; its header is row 1."""
    header = _first_line(path, source)
    separator = ";" if header.count(";") > header.count(",") else ","
    names = [word(name) or "" for name in next(csv.reader(io.StringIO(header), delimiter=separator), [])]
    if problems := list(header_problems(table, source, names, forms)):
        raise InputError(problems)
    return pl.scan_csv(
        path,
        separator=separator,
        infer_schema=False,
        new_columns=names,
        row_index_name=ROW_NUMBER,
        row_index_offset=2,
        glob=False,
    )


def _first_line(path: Path, source: str) -> str:
    with path.open("rb") as file:
        line = file.readline(_HEADER)
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = Message("the file is UTF-16; save it again as UTF-8 (Excel: Save as, CSV UTF-8)")
        raise InputError([Problem(Place(source), message)])
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError([Problem(Place(source, 1, 1), _not_utf8())]) from None


def _not_utf8() -> Message:
    return Message("the file is not UTF-8; save it again as UTF-8 (Excel: Save as, CSV UTF-8)")


def _torn(error: Exception) -> Message:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    if "utf-8" in reason.lower() or "utf8" in reason.lower():
        return _not_utf8()
    return Message("the file cannot be read as a table: {reason}", reason=reason)
