"""Narrowing: whole numbers in columns of half the width wherever the form bounds them so.

They are read and computed with twice as fast, and none can overflow: what a form allows is known beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.tables.prepared import ROW, Prepared, bounds_in_steps, lower, upper

MOST = 2**31 - 1
"""The largest number of a narrow column."""


def narrowed(prepared: Prepared, form: Form) -> Prepared:
    """Return the same numbers in columns as narrow as they can be."""
    lists = {name: narrow(rows, form.lists[name].columns) for name, rows in prepared.lists.items()}
    return Prepared(narrow(prepared.stations, form.fields.values()), lists, prepared.owned)


def narrow(frame: pl.DataFrame, asked: Iterable[Asked]) -> pl.DataFrame:
    """Return a table with narrow columns but for what can be larger, and for the number of the row."""
    wide = {ROW, *(end(one.id) for one in asked if _is_wide(one) for end in (lower, upper))}
    rest = [name for name, dtype in frame.schema.items() if name not in wide and dtype != pl.Int32]
    # That every number fits its form was checked before; to check it again takes five times as long.
    return frame.with_columns(pl.col(rest).cast(pl.Int32, wrap_numerical=True)) if rest else frame


def _is_wide(asked: Asked) -> bool:
    return asked.numeric and bounds_in_steps(asked)[1] > MOST
