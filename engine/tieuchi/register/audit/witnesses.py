"""Witnesses: the evidence of past decisions, and the figures that can be compared in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import cast

from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.judge.judging import covers
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.law.conditions import Compare, atoms
from tieuchi.law.lawbook import Law
from tieuchi.values.days import Validity
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval, hull
from tieuchi.values.numbers import Number
from tieuchi.values.text import Message

Levels = tuple[frozenset[Number], ...]
"""The thresholds of a share, in each setting that the station can be in."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a rule looked at.

    Attributes:
        label: What it is called.
        value: All that it can be.
        per: How many of what is written make one: 100 for a percentage.
        day: The day its evidence speaks of.
        of: Of how many it is counted, where it counts something.
    """

    label: Text | Message
    value: Interval
    per: int = 1
    day: date | None = None
    of: int | None = None


@dataclass(frozen=True, eq=False)
class Witness:
    """The evidence of one decision, with the law it is measured by.

    Attributes:
        position: The position of the decision in the log.
        evidence: What it rests on.
        law: The law kept with it.
    """

    position: int
    evidence: Evidence
    law: Law

    def value(self, name: str) -> Interval | None:
        """Return all that a field or measure can be; None where neither form nor law has such a number."""
        asked = self.evidence.form.fields.get(name)
        if name in self.law.criteria_set.measures:
            return hull(cast(Interval, one.look(name)) for one in self._measurings(self._choices(name)))
        if asked is None or not asked.numeric:
            return None
        return cast(Interval, self.evidence.fact(name, self._covers).value)

    def figure(self, name: str) -> Figure | None:
        """Return a field or measure as a figure."""
        value = self.value(name)
        if value is None:
            return None
        measure = self.law.criteria_set.measures.get(name)
        asked = measure or self.evidence.form.fields[name]
        return Figure(asked.label, value, asked.per, self.evidence.as_of)

    def thresholds(self) -> Iterator[tuple[Interval, Levels]]:
        """Yield each share that rules compare with thresholds between 0 and 100 %, and these, by setting."""
        for name, compared in _compared_shares(self.law).items():
            choices = {choice for one in compared for choice in self.law.choices_of(one)}
            measurings = list(self._measurings(sorted(choices)))
            levels = tuple(
                frozenset(
                    level
                    for one in compared
                    for _, written in one.comparison.bounds
                    if 0 < (level := each.threshold(written)) < 1
                )
                for each in measurings
            )
            if all(levels):
                yield hull(cast(Interval, each.look(name)) for each in measurings), levels

    @cached_property
    def content(self) -> str:
        """The hash of all facts and lists, whatever place, day and period they are of."""
        first = date(1, 1, 1)
        bare = replace(
            self.evidence, place={}, as_of=first, period=Validity(first, first), findings=(), stations=()
        )
        return bare.digest

    @cached_property
    def known(self) -> int:
        """How many facts are known, and how many rows there are."""
        facts = sum(one.settled for one in self.evidence.facts.values())
        return facts + sum(len(one.rows) for one in self.evidence.rosters.values())

    @cached_property
    def _covers(self) -> Covers:
        return covers(self.evidence.period, self.law.criteria_set.head)

    def _choices(self, name: str) -> Sequence[str]:
        return sorted(set(self.law.measure_choices(name)))

    def _measurings(self, choices: Sequence[str]) -> Iterator[Measuring]:
        """Yield the measures in each setting, which all that depends on the same choices shares."""
        for setting in settings(choices, self.evidence):
            key = tuple(setting.items())
            if key not in self._measured:
                self._measured[key] = Measuring(self.law, self.evidence, setting, self._covers)
            yield self._measured[key]

    @cached_property
    def _measured(self) -> dict[tuple[tuple[str, str], ...], Measuring]:
        return {}


def _compared_shares(law: Law) -> dict[str, list[Compare]]:
    """Return the comparisons that rules make with each share."""
    found: dict[str, list[Compare]] = {}
    for ruled in law.criteria_set.indicators.values():
        for atom in (one for condition in ruled.conditions for one in atoms(condition)):
            measure = law.criteria_set.measures.get(atom.name) if isinstance(atom, Compare) else None
            if measure is not None and (measure.share or measure.coverage) and isinstance(atom, Compare):
                found.setdefault(atom.name, []).append(atom)
    return found
