"""This engine among its peers: its columns, and its two evaluators of one station."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.judge.assessing import assess
from tieuchi.judge.columns.alone import Alone
from tieuchi.judge.columns.program import compile_law
from tieuchi.judge.judging import Evaluator
from tieuchi.law.lawbook import Law
from tieuchi.tables.prepared import Prepared


class Columns:
    """The column evaluator as the product drives it on Polars."""

    name = "tieuchi, columns"

    def __init__(self, law: Law, form: Form) -> None:
        self.law = law
        self.form = form
        self.compiled = compile_law(law, form)
        self.program = self.compiled.on(pl)

    def ready(self, prepared: Prepared) -> Prepared:
        """Return stations with what depends on other facts of theirs settled."""
        return self.compiled.ready(prepared)

    def count(self, readied: Prepared) -> pl.DataFrame:
        """Return stations with what is counted of their lists."""
        lists = {name: rows.lazy() for name, rows in readied.lists.items()}
        return collected(self.program.count(readied.stations.lazy(), lists)).sort("row")

    def score(self, counted: pl.DataFrame) -> pl.DataFrame:
        """Return the findings of stations that are ready and counted."""
        return collected(self.program.score(counted.lazy()))

    def judge(self, stations: pl.DataFrame, counted: pl.DataFrame) -> pl.DataFrame:
        """Return the findings of stations whose lists are counted already, readying included."""
        self.settle(stations)
        return self.score(counted)

    def settle(self, stations: pl.DataFrame) -> Prepared:
        """Return stations without lists ready."""
        return self.ready(Prepared(stations, {}))

    def stages(self, counted: pl.DataFrame) -> dict[str, Callable[[], pl.DataFrame]]:
        """Return works that each do one stage more than the one before."""
        works: dict[str, Callable[[], pl.DataFrame]] = {}
        findings = self.program.findings
        for number, stage in enumerate(findings.stages, start=1):
            name = f"stage {number} ({len(stage)} columns)"
            works[name] = lambda number=number: collected(self._upto(counted.lazy(), number))
        return {**works, f"findings ({len(findings.wanted)} columns)": lambda: self.score(counted)}

    def _upto(self, counted: pl.LazyFrame, number: int) -> pl.LazyFrame:
        for stage in self.program.findings.stages[:number]:
            counted = counted.with_columns(*stage)
        return counted


class OneByOne:
    """The same program one station at a time, as the product drives it for a few."""

    name = "tieuchi, one by one"

    def __init__(self, columns: Columns) -> None:
        self.alone = Alone(columns.compiled)

    def judge(self, stations: Iterable[Sequence[int]]) -> list[tuple[int, ...]]:
        """Return the findings of prepared stations whose lists are counted, readying included."""
        score = self.alone.score
        return [score(station) for station in stations]


def collected(frame: pl.LazyFrame) -> pl.DataFrame:
    """Return a lazy frame's rows the way the product asks for them: nothing is left to the optimiser."""
    return frame.collect(optimizations=pl.QueryOptFlags.none())


def assessed(evaluator: Evaluator) -> str:
    """Return what judging evidence one by one with an evaluator is called."""
    return f"tieuchi, {evaluator.name}, evidence to assessment"


def one_by_one(law: Law, evaluator: Evaluator, evidences: Sequence[Evidence]) -> None:
    """Assess stations one by one; what evidence keeps of its own computing is not kept for the next time."""
    for shown in evidences:
        assess(law, replace(shown), shown.as_of, evaluator, traced=False)
