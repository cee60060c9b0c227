"""Scoring scales: which outcomes can win, and the least and the most points they bring."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from tieuchi.judge.columns.terms import Stages, Term, Truth, apply, every, negation, some
from tieuchi.judge.columns.wording import Holds

NO_POINTS = 10**9
"""More points than anything brings; what stands for a setting that a station cannot be in."""


@dataclass(frozen=True)
class Points:
    """The least and the most points, in hundredths."""

    least: Term
    most: Term


@dataclass(frozen=True)
class Scored:
    """What a scale brings in one setting.

    Attributes:
        can_win: For each outcome, *none of them* last, whether it can win.
        points: What it brings.
    """

    can_win: tuple[Truth, ...]
    points: Points


def scored(stages: Stages, tried: Sequence[Holds], points: Sequence[int]) -> Scored:
    """Return what conditions tried in order bring; the first that holds wins.

    Args:
        stages: Where what is computed once is kept.
        tried: The conditions in order.
        points: The points of each, and last those of none of them.
    """
    tried = [Holds(stages.kept(one.surely), stages.kept(one.possibly)) for one in tried]
    can_win = _can_win(stages, tried)
    return Scored(can_win, Points(*(stages.keep(end) for end in _ends(stages, tried, can_win, points))))


def _can_win(stages: Stages, tried: Sequence[Holds]) -> tuple[Truth, ...]:
    """Return for each outcome whether it can win: it possibly holds, and none before it surely does."""
    none_before: Truth = True
    found: list[Truth] = []
    for one in tried:
        found.append(every([one.possibly, none_before]))
        none_before = every([none_before, negation(one.surely)])
    return (*found, none_before)


def _ends(
    stages: Stages, tried: Sequence[Holds], can_win: Sequence[Truth], points: Sequence[int]
) -> tuple[Term, Term]:
    if list(points) == sorted(points, reverse=True):
        # Where points fall, the first that surely holds brings the least, the first possible one the most.
        given = list(zip(tried, points, strict=False))
        return (
            stages.first([(one.surely, brings) for one, brings in given], points[-1]),
            stages.first([(one.possibly, brings) for one, brings in given], points[-1]),
        )
    rising = sorted(zip(can_win, points, strict=True), key=lambda pair: pair[1])
    falling = rising[::-1]
    return stages.first(rising[:-1], rising[-1][1]), stages.first(falling[:-1], falling[-1][1])


def bits(stages: Stages, can_win: Sequence[Truth]) -> Term:
    """Return the outcomes that can win as one number, a bit for each."""
    if len(can_win) == 2:  # noqa: PLR2004 - one condition, which holds or not
        holds, none = can_win
        return stages.first([(negation(none), 1), (negation(holds), 2)], 3)
    return added([stages.counted(can, 1 << place) for place, can in enumerate(can_win)])


def added(terms: Iterable[Term]) -> Term:
    """Return the sum of some terms, of which there is at least one."""
    return reduce(lambda one, other: apply(operator.add, one, other), terms)


def anywhere(settings: Sequence[tuple[Truth, Sequence[Truth]]]) -> tuple[Truth, ...]:
    """Return the outcomes that can win in some setting that a station can be in."""
    return tuple(
        some(every([here, can]) for (here, _), can in zip(settings, outcome, strict=True))
        for outcome in zip(*(can_win for _, can_win in settings), strict=True)
    )


def spanning(stages: Stages, settings: Sequence[tuple[Truth, Points]]) -> Points:
    """Return the least and the most points over all settings that a station can be in."""
    if len(settings) == 1:
        return settings[0][1]
    functions = stages.functions
    least = [_here(stages, here, points.least, NO_POINTS) for here, points in settings]
    most = [_here(stages, here, points.most, 0) for here, points in settings]
    return Points(
        stages.keep(apply(functions.min_horizontal, *least)),
        stages.keep(apply(functions.max_horizontal, *most)),
    )


def _here(stages: Stages, here: Truth, points: Term, elsewhere: int) -> Term:
    """Return points in a setting, or what stands for none where a station cannot be in it."""
    return stages.either(here, points, stages.constant(elsewhere))
