"""Quantities: what is compared with thresholds, each as the columns of its two ends.

A share is never divided. That its lower end reaches a threshold is that the part, times one constant,
reaches the whole, times another. See :mod:`tieuchi.judge.measuring` for what the ends are.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Protocol

from tieuchi.judge.columns.terms import MOST, Stages, Term, Truth, apply, every, negation, some
from tieuchi.judge.measuring import UNBOUNDED
from tieuchi.values.numbers import Number, ceiling, floor
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


class Quantity(Protocol):
    """Something that is compared with a number."""

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        ...

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        ...


@dataclass(frozen=True, eq=False)
class Ends:
    """A number as its two ends, in whole steps.

    Attributes:
        name: What it is called in the rules.
        low: The lower end.
        high: The upper end.
        least: The smallest number there can be, in steps.
        most: The largest.
        steps: How many steps make one.
    """

    name: str
    low: Term
    high: Term
    least: int
    most: int
    steps: int = 1

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        return self._reaches(self.low, line, beyond)

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        return self._reaches(self.high, line, beyond)

    def _reaches(self, end: Term, line: Number, beyond: bool) -> Truth:
        asked = floor(line * self.steps) + 1 if beyond else ceiling(line * self.steps)
        if asked <= self.least:
            return True
        return False if asked > self.most else apply(lambda one: one >= asked, end)


@dataclass(frozen=True, eq=False)
class Quotient:
    """A part of a whole (a share), or one number against another (a ratio).

    Attributes:
        stages: Where what is computed once is kept.
        name: What it is called in the rules.
        of: The number above the line.
        to: The number below the line, a count.
        smallest: The smallest number below the line that is not zero.
        nothing: Whether there is surely nothing below the line.
        bare: Whether the quotient can be one of nothing below the line.
        of_nothing: The least and the most that it counts as then.
        capped: Whether it is a share, which never exceeds one.
    """

    stages: Stages
    name: str
    of: Ends
    to: Ends
    smallest: Term
    nothing: Truth
    bare: Truth
    of_nothing: tuple[Number, Number]
    capped: bool

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        reached = self._crossed(self.of.low, self.to.high, line, beyond)
        if _passes(self.of_nothing[0], line, beyond):
            return some([reached, self.nothing])
        return every([reached, negation(self.bare)])

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        reached = self._crossed(self.of.high, self.smallest, line, beyond)
        if _passes(self.of_nothing[1], line, beyond):
            return some([reached, self.bare])
        return every([reached, negation(self.nothing)])

    def _crossed(self, above: Term, below: Term, line: Number, beyond: bool) -> Truth:
        """Return whether ``above/below``, with something below, reaches a number or lies beyond it."""
        if _passes(0, line, beyond):
            return True
        if self.capped and not _passes(1, line, beyond):
            return False
        by, times = _factors(self.name, self.of, self.to, line)
        return apply(
            operator.gt if beyond else operator.ge,
            self.stages.times(above, by, max(self.of.most, 1)),
            self.stages.times(below, times, max(self.to.most, 1)),
        )


def share(stages: Stages, name: str, of: Ends, to: Ends, none: Number | None) -> Quotient:
    """Return a part of a whole, with what it counts as where there is nothing below the line."""
    nothing = _nothing(stages, to)
    no_part = negation(of.low_reaches(0, beyond=True))
    bare = stages.kept(every([negation(to.low_reaches(0, beyond=True)), some([no_part, nothing])]))
    if none is not None:
        return Quotient(stages, name, of, to, _smallest(stages, to), nothing, bare, (none, none), capped=True)
    if isinstance(bare, Term):
        # A part of −1 reaches no line above zero, and one of 1 every line, for then the whole counts as 1.
        low = stages.keep(stages.either(bare, stages.constant(-1), of.low))
        of = replace(of, low=low, high=stages.keep(stages.either(bare, stages.constant(1), of.high)))
    return Quotient(stages, name, of, to, _smallest(stages, to), False, False, (0, 1), capped=True)


def exceeds(stages: Stages, name: str, of: Ends, to: Ends) -> Term:
    """Return whether a part surely exceeds its whole, which cannot be."""
    by, times = _factors(name, of, to, 1)
    return apply(operator.gt, stages.times(of.low, by, of.most), stages.times(to.high, times, to.most))


def ratio(stages: Stages, name: str, of: Ends, to: Ends, none: Number | None) -> Quotient:
    """Return one number against another, with what it counts as where that is zero."""
    nothing, bare = _nothing(stages, to), stages.kept(negation(to.low_reaches(0, beyond=True)))
    of_nothing = (0, UNBOUNDED) if none is None else (none, none)
    return Quotient(stages, name, of, to, _smallest(stages, to), nothing, bare, of_nothing, capped=False)


def _factors(name: str, of: Ends, to: Ends, line: Number) -> tuple[int, int]:
    """Return what the number above and the number below are multiplied by to be compared."""
    asked = Fraction(line) * of.steps / to.steps
    if max(of.most * asked.denominator, max(to.most, 1) * asked.numerator) > MOST:
        raise JudgingError(
            Message(
                "the figures of ‘{name}’ can be too large to be compared with {line} in whole columns; "
                "lower the ‘most’ of its fields, or judge the files one by one",
                name=name,
                line=str(line),
            )
        )
    return asked.denominator, asked.numerator


def _smallest(stages: Stages, to: Ends) -> Term:
    return to.low if to.least >= 1 else stages.keep(stages.at_least(to.low, 1))


def _nothing(stages: Stages, to: Ends) -> Truth:
    return stages.kept(negation(to.high_reaches(0, beyond=True)))


def _passes(number: Number, line: Number, beyond: bool) -> bool:
    return number > line if beyond else number >= line
