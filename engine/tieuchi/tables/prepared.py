"""The prepared shape: evidence as whole numbers, all present, as the column engines take it.

The table of stations has one row for each evidence. A number or yes/no ``x`` is two columns, ``x_lo`` and
``x_hi``, in whole steps of the field's grid, as the file says it; a choice ``x`` is one column ``x_is``: 0
while every option is left, else the place of the option, from 1. A list is a table of its own with the same
columns for each of its rows, and the table of stations says in ``LIST_complete`` whether there are no other
rows. A text column that a norm names is a number too, ``x_id``: the place of the norm's entry, from 1, and
above them a number for each other text. ``row`` says which station a row of a list belongs to. Columns are as
narrow as the form allows; see :mod:`tieuchi.tables.narrowing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieuchi.evidence.asked import Asked
from tieuchi.law.lawbook import WHOLE, CriteriaSet, Law
from tieuchi.law.norms import Norm
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    import polars as pl

ROW = "row"
"""The number of a station's row, from 0 and rising."""

NUMBER_STEPS = 10_000
"""Steps to one of a ``number``: four decimals, finer than any threshold of a rule."""
PERCENT_STEPS = 1_000_000
"""Steps to one of a ``percent``, which is a share of one: four decimals of a percentage."""

EVERY_OPTION = 0
"""What stands for a choice of which nothing is known."""
NO_FINDING = -1
"""What stands where no assessor found anything."""


@dataclass(frozen=True)
class Prepared:
    """Evidence of many stations in the prepared shape.

    Attributes:
        stations: One row for each station; every column whole numbers, nothing null.
        lists: The rows of each list, by the list's id; a list of which no station has rows may be missing.
        owned: The places among :func:`ownable` for which the stations have a column ``own_N``.
    """

    stations: pl.DataFrame
    lists: Mapping[str, pl.DataFrame]
    owned: tuple[int, ...] = ()


def lower(name: str) -> str:
    """Return the column with the lower end of a number or yes/no."""
    return f"{name}_lo"


def upper(name: str) -> str:
    """Return the column with the upper end."""
    return f"{name}_hi"


def chosen(name: str) -> str:
    """Return the column with the option of a choice."""
    return f"{name}_is"


def identity(name: str) -> str:
    """Return the column with the number that stands for a text."""
    return f"{name}_id"


def complete(list_id: str) -> str:
    """Return the column that says whether a list has no other rows: 1, or 0, also where it was not asked."""
    return f"{list_id}_complete"


def own(place: int) -> str:
    """Return the column with an assessor's own finding: points in hundredths, or 1 and 0 for a target."""
    return f"own_{place}"


def steps(asked: Asked) -> int:
    """Return how many steps of the grid make one."""
    return {"number": NUMBER_STEPS, "percent": PERCENT_STEPS}.get(asked.type, 1)


def bounds_in_steps(asked: Asked) -> tuple[int, int]:
    """Return the smallest and the largest value of a number or yes/no, in steps of its grid.

    Raises:
        JudgingError: If the form bounds it by a decimal finer than the grid.
    """
    least, most = (end * steps(asked) for end in asked.bounds)
    if least.denominator != 1 or most.denominator != 1:
        raise JudgingError(
            Message(
                "the bounds of ‘{field}’ have more decimals than judging many stations at once keeps; judge "
                "the files one by one",
                field=asked.id,
            )
        )
    return int(least), int(most)


def nothing_known(asked: Asked) -> dict[str, int]:
    """Return the columns of something of which nothing is known, each with its number; of a text none."""
    if asked.type == "text":
        return {}
    if asked.type == "choice":
        # Of a single option there is nothing to be unknown.
        return {chosen(asked.id): EVERY_OPTION if len(asked.choices) > 1 else 1}
    least, most = bounds_in_steps(asked)
    return {lower(asked.id): least, upper(asked.id): most}


def option_place(asked: Asked, option: str) -> int:
    """Return the number that stands for an option of a choice."""
    return [choice.id for choice in asked.choices].index(option) + 1


def ownable(criteria_set: CriteriaSet) -> tuple[tuple[str, str | None], ...]:
    """Return all that an assessor can find on, as pairs of indicator and part (None for the whole)."""
    return tuple(
        (ruled.number, part)
        for ruled in criteria_set.indicators.values()
        for part in (None, *(one.name for one in ruled.parts if one.name != WHOLE))
    )


def identities(law: Law) -> dict[str, dict[str, dict[str, int]]]:
    """Return the numbers of the texts that norms know, by list and by column.

    Raises:
        JudgingError: If two norms number the texts of one column.
    """
    found: dict[str, dict[str, dict[str, int]]] = {}
    by_column: dict[tuple[str, str], str] = {}
    for measure in law.criteria_set.measures.values():
        norm = law.norms.get(measure.coverage.norm) if measure.coverage else None
        if measure.coverage is None or norm is None or not norm.columns:
            continue
        list_id, column = measure.coverage.of, norm.columns[0]
        if by_column.setdefault((list_id, column), norm.id) != norm.id:
            raise JudgingError(
                Message(
                    "‘{list}’ is compared with two norms, {one} and {other}, which judging many stations at "
                    "once cannot do; judge the files one by one",
                    list=list_id,
                    one=by_column[list_id, column],
                    other=norm.id,
                )
            )
        found.setdefault(list_id, {})[column] = dict(_entries(norm))
    return found


def _entries(norm: Norm) -> Iterator[tuple[str, int]]:
    """Yield each text that stands for an entry of a norm's list, with the entry's place."""
    if norm.techniques is not None:
        for place, technique in enumerate(norm.techniques.entries, start=1):
            for code in (technique.code, *technique.also):
                yield code, place
    if norm.equipment is not None:
        for place, item in enumerate(norm.equipment.entries, start=1):
            yield item.item, place
