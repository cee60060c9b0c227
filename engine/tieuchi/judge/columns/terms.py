"""Terms: expressions that know the stage after which they can be computed.

A long rule is not one long expression: what several rules look at is computed once, kept as a column, and
read by the stages after it. What is true or false whatever the evidence is folded away before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

MOST = 2**63 - 1
"""The largest whole number that the engines compute with."""
MOST_NARROW = 2**31 - 1
"""The largest that half the width holds, which is read and computed twice as fast."""


@dataclass(frozen=True)
class Term:
    """An expression over a column.

    Attributes:
        expr: The expression, in the words of Polars or of narwhals.
        stage: The stage in which it can be computed first, from 0.
    """

    expr: Any
    stage: int = 0


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
    return apply(lambda one: ~one, truth) if isinstance(truth, Term) else not truth


def fixed(functions: Any, number: int) -> Any:
    """Return a number as an expression of the width that it needs."""
    return functions.lit(number, functions.Int32 if number <= MOST_NARROW else functions.Int64)


class Stages:
    """The columns that are computed one stage after another.

    Args:
        functions: The module whose ``col``, ``lit`` and ``when`` make expressions: Polars or narwhals.
    """

    def __init__(self, functions: Any) -> None:
        self.functions = functions
        self._stages: list[dict[str, Any]] = []

    @property
    def columns(self) -> tuple[Mapping[str, Any], ...]:
        """The expressions of each stage by the name of their column."""
        return tuple(self._stages)

    def read(self, column: str) -> Term:
        """Return a column that is there from the beginning."""
        return Term(self.functions.col(column))

    def keep(self, term: Term) -> Term:
        """Return a term that reads what is computed once as a column."""
        while len(self._stages) <= term.stage:
            self._stages.append({})
        name = f"_{term.stage}_{len(self._stages[term.stage])}"
        self._stages[term.stage][name] = term.expr
        return Term(self.functions.col(name), term.stage + 1)

    def kept(self, truth: Truth) -> Truth:
        """Return a truth that reads a column, unless it is the same for all."""
        return self.keep(truth) if isinstance(truth, Term) else truth

    def whole(self, truth: Truth) -> Term:
        """Return a truth as 1 or 0."""
        if isinstance(truth, Term):
            return apply(lambda one: one.cast(self.functions.Int32), truth)
        return self.constant(int(truth))

    def constant(self, number: int) -> Term:
        """Return a number that is the same for all."""
        return Term(fixed(self.functions, number))

    def times(self, term: Term, factor: int, most: int) -> Term:
        """Return a term times a constant, in columns wide enough for it.

        Args:
            term: The term.
            factor: The constant.
            most: The largest number that the term can be.
        """
        if most * factor > MOST_NARROW:
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

    def first(self, cases: Iterable[tuple[Truth, int]], otherwise: int) -> Term:
        """Return the number of the first case that holds, else another."""
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
            chain = when.then(fixed(self.functions, number))
        last = fixed(self.functions, otherwise)
        return Term(last if chain is None else chain.otherwise(last), stage)
