"""Judging minds how old evidence is: what has lapsed is unknown, says so, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from building import DAY, TEXT, evidence_of, form_of, law_of, set_of
from strategies import AGING, FORM, LATER, judged, laws, old_stations, results
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Age, Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval
from widening import intervals, wider

BY = Reference()
COUNT = {"type": "count", "least": 0, "most": 10}
SMALL = form_of(
    [
        {"id": "x", **COUNT, "lasts": "12 months"},
        {"id": "y", **COUNT, "over": "period", "lasts": "15 months"},
    ],
    [
        {
            "id": "staff",
            "most": 5,
            "lasts": "12 months",
            "columns": [
                {"id": "role", "type": "choice", "choices": [{"id": one, "label": TEXT} for one in "ab"]},
                {"id": "hours", **COUNT, "over": "period", "lasts": "15 months"},
            ],
        }
    ],
)
TRAINED = {"count": {"rows of": "staff", "where": {"hours": {"at least": 4}}}}
LISTED = {"count": {"rows of": "staff", "where": {"role": {"is": "a"}}}}


def judge(facts: dict[str, Any], lists: dict[str, Any], day: date) -> Assessment:
    """Judge a small station by rules on two numbers and on the rows of a list."""
    rules = [
        {"bands": [{"points": 1, "when": {name: {"at least": 1}}}]}
        for name in ("x", "y", "trained", "listed")
    ]
    measures = {"trained": TRAINED, "listed": LISTED}
    law = law_of(set_of(rules, points=[1, 1, 1, 1], measures=measures), SMALL)
    return assess(law, evidence_of(SMALL, facts, lists), day, BY)


STAFF = {"staff": {"complete": True, "rows": [{"role": "a", "hours": 5}]}}


def test_each_thing_lapses_on_its_own_day() -> None:
    """A fact, a list, a figure over the period and a column each keep an indicator open from their day on."""
    points = {
        day: [one.points for one in judge({"x": 4, "y": 4}, STAFF, day).findings]
        for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1))
    }
    sure, open_ = Interval.point(100), Interval(0, 100)
    assert points[date(2025, 12, 31)] == [sure, sure, sure, sure]
    assert points[date(2026, 1, 1)] == points[date(2026, 3, 31)] == [open_, sure, open_, open_]
    assert points[date(2026, 4, 1)] == [open_, open_, open_, open_]


def test_an_assessment_names_what_had_lapsed() -> None:
    """Each by name, with the day from which it counted and the last on which it did."""
    told = {"x": {"value": 4, "on": "2024-03-05"}, "y": 4}
    dated = {"staff": {**STAFF["staff"], "on": "2024-12-30"}}
    assert judge(told, dated, DAY).lapsed == {}
    assert judge(told, dated, date(2025, 12, 31)).lapsed == {
        "x": Age(date(2024, 3, 5), date(2025, 3, 5)),
        "staff": Age(date(2024, 12, 30), date(2025, 12, 30)),
    }


def test_a_finding_says_that_what_it_used_had_lapsed() -> None:
    """With its age and what it was, so that the sheet can tell; a column makes its list say so."""
    x, y, trained, listed = judge({"x": 4, "y": 4}, STAFF, date(2026, 2, 1)).findings
    (used,) = x.missing
    assert (used.name, used.fact.state) == ("x", "lapsed")
    assert used.fact.given is not None
    assert used.fact.given.value == Interval.point(4)
    assert y.missing == ()
    (staff,) = listed.missing
    assert (staff.name, staff.fact.state, staff.fact.value) == ("staff", "lapsed", Interval(0, 5))
    assert trained.missing == listed.missing


def test_a_column_that_has_lapsed_leaves_counts_of_other_columns_alone() -> None:
    """Who works there is still known when how much they were trained no longer is."""
    dated = {"staff": {**STAFF["staff"], "rows": [{"role": "a", "hours": 5}]}}
    old = replace(evidence_of(SMALL, {"x": 4, "y": 4}, dated), as_of=date(2026, 4, 1))
    rules = [{"bands": [{"points": 1, "when": {name: {"at least": 1}}}]} for name in ("trained", "listed")]
    measures = {"trained": TRAINED, "listed": LISTED}
    law = law_of(set_of(rules, points=[1, 1], measures=measures), SMALL)
    found = assess(law, old, date(2026, 4, 1), BY)
    assert [one.points for one in found.findings] == [Interval(0, 100), Interval.point(100)]
    (used,) = found.findings[0].missing
    assert (used.fact.state, used.fact.age) == ("lapsed", Age(date(2024, 12, 31), date(2026, 3, 31)))
    assert used.fact.given is not None
    assert used.fact.given.value == Interval.point(1)


def test_the_receipt_names_the_evidence_as_given_and_the_day() -> None:
    """The same file on another day has another code, and the hash of the evidence stays."""
    before, after = (judge({"x": 4}, {}, day) for day in (DAY, date(2026, 1, 1)))
    assert before.receipt.evidence == after.receipt.evidence
    assert before.receipt.code != after.receipt.code
    assert before.findings[0].points != after.findings[0].points


@settings(max_examples=60, deadline=None)
@given(one=laws(), station=old_stations(), day=LATER)
def test_minding_age_never_narrows(one: Law, station: Evidence, day: date) -> None:
    """What is unknown because it has lapsed leaves at least as much open as if it had not."""
    ageless = judged(one, replace(station, form=FORM), BY, day)
    minded = judged(one, station, BY, day)
    assert wider(ageless, minded) == []
    assert minded.outcome in (ageless.outcome, "open")


@settings(max_examples=60, deadline=None)
@given(one=laws(), station=old_stations(), first=LATER, second=LATER)
def test_judged_later_by_the_same_law_every_interval_only_widens(
    one: Law, station: Evidence, first: date, second: date
) -> None:
    """No day brings back what had lapsed before."""
    sooner, later = (judged(one, station, BY, day) for day in sorted([first, second]))
    assert wider(sooner, later) == []
    # A column that had lapsed by itself lapses with its list in the end.
    assert lists_of(sooner) <= lists_of(later)
    assert later.outcome in (sooner.outcome, "open")


def lists_of(found: Assessment) -> set[str]:
    """Return the facts, and the lists whole or in part, that had lapsed."""
    return {name.partition(".")[0] for name in found.lapsed}


@settings(max_examples=40, deadline=None)
@given(one=laws(), station=old_stations(), day=LATER)
def test_every_evaluator_minds_age_alike(one: Law, station: Evidence, day: date) -> None:
    """The reference and durable-rules agree to the last point, on evidence aged before or not."""
    rete = pytest.importorskip("tieuchi.judge.rete", reason="durable-rules cannot be had here")
    wanted = results(judged(one, station, BY, day))
    assert results(judged(one, station, rete.Rete(), day)) == wanted
    assert results(judged(one, aged(station, day), BY, day)) == wanted


@settings(max_examples=30, deadline=None)
@given(one=laws(), station=old_stations(), day=LATER)
def test_what_has_lapsed_is_as_if_it_had_never_been_asked(one: Law, station: Evidence, day: date) -> None:
    """Leaving lapsed facts and lists out gives the same intervals; only what is said of them differs."""
    minded = judged(one, station, BY, day)
    left = replace(
        station,
        facts={name: fact for name, fact in station.facts.items() if name not in minded.lapsed},
        rosters={name: one_ for name, one_ in station.rosters.items() if name not in minded.lapsed},
    )
    assert AGING.fields.keys() >= left.facts.keys()
    assert list(intervals(judged(one, left, BY, day))) == list(intervals(minded))
