"""Answering: what each station is asked, and why it or one of its figures is not counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from building import DAY, evidence_of, form_of
from smallset import DOCTOR, FORM, REPORT_FORM, bands, judge, law
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.answering import RECOGNISED, recognised, station_of
from tieuchi.judge.counting import Station
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

OLD = (
    "1 of its facts and lists had lapsed by the day of judging 2026-01-01 and count as unknown; ‘tieuchi "
    "assess’ with ‘--as-of’ names them"
)


def answered(shown: Evidence, names: list[str], judging: Any = None, on: date = DAY) -> Station:
    """Return a station that is asked for the counted fields of a report."""
    report = evidence_of(REPORT_FORM, {})
    return station_of(shown, report, on, names, judging or answers)


def answers(shown: Evidence, set_id: str) -> Mapping[str, Interval]:
    """Answer everything with yes."""
    return {RECOGNISED: YES, DOCTOR: YES, f"{set_id}/other": NO}


def station(**head: Any) -> Evidence:
    """Return a station's evidence of the day of the tests."""
    return evidence_of(FORM, {}, **head)


def why(one: Station) -> list[str]:
    """Return why something of a station was not counted."""
    return [str(problem.message) for problem in one.unused]


def test_a_station_is_asked_only_what_is_counted() -> None:
    """Sums and the number of stations ask nothing, and a set is asked once for all its questions."""
    asked = []

    def note(shown: Evidence, set_id: str) -> Mapping[str, Interval]:
        asked.append(set_id)
        return answers(shown, set_id)

    one = answered(station(), ["stations", "people", "doctors", "recognised"], note)
    assert one.answers == {DOCTOR: YES, RECOGNISED: YES}
    assert asked == ["checks", RECOGNISED]
    assert (one.unused, one.usable) == ((), True)


def test_evidence_of_a_later_day_is_set_aside() -> None:
    """What was not yet known on the day of judging is not counted."""
    one = answered(station(), ["doctors"], on=date(2024, 12, 30))
    assert (one.answers, one.usable) == ({}, False)
    assert why(one) == ["not counted: it is of 2024-12-31, after the day of judging 2024-12-30"]


def test_what_has_lapsed_is_told_and_the_rest_is_counted() -> None:
    """Old evidence is still asked: what has lapsed of it counts as unknown, and the file says how much."""
    form = form_of([{"id": "x", "type": "yes-no", "lasts": "12 months"}, {"id": "y", "type": "yes-no"}])
    old = evidence_of(form, {"x": True, "y": True})
    for day, told in ((date(2025, 12, 31), []), (date(2026, 1, 1), [OLD])):
        one = answered(aged(old, day), ["doctors"], on=day)
        assert (one.answers, one.usable, why(one)) == ({DOCTOR: YES}, True, told)


def test_a_question_that_cannot_be_judged_leaves_the_others() -> None:
    """A law that is only a frame, or contradictory figures, cost one question and are told with their place."""

    def refuse(shown: Evidence, set_id: str) -> Mapping[str, Interval]:
        if set_id == RECOGNISED:
            raise JudgingError(Message("only its frame is known"))
        raise InputError([Problem(Place("a.yaml", 3, 1), Message("impossible"))])

    one = answered(station(), ["doctors", "recognised"], refuse)
    assert (one.answers, one.usable) == ({}, True)
    assert [str(problem.render(str)) for problem in one.unused] == [
        "a.yaml:3:1: not counted: impossible",
        "test.yaml: not counted: only its frame is known",
    ]


def test_another_period_is_told_where_figures_are_summed_over_it() -> None:
    """Whoever gives half a year is told that the year's sum leaves the station out."""
    half = station(period={"from": "2024-01-01", "to": "2024-06-30"})
    assert why(answered(half, ["doctors", "people"])) == []
    assert why(answered(half, ["met_for"])) == [
        "not added to the figures over the period: it covers 2024-01-01 to 2024-06-30, the report another "
        "period"
    ]
    assert why(answered(station(), ["met_for"])) == []


@pytest.mark.parametrize(("yes", "holds"), [(True, YES), (False, NO), ("unknown", EITHER)])
def test_the_outcome_of_a_station_is_its_answer(yes: Any, holds: Interval) -> None:
    """Đạt counts as yes, không đạt as no, and what is open as either."""
    assert recognised(judge(law(bands("yes")), {"yes": yes})) == holds


def test_a_set_of_targets_recognises_nobody() -> None:
    """Meeting targets is not recognition."""
    targets = law({"target": "yes"}, points=[None], kind="targets", recognition=None)
    with pytest.raises(JudgingError, match="recognises no commune"):
        recognised(judge(targets, {"yes": True}))
