"""Engines: what runs a program over prepared stations; all of them give the same whole numbers."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Generic, Protocol, TypeVar

import polars as pl

from tieuchi.judge.columns.alone import Alone
from tieuchi.judge.columns.program import Columns, Program
from tieuchi.tables.prepared import ROW, Prepared
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

Query = TypeVar("Query")
FEW = 20
"""Stations that are judged one by one before Polars has been told what to do; see benchmarks/results.md."""


class Engine(Protocol):
    """Judges prepared stations.

    Attributes:
        name: What it is called on the command line.
        batch: How many stations it takes well at once.
    """

    name: str
    batch: int

    def judge(self, program: Program, prepared: Prepared) -> pl.DataFrame:
        """Return the judged shape, one row of 64-bit whole numbers for each station, in order of ``row``.

        Args:
            program: The law they are judged by; see :func:`~tieuchi.judge.columns.program.compile_law`.
            prepared: The stations, at least one, in the prepared shape.

        Raises:
            JudgingError: If the engine fails.
        """
        ...

    def close(self) -> None:
        """Let go of what the engine holds."""
        ...


class Queries(Generic[Query]):
    """What an engine makes of each program, made once.

    Args:
        functions: The module whose expressions programs are put into: Polars or narwhals.
        made: What makes a query of them for readied stations; the next ones may differ in their rows and
            not in their columns.
    """

    def __init__(self, functions: Any, made: Callable[[Columns, Prepared], Query]) -> None:
        self.functions = functions
        self._made = made
        self._kept: dict[tuple[object, ...], Query] = {}

    def of(self, program: Program, readied: Prepared) -> Query:
        """Return the query of a program for readied stations."""
        key = (program, *sorted(readied.lists))
        if key not in self._kept:
            self._kept[key] = self._made(program.on(self.functions), readied)
        return self._kept[key]


class PolarsEngine:
    """Judges with Polars, in this process; a few stations one by one, which is quicker than to ask Polars."""

    name = "polars"
    batch = 10_000

    def __init__(self) -> None:
        self._columns: Queries[Columns] = Queries(pl, lambda columns, _: columns)
        self._alone: dict[Program, Alone] = {}

    def judge(self, program: Program, prepared: Prepared) -> pl.DataFrame:
        """Return the judged shape."""
        if prepared.stations.height <= FEW:
            return self._one_by_one(program, prepared)
        readied = program.ready(prepared)
        lists = {name: rows.lazy() for name, rows in readied.lists.items()}
        found = self._columns.of(program, readied).judge(readied.stations.lazy(), lists)
        # What is shared is a column already, so there is nothing to gain by looking for more.
        return tidied(found.collect(optimizations=pl.QueryOptFlags.none()))

    def close(self) -> None:
        """Do nothing: it holds nothing."""

    def _one_by_one(self, program: Program, prepared: Prepared) -> pl.DataFrame:
        if program not in self._alone:
            self._alone[program] = Alone(program)
        alone = self._alone[program]
        schema = dict.fromkeys(alone.columns, pl.Int64)
        return pl.DataFrame(alone.judge(prepared), schema=schema, orient="row").sort(ROW)


def tidied(found: pl.DataFrame) -> pl.DataFrame:
    """Return findings as every engine has to give them: in order, and as 64-bit whole numbers."""
    return found.select(pl.all().cast(pl.Int64)).sort(ROW)


def engine_named(name: str, address: str | None = None) -> Engine:
    """Return an engine.

    Args:
        name: One of :data:`tieuchi.bulk.ENGINES`.
        address: Where Spark answers, such as ``sc://cluster:15002``; see
            :class:`tieuchi.bulk.spark.SparkEngine`.

    Raises:
        JudgingError: If its library is not installed, or nobody answers.
    """
    if name == "polars":
        return PolarsEngine()
    module = _imported(name)
    engine: Engine = module.DuckEngine() if name == "duckdb" else module.SparkEngine(address)
    return engine


_MODULES = {"duckdb": ("tieuchi.bulk.duck", "bulk"), "spark": ("tieuchi.bulk.spark", "spark")}
"""The module of each engine that has a library of its own, and the extra that brings it."""


def _imported(name: str) -> Any:
    module, extra = _MODULES[name]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise JudgingError(
            Message(
                "the engine ‘{engine}’ needs ‘{library}’, which is not installed; install it with: pip "
                'install "tieuchi[{extra}]"',
                engine=name,
                library=str(error.name).partition(".")[0],
                extra=extra,
            )
        ) from None
