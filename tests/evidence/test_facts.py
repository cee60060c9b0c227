"""Evidence answers for every field of the form: what is known of it, and how."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import TEXT, evidence_of, form_of
from tieuchi.evidence.facts import Evidence, Fact, Roster
from tieuchi.values.interval import EITHER, NO, YES, Interval

CHOICES = [{"id": i, "label": TEXT} for i in (1, 2)]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": CHOICES},
        {"id": "season", "type": "choice", "choices": CHOICES, "over": "period"},
        {"id": "whole", "type": "count", "least": 0, "most": 100},
        {"id": "part", "type": "count", "least": 0, "most": 100, "part of": "whole"},
        {"id": "small_part", "type": "count", "least": 0, "most": 5, "part of": "whole"},
        {"id": "meetings", "type": "count", "least": 0, "most": 9, "over": "period"},
        {"id": "minuted", "type": "count", "least": 0, "most": 9, "over": "period", "part of": "meetings"},
        {"id": "outbreak", "type": "yes-no", "over": "period"},
        {"id": "rate", "type": "percent", "over": "period"},
        {"id": "income", "type": "number", "least": 0, "most": 50, "over": "period"},
        {"id": "decision", "type": "yes-no"},
        {"id": "name", "type": "text"},
    ],
    [{"id": "rows", "most": 3, "columns": [{"id": "a", "type": "yes-no"}, {"id": "t", "type": "text"}]}],
)


def known(facts: Any, **head: Any) -> Evidence:
    """Return the evidence of a station."""
    return evidence_of(FORM, facts, **head)


@pytest.mark.parametrize(
    ("written", "value", "state"),
    [
        (4, Interval(4, 4), "known"),
        ({"value": 4}, Interval(4, 4), "known"),
        ({"from": 3, "to": 5}, Interval(3, 5), "estimated"),
        ({"from": 4, "to": 4}, Interval(4, 4), "known"),
        ("unknown", Interval(0, 9), "not established"),
        (None, Interval(0, 9), "not established"),
        ({"value": "unknown"}, Interval(0, 9), "not established"),
        ({"unknown": "sổ đang kiểm tra"}, Interval(0, 9), "not established"),
        ({"unknown": ""}, Interval(0, 9), "not established"),
    ],
)
def test_a_fact_is_read_in_every_way_it_can_be_written(written: Any, value: Any, state: str) -> None:
    """A value, an estimate and an unknown are told apart; an unknown is the whole range, never zero."""
    fact = known({"meetings": written}).fact("meetings")
    assert (fact.value, fact.state) == (value, state)


def test_what_was_not_asked_is_the_whole_range_too() -> None:
    """A field left out says so, and can still be anything its field allows."""
    evidence = known({})
    assert evidence.fact("meetings") == Fact(Interval(0, 9), "not asked")
    assert evidence.fact("decision") == Fact(EITHER, "not asked")
    assert evidence.fact("zone") == Fact(frozenset({"1", "2"}), "not asked")
    assert evidence.fact("rate") == Fact(Interval(0, 1), "not asked")


def test_a_fact_keeps_its_proof_and_its_note() -> None:
    """The document that proves a fact, the remark and the reason it is unknown are kept."""
    proved = known({"meetings": {"value": 4, "proof": "Biên bản", "note": "xem trang 2"}}).fact("meetings")
    assert (proved.proof, proved.note) == ("Biên bản", "xem trang 2")
    unknown = known({"meetings": {"unknown": "mất sổ", "proof": "Biên bản"}}).fact("meetings")
    assert (unknown.proof, unknown.note) == ("Biên bản", "mất sổ")
    estimate = known({"meetings": {"from": 1, "to": 2, "proof": "Sổ", "note": "ước"}}).fact("meetings")
    assert (estimate.proof, estimate.note) == ("Sổ", "ước")


@pytest.mark.parametrize(
    ("value", "settled"),
    [
        (Interval(4, 4), True),
        (Interval(4, 5), False),
        (EITHER, False),
        (frozenset({"1"}), True),
        (frozenset({"1", "2"}), False),
    ],
)
def test_a_fact_is_settled_when_one_value_is_left(value: Any, settled: bool) -> None:
    """A point and a single option are settled; anything wider is not."""
    assert Fact(value, "known").settled is settled


@pytest.mark.parametrize(
    ("whole", "most"),
    [
        ({"whole": 40}, 40),
        ({"whole": {"from": 30, "to": 40}}, 40),
        ({"whole": "unknown"}, 100),
        ({}, 100),
        ({"whole": 0}, 0),
    ],
)
def test_a_part_not_asked_is_no_more_than_its_whole(whole: Any, most: int) -> None:
    """What is counted inside another can be no more than that is at most."""
    assert known(whole).fact("part").value == Interval(0, most)
    assert known(whole).fact("small_part").value == Interval(0, min(most, 5))


def test_a_part_asked_and_not_established_is_no_more_than_its_whole() -> None:
    """To say that a part is unknown tells no less than to leave it out."""
    assert known({"whole": 40, "part": "unknown"}).fact("part").value == Interval(0, 40)


def test_an_estimated_part_is_no_more_than_its_whole() -> None:
    """An estimate of a part reaches no higher than the whole it is counted in."""
    assert known({"whole": 40, "part": {"from": 30, "to": 60}}).fact("part").value == Interval(30, 40)


@pytest.mark.parametrize(
    ("facts", "name", "value", "state"),
    [
        ({"meetings": 4}, "meetings", Interval(4, 9), "part of the period"),
        ({"meetings": {"from": 2, "to": 4}}, "meetings", Interval(2, 9), "part of the period"),
        ({"outbreak": True}, "outbreak", YES, "part of the period"),
        ({"outbreak": False}, "outbreak", EITHER, "part of the period"),
        ({"rate": "95 %"}, "rate", Interval(0, 1), "part of the period"),
        ({"income": 30}, "income", Interval(0, 50), "part of the period"),
        ({"meetings": 4}, "minuted", Interval(0, 9), "not asked"),
        ({"meetings": 4, "minuted": 2}, "minuted", Interval(2, 9), "part of the period"),
        ({"season": 1}, "season", frozenset({"1", "2"}), "part of the period"),
        ({"whole": 40}, "whole", Interval(40, 40), "known"),
        ({"decision": False}, "decision", NO, "known"),
    ],
)
def test_a_part_of_the_period_counts_from_below(facts: Any, name: str, value: Any, state: str) -> None:
    """Of five months' figures a count is a lower bound, a yes stays, a no, a rate or a choice tells nothing."""
    fact = known(facts).fact(name, "a part")
    assert (fact.value, fact.state) == (value, state)


def test_an_unknown_over_part_of_the_period_is_still_not_established() -> None:
    """What was asked and not established is not called a part of the period."""
    evidence = known({"meetings": {"unknown": "mất sổ"}})
    assert evidence.fact("meetings", "a part") == Fact(Interval(0, 9), "not established", note="mất sổ")


def test_a_part_of_the_period_keeps_its_proof() -> None:
    """The lower bound is proved by the same document."""
    fact = known({"meetings": {"value": 4, "proof": "Sổ", "note": "năm tháng"}}).fact("meetings", "a part")
    assert (fact.proof, fact.note) == ("Sổ", "năm tháng")


def test_a_list_not_asked_is_incomplete_and_says_so() -> None:
    """Of a list left out nothing is known but its most rows; an empty complete list is known."""
    assert known({}).roster("rows") == Roster((), complete=False, most=3, asked=False)
    given = evidence_of(FORM, {}, {"rows": {"complete": True, "rows": []}})
    assert given.roster("rows") == Roster((), complete=True, most=3)


def test_a_row_says_of_every_column_what_is_known() -> None:
    """A column left out or unknown is its whole range; an unknown text is empty."""
    rows = [{"a": True}, {"a": "unknown", "t": "x"}, {"a": None, "t": None}]
    found = evidence_of(FORM, {}, {"rows": {"complete": False, "rows": rows}}).roster("rows")
    assert found.rows == ({"a": YES, "t": ""}, {"a": EITHER, "t": "x"}, {"a": EITHER, "t": ""})


BASE: dict[str, Any] = {"zone": 1, "whole": 40, "part": 20, "decision": True}


def digest(facts: Any = None, lists: Any = None, **head: Any) -> str:
    """Return the hash of evidence."""
    return evidence_of(FORM, BASE if facts is None else facts, lists, **head).digest


def test_the_hash_of_evidence_changes_with_all_that_judging_depends_on() -> None:
    """A value, how it is known, a row, a day, a place or a finding: each makes other evidence."""
    finding = {"indicator": 1, "points": 1, "by": "a", "on": "2024-12-01", "because": "b"}
    rows = {"complete": True, "rows": [{"a": True, "t": "x"}]}
    hashes = [
        digest(),
        digest({**BASE, "part": 21}),
        digest({**BASE, "part": {"from": 20, "to": 21}}),
        digest({**BASE, "part": "unknown"}),
        digest({name: value for name, value in BASE.items() if name != "part"}),
        digest({**BASE, "decision": False}),
        digest({**BASE, "zone": 2}),
        digest({**BASE, "zone": "unknown"}),
        digest({**BASE, "rate": "33.3 %"}),
        digest(lists={"rows": rows}),
        digest(lists={"rows": {**rows, "complete": False}}),
        digest(lists={"rows": {"complete": True, "rows": []}}),
        digest(lists={"rows": {"complete": True, "rows": [{"a": True, "t": "y"}]}}),
        digest(lists={"rows": {"complete": True, "rows": [{"a": "unknown", "t": "x"}]}}),
        digest(lists={"rows": {"complete": True, "rows": [{"a": True, "t": "x"}] * 2}}),
        digest(place={"commune": "Xã Khác"}),
        digest(period={"from": "2024-01-01", "to": "2024-12-30"}),
        digest(**{"as of": "2025-01-01"}),
        digest(findings=[finding]),
        digest(findings=[{**finding, "points": 2}]),
        digest(findings=[{**finding, "because": "c"}]),
    ]
    assert len(set(hashes)) == len(hashes)


def test_the_hash_of_evidence_ignores_what_judging_does_not_see() -> None:
    """The order of keys, notes, proofs, another spelling of a number and of an unknown change nothing."""
    turned = dict(reversed(BASE.items()))
    spelt = {**BASE, "part": {"value": 20, "proof": "Sổ", "note": "n", "printed": "20"}, "zone": "1"}
    assert digest() == digest(turned) == digest(spelt) == digest(note=TEXT, source=TEXT, invented=True)
    assert digest({"part": "unknown"}) == digest({"part": None}) == digest({"part": {"unknown": "vì sao"}})
    assert digest({"rate": "33.30 %"}) == digest({"rate": "33.3 %"})


def test_a_third_is_hashed_as_a_third() -> None:
    """A number without a finite decimal keeps its numerator and denominator in the hash."""
    third = Fact(Interval.point(Fraction(1, 3)), "known")
    near = Fact(Interval.point(Fraction(33333333, 10**8)), "known")
    evidence = known({})
    hashes = {
        Evidence(FORM, "a", {}, evidence.as_of, evidence.period, {"rate": one}).digest
        for one in (third, near)
    }
    assert len(hashes) == 2


@pytest.mark.parametrize(
    ("facts", "least"),
    [
        ({"part": 40}, 40),
        ({"part": {"from": 30, "to": 50}}, 30),
        ({"part": 3, "small_part": 5}, 5),
        ({"whole": {"from": 10, "to": 90}, "part": 40}, 40),
        ({"whole": {"from": 60, "to": 90}, "part": 40}, 60),
        ({"part": "unknown"}, 0),
        ({}, 0),
    ],
)
def test_a_whole_is_never_less_than_its_parts_are_known_to_be(facts: Any, least: int) -> None:
    """Forty children immunised are at least forty children, however many there are."""
    value = known(facts).fact("whole").value
    assert isinstance(value, Interval)
    assert value.lo == least


def test_a_part_counted_over_another_period_bounds_no_whole() -> None:
    """What several years add up to says nothing of one of them; of a part of the year it is a lower bound."""
    some = known({"minuted": 6})
    assert some.fact("meetings", "a part").value == Interval(6, 9)
    assert some.fact("meetings", "something else").value == Interval(0, 9)


def test_what_tells_nothing_of_the_whole_year_bounds_no_whole() -> None:
    """A measured amount of some months may still fall, so it is no lower bound of what it is part of."""
    amount = {"type": "number", "least": 0, "most": 50, "over": "period"}
    form = form_of([{"id": "income", **amount}, {"id": "fees", "part of": "income", **amount}])
    some = evidence_of(form, {"fees": 6})
    assert some.fact("income").value == Interval(6, 50)
    assert some.fact("income", "a part").value == Interval(0, 50)


def test_a_part_keeps_its_least_inside_a_whole_that_is_smaller() -> None:
    """No interval runs backwards, whatever the form and the file say of a part and its whole."""
    count = {"type": "count", "most": 50}
    form = form_of(
        [{"id": "all", "least": 0, **count}, {"id": "some", "least": 2, "part of": "all", **count}]
    )
    assert evidence_of(form, {"all": 1}).fact("some").value == Interval(2, 2)
