"""Totals as columns: criteria against their lines, the total against its own, and recognition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    added,
    at_least,
    equal,
    every,
    more_than,
    number,
    picked,
    some,
)
from tieuchi.judge.columns.indicators import Found
from tieuchi.judge.columns.scoring import Points
from tieuchi.judge.findings import Outcome, Standing
from tieuchi.judge.scoring import line
from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import RuledCriterion
from tieuchi.values.numbers import Amount, ceiling

STANDINGS: tuple[Standing, ...] = ("not met", "open", "met")
"""The standings in the order of their numbers."""
OUTCOMES: tuple[Outcome, ...] = ("fail", "open", "pass")
"""The outcomes in the order of their numbers."""
MISSED, OPEN, REACHED = range(3)


@dataclass(frozen=True)
class Summed:
    """What indicators add up to.

    Attributes:
        points: The least and the most; none for targets.
        reached: Whether the line is surely reached.
        missed: Whether it is surely not reached.
    """

    points: Points | None
    reached: Truth
    missed: Truth


def criterion(one: RuledCriterion, found: Sequence[Found], recognition: Recognition | None) -> Summed:
    """Return what a criterion's indicators add up to, against its line."""
    maximum = one.criterion.points
    if maximum is None or recognition is None:
        return Summed(
            None,
            every(equal(each.points.least, number(1)) for each in found),
            some(equal(each.points.most, number(0)) for each in found),
        )
    share = recognition.each_criterion_at_least
    return summed([each.points for each in found], share, maximum)[1]


def summed(points: Sequence[Points], share: Amount, maximum: int) -> tuple[Points, Summed]:
    """Return what points add up to, and that against the line that a share of the maximum asks for."""
    both = Points(added(one.least for one in points), added(one.most for one in points))
    needed = number(ceiling(line(share, maximum).lo))
    return both, Summed(both, at_least(both.least, needed), more_than(needed, both.most))


def standing(one: Summed) -> Formula:
    """Return the place of a standing."""
    return picked([(one.reached, REACHED), (one.missed, MISSED)], OPEN)


def outcome(lines: Sequence[Summed], bars: Sequence[Points]) -> Formula:
    """Return the place of the outcome: *đạt* only if every line surely holds and nothing can bar it."""
    missed = some(one.missed for one in lines)
    barred = some(equal(bar.least, number(1)) for bar in bars)
    reached = every(one.reached for one in lines)
    free = every(equal(bar.most, number(0)) for bar in bars)
    fails, passes = OUTCOMES.index("fail"), OUTCOMES.index("pass")
    return picked([(some([missed, barred]), fails), (every([reached, free]), passes)], OPEN)
