"""Headers: which columns a table may have, and everything wrong with those it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.tables.written import (
    DAYS,
    FINDING_COLUMNS,
    FINDINGS,
    HEAD,
    ID,
    ON,
    PLACE,
    REMARK_COLUMNS,
    REMARKS,
    STATIONS,
    Forms,
)
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, did_you_mean

REQUIRED = {STATIONS: (ID, *DAYS), REMARKS: (ID, "field"), FINDINGS: (ID, "indicator")}


def table_names(forms: Forms) -> tuple[str, ...]:
    """Return what tables a dataset may have."""
    lists = dict.fromkeys(name for form in forms.values() for name in form.lists)
    return (STATIONS, *lists, REMARKS, FINDINGS)


def unknown_table(name: str, known: Sequence[str]) -> Message:
    """Return what is said of a table that no dataset has."""
    return Message(
        "no table is called ‘{table}’{hint}; the tables are {known}",
        table=name,
        hint=did_you_mean(name.casefold(), known),
        known=known,
    )


def known_columns(table: str, forms: Forms) -> tuple[str, ...]:
    """Return the columns a table may have; those of stations without the places, of which any may be."""
    if table == REMARKS:
        return REMARK_COLUMNS
    if table == FINDINGS:
        return FINDING_COLUMNS
    if table == STATIONS:
        fields = (name for form in forms.values() for name in (*form.fields, *form.lists))
        return tuple(dict.fromkeys([*HEAD, *fields]))
    columns = (one.id for form in forms.values() for one in _columns(form, table))
    return tuple(dict.fromkeys([ID, *columns]))


def column_kinds(table: str, forms: Forms) -> dict[str, frozenset[str]]:
    """Return the types that the forms give the columns of a table, and of days; all others are texts."""
    asked = [
        (one.id, one.type)
        for form in forms.values()
        for one in (form.fields.values() if table == STATIONS else _columns(form, table))
    ]
    days = dict.fromkeys((*DAYS, ON), frozenset({"day"}))
    return days | {name: frozenset(kind for other, kind in asked if other == name) for name, _ in asked}


def _columns(form: Form, table: str) -> tuple[Asked, ...]:
    return form.lists[table].columns if table in form.lists else ()


def header_problems(table: str, source: str, names: Sequence[str], forms: Forms) -> Iterator[Problem]:
    """Yield what is wrong with the names of a table's columns.

    Args:
        table: The table.
        source: What it is called in messages.
        names: Its columns in the file's order, composed and without spaces around them.
        forms: All forms.
    """
    known = known_columns(table, forms)
    first: dict[str, int] = {}
    for at, name in enumerate(names, start=1):
        place = Place(source, 1, at)
        if not name:
            yield Problem(place, Message("column {at} has no name; name it or delete it", at=at))
        elif first.setdefault(name, at) != at:
            message = Message(
                "the column ‘{column}’ stands twice, first as column {first}; keep one of them",
                column=name,
                first=first[name],
            )
            yield Problem(place, message)
        elif name not in known and not (table == STATIONS and name.removeprefix(PLACE) not in (name, "")):
            yield Problem(place, _unknown(table, name, known))
    for name in REQUIRED.get(table, (ID,)):
        if name not in names:
            message = Message("the table ‘{table}’ has no column ‘{column}’", table=table, column=name)
            yield Problem(Place(source), message)


def _unknown(table: str, name: str, known: Iterable[str]) -> Message:
    return Message(
        "the table ‘{table}’ has a column ‘{column}’ that nothing asks{hint}",
        table=table,
        column=name,
        hint=did_you_mean(name.casefold(), known),
    )


def type_problems(source: str, schema: Mapping[str, pl.DataType]) -> Iterator[Problem]:
    """Yield the columns whose type cannot hold what a cell says."""
    for at, (name, dtype) in zip(count(1), schema.items(), strict=False):
        if dtype.is_float():
            message = Message(
                "the column ‘{column}’ is typed as binary floating point ({type}), which cannot hold 0.1 or "
                "92.3 exactly; write whole numbers as integers (Int64 keeps gaps too), others as decimals "
                "or text",
                column=name,
                type=str(dtype),
            )
            yield Problem(Place(source, 1, at), message)
        elif not _understood(dtype):
            message = Message(
                "the column ‘{column}’ is typed {type}; truths, integers, decimals, days and texts are read",
                column=name,
                type=str(dtype),
            )
            yield Problem(Place(source, 1, at), message)


def _understood(dtype: pl.DataType) -> bool:
    texts = isinstance(dtype, pl.String | pl.Categorical | pl.Enum | pl.Null)
    days = isinstance(dtype, pl.Date | pl.Datetime)
    return texts or days or isinstance(dtype, pl.Boolean | pl.Decimal) or dtype.is_integer()
