"""Counting: the figures of a district, a province or a commune from its stations' own evidence.

The rules of counting, all of them:

1. Every station given answers yes, no, or not settled; the yeses are the fewest, the yeses with the
   unsettled the most.
2. There are as many stations as the report says, and no fewer than were given; where the report does not
   say, as many as its form allows. A station that is not given, or cannot be counted, may be a yes.
3. A sum is the least of every station given, and at most what the others can add to their most.
4. A figure over the period is summed over the stations whose evidence covers the report's own period.
5. The report's figure narrows the count where the two can both be true; where they cannot, the count
   stands and the figure is kept to be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from tieuchi.evidence.counted import Counted, GivenStation
from tieuchi.evidence.facts import Evidence, Fact, State
from tieuchi.evidence.form import FormField
from tieuchi.judge.belonging import ALL, COMMUNE, how_many, said_by
from tieuchi.law.conditions import Compare, atoms
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.measures import measure_parts
from tieuchi.values.interval import NO, Interval, total
from tieuchi.values.numbers import Number, plain
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message


@dataclass(frozen=True, eq=False)
class Station:
    """One station as it is counted.

    Attributes:
        evidence: What it shows.
        answers: Whether it is ``recognised`` or meets a target (``SET/NUMBER``), as an interval of no (0)
            and yes (1); what could not be judged is left out.
        unused: Why it, or one of its figures, could not be counted.
        usable: Whether its evidence speaks of the report's day; otherwise nothing of it is counted.
    """

    evidence: Evidence
    answers: Mapping[str, Interval]
    unused: tuple[Problem, ...] = ()
    usable: bool = True


def looked_at(criteria_set: CriteriaSet) -> frozenset[str]:
    """Return the fields and measures that a set's rules look at, and those the measures are computed from."""
    scales = (scale for ruled in criteria_set.indicators.values() for scale in ruled.scales)
    waiting = [_name(atom) for scale in scales for condition in scale.conditions for atom in atoms(condition)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        measure = criteria_set.measures.get(name)
        waiting += measure_parts(measure) if measure is not None and name not in found else ()
        found.add(name)
    return frozenset(found)


def _name(atom: str | Compare) -> str:
    return atom if isinstance(atom, str) else atom.name


def counted(report: Evidence, stations: Iterable[Station], names: Iterable[str]) -> Evidence:
    """Return a report whose figures are counted from its stations' own evidence.

    Args:
        report: What the report shows.
        stations: Its stations; see :func:`tieuchi.judge.belonging.refusals` for what is refused before.
        names: The fields to count, each with ``from stations``.

    Raises:
        InputError: If the stations' figures cannot be those of this report.
    """
    given = sorted(stations, key=lambda one: (sorted(one.evidence.place.items()), one.evidence.digest))
    counting = _Counting(report, given)
    facts = {name: counting.fact(report.form.fields[name]) for name in names}
    found = replace(
        report,
        facts={**report.facts, **{name: fact for name, fact in facts.items() if fact is not None}},
        stations=tuple(_given(one) for one in given),
        invented=report.invented or any(one.evidence.invented for one in given),
    )
    if impossible := [*counting.problems, *_parts_above_wholes(found)]:
        raise InputError(impossible)
    return found


def _given(one: Station) -> GivenStation:
    shown = one.evidence
    return GivenStation(shown.file, shown.place, shown.as_of, shown.digest, one.unused)


class _Counting:
    """Counts the figures of one report.

    Attributes:
        of: How many stations there are.
        problems: Figures that cannot be those of the report.
    """

    def __init__(self, report: Evidence, stations: Sequence[Station]) -> None:
        self.report = report
        self.stations = stations
        self.of = how_many(report, len(stations))
        self.problems: list[Problem] = []

    def fact(self, asked: FormField) -> Fact | None:
        """Return what is known of a counted field; none where neither the report nor a station says."""
        way = self.report.form.counted[asked.id]
        before = self.report.facts.get(asked.id)
        if way.count == ALL:
            return _fact(before, Counted(self.of, self.of, len(self.stations), report=said_by(before)))
        if way.count is not None:
            values = {one: one.answers[way.count] for one in self.stations if way.count in one.answers}
            no = _communes(one for one, value in values.items() if value == NO)
            return self._found(asked, before, values, 1, no)
        return self._summed(asked, before, cast(str, way.sum))

    def _summed(self, asked: FormField, before: Fact | None, name: str) -> Fact | None:
        """Return the sum of a field of the stations; over a period only of those that cover the same."""
        giving = [
            one
            for one in self.stations
            if one.usable and (asked.over == "day" or one.evidence.period == self.report.period)
        ]
        values = {one: cast(Interval, one.evidence.fact(name).value) for one in giving}
        most = max((one.evidence.form.fields[name].bounds[1] for one in giving), default=0)
        return self._found(asked, before, values, most)

    def _found(
        self,
        asked: FormField,
        before: Fact | None,
        values: Mapping[Station, Interval],
        most_each: Number,
        no: tuple[str, ...] = (),
    ) -> Fact | None:
        """Return what values of some stations leave open, and the report's own figure where it agrees."""
        if not values:
            return before
        found, (least, most) = total(values.values()), asked.bounds
        if asked.numeric:
            found = Interval(found.lo, found.hi + (self.of.hi - len(values)) * most_each)
        if found.lo > most or found.hi < least:
            self._impossible(asked, found)
            return before
        origin = Counted(
            found.within(least, most),
            self.of,
            len(values),
            aside=len(self.stations) - len(values),
            no=no,
            unclear=_communes(one for one, value in values.items() if not value.known),
            report=said_by(before),
        )
        return _fact(before, origin)

    def _impossible(self, asked: FormField, found: Interval) -> None:
        least, most = asked.bounds
        self.problems.append(
            Problem(
                Place(self.report.file),
                Message(
                    "counted from the stations, ‘{field}’ would be {found}, which is impossible: it lies "
                    "between {least} and {most}",
                    field=asked.id,
                    found=plain(found.lo if found.lo > most else found.hi),
                    least=plain(least),
                    most=plain(most),
                ),
            )
        )


def _communes(stations: Iterable[Station]) -> tuple[str, ...]:
    return tuple(one.evidence.place[COMMUNE] for one in stations)


def _fact(before: Fact | None, origin: Counted) -> Fact:
    """Return a counted fact; where the count adds nothing to the report's figure, that keeps its state."""
    if before is not None and origin.value == origin.report:
        return replace(before, counted=origin)
    state: State = "known" if origin.value.known else "counted"
    # What the report said may have lapsed; what was counted has not.
    fresh = replace(before or Fact(origin.value, state), age=None, given=None)
    return replace(fresh, value=origin.value, state=state, counted=origin)


def _parts_above_wholes(found: Evidence) -> Iterator[Problem]:
    """Yield the parts that surely exceed a whole around them, where one of the two was counted."""
    for part, one in found.facts.items():
        for whole in found.form.wholes(part):
            other = found.facts.get(whole)
            least, most = said_by(one), said_by(other)
            # Of two figures that both were read, the reader has refused this.
            if other is not None and least is not None and most is not None and least.lo > most.hi:
                yield Problem(
                    Place(found.file),
                    Message(
                        "‘{part}’ is {found}, more than ‘{whole}’ which is {most}; one of the two is wrong, "
                        "and ‘{counted}’ was counted from the stations",
                        part=part,
                        found=plain(least.lo),
                        whole=whole,
                        most=plain(most.hi),
                        counted=part if other.counted is None else whole,
                    ),
                )
