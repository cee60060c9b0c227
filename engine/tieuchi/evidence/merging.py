"""Merging communes: the evidence of a merged commune from that of its parts.

The rules of merging, all of them:

1. Each field says how it is merged (``merged by``); what says nothing is established anew and stays open.
2. Numbers are added end by end, so that the sum is known as well as its parts are, and never better.
3. Rows that the form identifies by a key are one row, wherever they stand; what a part's list may still
   hold is as open as if it stood there. All other rows are kept, none counted as another.
4. A list is complete only if it is complete in every part.
5. What stands on a day was established when the oldest of what the parts say of it was.
6. Findings of assessors are of the communes they were made for, and are not carried over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import cast

from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell, Evidence, Fact, Known
from tieuchi.evidence.form import FormField, FormList
from tieuchi.evidence.merging_cells import NOT_KNOWN, combined, in_words, settled
from tieuchi.evidence.merging_lists import Joined, joined_list
from tieuchi.evidence.merging_parts import Into, names_of, unfit
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import plain
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

SILENT = ("not asked", "not established")


@dataclass(frozen=True)
class Merged:
    """The evidence of a merged commune.

    Attributes:
        evidence: What can be said of it; it has no findings.
        parts: The communes it was made of, in the order of their names.
        remarks: Why a field is open or only bounded, and what to know of a list, by the field's or list's id.
    """

    evidence: Evidence
    parts: tuple[Evidence, ...]
    remarks: Mapping[str, tuple[Message, ...]]


def merge(parts: Sequence[Evidence], into: Into) -> Merged:
    """Return the evidence of a merged commune.

    Args:
        parts: The evidence of each commune that was merged, in any order.
        into: What the merged commune is called, and the day its evidence speaks of.

    Raises:
        InputError: If the parts do not fit together, or exceed the form's bounds together.
    """
    problems = list(unfit(parts, into))
    merging = _Merging(sorted(parts, key=lambda part: (sorted(part.place.items()), part.digest)), into.day)
    if len({part.form.id for part in parts}) == 1:
        merging.run()
    if problems := [*problems, *merging.problems]:
        raise InputError(problems)
    first = merging.parts[0]
    evidence = Evidence(
        form=first.form,
        file="",
        place=into.place(parts),
        as_of=into.day,
        period=first.period,
        facts=merging.facts,
        rosters={name: one.roster for name, one in merging.lists.items()},
        invented=any(part.invented for part in parts),
    )
    return Merged(evidence, tuple(merging.parts), merging.remarks)


class _Merging:
    """Merges one field and one list after the other.

    Attributes:
        problems: The figures that are larger together than the form allows.
    """

    def __init__(self, parts: Sequence[Evidence], day: date) -> None:
        self.parts = parts
        self.day = day
        self.names = names_of(parts)
        self.facts: dict[str, Fact] = {}
        self.lists: dict[str, Joined] = {}
        self.remarks: dict[str, tuple[Message, ...]] = {}
        self.problems: list[Problem] = []

    def run(self) -> None:
        """Merge all that any part was asked."""
        form = self.parts[0].form
        for asked in form.fields.values():
            if any(part.fact(asked.id).state != "not asked" for part in self.parts):
                self._field(asked)
        for name, one in form.lists.items():
            if any(name in part.rosters for part in self.parts):
                joined = joined_list(one, [part.roster(name) for part in self.parts], self.names)
                rosters = [(part, part.rosters.get(name)) for part in self.parts]
                on = self._established(one, [had.on or part.as_of for part, had in rosters if had])
                self.lists[name] = replace(joined, roster=replace(joined.roster, on=on))
                self.remarks[name] = joined.remarks
        self._check_bounds()

    def _field(self, asked: FormField) -> None:
        facts = [part.fact(asked.id) for part in self.parts]
        silent = [name for name, fact in zip(self.names, facts, strict=True) if fact.state in SILENT]
        cells = [_cell(part, asked) for part in self.parts]
        value = combined(asked, cells) if len(silent) < len(facts) else whole_range(asked)
        bounded = asked.numeric and value != whole_range(asked)
        proved = settled(value) or bounded
        self.facts[asked.id] = Fact(
            value=cast("Known", value),
            state="known" if settled(value) else "estimated" if bounded else "not established",
            proof=self._told([fact.proof for fact in facts]) if proved else None,
            note=self._told([fact.note for fact in facts]),
            on=self._established(asked, [*self._days(asked, facts)]) if proved else None,
        )
        if not proved:
            self.remarks[asked.id] = (self._why_open(asked, cells, silent),)
        elif silent and not settled(value):
            self.remarks[asked.id] = (_only_a_bound(silent),)

    def _days(self, asked: FormField, facts: Sequence[Fact]) -> Iterator[date]:
        """Yield the days of what parts say; a figure that others bound counts from the oldest of them all."""
        for part, fact in zip(self.parts, facts, strict=True):
            if fact.state not in SILENT:
                yield fact.on or part.as_of
            elif fact.value != whole_range(asked):
                yield min(one.on or part.as_of for one in part.facts.values())

    def _established(self, asked: FormField | FormList, days: Sequence[date]) -> date | None:
        """Return the earliest of some days, where it is not the day of the merged file itself."""
        earliest = min(days, default=self.day)
        return None if asked.over == "period" or earliest == self.day else earliest

    def _why_open(self, asked: FormField, cells: Sequence[Cell], silent: Sequence[str]) -> Message:
        words = [
            NOT_KNOWN if name in silent else in_words(asked, cell)
            for name, cell in zip(self.names, cells, strict=True)
        ]
        said = _listed(
            Message("{part}: {value}", part=name, value=word)
            for name, word in zip(self.names, words, strict=True)
        )
        if asked.merged_by is None:
            return Message("to be established anew for the merged commune; before: {said}", said=said)
        if asked.merged_by == "same" and len({cell for cell in cells if settled(cell)}) > 1:
            return Message("the former communes differ: {said}", said=said)
        return Message("not known of all former communes: {said}", said=said)

    def _told(self, said: Sequence[str | None]) -> str | None:
        """Return what the parts' files tell of a fact, each with its commune."""
        told = [f"{name}: {text}" for name, text in zip(self.names, said, strict=True) if text]
        return "; ".join(told) or None

    def _check_bounds(self) -> None:
        for name, fact in self.facts.items():
            asked = self.parts[0].form.fields[name]
            most = asked.bounds[1]
            if asked.merged_by == "sum" and cast("Interval", fact.value).lo > most:
                self._beyond(asked.id, plain(cast("Interval", fact.value).lo), plain(most))
        for name, one in self.lists.items():
            if len(one.roster.rows) > one.roster.most:
                self._beyond(name, str(len(one.roster.rows)), str(one.roster.most))
            for column, found, most in one.beyond:
                self._beyond(column, plain(found), plain(most))

    def _beyond(self, name: str, found: str, most: str) -> None:
        message = Message(
            "‘{field}’ would be {found} for the merged commune, more than the {most} that the form allows; "
            "check the figures of its parts",
            field=name,
            found=found,
            most=most,
        )
        self.problems.append(Problem(Place(self.parts[0].file), message))


def _listed(said: Iterable[Message]) -> Message:
    """Return what several parts say as one message; what they say may have commas of its own."""
    return reduce(lambda before, after: Message("{before}; {after}", before=before, after=after), said)


def _only_a_bound(silent: Sequence[str]) -> Message:
    return Message("the upper end is only a bound, as the figure of {parts} is not known", parts=silent)


def _cell(part: Evidence, asked: FormField) -> Cell:
    """Return what a part says of a field; a text is not bounded as numbers are."""
    if asked.type == "text":
        fact = part.facts.get(asked.id)
        return cast("Cell", fact.value) if fact is not None else ""
    return part.fact(asked.id).value
