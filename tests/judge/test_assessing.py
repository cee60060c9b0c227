"""Points, statuses and recognition: from the outcomes that can win to đạt, không đạt or open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from building import DAY, TEXT, instrument, set_of
from smallset import bands, evidence, finding, judge, law
from tieuchi.judge.assessing import assess
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import JudgingError

BY_X = bands({"x": {"at least": 8}}, {"x": {"at least": 5}}, {"x": {"at least": 2}})


@pytest.mark.parametrize(
    ("x", "points", "status", "rules"),
    [
        (8, Interval(200, 200), "met", ("1#1",)),
        (7, Interval(100, 100), "partly met", ("1#2",)),
        (5, Interval(100, 100), "partly met", ("1#2",)),
        (2, Interval(50, 50), "partly met", ("1#3",)),
        (1, Interval(0, 0), "not met", ("1#none",)),
        ({"from": 7, "to": 8}, Interval(100, 200), "open", ("1#1", "1#2")),
        ({"from": 1, "to": 10}, Interval(0, 200), "open", ("1#1", "1#2", "1#3", "1#none")),
        ({"from": 5, "to": 7}, Interval(100, 100), "partly met", ("1#2",)),
        ({"from": 8, "to": 10}, Interval(200, 200), "met", ("1#1",)),
        ("unknown", Interval(0, 200), "open", ("1#1", "1#2", "1#3", "1#none")),
    ],
)
def test_points_status_and_rules_of_bands(
    x: Any, points: Interval, status: str, rules: tuple[str, ...]
) -> None:
    """Exactly on a threshold, one below, and every range in between; nothing known is open, never zero."""
    found = finding(BY_X, {"x": x})
    assert (found.points, found.status, found.rules) == (points, status, rules)


def part(name: str, *conditions: Any, points: tuple[Any, ...] = (1, 0.5)) -> dict[str, Any]:
    """Return a part of a rule."""
    return {"name": name, "label": TEXT, **bands(*conditions, points=points)}


PARTS = {"parts": [part("a", "yes", {"x": {"at least": 5}}), part("b", "also")]}


@pytest.mark.parametrize(
    ("facts", "points", "status"),
    [
        ({"yes": True, "also": True}, Interval(200, 200), "met"),
        ({"yes": False, "x": 5, "also": True}, Interval(150, 150), "partly met"),
        ({"yes": False, "x": 4, "also": False}, Interval(0, 0), "not met"),
        ({"yes": True}, Interval(100, 200), "open"),
        ({"x": 5, "also": False}, Interval(50, 100), "open"),
        ({}, Interval(0, 200), "open"),
    ],
)
def test_parts_add_up(facts: Any, points: Interval, status: str) -> None:
    """The least points add, and so do the most."""
    found = finding(PARTS, facts)
    assert (found.points, found.status) == (points, status)
    assert [one.key for one in found.parts] == ["1/a", "1/b"]


def test_a_cap_limits_both_ends() -> None:
    """What exceeds the cap is cut off, at the least and at the most."""
    rule = {
        "parts": [
            part(n, c, points=(1,)) for n, c in (("a", "yes"), ("b", "also"), ("c", {"x": {"at least": 1}}))
        ],
        "cap": 2,
    }
    ends = [
        finding(rule, facts).points
        for facts in (
            {"yes": True, "also": True, "x": 1},
            {"yes": True, "also": True},
            {"yes": True, "also": False, "x": 0},
            {},
        )
    ]
    assert ends == [Interval(200, 200), Interval(200, 200), Interval(100, 100), Interval(0, 200)]


def test_an_indicator_only_a_person_can_judge_is_open() -> None:
    """Without an attestation the finding stays open between nought and all its points."""
    found = finding({"needs a person": TEXT})
    assert (found.points, found.status, found.rules) == (Interval(0, 200), "open", ())


def test_a_part_only_a_person_can_judge_leaves_its_points_open() -> None:
    """The other parts are judged, and the person's part spans its own points."""
    rule = {"parts": [part("a", "yes"), {"name": "b", "label": TEXT, "points": 1, "needs a person": TEXT}]}
    found = finding(rule, {"yes": True})
    assert (found.points, found.status) == (Interval(100, 200), "open")


NOT_APPLICABLE = {"bands": [
    {"points": 2, "when": {"whole": {"at most": 0}}, "not applicable": TEXT},
    {"points": 2, "when": "yes"}]}  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "status", "points"),
    [
        ({"whole": 0}, "not applicable", Interval(200, 200)),
        ({"whole": 0, "yes": False}, "not applicable", Interval(200, 200)),
        ({"whole": 3, "yes": True}, "met", Interval(200, 200)),
        ({"whole": 3, "yes": False}, "not met", Interval(0, 0)),
        ({"yes": False}, "open", Interval(0, 200)),
        ({"yes": True}, "met", Interval(200, 200)),
    ],
)
def test_not_applicable_is_its_own_status_with_its_own_points(
    facts: Any, status: str, points: Interval
) -> None:
    """Where the question surely does not arise the rule's points are given; where it may, it is not said."""
    found = finding(NOT_APPLICABLE, facts)
    assert (found.status, found.points) == (status, points)


def test_an_indicator_is_not_applicable_only_if_all_its_parts_are() -> None:
    """One part that does not arise leaves the others, and the sheet says which it was."""
    rule = {"parts": [{"name": "a", "label": TEXT, "bands": [
        {"points": 1, "when": {"whole": {"at most": 0}}, "not applicable": TEXT}]},
        part("b", "also")]}  # fmt: skip
    found = finding(rule, {"whole": 0, "also": True})
    assert found.status == "met"
    assert [one.not_applicable is not None for one in found.parts] == [True, False]
    assert finding(rule, {"whole": 1, "also": True}).parts[0].not_applicable is None


BY_ZONE = {"by": "zone", "values": {"1": 8, "2": 5, "3": 2}}


@pytest.mark.parametrize(
    ("facts", "points"),
    [
        ({"zone": 1, "x": 7}, Interval(0, 0)),
        ({"zone": 2, "x": 7}, Interval(200, 200)),
        ({"x": 7}, Interval(0, 200)),
        ({"x": 8}, Interval(200, 200)),
        ({"x": 1}, Interval(0, 0)),
        ({"zone": "unknown", "x": {"from": 1, "to": 2}}, Interval(0, 200)),
    ],
)
def test_an_unknown_zone_is_judged_in_every_zone(facts: Any, points: Interval) -> None:
    """The finding spans what every zone would give, and is settled where they agree."""
    assert finding(bands({"x": {"at least": BY_ZONE}}), facts).points == points


def test_the_parts_of_an_unknown_zone_name_every_band_that_can_win() -> None:
    """Over all zones a part names each band that wins in one of them, in order, once."""
    rule = bands({"x": {"at least": BY_ZONE}}, {"x": {"at least": 4}})
    found = finding(rule, {"x": 4})
    assert found.parts[0].outcomes == (0, 1)
    assert found.rules == found.parts[0].rules == ("1#1", "1#2")


def scored(*xs: int, bar: Any = None, share: str = "50 %", total: str = "80 %") -> Law:
    """Return a law of criteria with one indicator each, worth these points, met by a fact each."""
    rules: list[dict[str, Any]] = []
    for index, points in enumerate(xs):
        whens = [
            {"x": {"at least": 10 - step}} if index else {"y": {"at least": 10 - step}}
            for step in range(points)
        ]
        rules.append({"bands": [{"points": points - step, "when": when} for step, when in enumerate(whens)]})
    if bar is not None:
        rules[0]["disqualifiers"] = [{"name": "bar", "label": TEXT, "basis": "working", "when": bar}]
    recognition = {
        "total at least": total, "each criterion at least": share, "valid for years": 3, "basis": "working",
        "source": ["test"],
    }  # fmt: skip
    return law(
        *rules, points=list(xs), criteria=[[index] for index in range(len(xs))], recognition=recognition
    )


@pytest.mark.parametrize(
    ("y", "x", "outcome"),
    [
        (10, 10, "pass"),
        (8, 8, "pass"),
        (8, 7, "fail"),
        (10, 6, "pass"),
        (10, 5, "fail"),
        ({"from": 6, "to": 10}, 10, "pass"),
        ({"from": 5, "to": 10}, 10, "open"),
        ({"from": 5, "to": 9}, 6, "fail"),
        (10, "unknown", "open"),
        (4, "unknown", "fail"),
        ("unknown", "unknown", "open"),
    ],
)
def test_recognition_needs_the_total(y: Any, x: Any, outcome: str) -> None:
    """16 of 20 pass, 15 do not; what may be either stays open, what cannot pass even at its most fails."""
    assert judge(scored(10, 10), {"y": y, "x": x}).outcome == outcome


@pytest.mark.parametrize(
    ("y", "x", "outcome", "standings"),
    [
        (10, 10, "pass", ["met", "met"]),
        (10, 5, "pass", ["met", "met"]),
        (10, 4, "fail", ["met", "not met"]),
        (10, {"from": 4, "to": 5}, "open", ["met", "open"]),
        (10, {"from": 1, "to": 4}, "fail", ["met", "not met"]),
    ],
)
def test_recognition_needs_half_of_every_criterion(
    y: Any, x: Any, outcome: str, standings: list[str]
) -> None:
    """Five of ten are half, four are not, whatever the total is."""
    found = judge(scored(10, 10, total="10 %"), {"y": y, "x": x})
    assert found.outcome == outcome
    assert [one.standing for one in found.criteria] == standings


def test_a_line_between_two_points_is_exact() -> None:
    """Half of nine points are four and a half: four miss it and five reach it, and nothing is rounded."""
    one = scored(9, total="0 %")
    assert judge(one, {"y": 6}).criteria[0].needed == Interval(450, 450)
    assert [judge(one, {"y": y}).outcome for y in (5, 6)] == ["fail", "pass"]
    third = scored(10, share="0 %", total="33.33 %")
    assert judge(third, {"y": 4}).needed == Interval(Fraction(33330, 100), Fraction(33330, 100))
    assert [judge(third, {"y": y}).outcome for y in (3, 4)] == ["fail", "pass"]


@pytest.mark.parametrize(
    ("yes", "y", "outcome", "holds"),
    [
        (False, 10, "pass", NO),
        (True, 10, "fail", YES),
        ("unknown", 10, "open", EITHER),
        (True, "unknown", "fail", YES),
        ("unknown", 0, "fail", EITHER),
        (False, "unknown", "open", NO),
    ],
)
def test_a_disqualifier_bars_whatever_the_points(yes: Any, y: Any, outcome: str, holds: Interval) -> None:
    """A disqualifier that surely holds fails, one that may keeps a pass open, any other does nothing."""
    found = judge(scored(10, bar="yes"), {"yes": yes, "y": y})
    assert found.outcome == outcome
    (barred,) = found.barred
    assert (barred.indicator, barred.disqualifier.name, barred.holds) == ("1", "bar", holds)
    assert [used.name for used in barred.used] == ["yes"]


def test_totals_add_up() -> None:
    """Criteria add up to the total, indicators to criteria, least and most alike."""
    found = judge(scored(10, 10), {"y": {"from": 3, "to": 7}, "x": 9})
    assert [one.points for one in found.criteria] == [Interval(300, 700), Interval(900, 900)]
    assert (found.total, found.maximum, found.needed) == (Interval(1200, 1600), 2000, Interval(1600, 1600))


def targets(*rules: Any, **more: Any) -> Law:
    """Return a set of targets without points."""
    return law(*rules, points=[None] * len(rules), kind="targets", recognition=None, **more)


@pytest.mark.parametrize(
    ("facts", "statuses", "outcome"),
    [
        ({"x": 5, "yes": True}, ["met", "met"], "pass"),
        ({"x": 4, "yes": True}, ["not met", "met"], "fail"),
        ({"x": {"from": 4, "to": 5}, "yes": True}, ["open", "met"], "open"),
        ({"x": 4}, ["not met", "open"], "fail"),
        ({}, ["open", "open"], "open"),
    ],
)
def test_targets_are_met_or_not_or_open(facts: Any, statuses: list[str], outcome: str) -> None:
    """Targets have no points and no total; together they are met when each one is."""
    found = judge(targets({"target": {"x": {"at least": 5}}}, {"target": "yes"}), facts)
    assert [one.status for one in found.findings] == statuses
    assert found.outcome == outcome
    assert (found.total, found.needed, found.maximum) == (None, None, 0)
    assert all(one.points is None for one in (*found.findings, *found.criteria))


def test_a_target_names_the_outcomes_that_can_win() -> None:
    """Met is the first outcome and not met the other, whatever the zone may be."""
    rule = {"target": {"x": {"at least": BY_ZONE}}}
    rules = [judge(targets(rule), facts).findings[0].rules for facts in ({"x": 8}, {"x": 1}, {"x": 5})]
    assert rules == [("1#1",), ("1#none",), ("1#1", "1#none")]


def test_a_target_only_a_person_can_judge_is_open() -> None:
    """A target no rule can tell stays open until it is attested."""
    found = judge(targets({"needs a person": TEXT}))
    assert (found.findings[0].status, found.findings[0].holds, found.outcome) == ("open", EITHER, "open")


def test_a_frame_cannot_be_judged_and_says_what_is_missing() -> None:
    """The decision of the day is named, with what is missing, in the language asked for."""
    missing = [{"vi": "Điểm", "en": "The points"}, {"vi": "Tên", "en": "The names"}]
    one = Law(set_of([bands("yes")], points=[2], kind="frame", recognition=None, missing=missing), {})
    with pytest.raises(JudgingError) as caught:
        judge(one)
    assert str(caught.value) == (
        "1/QĐ of 2023-01-01 is the decision in force on 2024-12-31, but only its frame is known, and no other "
        "set is used in its place; ‘tieuchi show test-set’ prints what is known. What is missing to judge: "
        "The points, The names"
    )


@pytest.mark.parametrize(
    ("start", "end", "covered"),
    [
        ("2024-01-01", "2024-12-31", True),
        ("2024-01-01", "2024-12-30", False),
        ("2023-01-01", "2023-12-31", True),
        ("2023-03-01", "2024-02-29", True),
        ("2023-03-01", "2024-02-28", False),
        ("2023-06-15", "2024-06-14", True),
        ("2023-06-15", "2024-06-13", False),
        ("2024-02-29", "2024-12-31", False),
        ("2020-02-29", "2021-02-28", True),
        ("2020-02-29", "2021-02-27", False),
    ],
)
def test_a_year_is_a_year_from_any_day(start: str, end: str, covered: bool) -> None:
    """A year runs to the day before its next beginning, over a leap day too; a day less is a part of one."""
    found = judge(
        law(bands({"meetings": {"at most": 3}})), {"meetings": 2}, period={"from": start, "to": end}
    )
    assert found.covered is covered
    assert found.findings[0].points == (Interval(200, 200) if covered else Interval(0, 200))


@pytest.mark.parametrize(
    ("asked", "start", "end", "covered"),
    [
        ({"from": "2024-06-01", "to": "2024-06-30"}, "2024-06-01", "2024-06-30", True),
        ({"from": "2024-06-01", "to": "2024-06-30"}, "2024-06-02", "2024-06-30", False),
        ({"from": "2024-06-01", "to": "2024-06-30"}, "2024-06-01", "2024-06-29", False),
        ({"from": "2024-06-01", "to": "2024-06-30"}, "2024-01-01", "2024-12-31", False),
    ],
)
def test_a_set_may_ask_for_days_of_its_own(asked: Any, start: str, end: str, covered: bool) -> None:
    """A set that names its days is covered by just those days: a year tells nothing sure of its June."""
    one = law(bands("yes"), period=asked)
    assert judge(one, period={"from": start, "to": end}).covered is covered


def test_several_years_are_not_a_year() -> None:
    """Meetings of three years are not the meetings of one: at most as many, but perhaps fewer."""
    one = law(bands({"meetings": {"at least": 4}}))
    found = judge(one, {"meetings": 6}, period={"from": "2022-01-01", "to": "2024-12-31"})
    assert found.findings[0].points == Interval(0, 200)


def test_a_year_and_a_day_is_neither_a_year_nor_a_part_of_one() -> None:
    """One day more than a year is another period, of which a count bounds nothing."""
    one = law(bands({"meetings": {"at least": 4}}))
    found = judge(one, {"meetings": 6}, period={"from": "2023-01-01", "to": "2024-01-01"})
    assert found.findings[0].points == Interval(0, 200)
    assert judge(one, {"meetings": 6}, period={"from": "2023-01-01", "to": "2023-12-31"}).outcome == "pass"


def test_the_last_year_of_the_calendar_is_judged_like_any_other() -> None:
    """A year 9999, whatever slip made it, is judged or refused in words, and never a crash."""
    day = date(9999, 12, 31)
    one = law(bands({"meetings": {"at least": 4}}))
    period = {"from": "9999-01-01", "to": "9999-12-31"}
    found = assess(one, evidence({"meetings": 4}, period=period, **{"as of": "9999-12-31"}), day, Reference())
    assert found.findings[0].status == "met"


CORRECTION = {
    "number": "2/QĐ", "issued": "2023-03-20", "indicator": 1, "printed": TEXT, "corrected": TEXT,
    "source": ["test"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("day", "said"), [(date(2023, 3, 19), True), (date(2023, 3, 20), False), (DAY, False)]
)
def test_a_later_correction_is_said_before_its_day(day: date, said: bool) -> None:
    """Before its day the printed text still stood, and the sheet says so; from its day on it is the law."""
    one = law(bands("yes"), bands("also"), corrections=[CORRECTION])
    head = {"as of": "2023-01-31", "period": {"from": "2023-01-01", "to": "2023-01-31"}}
    found = assess(one, evidence({}, **head), day, Reference())
    assert [bool(finding.correction) for finding in found.findings] == [said, False]


def test_an_assessment_carries_what_it_was_made_from() -> None:
    """The law, the day, the place, the file and whether it was invented or rehearsed are all there."""
    one = law(bands("yes"))
    found = judge(one, {"yes": True}, invented=True)
    assert (found.law, found.day, found.file) == (one, DAY, "test.yaml")
    assert (found.place, found.invented, found.rehearsed) == ({"commune": "Xã Thử"}, True, False)


def test_a_law_of_the_future_is_rehearsed() -> None:
    """Judged before its first day, a set is rehearsed and the assessment says so."""
    one = law(bands("yes"), instrument=instrument("2025-01-01"))
    assert [assess(one, evidence(), day, Reference()).rehearsed for day in (DAY, date(2025, 1, 1))] == [
        True,
        False,
    ]


def test_counts_add_up_to_the_indicators() -> None:
    """Each indicator is counted once, under its status."""
    found = judge(law(BY_X, bands("yes"), bands("also"), NOT_APPLICABLE), {"x": 8, "yes": False, "whole": 0})
    assert found.counts == {"met": 1, "not met": 1, "open": 1, "not applicable": 1}


def test_open_findings_come_with_the_most_at_stake_first() -> None:
    """What is open is listed by what it can still bring; what is settled is not listed."""
    one = law(bands("yes", points=(1,)), bands("also", points=(3,)), BY_X, points=[1, 3, 2])
    found = judge(one, {"x": 8})
    assert [finding.number for finding in found.open_findings] == ["2", "1"]


def test_what_is_missing_is_named_once() -> None:
    """An open finding names each fact it lacks, once, and none it has."""
    rule = bands({"all": [{"x": {"at least": 5}}, "yes"]}, {"all": [{"x": {"at least": 2}}, "also"]})
    found = finding(rule, {"also": True})
    assert [missing.name for missing in found.missing] == ["x", "yes"]


@pytest.mark.parametrize("rule", [bands({"x": {"at least": BY_ZONE}}), bands({"m": {"at least": 1}})])
def test_an_unknown_zone_that_keeps_it_open_is_named(rule: Any) -> None:
    """Where only the zone is missing, the zone is what the finding names."""
    measures = {"m": {"how many of": [{"x": {"at least": BY_ZONE}}]}}
    found = finding(rule, {"x": 5}, measures=measures)
    assert found.status == "open"
    assert [missing.name for missing in found.missing] == ["zone"]


def test_without_a_trace_the_verdict_is_the_same() -> None:
    """Judging many stations leaves the evidence out, and nothing else."""
    one = scored(10, bar="yes")
    full, bare = (judge(one, {"y": 9}, traced=traced) for traced in (True, False))
    assert [(f.points, f.status, f.rules) for f in full.findings] == [
        (f.points, f.status, f.rules) for f in bare.findings
    ]
    assert (full.outcome, full.total, full.receipt) == (bare.outcome, bare.total, bare.receipt)
    assert bare.findings[0].used == bare.barred[0].used == ()
    assert judge(targets({"target": {"x": {"at least": 5}}}), traced=False).findings[0].gaps == ()


def test_judging_again_gives_the_same() -> None:
    """The same station judged twice gives the same findings and the same receipt."""
    one = scored(10, 10, bar="yes")
    first, second = (judge(one, {"y": 9, "x": {"from": 2, "to": 9}}) for _ in range(2))
    assert first.receipt == second.receipt
    assert [f.points for f in first.findings] == [f.points for f in second.findings]
    assert (first.criteria, first.counts) == (second.criteria, second.counts)
