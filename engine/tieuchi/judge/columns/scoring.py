"""Scoring scales: which outcomes can win, and the least and the most points they bring.

A scale is climbed: a band is *reached* where it or one before it holds. Of all settings that a station can be
in, the least points are those of the first band that is surely reached in each of them, the most those of the
first that is possibly reached in one; and what can win lies between these two, both included.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    counted,
    either,
    every,
    largest,
    minus,
    negation,
    number,
    picked,
    smallest,
    some,
)
from tieuchi.judge.columns.wording import Holds


@dataclass(frozen=True)
class Points:
    """The least and the most points, in hundredths."""

    least: Formula
    most: Formula


@dataclass(frozen=True)
class Tried:
    """The conditions of a scale in one setting.

    Attributes:
        here: Whether a station can be in the setting.
        conditions: Whether each holds there, in the order of the rule.
        nested: Whether each of them follows from the one before it.
    """

    here: Truth
    conditions: tuple[Holds, ...]
    nested: bool


@dataclass(frozen=True)
class Scored:
    """What a scale brings.

    Attributes:
        can_win: For each outcome, *none of them* last, whether it can win in some setting.
        won: The same as bits.
        points: What it brings.
    """

    can_win: tuple[Truth, ...]
    won: Formula
    points: Points


def alike(settings: Sequence[Tried]) -> list[Tried]:
    """Return the settings with those in which the conditions are the same as one."""
    same: dict[tuple[Holds, ...], list[Tried]] = {}
    for one in settings:
        same.setdefault(one.conditions, []).append(one)
    if len(same) == 1:
        return [replace(settings[0], here=True)]
    return [replace(group[0], here=some(one.here for one in group)) for group in same.values()]


def scored(settings: Sequence[Tried], points: Sequence[int]) -> Scored:
    """Return what a scale brings over all settings that a station can be in.

    Args:
        settings: The scale's conditions in each setting.
        points: The points of each condition, and last those of none of them.
    """
    climbed = [_climbed(one) for one in settings]
    reached = [_everywhere(settings, steps) for steps in zip(*climbed, strict=True)]
    between = _between(settings, climbed)
    can_win = _can_win(reached, between)
    return Scored(can_win, _bits(reached, between), _points(reached, can_win, points))


def _climbed(one: Tried) -> list[Holds]:
    """Return for each band whether it or one before it holds."""
    found: list[Holds] = []
    for condition in one.conditions:
        before = found[-1:] if not one.nested else []
        found.append(
            Holds(
                some([condition.surely, *(held.surely for held in before)]),
                some([condition.possibly, *(held.possibly for held in before)]),
            )
        )
    return found


def _everywhere(settings: Sequence[Tried], steps: Sequence[Holds]) -> Holds:
    """Return whether a band is surely reached in every setting there can be, and possibly in one."""
    here = [one.here for one in settings]
    return Holds(
        every(some([negation(can), up.surely]) for can, up in zip(here, steps, strict=True)),
        some(every([can, up.possibly]) for can, up in zip(here, steps, strict=True)),
    )


def _between(settings: Sequence[Tried], climbed: Sequence[Sequence[Holds]]) -> list[Truth]:
    """Return for each outcome but the first and the last whether it can win in some setting.

    In a single setting with nested conditions, whatever lies between what is possibly and what is surely
    reached can win.
    """
    between = range(1, len(settings[0].conditions))
    if len(settings) == 1 and settings[0].nested:
        return [True for _ in between]
    return [
        some(
            every([one.here, one.conditions[place].possibly, negation(steps[place - 1].surely)])
            for one, steps in zip(settings, climbed, strict=True)
        )
        for place in between
    ]


def _can_win(reached: Sequence[Holds], between: Sequence[Truth]) -> tuple[Truth, ...]:
    first, last = reached[0].possibly, negation(reached[-1].surely)
    middle = (
        every([this.possibly, negation(before.surely), can])
        for before, this, can in zip(reached, reached[1:], between, strict=False)
    )
    return (first, *middle, last)


def _points(reached: Sequence[Holds], can_win: Sequence[Truth], points: Sequence[int]) -> Points:
    if list(points) == sorted(points, reverse=True):
        given = list(zip(reached, points, strict=False))
        return Points(
            picked(((one.surely, brings) for one, brings in given), points[-1]),
            picked(((one.possibly, brings) for one, brings in given), points[-1]),
        )
    rising = sorted(zip(can_win, points, strict=True), key=lambda pair: pair[1])
    falling = rising[::-1]
    return Points(picked(rising[:-1], rising[-1][1]), picked(falling[:-1], falling[-1][1]))


def _bits(reached: Sequence[Holds], between: Sequence[Truth]) -> Formula:
    """Return the outcomes that can win as one number, a bit for each."""
    if len(reached) == 1:
        return picked([(reached[0].surely, 0b01), (reached[0].possibly, 0b11)], 0b10)
    beyond = picked(((one.surely, 2 << place) for place, one in enumerate(reached)), 2 << len(reached))
    before = picked(((one.possibly, 1 << place) for place, one in enumerate(reached)), 1 << len(reached))
    found = minus(beyond, before)
    for place, can in enumerate(between, start=1):
        missing = every([reached[place].possibly, negation(reached[place - 1].surely), negation(can)])
        if missing is not False:
            found = minus(found, counted(missing, 1 << place))
    return found


def spanning(settings: Iterable[tuple[Truth, Points]]) -> Points:
    """Return the least and the most points over all settings that a station can be in."""
    some_settings = list(settings)
    none, much = number(0), number(max(points.most.most for _, points in some_settings))
    return Points(
        smallest(*(either(here, points.least, much) for here, points in some_settings)),
        largest(*(either(here, points.most, none) for here, points in some_settings)),
    )
