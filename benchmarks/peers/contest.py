"""The contest: every peer on the same stations, its answers compared before its time is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import polars as pl

from peers import answers, counting, plain_python
from peers.by_hand import ByHand
from peers.engine import Columns, OneByOne, assessed, one_by_one
from peers.given import Given, repeated, timed
from peers.open_fisca import OpenFisca
from peers.plain_python import PlainPython
from peers.rounds import Work, fitting
from peers.rule_engines import python_rule_engine, zen_engine
from peers.sql import Sql
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.judge.rete import Rete

LONGEST = 3.0
"""Seconds that one round of one competitor may take; a slower one judges as many stations as fit."""
AS_EVIDENCE = 600
"""How many stations are read as evidence, which takes longest."""
CHECKED = 300


class Contest:
    """All competitors, compiled once.

    Attributes:
        counted: The country's stations with what is counted of their lists, by hand.
        engine_counted: The same as this engine counts and names it, ready.
        compiling: How long each took to be compiled, in seconds.
    """

    def __init__(self, given: Given) -> None:
        self.given = given
        self.compiling: dict[str, float] = {}
        self.columns = self._made(Columns.name, lambda: Columns(given.law, given.form))
        self.by_hand = self._made(ByHand.name, ByHand)
        self.sql = self._made(Sql.name, Sql)
        self.counted = counting.count(given.prepared.stations, given.prepared.lists)
        self.engine_counted = self.columns.count(self.columns.ready(given.prepared))
        names = self.counted.columns
        self.open_fisca = self._made(OpenFisca.name, lambda: OpenFisca(names))
        self.rowwise = [
            self._made(name, lambda make=make: make(names))
            for name, make in (
                (PlainPython.name, PlainPython),
                ("zen-engine", zen_engine),
                ("rule-engine", python_rule_engine),
            )
        ]
        self.alone = self._made(OneByOne.name, lambda: OneByOne(self.columns))
        self.evidences = given.evidences(AS_EVIDENCE)
        self.evaluators: Sequence[Evaluator] = (Rete(), Reference())

    def works(self, number: int) -> list[Work]:
        """Return what each competitor does with so many stations, after comparing what they answer."""
        found = [*self._by_columns(number)]
        if number <= self.counted.height:
            found += [*self._by_rows(number), *self._by_evidence(number)]
        return found

    def _by_columns(self, number: int) -> Iterator[Work]:
        counted, ours = repeated(self.counted, number), repeated(self.engine_counted, number)
        expected = self.by_hand.judge(counted)
        # SQL and NumPy do not widen what they multiply; Polars is told to, by hand.
        wide = counted.with_columns(pl.col(pl.Int8, pl.Int16).cast(pl.Int32))
        self.sql.load(wide)
        arrays = {name: wide[name].to_numpy() for name in wide.columns}
        works: dict[str, Callable[[], pl.DataFrame]] = {
            Columns.name: lambda: self.columns.judge(counted, ours),
            ByHand.name: lambda: self.by_hand.judge(counted),
            Sql.name: self.sql.judge,
            OpenFisca.name: lambda: self.open_fisca.judge(arrays),
        }
        for name, run in works.items():
            agree(name, run(), expected)
            yield Work(name, run, number)

    def _by_rows(self, number: int) -> Iterator[Work]:
        head = self.counted.head(number)
        expected = self.by_hand.judge(head)
        for peer in self.rowwise:
            stations: Sequence[Any] = head.rows() if isinstance(peer, PlainPython) else head.to_dicts()
            some = stations[
                : fitting(lambda few, peer=peer, all_=stations: peer.judge(all_[:few]), number, LONGEST)
            ]
            agree(peer.name, plain_python.frame(peer.judge(some)), expected.head(len(some)))
            yield Work(peer.name, _judging(peer, some), len(some))
        yield self._one_by_one(number, expected)

    def _one_by_one(self, number: int, expected: pl.DataFrame) -> Work:
        """Return this engine's own way by rows, of prepared stations with its own counts beside them."""
        counts = self.engine_counted.select("row", pl.col("^_list.*$"))
        stations = self.given.prepared.stations.join(counts, on="row").sort("row").head(number)
        stations = stations.select(self.alone.alone.counted).rows()
        found = pl.DataFrame(self.alone.judge(stations), self.alone.alone.columns, orient="row")
        agree(OneByOne.name, found, expected)
        return Work(OneByOne.name, _judging(self.alone, stations), number)

    def _by_evidence(self, number: int) -> Iterator[Work]:
        law, expected = self.given.law, self.by_hand.judge(self.counted.head(AS_EVIDENCE))
        for evaluator in self.evaluators:
            name = assessed(evaluator)
            few = self.evidences[: min(number, CHECKED)]
            agree(name, answers.judged(law, few, evaluator), expected.head(len(few)))
            some = self.evidences[
                : fitting(
                    lambda few, evaluator=evaluator: one_by_one(law, evaluator, self.evidences[:few]),
                    min(number, AS_EVIDENCE),
                    LONGEST,
                )
            ]
            yield Work(
                name, lambda evaluator=evaluator, some=some: one_by_one(law, evaluator, some), len(some)
            )

    def _made(self, name: str, make: Callable[[], Any]) -> Any:
        seconds: dict[str, float] = {}
        with timed(seconds, name):
            made = make()
        self.compiling |= seconds
        return made


def _judging(peer: Any, stations: Sequence[Any]) -> Callable[[], object]:
    return lambda: peer.judge(stations)


def agree(name: str, found: pl.DataFrame, expected: pl.DataFrame) -> None:
    """Refuse to go on where a competitor answers differently in any cell."""
    if wrong := answers.differences(found, expected):
        raise SystemExit(f"{name} disagrees in {', '.join(wrong[:10])}; no times are printed")
