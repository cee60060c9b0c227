"""What is missing: cells that are blank, lists that are partial or not asked, more at some stations."""

from __future__ import annotations

from fractions import Fraction
from typing import Protocol

import numpy as np

from tieuchi.artificial.chance import PARTS_OF_ONE, Chance, Truth, Whole
from tieuchi.artificial.plan import Plan

CARE = (0, 1, 1, 2)
"""How many times the usual is missing, at each fourth of the stations: one fourth shows everything."""
SELDOM = 5
"""How many times more seldom some figures are missing, and the cells of lists, where one leaves all open."""
NOT_ASKED = 4
"""One in so many lists that are not whole was not asked at all."""
LEFT_OUT = PARTS_OF_ONE // 5
"""How much of a partial list is left out."""


class Rates(Protocol):
    """What says how much is missing."""

    @property
    def seed(self) -> int:
        """The seed of the country."""

    @property
    def missing(self) -> Fraction:
        """How much is missing on average, as a share of one."""

    @property
    def estimates(self) -> Fraction:
        """How many numbers are estimates, as a share of one."""

    @property
    def plan(self) -> Plan:
        """The plan, which says what is missing more seldom."""


class Missing:
    """What is missing at some stations in one year.

    Args:
        rates: How much.
        numbers: The stations.
        year: The year.
    """

    def __init__(self, rates: Rates, numbers: Whole, year: int) -> None:
        self._seed, self._year, self._numbers = rates.seed, year, numbers
        self._seldom = rates.plan.seldom_missing
        self._estimates = in_millionths(rates.estimates)
        care = np.array(CARE)[Chance(rates.seed, "care").below(len(CARE), numbers)]
        self._rates = np.minimum(in_millionths(rates.missing) * care, PARTS_OF_ONE)

    @property
    def in_words(self) -> bool:
        """Whether cells say what is missing or estimated, and columns are texts so that they can."""
        return self._estimates > 0

    def cells(self, about: str, whose: Whole, rows: Whole | None = None) -> Truth:
        """Return which cells are blank.

        Args:
            about: The field, or the column as ``list.column``.
            whose: The number of each cell.
            rows: The place of each cell's station among the stations; themselves when left out.
        """
        seldom = rows is not None or about in self._seldom
        rates = self._rates // (SELDOM if seldom else 1)
        drawn = Chance(self._seed, "missing", about, self._year).below(PARTS_OF_ONE, whose)
        blank: Truth = drawn < (rates if rows is None else rates[rows])
        return blank

    def not_established(self, about: str) -> Truth:
        """Return of which figures the missing ones were asked and not established, as half of them were."""
        found: Truth = Chance(self._seed, "asked", about, self._year).below(2, self._numbers) == 1
        return found

    def estimated(self, about: str) -> Truth:
        """Return which figures are estimates."""
        drawn = Chance(self._seed, "estimate", about, self._year).below(PARTS_OF_ONE, self._numbers)
        found: Truth = drawn < self._estimates
        return found

    def lists(self, about: str) -> tuple[Truth, Truth]:
        """Return which lists are not whole, and which of these were not asked."""
        partial = self.cells(about, self._numbers)
        drawn = Chance(self._seed, "not asked", about, self._year).below(NOT_ASKED, self._numbers)
        return partial, partial & (drawn == 0)

    def left_out(self, about: str, whose: Whole) -> Truth:
        """Return which rows of a partial list are left out."""
        found: Truth = Chance(self._seed, "left out", about, self._year).below(PARTS_OF_ONE, whose) < LEFT_OUT
        return found


def in_millionths(rate: Fraction) -> int:
    """Return a rate in millionths."""
    return rate.numerator * PARTS_OF_ONE // rate.denominator
