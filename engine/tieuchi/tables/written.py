"""The written shape: evidence of many stations as tables, as people and programs write them.

The table ``stations`` has one row for each evidence; a list of the form is a table of its own, as are the
remarks on facts and the assessors' own findings. Nothing is read yet: cells are as the file has them.
``docs/tables.md`` says what each column means.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import polars as pl

from tieuchi.evidence.form import Form
from tieuchi.tables.spelled import SPACES
from tieuchi.values.problem import Place

Forms = Mapping[str, Form]
"""All forms there are, by their ids."""

STATIONS, REMARKS, FINDINGS = "stations", "remarks", "findings"
ROW_NUMBER = "row number"
"""The first column of every table: where the row stands in its file; 0 where it stands in no table."""
ID = "id"
FORM = "form"
DEFAULT_FORM = "station"
PLACE = "place."
"""What the name of a column begins with that names a level of government, such as ``place.commune``."""
AS_OF = "as of"
PERIOD_FROM, PERIOD_TO = "period from", "period to"
DAYS = (AS_OF, PERIOD_FROM, PERIOD_TO)
INVENTED = "invented"
TEXTS = ("note.vi", "note.en", "source.vi", "source.en")
HEAD = (ID, FORM, *DAYS, INVENTED, *TEXTS)
"""The columns of stations that are no field and no list; those of places come besides."""
REMARK_WORDS = ("unknown", "proof", "note", "printed")
ON = "on"
"""The column of remarks that says on which day a fact or a list was established."""
REMARK_COLUMNS = (ID, "field", *REMARK_WORDS, ON)
FINDING_COLUMNS = (ID, "indicator", "part", "points", "met", "by", "on", "because")
_NOT_ASCII = r"[^\x00-\x7f]"
COMPLETE, PARTIAL = "complete", "partial"
"""What stations say of a list: that there are no other rows, or that there may be."""


@dataclass(frozen=True)
class Tables:
    """Evidence of some stations in the written shape.

    Attributes:
        stations: One row for each evidence: the row's number, then the columns as the file has them.
        lists: The rows of each list that has a table, by the list's id; ``id`` says whose they are.
        remarks: What facts say beside their values, where there is such a table.
        findings: The assessors' own findings, likewise.
        sources: What each table is called in messages.
        repeated: The ids that stand in more than one row of all that these tables are taken from.
    """

    stations: pl.DataFrame
    lists: Mapping[str, pl.DataFrame] = field(default_factory=dict)
    remarks: pl.DataFrame | None = None
    findings: pl.DataFrame | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()

    @property
    def beside(self) -> dict[str, pl.DataFrame]:
        """The tables beside the stations, by name."""
        more = {REMARKS: self.remarks, FINDINGS: self.findings}
        return {**self.lists, **{name: frame for name, frame in more.items() if frame is not None}}

    def source(self, table: str) -> str:
        """Return what a table is called in messages."""
        return self.sources.get(table, table)

    def positions(self, table: str) -> Mapping[str, int]:
        """Return which column of a table, from 1, each of its columns is."""
        return self._positions[table]

    @cached_property
    def _positions(self) -> dict[str, dict[str, int]]:
        frames = {STATIONS: self.stations, **self.beside}
        return {
            name: {column: at for at, column in enumerate(frame.columns)} for name, frame in frames.items()
        }

    def column_at(self, place: Place) -> str:
        """Return the column at a place, a list's as ``list.column``.

        Of a whole row of stations it is empty, and of another table the table's name.
        """
        for table, frame in self.beside.items():
            if self.source(table) == place.file:
                return f"{table}.{frame.columns[place.column]}" if place.column else table
        return self.stations.columns[place.column] if place.column else ""


def words(column: str) -> pl.Expr:
    """Return a column's words, as :func:`tieuchi.tables.spelled.word` reads them one by one."""
    composed = pl.col(column).cast(pl.String).str.normalize("NFC").str.strip_chars(SPACES)
    return pl.when(composed != "").then(composed).alias(column)


def words_of(cells: pl.Series) -> pl.Series:
    """Return words as :func:`words` does, faster: what repeats row by row is looked at once."""
    runs = cells.cast(pl.String).rle().struct.field("value")
    if runs.str.contains(_NOT_ASCII).any():
        runs = runs.str.normalize("NFC")
    return _or_nothing(runs.str.strip_chars(SPACES)).gather(cells.rle_id()).alias(cells.name)


def _or_nothing(text: pl.Series) -> pl.Series:
    return text if not (text == "").any() else pl.select(pl.when(text != "").then(text)).to_series()


def fields_in(stations: pl.DataFrame, lists: Container[str]) -> list[str]:
    """Return the columns of stations that can only be fields."""
    return [
        name
        for name in stations.columns[1:]
        if name not in HEAD and not name.startswith(PLACE) and name not in lists
    ]


def plainly_typed(frame: pl.DataFrame) -> pl.DataFrame:
    """Return a table whose columns are truths, whole numbers, days, or texts for everything else."""
    return frame.with_columns(
        pl.col(name).cast(pl.String) for name, dtype in frame.schema.items() if _as_text(dtype)
    )


def _as_text(dtype: pl.DataType) -> bool:
    return isinstance(dtype, pl.Categorical | pl.Enum | pl.Null | pl.Decimal)


def texts(rows: Iterable[Mapping[str, object]], columns: Iterable[str]) -> pl.DataFrame:
    """Return rows as a table of texts, their numbers first."""
    schema: dict[str, type[pl.DataType]] = {ROW_NUMBER: pl.Int64, **dict.fromkeys(columns, pl.String)}
    return pl.DataFrame([[row.get(name) for name in schema] for row in rows], schema=schema, orient="row")
