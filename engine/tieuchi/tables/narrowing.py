"""Narrowing: whole numbers in columns no wider than what the form allows.

They are read and computed with faster, and none can overflow: what a form allows is known beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.tables.prepared import ROW, Prepared, bounds_in_steps, chosen, complete, lower, upper

WIDTHS = (8, 16, 32, 64)
"""How many bits the whole numbers of a column can have."""
USUAL = 32
"""The bits of what no form bounds: numbers of texts, and points that assessors gave."""
TYPES = {8: pl.Int8, 16: pl.Int16, 32: pl.Int32, 64: pl.Int64}


def width(least: int, most: int) -> int:
    """Return how many bits a column needs to hold two numbers and all between them; 64 at most."""
    return next((bits for bits in WIDTHS if -(1 << bits - 1) <= least and most < 1 << bits - 1), WIDTHS[-1])


def narrowed(prepared: Prepared, form: Form) -> Prepared:
    """Return the same numbers in columns as narrow as they can be."""
    lists = {name: narrow(rows, form.lists[name].columns) for name, rows in prepared.lists.items()}
    stations = narrow(prepared.stations, form.fields.values(), form.lists)
    return Prepared(stations, lists, prepared.owned)


def narrow(frame: pl.DataFrame, asked: Iterable[Asked], lists: Iterable[str] = ()) -> pl.DataFrame:
    """Return a table with columns as narrow as they can be, but for the number of the row.

    Args:
        frame: The table.
        asked: The fields, or columns of a list, that it tells of.
        lists: The lists of which it tells whether they are complete.
    """
    bits = dict.fromkeys(map(complete, lists), width(0, 1))
    for one in asked:
        bits |= _bits(one)
    kinds = {name: TYPES[bits.get(name, USUAL)] for name in frame.columns if name != ROW}
    # That every number fits its form was checked before; to check it again takes five times as long.
    return frame.with_columns(
        pl.col(name).cast(kind, wrap_numerical=True)
        for name, kind in kinds.items()
        if frame.schema[name] != kind
    )


def _bits(asked: Asked) -> dict[str, int]:
    """Return how many bits the columns of a field need."""
    if asked.type == "text":
        return {}
    if asked.type == "choice":
        return {chosen(asked.id): width(0, len(asked.choices))}
    return dict.fromkeys((lower(asked.id), upper(asked.id)), width(*bounds_in_steps(asked)))
