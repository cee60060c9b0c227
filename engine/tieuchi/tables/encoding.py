"""Encoding: evidence to the prepared shape, one by one; exact, and what every faster way must equal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell, Evidence
from tieuchi.evidence.form import Form, FormList
from tieuchi.law.lawbook import Law
from tieuchi.tables.prepared import (
    EVERY_OPTION,
    NO_FINDING,
    ROW,
    Prepared,
    chosen,
    complete,
    identities,
    identity,
    lower,
    option_place,
    own,
    ownable,
    steps,
    upper,
)
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, exact

Texts = Mapping[str, dict[str, int]]
"""The numbers that stand for the texts of some columns; a text not met before gets the next one."""


class TooFineError(Exception):
    """A decimal finer than the grid.

    Attributes:
        index: The place of the evidence among those encoded.
        name: The field, or the column as ``list.column``.
    """

    def __init__(self, index: int, name: str) -> None:
        self.index = index
        self.name = name
        super().__init__(index, name)


def encode(evidences: Sequence[Evidence], law: Law, form: Form, *, first: int = 0) -> Prepared:
    """Return evidence in the prepared shape, in the order given, all columns wide.

    Args:
        evidences: Evidence of one form.
        law: The law they are judged by, whose norms number the texts of lists.
        form: Their form.
        first: The number of the first row.

    Raises:
        TooFineError: If a decimal is finer than the grid.
    """
    known = identities(law)
    owned = _owned(evidences, law)
    stations = [_station(index, one, owned, first) for index, one in enumerate(evidences)]
    lists = {name: _list(evidences, asked, known.get(name, {}), first) for name, asked in form.lists.items()}
    columns = list(_columns(form, tuple(owned.values())))
    table = pl.DataFrame(stations, schema=dict.fromkeys(columns, pl.Int64), orient="row")
    return Prepared(table, lists, tuple(owned.values()))


def _columns(form: Form, owned: Sequence[int]) -> Sequence[str]:
    fields = (column for asked in form.fields.values() for column in _names(asked, {}))
    return (ROW, *fields, *map(complete, form.lists), *map(own, owned))


def _owned(evidences: Sequence[Evidence], law: Law) -> dict[tuple[str, str | None], int]:
    """Return what some assessor found on, with its place among all that can be found on."""
    found = {(one.indicator, one.part) for shown in evidences for one in shown.findings}
    return {key: place for place, key in enumerate(ownable(law.criteria_set)) if key in found}


def _station(
    index: int, shown: Evidence, owned: Mapping[tuple[str, str | None], int], first: int
) -> list[int]:
    row = [first + index]
    for name, asked in shown.form.fields.items():
        fact = shown.facts.get(name)
        established = fact is not None and fact.state != "not established"
        row += _numbers(index, name, asked, fact.value if fact and established else _anything(asked), {})
    for name in shown.form.lists:
        roster = shown.rosters.get(name)
        row.append(int(roster is not None and roster.complete))
    given = {(one.indicator, one.part): one for one in shown.findings}
    for key in owned:
        one = given.get(key)
        points = None if one is None else one.points if one.points is not None else int(bool(one.met))
        row.append(NO_FINDING if points is None else points)
    return row


def _list(evidences: Sequence[Evidence], asked: FormList, known: Texts, first: int) -> pl.DataFrame:
    texts = {column: dict(numbers) for column, numbers in known.items()}
    rows = [
        [first + index, *_row(index, asked, cells, texts)]
        for index, shown in enumerate(evidences)
        if (roster := shown.rosters.get(asked.id)) is not None
        for cells in roster.rows
    ]
    columns = [ROW, *(name for column in asked.columns for name in _names(column, texts))]
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.Int64), orient="row")


def _row(index: int, asked: FormList, cells: Mapping[str, Cell], texts: Texts) -> list[int]:
    return [
        number
        for column in asked.columns
        for number in _numbers(index, f"{asked.id}.{column.id}", column, cells[column.id], texts)
    ]


def _names(asked: Asked, texts: Texts) -> tuple[str, ...]:
    if asked.type == "text":
        return (identity(asked.id),) if asked.id in texts else ()
    return (chosen(asked.id),) if asked.type == "choice" else (lower(asked.id), upper(asked.id))


def _numbers(index: int, name: str, asked: Asked, cell: Cell, texts: Texts) -> tuple[int, ...]:
    if asked.type == "text":
        numbers, text = texts.get(asked.id), str(cell)
        return () if numbers is None else (numbers.setdefault(text, max(numbers.values(), default=0) + 1),)
    if isinstance(cell, frozenset):
        return (option_place(asked, next(iter(cell))) if len(cell) == 1 else EVERY_OPTION,)
    ends = cast(Interval, cell)
    return tuple(_on_grid(index, name, end, steps(asked)) for end in (ends.lo, ends.hi))


def _on_grid(index: int, name: str, number: Number, scale: int) -> int:
    placed = exact(number * scale)
    if not isinstance(placed, int):
        raise TooFineError(index, name)
    return placed


def _anything(asked: Asked) -> Interval | frozenset[str]:
    return asked.options if asked.type == "choice" else Interval(*asked.bounds)
