"""Readying: what of a fact depends on other facts of the same station, before any engine sees it.

A part is at most its whole, a whole at least its parts, a figure over part of a period is a lower bound, and
a norm asks for staff by steps of population: all of this is settled here, exactly, so that the engines only
multiply by constants, add and compare. It says in columns what :class:`tieuchi.evidence.facts.Evidence` and
:mod:`tieuchi.judge.coverage` say of one station.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Covers
from tieuchi.evidence.form import Form, FormList
from tieuchi.judge.columns.looking import fields_looked_at
from tieuchi.judge.columns.staffing import staff_needed
from tieuchi.law.lawbook import Law
from tieuchi.tables.narrowing import narrowed
from tieuchi.tables.prepared import (
    EVERY_OPTION,
    ROW,
    Prepared,
    bounds_in_steps,
    chosen,
    complete,
    lower,
    own,
    steps,
    upper,
)
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


class Readying:
    """Readies stations for one law: its expressions are made once.

    Args:
        law: The law they are judged by.
        form: Their form.
        covers: What their evidence's period covers of what the set asks.

    Raises:
        JudgingError: If the form has a part that is not of the type of its whole.
    """

    def __init__(self, law: Law, form: Form, covers: Covers = "all of it") -> None:
        facts = _Facts(form, covers)
        wanted = [form.fields[name] for name in sorted(fields_looked_at(law, form))]
        self._form = form
        self._columns = [column for asked in wanted for column in facts.columns(asked)]
        self._columns += [_whole_list(asked, covers) for asked in form.lists.values()]
        self._norms = list(staff_needed(law, form))
        self._rows = {name: list(_rows(asked, covers)) for name, asked in form.lists.items()}

    def ready(self, prepared: Prepared) -> Prepared:
        """Return prepared evidence as the engines take it: the fields a set looks at, and norms' numbers."""
        found = [pl.col(own(place)) for place in prepared.owned]
        stations = prepared.stations.lazy().select(ROW, *self._columns, *found).with_columns(self._norms)
        lists = {name: rows.with_columns(self._rows[name]) for name, rows in prepared.lists.items()}
        # There is nothing here that an optimiser could find.
        settled = stations.collect(optimizations=pl.QueryOptFlags.none())
        return narrowed(Prepared(settled, lists, prepared.owned), self._form)


class _Facts:
    """The ends of a form's fields as expressions over the prepared columns."""

    def __init__(self, form: Form, covers: Covers) -> None:
        self.form = form
        self.covers = covers

    def columns(self, asked: Asked) -> Iterator[pl.Expr]:
        """Yield the columns of a field."""
        if asked.type == "choice":
            known = self.covers == "all of it" or asked.over == "day"
            yield pl.col(chosen(asked.id)) if known else _no_option(asked)
        else:
            high = self._high(asked.id)
            yield self._low(asked.id, high).alias(lower(asked.id))
            yield high.alias(upper(asked.id))

    def _low(self, name: str, high: pl.Expr) -> pl.Expr:
        """Return the lower end: a whole is never less than any of its parts is known to be."""
        low, _ = _ends(self.form.fields[name], self.covers)
        parts = [self._least(part) for part in self.form.parts.get(name, ())]
        return pl.max_horizontal(low, pl.min_horizontal(pl.max_horizontal(parts), high)) if parts else low

    def _least(self, name: str) -> pl.Expr:
        low, _ = _ends(self.form.fields[name], self.covers)
        parts = [self._least(part) for part in self.form.parts.get(name, ())]
        return pl.max_horizontal(low, *parts) if parts else low

    def _high(self, name: str) -> pl.Expr:
        """Return the upper end: a part is never more than its whole can be."""
        asked = self.form.fields[name]
        low, high = _ends(asked, self.covers)
        if asked.part_of is None:
            return high
        _same_steps(asked, self.form.fields[asked.part_of])
        return pl.max_horizontal(low, pl.min_horizontal(high, self._high(asked.part_of)))


def _same_steps(part: Asked, whole: Asked) -> None:
    if steps(part) != steps(whole):
        raise JudgingError(
            Message(
                "‘{part}’ is part of ‘{whole}’ and not of its type, which judging many stations at once "
                "cannot do; judge the files one by one",
                part=part.id,
                whole=whole.id,
            )
        )


def _ends(asked: Asked, covers: Covers) -> tuple[pl.Expr, pl.Expr]:
    """Return what a figure says of the period asked: of a part of it, a count is only a lower bound."""
    low, high = pl.col(lower(asked.id)), pl.col(upper(asked.id))
    if covers == "all of it" or asked.over == "day":
        return low, high
    least, most = (pl.lit(end, pl.Int64) for end in bounds_in_steps(asked))
    if covers == "a part" and asked.type in ("count", "yes-no"):
        return low, most
    return least, most


def _no_option(asked: Asked) -> pl.Expr:
    return pl.lit(EVERY_OPTION, pl.Int64).alias(chosen(asked.id))


def _whole_list(asked: FormList, covers: Covers) -> pl.Expr:
    """Return whether a list has no other rows; more may follow in the rest of a period."""
    whole = pl.col(complete(asked.id))
    return whole if covers == "all of it" or asked.over == "day" else whole * 0


def _rows(asked: FormList, covers: Covers) -> Iterator[pl.Expr]:
    """Yield the columns of a list that another period leaves open."""
    for column in asked.columns:
        if covers == "all of it" or column.over == "day":
            continue
        if column.type == "choice":
            yield _no_option(column)
        elif column.type != "text":
            low, high = _ends(column, covers)
            yield low.alias(lower(column.id))
            yield high.alias(upper(column.id))
