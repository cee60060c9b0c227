"""Heads: whose evidence each row is, on which day, over which period; what groups rows by their law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.plain import idle
from tieuchi.tables.prepared import ROW
from tieuchi.tables.rejects import Reject, reject
from tieuchi.tables.spelled import SPACES, word
from tieuchi.tables.written import (
    AS_OF,
    DAYS,
    DEFAULT_FORM,
    FORM,
    ID,
    INVENTED,
    PERIOD_FROM,
    PERIOD_TO,
    PLACE,
    ROW_NUMBER,
    STATIONS,
    TEXTS,
    Forms,
    Tables,
    words,
    words_of,
)
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message

FIRST_DAY = date(1, 1, 1)
"""The first day that the calendar of Python has."""


@dataclass(frozen=True)
class Heads:
    """The heads of the rows of stations.

    Attributes:
        frame: ``row`` (from 0), ``row number``, ``id``, ``form``, ``as of``, ``period from``, ``period to``,
            ``invented`` and the columns of places, for each row whose head reads well.
        rejects: The other rows.
    """

    frame: pl.DataFrame
    rejects: tuple[Reject, ...]


def heads(tables: Tables, forms: Forms) -> Heads:
    """Read the heads of all rows."""
    rows = tables.stations.with_row_index(ROW).with_columns(pl.col(ROW).cast(pl.Int64))
    read = rows.select(ROW, ROW_NUMBER, *_columns(rows), _fine(rows, forms).alias("fine"))
    texts = [name for name in read.columns if name == ID or name.startswith(PLACE)]
    read = read.with_columns(words_of(rows[name]) for name in texts)
    single = ~(read[ID].is_duplicated() | read[ID].is_in(list(tables.repeated))) & read[ID].is_not_null()
    good = read.filter(single & read["fine"] & _in_order(read)).drop("fine")
    strange = read.filter(~single)
    odd = read.filter(single)[ROW].filter(~read.filter(single)[ROW].is_in(good[ROW].implode()))
    spelled, rejects = evidences_of(tables, forms, odd)
    more = _read_one_by_one(tables, spelled, good)
    alone = tuple(_not_alone(tables, strange))
    return Heads(pl.concat([good, more]).sort(ROW), (*alone, *rejects))


def _columns(rows: pl.DataFrame) -> Iterator[pl.Expr]:
    yield pl.col(ID)
    yield (
        (words(FORM) if FORM in rows.columns else pl.lit(None, pl.String)).fill_null(DEFAULT_FORM).alias(FORM)
    )
    yield from (day_in(name, rows.schema.get(name)) for name in DAYS)
    yield _invented(rows.schema.get(INVENTED)).fill_null(False).alias(INVENTED)
    yield from (pl.col(name) for name in rows.columns if name.startswith(PLACE))


def day_in(name: str, dtype: pl.DataType | None) -> pl.Expr:
    """Return a column of days; null where there is none, or it is spelled in no plain way."""
    day: pl.Expr = pl.lit(None, pl.Date)
    if dtype == pl.Date:
        day = pl.col(name)
    elif isinstance(dtype, pl.Datetime):
        day = pl.when(pl.col(name).dt.time() == time()).then(pl.col(name).dt.date())
    elif dtype == pl.String:
        text = pl.col(name).str.strip_chars(SPACES)
        iso = text.str.contains(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        local = text.str.contains(r"^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$")
        day = pl.coalesce(
            pl.when(iso).then(text).str.to_date("%Y-%m-%d", strict=False),
            pl.when(local).then(text).str.to_date("%d/%m/%Y", strict=False),
        )
    return pl.when(day >= FIRST_DAY).then(day).alias(name)


def _invented(dtype: pl.DataType | None) -> pl.Expr:
    if dtype == pl.Boolean:
        return pl.col(INVENTED)
    if dtype == pl.String:
        truths = {"true": True, "false": False}
        text = pl.col(INVENTED).str.strip_chars(SPACES)
        return text.replace_strict(truths, default=None, return_dtype=pl.Boolean)
    return pl.lit(None, pl.Boolean)


def _fine(rows: pl.DataFrame, forms: Forms) -> pl.Expr:
    """Return whether form, marks and texts are plain and right."""
    fine = [pl.lit(True)]
    if FORM in rows.columns:
        fine.append(words(FORM).fill_null(DEFAULT_FORM).is_in(list(forms)))
    if (dtype := rows.schema.get(INVENTED)) is not None:
        fine.append(_invented(dtype).is_not_null() | idle(INVENTED, dtype))
    for vietnamese, english in zip(TEXTS[::2], TEXTS[1::2], strict=True):
        fine.append(_empty(rows, vietnamese) == _empty(rows, english))
    return pl.all_horizontal(fine)


def _empty(rows: pl.DataFrame, column: str) -> pl.Expr:
    return pl.col(column).cast(pl.String).fill_null("") == "" if column in rows.columns else pl.lit(True)


def _in_order(read: pl.DataFrame) -> pl.Series:
    start, end, day = (pl.col(name) for name in (PERIOD_FROM, PERIOD_TO, AS_OF))
    return read.select(((start <= end) & (end <= day)).fill_null(False)).to_series()


def _read_one_by_one(tables: Tables, read: list[tuple[int, Evidence]], like: pl.DataFrame) -> pl.DataFrame:
    """Return the heads of evidence that the ordinary reader read."""
    numbers = tables.stations[ROW_NUMBER]
    rows = [
        {
            ROW: row,
            ROW_NUMBER: numbers[row],
            ID: shown.file,
            FORM: shown.form.id,
            AS_OF: shown.as_of,
            PERIOD_FROM: shown.period.start,
            PERIOD_TO: shown.period.end,
            INVENTED: shown.invented,
            **{f"{PLACE}{level}": name for level, name in shown.place.items()},
        }
        for row, shown in read
    ]
    return pl.DataFrame(
        [[one.get(name) for name in like.columns] for one in rows], schema=like.schema, orient="row"
    )


def _not_alone(tables: Tables, strange: pl.DataFrame) -> Iterator[Reject]:
    """Yield the rows without an id of their own."""
    for number, name in strange.select(ROW_NUMBER, ID).iter_rows():
        place = Place(tables.source(STATIONS), number, tables.positions(STATIONS)[ID])
        message = (
            Message("the row has no id; give every row of stations one of its own")
            if name is None
            else Message(
                "the id ‘{id}’ stands in more than one row of stations, so nobody can tell whose the rows of "
                "its lists are; give every row an id of its own",
                id=name,
            )
        )
        yield reject(tables, Place(place.file, number), word(name) or "", [Problem(place, message)])
