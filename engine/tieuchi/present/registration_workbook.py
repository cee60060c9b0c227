"""A plan of registration as a workbook: the rounds, the schedule, every commune, every action.

All texts are written as texts, so that no name of a commune is ever run as a formula. The same plan gives the
same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from typing import Any

import xlsxwriter

from tieuchi.plan.schedule.limits import Limit, used
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, OUTCOME
from tieuchi.present.registration import FATES, LEVELS, Planned, Registration, done, title_of
from tieuchi.present.registration_basis import basis_lines
from tieuchi.present.registration_bounds import bound_name
from tieuchi.present.registration_said import particulars, reached, risks

MADE = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
"""What every workbook says of when it was made."""
_NARROW, _MIDDLE, _WIDE, _TEXT = 10, 16, 26, 60

Value = str | int | float | dt.date | None
Title = tuple[str, int]
"""What a column is called, and how wide it is."""


def workbook_bytes(one: Registration, tongue: Tongue) -> bytes:
    """Return a plan as a workbook."""
    file = io.BytesIO()
    book = _Book(file)
    say = tongue.say
    book.page(say("Plan"), title_of(one, tongue), list(_said(one, tongue)))
    book.sheet(say("Rounds"), _round_titles(tongue), _rounds(one, tongue))
    book.sheet(say("Limits"), _limit_titles(tongue), _limits(one, tongue))
    book.sheet(say("Schedule"), _schedule_titles(tongue), _schedule(one, tongue))
    book.sheet(say("Every commune"), _commune_titles(one, tongue), _communes(one, tongue))
    book.sheet(say("Actions"), _action_titles(tongue), _actions(one, tongue))
    book.close()
    return file.getvalue()


class _Book:
    """A workbook in which texts are texts, numbers have their thousands marked, and days are days."""

    def __init__(self, file: io.BytesIO) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(file, options)
        self._book.set_properties({"created": MADE})
        self._head = self._book.add_format(
            {"bold": True, "bg_color": "#DDEBF7", "text_wrap": True, "valign": "top"}
        )
        self._title = self._book.add_format({"bold": True, "font_size": 14})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._number = self._book.add_format({"num_format": "#,##0", "valign": "top"})
        self._points = self._book.add_format({"num_format": "#,##0.##", "valign": "top"})
        self._day = self._book.add_format({"num_format": 14, "valign": "top"})

    def page(self, name: str, title: str, lines: Sequence[str]) -> None:
        """Write a sheet of sentences."""
        sheet = self._book.add_worksheet(name)
        sheet.set_column(0, 0, 120)
        sheet.hide_gridlines(2)
        sheet.write_string(0, 0, title, self._title)
        for row, text in enumerate(lines, start=2):
            sheet.write_string(row, 0, text, self._wrapped)
        self._print(sheet, 1)

    def sheet(self, name: str, titles: Sequence[Title], rows: Iterator[Sequence[Value]]) -> None:
        """Write a table with its titles, which stay in sight."""
        sheet = self._book.add_worksheet(name)
        for column, (title, width) in enumerate(titles):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, title, self._head)
        last = 0
        for last, values in enumerate(rows, start=1):
            for column, value in enumerate(values):
                self._write(sheet, last, column, value)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(titles) - 1)
        sheet.repeat_rows(0)
        self._print(sheet, 0)

    def close(self) -> None:
        """Finish the workbook."""
        self._book.close()

    def _write(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, str):
            sheet.write_string(row, column, value, self._wrapped)
        elif isinstance(value, float):
            sheet.write_number(row, column, value, self._points)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._number)
        elif value is not None:
            sheet.write_datetime(row, column, value, self._day)

    def _print(self, sheet: Any, portrait: int) -> None:
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        if not portrait:
            sheet.set_landscape()


def _said(one: Registration, tongue: Tongue) -> Iterator[str]:
    yield banner(one.criteria_set, tongue)
    yield tongue.pick(one.catalogue.head.note)
    yield from particulars(one, tongue)
    yield from reached(one, tongue)
    yield from risks(one, tongue)
    yield from basis_lines(one, tongue)


def _round_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), _NARROW),
        (say("First day"), _MIDDLE),
        (say("Last day"), _MIDDLE),
        (say("Appraised"), _MIDDLE),
        (say("Recognised by its end"), _MIDDLE),
        (say("Team days"), _MIDDLE),
        (say("Money (thousand đồng)"), _MIDDLE),
    )


def _rounds(one: Registration, _: Tongue) -> Iterator[Sequence[Value]]:
    task, chosen = one.schedule.task, one.schedule.chosen
    for place, each in enumerate(one.horizon.rounds):
        yield (
            each.name,
            each.start,
            each.end,
            sum(place in choice.rounds for choice in chosen),
            sum(choice.valid[place] for choice in chosen),
            used(Limit("days", (place,), 0), task.communes, chosen),
            used(Limit("money", (place,), 0), task.communes, chosen),
        )


def _limit_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return ((say("Limit or target"), _TEXT), (say("Given"), _MIDDLE), (say("In the plan"), _MIDDLE))


def _limits(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    task = one.schedule.task
    for bound in task.bounds:
        set_ = bound.most if isinstance(bound, Limit) else bound.least
        yield bound_name(bound, tongue), set_, used(bound, task.communes, one.schedule.chosen)


def _place_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Station"), _WIDE),
        (say("Commune"), _WIDE),
        (say("District"), _WIDE),
        (say("Province"), _WIDE),
    )


def _place(each: Planned) -> tuple[str, ...]:
    return each.station.id, *(each.station.place.get(level, "") for level in LEVELS)


def _schedule_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), _NARROW),
        *_place_titles(tongue),
        (say("What it does first"), _TEXT),
        (say("Ready on"), _MIDDLE),
        (say("Money (thousand đồng)"), _MIDDLE),
        (say("Team days"), _NARROW),
        (say("Renewed in"), _MIDDLE),
        (say("Recognised until"), _MIDDLE),
        (say("Verdict today"), _MIDDLE),
    )


def _schedule(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    rounds = one.horizon.rounds
    for each in one.planned:
        chain = each.choice.rounds
        yield (
            rounds[chain[0]].name,
            *_place(each),
            "\n".join(done(each, one.catalogue, tongue)),
            None if each.way is None else each.way.ready,
            each.choice.cost,
            each.commune.appraisal * len(chain),
            ", ".join(rounds[place].name for place in chain[1:]),
            one.horizon.until(chain[-1]),
            tongue.tell(OUTCOME[each.station.outcome]),
        )


def _commune_titles(one: Registration, tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        *_place_titles(tongue),
        (say("Evidence of"), _MIDDLE),
        (say("Verdict today"), _MIDDLE),
        (say("Least points"), _NARROW),
        (say("Most points"), _NARROW),
        (say("Least people"), _NARROW),
        (say("Recognised until"), _MIDDLE),
        (say("What becomes of it"), _WIDE),
        (say("Round"), _NARROW),
        (say("Lapses"), _NARROW),
        *((say("Cheapest by the end of {round}", round=each.name), _MIDDLE) for each in one.horizon.rounds),
    )


def _communes(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    rounds = one.horizon.rounds
    for each in one.communes:
        places = each.choice.rounds or (() if each.hope is None else (each.hope,))
        yield (
            *_place(each),
            each.station.as_of,
            tongue.tell(OUTCOME[each.station.outcome]),
            each.station.points[0] / 100,
            each.station.points[1] / 100,
            each.station.people[0],
            each.commune.until,
            tongue.tell(FATES[each.fate]),
            ", ".join(rounds[place].name for place in places),
            each.choice.lapses,
            *(None if way is None else way.cost for way in each.station.ways),
        )


def _action_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), _NARROW),
        *_place_titles(tongue),
        (say("Action"), _TEXT),
        (say("How many"), _NARROW),
        (say("Thousand đồng"), _MIDDLE),
        (say("Ready on"), _MIDDLE),
        (say("Who can do it"), _WIDE),
        (say("Basis"), _MIDDLE),
    )


def _actions(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    catalogue = one.catalogue
    for each in one.planned:
        for step in () if each.way is None else each.way.steps:
            action = catalogue.actions[step.action]
            yield (
                one.horizon.rounds[each.first].name,
                *_place(each),
                tongue.pick(action.label),
                step.units,
                step.cost,
                step.ready,
                tongue.pick(catalogue.head.bodies[action.lead]),
                tongue.tell(BASIS[action.basis]),
            )
