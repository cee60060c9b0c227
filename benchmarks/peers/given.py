"""What all peers are given: the stations of an artificial country, prepared, and the same as evidence."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path

import polars as pl

from tieuchi.artificial.country import Country
from tieuchi.artificial.writing import write_parts
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.judge.own import check_own
from tieuchi.law.lawbook import Law
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.prepared import Prepared
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.sources import open_dataset
from tieuchi.tables.written import Tables

SET = "1300-2023"
DAY = date(2024, 12, 31)
SEED = 1
MISSING = Fraction(3, 100)
MOST = 1_000_000
"""More stations than the country has: all are one part."""


@dataclass(frozen=True)
class Given:
    """Some stations of one year and the law they are judged by.

    Attributes:
        prepared: The stations in the prepared shape.
        tables: The stations as they are written.
        seconds: How long making and preparing them took, by what was done.
    """

    law: Law
    form: Form
    prepared: Prepared
    tables: Tables
    seconds: Mapping[str, float] = field(default_factory=dict)

    def evidences(self, number: int) -> list[Evidence]:
        """Return the first stations as the ordinary reader reads them."""
        read, unread = evidences_of(self.tables, {self.form.id: self.form}, pl.Series(range(number)))
        if unread:
            raise SystemExit(f"the generated country cannot be read: {unread[0]}")
        return [shown for _, shown in read]


def stations(
    number: int | None = None,
    *,
    missing: Fraction = MISSING,
    estimates: Fraction = Fraction(0),
    seed: int = SEED,
    map_: str = "2020",
) -> Given:
    """Return the stations of the communes of 2020, or so many of them, in the year judged."""
    desk = Desk()
    seconds: dict[str, float] = {}
    law, form = law_and_form()
    country = Country(
        form,
        desk.norms,
        map=map_,
        seed=seed,
        stations=number,
        years=(DAY.year,),
        missing=missing,
        estimates=estimates,
    )
    forms = {form.id: form}
    with tempfile.TemporaryDirectory() as folder:
        with timed(seconds, "generating and writing Parquet files"):
            list(write_parts(country.parts(MOST), Path(folder), "parquet"))
        with timed(seconds, "reading Parquet files"):
            (batch,) = open_dataset([Path(folder)], forms).batches(MOST)
    with timed(seconds, "preparing (checking every cell, whole numbers)"):
        preparation = Preparation(batch.tables, forms)
        ready = preparation.prepare(preparation.heads["row"], law, form, check_own)
    if batch.rejects or preparation.rejects or ready.rejects:
        raise SystemExit("some generated stations cannot be judged")
    return Given(law, form, ready.prepared, batch.tables, seconds)


def law_and_form() -> tuple[Law, Form]:
    """Return the law that judges and the form it asks."""
    desk = Desk()
    return desk.law(SET, DAY), desk.form("station")


@contextmanager
def timed(seconds: dict[str, float], what: str) -> Iterator[None]:
    """Note how long something took."""
    start = time.perf_counter()
    yield
    seconds[what] = time.perf_counter() - start


def repeated(frame: pl.DataFrame, number: int) -> pl.DataFrame:
    """Return so many rows, the frame's own again and again, each under a row number of its own."""
    times = -(-number // frame.height)
    rows = pl.int_range(number, dtype=pl.Int64, eager=True).alias("row")
    return pl.concat([frame] * times).head(number).with_columns(rows).rechunk()


def columns_read(frame: pl.DataFrame) -> Sequence[int]:
    """Return the sum of every column: what merely reading them once costs."""
    return frame.select(pl.all().sum()).row(0)
