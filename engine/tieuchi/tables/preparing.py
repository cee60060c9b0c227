"""Preparing: tables to the prepared shape, fast where rows are plain, in words where they are not.

Rows all of whose cells are plain and right are turned into numbers by columns. Every other row is rebuilt as
a document and goes through the ordinary reader: if it reads well it is encoded, else it is a reject with all
the reader says. So nothing is accepted here that the reader refuses, and no number differs from
:func:`tieuchi.tables.encoding.encode`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import Law
from tieuchi.tables.aging import DAY, aged_rows, established_in, established_of
from tieuchi.tables.combining import Check, encoded, fitting_rows, together
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.encoding import TooFineError
from tieuchi.tables.heads import Heads, heads
from tieuchi.tables.plain_rows import plain_rows
from tieuchi.tables.prepared import ROW, Prepared
from tieuchi.tables.rejects import Reject, reject
from tieuchi.tables.written import (
    AS_OF,
    ID,
    PERIOD_TO,
    REMARKS,
    ROW_NUMBER,
    STATIONS,
    Forms,
    Tables,
    plainly_typed,
    words_of,
)
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Ready:
    """Rows that can be judged.

    Attributes:
        prepared: The rows in the prepared shape, under the numbers of the heads, what has lapsed unknown.
        lapsed: The rows in which anything had lapsed on the day of judging.
        rejects: The other rows.
    """

    prepared: Prepared
    lapsed: pl.Series
    rejects: tuple[Reject, ...]


class Preparation:
    """Prepares the rows of some tables: first the heads, then the rows of each law.

    Args:
        tables: The tables.
        forms: All forms.
        day: The day of judging, on which what has lapsed is unknown; each evidence's own when left out.
    """

    def __init__(self, tables: Tables, forms: Forms, day: date | None = None) -> None:
        self.forms = forms
        self.day = day
        self.tables = replace(
            tables,
            stations=plainly_typed(tables.stations),
            lists={name: plainly_typed(frame) for name, frame in tables.lists.items()},
        )

    @cached_property
    def _heads(self) -> Heads:
        return heads(self.tables, self.forms)

    @property
    def heads(self) -> pl.DataFrame:
        """The heads of the rows that read well; see :class:`~tieuchi.tables.heads.Heads`."""
        return self._heads.frame

    @property
    def rejects(self) -> tuple[Reject, ...]:
        """The rows whose heads cannot be read."""
        return self._heads.rejects

    @cached_property
    def _days(self) -> pl.DataFrame:
        """The days from which evidence ages, and the day of judging, of the rows that read well."""
        on = pl.col(AS_OF) if self.day is None else pl.lit(self.day)
        return self.heads.select(ROW, AS_OF, PERIOD_TO, on.alias(DAY))

    @cached_property
    def _beside(self) -> dict[str, pl.DataFrame]:
        """The other tables, each row with the row of its station, in the order of stations."""
        return {name: _located(frame, self.heads) for name, frame in self.tables.beside.items()}

    def prepare(self, rows: pl.Series, law: Law, form: Form, check: Check) -> Ready:
        """Return rows in the prepared shape.

        Args:
            rows: Numbers of the heads, rising, all of one form.
            law: The law they are judged by.
            form: Their form.
            check: What refuses an assessor's own finding.

        Raises:
            JudgingError: If the law cannot judge many stations at once.
        """
        plain, strange = plain_rows(self.tables.stations, self._beside, rows, form)
        read, unread = evidences_of(self.tables, self.forms, strange)
        fitting, unfit = fitting_rows(read, law, form, check)
        rejects = [self._reject(row, shown, why) for row, shown, why in unfit]
        spelled = encoded(fitting, law, form, self._beside)
        prepared = together(plain, spelled, law, form)
        days = self._days.filter(pl.col(ROW).is_in(prepared.stations[ROW].implode()))
        written = established_in(self._beside.get(REMARKS))
        plainly = written.filter(pl.col(ROW).is_in(plain.stations[ROW].implode()))
        established = pl.concat([plainly, established_of(fitting)])
        return Ready(*aged_rows(prepared, days, established, form), (*unread, *rejects))

    def _reject(self, row: int, shown: Evidence, unfit: InputError | TooFineError) -> Reject:
        place = Place(self.tables.source(STATIONS), self.tables.stations[ROW_NUMBER][row])
        if isinstance(unfit, InputError):
            return reject(self.tables, place, shown.file, unfit.problems)
        column = self.tables.positions(STATIONS).get(unfit.name.partition(".")[0], 0)
        message = Message(
            "‘{field}’ has more than four decimals, finer than anything that is judged", field=unfit.name
        )
        return reject(self.tables, place, shown.file, [Problem(replace(place, column=column), message)])


def _located(frame: pl.DataFrame, heads: pl.DataFrame) -> pl.DataFrame:
    """Return a table's rows with the row of the station each belongs to, in the order of stations."""
    runs = pl.DataFrame({ID: words_of(frame[ID].cast(pl.String).rle().struct.field("value"))})
    rows = runs.join(heads.select(ID, ROW), on=ID, how="left", maintain_order="left")[ROW]
    found = frame.with_columns(rows.gather(frame[ID].rle_id())).filter(pl.col(ROW).is_not_null())
    return found if found[ROW].is_sorted() else found.sort(ROW, maintain_order=True)
