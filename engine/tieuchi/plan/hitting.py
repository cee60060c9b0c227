"""Hitting: the cheapest set that has something in common with each of several sets, exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

MOST_NODES = 20_000
"""How many branches are looked at before the search is given up."""


class TooLongError(Exception):
    """The search has more branches than it may look at."""


def cheapest_hitting(groups: Iterable[frozenset[str]], cost: Mapping[str, int]) -> frozenset[str]:
    """Return the cheapest set that hits every group.

    Args:
        groups: What has to be hit; none is empty.
        cost: What each member costs, more than nothing.

    Raises:
        TooLongError: If the search has too many branches.
    """
    search = _Search(cost)
    search.branch(frozenset(), frozenset(), _smallest_only(groups))
    return search.best


class _Search:
    """A search by branches: the first group not hit is hit by one member after another."""

    def __init__(self, cost: Mapping[str, int]) -> None:
        self.cost = cost
        self.best: frozenset[str] = frozenset()
        self.least: int | None = None
        self.nodes = 0

    def branch(self, taken: frozenset[str], left: frozenset[str], groups: Sequence[frozenset[str]]) -> None:
        """Look at every set that has ``taken`` and nothing of ``left``."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise TooLongError
        rest = [group - left for group in groups if not group & taken]
        here = sum(self.cost[one] for one in taken)
        if self.least is not None and here + self._apart(rest) >= self.least:
            return
        if not rest:
            self.best, self.least = taken, here
            return
        out = left
        smallest = min(rest, key=_small_first)
        for one in sorted(smallest, key=self._order):
            self.branch(taken | {one}, out, rest)
            out |= {one}

    def _apart(self, groups: Sequence[frozenset[str]]) -> int:
        """Return what groups that share nothing cost at least."""
        seen: frozenset[str] = frozenset()
        least = 0
        for group in sorted(groups, key=_small_first):
            if not group & seen:
                seen |= group
                least += min((self.cost[one] for one in group), default=0)
        return least

    def _order(self, one: str) -> tuple[int, str]:
        return self.cost[one], one


def _small_first(group: frozenset[str]) -> tuple[int, list[str]]:
    return len(group), sorted(group)


def _smallest_only(groups: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Return the groups that no other lies inside, in an order that is always the same."""
    every = sorted(set(groups), key=_small_first)
    return [one for index, one in enumerate(every) if not any(other <= one for other in every[:index])]
