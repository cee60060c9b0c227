"""The set by hand as one SQL query for DuckDB: the same formulas, each step a common table expression."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence

import duckdb
import polars as pl

from peers.figures import Columns
from peers.formulas import findings, steps
from peers.words import Case, Text, TextWords


class SqlWords(TextWords):
    """Expressions of SQL."""

    equal, unequal = "=", "<>"

    def name(self, name: str) -> str:
        """Return a column in quotes, because keys of scales have signs in them."""
        return f'"{name}"'

    def most(self, *numbers: object) -> Text:
        """Return the largest of some numbers."""
        return self.called("greatest", *numbers)

    def least(self, *numbers: object) -> Text:
        """Return the smallest of some numbers."""
        return self.called("least", *numbers)

    def first(self, cases: Iterable[Case], otherwise: int, *, small: bool = True) -> Text:
        """Return the number of the first truth that holds."""
        kind = "utinyint" if small else "smallint"
        chosen = " ".join(f"when {truth.text} then {number}::{kind}" for truth, number in cases)
        return Text(f"(case {chosen} else {otherwise}::{kind} end)", self)

    def looked_up(self, numbers: Sequence[int], place: Text) -> Text:
        """Return the number at a place."""
        chosen = " ".join(f"when {one} then {number}" for one, number in enumerate(numbers))
        return Text(f"(case {place.text} {chosen} end)", self)


class Sql:
    """The query, over stations loaded into a table before."""

    name = "SQL on DuckDB, by hand"

    def __init__(self) -> None:
        self.connection = duckdb.connect()
        self.text = _query()

    def load(self, counted: pl.DataFrame) -> None:
        """Take the stations into a table."""
        self.connection.register("counted", counted.to_arrow())
        self.connection.execute("create or replace table stations as from counted")
        self.connection.unregister("counted")

    def judge(self) -> pl.DataFrame:
        """Return the findings of the stations loaded."""
        with warnings.catch_warnings():
            # The other way that DuckDB advises binds the query twice, which takes half as long again.
            warnings.simplefilter("ignore", UserWarning)
            return pl.DataFrame(self.connection.execute(self.text).to_arrow_reader().read_all())


def _query() -> str:
    words = SqlWords()
    text, last = [], "stations"
    for place, step in enumerate(steps(words)):
        text.append(f"step{place} as (select *, {_selected(step)} from {last})")  # noqa: S608 - our own text
        last = f"step{place}"
    found = _selected(findings(words))
    return f"with {', '.join(text)} select row, {found} from {last}"  # noqa: S608 - our own text


def _selected(columns: Columns) -> str:
    return ", ".join(f'{formula.text} as "{name}"' for name, formula in columns.items())
