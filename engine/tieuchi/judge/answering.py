"""Answering: what one station's own evidence says to the questions that a report counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.belonging import ALL
from tieuchi.judge.counting import Station
from tieuchi.judge.findings import Assessment
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

RECOGNISED = "recognised"
"""What is counted where a field says how many stations meet the national criteria."""
OLDEST = timedelta(days=366)
"""How old a station's evidence may be on the day of judging and still be counted."""

Answers = Mapping[str, Interval]
Judge = Callable[[Evidence, str], Answers]
"""Puts the questions of one set (or ``recognised``) to a station; raises where it cannot be judged."""

_OUTCOMES = {"pass": YES, "fail": NO, "open": EITHER}


def station_of(shown: Evidence, report: Evidence, on: date, names: Iterable[str], judge: Judge) -> Station:
    """Return a station as it is counted for a report.

    Args:
        shown: The station's evidence.
        report: The evidence of its district, province or commune.
        on: The day of judging.
        names: The fields of the report that are counted.
        judge: What puts the questions of a set to it.
    """
    if untimely := _untimely(shown, on):
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


def _untimely(shown: Evidence, on: date) -> Message | None:
    """Return why evidence tells nothing of a day: it is of a later one, or too old."""
    if shown.as_of > on:
        return Message("it is of {day}, after the day of judging {on}", day=shown.as_of, on=on)
    if on - shown.as_of > OLDEST:
        return Message(
            "it is of {day}, more than a year before the day of judging {on}", day=shown.as_of, on=on
        )
    return None


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


def _unused(shown: Evidence, why: Message) -> Problem:
    return Problem(Place(shown.file), _not_counted(why))


def _not_counted(why: Message) -> Message:
    return Message("not counted: {why}", why=why)
