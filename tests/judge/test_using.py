"""A finding shows the evidence it used: measures with their counts, and the raw facts behind them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from smallset import EQUIPMENT, STAFFING, TECHNIQUES, bands, finding, judge, law
from tieuchi.judge.using import Used
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval

BY_ZONE = {"by": "zone", "values": {"1": 8, "2": 5, "3": 2}}


def used(condition: Any, facts: Any = None, lists: Any = None, **more: Any) -> tuple[Used, ...]:
    """Return the evidence a rule of one band used."""
    return finding(bands(condition), facts, lists, **more).used


def facts_of(one: Used) -> list[tuple[str, str, bool]]:
    """Return the raw facts of something used: name, how it is known, whether it is settled."""
    return [(fact.name, fact.fact.state, fact.settled) for fact in one.facts]


def test_each_thing_is_shown_once_in_reading_order() -> None:
    """What a condition looks at twice is shown once, where it is read first."""
    condition = {
        "all": [{"y": {"at least": 1}}, "yes", {"any": [{"x": {"at least": 1}}, {"y": {"at most": 5}}]}]
    }
    assert [one.name for one in used(condition)] == ["y", "yes", "x"]


def test_a_share_is_shown_with_its_counts() -> None:
    """A share comes with numerator and denominator, and with the facts they are."""
    measures = {"m": {"share": {"of": "part", "in": "whole"}}}
    (one,) = used({"m": {"at least": "50 %"}}, {"whole": 3, "part": 1}, measures=measures)
    assert one.per == 100
    assert one.value is not None
    assert one.value.interval == Interval.point(Fraction(1, 3))
    assert (one.value.of, one.value.to) == (Interval(1, 1), Interval(3, 3))
    assert facts_of(one) == [("part", "known", True), ("whole", "known", True)]


def test_a_field_is_its_own_fact() -> None:
    """A number, a yes/no and a percentage stand for themselves; a choice has no number."""
    x, yes, rate, zone = used(
        {"all": [{"x": {"at least": 1}}, "yes", {"rate": {"at least": "5 %"}}, {"zone": {"is": 1}}]},
        {"x": {"from": 1, "to": 2}, "yes": "unknown", "zone": 1},
    )
    assert [one.per for one in (x, yes, rate, zone)] == [1, 1, 100, 1]
    assert facts_of(x) == [("x", "estimated", False)]
    assert facts_of(yes) == [("yes", "not established", False)]
    assert facts_of(rate) == [("rate", "not asked", False)]
    assert facts_of(zone) == [("zone", "known", True)]
    assert zone.value is None


def test_a_measure_of_measures_goes_down_to_the_facts() -> None:
    """Whatever a measure is computed from in the end is shown, each once."""
    measures = {
        "m": {"ratio": {"of": "n", "to": "n2"}},
        "n": {"sum": ["x", "y"]},
        "n2": {"how many of": ["yes", {"x": {"at least": 1}}]},
    }
    (one,) = used({"m": {"at least": "5 %"}}, {"x": 1, "yes": True}, measures=measures)
    assert [fact.name for fact in one.facts] == ["x", "y", "yes"]


@pytest.mark.parametrize(
    ("rows", "complete", "state", "settled", "count"),
    [
        ([{"role": "doctor"}], True, "known", True, Interval(1, 1)),
        ([{"role": "doctor", "hours": "unknown"}], True, "known", True, Interval(1, 1)),
        ([{}], True, "estimated", False, Interval(1, 1)),
        ([{"role": "doctor"}], False, "estimated", False, Interval(1, 5)),
    ],
)
def test_a_list_is_settled_when_its_rows_and_the_columns_used_are(
    rows: Any, complete: bool, state: str, settled: bool, count: Interval
) -> None:
    """A list says how many rows it has; an unknown column matters only if the count asks for it."""
    measures = {"m": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}}}
    (one,) = used(
        {"m": {"at least": 1}}, {}, {"staff": {"complete": complete, "rows": rows}}, measures=measures
    )
    assert facts_of(one) == [("staff", state, settled)]
    assert one.facts[0].fact.value == count


def test_a_list_not_asked_says_so() -> None:
    """A list left out is not asked, and open up to its most rows."""
    (one,) = used({"m": {"at least": 1}}, measures={"m": {"count": {"rows of": "staff"}}})
    assert facts_of(one) == [("staff", "not asked", False)]
    assert one.facts[0].fact.value == Interval(0, 5)


def test_a_list_counted_twice_is_settled_only_if_both_counts_are() -> None:
    """One count settled and another not leave the list among what is missing."""
    measures = {
        "m": {"ratio": {"of": "all", "to": "doctors"}},
        "all": {"count": {"rows of": "staff"}},
        "doctors": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}},
    }
    (one,) = used(
        {"m": {"at least": "5 %"}}, {}, {"staff": {"complete": True, "rows": [{}]}}, measures=measures
    )
    assert facts_of(one) == [("staff", "estimated", False)]


def test_a_norm_shows_what_it_is_applied_to() -> None:
    """The heads a norm asks for rest on population and zone, a coverage on its list and perhaps the zone."""
    measures = {
        "needed": {"norm": "staffing"},
        "covered": {"coverage": {"of": "techniques", "norm": "technique-list"}},
        "equipped": {"coverage": {"of": "equipment", "norm": "equipment-list"}},
    }
    condition = {
        "all": [
            {"needed": {"at least": 1}},
            {"covered": {"at least": "5 %"}},
            {"equipped": {"at least": "5 %"}},
        ]
    }
    found = used(condition, {"zone": 1}, measures=measures, norms=(STAFFING, TECHNIQUES, EQUIPMENT))
    names = [{fact.name for fact in one.facts} for one in found]
    assert names == [{"population", "zone"}, {"techniques"}, {"equipment", "zone"}]


def test_a_number_by_zone_shows_the_zone() -> None:
    """Where a threshold goes by zone, the zone is part of the evidence."""
    (one,) = used({"x": {"at least": BY_ZONE}}, {"x": 1})
    assert facts_of(one) == [("x", "known", True), ("zone", "not asked", False)]


def test_over_all_zones_a_value_is_the_hull() -> None:
    """Where the zone is unknown the value shown spans every zone's, and so do its counts."""
    measures = {"m": {"ratio": {"of": "x", "to": "n"}}, "n": {"value": BY_ZONE}, "k": {"value": BY_ZONE}}
    one, other = used(
        {"all": [{"m": {"at least": "5 %"}}, {"k": {"at least": 1}}]}, {"x": 4}, measures=measures
    )
    assert one.value is not None
    assert one.value.interval == Interval(Fraction(1, 2), 2)
    assert (one.value.of, one.value.to) == (Interval(4, 4), Interval(2, 8))
    assert other.value is not None
    assert (other.value.interval, other.value.of, other.value.to) == (Interval(2, 8), None, None)


@pytest.mark.parametrize(
    ("measure", "asked", "subject", "others"),
    [
        ({"norm": "staffing"}, 2, "staffing", []),
        (
            {"coverage": {"of": "techniques", "norm": "technique-list"}},
            "5 %",
            "technique-list",
            ["techniques"],
        ),
    ],
)
def test_a_norm_that_is_not_in_force_is_named_as_missing(
    measure: Any, asked: Any, subject: str, others: list[str]
) -> None:
    """On a day without the norm, the norm itself is what keeps the finding open."""
    one = law(bands({"m": {"at least": asked}}), measures={"m": measure}, norms=(STAFFING, TECHNIQUES))
    found = judge(Law(one.criteria_set, {})).findings[0]
    assert found.status == "open"
    assert [missing.name for missing in found.missing] == [subject, *others]
    assert found.missing[0].fact.state == "no norm in force"
