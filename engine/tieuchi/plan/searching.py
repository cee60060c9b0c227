"""Searching: the cheapest asks that could reach a goal, by branch and bound over shared asks."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, count, islice

from tieuchi.plan.covering import Option, cheapest, worth_taking
from tieuchi.plan.deciding import Settling
from tieuchi.plan.goals import Goal, Soonest
from tieuchi.plan.items import Item
from tieuchi.plan.settling import Answers, minutes

MOST_BRANCHES = 100
"""How many branches are looked at before the bound is taken as it stands."""
MOST_TRIED = 12
"""How many answers to shared choices, such as the zone, are tried for one branch."""
MOST_OWN = 10
"""How many asks of one item alone are told apart; beyond it they are asked all or none."""


class Search:
    """Looks for the cheapest set of one goal by branching over the asks that several items share."""

    def __init__(self, settling: Settling, goal: Goal) -> None:
        self.settling = settling
        self.goal = goal
        self.items = (*goal.items, *goal.bars)
        asked = [ask for item in self.items for ask in item.near & settling.asks.keys()]
        self.shared = frozenset(ask for ask in asked if asked.count(ask) > 1) | (
            settling.choices & frozenset(asked)
        )
        self._kept: dict[tuple[str, frozenset[str], tuple[tuple[str, str], ...]], list[Option]] = {}
        self.start = self._bound(frozenset(), self.shared)

    def run(self, best: Soonest | None) -> tuple[Soonest | None, int | None]:
        """Return the cheapest set found, if it beats ``best``, and what no set can beat."""
        numbers = count()
        if self.start is None:
            return None, None
        waiting = [(self.start, next(numbers), frozenset[str](), self.shared)]
        reached, unreached = best, []
        for _ in range(MOST_BRANCHES):
            if not waiting or (reached is not None and waiting[0][0] >= reached.minutes):
                break
            bound, _, taken, open_ = heapq.heappop(waiting)
            if not open_:
                found = self._reached(taken)
                if found is None or found.minutes > bound:
                    unreached.append(bound)
                if found is not None and (reached is None or found.minutes < reached.minutes):
                    reached = found
                continue
            hub = max(open_, key=lambda name: (self.settling.asks[name].minutes, name))
            for with_it in (taken, taken | {hub}):
                if (here := self._bound(with_it, open_ - {hub})) is not None:
                    heapq.heappush(waiting, (here, next(numbers), with_it, open_ - {hub}))
        if reached is None:
            reached = self._all()
        left = [bound for bound, *_ in waiting] + unreached
        least = min([*left, *([reached.minutes] if reached is not None else [])], default=self.start)
        return (None if reached is best else reached), least

    def _bound(self, taken: frozenset[str], free: frozenset[str]) -> int | None:
        """Return the least cost with some shared asks taken and others free of charge."""
        found = self._cheapest(taken | free, {})
        return None if found is None else found[0] + minutes(self.settling.asks, taken)

    def _cheapest(self, known: frozenset[str], given: Answers) -> tuple[int, frozenset[str]] | None:
        options: dict[str, dict[str, Sequence[Option]]] = {}
        lacking = dict(self.goal.lacking)
        for item in self.items:
            name = item.criterion if item.bar is None else item.key
            if item.bar is not None:
                lacking[name] = 1
            options.setdefault(name, {})[item.key] = self._options(item, known, given)
        # What a disqualifier brings is no points; its own line stands first and adds nothing to the total.
        bars = {name: some for name, some in options.items() if "!" in name}
        points = {name: some for name, some in options.items() if "!" not in name}
        return _joined(
            cheapest(bars, {name: need for name, need in lacking.items() if "!" in name}),
            cheapest(points, {name: need for name, need in lacking.items() if "!" not in name}),
        )

    def _options(self, item: Item, known: frozenset[str], given: Answers) -> list[Option]:
        """Return what an item can bring for what asks of its own.

        What merely lies inside the same whole as one of its facts is taken to be known free of charge.
        """
        shared = known & item.near
        chosen = tuple(sorted((name, str(one)) for name, one in given.items() if name in item.asks))
        key = (item.key, shared, chosen)
        if key not in self._kept:
            beside = (item.asks - item.near) & self.settling.asks.keys()
            self._kept[key] = worth_taking(
                self._option(item, frozenset(some), frozenset(some) | shared | beside, given)
                for some in _subsets(sorted((item.near & self.settling.asks.keys()) - self.shared))
            )
        return self._kept[key]

    def _option(self, item: Item, asks: frozenset[str], known: frozenset[str], given: Answers) -> Option:
        best = max(self.goal.gain(item, way) for way in self.settling.ways(item, known, given))
        return Option(minutes(self.settling.asks, asks), best, asks)

    def _reached(self, taken: frozenset[str]) -> Soonest | None:
        """Return the cheapest set with these shared asks and no others, if answers that settle are found."""
        found = [(self._cheapest(taken, given), given) for given in self.settling.given(taken)]
        costs = sorted(((one[0], index) for index, (one, _) in enumerate(found) if one is not None))
        for _, index in costs[:MOST_TRIED]:
            one, given = found[index]
            if one is not None and (tried := self._tried(one[1] | taken, given)) is not None:
                return tried
        return None

    def _tried(self, asks: frozenset[str], given: Answers) -> Soonest | None:
        settling = self.settling
        wanted = {
            item.key: max((self.goal.gain(item, way), way) for way in settling.ways(item, asks, given))[1]
            for item in self.items
        }
        answers = settling.completing.answers(asks, wanted, given)
        judged = settling.judged(answers)
        if judged is None or judged.outcome != self.goal.verdict:
            return None
        cost = minutes(settling.asks, asks)
        return Soonest(self.goal.verdict, asks, cost, cost, answers, judged.total)

    def _all(self) -> Soonest | None:
        """Return a set that settles with nothing left out that can be, beginning with all shared asks."""
        start = self._cheapest(self.shared, {})
        asks = self.shared | (frozenset() if start is None else start[1])
        for given in islice(self.settling.given(asks), MOST_TRIED):
            if (found := self._tried(asks, given)) is not None:
                return self._less(found, given)
        return None

    def _less(self, found: Soonest, given: Answers) -> Soonest:
        for ask in sorted(found.asks, key=lambda name: (-self.settling.asks[name].minutes, name)):
            fewer = found.asks - {ask}
            kept = {name: answer for name, answer in given.items() if name in fewer}
            found = self._tried(fewer, kept) or found
        return found


def _subsets(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    if len(names) > MOST_OWN:
        return iter([(), tuple(names)])
    return chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))


def _joined(
    one: tuple[int, frozenset[str]] | None, other: tuple[int, frozenset[str]] | None
) -> tuple[int, frozenset[str]] | None:
    if one is None or other is None:
        return None
    return one[0] + other[0], one[1] | other[1]
