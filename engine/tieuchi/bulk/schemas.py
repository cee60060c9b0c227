"""Schemas: the columns of the four tables that findings are written as; ``docs/bulk.md`` tells of each."""

from __future__ import annotations

import polars as pl

from tieuchi.bulk.judged import DAY, LAPSED
from tieuchi.tables.written import PLACE

Schema = dict[str, pl.DataType]

POINTS = pl.Decimal(9, 2)
LEVELS = tuple(f"{PLACE}{level}" for level in ("commune", "district", "province"))

FINDINGS: Schema = {
    "id": pl.String(),
    "set": pl.String(),
    DAY: pl.Date(),
    "criterion": pl.String(),
    "indicator": pl.String(),
    "least": POINTS,
    "most": POINTS,
    "status": pl.String(),
    "rules": pl.String(),
}
CRITERIA: Schema = {
    "id": pl.String(),
    "set": pl.String(),
    DAY: pl.Date(),
    "criterion": pl.String(),
    "least": POINTS,
    "most": POINTS,
    "maximum": POINTS,
    "needed": POINTS,
    "standing": pl.String(),
}
TOTALS: Schema = {
    "id": pl.String(),
    **dict.fromkeys(LEVELS, pl.String()),
    "set": pl.String(),
    DAY: pl.Date(),
    "least": POINTS,
    "most": POINTS,
    "maximum": POINTS,
    "needed": POINTS,
    "outcome": pl.String(),
    "disqualifiers": pl.String(),
    "possible disqualifiers": pl.String(),
    "covers": pl.String(),
    "rehearsed": pl.Boolean(),
    LAPSED: pl.Boolean(),
    "invented": pl.Boolean(),
    "law": pl.String(),
    "norms": pl.String(),
    "tieuchi": pl.String(),
}
REJECTS: Schema = {
    "source": pl.String(),
    "row": pl.Int64(),
    "id": pl.String(),
    "column": pl.String(),
    "reason": pl.String(),
}

SCHEMAS: dict[str, Schema] = {
    "findings": FINDINGS,
    "criteria": CRITERIA,
    "totals": TOTALS,
    "rejects": REJECTS,
}
