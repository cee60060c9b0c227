"""Counting: how many stations pass, by province, by zone and by year, under each set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import polars as pl

from tieuchi.bulk.judged import DAY, LAPSED, ZONE, Judged, JudgedBatch
from tieuchi.judge.columns.totals import OUTCOMES
from tieuchi.judge.findings import Outcome
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.tables.written import PLACE

PROVINCE = f"{PLACE}province"
YEAR = "year"
Dimension = Literal["province", "zone", "year"]
DIMENSIONS: tuple[Dimension, ...] = ("province", "zone", "year")
"""By what stations are counted; under each set apart, for points of two sets cannot be added."""

Key = tuple[str, str | None, str | None, int]
"""A set, a province, a zone and a year; a province or zone that is not known is None."""


@dataclass(frozen=True)
class Tally:
    """Stations counted together.

    Attributes:
        outcomes: How many of them have each outcome.
        least: The sum of their least points, in hundredths; none of targets, which have no points.
        most: The sum of their most points, likewise.
    """

    outcomes: Mapping[Outcome, int]
    least: int | None = None
    most: int | None = None

    @property
    def stations(self) -> int:
        """How many they are."""
        return sum(self.outcomes.values())

    def __add__(self, other: Tally) -> Tally:
        """Return both together."""
        outcomes = {outcome: self.outcomes[outcome] + other.outcomes[outcome] for outcome in OUTCOMES}
        return Tally(outcomes, _added(self.least, other.least), _added(self.most, other.most))


NOBODY = Tally(dict.fromkeys(OUTCOMES, 0))


def _added(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other


class Counts:
    """Counts batch after batch.

    Attributes:
        rejected: How many stations were rejected.
        invented: How many of those judged are made-up samples.
        rehearsed: How many were judged by a set that was not yet in force.
        lapsed: Of how many anything had lapsed on the day of judging.
        laws: The laws that judged, by their hashes; ordered by :meth:`told`.
    """

    def __init__(self) -> None:
        self.rejected = 0
        self.invented = 0
        self.rehearsed = 0
        self.lapsed = 0
        self.laws: dict[tuple[str, str, str], Law] = {}
        self._tallies: dict[Key, Tally] = {}

    @property
    def judged(self) -> int:
        """How many stations were judged."""
        return self.total().stations

    @property
    def read(self) -> int:
        """How many stations were read: each was judged or rejected."""
        return self.judged + self.rejected

    @property
    def sets(self) -> dict[str, CriteriaSet]:
        """The sets that judged, by name."""
        return {name: self.laws[key].criteria_set for key in sorted(self.laws) for name in key[:1]}

    def add(self, batch: JudgedBatch) -> None:
        """Count what was judged of a batch, and what was rejected."""
        self.rejected += len(batch.rejects)
        for judged in batch.judged:
            law = judged.law
            self.laws.setdefault((law.criteria_set.id, law.digest, law.norms_digest), law)
            start = law.criteria_set.head.instrument.validity.start
            self.invented += judged.heads.filter("invented").height
            self.rehearsed += judged.heads.filter(pl.col(DAY) < start).height
            self.lapsed += judged.heads.filter(LAPSED).height
            for key, tally in _tallies(judged):
                self._tallies[key] = self._tallies.get(key, NOBODY) + tally

    def by(self, dimension: Dimension) -> dict[tuple[str, str | int | None], Tally]:
        """Return the tallies under each set by province, by zone or by year, in order, unknown last."""
        place = 1 + DIMENSIONS.index(dimension)
        found: dict[tuple[str, str | int | None], Tally] = {}
        for key in sorted(self._tallies, key=lambda key: (key[0], key[place] is None, key[place])):
            found[key[0], key[place]] = found.get((key[0], key[place]), NOBODY) + self._tallies[key]
        return found

    def of_set(self, name: str) -> Tally:
        """Return the tally of all stations under a set."""
        return sum((tally for key, tally in self._tallies.items() if key[0] == name), NOBODY)

    def total(self) -> Tally:
        """Return the tally of all stations, whose points mean nothing where there are several sets."""
        return sum(self._tallies.values(), NOBODY)


def _tallies(judged: Judged) -> Iterator[tuple[Key, Tally]]:
    """Yield the tally of each province, zone and year."""
    heads, found = judged.heads, judged.found
    province = pl.col(PROVINCE) if PROVINCE in heads.columns else pl.lit(None, pl.String).alias(PROVINCE)
    scored = "total_least" in found.columns
    points = [pl.col(f"total_{end}" if scored else "row").sum().alias(end) for end in ("least", "most")]
    outcomes = [(pl.col("outcome") == place).sum().alias(name) for place, name in enumerate(OUTCOMES)]
    counted = (
        heads.select("row", province, ZONE, pl.col(DAY).dt.year().alias(YEAR))
        .hstack(found.drop("row"))
        .group_by(PROVINCE, ZONE, YEAR)
        .agg(*outcomes, *points)
    )
    for row in counted.iter_rows(named=True):
        key = (judged.law.criteria_set.id, row[PROVINCE], row[ZONE], row[YEAR])
        ends = (row["least"], row["most"]) if scored else (None, None)
        yield key, Tally({name: row[name] for name in OUTCOMES}, *ends)
