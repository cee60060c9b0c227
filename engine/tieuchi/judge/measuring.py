"""Measuring: from raw facts to the numbers that rules compare, each an interval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, cast

from tieuchi.evidence.facts import Cell, Covers, Evidence
from tieuchi.judge.coverage import equipment_covered, headcount_needed, techniques_covered
from tieuchi.judge.reference import truth
from tieuchi.law.conditions import ByChoice, FromTable
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import CountRows, Coverage, Measure
from tieuchi.values.interval import Interval, total
from tieuchi.values.numbers import Amount, Number, exact

UNBOUNDED = 10**12
"""Stands for a number nothing is known about; above anything a rule compares with."""

ALL_OF_IT = Interval(0, 1)
Pair = tuple[int, int]
Setting = Mapping[str, str]


class Value:
    """A measured number, kept as it was counted: its ends are pairs above and below a line.

    Attributes:
        low: The lower end as a numerator and a denominator that is not zero.
        high: The upper end likewise.
        of: For a share, ratio or coverage: the number above the line.
        to: The number below the line.
    """

    __slots__ = ("_interval", "high", "low", "of", "to")

    def __init__(self, low: Pair, high: Pair, of: Interval | None = None, to: Interval | None = None) -> None:
        self.low = low
        self.high = high
        self.of = of
        self.to = to
        self._interval: Interval | None = None

    def __eq__(self, other: object) -> bool:
        same = (self.interval, self.of, self.to)
        return isinstance(other, Value) and same == (other.interval, other.of, other.to)

    def __hash__(self) -> int:
        return hash((self.interval, self.of, self.to))

    @classmethod
    def plain(cls, interval: Interval) -> Value:
        """Return the value of a number without a line."""
        found = cls(_pair(interval.lo), _pair(interval.hi))
        found._interval = interval
        return found

    @property
    def interval(self) -> Interval:
        """All that it can still be; a share is divided only here."""
        if self._interval is None:
            self._interval = Interval(exact(Fraction(*self.low)), exact(Fraction(*self.high)))
        return self._interval


def settings(choices: Sequence[str], evidence: Evidence) -> Iterator[Setting]:
    """Yield every combination of zone, region … that the station can be in, as far as numbers depend on it.

    A number that depends on an unknown choice is not one number; so it is judged in each setting, and a
    finding spans what all of them give.
    """
    options = [sorted(cast(frozenset[str], evidence.fact(choice).value)) for choice in choices]
    for picked in product(*options):
        yield dict(zip(choices, picked, strict=True))


class Measuring:
    """Computes the measures of one station in one setting; what is computed once is kept.

    Args:
        law: The law of the day.
        evidence: What the station shows.
        setting: The options taken for the choices that numbers depend on.
        covers: What the evidence's period covers of what the set asks.
    """

    def __init__(self, law: Law, evidence: Evidence, setting: Setting, covers: Covers = "all of it") -> None:
        self.law = law
        self.evidence = evidence
        self.setting = setting
        self.covers = covers
        self._values: dict[str, Value] = {}

    def look(self, name: str) -> Interval | frozenset[str]:
        """Return all that a measure or field can still be."""
        if name in self.setting:
            return frozenset({self.setting[name]})
        if name in self.law.criteria_set.measures:
            return self.value(name).interval
        return self.evidence.fact(name, self.covers).value

    def value(self, name: str) -> Value:
        """Return a measure, or a number field, with what stands above and below its line."""
        if name not in self._values:
            self._values[name] = self._computed(name)
        return self._values[name]

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for in this setting."""
        return threshold_in(self.law, self.setting, written)

    def _computed(self, name: str) -> Value:
        measure = self.law.criteria_set.measures.get(name)
        if measure is None:
            return Value.plain(cast(Interval, self.evidence.fact(name, self.covers).value))
        if measure.share is not None:
            share = measure.share
            return _share(self._number(share.of), self._number(share.whole), share.none_counts_as)
        if measure.ratio is not None:
            ratio = measure.ratio
            return _ratio(self._number(ratio.of), self._number(ratio.to), ratio.none_counts_as)
        if measure.coverage is not None:
            return self._coverage(measure.coverage)
        return Value.plain(self._plain(measure))

    def _plain(self, measure: Measure) -> Interval:
        if measure.count is not None:
            return self._rows(measure.count)
        if measure.how_many is not None:
            return total(truth(condition, self) for condition in measure.how_many)
        if measure.sum is not None:
            return total(self._number(name) for name in measure.sum)
        if measure.norm is not None:
            return self._norm(measure.norm)
        return Interval.point(self.threshold(measure.value))

    def _number(self, name: str) -> Interval:
        return self.value(name).interval

    def _rows(self, count: CountRows) -> Interval:
        roster = self.evidence.roster(count.rows_of, self.covers)
        if count.where is None:
            found = Interval.point(len(roster.rows))
        else:
            found = total(truth(count.where, _Row(row, self)) for row in roster.rows)
        return found if roster.complete else Interval(found.lo, found.hi + roster.most - len(roster.rows))

    def _norm(self, subject: str) -> Interval:
        norm = self.law.norms.get(subject)
        if norm is None or norm.headcount is None:
            return Interval(1, UNBOUNDED)
        population = self._number(norm.headcount.population)
        return headcount_needed(norm.headcount, population, self.setting[norm.headcount.by])

    def _coverage(self, coverage: Coverage) -> Value:
        norm = self.law.norms.get(coverage.norm)
        roster = self.evidence.roster(coverage.of, self.covers)
        if norm is not None and norm.techniques is not None:
            covered = techniques_covered(norm.techniques, roster)
        elif norm is not None and norm.equipment is not None:
            covered = equipment_covered(norm.equipment, roster, self.setting[norm.equipment.by])
        else:
            return Value.plain(ALL_OF_IT)
        return _share(*covered, None)


def threshold_in(law: Law, setting: Setting, written: Any) -> Number:
    """Return the number a threshold stands for in a setting."""
    if isinstance(written, ByChoice):
        return written.values[setting[written.by]].value
    if isinstance(written, FromTable):
        table = law.criteria_set.tables[written.table]
        return exact(table.values[setting[table.by]].value.value * written.times.value)
    amount: Amount = written
    return amount.value


class _Row:
    """One row of a list, asked by the condition of a count."""

    def __init__(self, cells: Mapping[str, Cell], around: Measuring) -> None:
        self.cells = cells
        self.threshold = around.threshold

    def look(self, name: str) -> Interval | frozenset[str]:
        cell = self.cells[name]
        return frozenset({cell}) if isinstance(cell, str) else cell


def _share(of: Interval, whole: Interval, none: Amount | None) -> Value:
    """Return a part of a whole: the part is counted inside it, so neither end exceeds 100 %."""
    ends = []
    if whole.hi >= 1:
        smallest = max(whole.lo, 1)
        ends = [_quotient(min(of.lo, whole.hi), whole.hi), _quotient(min(of.hi, smallest), smallest)]
    if whole.lo == 0 and 0 in (of.lo, whole.hi):
        ends += [(0, 1), (1, 1)] if none is None else [_pair(none.value)]
    return Value(*_outermost(ends), of, whole)


def _ratio(of: Interval, to: Interval, none: Amount | None) -> Value:
    """Return one number against another, which may exceed it."""
    ends = []
    if to.hi >= 1:
        ends = [_quotient(of.lo, to.hi), _quotient(of.hi, max(to.lo, 1))]
    if to.lo == 0:
        ends += [(0, 1), (UNBOUNDED, 1)] if none is None else [_pair(none.value)]
    return Value(*_outermost(ends), of, to)


def _outermost(ends: Sequence[Pair]) -> tuple[Pair, Pair]:
    """Return the smallest and the largest of some ends; two are in order already."""
    if len(ends) != 2:  # noqa: PLR2004 - two ends are in order already
        ends = sorted(ends, key=lambda end: Fraction(*end))
    return ends[0], ends[-1]


def _quotient(above: Number, below: Number) -> Pair:
    return above.numerator * below.denominator, above.denominator * below.numerator


def _pair(number: Number) -> Pair:
    return number.numerator, number.denominator
