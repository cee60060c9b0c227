"""Measures are computed from raw facts, exactly, and are intervals wherever a fact is."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import evidence_of, form_of, law_of, set_of
from smallset import EQUIPMENT, FORM, STAFFING, TECHNIQUES, bands, evidence, finding, law, measuring
from tieuchi.judge.measuring import UNBOUNDED, Measuring, settings
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import EITHER, Interval

SHARE = {"m": {"share": {"of": "part", "in": "whole"}}}
FULL = {"m": {"share": {"of": "part", "in": "whole", "none counts as": "100 %"}}}
RATIO = {"m": {"ratio": {"of": "x", "to": "y"}}}
NONE = {"m": {"ratio": {"of": "x", "to": "y", "none counts as": "50 %"}}}


def value(measures: Any, facts: Any, lists: Any = None, **more: Any) -> Interval:
    """Return what the measure ``m`` can still be."""
    return measuring(measures, facts, lists, **more).value("m").interval


@pytest.mark.parametrize(
    ("facts", "lo", "hi"),
    [
        ({"whole": 3, "part": 1}, Fraction(1, 3), Fraction(1, 3)),
        ({"whole": 3, "part": 3}, 1, 1),
        ({"whole": 3, "part": 0}, 0, 0),
        ({"whole": 3}, 0, 1),
        ({"whole": {"from": 10, "to": 20}, "part": 5}, Fraction(1, 4), Fraction(1, 2)),
        ({"whole": {"from": 10, "to": 20}, "part": {"from": 5, "to": 12}}, Fraction(1, 4), 1),
        ({"whole": {"from": 10, "to": 20}, "part": {"from": 15, "to": 18}}, Fraction(3, 4), 1),
        ({"part": 5}, Fraction(5, 1000), 1),
        ({"part": 0}, 0, 1),
        ({"part": {"from": 0, "to": 0}, "whole": {"from": 1, "to": 9}}, 0, 0),
        ({"whole": {"from": 0, "to": 4}, "part": 2}, Fraction(1, 2), 1),
        ({"whole": {"from": 0, "to": 4}, "part": 0}, 0, 1),
        ({"whole": 0, "part": 0}, 0, 1),
        ({"whole": 0}, 0, 1),
        ({}, 0, 1),
    ],
)
def test_a_share_is_exact_and_never_above_one(facts: Any, lo: Any, hi: Any) -> None:
    """Both ends are reached by some completion: the part at most the whole, a zero whole left open."""
    assert value(SHARE, facts) == Interval(lo, hi)


@pytest.mark.parametrize(
    ("facts", "lo", "hi"),
    [
        ({"whole": 0, "part": 0}, 1, 1),
        ({"whole": 0}, 1, 1),
        ({"whole": {"from": 0, "to": 4}, "part": 0}, 0, 1),
        ({"whole": {"from": 0, "to": 4}, "part": 2}, Fraction(1, 2), 1),
        ({"whole": 4, "part": 1}, Fraction(1, 4), Fraction(1, 4)),
    ],
)
def test_a_share_of_none_counts_as_the_rule_says(facts: Any, lo: Any, hi: Any) -> None:
    """Where the whole is zero the rule's own figure stands, and where it may be zero it is possible."""
    assert value(FULL, facts) == Interval(lo, hi)


@pytest.mark.parametrize(
    ("facts", "lo", "hi"),
    [
        ({"x": 3, "y": 9}, Fraction(1, 3), Fraction(1, 3)),
        ({"x": 9, "y": 3}, 3, 3),
        ({"x": {"from": 2, "to": 6}, "y": {"from": 2, "to": 4}}, Fraction(1, 2), 3),
        ({"x": 0, "y": 5}, 0, 0),
        ({"x": 5, "y": 0}, 0, UNBOUNDED),
        ({"x": 5, "y": {"from": 0, "to": 5}}, 0, UNBOUNDED),
        ({}, 0, UNBOUNDED),
    ],
)
def test_a_ratio_may_exceed_one_and_is_open_over_zero(facts: Any, lo: Any, hi: Any) -> None:
    """A ratio divides exactly; over a zero it can be anything, which no rule reaches by chance."""
    assert value(RATIO, facts) == Interval(lo, hi)


@pytest.mark.parametrize(
    ("facts", "lo", "hi"),
    [
        ({"x": 5, "y": 0}, Fraction(1, 2), Fraction(1, 2)),
        ({"x": 5, "y": {"from": 0, "to": 5}}, Fraction(1, 2), 5),
        ({"x": 1, "y": {"from": 0, "to": 5}}, Fraction(1, 5), 1),
        ({"x": 3, "y": {"from": 0, "to": 4}}, Fraction(1, 2), 3),
    ],
)
def test_a_ratio_to_none_counts_as_the_rule_says(facts: Any, lo: Any, hi: Any) -> None:
    """The figure for a zero below the line joins the other ends where zero is possible."""
    assert value(NONE, facts) == Interval(lo, hi)


@pytest.mark.parametrize("facts", [{"whole": 0, "also": True, "x": 3}, {"whole": 2, "x": 3}])
def test_a_measured_part_above_its_whole_is_no_crash(facts: Any) -> None:
    """Where lists and counts contradict each other, a share still stays between 0 and 100 %."""
    found = value({"m": {"share": {"of": "counted", "in": "whole"}}, "counted": {"sum": ["x"]}}, facts)
    assert 0 <= found.lo <= found.hi <= 1


def test_a_share_keeps_its_numerator_and_its_denominator() -> None:
    """The counts above and below the line are kept beside the share."""
    found = measuring(SHARE, {"whole": {"from": 10, "to": 20}, "part": 5}).value("m")
    assert (found.of, found.to) == (Interval(5, 5), Interval(10, 20))
    plain = measuring({}, {"x": 3}).value("x")
    assert (plain.of, plain.to) == (None, None)


@pytest.mark.parametrize(
    ("measure", "facts", "lo", "hi"),
    [
        ({"sum": ["x", "y"]}, {"x": 3, "y": 4}, 7, 7),
        ({"sum": ["x", "y"]}, {"x": 3}, 3, 13),
        ({"sum": ["x", "x"]}, {"x": {"from": 1, "to": 2}}, 2, 4),
        ({"sum": ["x", "amount"]}, {"x": 1, "amount": 0.5}, Fraction(3, 2), Fraction(3, 2)),
        ({"value": 6}, {}, 6, 6),
        ({"value": 0.5}, {}, Fraction(1, 2), Fraction(1, 2)),
        (
            {"how many of": ["yes", "also", {"x": {"at least": 5}}]},
            {"yes": True, "also": False, "x": 5},
            2,
            2,
        ),
        (
            {"how many of": ["yes", "also", {"x": {"at least": 5}}]},
            {"yes": True, "x": {"from": 4, "to": 5}},
            1,
            3,
        ),
        ({"how many of": ["yes"]}, {}, 0, 1),
    ],
)
def test_sums_values_and_how_many(measure: Any, facts: Any, lo: Any, hi: Any) -> None:
    """Each plain measure adds what is known and spans what is not."""
    assert value({"m": measure}, facts) == Interval(lo, hi)


DOCTORS = {"m": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}}}
TRAINED = {"m": {"count": {"rows of": "staff", "where": {"all": [{"hours": {"at least": 48}}, "licensed"]}}}}
EVERYONE = {"m": {"count": {"rows of": "staff"}}}


@pytest.mark.parametrize(
    ("measures", "rows", "complete", "lo", "hi"),
    [
        (EVERYONE, [{}, {}], True, 2, 2),
        (EVERYONE, [{}, {}], False, 2, 5),
        (EVERYONE, [], True, 0, 0),
        (EVERYONE, [], False, 0, 5),
        (EVERYONE, [{}] * 5, False, 5, 5),
        (DOCTORS, [{"role": "doctor"}, {"role": "nurse"}], True, 1, 1),
        (DOCTORS, [{"role": "doctor"}, {"role": "nurse"}], False, 1, 4),
        (DOCTORS, [{"role": "doctor"}, {"role": "unknown"}], True, 1, 2),
        (DOCTORS, [{"role": "doctor"}, {}], False, 1, 5),
        (TRAINED, [{"hours": 48, "licensed": True}], True, 1, 1),
        (TRAINED, [{"hours": 47, "licensed": True}], True, 0, 0),
        (TRAINED, [{"hours": 48}], True, 0, 1),
        (TRAINED, [{"hours": 47}], True, 0, 0),
    ],
)
def test_rows_are_counted_between_what_is_and_what_may_be(
    measures: Any, rows: Any, complete: bool, lo: int, hi: int
) -> None:
    """An unknown column leaves a row open, and an incomplete list may have rows up to its most."""
    assert value(measures, {}, {"staff": {"complete": complete, "rows": rows}}) == Interval(lo, hi)


def test_a_list_not_asked_can_have_any_number_of_rows() -> None:
    """Of a list left out, the count is the whole range."""
    assert value(EVERYONE, {}) == Interval(0, 5)


def test_a_number_of_the_rows_counted_may_go_by_zone() -> None:
    """The hours asked of each row may depend on the station's zone, known or not."""
    by_zone = {"by": "zone", "values": {"1": 48, "2": 24, "3": 24}}
    measures = {"m": {"count": {"rows of": "staff", "where": {"hours": {"at least": by_zone}}}}}
    staff = {"staff": {"complete": True, "rows": [{"hours": 30}]}}
    rule = bands({"m": {"at least": 1}})
    zones = [
        finding(rule, facts, staff, measures=measures).points for facts in ({"zone": 1}, {"zone": 2}, {})
    ]
    assert zones == [Interval(0, 0), Interval(200, 200), Interval(0, 200)]


def test_staffing_follows_population_and_zone() -> None:
    """A norm of heads yields a number for a known population, and an interval for an estimate."""
    facts = measuring(
        {"m": {"norm": "staffing"}},
        {"population": {"from": 8999, "to": 9000}},
        setting={"zone": "1"},
        norms=(STAFFING,),
    )
    assert facts.value("m").interval == Interval(5, 6)


def test_a_norm_that_is_not_in_force_asks_for_some_number() -> None:
    """Without a norm on the day the number asked is unknown, at least one and never zero."""
    one = law_of(
        set_of([bands({"m": {"at least": 1}})], points=[2], measures={"m": {"norm": "staffing"}}),
        FORM,
        (STAFFING,),
    )
    facts = Measuring(Law(one.criteria_set, {}), evidence(), {})
    assert facts.value("m").interval == Interval(1, UNBOUNDED)


@pytest.mark.parametrize(
    ("of", "subject"), [("techniques", "technique-list"), ("equipment", "equipment-list")]
)
def test_a_list_without_its_norm_covers_some_of_it(of: str, subject: str) -> None:
    """Without a norm on the day a coverage is open, not zero and not all."""
    measures = {"m": {"coverage": {"of": of, "norm": subject}}}
    one = law(bands({"m": {"at least": "50 %"}}), measures=measures, norms=(TECHNIQUES, EQUIPMENT))
    facts = Measuring(Law(one.criteria_set, {}), evidence(), {})
    assert facts.value("m").interval == EITHER


def test_a_coverage_is_a_share_of_the_norm() -> None:
    """Techniques performed over the whole list, equipment working over the items there must be."""
    lists = {
        "techniques": {"complete": True, "rows": [{"code": "a", "performed": True}]},
        "equipment": {"complete": True, "rows": [{"item": "bed", "working": 2, "required": 2}]},
    }
    measures = {
        "m": {"coverage": {"of": "techniques", "norm": "technique-list"}},
        "n": {"coverage": {"of": "equipment", "norm": "equipment-list"}},
    }
    facts = measuring(measures, {}, lists, setting={"zone": "1"}, norms=(TECHNIQUES, EQUIPMENT))
    assert facts.value("m").interval == Interval(Fraction(1, 4), Fraction(1, 4))
    assert facts.value("n").interval == Interval(Fraction(1, 2), Fraction(1, 2))
    assert (facts.value("m").of, facts.value("m").to) == (Interval(1, 1), Interval(4, 4))


def test_a_setting_answers_for_its_own_choices() -> None:
    """In a setting the choice is taken as known, and other choices stay as the evidence has them."""
    facts = measuring({}, {"region": 2}, setting={"zone": "3"})
    assert facts.look("zone") == frozenset({"3"})
    assert facts.look("region") == frozenset({"2"})
    assert measuring({}, {}).look("zone") == frozenset({"1", "2", "3"})


def test_settings_are_all_the_combinations_left() -> None:
    """Known choices give one setting, unknown ones every combination, and none where nothing depends."""
    by = [
        {"x": {"at least": {"by": c, "values": dict.fromkeys(o, 1)}}}
        for c, o in (("zone", "123"), ("region", "12"))
    ]
    one = law(bands({"all": by}))
    criterion = one.criteria_set.criteria[0]
    assert list(settings(one.choices[criterion.number], evidence({"zone": 2, "region": 1}))) == [
        {"region": "1", "zone": "2"}
    ]
    assert len(list(settings(one.choices[criterion.number], evidence()))) == 6
    assert list(settings(law(bands("yes")).choices[criterion.number], evidence())) == [{}]


def test_a_table_gives_its_number_times_a_factor() -> None:
    """A threshold from a table is exact: 25 % times 1.1 is 27.5 %."""
    tables = {
        "t": {
            "by": "region",
            "values": {r: {"value": v, "basis": "working"} for r, v in (("1", "25 %"), ("2", "30 %"))},
        }
    }
    rule = bands({"rate": {"at most": {"table": "t"}}}, {"rate": {"at most": {"table": "t", "times": 1.1}}})
    points = [
        finding(rule, {"region": 1, "rate": rate}, tables=tables).points
        for rate in ("25 %", "25.01 %", "27.5 %", "27.51 %")
    ]
    assert points == [Interval(200, 200), Interval(100, 100), Interval(100, 100), Interval(0, 0)]


def test_a_value_may_go_by_a_choice_or_a_table() -> None:
    """A measure's own number depends on the choice like a threshold does."""
    tables = {
        "t": {
            "by": "region",
            "values": {r: {"value": v, "basis": "working"} for r, v in (("1", 3), ("2", 4))},
        }
    }
    measures = {
        "m": {"value": {"by": "zone", "values": {"1": 5, "2": 6, "3": 7}}},
        "n": {"value": {"table": "t"}},
    }
    facts = measuring(measures, setting={"zone": "2", "region": "1"}, tables=tables)
    assert facts.value("m").interval == Interval(6, 6)
    assert facts.value("n").interval == Interval(3, 3)


@pytest.mark.parametrize(
    ("covered", "points"), [("2024-12-31", Interval(0, 0)), ("2024-12-30", Interval(0, 200))]
)
def test_a_list_of_events_over_part_of_a_year_counts_from_below(covered: str, points: Interval) -> None:
    """Meetings of all but the last day of a year are a lower bound; of the whole year they are the number."""
    rule = bands({"meetings": {"at least": 4}})
    found = finding(rule, {"meetings": 3}, period={"from": "2024-01-01", "to": covered})
    assert found.points == points


def test_a_number_with_many_digits_is_compared_to_the_last() -> None:
    """Thirty digits are compared exactly, one below and one above."""
    big = int("9" * 30) - 1
    form = form_of([{"id": "x", "type": "count", "least": 0, "most": int("9" * 30)}])
    one = law_of(set_of([bands({"x": {"at least": big}})], points=[2]), form)
    held = [
        Measuring(one, evidence_of(form, {"x": big + step}), {}).value("x").interval.lo >= big
        for step in (-1, 0, 1)
    ]
    assert held == [False, True, True]


def test_values_are_equal_when_they_measure_the_same() -> None:
    """Two halves are equal however they were counted only if their counts are equal too."""
    half, other = (measuring(SHARE, {"whole": whole, "part": whole // 2}).value("m") for whole in (2, 4))
    again = measuring(SHARE, {"whole": 2, "part": 1}).value("m")
    assert half == again
    assert hash(half) == hash(again)
    assert half != other
    assert half != Interval(Fraction(1, 2), Fraction(1, 2))
