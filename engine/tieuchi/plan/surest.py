"""The surest set: the cheapest asks that settle the verdict whichever way each is answered.

That a set settles is proved, never sampled: no way of coming out leaves the verdict open
(:meth:`~tieuchi.plan.board.Board.left_open`). That a set does not settle is shown by answers under which the
engine itself finds the verdict open. More answers never unsettle a verdict; so whenever a set falls short,
it is made as large as it can be while it still does, and every set that settles must have something outside
it. The cheapest set that hits all these outsides is the least that can be paid, and when it settles it is
the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tieuchi.plan.deciding import Settling
from tieuchi.plan.every import Every
from tieuchi.plan.hitting import TooLongError, cheapest_hitting
from tieuchi.plan.settling import minutes

MOST_ROUNDS = 60
"""How often a set that falls short is looked for before a set that settles is taken as it is."""

MOST_SHOWN = 60
"""For how many sets it is shown by answers that they do not settle; each one shown raises the bound."""


@dataclass(frozen=True)
class Surest:
    """The cheapest set found that surely settles the verdict.

    Attributes:
        asks: The names of its asks.
        minutes: The work they take together.
        least: No set that surely settles takes less.
        unless: The facts that are held to be more than nothing; a share of nothing stays open.
    """

    asks: frozenset[str]
    minutes: int
    least: int
    unless: tuple[str, ...] = ()

    @property
    def proved(self) -> bool:
        """Whether no cheaper set surely settles."""
        return self.minutes == self.least


@dataclass
class _Outsides:
    """What every set that settles must have something of.

    Attributes:
        found: Outsides of sets that were not proved to settle.
        shown: Those of sets that were shown not to settle.
    """

    found: list[frozenset[str]] = field(default_factory=list)
    shown: list[frozenset[str]] = field(default_factory=list)


def surest(settling: Settling) -> Surest | None:
    """Return the cheapest set that surely settles the verdict; None where not even all asks do."""
    if settling.few is not None:
        return _of_few(settling, settling.few)
    every = frozenset(settling.asks)
    if settling.left_open(every) is not None:
        return None
    outsides = _Outsides()
    for ask in sorted(every):
        if settling.left_open(every - {ask}) is not None:
            _note(settling, outsides, every - {ask})
    cost = {name: ask.minutes for name, ask in settling.asks.items()}
    chosen = _cheapest(settling, outsides, cost, every)
    if not settling.settles_at_its_ends(chosen):
        return None
    least = minutes(settling.asks, cheapest_hitting(outsides.shown, cost)) if outsides.shown else 0
    return Surest(chosen, minutes(settling.asks, chosen), least)


def _of_few(settling: Settling, few: Every) -> Surest | None:
    """Return the cheapest set of all there are, judged with every answer."""
    for chosen in few.subsets():
        if all(found.outcome != "open" for _, found in settling.of_few(few, chosen)):
            cost = minutes(settling.asks, chosen)
            return Surest(chosen, cost, cost)
    return None


def _cheapest(
    settling: Settling, outsides: _Outsides, cost: dict[str, int], every: frozenset[str]
) -> frozenset[str]:
    for _ in range(MOST_ROUNDS):
        try:
            chosen = cheapest_hitting(outsides.found, cost)
        except TooLongError:
            break
        if settling.left_open(chosen) is None:
            return chosen
        _note(settling, outsides, _largest_open(settling, chosen, every))
    return _smallest_settling(settling, every)


def _note(settling: Settling, outsides: _Outsides, open_: frozenset[str]) -> None:
    """Note what lies outside a set that falls short."""
    outside = frozenset(settling.asks) - open_
    outsides.found.append(outside)
    if len(outsides.found) <= MOST_SHOWN and settling.shown_open(open_):
        outsides.shown.append(outside)


def _largest_open(settling: Settling, chosen: frozenset[str], every: frozenset[str]) -> frozenset[str]:
    """Return a set around one that falls short to which nothing can be added without settling."""
    for ask in _dearest(settling, every - chosen):
        if settling.left_open(chosen | {ask}) is not None:
            chosen |= {ask}
    return chosen


def _smallest_settling(settling: Settling, every: frozenset[str]) -> frozenset[str]:
    """Return a set that settles from which nothing can be left out, the dearest asks left out first."""
    for ask in _dearest(settling, every):
        if settling.left_open(every - {ask}) is None:
            every -= {ask}
    return every


def _dearest(settling: Settling, names: frozenset[str]) -> Sequence[str]:
    return sorted(names, key=lambda name: (-settling.asks[name].minutes, name))
