"""Sources: the evidence of many stations, wherever it lies, as tables of so many stations at a time.

A dataset is a folder of tables (whole, or in parts that belong together), a workbook, a single table of
stations, or evidence files; ``docs/tables.md`` tells each. What is wrong with a dataset as a whole (a column
nobody asks, a file that cannot be read) is told at once, before anything is judged. What is wrong with one
row is told with that row, while the others are judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from tieuchi.forms.reader import YAML, is_evidence, is_form
from tieuchi.tables.census import census
from tieuchi.tables.digesting import Population
from tieuchi.tables.evidence_files import converted_files, named_files
from tieuchi.tables.foldered import table_parts
from tieuchi.tables.rejects import Reject
from tieuchi.tables.scanned import SUFFIXES, Scanned, scan
from tieuchi.tables.workbooks import read_workbook
from tieuchi.tables.written import (
    FINDINGS,
    ID,
    ON,
    REMARKS,
    ROW_NUMBER,
    STATIONS,
    Forms,
    Tables,
    words,
    words_of,
)
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

WORKBOOK = ".xlsx"
CHUNK = 50_000
"""How many rows are hashed at once."""
MORE = 5
"""How many times as many stations are taken at once where no list comes with them, which is what is large."""


@dataclass(frozen=True)
class Batch:
    """Some stations of a dataset.

    Attributes:
        tables: Their tables.
        rejects: What never became a row of them, such as a file that cannot be read.
    """

    tables: Tables
    rejects: tuple[Reject, ...] = ()


@dataclass
class _Found:
    """What some paths lead to, before it is looked at."""

    parts: list[Mapping[str, Scanned]] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    spoilt: list[Reject] = field(default_factory=list)


class Dataset:
    """The evidence of many stations; see :func:`open_dataset`.

    Attributes:
        total: How many stations there are, or files that may be one.
    """

    def __init__(self, found: _Found, forms: Forms) -> None:
        self._parts = found.parts
        self._files = sorted(named_files(found.files))
        self._spoilt = tuple(found.spoilt)
        self._forms = forms
        self._census = census(found.parts)
        self.total = sum(self._census.totals) + len(self._files)

    def batches(self, size: int) -> Iterator[Batch]:
        """Yield the stations, at most so many at a time; tables that come without lists, more of them.

        Raises:
            InputError: If a file turns out to be torn.
        """
        told = (*self._spoilt, *(one for strays in self._census.strays for one in strays))
        for tables, rejects in self._tables(size):
            yield Batch(tables, (*told, *rejects))
            told = ()

    def _tables(self, size: int) -> Iterator[tuple[Tables, tuple[Reject, ...]]]:
        for at in range(len(self._parts)):
            for tables in self._of_part(at, size):
                yield tables, ()
        yield from converted_files(self._files, self._forms, size)

    def _of_part(self, at: int, size: int) -> Iterator[Tables]:
        part = self._parts[at]
        stations = part[STATIONS]
        beside = {name: table for name, table in part.items() if name != STATIONS}
        size *= 1 if beside else MORE
        alone = self._census.totals[at] <= size
        # On Windows a file may still be open when the folder goes.
        with TemporaryDirectory(prefix="tieuchi-", ignore_cleanup_errors=True) as folder:
            if not alone:
                beside = {name: table.made_seekable(Path(folder)) for name, table in beside.items()}
            for frame in stations.batches(stations.frame, size):
                rows = self._whole(_without_blank_rows(frame))
                found = {
                    name: table.collect(table.frame if alone else self._wanted(at, table, rows[ID]))
                    for name, table in beside.items()
                }
                remarks, findings = found.pop(REMARKS, None), found.pop(FINDINGS, None)
                sources = {name: table.source for name, table in part.items()}
                yield Tables(rows, found, remarks, findings, sources, self._census.repeated)

    def _whole(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Leave out the stations with a cell that is not what was typed."""
        if not self._spoilt:
            return rows
        spoilt = words_of(rows[ID]).is_in(pl.Series([one.id for one in self._spoilt]).implode())
        return rows.filter(~spoilt.fill_null(False))

    def _wanted(self, at: int, table: Scanned, ids: pl.Series) -> pl.LazyFrame:
        """Return the rows of a table that belong to some stations."""
        if {(at, STATIONS), (at, table.name)} <= self._census.clean:
            # As the file has them, so that whatever lies outside the range need not even be read.
            names, column = ids.cast(pl.String), pl.col(ID).cast(pl.String)
            within = column.is_between(pl.lit(names.min()), pl.lit(names.max()))
            return table.frame.filter(within & column.is_in(names.implode()))
        return table.frame.filter(words(ID).is_in(words_of(ids).implode()))

    def digest(self) -> str:
        """Return the SHA-256 that names the population, whatever the order of rows, columns and parts.

        Notes do not count, nor does what remarks say but for a day, because nothing is judged by them.
        """
        population = Population()
        for part in self._parts:
            for name, table in part.items():
                for frame in table.batches(table.frame, CHUNK):
                    population.add(name, _judged_by(name, frame))
        for tables, _ in converted_files(self._files, self._forms, CHUNK):
            for name, frame in {STATIONS: tables.stations, **tables.beside}.items():
                population.add(name, _judged_by(name, frame))
        return population.digest


def open_dataset(paths: Sequence[Path], forms: Forms) -> Dataset:
    """Open a dataset: folders of tables or of evidence files, workbooks, tables of stations, evidence files.

    Raises:
        InputError: Naming all that is wrong with it as a whole.
    """
    found = _Found()
    problems: list[Problem] = []
    for path in paths:
        try:
            _find(path, forms, found)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    dataset = Dataset(found, forms)
    if not dataset.total:
        raise InputError(
            [Problem(Place(nfc(str(path))), Message("there is no station in it")) for path in paths]
        )
    return dataset


def _judged_by(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    """Return what of a table is judged by: of remarks, the days on which something was established."""
    if table != REMARKS:
        return frame
    if ON not in frame.columns:
        return frame.clear()
    return frame.select(ROW_NUMBER, ID, "field", ON).filter(words_of(frame[ON]).is_not_null())


def _find(path: Path, forms: Forms, found: _Found) -> None:
    kind = path.suffix.lower()
    if path.is_dir():
        _find_in_folder(path, forms, found)
    elif kind in YAML or is_form(path):
        found.files.append(path)
    elif kind == WORKBOOK:
        book = read_workbook(path, forms)
        found.parts.append(book.tables)
        found.spoilt += book.spoilt
    elif kind in SUFFIXES:
        found.parts.append({STATIONS: scan(path, STATIONS, forms)})
    else:
        message = Message("there is no such file; check the name and the folder")
        if path.exists():
            message = Message(
                "evidence comes as a folder, or as a file that ends in {kinds}",
                kinds=[*SUFFIXES, WORKBOOK, YAML[0]],
            )
        raise InputError([Problem(Place(nfc(str(path))), message)])


def _find_in_folder(folder: Path, forms: Forms, found: _Found) -> None:
    shown = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    tables = any(path.suffix.lower() in SUFFIXES for path in shown)
    # Beside tables a workbook may be anything; where there are none, it can only be a form.
    files = [
        path
        for path in shown
        if is_evidence(path) and (not tables or path.suffix.lower() in YAML or is_form(path))
    ]
    if files and tables:
        message = Message(
            "this folder holds tables and evidence files too; keep them in folders of their own"
        )
        raise InputError([Problem(Place(nfc(str(folder))), message)])
    if files:
        found.files += files
    else:
        found.parts += table_parts(folder, forms)


def _without_blank_rows(frame: pl.DataFrame) -> pl.DataFrame:
    """Leave out the rows in which nothing stands at all, as spreadsheets leave them at the end."""
    if not frame[ID].null_count():
        return frame
    return frame.filter(pl.any_horizontal(pl.all().exclude(ROW_NUMBER).is_not_null()))
