"""Exactness: what is proved never to be too wide is not, and what can be too wide is shown."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from norms import EQUIPMENT, STAFFING, TECHNIQUES
from proofs import answered, failing, proofs, prover
from smallset import bands, law
from strategies import FORM, completions, judged, laws, small_gaps
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.prove.exactness import intervals
from tieuchi.prove.sources import Sources


def test_one_measure_in_one_place_is_exact() -> None:
    """A share compared with two thresholds stands in one place, and its interval is the truth."""
    rule = bands({"share": {"at least": "95 %"}}, {"share": {"at least": "90 %"}})
    measures = {"share": {"share": {"of": "part", "in": "whole"}}}
    assert failing(proofs(intervals, rule, measures=measures)) == {}


def test_a_fact_that_must_be_both_large_and_small_is_wider_and_shown() -> None:
    """A count asked from below in one part and from above in another pulls its parts apart."""
    parts = [
        {"name": "a", "label": TEXT, "bands": [{"points": 1, "when": {"x": {"at least": 5}}}]},
        {"name": "b", "label": TEXT, "bands": [{"points": 1, "when": {"x": {"less than": 5}}}]},
    ]
    [proof] = proofs(intervals, {"parts": parts})
    assert proof.verdict == "false"
    assert proof.stands
    [shown] = proof.witnesses
    assert "x" not in shown.document["facts"]
    assert shown.points == {"1": (0, 200)}


TEXT = {"vi": "v", "en": "e"}


def test_a_person_counted_for_two_roles_is_wider_and_shown() -> None:
    """One person of unknown role cannot be both doctor and nurse, which the interval does not know."""
    measures: dict[str, Any] = {
        "doctors": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}},
        "nurses": {"count": {"rows of": "staff", "where": {"role": {"is": "nurse"}}}},
    }
    rule = bands(
        {"all": [{"doctors": {"at least": 1}}, {"nurses": {"at least": 1}}]}, {"doctors": {"at least": 1}}
    )
    [proof] = proofs(intervals, rule, measures=measures)
    assert proof.verdict == "false"
    rows = proof.witnesses[0].document["lists"]["staff"]["rows"]
    assert any("role" not in row for row in rows)


def test_places_that_may_pull_apart_but_are_not_shown_to_are_not_proved() -> None:
    """Where nothing is found to show it, the sheet says that it may be wider, and not that it is."""
    rule = bands({"all": [{"x": {"at least": 5}}, {"x": {"at most": 10}}]})
    [proof] = proofs(intervals, rule)
    assert proof.verdict == "not proved"
    assert proof.stands
    assert "x" in str(proof.why)


def test_rules_that_need_a_person_have_no_interval_to_prove() -> None:
    """What only a person can tell is open as a whole."""
    rule = {"needs a person": TEXT}
    assert proofs(intervals, rule) == []


@settings(max_examples=60, deadline=None)
@given(one=laws(), station=small_gaps())
def test_what_is_proved_exact_is_exact(one: Law, station: Evidence) -> None:
    """Both ends of an interval without shared facts are reached by some completion of the evidence."""
    found = judged(one, station, Reference())
    sources = Sources(one, FORM)
    ends: dict[str, set[Any]] = {}
    for complete in completions(FORM, station):
        for finding in judged(one, complete, Reference()).findings:
            assert finding.points is not None
            ends.setdefault(finding.number, set()).update((finding.points.lo, finding.points.hi))
    for finding in found.findings:
        if not sources.shared(finding.ruled):
            assert finding.points is not None
            assert {finding.points.lo, finding.points.hi} <= ends[finding.number], finding.number


def test_every_station_shown_too_wide_is_too_wide() -> None:
    """The judge gives the interval that is shown."""
    rule = bands({"all": [{"x": {"at least": 5}}, {"not": {"x": {"at least": 5}}}]}, {"x": {"at least": 9}})
    asked = prover(law(rule))
    for proof in answered(intervals, asked):
        for shown in proof.witnesses:
            points = asked.judged(shown).findings[0].points
            assert points is not None
            assert (points.lo, points.hi) == shown.points["1"]


def test_facts_behind_norms_are_followed() -> None:
    """Staff against a norm rests on the list and on the population; equipment on one list twice."""
    measures: Any = {
        "headcount": {"count": {"rows of": "staff"}},
        "needed": {"norm": "staffing"},
        "ratio": {"ratio": {"of": "headcount", "to": "needed"}},
        "held": {"coverage": {"of": "equipment", "norm": "things"}},
        "covered": {"coverage": {"of": "techniques", "norm": "list"}},
    }
    rules = [bands({name: {"at least": "50 %"}}, points=(2,)) for name in ("ratio", "held", "covered")]
    found = proofs(intervals, *rules, measures=measures, norms=(STAFFING, EQUIPMENT, TECHNIQUES))
    assert failing(found) == {"the interval of 2 is never wider than the truth": "not proved"}


def test_numbers_with_decimals_percentages_and_choices_stay_known() -> None:
    """Facts of every type that are left in the station hold the truth to what they say."""
    rule = bands(
        {"all": [{"x": {"at least": 5}}, {"amount": {"at least": 2.5}}, {"rate": {"at least": "12.5 %"}}]},
        {"all": [{"x": {"less than": 5}}, {"region": {"is": 2}}]},
    )
    [proof] = proofs(intervals, rule)
    assert proof.verdict in ("false", "not proved")
    assert "x" in str(proof.why)
