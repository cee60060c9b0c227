"""Readying: what of a fact depends on other facts of the same station, before any engine sees it.

A part is at most its whole, a whole at least its parts, a figure over part of a period is a lower bound, and
a norm asks for staff by steps of population: all of this is settled here, exactly, so that the engines only
multiply by constants, add and compare. It says in columns what :class:`tieuchi.evidence.facts.Evidence` and
:mod:`tieuchi.judge.coverage` say of one station.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Covers
from tieuchi.evidence.form import Form, FormList
from tieuchi.judge.columns.formulas import TRUTH, Formula, largest, number, read, smallest
from tieuchi.judge.columns.quantities import Ends
from tieuchi.judge.columns.reading import choice_of, ends_of, said
from tieuchi.judge.columns.staffing import staff_needed
from tieuchi.judge.columns.staging import Staged
from tieuchi.law.lawbook import Law
from tieuchi.tables.prepared import EVERY_OPTION, ROW, Prepared, chosen, complete, lower, own, steps, upper
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def readied(law: Law, form: Form, covers: Covers, wanted: Container[str]) -> Mapping[str, Formula]:
    """Return the columns of stations that are ready, but for what assessors found.

    Args:
        law: The law they are judged by.
        form: Their form.
        covers: What their evidence's period covers of what the set asks.
        wanted: The columns that are read.

    Raises:
        JudgingError: If a field that is read is not of the type of its whole.
    """
    facts = _Facts(form, covers)
    found: dict[str, Formula] = {}
    for name, asked in form.fields.items():
        if asked.type == "choice":
            found[chosen(name)] = _choice(asked, covers)
        elif lower(name) in wanted or upper(name) in wanted:
            found |= _both(name, facts.ends(name))
        if said(name) in wanted:
            found[said(name)] = _said(asked, covers).high
    for name, listed in form.lists.items():
        found[complete(name)] = _whole_list(listed, covers)
    for name, ends in staff_needed(law, facts.ends):
        found |= _both(name, ends)
    return {name: formula for name, formula in found.items() if name in wanted}


def readied_rows(asked: FormList, covers: Covers) -> Mapping[str, Formula]:
    """Return the columns of a list's rows that another period leaves open."""
    found: dict[str, Formula] = {}
    for column in asked.columns:
        if covers == "all of it" or column.over == "day":
            continue
        if column.type == "choice":
            found[chosen(column.id)] = _choice(column, covers)
        elif column.type != "text":
            found |= _both(column.id, _said(column, covers))
    return found


class Readying:
    """Formulas of readying as expressions of Polars.

    Args:
        stations: The columns of stations; see :func:`readied`.
        rows: The columns of the rows of each list; see :func:`readied_rows`.
    """

    def __init__(self, stations: Mapping[str, Formula], rows: Mapping[str, Mapping[str, Formula]]) -> None:
        self._stations = Staged(stations, pl)
        self._rows = {name: Staged(columns, pl) for name, columns in rows.items()}

    def ready(self, prepared: Prepared) -> Prepared:
        """Return prepared evidence as the engines take it, without lists that have no rows."""
        found = [pl.col(own(place)) for place in prepared.owned]
        stations = self._stations.staged(prepared.stations.lazy()).select(ROW, *self._stations.wanted, *found)
        lists = {
            name: rows.with_columns(self._rows[name].wanted)
            for name, rows in prepared.lists.items()
            if not rows.is_empty()
        }
        # There is nothing here that an optimiser could find.
        settled = stations.collect(optimizations=pl.QueryOptFlags.none())
        return Prepared(settled, lists, prepared.owned)


class _Facts:
    """The ends of a form's fields, as far as they depend on each other."""

    def __init__(self, form: Form, covers: Covers) -> None:
        self.form = form
        self.covers = covers

    def ends(self, name: str) -> Ends:
        """Return the ends of a field: a whole is never less than any of its parts is known to be."""
        asked, high = self.form.fields[name], self._high(name)
        low = _said(asked, self.covers).low
        if parts := [self._least(part) for part in self.form.parts.get(name, ())]:
            low = largest(low, smallest(largest(*parts), high))
        return Ends(low, high, steps(asked))

    def _least(self, name: str) -> Formula:
        parts = (self._least(part) for part in self.form.parts.get(name, ()))
        return largest(_said(self.form.fields[name], self.covers).low, *parts)

    def _high(self, name: str) -> Formula:
        """Return the upper end: a part is never more than its whole can be."""
        asked = self.form.fields[name]
        given = _said(asked, self.covers)
        if asked.part_of is None:
            return given.high
        _same_steps(asked, self.form.fields[asked.part_of])
        return largest(given.low, smallest(given.high, self._high(asked.part_of)))


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


def _said(asked: Asked, covers: Covers) -> Ends:
    """Return what a figure says of the period asked: of a part of it, a count is only a lower bound."""
    given = ends_of(asked)
    if covers == "all of it" or asked.over == "day":
        return given
    least, most = (number(end) for end in given.low.bounds)
    low = given.low if covers == "a part" and asked.type in ("count", "yes-no") else least
    return Ends(low, most, given.steps)


def _choice(asked: Asked, covers: Covers) -> Formula:
    """Return the option of a choice; of another period none is known."""
    return choice_of(asked) if covers == "all of it" or asked.over == "day" else number(EVERY_OPTION)


def _whole_list(asked: FormList, covers: Covers) -> Formula:
    """Return whether a list has no other rows; more may follow in the rest of a period."""
    return read(complete(asked.id), TRUTH) if covers == "all of it" or asked.over == "day" else number(0)


def _both(name: str, ends: Ends) -> dict[str, Formula]:
    return {lower(name): ends.low, upper(name): ends.high}
