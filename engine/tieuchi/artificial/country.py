"""The artificial country, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

import numpy as np
import polars as pl

from tieuchi.artificial.fields import draw_fields
from tieuchi.artificial.frames import list_frame, station_frame
from tieuchi.artificial.missing import Missing
from tieuchi.artificial.places import Stations
from tieuchi.artificial.plan import DrawnList, Map, Plan, read_plan
from tieuchi.artificial.rosters import Drawing, ListDrawing
from tieuchi.artificial.strength import Strength
from tieuchi.evidence.form import Form
from tieuchi.law.choosing import norms_in_force
from tieuchi.law.norms import Norm
from tieuchi.tables.written import ROW_NUMBER, Tables

PART = 20_000
"""How many rows of stations a part has at most, so that a country of any size needs the same memory."""
USUAL_MISSING = Fraction(3, 100)


@dataclass(frozen=True)
class Country:
    """Which country is made; the same country is the same to the last digit.

    Attributes:
        form: The form that the stations answer.
        norms: The norms of all days, whose lists the stations report on.
        map: The name of the map in the plan, such as ``2025``.
        seed: The seed.
        stations: How many stations; as many as the map has when left out.
        years: The years to judge, each a row of every station; that of the map when left out.
        missing: How much is missing on average, as a share of one.
        estimates: How many of the numbers that are known are estimates. Where there are any, every number
            and yes/no is a column of texts, so that a cell can say ‘1380..1410’ or ‘unknown’; without them
            columns are whole numbers and truths, which read many times faster.
        plan: How the figures are drawn.
    """

    form: Form
    norms: Sequence[Norm]
    map: str
    seed: int
    stations: int | None = None
    years: tuple[int, ...] = ()
    missing: Fraction = USUAL_MISSING
    estimates: Fraction = Fraction(0)
    plan: Plan = field(default_factory=read_plan)

    @property
    def chart(self) -> Map:
        """The map."""
        return self.plan.maps[self.map]

    @property
    def size(self) -> int:
        """How many stations there are."""
        return self.chart.stations if self.stations is None else self.stations

    @property
    def all_years(self) -> tuple[int, ...]:
        """The years, in order."""
        return tuple(sorted(set(self.years))) or (self.chart.year,)

    def parts(self, rows: int = PART) -> Iterator[Tables]:
        """Yield the country part by part.

        Args:
            rows: How many rows of stations a part has at most; a station and its years stand together.
        """
        starts = self.starts(rows)
        for first in starts:
            yield self.part(first, min(first + starts.step, self.size))

    def starts(self, rows: int = PART) -> range:
        """Return the number of the first station of each part; see :meth:`parts`."""
        return range(0, self.size, max(1, rows // len(self.all_years)))

    def part(self, first: int, end: int) -> Tables:
        """Return the stations from one number up to, and without, another."""
        stations = Stations(self.plan, self.chart, np.arange(first, end, dtype=np.int64))
        found = [_year(self, stations, year) for year in self.all_years]
        return Tables(
            _numbered([one for one, _ in found]),
            {name: _numbered([lists[name] for _, lists in found]) for name in self.form.lists},
        )


def _year(country: Country, stations: Stations, year: int) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """Return the table of stations, and the rows of their lists, in one year."""
    plan, form = country.plan, country.form
    norms = tuple(norms_in_force(country.norms, date(year, 12, 31)).values())
    strength = Strength(country.seed, stations, year)
    missing = Missing(country, stations.numbers, year)
    figures = draw_fields(form, strength)
    drawn = Drawing(norms, strength, figures, missing)
    rosters = {
        name: ListDrawing(asked, plan.lists.get(name, DrawnList()), drawn).draw()
        for name, asked in form.lists.items()
    }
    lists = {name: list_frame(stations, year, roster) for name, roster in rosters.items()}
    return station_frame(stations, year, figures, missing, rosters), lists


def _numbered(years: Sequence[pl.DataFrame]) -> pl.DataFrame:
    return (
        pl.concat(years).with_row_index(ROW_NUMBER, offset=1).with_columns(pl.col(ROW_NUMBER).cast(pl.Int64))
    )
