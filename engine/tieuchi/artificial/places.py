"""Where the stations of the artificial country stand: province, district and region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

from tieuchi.artificial.chance import Whole
from tieuchi.artificial.plan import Map, Plan

LARGE = 3
"""Every third province is twice as large as the others."""


@dataclass(frozen=True)
class Stations:
    """Some stations of a country, which stand in neighbourhoods (districts, where there are any) in turn.

    Attributes:
        plan: The plan.
        chart: The map of the country.
        numbers: The stations by their number in the country, from 0.
    """

    plan: Plan
    chart: Map
    numbers: Whole

    @cached_property
    def neighbourhoods(self) -> Whole:
        """The number of each station's neighbourhood, from 0."""
        return self.numbers // self.plan.neighbours

    @cached_property
    def provinces(self) -> Whole:
        """The number of each station's province, from 0."""
        count = sum(self.chart.provinces.values())
        turns = np.array([*range(count), *range(0, count, LARGE)], dtype=np.int64)
        found: Whole = turns[self.neighbourhoods % len(turns)]
        return found

    def regions(self, known: Sequence[str]) -> Whole:
        """Return the place of each station's region among the regions known.

        Provinces take turns by region, so that the first stations are of all regions.
        """
        turns = sorted(
            (Fraction(2 * place + 1, 2 * count), known.index(region))
            for region, count in self.chart.provinces.items()
            for place in range(count)
        )
        found: Whole = np.array([region for _, region in turns])[self.provinces]
        return found
