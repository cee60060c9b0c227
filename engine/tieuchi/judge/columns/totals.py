"""Totals as columns: criteria against their lines, the total against its own, and recognition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tieuchi.judge.columns.indicators import Found
from tieuchi.judge.columns.scoring import Points, added
from tieuchi.judge.columns.terms import Stages, Term, Truth, apply, every, some
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


def criterion(
    stages: Stages, one: RuledCriterion, found: Sequence[Found], recognition: Recognition | None
) -> Summed:
    """Return what a criterion's indicators add up to, against its line."""
    maximum = one.criterion.points
    if maximum is None or recognition is None:
        return Summed(
            None,
            stages.kept(every(apply(lambda least: least == 1, each.points.least) for each in found)),
            stages.kept(some(apply(lambda most: most == 0, each.points.most) for each in found)),
        )
    share = recognition.each_criterion_at_least
    return summed(stages, [each.points for each in found], share, maximum)[1]


def summed(stages: Stages, points: Sequence[Points], share: Amount, maximum: int) -> tuple[Points, Summed]:
    """Return what points add up to, and that against the line that a share of the maximum asks for."""
    least = stages.keep(added(one.least for one in points))
    most = stages.keep(added(one.most for one in points))
    needed = ceiling(line(share, maximum).lo)
    reached = stages.kept(apply(lambda one: one >= needed, least))
    missed = stages.kept(apply(lambda one: one < needed, most))
    return Points(least, most), Summed(Points(least, most), reached, missed)


def standing(stages: Stages, one: Summed) -> Term:
    """Return the place of a standing."""
    return stages.first([(one.reached, REACHED), (one.missed, MISSED)], OPEN, stages.place)


def outcome(stages: Stages, lines: Sequence[Summed], bars: Sequence[Points]) -> Term:
    """Return the place of the outcome: *đạt* only if every line surely holds and nothing can bar it."""
    missed = some(one.missed for one in lines)
    barred = some(apply(lambda least: least == 1, bar.least) for bar in bars)
    reached = every(one.reached for one in lines)
    free = every(apply(lambda most: most == 0, bar.most) for bar in bars)
    fails, passes = OUTCOMES.index("fail"), OUTCOMES.index("pass")
    cases = [(some([missed, barred]), fails), (every([reached, free]), passes)]
    return stages.first(cases, OPEN, stages.place)
