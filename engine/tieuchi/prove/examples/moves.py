"""Moves: the small changes of a station that a measure or field can notice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import measure_parts
from tieuchi.prove.examples.stations import Station
from tieuchi.values.numbers import Amount, Number, exact


@dataclass(frozen=True)
class Moves:
    """The small changes of a station that a measure or field can notice.

    Attributes:
        law: The law.
        form: The form.
        name: The measure or field.
    """

    law: Law
    form: Form
    name: str

    @cached_property
    def support(self) -> tuple[str, ...]:
        """The fields and lists that it is computed from, the numerator's first."""
        waiting, seen, lists = [self.name], dict[str, None](), dict[str, None]()
        while waiting:
            name = waiting.pop(0)
            measure = self.law.criteria_set.measures.get(name)
            if measure is None:
                seen[name] = None
                continue
            if measure.count is not None:
                lists[measure.count.rows_of] = None
            if measure.coverage is not None:
                lists[measure.coverage.of] = None
            waiting += measure_parts(measure)
        return (*seen, *lists)

    def _columns(self, name: str) -> Sequence[Asked]:
        """Return the columns of a list that may move; what a norm asks of a row is not moved."""
        measure = self.law.criteria_set.measures[self.name]
        norm = None if measure.coverage is None else self.law.norms.get(measure.coverage.norm)
        columns = self.form.lists[name].columns
        if norm is None:
            return columns
        moving = {one.working for one in (norm.equipment,) if one}
        moving |= {one.performed for one in (norm.techniques,) if one}
        return [column for column in columns if column.id in moving]

    def all(self, station: Station, step: Number) -> Iterable[Station]:
        """Yield the stations that one step in one of them leads to."""
        for name in self.support:
            if name in self.form.lists:
                yield from _rows_moved(self._columns(name), name, station)
            elif name in station.facts and self.form.fields[name].type != "choice":
                yield from _fact_moved(self.form.fields[name], station, step)


def _fact_moved(asked: Asked, station: Station, step: Number) -> Iterable[Station]:
    value = station.facts[asked.id]
    if asked.type == "yes-no":
        yield station.with_fact(asked.id, not value)
        return
    for sign in (-1, 1):
        yield station.with_fact(asked.id, stepped(asked, value, sign, step))


def stepped(asked: Asked, value: Any, sign: int, step: Number) -> Any:
    """Return a number as a file writes it, one step up or down."""
    amount = Amount.parse(value)
    one: Number = 1 if asked.type == "count" else step
    return as_written(asked, exact(Fraction(amount.value) + sign * Fraction(one)))


def as_written(asked: Asked, value: Number) -> Any:
    """Return a number as a file writes it."""
    if asked.type == "percent":
        return str(Amount(value, asked.per))
    return value if isinstance(value, int) else Decimal(value.numerator) / Decimal(value.denominator)


def _rows_moved(columns: Sequence[Asked], name: str, station: Station) -> Iterable[Station]:
    rows = station.lists.get(name, ())
    different = {tuple(sorted(map(str, row.items()))): index for index, row in enumerate(rows)}
    for index in different.values():
        for column in columns:
            for value in _other_cells(column, rows[index].get(column.id)):
                changed = {**rows[index], column.id: value}
                yield station.with_rows(name, (*rows[:index], changed, *rows[index + 1 :]))
    for index in different.values():
        yield station.with_rows(name, (*rows[:index], *rows[index + 1 :]))
        yield station.with_rows(name, (*rows[: index + 1], rows[index], *rows[index + 1 :]))


def _other_cells(column: Asked, value: Any) -> Iterable[Any]:
    if isinstance(value, bool):
        yield not value
    elif column.type == "count" and isinstance(value, int):
        least, most = column.bounds
        yield from (one for one in (value - 1, value + 1) if least <= one <= most)
    elif column.type == "choice" and value is not None:
        yield from (choice.id for choice in column.choices if choice.id != value)
