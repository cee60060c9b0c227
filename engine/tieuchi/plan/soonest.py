"""The soonest set: the cheapest asks that could settle the verdict one way, if they turn out so.

A set is only given as found once answers to it are found under which the engine itself settles the verdict.
What no set can beat is counted beside it: each item is taken to come out at its best for what is asked, and the
asks that several items share are decided by branch and bound, so that only sums have to be covered.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations, count, islice
from typing import Literal

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.plan.board import TOTAL, Line
from tieuchi.plan.covering import Option, cheapest, worth_taking
from tieuchi.plan.every import Every
from tieuchi.plan.items import Item, Way
from tieuchi.plan.settling import Answers, minutes
from tieuchi.plan.surest import Settling
from tieuchi.plan.widening import widened
from tieuchi.values.interval import Interval

MOST_BRANCHES = 100
"""How many branches are looked at before the bound is taken as it stands."""
MOST_TRIED = 12
"""How many answers to shared choices, such as the zone, are tried for one branch."""
MOST_OWN = 10
"""How many asks of one item alone are told apart; beyond it they are asked all or none."""

Verdict = Literal["pass", "fail"]


@dataclass(frozen=True)
class Soonest:
    """The cheapest set found that could settle the verdict one way.

    Attributes:
        verdict: Which way.
        asks: The names of its asks.
        minutes: The work they take together.
        least: No set that could settle so takes less.
        answers: Answers under which it does.
        total: The grand total then; none for targets.
        ranges: The range of each number among the answers within which the verdict is settled so, whatever the
            numbers are there.
    """

    verdict: Verdict
    asks: frozenset[str]
    minutes: int
    least: int
    answers: Answers
    total: Interval | None
    ranges: Mapping[str, Interval] = field(default_factory=dict)

    @property
    def proved(self) -> bool:
        """Whether no cheaper set could settle so."""
        return self.minutes == self.least


@dataclass(frozen=True)
class Goal:
    """One way to settle: lines to be brought what they lack, and disqualifiers to come out so.

    Attributes:
        verdict: The verdict it settles.
        lacking: What each line lacks, by name.
        items: The items that bring it.
        bars: The disqualifiers that have to come out one way.
    """

    verdict: Verdict
    lacking: Mapping[str, int]
    items: tuple[Item, ...]
    bars: tuple[Item, ...]

    def gain(self, item: Item, way: Way) -> int:
        """Return what an item brings when it comes out one way, over what is sure already."""
        if item.bar is not None:
            return int(way[1] == 0 if self.verdict == "pass" else way[0] == 1)
        least, most = item.now
        return way[0] - least if self.verdict == "pass" else most - way[1]


def goals(settling: Settling, verdict: Verdict) -> list[Goal]:
    """Return every way to settle a verdict: a pass takes all lines at once, a fail any one of them."""
    board = settling.board
    if verdict == "pass":
        sure = {line.name: _sum(board.items, line, 0) for line in board.lines}
        return [
            Goal(
                verdict,
                {line.name: line.needed - sure[line.name] for line in board.lines},
                board.items,
                board.bars,
            )
        ]
    found = [
        Goal(verdict, {line.name: _sum(board.items, line, 1) - line.needed + 1}, _of(board.items, line), ())
        for line in board.lines
    ]
    return found + [Goal(verdict, {}, (), (bar,)) for bar in board.bars]


def _of(items: Sequence[Item], line: Line) -> tuple[Item, ...]:
    return tuple(item for item in items if line.name in (TOTAL, item.criterion))


def _sum(items: Sequence[Item], line: Line, end: int) -> int:
    return sum(item.now[end] for item in _of(items, line))


def soonest(settling: Settling, verdict: Verdict) -> Soonest | None:
    """Return the cheapest set found that could settle a verdict; None where none was found."""
    found = _of_few(settling, settling.few, verdict) if settling.few is not None else _searched(settling, verdict)
    return None if found is None else _told(settling, found)


def _told(settling: Settling, found: Soonest) -> Soonest:
    """Return a set with all answers that settle, judged by the engine once more with all of them."""

    def settles(evidence: Evidence) -> bool:
        judged = settling.judged_as(evidence)
        return judged is not None and judged.outcome == found.verdict

    answered = settling.completing.answered
    ranges = widened(settling.evidence, answered, found.answers, settles)
    completed = answered(found.answers)
    facts = {name: Fact(one, "estimated") for name, one in ranges.items()}
    judged = settling.judged_as(replace(completed, facts={**completed.facts, **facts}))
    return found if judged is None else replace(found, ranges=ranges, total=judged.total)


def _searched(settling: Settling, verdict: Verdict) -> Soonest | None:
    found: Soonest | None = None
    least: int | None = None
    searches = [_Search(settling, goal) for goal in goals(settling, verdict)]
    # The way that may be cheapest is looked into first; it often beats the bounds of all others.
    for search in sorted((one for one in searches if one.start is not None), key=lambda one: one.start or 0):
        reached, bound = search.run(found)
        found = reached or found
        if bound is not None:
            least = bound if least is None else min(least, bound)
    if found is None or least is None:
        return found
    return replace(found, least=min(least, found.minutes))


def _of_few(settling: Settling, few: Every, verdict: Verdict) -> Soonest | None:
    """Return the cheapest set of all there are, judged with every answer."""
    for chosen in few.subsets():
        for answers, found in settling.of_few(few, chosen):
            if found.outcome == verdict:
                cost = minutes(settling.asks, chosen)
                return Soonest(verdict, chosen, cost, cost, answers, found.total)
    return None


class _Search:
    """Looks for the cheapest set of one goal by branching over the asks that several items share."""

    def __init__(self, settling: Settling, goal: Goal) -> None:
        self.settling = settling
        self.goal = goal
        self.items = (*goal.items, *goal.bars)
        asked = [ask for item in self.items for ask in item.near]
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
            beside = item.asks - item.near
            self._kept[key] = worth_taking(
                self._option(item, frozenset(some), frozenset(some) | shared | beside, given)
                for some in _subsets(sorted(item.near - self.shared))
            )
        return self._kept[key]

    def _option(self, item: Item, asks: frozenset[str], known: frozenset[str], given: Answers) -> Option:
        best = max(self.goal.gain(item, way) for way in self.settling.ways(item, known, given))
        return Option(minutes(self.settling.asks, asks), best, asks)

    def _reached(self, taken: frozenset[str]) -> Soonest | None:
        """Return the cheapest set with these shared asks and no others, if answers that settle are found."""
        found = [(self._cheapest(taken, given), given) for given in self.settling.given(taken)]
        costs = sorted(
            ((one[0], index) for index, (one, _) in enumerate(found) if one is not None)
        )
        for _, index in costs[:MOST_TRIED]:
            one, given = found[index]
            if one is not None and (tried := self._tried(one[1] | taken, given)) is not None:
                return tried
        return None

    def _tried(self, asks: frozenset[str], given: Answers) -> Soonest | None:
        settling = self.settling
        wanted = {
            item.key: max(
                settling.ways(item, asks, given), key=lambda way, item=item: (self.goal.gain(item, way), way)
            )
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
