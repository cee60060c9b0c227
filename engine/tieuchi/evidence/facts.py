"""Facts and evidence: what is known of a station, each fact an interval, nothing missing, nothing null."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Literal, cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.counted import Counted, GivenStation
from tieuchi.evidence.file import OwnFinding
from tieuchi.evidence.form import Form, FormField
from tieuchi.evidence.hashing import fact_text, list_texts
from tieuchi.values.canonical import digest
from tieuchi.values.days import Validity
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number
from tieuchi.values.problem import Place, Problem

State = Literal[
    "known",
    "estimated",
    "counted",
    "part of the period",
    "another period",
    "lapsed",
    "not established",
    "not asked",
    "no norm in force",
]
Covers = Literal["all of it", "a part", "something else"]
"""What a file's period covers of the period that a set asks about."""
Known = Interval | frozenset[str]
Cell = Interval | frozenset[str] | str
"""A number or yes/no as an interval, a choice as the options left, a text as it is."""


@dataclass(frozen=True)
class Age:
    """How old something was that had lapsed on the day of judging.

    Attributes:
        established: The day from which it counted.
        until: The last day on which it did.
    """

    established: date
    until: date


@dataclass(frozen=True)
class Fact:
    """What is known of one field.

    Attributes:
        value: All that it can still be.
        state: How it is known.
        proof: The document that proves it, where the file names one.
        note: The file's remark, or the reason it is unknown.
        printed: The figure as the page prints it, where the page has a slip.
        counted: How it was counted from the stations' own evidence, where it was.
        on: The day on which it was established, where the file says one of its own.
        age: How old it was, where it had lapsed on the day of judging; then nothing is known of its value.
        given: The fact as the file has it, where it had lapsed.
    """

    value: Known
    state: State
    proof: str | None = None
    note: str | None = None
    printed: str | None = None
    counted: Counted | None = None
    on: date | None = None
    age: Age | None = None
    given: Fact | None = None

    @property
    def settled(self) -> bool:
        """Whether only one value is left."""
        return self.value.known if isinstance(self.value, Interval) else len(self.value) == 1


@dataclass(frozen=True)
class Roster:
    """The rows of a list.

    Attributes:
        rows: One mapping of column to cell for each row, no column missing.
        complete: Whether there are no other rows.
        most: How many rows there can be at most.
        asked: Whether the file has the list at all.
        on: The day on which it was established, where the file says one of its own.
        age: How old it was, where it had lapsed on the day of judging; then it has no rows and tells nothing.
        ages: How old the columns were that had lapsed by themselves; then nothing is known of their cells.
        given: The list as the file has it, where it or a column of it had lapsed.
    """

    rows: tuple[Mapping[str, Cell], ...]
    complete: bool
    most: int
    asked: bool = True
    on: date | None = None
    age: Age | None = None
    ages: Mapping[str, Age] = field(default_factory=dict)
    given: Roster | None = None


@dataclass(frozen=True)
class Evidence:
    """All that one file shows.

    Attributes:
        form: The form it answers.
        file: The name of the file.
        place: The names of commune, district and province.
        as_of: The day the file speaks of.
        period: The days that its figures over a period cover.
        facts: The facts the file gives; :meth:`fact` also answers for the others.
        rosters: The lists the file gives.
        findings: The assessors' own findings.
        invented: Whether it is a made-up sample.
        note: What a reader should know.
        source: The document the figures were read in.
        places: Where each own finding stands in the file, for complaints.
        stations: The stations whose own evidence its figures were counted from, in the order of places.
        aged_on: The day on which what had lapsed was made unknown; see :func:`tieuchi.evidence.aging.aged`.
        remarks: What is to be known of how its file was read, such as what was passed over.
    """

    form: Form
    file: str
    place: Mapping[str, str]
    as_of: date
    period: Validity
    facts: Mapping[str, Fact] = field(default_factory=dict)
    rosters: Mapping[str, Roster] = field(default_factory=dict)
    findings: tuple[OwnFinding, ...] = ()
    invented: bool = False
    note: Text | None = None
    source: Text | None = None
    places: tuple[Place, ...] = ()
    stations: tuple[GivenStation, ...] = ()
    aged_on: date | None = None
    remarks: tuple[Problem, ...] = ()

    @cached_property
    def digest(self) -> str:
        """The hash of all that judging depends on, as the file has it; notes, proofs, order do not count."""
        counted_from = {"stations": sorted(one.digest for one in self.stations)} if self.stations else {}
        return digest(
            {
                "form": self.form.id,
                "place": self.place,
                "as of": self.as_of,
                "period": [self.period.start, self.period.end],
                "facts": {name: fact_text(fact.given or fact) for name, fact in self.facts.items()},
                "lists": {name: list_texts(roster.given or roster) for name, roster in self.rosters.items()},
                "findings": self.findings,
                **counted_from,
            }
        )

    def fact(self, name: str, covers: Covers = "all of it") -> Fact:
        """Return what is known of a field.

        Args:
            name: The field.
            covers: What the file's period covers of what is asked. Of a part, a count or a yes/no over the
                period is only a lower bound, and any other figure over the period tells nothing; of
                something else, such as several years, no figure over the period tells anything.

        A whole is never less than any of its parts is known to be.
        """
        fact = self._stated(name, covers)
        parts = self.form.parts.get(name, ())
        if not parts or fact.settled or not isinstance(fact.value, Interval):
            return fact
        lo, hi = fact.value.lo, fact.value.hi
        counted = max(self._least(part, covers) for part in parts)
        return replace(fact, value=Interval(max(lo, min(counted, hi)), hi))

    def _least(self, name: str, covers: Covers) -> Number:
        """Return the least a field can be, by what the file says of it and of what is counted inside it."""
        asked = self.form.fields[name]
        stated = self.facts[name].value if name in self.facts else _range(asked)
        if covers != "all of it" and asked.over == "period":
            stated = _of_period(asked, stated, _range(asked), covers)
        parts = (self._least(part, covers) for part in self.form.parts.get(name, ()))
        return max([cast(Interval, stated).lo, *parts])

    def _stated(self, name: str, covers: Covers) -> Fact:
        asked = self.form.fields[name]
        fact = self.facts.get(name)
        if fact is None:
            return Fact(self._all(asked, covers), "not asked")
        if fact.state in ("not established", "lapsed"):
            return replace(fact, value=self._all(asked, covers))
        if covers != "all of it" and asked.over == "period":
            value = _of_period(asked, fact.value, self._all(asked, covers), covers)
            return replace(fact, value=value, state=_STATES[covers])
        if fact.state in ("estimated", "counted"):
            ends, whole = cast(Interval, fact.value), cast(Interval, self._all(asked, covers))
            return replace(fact, value=Interval(ends.lo, max(ends.lo, min(ends.hi, whole.hi))))
        return fact

    def roster(self, name: str, covers: Covers = "all of it") -> Roster:
        """Return the rows of a list; of a list not asked nothing is known but its most rows."""
        asked = self.form.lists[name]
        roster = self.rosters.get(name)
        if roster is None:
            return Roster((), complete=False, most=asked.most, asked=False)
        if covers == "all of it":
            return roster
        partly = [column for column in asked.columns if column.over == "period"]
        rows = tuple(
            {**row, **{one.id: _of_period(one, row[one.id], _range(one), covers) for one in partly}}
            for row in roster.rows
        )
        return replace(roster, rows=rows, complete=roster.complete and asked.over == "day")

    def _all(self, asked: FormField, covers: Covers) -> Known:
        """Return the whole range of a field: its bounds, or what it is part of."""
        every = _range(asked)
        if asked.part_of is None or not isinstance(every, Interval):
            return every
        whole = cast(Interval, self.fact(asked.part_of, covers).value)
        return Interval(every.lo, max(every.lo, min(every.hi, whole.hi)))


_STATES: dict[Covers, State] = {"a part": "part of the period", "something else": "another period"}


def _range(asked: Asked) -> Known:
    return asked.options if asked.type == "choice" else Interval(*asked.bounds)


def _of_period(asked: Asked, value: Cell, every: Known, covers: Covers) -> Known:
    """Return what a figure over another period leaves open of the period asked.

    In a part of it more may follow: a count only grows, and what happened has happened. Any other figure,
    and any figure over something else, tells nothing.
    """
    if covers == "a part" and asked.type in ("count", "yes-no"):
        known, all_of_it = cast(Interval, value), cast(Interval, every)
        return Interval(known.lo, max(all_of_it.hi, known.lo))
    return every
