"""One figure of many stations, or of many rows of their lists, drawn as the plan says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import cast

import numpy as np

from tieuchi.artificial.chance import FURTHEST, ONE, PARTS_OF_ONE, Whole, score_above
from tieuchi.artificial.plan import Drawn, Given, Odds
from tieuchi.evidence.asked import Asked
from tieuchi.law.conditions import ByChoice
from tieuchi.values.numbers import Amount, ceiling, floor

LINE = score_above(PARTS_OF_ONE // 20)
"""The score that one in twenty exceeds: where ``high`` stands, and ``low`` on the other side."""


@dataclass
class Figures:
    """What is drawn so far of stations, or of the rows of a list; yes is 1, an option is its place from 0.

    Attributes:
        asked: What the form asks of each.
        values: What is drawn.
        around: The figures of the stations that the rows belong to.
        rows: The place of each row's station there.
    """

    asked: Mapping[str, Asked]
    values: dict[str, Whole] = field(default_factory=dict)
    around: Figures | None = None
    rows: Whole | None = None

    def value(self, name: str) -> Whole:
        """Return the values of a figure, of the rows or of their stations."""
        if name in self.values or self.around is None:
            return self.values[name]
        return self.around.value(name)[self.rows]

    def options(self, name: str) -> list[str]:
        """Return the options of a choice in the order that its values count them."""
        if name not in self.asked and self.around is not None:
            return self.around.options(name)
        return [choice.id for choice in self.asked[name].choices]

    def by_option(self, given: ByChoice | Odds, read: Callable[[str], int]) -> Whole:
        """Return a number for each row by the option of a choice; 0 where nothing is said of it."""
        numbers = [read(one) if one in given.values else 0 for one in self.options(given.by)]
        found: Whole = np.array(numbers, dtype=np.int64)[self.value(given.by)]
        return found


def draw(asked: Asked, drawn: Drawn, figures: Figures, scores: Whole, times: Fraction) -> Whole:
    """Return the values of one figure.

    Args:
        asked: What is asked.
        drawn: How it is drawn.
        figures: What is drawn already.
        scores: The score of each.
        times: What a number is multiplied by.
    """
    if drawn.yes is not None:
        found = _yes(drawn.yes, figures, scores)
    elif drawn.options is not None:
        found = _options(asked, drawn.options, figures, scores)
    else:
        found = _number(asked, drawn, figures, scores, times)
    if drawn.where is None:
        return found
    least = ceiling(asked.bounds[0] * asked.per) if asked.numeric else 0
    return np.where(figures.value(drawn.where) == 1, found, least)


def _yes(given: Given, figures: Figures, scores: Whole) -> Whole:
    if isinstance(given, ByChoice):
        lines = figures.by_option(given, lambda one: score_above(millionths(given.values[one])))
        return (scores >= lines).astype(np.int64)
    return (scores >= score_above(millionths(given))).astype(np.int64)


def _options(asked: Asked, odds: Mapping[str, Amount] | Odds, figures: Figures, scores: Whole) -> Whole:
    """Return the option that each score falls to; the plan names them from the weakest to the strongest."""
    if not asked.choices:
        return np.zeros_like(scores)
    groups: list[Mapping[str, Amount]]
    if isinstance(odds, Odds):
        groups = [odds.values.get(one, {}) for one in figures.options(odds.by)]
        group = figures.value(odds.by)
    else:
        groups, group = [odds], np.zeros_like(scores)
    order = [choice.id for choice in asked.choices]
    lines = np.full((len(groups), len(order)), FURTHEST + 1, dtype=np.int64)
    places = np.zeros_like(lines)
    for row, one in enumerate(groups):
        upto = 0
        known = {option: amount for option, amount in one.items() if option in order}
        for column, (option, amount) in enumerate(known.items()):
            upto += millionths(amount)
            lines[row, column], places[row, column:] = -score_above(upto), order.index(option)
    passed = (scores[:, None] >= lines[group]).sum(axis=1)
    found: Whole = places[group, np.minimum(passed, len(order) - 1)]
    return found


def _number(asked: Asked, drawn: Drawn, figures: Figures, scores: Whole, times: Fraction) -> Whole:
    usual = _of(drawn.usual, figures)
    if drawn.spread is not None:
        fine = usual * _spread(Fraction(drawn.spread.value))[scores + FURTHEST] // ONE
    else:
        low, high = _of(drawn.low, figures), _of(drawn.high, figures)
        fine = usual + np.where(scores < 0, usual - low, high - usual) * scores // LINE
    least, most = (bound * asked.per for bound in asked.bounds)
    if drawn.of:
        whole = sum(figures.value(one) for one in drawn.of)
        fine = np.maximum(fine, 0) * whole
        if drawn.part:
            fine = np.minimum(fine, whole * PARTS_OF_ONE)
    elif asked.per > 1:
        fine = fine * asked.per
    found = (fine * times.numerator // times.denominator + PARTS_OF_ONE // 2) // PARTS_OF_ONE
    bounded: Whole = np.clip(found, ceiling(least), floor(most))
    return bounded


def _of(given: Given | None, figures: Figures) -> Whole:
    if isinstance(given, ByChoice):
        return figures.by_option(given, lambda one: millionths(given.values[one]))
    return cast(Whole, np.int64(millionths(cast(Amount, given))))


def millionths(amount: Amount) -> int:
    """Return a number in whole millionths."""
    return floor(amount.value * PARTS_OF_ONE)


@cache
def _spread(spread: Fraction) -> Whole:
    """Return the powers of a number for every score, in thousandths, straight between the whole powers."""
    furthest = FURTHEST // ONE
    powers = np.array([floor(spread**power * PARTS_OF_ONE) for power in range(-furthest, furthest + 2)])
    place, past = np.divmod(np.arange(2 * FURTHEST + 1), ONE)
    table: Whole = (powers[place] * (ONE - past) + powers[place + 1] * past) // PARTS_OF_ONE
    return table
