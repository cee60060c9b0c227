"""Jurisdictions: which levels of government there are, and who files, appraises and recognises, by day.

They are kept beside the sets and not in them: who signs changes with the levels of government, while what a
set asks stays as it is, and so does the hash of a sheet judged by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from pydantic import Field, model_validator

from tieuchi.law.criteria import SetFile
from tieuchi.values.fields import Basis, Dates, Day, Many, Strict, Text, said
from tieuchi.values.text import Message, did_you_mean

LevelName = Literal["province", "district", "commune"]
Path_ = tuple[str | int, ...]
ONE_DAY = timedelta(days=1)


class Level(Strict):
    """A level of government (*cấp hành chính*).

    Attributes:
        level: The word that heads of evidence files and sets use.
        first: The first day on which it has units; left out, before any set here.
        last: The last such day; left out, it goes on.
    """

    level: LevelName
    title: Text
    first: Day | None = Field(None, alias="from")
    last: Day | None = Field(None, alias="to")
    basis: Basis
    source: Many[str] = Field(min_length=1)
    note: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Level:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise said(
                "these days end on {end}, before they begin on {start}", end=self.last, start=self.first
            )
        return self

    def exists(self, day: date) -> bool:
        """Return whether it has units on a day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class LevelsFile(Strict):
    """All levels of government (``levels.yaml``)."""

    levels: Many[Level] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_once(self) -> LevelsFile:
        names = [one.level for one in self.levels]
        for name in names:
            if names.count(name) > 1:
                raise said("‘{level}’ stands twice; a level has one entry with its days", level=name)
        return self


class Authority(Strict):
    """Who is competent for one step (*cơ quan có thẩm quyền*), and at which level it stands."""

    who: Text
    level: LevelName
    basis: Basis
    source: Many[str] = Field(min_length=1)


class Competence(Strict):
    """Who files, appraises and recognises over some days; what could not be read is left out.

    Attributes:
        days: The days on which it is so.
        files: Who files (*lập và gửi hồ sơ*).
        appraises: Who appraises (*thẩm định*).
        recognises: Who recognises (*công nhận*).
        note: What a reader should know, such as that it is inferred.
    """

    days: Dates
    files: Authority | None = None
    appraises: Authority | None = None
    recognises: Authority | None = None
    note: Text | None = None

    @property
    def steps(self) -> dict[str, Authority]:
        """The steps of which it is known who takes them."""
        steps = {"files": self.files, "appraises": self.appraises, "recognises": self.recognises}
        return {step: one for step, one in steps.items() if one is not None}


class JurisdictionFile(Strict):
    """Who is competent under one set, over all its days (``SET.yaml``)."""

    set: str
    competent: Many[Competence] = Field(min_length=1)


@dataclass(frozen=True)
class Jurisdictions:
    """All levels, and who is competent under each set.

    Attributes:
        levels: The levels of government.
        competent: By the set's name, in the order of days; local sets need have none.
    """

    levels: tuple[Level, ...] = ()
    competent: Mapping[str, tuple[Competence, ...]] = field(default_factory=dict)

    def on(self, set_id: str, day: date) -> Competence | None:
        """Return who is competent under a set on a day."""
        return next(
            (
                one
                for one in self.competent.get(set_id, ())
                if one.days.start <= day and (one.days.end is None or day <= one.days.end)
            ),
            None,
        )

    def without_units(self, levels: Iterable[str], day: date) -> tuple[Level, ...]:
        """Return those of the levels named that have no units on a day."""
        named = set(levels)
        return tuple(one for one in self.levels if one.level in named and not one.exists(day))


def faults(
    file: JurisdictionFile, heads: Sequence[SetFile], levels: Sequence[Level] | None
) -> Iterable[tuple[Path_, Message]]:
    """Yield what is wrong with a file, each fault with the path where it stands.

    Args:
        file: The file.
        heads: All sets.
        levels: All levels; None where they could not be read, so that nothing is said of them.
    """
    head = next((one for one in heads if one.id == file.set), None)
    if head is None:
        known = [one.id for one in heads]
        message = Message(
            "there is no set ‘{set}’{hint}; the sets are {known}",
            set=file.set,
            hint=did_you_mean(file.set, known),
            known=known,
        )
        yield ("set",), message
    else:
        yield from _days_faults(file.competent, head)
    for index, one in enumerate(file.competent if levels is not None else ()):
        yield from _level_faults(one, ("competent", index), levels or ())


def _days_faults(entries: Sequence[Competence], head: SetFile) -> Iterable[tuple[Path_, Message]]:
    """Yield the gaps and overlaps of the days, which together are those of the set."""
    force = head.instrument.in_force
    expected: date | None = force.start
    for index, one in enumerate(entries):
        path = ("competent", index, "days")
        if expected is None:
            yield path, Message("the days before these never end; say when (‘to’)")
        elif one.days.start > expected:
            last = one.days.start - ONE_DAY
            yield (
                path,
                Message(
                    "of {start} to {end} nothing is said; days follow each other without a gap, from "
                    "the set's first day on",
                    start=expected,
                    end=last,
                ),
            )
        elif one.days.start < expected:
            yield path, _too_early(one, expected, first=index == 0)
        expected = _day_after(one.days.end)
    if expected != _day_after(force.end):
        yield ("competent", len(entries) - 1, "days"), _other_end(force)


def _day_after(end: date | None) -> date | None:
    """Return the day after an end; none where days go on, or end with the calendar."""
    return None if end in (None, date.max) else end + ONE_DAY


def _too_early(one: Competence, expected: date, *, first: bool) -> Message:
    if first:
        return Message(
            "these days begin on {start}, before the set, which is in force from {expected}",
            start=one.days.start,
            expected=expected,
        )
    return Message(
        "these days begin on {start}, but those before them go on to {end}; a day has one competence",
        start=one.days.start,
        end=expected - ONE_DAY,
    )


def _other_end(force: Dates) -> Message:
    if force.end is None:
        return Message("the set goes on, and so do the last days here; leave out their ‘to’")
    return Message("the last days here end with the set, on {end}", end=force.end)


def _level_faults(one: Competence, path: Path_, levels: Sequence[Level]) -> Iterable[tuple[Path_, Message]]:
    """Yield the steps that are given to a level on days on which it has no units."""
    by_name = {level.level: level for level in levels}
    for step, authority in one.steps.items():
        level = by_name.get(authority.level)
        if level is None:
            yield (*path, step, "level"), Message("levels.yaml has no level ‘{level}’", level=authority.level)
            continue
        starts_late = level.first is not None and one.days.start < level.first
        ends_early = level.last is not None and (one.days.end is None or level.last < one.days.end)
        if starts_late or ends_early:
            yield (
                (*path, step, "level"),
                Message(
                    "‘{level}’ has no units on some of these days; levels.yaml has the days of the level",
                    level=authority.level,
                ),
            )
