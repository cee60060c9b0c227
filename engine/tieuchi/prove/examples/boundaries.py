"""Boundaries: stations just below, at and just above whatever a rule compares, each with what it brings.

Every comparison of a set's rules gets its own stations, alike in everything else and chosen so that the
comparison decides; and for every neighbouring reading of a rule there is one that comes out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Condition, Not, atoms
from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.atoms import Atoms, SureOf
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.readings import (
    always,
    band_readings,
    measure_readings,
    parts_of,
    readings_of,
    rule_spot,
)
from tieuchi.prove.examples.replacing import MEASURE, Spot, found, measures_below, narrowed, with_other
from tieuchi.prove.examples.scaled import Scaled, scales_of
from tieuchi.prove.examples.searching import Searching, Undecided
from tieuchi.prove.examples.shortening import shortened
from tieuchi.prove.examples.stations import Station


@dataclass(frozen=True)
class Shown:
    """One station and the outcome of its scale; see :meth:`tieuchi.prove.examples.stations.Scaled.codes`."""

    station: Station
    code: int


@dataclass
class Boundary:
    """The stations that show one condition.

    Attributes:
        scaled: The scale they are judged on.
        spot: Where the condition stands; nothing for the order and the presence of bands and measures.
        stations: The stations, in reading order.
        idle: Whether no station exists for which the condition matters.
        undecided: Whether the solver could not tell in time.
    """

    scaled: Scaled
    spot: Spot | None
    stations: list[Station] = field(default_factory=list)
    idle: bool = False
    undecided: bool = False
    shown: tuple[Shown, ...] = ()


class Boundaries:
    """Finds the boundaries of a set under the law of a day.

    Args:
        law: The law.
        form: The form its evidence answers.
        day: The day on which the stations are judged.
        seconds: How long one question to the solver may take.
    """

    def __init__(self, law: Law, form: Form, day: date, seconds: float) -> None:
        self.whole = law
        self.law = law
        self.form = form
        self.bench = Bench.of(law, form, day)
        self.searching = Searching(form, day, seconds)
        self._atoms = Atoms(law, form, self.bench, self.searching)
        self._measures_shown: set[str] = set()

    def all(self) -> Iterator[Boundary]:
        """Yield the boundaries, scale by scale in the order of the set."""
        for ruled in self.whole.criteria_set.indicators.values():
            for scaled in scales_of(ruled):
                yield from self.of(scaled)

    def of(self, scaled: Scaled) -> Iterable[Boundary]:
        """Return the boundaries of one scale; a measure shown for an earlier one is not shown again."""
        self.law = narrowed(self.whole, scaled.number)
        self._atoms = Atoms(self.law, self.form, self.bench, self.searching)
        shown: list[Boundary] = []
        for spot in self._spots(scaled):
            shown.append(self._condition(scaled, spot, shown))
        shown.append(self._structure(scaled, shown))
        for boundary in shown:
            self._finish(boundary)
        return [one for one in shown if one.shown or one.idle or one.undecided]

    def _spots(self, scaled: Scaled) -> Iterable[Spot]:
        conditions = scaled.conditions(self.law)
        for index, condition in enumerate(conditions):
            more = (index, "when") if scaled.part is not None else ("when",)
            steps = scaled.steps if scaled.steps == ("target",) else (*scaled.steps, *more)
            yield from _leaves_first(condition, rule_spot(scaled.number, *steps))
        for name in self._new_measures(scaled):
            measure = self.law.criteria_set.measures[name]
            for index, condition in enumerate(measure.how_many or ()):
                yield from _leaves_first(condition, Spot(MEASURE, name, ("how_many", index)))
            if measure.count is not None and measure.count.where is not None:
                yield from _leaves_first(measure.count.where, Spot(MEASURE, name, ("count", "where")))

    def _new_measures(self, scaled: Scaled) -> list[str]:
        words = [
            atom.name if isinstance(atom, Compare) else atom
            for one in scaled.conditions(self.law)
            for atom in atoms(one)
        ]
        return [name for name in measures_below(self.law, words) if name not in self._measures_shown]

    def _condition(self, scaled: Scaled, spot: Spot, before: Sequence[Boundary]) -> Boundary:
        boundary = Boundary(scaled, spot)
        condition = found(self.law, spot)
        words = words_of(self.law, self.form, spot)
        sure = SureOf(boundary)
        if not isinstance(condition, AllOf | AnyOf | Not):
            boundary.stations += sure(self._atoms.stations(scaled, spot, words))
            boundary.idle = not self._matters(boundary, spot, before)
        self._tell_apart(boundary, readings_of(self.law, spot, words), before)
        return boundary

    def _matters(self, boundary: Boundary, spot: Spot, before: Sequence[Boundary]) -> bool:
        """Return whether some station would be judged otherwise if a condition always held, or never."""
        condition = found(self.law, spot)
        constant = [with_other(self.law, spot, always(condition, holds=holds)) for holds in (False, True)]
        return all(self._tell_apart(boundary, [one], before) for one in constant) or boundary.undecided

    def _structure(self, scaled: Scaled, before: Sequence[Boundary]) -> Boundary:
        boundary = Boundary(scaled, None)
        if scaled.part is not None:
            self._tell_apart(
                boundary, band_readings(self.law, rule_spot(scaled.number, *scaled.steps)), before
            )
        for name in self._new_measures(scaled):
            self._tell_apart(boundary, measure_readings(self.law, name), before)
            self._measures_shown.add(name)
        return boundary

    def _tell_apart(self, boundary: Boundary, readings: Iterable[Law], before: Sequence[Boundary]) -> bool:
        """Add a station for each reading that none yet tells apart; return whether one can be told apart."""
        apart = False
        for other in readings:
            known = [*(one for shown in before for one in shown.stations), *boundary.stations]
            if any(self._differs(boundary.scaled, other, station) for station in known):
                apart = True
                continue
            try:
                station = self.searching.apart(boundary.scaled, self.law, other)
            except Undecided:
                boundary.undecided = True
                continue
            if station is not None:
                apart = True
                boundary.stations.append(station)
        return apart

    def _differs(self, scaled: Scaled, other: Law, station: Station) -> bool:
        evidence = self.bench.evidence(station)
        here = self.bench.seen_of(self.law, scaled, evidence)
        return here != self.bench.seen_of(other, scaled, evidence)

    def _finish(self, boundary: Boundary) -> None:
        seen = [(one, self.bench.seen(self.law, boundary.scaled, one)) for one in boundary.stations]
        settled = [(one, next(iter(codes))) for one, codes in seen if len(codes) == 1]
        short = shortened(self.bench, self.law, boundary.scaled, settled)
        for one, code in short:
            if (shown := Shown(one, code)) not in boundary.shown:
                boundary.shown = (*boundary.shown, shown)


def _leaves_first(condition: Condition, spot: Spot) -> list[Spot]:
    """Return the spots inside a condition, what compares before what joins."""
    every = [(one, isinstance(part, AllOf | AnyOf | Not)) for one, part in parts_of(condition, spot)]
    return [one for one, joins in every if not joins] + [one for one, joins in every if joins]


def words_of(law: Law, form: Form, spot: Spot) -> dict[str, Asked]:
    """Return the fields that the condition at a spot may speak of; inside a count, the list's columns."""
    if in_a_row(spot):
        count = law.criteria_set.measures[spot.name].count
        if count is not None:
            return {column.id: column for column in form.lists[count.rows_of].columns}
    return dict(form.fields)


def in_a_row(spot: Spot) -> bool:
    """Return whether a condition is asked of the rows of a list."""
    return spot.kind == MEASURE and spot.steps[:2] == ("count", "where")
