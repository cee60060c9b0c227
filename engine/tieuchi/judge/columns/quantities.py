"""Quantities: what is compared with thresholds, each as its two ends.

A share is never divided. That its lower end reaches a threshold is that the part, times one constant,
reaches the whole, times another. See :mod:`tieuchi.judge.measuring` for what the ends are.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    at_least,
    every,
    largest,
    more_than,
    negation,
    number,
    some,
    times,
)
from tieuchi.judge.measuring import UNBOUNDED
from tieuchi.tables.narrowing import WIDTHS
from tieuchi.values.numbers import Number, ceiling, floor
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MOST = (1 << WIDTHS[-1] - 1) - 1
"""The largest whole number that the engines compute with."""


class Quantity(Protocol):
    """Something that is compared with a number."""

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        ...

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        ...


@dataclass(frozen=True)
class Ends:
    """A number as its two ends, in whole steps.

    Attributes:
        low: The lower end.
        high: The upper end.
        steps: How many steps make one.
    """

    low: Formula
    high: Formula
    steps: int = 1

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        return self._reaches(self.low, line, beyond)

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        return self._reaches(self.high, line, beyond)

    def _reaches(self, end: Formula, line: Number, beyond: bool) -> Truth:
        asked = floor(line * self.steps) + 1 if beyond else ceiling(line * self.steps)
        return at_least(end, number(asked))


@dataclass(frozen=True)
class Quotient:
    """A part of a whole (a share), or one number against another (a ratio).

    Attributes:
        name: What it is called in the rules.
        of: The number above the line.
        to: The number below the line, a count.
        none: What it counts as where there is nothing below the line; none where it stays open then.
        capped: Whether it is a share, which never exceeds one.
        steady: Whether it is the same in all settings: then a part that surely exceeds its whole makes the
            evidence impossible, and need not be thought of.
        said: The upper end of the number above the line, not cut to the upper end of what it is part of.
    """

    name: str
    of: Ends
    to: Ends
    none: Number | None
    capped: bool
    steady: bool
    said: Formula

    def low_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the lower end is at least a number, or lies beyond it."""
        reached = self._crossed(self.of.low, self.to.high, line, beyond)
        if self._plain(line) and isinstance(reached, Formula):
            # Nothing of nothing would reach any line; it is the only case in which nothing is below.
            return reached if beyond else every([reached, self._part])
        if _passes(0 if self.none is None else self.none, line, beyond):
            return some([reached, self._nothing])
        return every([reached, negation(self._bare)])

    def high_reaches(self, line: Number, *, beyond: bool) -> Truth:
        """Return whether the upper end is at least a number, or lies beyond it."""
        if self._plain(line) and not beyond:
            # Where nothing may be below, the quotient can be one, and nothing times the line is reached. Nor
            # does a cut matter: what is as large as the whole can be reaches any line up to one.
            return self._crossed(self.said, self.to.low, line, beyond)
        reached = self._crossed(self.of.high, largest(self.to.low, number(1)), line, beyond)
        if _passes(self._open if self.none is None else self.none, line, beyond):
            return some([reached, self._bare])
        return every([reached, negation(self._nothing)])

    @property
    def _open(self) -> Number:
        """The most that it can be where there is nothing below the line."""
        return 1 if self.capped else UNBOUNDED

    def _plain(self, line: Number) -> bool:
        return self.capped and self.steady and self.none is None and 0 < line <= 1

    @property
    def _part(self) -> Truth:
        """Whether there surely is something above the line."""
        return self.of.low_reaches(0, beyond=True)

    @property
    def _nothing(self) -> Truth:
        """Whether there is surely nothing below the line."""
        return negation(self.to.high_reaches(0, beyond=True))

    @property
    def _bare(self) -> Truth:
        """Whether the quotient can be one of nothing below the line."""
        maybe_nothing = negation(self.to.low_reaches(0, beyond=True))
        if not self.capped:
            return maybe_nothing
        return every([maybe_nothing, some([negation(self._part), self._nothing])])

    def _crossed(self, above: Formula, below: Formula, line: Number, beyond: bool) -> Truth:
        """Return whether ``above/below``, with something below, reaches a number or lies beyond it."""
        if _passes(0, line, beyond):
            return True
        if self.capped and not _passes(1, line, beyond):
            return False
        by, to = _factors(self.name, self.of, self.to, line)
        return (more_than if beyond else at_least)(times(above, by), times(below, to))


def exceeds(name: str, of: Ends, to: Ends) -> Truth:
    """Return whether a part surely exceeds its whole, which cannot be."""
    by, against = _factors(name, of, to, 1)
    return more_than(times(of.low, by), times(to.high, against))


def _factors(name: str, of: Ends, to: Ends, line: Number) -> tuple[int, int]:
    """Return what the number above and the number below are multiplied by to be compared."""
    asked = Fraction(line) * of.steps / to.steps
    if max(of.high.most * asked.denominator, max(to.high.most, 1) * asked.numerator) > MOST:
        raise JudgingError(
            Message(
                "the figures of ‘{name}’ can be too large to be compared with {line} in whole columns; "
                "lower the ‘most’ of its fields, or judge the files one by one",
                name=name,
                line=str(line),
            )
        )
    return asked.denominator, asked.numerator


def _passes(one: Number, line: Number, beyond: bool) -> bool:
    return one > line if beyond else one >= line
