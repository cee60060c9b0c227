"""Facts and evidence: what is known of a station, each fact an interval, nothing missing, nothing null."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Literal, cast

from tieuchi.evidence.file import OwnFinding
from tieuchi.evidence.form import Asked, Form, FormField
from tieuchi.values.canonical import digest
from tieuchi.values.days import Validity
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, plain
from tieuchi.values.problem import Place

State = Literal[
    "known", "estimated", "part of the period", "not established", "not asked", "no norm in force"
]
Known = Interval | frozenset[str]
Cell = Interval | frozenset[str] | str
"""A number or yes/no as an interval, a choice as the options left, a text as it is."""


@dataclass(frozen=True)
class Fact:
    """What is known of one field.

    Attributes:
        value: All that it can still be.
        state: How it is known.
        proof: The document that proves it, where the file names one.
        note: The file's remark, or the reason it is unknown.
        printed: The figure as the page prints it, where the page has a slip.
    """

    value: Known
    state: State
    proof: str | None = None
    note: str | None = None
    printed: str | None = None

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
    """

    rows: tuple[Mapping[str, Cell], ...]
    complete: bool
    most: int
    asked: bool = True


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

    @cached_property
    def digest(self) -> str:
        """The hash of all that judging depends on; notes, proofs and the order of keys do not count."""
        return digest(
            {
                "form": self.form.id,
                "place": self.place,
                "as of": self.as_of,
                "period": [self.period.start, self.period.end],
                "facts": {name: f"{_written(fact.value)} {fact.state}" for name, fact in self.facts.items()},
                "lists": {
                    name: [str(roster.complete), *(_row(row) for row in roster.rows)]
                    for name, roster in self.rosters.items()
                },
                "findings": self.findings,
            }
        )

    def fact(self, name: str, *, covered: bool = True) -> Fact:
        """Return what is known of a field.

        Args:
            name: The field.
            covered: Whether the file's period covers what is asked; if not, a count or a yes/no over
                the period is only a lower bound, and any other figure over the period tells nothing.
        """
        asked = self.form.fields[name]
        fact = self.facts.get(name)
        if fact is None:
            return Fact(self._all(asked, covered=covered), "not asked")
        if fact.state == "not established":
            return replace(fact, value=self._all(asked, covered=covered))
        if fact.state == "estimated":
            fact = replace(fact, value=self._within_whole(asked, cast(Interval, fact.value), covered=covered))
        if covered or asked.over == "day":
            return fact
        return replace(fact, value=self._from_below(asked, fact.value), state="part of the period")

    def roster(self, name: str, *, covered: bool = True) -> Roster:
        """Return the rows of a list; of a list not asked nothing is known but its most rows."""
        asked = self.form.lists[name]
        roster = self.rosters.get(name)
        if roster is None:
            return Roster((), complete=False, most=asked.most, asked=False)
        partly = [] if covered else [column for column in asked.columns if column.over == "period"]
        if not partly:
            return roster
        rows = tuple(
            {**row, **{column.id: _bounded_below(column, row[column.id], column.bounds) for column in partly}}
            for row in roster.rows
        )
        return replace(roster, rows=rows)

    def _all(self, asked: FormField, *, covered: bool) -> Known:
        """Return the whole range of a field: its bounds, or what it is part of."""
        if asked.type == "choice":
            return asked.options
        least, most = asked.bounds
        if asked.part_of is not None:
            whole = cast(Interval, self.fact(asked.part_of, covered=covered).value)
            most = min(most, whole.hi)
        return Interval(least, most)

    def _within_whole(self, asked: FormField, value: Interval, *, covered: bool) -> Interval:
        every = cast(Interval, self._all(asked, covered=covered))
        return Interval(value.lo, max(value.lo, min(value.hi, every.hi)))

    def _from_below(self, asked: FormField, value: Known) -> Known:
        every = self._all(asked, covered=False)
        bounds = (every.lo, every.hi) if isinstance(every, Interval) else asked.bounds
        return cast(Known, _bounded_below(asked, value, bounds))


def _bounded_below(asked: Asked, value: Cell, bounds: tuple[Number, Number]) -> Cell:
    """Return what a figure over a part of the period leaves open of the whole.

    More may follow: a count only grows, and what happened has happened. Any other figure tells nothing yet.
    """
    if asked.type in ("count", "yes-no"):
        known = cast(Interval, value)
        return Interval(known.lo, max(bounds[1], known.lo))
    return Interval(*bounds) if isinstance(value, Interval) else asked.options


def _row(row: Mapping[str, Cell]) -> list[str]:
    return [f"{column}: {_written(row[column])}" for column in sorted(row)]


def _written(cell: Cell) -> str:
    """Return a cell as text that differs for different cells."""
    if isinstance(cell, Interval):
        return plain(cell.lo) if cell.known else f"{plain(cell.lo)}..{plain(cell.hi)}"
    return cell if isinstance(cell, str) else "|".join(sorted(cell))
