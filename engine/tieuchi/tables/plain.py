"""Plain cells: columns of cells turned into whole numbers at once, where every cell is plain and right.

A cell that is anything but plain, be it wrong or only oddly spelled, is not judged here: its row goes through
the ordinary reader, which accepts it or says what is wrong. So a cell is called fine here only where the
reader would take it for the same number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.files.building import scalar
from tieuchi.tables.prepared import (
    ROW,
    bounds_in_steps,
    lower,
    nothing_known,
    option_place,
    steps,
    upper,
)
from tieuchi.tables.spelled import ESTIMATE, SPACES

_NUMBER = r"^(0|[1-9][0-9]{0,11})(?:\.([0-9]{1,4}))?$"
_PERCENT = r"^([0-9]{1,12})(?:\.([0-9]{1,4}))? ?%$"
_ESTIMATE = r"^([^.]*(?:\.[^.]+)?)\.\.([^.]*(?:\.[^.]+)?)$"
_DECIMALS = 10_000
"""What both patterns count in: ten-thousandths, which are steps of a number and of a percentage alike."""


@dataclass(frozen=True)
class _Plan:
    """How one column is turned into numbers.

    Attributes:
        asked: What it holds.
        parsed: Its cells as whole numbers on the grid, null where a cell is not plain.
        idle: Whether nothing is known of a cell, under the name of the column; None where no cell is idle.
        fine: Whether a cell is plain and right, from the two.
        numbers: The columns of the prepared shape, from the parsed ones.
    """

    asked: Asked
    parsed: tuple[pl.Expr, ...]
    idle: pl.Expr | None
    fine: pl.Expr
    numbers: tuple[pl.Expr, ...]

    @property
    def read(self) -> tuple[pl.Expr, ...]:
        """All that is computed from the column."""
        return self.parsed if self.idle is None else (*self.parsed, self.idle)


def plain_numbers(
    frame: pl.DataFrame, asked: Iterable[Asked], *, estimates: bool
) -> tuple[pl.DataFrame, pl.Series]:
    """Turn columns into the prepared shape.

    Args:
        frame: A table with its column ``row``; what is asked and has no column is unknown in every row.
        asked: What is asked; texts get no column.
        estimates: Whether a cell may be an estimate, as a fact may and a cell of a list may not.

    Returns:
        The numbers, and whether all cells of each row are plain and right; where they are not, the numbers
        of the row mean nothing.
    """
    plans = {one.id: plan for one in asked if (plan := _plan(frame.schema.get(one.id), one)) is not None}
    parsed = frame.select(ROW, *(read for plan in plans.values() for read in plan.read))
    fine = parsed.select(ROW, *(plan.fine.alias(name) for name, plan in plans.items())).drop(ROW)
    odd = [name for name in fine.columns if frame.schema.get(name) == pl.String and not fine[name].all()]
    if odd:
        # Only where something is odd are spaces taken off, and estimates looked for, which costs time.
        bare = frame.select(ROW, pl.col(odd).str.strip_chars(SPACES))
        closer = {name: _looked_at_closely(bare, plans[name], estimates=estimates) for name in odd}
        plans |= closer
        parsed = parsed.with_columns(bare.select(read for plan in closer.values() for read in plan.read))
        fine = fine.with_columns(parsed.select(plan.fine.alias(name) for name, plan in closer.items()))
    numbers = parsed.select(ROW, *(number for plan in plans.values() for number in plan.numbers))
    return numbers, fine.select(pl.all_horizontal(pl.lit(True), pl.all())).to_series()


def idle(column: str, dtype: pl.DataType | None) -> pl.Expr:
    """Return whether the cells of a column are empty."""
    if dtype == pl.String:
        return pl.col(column).str.strip_chars(SPACES).fill_null("") == ""
    return pl.col(column).is_null()


def _plan(dtype: pl.DataType | None, asked: Asked) -> _Plan | None:
    if asked.type == "text":
        unreadable = dtype is not None and dtype != pl.String and not dtype.is_integer()
        empty = pl.col(asked.id).is_null()
        return _Plan(asked, (empty,), None, pl.col(asked.id), ()) if unreadable else None
    return _choice(dtype, asked) if asked.type == "choice" else _number(dtype, asked)


def _choice(dtype: pl.DataType | None, asked: Asked) -> _Plan:
    ((name, every),) = nothing_known(asked).items()
    if dtype is None:
        return _Plan(asked, (), None, pl.lit(True), (pl.lit(every, pl.Int64).alias(name),))
    text = pl.col(asked.id).cast(pl.String)
    place = pl.lit(None, pl.Int64)
    if dtype == pl.String or dtype.is_integer():
        for option in (one.id for one in asked.choices if _taken(one.id)):
            place = pl.when(text == option).then(option_place(asked, option)).otherwise(place)
    fine = pl.col(name).is_not_null() | pl.col(asked.id)
    numbers = (pl.col(name).fill_null(every),)
    return _Plan(asked, (place.cast(pl.Int64).alias(name),), _nothing(text).alias(asked.id), fine, numbers)


def _taken(option: str) -> bool:
    """Return whether the reader takes the option's own word for it."""
    return option != UNKNOWN and str(scalar(option, quoted=False)) == option


def _nothing(text: pl.Expr) -> pl.Expr:
    return text.is_null() | (text == "") | (text == UNKNOWN)


def _number(dtype: pl.DataType | None, asked: Asked) -> _Plan:
    low, high = lower(asked.id), upper(asked.id)
    least, most = bounds_in_steps(asked)
    if dtype is None:
        numbers = (pl.lit(least, pl.Int64).alias(low), pl.lit(most, pl.Int64).alias(high))
        return _Plan(asked, (), None, pl.lit(True), numbers)
    column = pl.col(asked.id)
    return _Plan(
        asked,
        (_typed(dtype, asked, least, most).alias(low),),
        (_nothing(column) if dtype == pl.String else column.is_null()).alias(asked.id),
        pl.col(low).is_between(least, most).fill_null(column),
        (pl.col(low).fill_null(least), pl.col(low).fill_null(most).alias(high)),
    )


def _looked_at_closely(frame: pl.DataFrame, plan: _Plan, *, estimates: bool) -> _Plan:
    """Return the plan for a column of texts without spaces around them, some of which may be estimates."""
    asked = plan.asked
    if not (estimates and asked.numeric and frame[asked.id].str.contains(ESTIMATE, literal=True).any()):
        return plan
    low, high = lower(asked.id), upper(asked.id)
    least, most = bounds_in_steps(asked)
    column = pl.col(asked.id)
    ends = [column.str.extract(_ESTIMATE, end).str.strip_chars(SPACES).fill_null(column) for end in (1, 2)]
    in_order = (pl.col(low) >= least) & (pl.col(low) <= pl.col(high)) & (pl.col(high) <= most)
    return replace(
        plan,
        parsed=tuple(_spelled(asked, end).alias(name) for end, name in zip(ends, (low, high), strict=True)),
        fine=in_order.fill_null(column),
        numbers=(pl.col(low).fill_null(least), pl.col(high).fill_null(most)),
    )


def _typed(dtype: pl.DataType, asked: Asked, least: int, most: int) -> pl.Expr:
    """Return cells as numbers on the grid, null where they are not plain."""
    column = pl.col(asked.id)
    if dtype == pl.String:
        return _spelled(asked, column)
    if dtype == pl.Boolean and asked.type == "yes-no":
        return column.cast(pl.Int64)
    if dtype.is_integer() and asked.type in ("count", "number"):
        scale = steps(asked)
        whole = column.cast(pl.Int64, strict=False)
        # What lies outside is left out before it is multiplied, lest it come round to a number inside.
        return (
            whole
            if scale == 1
            else pl.when(whole.is_between(least // scale, most // scale)).then(whole * scale)
        )
    return pl.lit(None, pl.Int64)


def _spelled(asked: Asked, text: pl.Expr) -> pl.Expr:
    """Return texts as numbers on the grid, null where they are not plain."""
    if asked.type == "yes-no":
        return pl.when(text == "true").then(1).when(text == "false").then(0).cast(pl.Int64)
    if asked.type == "count":
        signed = text.str.starts_with("0") | text.str.starts_with("-") | text.str.starts_with("+")
        return pl.when(~signed | (text == "0")).then(text.cast(pl.Int64, strict=False))
    pattern = _PERCENT if asked.type == "percent" else _NUMBER
    whole = text.str.extract(pattern, 1).cast(pl.Int64)
    part = text.str.extract(pattern, 2).fill_null("").str.pad_end(4, "0").cast(pl.Int64)
    return whole * _DECIMALS + part
