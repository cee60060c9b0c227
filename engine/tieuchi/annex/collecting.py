"""Collecting an annex from the rows of its tables, in order, with whatever does not fit told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from tieuchi.annex.annex import Annex, AnnexCriterion, AnnexIndicator, Note, Remark, Total, summed
from tieuchi.annex.cells import Spot
from tieuchi.annex.checking import faults_of
from tieuchi.annex.matching import alike
from tieuchi.annex.points import read_points, split_points, written_points
from tieuchi.annex.rows import (
    DASHES,
    Heading,
    Row,
    heading_in,
    heading_of,
    is_note,
    is_sub_number,
    is_total,
    number_of,
    plain_heading,
    total_in,
)
from tieuchi.values.text import Message, shown


@dataclass
class _Criterion:
    """A criterion that is being collected."""

    heading: Heading
    spot: Spot
    indicators: list[AnnexIndicator] = field(default_factory=list)


@dataclass(frozen=True)
class _At:
    """The indicator that is being read, which rows without a number go on with."""

    criterion: _Criterion
    index: int

    @property
    def indicator(self) -> AnnexIndicator:
        return self.criterion.indicators[self.index]

    def change(self, **changes: Any) -> None:
        self.criterion.indicators[self.index] = replace(self.indicator, **changes)


class Collecting:
    """Takes the rows of an annex one by one.

    Args:
        grouping: The numbers that are criteria though they look like indicators.
    """

    def __init__(self, grouping: frozenset[str]) -> None:
        self._grouping = grouping
        self._criteria: list[_Criterion] = []
        self._total: Total | None = None
        self._remarks: list[Remark] = []
        self._notes: list[Note] = []
        self._at: _At | None = None
        self._in: _Criterion | None = None
        self._awaiting: set[Spot] = set()

    def take(self, row: Row, *, scored: bool) -> None:
        """Take the next row.

        Args:
            row: The row.
            scored: Whether its table has a column for points.
        """
        if is_note(row):
            self._notes.append(Note(row.spot, row.whole))
            return
        if is_total(row):
            self._state_total(row)
            return
        if row.criterion:
            self._enter(heading_in(row.criterion), row)
        if (heading := heading_of(row)) is not None:
            self._enter(heading, row)
        elif (numbered := number_of(row)) is not None:
            self._numbered(row, *numbered, scored=scored)
        elif row.number and not is_sub_number(row.number):
            self._remark(row, Message("{found} is not a number of an indicator", found=shown(row.number)))
        elif row.heading and not self._is_part(row):
            self._unnumbered_heading(row)
        else:
            self._go_on(row)

    def _numbered(self, row: Row, number: str, title: str, *, scored: bool) -> None:
        if number in self._grouping:
            self._enter(plain_heading(number, row), row)
        elif self._at and number.startswith(f"{self._at.indicator.number}.") and not self._grouping:
            self._go_on(row)
        elif not title:
            self._remark(row, Message("number {number} stands here without a title", number=number))
        else:
            self._begin(row, number, title, scored=scored)

    def _enter(self, heading: Heading, row: Row) -> None:
        """Enter a criterion, the one of this number and title again where it was left."""
        self._at = None
        points = heading.points if row.criterion else self._points(row, heading.points)
        for one in self._criteria:
            same = one.heading.number == heading.number
            if same and (not heading.title or alike(one.heading.title, heading.title)):
                if one.heading.points is None:
                    one.heading = replace(one.heading, points=points)
                self._in = one
                return
        if not heading.title:
            self._remark(row, Message("the criterion has no title"))
        self._in = _Criterion(replace(heading, points=points), row.spot)
        self._criteria.append(self._in)

    def _unnumbered_heading(self, row: Row) -> None:
        if any(one.heading.number is not None for one in self._criteria):
            text = shown(row.text)
            self._remark(row, Message("{text} has no number; it was read as a heading only", text=text))
        else:
            self._enter(plain_heading(None, row), row)

    def _is_part(self, row: Row) -> bool:
        """Return whether a bold or wide row is a line of the indicator above it after all."""
        return self._at is not None and (row.content[0] in DASHES or row.content[0].islower())

    def _begin(self, row: Row, number: str, written: str, *, scored: bool) -> None:
        title, more = _title_and_guide(written)
        title, stated = split_points(title)
        points = self._points(row, stated)
        guidance = "\n".join(text for text in (more, row.guidance) if text)
        if self._said_before(row, number, title, points, guidance):
            return
        if scored and not row.points:
            self._awaiting.add(row.spot)
        if self._in is None:
            self._in = _Criterion(Heading(None, "", None), row.spot)
            self._criteria.append(self._in)
        self._in.indicators.append(AnnexIndicator(number, title, points, guidance, row.spot))
        self._at = _At(self._in, len(self._in.indicators) - 1)

    def _said_before(self, row: Row, number: str, title: str, points: int | None, guidance: str) -> bool:
        """Take up what a second table says of an indicator of a first: a guide to its scoring, mostly."""
        for criterion in self._criteria:
            for index, one in enumerate(criterion.indicators):
                if one.number == number and one.spot.table != row.spot.table and alike(one.title, title):
                    self._at = _At(criterion, index)
                    self._compare_again(row, one, points)
                    self._at.change(
                        points=points if one.points is None else one.points,
                        guidance="\n".join(dict.fromkeys(text for text in (one.guidance, guidance) if text)),
                    )
                    return True
        return False

    def _compare_again(self, row: Row, one: AnnexIndicator, points: int | None) -> None:
        if points is not None and one.points is not None and points != one.points:
            self._remark(
                row,
                Message(
                    "indicator {number} has {here} points here and {there} in {spot}; those are compared",
                    number=one.number,
                    here=written_points(points),
                    there=written_points(one.points),
                    spot=one.spot.message,
                ),
            )

    def _go_on(self, row: Row) -> None:
        """Add a row without a number to the indicator above it."""
        at = self._at
        if at is None:
            self._remark(
                row, Message("{text} stands under no indicator and was not read", text=shown(row.text))
            )
            return
        current, points = at.indicator, self._points(row, None)
        if points is not None and not row.content and current.points is None:
            at.change(points=points)
            points = None
        content = " ".join(part for part in (row.number, row.content) if part)
        if content[:1].islower() and points is None and not row.number and not current.guidance:
            at.change(title=f"{current.title} {content}")
            content = ""
        line = content if points is None else f"{content}: {written_points(points)} điểm"
        added = [text for text in (current.guidance, line, row.guidance) if text]
        at.change(guidance="\n".join(added))

    def _state_total(self, row: Row) -> None:
        self._at = None
        points = self._points(row, total_in(row))
        if points is None:
            if not row.points:
                self._remark(row, Message("the total has no points"))
            return
        everything = summed(one.points for each in self._criteria for one in each.indicators)
        here = summed(one.points for one in self._in.indicators) if self._in else 0
        if points != everything and points == here:
            return
        self._total = Total(points, row.spot)
        if everything is not None and points != everything:
            self._remark(
                row,
                Message(
                    "{said} points are stated here, and the indicators above it add up to {sum}",
                    said=written_points(points),
                    sum=written_points(everything),
                ),
            )

    def _points(self, row: Row, stated: int | None) -> int | None:
        """Return the points of a row, those of its points column before those in its title."""
        if not row.points:
            return stated
        try:
            return read_points(row.points)
        except ValueError:
            self._remarks.append(
                Remark(
                    row.points_spot,
                    Message("{found} is not one number of points", found=shown(row.points)),
                )
            )
            return None

    def _remark(self, row: Row, message: Message) -> None:
        self._remarks.append(Remark(row.spot, message))

    def annex(self, file: str, unread: tuple[Message, ...]) -> Annex:
        """Return what was collected, with the criteria whose points do not add up told."""
        criteria = tuple(
            AnnexCriterion(
                one.heading.number, one.heading.title, one.heading.points, one.spot, tuple(one.indicators)
            )
            for one in self._criteria
        )
        faults = [fault for one in criteria for fault in faults_of(one, self._awaiting)]
        remarks = tuple(sorted([*self._remarks, *faults], key=_order))
        return Annex(file, criteria, self._total, remarks, tuple(self._notes), unread)


def _order(remark: Remark) -> tuple[str, int, int]:
    spot = remark.spot
    return (f"{spot.table:>9}", spot.row, spot.column)


def _title_and_guide(written: str) -> tuple[str, str]:
    """Return the title in a content cell, and the lines of guidance below it in the same cell."""
    lines = written.split("\n")
    for index, line in enumerate(lines[1:], start=1):
        if line[0] in DASHES or split_points(line)[1] is not None:
            return " ".join(lines[:index]), "\n".join(lines[index:])
    return " ".join(lines), ""
