"""What to ask next: compared with every subset of asks and every answer, and its promises as properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from building import DAY
from strategies import FORM, laws, small_gaps, stations
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.asking import asks_of
from tieuchi.plan.board import board_of
from tieuchi.plan.items import items_of
from tieuchi.plan.soonest import soonest
from tieuchi.plan.surest import Settling, surest
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError

EFFORTS = {"zone": 5, "whole": 30, "part": 40, "x": 20, "y": 15, "yes": 10, "also": 25, "rows": 60}
SLOW = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def judge(law: Law, evidence: Evidence) -> Assessment:
    """Judge on the day of the tests."""
    return assess(law, evidence, DAY, Reference(), traced=False)


def settling_of(law: Law, evidence: Evidence) -> Settling:
    """Return what tells whether asks settle, with efforts that differ."""
    items = items_of(law, evidence)
    asks = {
        name: replace(ask, minutes=EFFORTS[name]) for name, ask in asks_of(items, evidence, later=False).items()
    }
    return Settling(board_of(judge(law, evidence), items), evidence, asks, lambda one: judge(law, one))


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
    for completed in completions(evidence, names):
        try:
            found.add(judge(law, completed).outcome)
        except InputError:
            continue
    return found


def brute(law: Law, evidence: Evidence, asks: Mapping[str, int]) -> tuple[int | None, int | None, int | None]:
    """Return the least work that surely settles, that could pass and that could fail, by trying all."""
    sure: int | None = None
    could: dict[str, int] = {}
    subsets = [some for size in range(len(asks) + 1) for some in combinations(sorted(asks), size)]
    for some in sorted(subsets, key=lambda names: sum(asks[name] for name in names)):
        cost, found = sum(asks[name] for name in some), outcomes(law, evidence, some)
        sure = cost if sure is None and "open" not in found else sure
        for outcome in found - {"open"}:
            could.setdefault(outcome, cost)
    return sure, could.get("pass"), could.get("fail")


@SLOW
@given(laws(), small_gaps())
def test_what_is_found_is_never_cheaper_than_all_there_is_nor_below_its_own_bound(
    law: Law, evidence: Evidence
) -> None:
    """Against every subset and every answer: the bound is true, and a set that is found does what it says."""
    try:
        assume(judge(law, evidence).outcome == "open")
    except InputError:
        assume(False)
    settling = settling_of(law, evidence)
    costs = {name: ask.minutes for name, ask in settling.asks.items()}
    sure, passing, failing = brute(law, evidence, costs)
    found = surest(settling)
    if found is not None:
        assert "open" not in outcomes(law, evidence, tuple(sorted(found.asks)))
        assert sure is not None
        assert found.least <= sure <= found.minutes
    for verdict, best in (("pass", passing), ("fail", failing)):
        one = soonest(settling, verdict)  # type: ignore[arg-type]
        if one is not None:
            assert verdict in outcomes(law, evidence, tuple(sorted(one.asks)))
            assert best is not None
            assert one.least <= best <= one.minutes
        STATS[verdict, best == (one and one.minutes), one is None or one.proved] = 1 + STATS.get((verdict, best == (one and one.minutes), one is None or one.proved), 0)
    STATS["sure", sure == (found and found.minutes), found is None or found.proved] = 1 + STATS.get(("sure", sure == (found and found.minutes), found is None or found.proved),0)
STATS: dict = {}
def test_zz(): print(STATS); assert 0
