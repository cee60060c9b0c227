"""Goals: what it takes to settle a verdict one way, and a set of asks that could."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tieuchi.plan.board import TOTAL, Line
from tieuchi.plan.deciding import Settling
from tieuchi.plan.items import Item, Way
from tieuchi.plan.settling import Answers
from tieuchi.values.interval import Interval

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
        ranges: The range of each number among the answers within which the verdict is settled so, whatever
            the numbers are there.
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
