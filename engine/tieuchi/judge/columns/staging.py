"""Staging: formulas as expressions of Polars or, by way of narwhals, of any engine that it speaks to.

What is asked for more than once is computed once, as a column, in a stage before those that read it; so no
engine needs to search for it, and a query stays linear in the size of the law. Every number is computed in
as many bits as it and whatever it goes into can need.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any

from tieuchi.judge.columns.formulas import Formula
from tieuchi.tables.narrowing import width

ARITHMETIC = frozenset({"sum", "difference", "product", "quotient", "smallest", "largest", "first"})
"""What makes numbers of numbers."""
CHEAP = frozenset({"read", "number", "product", "not"})
"""What takes no longer to compute again than to keep."""
SIGNS = {
    "sum": operator.add,
    "difference": operator.sub,
    "product": operator.mul,
    "quotient": operator.floordiv,
    "at least": operator.ge,
    "more than": operator.gt,
    "equal": operator.eq,
    "every": operator.and_,
    "some": operator.or_,
}


def in_order(formulas: Iterable[Formula]) -> list[Formula]:
    """Return formulas and all that they are made of, each once and after what it is made of."""
    found: dict[Formula, None] = {}

    def visit(formula: Formula) -> None:
        if formula not in found:
            for operand in formula.operands:
                visit(operand)
            found[formula] = None

    for formula in formulas:
        visit(formula)
    return list(found)


def columns_read(formulas: Iterable[Formula]) -> frozenset[str]:
    """Return the names of all columns that formulas read."""
    return frozenset(str(one.parts[0]) for one in in_order(formulas) if one.word == "read")


def shared(ordered: Sequence[Formula], asked_for: Iterable[Formula]) -> frozenset[Formula]:
    """Return what is worth computing once: what takes some work, and is asked for more than once.

    Args:
        ordered: The formulas in order.
        asked_for: Those of them that are asked for from without.
    """
    times = Counter(operand for formula in ordered for operand in formula.operands)
    times.update(asked_for)
    return frozenset(one for one in ordered if times[one] > 1 and one.word not in CHEAP)


def wide(ordered: Sequence[Formula]) -> dict[Formula, int]:
    """Return the bits in which each number is computed: its own, or those of the widest that it goes into."""
    bits = {one: width(*one.bounds) for one in ordered}
    for one in reversed(ordered):
        if one.word in ARITHMETIC:
            bits[one] = max(bits[one], *(width(*operand.bounds) for operand in _numbers(one)))
            for operand in _numbers(one):
                if operand.word in ARITHMETIC:
                    bits[operand] = max(bits[operand], bits[one])
    return bits


def _numbers(one: Formula) -> Iterator[Formula]:
    """Yield the numbers that a number is made of."""
    operands = tuple(one.operands)
    yield from operands[1::2] + operands[-1:] if one.word == "first" else operands


class Staged:
    """Some formulas as expressions.

    Args:
        formulas: The formulas, by the names of the columns they are wanted in.
        functions: Polars or narwhals: the module whose ``col``, ``lit`` and ``when`` make expressions.

    Attributes:
        stages: The columns that are computed one stage after another.
        wanted: The columns that were asked for, to be computed after the last stage.
    """

    def __init__(self, formulas: Mapping[str, Formula], functions: Any) -> None:
        self.functions = functions
        ordered = in_order(formulas.values())
        self._bits = wide(ordered)
        self._kept: dict[Formula, str] = {}
        self.stages: list[list[Any]] = []
        after = dict.fromkeys(ordered, 0)
        once = shared(ordered, formulas.values())
        for one in ordered:
            stage = max((after[operand] for operand in one.operands), default=0)
            after[one] = stage + 1 if one in once else stage
            if one in once:
                self._keep(one, stage)
        self.wanted = [self._expression(one).alias(name) for name, one in formulas.items()]

    def _keep(self, one: Formula, stage: int) -> None:
        if stage == len(self.stages):
            self.stages.append([])
        name = f"_{stage}_{len(self.stages[stage])}"
        self.stages[stage].append(self._expression(one).alias(name))
        self._kept[one] = name

    def staged(self, frame: Any) -> Any:
        """Return a lazy frame with the columns of all stages."""
        for stage in self.stages:
            frame = frame.with_columns(*stage)
        return frame

    def _expression(self, one: Formula) -> Any:
        if one in self._kept:
            return self.functions.col(self._kept[one])
        match one.word:
            case "read":
                found = self.functions.col(one.parts[0])
            case "number":
                found = self.functions.lit(one.parts[0], self._type(self._bits[one]))
            case "not":
                found = ~self._expression(*one.operands)
            case "one of":
                found = self._expression(*one.operands).is_in(list(one.parts[1:]))
            case "smallest":
                found = self.functions.min_horizontal(*self._widened(one))
            case "largest":
                found = self.functions.max_horizontal(*self._widened(one))
            case "first":
                found = self._first(one)
            case _:
                operands = self._widened(one) if one.word in ARITHMETIC else map(self._plain, one.operands)
                found = reduce(SIGNS[one.word], [*operands, *one.parts[len(tuple(one.operands)) :]])
        return found

    def _first(self, one: Formula) -> Any:
        truths, numbers = tuple(one.operands)[:-1:2], self._widened(one)
        chain = self.functions
        for truth in truths:
            chain = chain.when(self._expression(truth)).then(next(numbers))
        return chain.otherwise(next(numbers))

    def _widened(self, one: Formula) -> Iterator[Any]:
        """Yield the numbers that a number is made of, in as many bits as it is computed in."""
        kind = self._type(self._bits[one])
        for operand in _numbers(one):
            if operand.word == "number":
                yield self.functions.lit(operand.parts[0], kind)
            elif operand.word == "read" and self._bits[operand] < self._bits[one]:
                yield self._expression(operand).cast(kind)
            else:
                yield self._expression(operand)

    def _plain(self, one: Formula) -> Any:
        """Return a side of a comparison; a constant takes the type of what it is compared with."""
        return one.parts[0] if one.word == "number" else self._expression(one)

    def _type(self, bits: int) -> Any:
        return getattr(self.functions, f"Int{bits}")
