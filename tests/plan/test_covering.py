"""The two exact searches underneath: hitting groups and covering lines, against trying everything."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieuchi.plan import hitting
from tieuchi.plan.board import TOTAL
from tieuchi.plan.covering import Option, cheapest, worth_taking
from tieuchi.plan.hitting import TooLongError, cheapest_hitting

NAMES = "abcde"
COSTS = st.fixed_dictionaries({name: st.integers(1, 5) for name in NAMES})
GROUPS = st.lists(st.frozensets(st.sampled_from(NAMES), min_size=1), max_size=5)


@settings(max_examples=60, deadline=None)
@given(GROUPS, COSTS)
def test_nothing_cheaper_hits_every_group(groups: list[frozenset[str]], cost: dict[str, int]) -> None:
    """The set found hits all groups at the least cost of all subsets."""
    found = cheapest_hitting(groups, cost)
    assert all(found & group for group in groups)
    every = [frozenset(some) for size in range(6) for some in combinations(NAMES, size)]
    least = min(sum(cost[one] for one in some) for some in every if all(some & group for group in groups))
    assert sum(cost[one] for one in found) == least


def test_a_search_with_too_many_branches_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so instead of running on."""
    monkeypatch.setattr(hitting, "MOST_NODES", 1)
    with pytest.raises(TooLongError):
        cheapest_hitting([frozenset("ab"), frozenset("cd")], dict.fromkeys(NAMES, 1))


OPTIONS = st.lists(
    st.builds(
        lambda cost, gain: Option(cost, gain, frozenset(f"{cost}-{gain}")),
        st.integers(0, 4),
        st.integers(0, 4),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from("12"), st.dictionaries(st.sampled_from("xy"), OPTIONS, min_size=1), min_size=1
    ),
    st.dictionaries(st.sampled_from(["1", "2", TOTAL]), st.integers(0, 8)),
)
def test_nothing_cheaper_covers_every_line(
    options: dict[str, dict[str, list[Option]]], lacking: dict[str, int]
) -> None:
    """The cost found is the least over every choice of one option for each item."""
    slots = [(criterion, some) for criterion, items in options.items() for some in items.values()]
    least: int | None = None
    for picked in product(*(some for _, some in slots)):
        gains = dict.fromkeys(lacking, 0)
        for (criterion, _), one in zip(slots, picked, strict=True):
            for name in lacking:
                gains[name] += one.gain if name in (TOTAL, criterion) else 0
        if all(gains[name] >= need for name, need in lacking.items()):
            cost = sum(one.cost for one in picked)
            least = cost if least is None else min(least, cost)
    found = cheapest(options, lacking)
    assert (None if found is None else found[0]) == least
    kept = {
        criterion: {name: worth_taking(some) for name, some in items.items()}
        for criterion, items in options.items()
    }
    fewer = cheapest(kept, lacking)
    assert (None if fewer is None else fewer[0]) == least
