"""The rows of lists turned into whole numbers at once, where they are plain and right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import FormList
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.tables.plain import idle, plain_numbers
from tieuchi.tables.prepared import EVERY_OPTION, ROW, chosen, identity, lower, upper
from tieuchi.tables.spelled import SPACES
from tieuchi.tables.written import COMPLETE, ID, PARTIAL, words_of


@dataclass(frozen=True)
class PlainList:
    """What the fast way understands of one list.

    Attributes:
        numbers: The rows in the prepared shape, but for texts, which stand as they are.
        refused: The rows of stations whose list is not plain and right.
    """

    numbers: pl.DataFrame
    refused: pl.Series


def plain_list(rows: pl.DataFrame, asked: FormList) -> PlainList:
    """Turn the rows of a list into the prepared shape.

    Args:
        rows: The list's rows, the column ``row`` saying which station each belongs to, in that order.
        asked: What the list asks.
    """
    numbers, fine = plain_numbers(rows, asked.columns, estimates=False)
    spoken = [column for column in asked.columns if column.type == "text"]
    numbers = numbers.hstack([text_of(rows, column) for column in spoken])
    strange = rows.select(not_asked(rows, {ID, *(column.id for column in asked.columns)})).to_series()
    bad = [rows[ROW].filter(~fine | strange), _too_many(rows, asked.most), _twice(numbers, asked)]
    return PlainList(numbers, pl.concat(bad).unique())


def text_of(rows: pl.DataFrame, column: Asked) -> pl.Series:
    """Return a text column as the reader reads it: what is unknown is empty."""
    if column.id not in rows.columns:
        return pl.repeat("", rows.height, dtype=pl.String, eager=True).alias(column.id)
    text = words_of(rows[column.id]).fill_null("")
    unknown = text == UNKNOWN
    return text if not unknown.any() else text.set(unknown, "")


def not_asked(frame: pl.DataFrame, asked: set[str]) -> pl.Expr:
    """Return whether anything stands in a column that is not asked."""
    others = [name for name in frame.columns[1:] if name not in asked and name != ROW]
    return pl.any_horizontal(pl.lit(False), *(~idle(name, frame.schema[name]) for name in others))


def marked(stations: pl.DataFrame, name: str, rows: pl.DataFrame | None) -> tuple[pl.Series, pl.Series]:
    """Return whether each station's list is complete, and whether that is said plainly.

    Args:
        stations: The stations, with their column ``row``.
        name: The list.
        rows: The rows of the list; None where there is no such table.
    """
    whose = pl.Series([], dtype=pl.Int64) if rows is None else rows[ROW]
    listed = stations[ROW].is_in(whose.unique().implode())
    dtype = stations.schema.get(name)
    if dtype is None:
        return pl.repeat(0, stations.height, dtype=pl.Int64, eager=True), ~listed
    if dtype != pl.String:
        return pl.repeat(0, stations.height, dtype=pl.Int64, eager=True), ~listed & stations[name].is_null()
    said = stations[name].str.strip_chars(SPACES).fill_null("")
    asked = said.is_in([COMPLETE, PARTIAL])
    plain = (asked & (rows is not None)) | ((said == "") & ~listed)
    return (said == COMPLETE).cast(pl.Int64), plain


def _too_many(rows: pl.DataFrame, most: int) -> pl.Series:
    return rows.group_by(ROW).len().filter(pl.col("len") > most)[ROW]


def _twice(numbers: pl.DataFrame, asked: FormList) -> pl.Series:
    """Return the stations in whose list the key is missing or seems to be repeated.

    What is compared is a hash, which is the same for the same key and at times for two others too; then the
    ordinary reader says that all is well.
    """
    key = next((column for column in asked.columns if column.id == asked.key), None)
    if key is None:
        return pl.Series([], dtype=pl.Int64)
    name = {"text": key.id, "choice": chosen(key.id)}.get(key.type, lower(key.id))
    missing = pl.col(name) == "" if key.type == "text" else pl.lit(False)
    known = numbers.filter(_known(key))
    pairs = known[ROW].hash() ^ known[name].hash(1)
    in_order = pairs.sort()
    repeated = pairs.is_duplicated() if (in_order == in_order.shift()).any() else pl.Series([False])
    return pl.concat([numbers.filter(missing)[ROW], known[ROW].filter(repeated)])


def _known(key: Asked) -> pl.Expr:
    if key.type == "text":
        return pl.lit(True)
    if key.type == "choice":
        return pl.col(chosen(key.id)) != EVERY_OPTION
    return pl.col(lower(key.id)) == pl.col(upper(key.id))


def numbered(rows: pl.DataFrame, asked: FormList, known: Mapping[str, Mapping[str, int]]) -> pl.DataFrame:
    """Return the rows of a list in the prepared shape, its texts as numbers or left out.

    Args:
        rows: The rows with texts as they are.
        asked: What the list asks.
        known: The numbers of the texts that norms know, by column; above them the others are numbered.
    """
    columns = [ROW]
    for column in asked.columns:
        if column.type != "text":
            columns += (
                [chosen(column.id)] if column.type == "choice" else [lower(column.id), upper(column.id)]
            )
        elif column.id in known:
            numbers = _numbers(rows[column.id], known[column.id])
            rows = rows.with_columns(numbers.alias(identity(column.id)))
            columns.append(identity(column.id))
    return rows.select(columns)


def _numbers(spoken: pl.Series, known: Mapping[str, int]) -> pl.Series:
    new = [text for text in spoken.unique(maintain_order=True) if text not in known]
    first = max(known.values(), default=0) + 1
    numbers = {**known, **{text: number for number, text in enumerate(new, start=first)}}
    return spoken.replace_strict(numbers, return_dtype=pl.Int64)
