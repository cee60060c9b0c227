"""The limit: 1300-2023 written out by hand in Polars, for speed, from counted stations to their findings.

Truths stay bits until the points are picked; numbers and results are as narrow as they can be; nothing is
left to the optimiser, which costs more here than it saves; and many stations go through in pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import polars as pl

from peers.formulas import findings, steps
from peers.words import PolarsWords

STEPS = ("ends of fields", "tallies", "truths", "truths over zones", "points", "criteria", "total")
AT_ONCE = 100_000
"""As many stations are faster at once than in pieces."""


class ByHand:
    """The formulas as expressions, made once."""

    name = "hand-written Polars"

    def __init__(self) -> None:
        words = PolarsWords()
        self.steps = [_named(step) for step in steps(words)]
        self.findings = _named(findings(words))

    def judge(self, counted: pl.DataFrame) -> pl.DataFrame:
        """Return the findings of stations of which the lists are counted."""
        found = self._upto(counted, len(self.steps)).select("row", *self.findings)
        return _collected(found, counted.height)

    def stages(self, counted: pl.DataFrame) -> dict[str, Callable[[], pl.DataFrame]]:
        """Return works that each do one step more than the one before."""
        works: dict[str, Callable[[], pl.DataFrame]] = {}
        for number, (name, step) in enumerate(zip(STEPS, self.steps, strict=True), start=1):
            works[f"{name} ({len(step)} columns)"] = lambda number=number: _collected(
                self._upto(counted, number), counted.height
            )
        return {**works, f"findings ({len(self.findings)} columns)": lambda: self.judge(counted)}

    def _upto(self, counted: pl.DataFrame, number: int) -> pl.LazyFrame:
        found = counted.lazy()
        for step in self.steps[:number]:
            found = found.with_columns(step)
        return found


def _collected(frame: pl.LazyFrame, height: int) -> pl.DataFrame:
    engine: Any = "streaming" if height > AT_ONCE else "in-memory"
    return frame.collect(engine=engine, optimizations=pl.QueryOptFlags.none())


def _named(columns: dict[str, pl.Expr]) -> list[pl.Expr]:
    return [formula.alias(name) for name, formula in columns.items()]
