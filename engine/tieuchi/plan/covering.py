"""Covering: the cheapest choice of options that brings every line what it lacks, exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tieuchi.plan.board import TOTAL

Chosen = tuple[frozenset[str], "Chosen"] | None


@dataclass(frozen=True)
class Option:
    """One way to get something out of an item.

    Attributes:
        cost: What it costs.
        gain: What it brings.
        asks: The asks it takes.
    """

    cost: int
    gain: int
    asks: frozenset[str]


def cheapest(
    options: Mapping[str, Mapping[str, Sequence[Option]]], lacking: Mapping[str, int]
) -> tuple[int, frozenset[str]] | None:
    """Return the cheapest cost and its asks, or None where not even everything is enough.

    Args:
        options: By criterion and item, from which one option each is taken.
        lacking: What each line lacks, by criterion and :data:`~tieuchi.plan.board.TOTAL`.
    """
    total = max(lacking.get(TOTAL, 0), 0)
    if any(need > 0 and name != TOTAL and name not in options for name, need in lacking.items()):
        return None
    states: dict[int, tuple[int, Chosen]] = {0: (0, None)}
    for criterion, items in options.items():
        need = max(lacking.get(criterion, 0), 0)
        inner = {(0, high): state for high, state in states.items()}
        for some in items.values():
            inner = _step(inner, some, (need, total))
        states = {}
        for (here, high), state in inner.items():
            if here >= need and (high not in states or state[0] < states[high][0]):
                states[high] = state
    if total not in states:
        return None
    cost, back = states[total]
    return cost, _asks(back)


def _step(
    states: Mapping[tuple[int, int], tuple[int, Chosen]], options: Iterable[Option], ends: tuple[int, int]
) -> dict[tuple[int, int], tuple[int, Chosen]]:
    found: dict[tuple[int, int], tuple[int, Chosen]] = {}
    some = list(options)
    for (here, high), (cost, back) in states.items():
        for one in some:
            at = min(here + one.gain, ends[0]), min(high + one.gain, ends[1])
            dearer = cost + one.cost
            if at not in found or dearer < found[at][0]:
                found[at] = (dearer, (one.asks, back) if one.asks else back)
    return found


def _asks(back: Chosen) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    while back is not None:
        asks, back = back
        found |= asks
    return found


def worth_taking(options: Iterable[Option]) -> list[Option]:
    """Return the options that no other beats in both cost and gain."""
    found: list[Option] = []
    for one in sorted(options, key=lambda one: (one.cost, -one.gain, len(one.asks), sorted(one.asks))):
        if not found or one.gain > found[-1].gain:
            found.append(one)
    return found
