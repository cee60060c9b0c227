"""The problem of a station: what can be done, what it brings, and the lines to reach; whole numbers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product
from math import prod

from tieuchi.plan.actions.levels import Lever

Combo = tuple[int, ...]
"""For each lever of an item the level taken; 0 stands for none."""


@dataclass(frozen=True)
class Item:
    """Something that judging gives points for, and the levers that move it.

    Attributes:
        key: The indicator, or its part, or its disqualifier.
        criterion: The number of its criterion; none for a disqualifier.
        scope: The places of its levers, rising.
        worth: The least points in hundredths under every combination of their levels; of a disqualifier 1
            where it surely does not hold.
    """

    key: str
    criterion: str | None
    scope: tuple[int, ...]
    worth: Mapping[Combo, int]


@dataclass(frozen=True)
class Problem:
    """What can be done for one station.

    Attributes:
        levers: The actions that can be taken at all.
        allowed: For each lever the levels that may be taken, 0 for none among them.
        items: What brings points.
        bars: The disqualifiers; each has to be 1.
        lines: The least points of each criterion, in hundredths.
        total: The least points of all.
        needs: Pairs of levers of which the first needs the second.
        excludes: Pairs of levers that cannot be taken together.
        large: Items under too many combinations to judge each, by their place, with the most they can bring;
            of their levers only some levels are allowed.
    """

    levers: tuple[Lever, ...]
    allowed: tuple[tuple[int, ...], ...]
    items: tuple[Item, ...]
    bars: tuple[Item, ...]
    lines: Mapping[str, int]
    total: int
    needs: tuple[tuple[int, int], ...]
    excludes: tuple[tuple[int, int], ...]
    large: Mapping[int, int] = field(default_factory=dict)

    def optimistic(self) -> Problem | None:
        """Return the problem with every level allowed and large items at their most, which bounds it.

        To be asked before levels are left out for a deadline or a budget.

        Returns:
            The problem; none where every combination was judged, so that the problem itself is exact.
        """
        every = tuple(tuple(range(len(lever.levels) + 1)) for lever in self.levers)
        if every == self.allowed:
            return None
        items = tuple(
            replace(item, scope=(), worth={(): self.large[place]}) if place in self.large else item
            for place, item in enumerate(self.items)
        )
        bars = tuple(bar for bar in self.bars if len(bar.worth) == prod(len(every[one]) for one in bar.scope))
        return replace(self, items=items, bars=bars, allowed=every, large={})

    def cost(self, lever: int, level: int) -> int:
        """Return what a level costs, in thousands of VND."""
        return self.levers[lever].levels[level - 1].cost if level else 0

    def ready(self, lever: int, level: int) -> date:
        """Return the day from which a level shows."""
        return self.levers[lever].levels[level - 1].ready if level else date.min

    def points(self, chosen: Sequence[int]) -> dict[str, int]:
        """Return the least points of each criterion under a choice of levels."""
        found = dict.fromkeys(self.lines, 0)
        for item in self.items:
            if item.criterion is not None:
                found[item.criterion] += self.worth(item, chosen)
        return found

    def worth(self, item: Item, chosen: Sequence[int]) -> int:
        """Return what an item brings under a choice of levels."""
        return item.worth[tuple(chosen[lever] for lever in item.scope)]

    def passes(self, chosen: Sequence[int]) -> bool:
        """Return whether a choice of levels keeps to all that is asked."""
        points = self.points(chosen)
        return (
            self.fits(chosen)
            and all(points[number] >= line for number, line in self.lines.items())
            and sum(points.values()) >= self.total
            and all(self.worth(bar, chosen) for bar in self.bars)
        )

    def fits(self, chosen: Sequence[int]) -> bool:
        """Return whether the actions of a choice can be taken together."""
        return (
            all(level in self.allowed[lever] for lever, level in enumerate(chosen))
            and all(chosen[other] or not chosen[one] for one, other in self.needs)
            and not any(chosen[one] and chosen[other] for one, other in self.excludes)
        )


def within(problem: Problem, deadline: date | None, budget: int | None = None) -> Problem:
    """Return the problem without the levels that show too late or cost too much by themselves."""
    allowed = tuple(
        tuple(
            level
            for level in levels
            if (deadline is None or problem.ready(lever, level) <= deadline)
            and (budget is None or problem.cost(lever, level) <= budget)
        )
        for lever, levels in enumerate(problem.allowed)
    )
    return reduced(replace(problem, allowed=allowed))


def reduced(problem: Problem) -> Problem:
    """Return the problem without levels that another is as good as in every way.

    Only of a lever that stands alone in all it moves: there a level that costs no less, shows no sooner and
    brings no more than another can be exchanged for it in every plan.
    """
    linked = {lever for pair in (*problem.needs, *problem.excludes) for lever in pair}
    linked |= {
        lever for item in (*problem.items, *problem.bars) if len(item.scope) > 1 for lever in item.scope
    }
    alone: dict[int, list[Item]] = {lever: [] for lever in range(len(problem.levers)) if lever not in linked}
    for item in (*problem.items, *problem.bars):
        if len(item.scope) == 1 and item.scope[0] in alone:
            alone[item.scope[0]].append(item)
    allowed = list(problem.allowed)
    for lever, items in alone.items():
        allowed[lever] = _best(problem, lever, items)
    return replace(problem, allowed=tuple(allowed))


def _best(problem: Problem, lever: int, items: Sequence[Item]) -> tuple[int, ...]:
    """Return the levels of a lever that no other is as good as; of equal ones the first."""
    marks: dict[int, tuple[int, ...]] = {
        level: (
            problem.cost(lever, level),
            problem.ready(lever, level).toordinal(),
            *(-item.worth[(level,)] for item in items),
        )
        for level in problem.allowed[lever]
    }
    kept: list[int] = []
    for level in sorted(marks, key=lambda one: (marks[one][0], one)):
        if not any(all(a <= b for a, b in zip(marks[one], marks[level], strict=True)) for one in kept):
            kept.append(level)
    return tuple(sorted(kept))


def combinations(problem: Problem, scope: Sequence[int]) -> list[Combo]:
    """Return every combination of the allowed levels of some levers."""
    return list(product(*(problem.allowed[lever] for lever in scope)))
