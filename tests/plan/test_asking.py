"""What to ask next: compared with every subset of asks and every answer, and its promises as properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from building import DAY, evidence_of
from strategies import FORM, laws, small_gaps
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan import items
from tieuchi.plan.asking import asks_of
from tieuchi.plan.board import board_of
from tieuchi.plan.completing import completed
from tieuchi.plan.deciding import Settling
from tieuchi.plan.opening import items_of
from tieuchi.plan.soonest import soonest
from tieuchi.plan.surest import surest
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError

EFFORTS = {"zone": 5, "whole": 30, "part": 40, "x": 20, "y": 15, "yes": 10, "also": 25, "rows": 60}
ALL_CHECKS = list(HealthCheck)


def judge(law: Law, evidence: Evidence) -> Assessment:
    """Judge on the day of the tests."""
    return assess(law, evidence, DAY, Reference(), traced=False)


def settling_of(law: Law, evidence: Evidence, *, few: bool) -> Settling:
    """Return what tells whether asks settle, with efforts that differ.

    Args:
        law: The law.
        evidence: A station whose verdict is open; any other is discarded.
        few: Whether all answers may be tried where they are few.
    """
    try:
        assume(judge(law, evidence).outcome == "open")
    except InputError:
        assume(False)
    open_ = items_of(law, evidence)
    asks = {
        name: replace(ask, minutes=EFFORTS[name])
        for name, ask in asks_of(open_, evidence, later=False).items()
    }
    found = Settling(board_of(judge(law, evidence), open_), evidence, asks, lambda one: judge(law, one))
    if not few:
        found.few = None
    return found


def values_of(evidence: Evidence, name: str) -> list[Any]:
    """Return every value a field can still have."""
    value = evidence.fact(name).value
    if isinstance(value, frozenset):
        return [frozenset({option}) for option in sorted(value)]
    return [Interval.point(number) for number in range(int(value.lo), int(value.hi) + 1)]


def completions(evidence: Evidence, names: tuple[str, ...]) -> Iterator[Evidence]:
    """Yield the evidence with some fields known, in every way they can be known together."""
    for picked in product(*(values_of(evidence, name) for name in names)):
        known = {name: Fact(value, "known") for name, value in zip(names, picked, strict=True)}
        found = replace(evidence, facts={**evidence.facts, **known})
        if found.fact("part").value.lo <= found.fact("whole").value.hi:  # type: ignore[union-attr]
            yield found


def outcomes(law: Law, evidence: Evidence, names: tuple[str, ...]) -> set[str]:
    """Return every verdict there can be once some fields are known."""
    found = set()
    for one in completions(evidence, names):
        try:
            found.add(judge(law, one).outcome)
        except InputError:
            continue
    return found


def brute(law: Law, evidence: Evidence, asks: Mapping[str, int]) -> dict[str, int]:
    """Return the least work that surely settles, that could pass and that could fail, by trying all."""
    least: dict[str, int] = {}
    subsets = [some for size in range(len(asks) + 1) for some in combinations(sorted(asks), size)]
    for some in sorted(subsets, key=lambda names: sum(asks[name] for name in names)):
        cost, found = sum(asks[name] for name in some), outcomes(law, evidence, some)
        if "open" not in found:
            least.setdefault("sure", cost)
        for outcome in found - {"open"}:
            least.setdefault(outcome, cost)
    return least


@pytest.mark.parametrize("few", [True, False])
@settings(max_examples=15, deadline=None, suppress_health_check=ALL_CHECKS)
@given(law=laws(), evidence=small_gaps())
def test_no_set_is_cheaper_than_brute_force_finds_and_no_bound_is_higher(
    few: bool, law: Law, evidence: Evidence
) -> None:
    """Against every subset and every answer: bounds hold, sets do what they say, and few answers are exact."""
    settling = settling_of(law, evidence, few=few)
    best = brute(law, evidence, {name: ask.minutes for name, ask in settling.asks.items()})
    sure = surest(settling)
    if sure is not None:
        assert "open" not in outcomes(law, evidence, tuple(sorted(sure.asks)))
        assert sure.least <= best["sure"] <= sure.minutes
    for verdict in ("pass", "fail"):
        one = soonest(settling, verdict)  # type: ignore[arg-type]
        if one is not None:
            assert verdict in outcomes(law, evidence, tuple(sorted(one.asks)))
            assert one.least <= best[verdict] <= one.minutes
        if few:
            assert (one and one.minutes) == best.get(verdict)
    if few:
        assert (sure and sure.minutes) == best.get("sure")


@st.composite
def with_lists(draw: st.DrawFn) -> Evidence:
    """A station of which two facts and perhaps the list are open, whose numbers go beyond what is few."""
    known: dict[str, Any] = {"zone": 1, "whole": 4, "part": draw(st.integers(0, 4)), "x": 2, "y": 1}
    known |= {"yes": draw(st.booleans()), "also": draw(st.booleans())}
    for name in draw(st.sets(st.sampled_from(sorted(known)), max_size=2)):
        del known[name]
    cell = {"role": st.sampled_from(["a", "b", "unknown"]), "hours": st.sampled_from([0, 2, "unknown"])}
    rows = draw(st.lists(st.fixed_dictionaries(cell), max_size=2))
    return evidence_of(FORM, known, {"rows": {"complete": draw(st.booleans()), "rows": rows}})


@settings(max_examples=15, deadline=None, suppress_health_check=ALL_CHECKS)
@given(law=laws(), evidence=with_lists(), data=st.data())
def test_the_surest_set_settles_whatever_its_answers_are(
    law: Law, evidence: Evidence, data: st.DataObject
) -> None:
    """Filled with any values and any completed list, the surest set leaves no verdict open."""
    settling = settling_of(law, evidence, few=False)
    found = surest(settling)
    assume(found is not None and found.asks)
    assert found is not None
    answers: dict[str, Any] = {}
    for name in sorted(found.asks):
        if name == "rows":
            answers[name] = data.draw(st.sampled_from(list(completed(evidence, name))))
        else:
            answers[name] = data.draw(st.sampled_from(values_of(evidence, name)))
    assert settling.outcome(answers) != "open"


@settings(max_examples=15, deadline=None, suppress_health_check=ALL_CHECKS)
@given(law=laws(), evidence=with_lists(), data=st.data())
def test_asking_more_never_costs_the_guarantee(law: Law, evidence: Evidence, data: st.DataObject) -> None:
    """Whatever is asked beside the surest set, it still settles."""
    settling = settling_of(law, evidence, few=False)
    found = surest(settling)
    assume(found is not None)
    assert found is not None
    more = data.draw(st.sets(st.sampled_from(sorted(settling.asks)))) if settling.asks else set()
    assert settling.left_open(found.asks | frozenset(more)) is None


@settings(max_examples=15, deadline=None, suppress_health_check=ALL_CHECKS)
@given(law=laws(), evidence=small_gaps(), data=st.data())
def test_the_answers_told_settle_anywhere_in_their_ranges(
    law: Law, evidence: Evidence, data: st.DataObject
) -> None:
    """Every value in the ranges of the soonest set gives the verdict that is told."""
    settling = settling_of(law, evidence, few=True)
    for verdict in ("pass", "fail"):
        found = soonest(settling, verdict)  # type: ignore[arg-type]
        if found is None:
            continue
        answers = dict(found.answers)
        for name, range_ in found.ranges.items():
            answers[name] = Interval.point(data.draw(st.integers(int(range_.lo), int(range_.hi))))
        assert settling.outcome(answers) in (verdict, "")


@settings(max_examples=15, deadline=None, suppress_health_check=ALL_CHECKS)
@given(law=laws(), evidence=small_gaps())
def test_no_answer_brings_an_item_out_in_a_way_that_was_not_told(law: Law, evidence: Evidence) -> None:
    """The ways told by class hold every way that the answers really give, however many there are."""
    most, items.MOST_VALUES = items.MOST_VALUES, 0
    try:
        for item in items_of(law, evidence):
            names = tuple(sorted(item.asks))[:2]
            ways = item.ways(frozenset(names) - {"zone"}, {})
            for one in completions(evidence, tuple(name for name in names if name != "zone")):
                least, most_ = item.after(one)
                assert any(way[0] <= least and most_ <= way[1] for way in ways)
    finally:
        items.MOST_VALUES = most
