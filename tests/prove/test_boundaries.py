"""Boundary examples of small sets: just below, at and just above whatever a rule compares."""

from __future__ import annotations

from typing import Any

import pytest

from building import DAY
from smallset import FORM, TECHNIQUES, bands, law
from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.boundaries import Boundaries, Boundary
from tieuchi.prove.examples.scaled import scales_of

SHARE = {"share_of_whole": {"share": {"of": "part", "in": "whole"}}}


def boundaries(one: Law) -> list[Boundary]:
    """Return the boundaries of a small set."""
    return list(Boundaries(one, FORM, DAY, 10).all())


def shown(rule: Any, measures: Any = None, **more: Any) -> list[tuple[dict[str, Any], int]]:
    """Return the facts of the first boundary of a rule, each with its hundredths of a point."""
    first = boundaries(law(rule, measures=measures, **more))[0]
    return [(dict(one.station.facts), one.code // 2) for one in first.shown]


def test_a_count_is_shown_one_below_at_and_one_above() -> None:
    """A threshold of a count has three stations, one apart."""
    found = shown(bands({"x": {"at least": 4}}))
    assert found == [({"x": 3}, 0), ({"x": 4}, 200), ({"x": 5}, 200)]


def test_a_strict_bound_is_missed_at_the_threshold() -> None:
    """‘More than’ is missed at the threshold and met one above."""
    found = shown(bands({"x": {"more than": 4}}))
    assert found == [({"x": 3}, 0), ({"x": 4}, 0), ({"x": 5}, 200)]


def test_a_number_moves_by_its_last_written_decimal() -> None:
    """A number that need not be whole moves as finely as its threshold is written."""
    found = shown(bands({"amount": {"at least": 2.5}}))
    assert [(str(facts["amount"]), points) for facts, points in found] == [
        ("2.4", 0),
        ("2.5", 200),
        ("2.6", 200),
    ]


@pytest.mark.parametrize(
    ("threshold", "whole", "at"),
    [("95 %", 100, 95), ("33.3 %", 1000, 333), ("0.5 %", 1000, 5), ("15 ‰", 1000, 15)],
)
def test_a_share_is_counted_out_of_a_plain_whole(threshold: str, whole: int, at: int) -> None:
    """A share stands out of the smallest plain whole whose one unit is no coarser than the threshold's writing."""
    per = {"per": 1000} if "‰" in threshold else {}
    found = shown(
        bands({"share_of_whole": {"at least": threshold}}),
        {"share_of_whole": {**SHARE["share_of_whole"], **per}},
    )
    assert found == [
        ({"whole": whole, "part": at - 1}, 0),
        ({"whole": whole, "part": at}, 200),
        ({"whole": whole, "part": at + 1}, 200),
    ]


def test_a_full_share_has_nothing_above() -> None:
    """Nothing is above 100 %, so only two stations show it."""
    found = shown(bands({"share_of_whole": {"at least": "100 %"}}), SHARE)
    assert found == [({"whole": 100, "part": 99}, 0), ({"whole": 100, "part": 100}, 200)]


def test_a_threshold_by_zone_is_shown_in_every_zone() -> None:
    """A number that depends on the zone has its three stations in each zone."""
    by_zone = {"by": "zone", "values": {1: 4, 2: 5, 3: 6}}
    found = shown(bands({"x": {"at least": by_zone}}))
    assert [(facts["zone"], facts["x"]) for facts, points in found if points] == [
        ("1", 4), ("1", 5), ("2", 5), ("2", 6), ("3", 6), ("3", 7),
    ]  # fmt: skip


def test_a_table_entry_is_shown_for_its_option() -> None:
    """A number of a table is shown for each option of its choice."""
    entry = {"basis": "working"}
    table = {"floor": {"by": "region", "values": {1: {"value": 4, **entry}, 2: {"value": 5, **entry}}}}
    found = shown(bands({"x": {"at least": {"table": "floor"}}}), tables=table)
    assert [(facts["region"], facts["x"]) for facts, _ in found] == [
        ("1", 3), ("1", 4), ("1", 5), ("2", 4), ("2", 5), ("2", 6),
    ]  # fmt: skip


def test_a_yes_no_and_a_choice_are_shown_with_every_answer() -> None:
    """A yes/no has both its answers and a choice all its options."""
    assert shown(bands("yes")) == [({"yes": False}, 0), ({"yes": True}, 200)]
    zones = shown(bands({"zone": {"one of": [1, 2]}}))
    assert zones == [({"zone": "1"}, 200), ({"zone": "2"}, 200), ({"zone": "3"}, 0)]


def test_a_comparison_stands_where_it_decides() -> None:
    """Inside ‘all of’ the other conditions hold, so that the comparison decides."""
    found = shown(bands({"all": [{"x": {"at least": 4}}, "yes"]}))
    assert found == [
        ({"x": 3, "yes": True}, 0),
        ({"x": 4, "yes": True}, 200),
        ({"x": 5, "yes": True}, 200),
    ]


def test_what_an_example_does_not_need_is_left_out() -> None:
    """Once the first band is sure, the facts of the second are not said."""
    found = boundaries(law(bands({"x": {"at least": 4}}, {"y": {"at least": 2}})))
    second = found[1].shown
    assert [dict(one.station.facts) for one in second] == [
        {"x": 0, "y": 1},
        {"x": 0, "y": 2},
        {"x": 0, "y": 3},
    ]


def test_a_comparison_without_effect_is_told() -> None:
    """A condition that the band before it takes away matters for no station."""
    found = boundaries(law(bands({"x": {"at least": 4}}, {"x": {"at least": 5}})))
    assert [one.idle for one in found] == [False, True]


def test_what_counts_as_a_share_of_none_is_shown() -> None:
    """Where nothing stands below the line, a station shows what the rule says counts then."""
    none = {"share_of_whole": {"share": {**SHARE["share_of_whole"]["share"], "none counts as": "100 %"}}}
    found = boundaries(law(bands({"share_of_whole": {"at least": "90 %"}}), measures=none))
    every = [(dict(one.station.facts), one.code // 2) for boundary in found for one in boundary.shown]
    assert any(facts.get("whole") == 0 and points == 200 for facts, points in every)


def test_rows_of_a_list_are_shown_at_the_threshold_of_a_cell() -> None:
    """What a count asks of a row is shown with one cell below, at and above it."""
    trained = {"trained": {"count": {"rows of": "staff", "where": {"hours": {"at least": 24}}}}}
    found = boundaries(law(bands({"trained": {"at least": 1}}), measures=trained))
    cells = next(one for one in found if one.spot is not None and one.spot.name == "trained")
    assert [(one.station.lists["staff"][0]["hours"], one.code // 2) for one in cells.shown] == [
        (23, 0),
        (24, 200),
        (25, 200),
    ]


def test_a_coverage_that_cannot_be_met_exactly_stands_at_the_nearest_counts() -> None:
    """Of four techniques, 60 % lies between two and three."""
    covered = {"covered": {"coverage": {"of": "techniques", "norm": "technique-list"}}}
    found = boundaries(law(bands({"covered": {"at least": "60 %"}}), measures=covered, norms=(TECHNIQUES,)))
    counts = [sum(row["performed"] for row in one.station.lists["techniques"]) for one in found[0].shown]
    assert list(zip(counts, [one.code // 2 for one in found[0].shown], strict=True)) == [
        (2, 0),
        (3, 200),
        (4, 200),
    ]


def test_a_measure_of_two_indicators_is_shown_once() -> None:
    """The conditions of a count are shown for the first indicator that looks at it."""
    trained = {"trained": {"count": {"rows of": "staff", "where": "licensed"}}}
    one = law(bands({"trained": {"at least": 1}}), bands({"trained": {"at least": 2}}), measures=trained)
    found = Boundaries(one, FORM, DAY, 10)
    scaled = [scale for ruled in one.criteria_set.indicators.values() for scale in scales_of(ruled)]
    spots = [[shown.spot.name for shown in found.of(each) if shown.spot] for each in scaled]
    assert [names.count("trained") for names in spots] == [1, 0]


def test_the_examples_do_not_depend_on_chance() -> None:
    """Asked twice, the same stations come out."""
    one = law(bands({"share_of_whole": {"at least": "33.3 %"}}, "yes"), measures=SHARE)
    first, again = ([boundary.shown for boundary in boundaries(one)] for _ in range(2))
    assert first == again
