"""Stations for one comparison: just below it, at it and just above it, alike in everything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, Protocol

import z3

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable
from tieuchi.law.lawbook import Law
from tieuchi.prove.cells import FROM_BELOW
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.moves import Moves, as_written
from tieuchi.prove.examples.readings import always, written_step
from tieuchi.prove.examples.replacing import MEASURE, Spot, found, with_other
from tieuchi.prove.examples.scaled import Scaled, choices_in
from tieuchi.prove.examples.searching import Searching, Undecided, Wanted
from tieuchi.prove.examples.stations import Station
from tieuchi.prove.meaning import Meaning
from tieuchi.values.numbers import Amount, Number, exact

WHOLES = (100, 200, 1000, 10000)
"""The wholes out of which an example counts, the smallest that fits first."""

Setting = tuple[tuple[str, str], ...]


class _Bounded(Protocol):
    undecided: bool


class SureOf:
    """Passes stations on, and remembers where the solver could not tell."""

    def __init__(self, boundary: _Bounded) -> None:
        self._boundary = boundary

    def __call__(self, stations: Iterable[Station]) -> list[Station]:
        """Return the stations that were found in time."""
        kept: list[Station] = []
        try:
            for one in stations:
                kept.append(one)
        except Undecided:
            self._boundary.undecided = True
        return kept


class Atoms:
    """Makes the stations of one comparison after another.

    Args:
        law: The law.
        form: The form.
        bench: What judges them.
        searching: What finds them.
    """

    def __init__(self, law: Law, form: Form, bench: Bench, searching: Searching) -> None:
        self.law = law
        self.form = form
        self.bench = bench
        self.searching = searching

    def stations(self, scaled: Scaled, spot: Spot, words: Mapping[str, Asked]) -> Iterable[Station]:
        """Yield the stations for the comparison at a spot."""
        condition = found(self.law, spot)
        never = with_other(self.law, spot, always(condition, holds=False))
        ever = with_other(self.law, spot, always(condition, holds=True))
        if spot.kind == MEASURE and spot.steps[:1] == ("count",):
            yield from self._row(scaled, spot, (ever, never), words)
        elif isinstance(condition, Compare) and condition.comparison.bounds:
            yield from self._bounds(scaled, condition, (ever, never))
        else:
            yield from self._options(scaled, condition, (ever, never))

    def _options(self, scaled: Scaled, condition: Condition, pair: tuple[Law, Law]) -> Iterable[Station]:
        """Yield a station with every option of a choice, or with no and yes."""
        name = condition.name if isinstance(condition, Compare) else str(condition)
        station = self.searching.apart(scaled, *pair)
        if station is not None:
            for value in _values(self.form.fields[name]):
                yield from self._settled(scaled, station.with_fact(name, value))

    def _bounds(self, scaled: Scaled, condition: Compare, pair: tuple[Law, Law]) -> Iterable[Station]:
        name = condition.name
        for word, written in condition.comparison.bounds:
            for setting in self._settings(condition):
                amount = self._number(written, dict(setting))
                holding = (self.law, pair[1]) if word in FROM_BELOW else (pair[0], self.law)
                station = self._at(scaled, name, amount, setting, pair)
                station = station or self.searching.apart(scaled, *holding, _placed(setting))
                if station is not None:
                    yield from self._around(scaled, name, amount, station)

    def _settings(self, condition: Condition) -> Iterable[Setting]:
        choices = choices_in(self.law, [condition])
        options = [[choice.id for choice in self.form.fields[name].choices] for name in choices]
        for picked in product(*options):
            yield tuple(zip(choices, picked, strict=True))

    def _number(self, written: Any, setting: Mapping[str, str]) -> Amount:
        if isinstance(written, ByChoice):
            return written.values[setting[written.by]]
        if isinstance(written, FromTable):
            table = self.law.criteria_set.tables[written.table]
            value = table.values[setting[table.by]].value
            return Amount(exact(Fraction(value.value) * written.times.value), value.per)
        return written  # type: ignore[no-any-return]

    def _at(
        self, scaled: Scaled, name: str, amount: Amount, setting: Setting, pair: tuple[Law, Law]
    ) -> Station | None:
        """Return a station at the threshold where it decides, counted out of a whole people would choose."""
        for whole in self._wholes(name, amount):
            station = self.searching.apart(scaled, *pair, _exactly(name, amount, setting, whole))
            if station is not None:
                return station
        return self.searching.apart(scaled, *pair, _exactly(name, amount, setting, None))

    def _wholes(self, name: str, amount: Amount) -> Iterable[int]:
        """Yield the wholes of which the threshold is a whole count, those with fine enough steps first."""
        measure = self.law.criteria_set.measures.get(name)
        if measure is None or (measure.share is None and measure.ratio is None):
            return
        counts = [whole for whole in WHOLES if (Fraction(amount.value) * whole).denominator == 1]
        step = Fraction(written_step(amount))
        if all(one in self.form.fields for one in Moves(self.law, self.form, name).support):
            yield from [whole for whole in counts if whole * step >= 1]

    def _around(self, scaled: Scaled, name: str, amount: Amount, station: Station) -> Iterable[Station]:
        moves = Moves(self.law, self.form, name)
        step = written_step(amount)
        near = {-1: self._moved(moves, station, -1, step), 1: self._moved(moves, station, 1, step)}
        for one in (near[-1], station, near[1]):
            if one is not None:
                yield from self._settled(scaled, one)

    def _moved(self, moves: Moves, station: Station, sign: int, step: Number) -> Station | None:
        """Return the station with one step less or more of what is compared, nothing else of it changed."""
        before = self.bench.value(self.law, moves.name, station)
        if before is None:
            return None
        for other in moves.all(station, step):
            if not self.bench.possible(self.law, other):
                continue
            after = self.bench.value(self.law, moves.name, other)
            if after is None:
                continue
            if before.of is None or after.of is None:
                moved = Fraction(after.interval.lo) - before.interval.lo
                if 0 < sign * moved <= max(step, 1):
                    return other
            elif after.to == before.to and sign * (after.of.lo - before.of.lo) == 1:
                return other
        return None

    def _row(
        self, scaled: Scaled, spot: Spot, pair: tuple[Law, Law], words: Mapping[str, Asked]
    ) -> Iterable[Station]:
        """Yield stations in which one cell of one row is below, at and above what a count asks."""
        count = self.law.criteria_set.measures[spot.name].count
        ever, never = pair
        station = self.searching.apart(scaled, self.law, never) or self.searching.apart(
            scaled, ever, self.law
        )
        if count is None or station is None:
            return
        condition = found(self.law, spot)
        column = words[condition.name if isinstance(condition, Compare) else condition]
        rows = station.lists.get(count.rows_of, ())
        for index in range(len(rows)):
            others = [
                station.with_rows(
                    count.rows_of, (*rows[:index], {**rows[index], column.id: cell}, *rows[index + 1 :])
                )
                for cell in _cells(column, condition)
            ]
            settled = [one for other in others for one in self._settled(scaled, other)]
            if len({self.bench.seen(self.law, scaled, one) for one in settled}) > 1:
                yield from settled
                return

    def _settled(self, scaled: Scaled, station: Station) -> Sequence[Station]:
        if not self.bench.possible(self.law, station):
            return ()
        return (station,) if len(self.bench.seen(self.law, scaled, station)) == 1 else ()


def _placed(setting: Setting) -> Wanted:
    return lambda meaning: [meaning.world.chosen(*one) for one in setting]


def _exactly(name: str, amount: Amount, setting: Setting, whole: int | None) -> Wanted:
    def wanted(meaning: Meaning) -> Iterable[z3.BoolRef]:
        quantity, threshold = meaning.quantity(name), Fraction(amount.value)
        yield from _placed(setting)(meaning)
        yield quantity.above * threshold.denominator == quantity.below * threshold.numerator
        yield quantity.below >= 1
        if whole is not None:
            yield quantity.below == whole

    return wanted


def _values(asked: Asked) -> Sequence[Any]:
    return [choice.id for choice in asked.choices] if asked.type == "choice" else [False, True]


def _cells(column: Asked, condition: Condition) -> Sequence[Any]:
    if not isinstance(condition, Compare) or condition.comparison.options:
        return _values(column)
    cells = []
    for _, amount in condition.comparison.bounds:
        step: Number = 1 if column.type == "count" else written_step(amount)
        near = (exact(Fraction(amount.value) + sign * Fraction(step)) for sign in (-1, 0, 1))
        least, most = column.bounds
        cells += [as_written(column, value) for value in near if least <= value <= most]
    return list(dict.fromkeys(cells))
