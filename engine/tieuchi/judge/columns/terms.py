"""Terms: expressions that know the stage after which they can be computed.

A long rule is not one long expression: what several rules look at is computed once, kept as a column, and
read by the stages after it. What is true or false whatever the evidence is folded away before.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from tieuchi.tables import narrowing

MOST = 2**63 - 1
"""The largest whole number that the engines compute with."""


@dataclass(frozen=True, eq=False)
class Term:
    """An expression over a column.

    Attributes:
        expr: The expression, in the words of Polars or of narwhals.
        stage: The stage in which it can be computed first, from 0.
        opposite: Of a truth that was made as the negation of another: that other.
        kept: Whether it only reads a column.
    """

    expr: Any
    stage: int = 0
    opposite: Term | None = None
    kept: bool = False


Truth = Term | bool
"""Whether a condition holds for each station, or for all alike."""


def apply(function: Callable[..., Any], *terms: Term) -> Term:
    """Return what a function makes of some terms."""
    return Term(function(*(term.expr for term in terms)), max(term.stage for term in terms))


def every(truths: Iterable[Truth]) -> Truth:
    """Return whether all of them hold; where there are none, they do."""
    return _joined(truths, decisive=False, join=lambda one, other: one & other)


def some(truths: Iterable[Truth]) -> Truth:
    """Return whether one of them holds; where there are none, none does."""
    return _joined(truths, decisive=True, join=lambda one, other: one | other)


def _joined(truths: Iterable[Truth], *, decisive: bool, join: Callable[[Any, Any], Any]) -> Truth:
    open_ones: list[Term] = []
    for truth in truths:
        if isinstance(truth, Term):
            open_ones.append(truth)
        elif truth is decisive:
            return decisive
    if not open_ones:
        return not decisive
    return reduce(lambda one, other: apply(join, one, other), open_ones)


def negation(truth: Truth) -> Truth:
    """Return whether it does not hold."""
    if not isinstance(truth, Term):
        return not truth
    return truth.opposite or replace(apply(lambda one: ~one, truth), opposite=truth)


SHORT = 2**15 - 1
"""The largest number of a column of points, wherever the points of a set allow it."""


class Stages:
    """The columns that are computed one stage after another.

    Args:
        functions: The module whose ``col``, ``lit`` and ``when`` make expressions: Polars or narwhals.
        most_points: More points than anything in the set adds up to, in hundredths.

    Attributes:
        points: The type of columns of points.
        beyond: A number of that type which no points add up to more than.
        place: The type of columns of places in a short list, such as statuses.
    """

    def __init__(self, functions: Any, most_points: int = 0) -> None:
        self.functions = functions
        self.points = functions.Int16 if most_points <= SHORT else functions.Int32
        self.beyond = SHORT if most_points <= SHORT else narrowing.MOST
        self.place = functions.Int8
        self._stages: list[list[Any]] = []
        self._made: dict[Hashable, Truth] = {}

    @property
    def columns(self) -> tuple[Sequence[Any], ...]:
        """The expressions of each stage, each under the name of its column."""
        return tuple(self._stages)

    def read(self, column: str) -> Term:
        """Return a column that is there from the beginning."""
        return Term(self.functions.col(column), kept=True)

    def keep(self, term: Term) -> Term:
        """Return a term that reads what is computed once as a column."""
        if term.kept:
            return term
        while len(self._stages) <= term.stage:
            self._stages.append([])
        name = f"_{term.stage}_{len(self._stages[term.stage])}"
        self._stages[term.stage].append(term.expr.alias(name))
        return Term(self.functions.col(name), term.stage + 1, kept=True)

    def once(self, key: Hashable, make: Callable[[], Truth]) -> Truth:
        """Return the truth of a key, which is made and kept when it is first asked for."""
        if key not in self._made:
            self._made[key] = self.kept(make())
        return self._made[key]

    def kept(self, truth: Truth) -> Truth:
        """Return a truth that reads a column, unless it is the same for all."""
        return self.keep(truth) if isinstance(truth, Term) else truth

    def constant(self, number: int, dtype: Any = None) -> Term:
        """Return a number that is the same for all."""
        return Term(self.functions.lit(number, dtype))

    def counted(self, truth: Truth, number: int = 1, dtype: Any = None) -> Term:
        """Return a number where something holds, and 0 elsewhere."""
        kind = dtype or self.functions.Int32
        return self.either(truth, self.constant(number, kind), self.constant(0, kind))

    def times(self, term: Term, factor: int, most: int) -> Term:
        """Return a term times a constant, in columns wide enough for it.

        Args:
            term: The term.
            factor: The constant.
            most: The largest number that the term can be.
        """
        if most * factor > narrowing.MOST:
            term = apply(lambda one: one.cast(self.functions.Int64), term)
        return term if factor == 1 else apply(lambda one: one * factor, term)

    def at_least(self, term: Term, number: int) -> Term:
        """Return a term, or a number where that is larger."""
        return Term(self.functions.max_horizontal(term.expr, self.constant(number).expr), term.stage)

    def either(self, truth: Truth, this: Term, that: Term) -> Term:
        """Return one term where something holds, and another elsewhere."""
        if not isinstance(truth, Term):
            return this if truth else that
        when = self.functions.when
        return apply(lambda one, yes, no: when(one).then(yes).otherwise(no), truth, this, that)

    def first(self, cases: Iterable[tuple[Truth, int]], otherwise: int, dtype: Any) -> Term:
        """Return the number of the first case that holds, else another.

        Args:
            cases: What may hold, and its number.
            otherwise: The number where none of them holds.
            dtype: The type of the column, wide enough for every number; narrow ones are picked faster.
        """
        lit = self.functions.lit
        chain = None
        stage = 0
        for truth, number in cases:
            if truth is False:
                continue
            if truth is True:
                otherwise = number
                break
            stage = max(stage, truth.stage)
            when = (self.functions if chain is None else chain).when(truth.expr)
            chain = when.then(lit(number, dtype))
        last = lit(otherwise, dtype)
        return Term(last if chain is None else chain.otherwise(last), stage)
