"""The board: the lines that points have to reach, and whether some ways of coming out leave the verdict open.

Points add up, so only sums matter. To look for a verdict left open is to look for one way of each item so
that every line may still be reached and yet one surely is not (or something may still bar recognition). Among
ways that may reach the same line the one that is surely worth least is the one to fear, so sums are built up
criterion by criterion and only the least is kept for each: the search is exact and no way is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tieuchi.judge.findings import Assessment
from tieuchi.plan.items import Item, Way
from tieuchi.values.numbers import ceiling

Ways = Mapping[str, Iterable[Way]]
"""For each item's key the ways it can come out."""
Picked = dict[str, Way]

TOTAL = ""
"""The name of the line of the grand total; each other line is a criterion's number."""


@dataclass(frozen=True)
class Line:
    """A line, with what the settled indicators bring towards it.

    Attributes:
        name: The criterion's number, or :data:`TOTAL`.
        needed: The hundredths that the open indicators have to bring.
    """

    name: str
    needed: int


@dataclass(frozen=True)
class Board:
    """What decides recognition.

    Attributes:
        lines: Every line that is not surely reached, the total's first.
        items: The open indicators that bring points.
        bars: The open disqualifiers.
    """

    lines: tuple[Line, ...]
    items: tuple[Item, ...]
    bars: tuple[Item, ...]

    def left_open(self, ways: Ways) -> Picked | None:
        """Return one way of each item that together leave the verdict open, or None if none does."""
        bars: Picked = {}
        for bar in self.bars:
            lowest = min(ways[bar.key], key=lambda way: (way[0], -way[1]))
            if lowest[0]:
                return None
            bars[bar.key] = lowest
        unclear = any(way[1] for way in bars.values())
        for line in (*((None,) if unclear else ()), *self.lines):
            if (found := self._reaching(ways, line)) is not None:
                return {**found, **bars}
        return None

    def _reaching(self, ways: Ways, short: Line | None) -> Picked | None:
        """Return ways that may reach every line, of which one line surely is not reached."""
        needed = {line.name: line.needed for line in self.lines}
        states: dict[int, tuple[int, Back]] = {0: (0, None)}
        for criterion, items in self.by_criterion().items():
            inner = {(0, high): state for high, state in states.items()}
            counts = short is not None and short.name in (TOTAL, criterion)
            ends = needed.get(criterion, 0), needed.get(TOTAL, 0)
            for item in items:
                inner = _step(inner, item.key, _feared(ways[item.key], counts=counts), ends, counts=counts)
            states = {}
            for (here, high), state in inner.items():
                if here >= ends[0] and (high not in states or state[0] < states[high][0]):
                    states[high] = state
        found = states.get(max(needed.get(TOTAL, 0), 0))
        if found is None or (short is not None and found[0] >= short.needed):
            return None
        return _picked(found[1])

    def by_criterion(self) -> dict[str, list[Item]]:
        """Return the open indicators by criterion, every criterion with a line that is not surely reached."""
        found: dict[str, list[Item]] = {line.name: [] for line in self.lines if line.name != TOTAL}
        for item in self.items:
            found.setdefault(item.criterion, []).append(item)
        return found


Back = tuple[str, Way, "Back"] | None


def _step(
    states: Mapping[tuple[int, int], tuple[int, Back]],
    key: str,
    ways: Sequence[Way],
    ends: tuple[int, int],
    *,
    counts: bool,
) -> dict[tuple[int, int], tuple[int, Back]]:
    """Return the sums with one more item, no higher than the lines, each with the least that is sure."""
    found: dict[tuple[int, int], tuple[int, Back]] = {}
    for (here, high), (sure, back) in states.items():
        for way in ways:
            at = min(here + way[1], ends[0]), min(high + way[1], ends[1])
            least = sure + way[0] if counts else sure
            if at not in found or least < found[at][0]:
                found[at] = (least, (key, way, back))
    return found


def _feared(ways: Iterable[Way], *, counts: bool) -> list[Way]:
    """Return the ways that no other beats in both being possibly more and surely less."""
    if not counts:
        return [max(ways, key=lambda way: way[1])]
    found: list[Way] = []
    for way in sorted(ways, key=lambda way: (way[0], -way[1])):
        if not found or way[1] > found[-1][1]:
            found.append(way)
    return found


def _picked(back: Back) -> Picked:
    found: Picked = {}
    while back is not None:
        key, way, back = back
        found[key] = way
    return found


def board_of(assessment: Assessment, items: Sequence[Item]) -> Board:
    """Return the board of an assessment with these open items."""
    scored = tuple(item for item in items if item.bar is None)
    lines = []
    if assessment.total is not None and assessment.needed is not None:
        lines.append((TOTAL, assessment.total, assessment.needed))
    lines += [
        (one.number, one.points, one.needed)
        for one in assessment.criteria
        if one.points is not None and one.needed is not None
    ]
    return Board(
        tuple(
            Line(name, ceiling(needed.lo) - int(points.lo) + _least(scored, name))
            for name, points, needed in lines
            if points.lo < needed.hi
        ),
        scored,
        tuple(item for item in items if item.bar is not None),
    )


def _least(items: Iterable[Item], name: str) -> int:
    """Return what open items bring at least to a line."""
    return sum(item.now[0] for item in items if name in (TOTAL, item.criterion))
