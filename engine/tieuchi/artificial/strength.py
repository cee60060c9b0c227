"""How strong a station is: what province, neighbourhood, the station itself and the year add to it."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

import numpy as np

from tieuchi.artificial.chance import ONE, Chance, Whole, mixed
from tieuchi.artificial.places import Stations
from tieuchi.artificial.plan import Drawn
from tieuchi.values.numbers import Number

PROVINCE, NEIGHBOURHOOD, STATION = 150, 150, 700
"""What each adds to the strength of a station over the years, in thousandths of the whole."""
THIS_YEAR = 150
"""What one year adds to the strength in that year."""
OVER_THE_YEARS = 800
"""How much of what strength does not decide is the same in every year."""
USUAL_PULL = Fraction(1, 2)
"""How much strength decides where the plan does not say."""


class Strength:
    """The strengths of some stations in one year, and the scores that follow from them.

    Args:
        seed: The seed of the country.
        stations: The stations.
        year: The year.
    """

    def __init__(self, seed: int, stations: Stations, year: int) -> None:
        self.seed = seed
        self.stations = stations
        self.year = year

    @cached_property
    def lasting(self) -> Whole:
        """The strength of each station whatever the year, in thousandths of a standard deviation."""
        stations = self.stations
        regions = list(stations.chart.provinces)
        given = [int(stations.plan.regions[region].strength.value * ONE) for region in regions]
        return np.array(given)[stations.regions(regions)] + mixed(
            (Chance(self.seed, "province").scores(stations.provinces), PROVINCE),
            (Chance(self.seed, "neighbourhood").scores(stations.neighbourhoods), NEIGHBOURHOOD),
            (Chance(self.seed, "station").scores(stations.numbers), STATION),
        )

    @cached_property
    def now(self) -> Whole:
        """The strength of each station in this year."""
        this_year = Chance(self.seed, "station", self.year).scores(self.stations.numbers)
        return mixed((self.lasting, ONE - THIS_YEAR), (this_year, THIS_YEAR))

    def scores(
        self, about: str, drawn: Drawn, whose: Whole, *, against: bool, rows: Whole | None = None
    ) -> Whole:
        """Return a score for each thing drawn, which its station's strength decides in part.

        Args:
            about: What is drawn.
            drawn: How.
            whose: The number of each thing.
            against: Whether the strong have less of it, where the plan does not say.
            rows: The place of each thing's station among the stations; themselves when left out.
        """
        pull, against = _pull(drawn, against)
        share = int(pull * pull * ONE)
        own = Chance(self.seed, about).scores(whose)
        strength = self.lasting if drawn.steady else self.now
        weighed = [(strength if rows is None else strength[rows], share)]
        if against:
            weighed[0] = (-weighed[0][0], share)
        if drawn.steady:
            return mixed(*weighed, (own, ONE - share))
        now = Chance(self.seed, about, self.year).scores(whose)
        lasting = (ONE - share) * OVER_THE_YEARS // ONE
        return mixed(*weighed, (own, lasting), (now, ONE - share - lasting))


def _pull(drawn: Drawn, against: bool) -> tuple[Number, bool]:
    """Return how much strength decides, and whether it is against."""
    if drawn.weakness is not None:
        return drawn.weakness.value, True
    if drawn.strength is not None:
        return drawn.strength.value, False
    return USUAL_PULL, against
