"""Answering: what one station's own evidence says to the questions that a report counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from tieuchi.evidence.aging import lapsed_in
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.belonging import ALL
from tieuchi.judge.counting import Station
from tieuchi.judge.findings import Assessment
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

RECOGNISED = "recognised"
"""What is counted where a field says how many stations meet the national criteria."""

Answers = Mapping[str, Interval]
Judge = Callable[[Evidence, str], Answers]
"""Puts the questions of one set (or ``recognised``) to a station; raises where it cannot be judged."""

_OUTCOMES = {"pass": YES, "fail": NO, "open": EITHER}


def station_of(shown: Evidence, report: Evidence, on: date, names: Iterable[str], judge: Judge) -> Station:
    """Return a station as it is counted for a report.

    Args:
        shown: The station's evidence, aged on the day.
        report: The evidence of its district, province or commune.
        on: The day of judging.
        names: The fields of the report that are counted.
        judge: What puts the questions of a set to it.
    """
    if shown.as_of > on:
        untimely = Message("it is of {day}, after the day of judging {on}", day=shown.as_of, on=on)
        return Station(shown, {}, (_unused(shown, untimely),), usable=False)
    answers: dict[str, Interval] = {}
    unused: list[Problem] = []
    for set_id, questions in _questions(report, names).items():
        try:
            found = judge(shown, set_id)
        except InputError as error:
            unused += [Problem(one.place, _not_counted(one.message)) for one in error.problems]
        except JudgingError as error:
            unused.append(_unused(shown, error.message))
        else:
            answers |= {what: found[what] for what in questions}
    if shown.period != report.period and any(_summed_over_period(report, name) for name in names):
        unused.append(Problem(Place(shown.file), _another_period(shown)))
    if lapsed := len(lapsed_in(shown)):
        unused.append(Problem(Place(shown.file), _old(lapsed, on)))
    return Station(shown, answers, tuple(unused))


def recognised(assessment: Assessment) -> Interval:
    """Return whether a station is recognised, as an interval of no (0) and yes (1).

    Raises:
        JudgingError: If the set in force recognises nobody.
    """
    if assessment.total is None:
        set_id = assessment.law.criteria_set.id
        raise JudgingError(Message("‘{set}’ has targets and recognises no commune", set=set_id))
    return _OUTCOMES[assessment.outcome]


def _questions(report: Evidence, names: Iterable[str]) -> dict[str, list[str]]:
    """Return what is asked of each station, by the set that asks it."""
    ways = (report.form.counted[name].count for name in names)
    by_set: dict[str, list[str]] = {}
    for what in sorted({way for way in ways if way not in (None, ALL)}):
        by_set.setdefault(what.partition("/")[0], []).append(what)
    return by_set


def _summed_over_period(report: Evidence, name: str) -> bool:
    return report.form.counted[name].sum is not None and report.form.fields[name].over == "period"


def _another_period(shown: Evidence) -> Message:
    return Message(
        "not added to the figures over the period: it covers {start} to {end}, the report another period",
        start=shown.period.start,
        end=shown.period.end or shown.as_of,
    )


def _old(lapsed: int, on: date) -> Message:
    return Message(
        "{count} of its facts and lists had lapsed by the day of judging {on} and count as unknown; "
        "‘tieuchi assess’ with ‘--as-of’ names them",
        count=lapsed,
        on=on,
    )


def _unused(shown: Evidence, why: Message) -> Problem:
    return Problem(Place(shown.file), _not_counted(why))


def _not_counted(why: Message) -> Message:
    return Message("not counted: {why}", why=why)
