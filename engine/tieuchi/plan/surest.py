"""The surest set: the cheapest asks that settle the verdict whichever way each is answered.

That a set settles is proved, never sampled: no way of coming out leaves the verdict open
(:meth:`~tieuchi.plan.board.Board.left_open`). That a set does not settle is shown by answers under which the
engine itself finds the verdict open. More answers never unsettle a verdict; so whenever a set falls short,
it is made as large as it can be while it still does, and every set that settles must have something outside
it. The cheapest set that hits all these outsides is the least that can be paid, and when it settles it is
the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import cast

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.plan.board import Board, Picked
from tieuchi.plan.completing import Completing
from tieuchi.plan.every import Every, fits
from tieuchi.plan.hitting import TooLongError, cheapest_hitting
from tieuchi.plan.items import Item, Way
from tieuchi.plan.opening import choices_of
from tieuchi.plan.settling import Answer, Answers, Ask, minutes
from tieuchi.values.problem import InputError

MOST_ROUNDS = 60
"""How often a set that falls short is looked for before a set that settles is taken as it is."""

MOST_SHOWN = 60
"""For how many sets it is shown by answers that they do not settle; each one shown raises the bound."""
MOST_PINNINGS = 5
"""How often answers are looked for that leave a verdict open."""

Judge = Callable[[Evidence], Assessment]


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


class Settling:
    """Tells whether asks settle a verdict.

    Args:
        board: What decides recognition.
        evidence: What is known, over the whole period.
        asks: Everything that can be asked, by name.
        judge: What judges evidence, the engine itself.
    """

    def __init__(self, board: Board, evidence: Evidence, asks: dict[str, Ask], judge: Judge) -> None:
        self.board = board
        self.evidence = evidence
        self.asks = asks
        self.judge = judge
        self.every: tuple[Item, ...] = (*board.items, *board.bars)
        self.choices = choices_of(self.every)
        self.completing = Completing(self.every, evidence)
        self.few = Every.of(evidence, asks)
        self._judged: dict[frozenset[tuple[str, Answer]], Assessment | None] = {}
        self._ways: dict[tuple[str, frozenset[str], tuple[tuple[str, str], ...]], frozenset[Way]] = {}

    def given(self, chosen: frozenset[str]) -> Iterator[Answers]:
        """Yield every answer to the choices among the asks that numbers depend on, such as the zone."""
        names = sorted(self.choices & chosen)
        options = [sorted(cast("frozenset[str]", self.evidence.fact(name).value)) for name in names]
        for picked in product(*options):
            yield {name: frozenset({one}) for name, one in zip(names, picked, strict=True)}

    def ways(self, item: Item, chosen: frozenset[str], given: Answers) -> frozenset[Way]:
        """Return every way an item can come out; a choice that is asked and not given may be any."""
        own = chosen & item.asks
        here = {name: one for name, one in given.items() if name in item.asks}
        key = (item.key, own, tuple((name, min(cast("frozenset[str]", one))) for name, one in here.items()))
        if key not in self._ways:
            not_given = self.given(own - here.keys())
            self._ways[key] = frozenset(way for more in not_given for way in item.ways(own, {**here, **more}))
        return self._ways[key]

    def left_open(
        self, chosen: frozenset[str], pinned: Mapping[str, Way] | None = None
    ) -> tuple[Picked, Answers] | None:
        """Return ways of coming out that leave the verdict open, with the choices given; None if none do.

        Args:
            chosen: The asks that are answered.
            pinned: Items that are taken to come out one way only.
        """
        for given in self.given(chosen):
            ways = {item.key: self.ways(item, chosen, given) for item in self.every}
            ways |= {key: frozenset({way}) for key, way in (pinned or {}).items()}
            if (picked := self.board.left_open(ways)) is not None:
                return picked, given
        return None

    def shown_open(self, chosen: frozenset[str]) -> bool:
        """Return whether answers were found under which the engine itself finds the verdict open.

        Items that share asks may not all come out as wanted; they are then pinned to how they do, and the
        others are asked to come out so that the verdict is open all the same.
        """
        pinned: dict[str, Way] = {}
        kept: dict[str, Answer] = {}
        for _ in range(MOST_PINNINGS):
            found = self.left_open(chosen, pinned)
            if found is None:
                return False
            answers = self.completing.answers(chosen, found[0], {**found[1], **kept})
            if self.outcome(answers) == "open":
                return True
            came = self.completing.ways(answers)
            missed = [item for item in self.every if came[item.key] != found[0].get(item.key, came[item.key])]
            pinned |= {item.key: came[item.key] for item in missed}
            kept |= {name: answers[name] for item in missed for name in item.direct & chosen}
        return False

    def settles_at_its_ends(self, chosen: frozenset[str]) -> bool:
        """Return whether the engine finds the verdict settled with every item at its best and at its worst.

        That a set settles is proved; this judges it once more by the engine before it is shown.
        """
        return all(
            self.outcome(self.completing.answers(chosen, wanted, given)) != "open"
            for given in self.given(chosen)
            for end in (min, max)
            for wanted in [{item.key: end(self.ways(item, chosen, given)) for item in self.every}]
        )

    def judged(self, answers: Answers) -> Assessment | None:
        """Return what the engine finds once some asks are answered; None where the answers contradict."""
        return self.judged_as(self.completing.answered(answers))

    def judged_as(self, evidence: Evidence) -> Assessment | None:
        """Return what the engine finds of evidence; None where its figures contradict each other."""
        if not fits(evidence):
            return None
        try:
            return self.judge(evidence)
        except InputError:
            return None

    def of_few(self, few: Every, chosen: frozenset[str]) -> Iterator[tuple[Answers, Assessment]]:
        """Yield every way to answer some asks with what the engine finds then."""
        for answers in few.answers(chosen):
            key = frozenset(answers.items())
            if key not in self._judged:
                self._judged[key] = self.judged(answers)
            if (found := self._judged[key]) is not None:
                yield answers, found

    def outcome(self, answers: Answers) -> str:
        """Return the verdict of the engine once some asks are answered; nothing where they contradict."""
        found = self.judged(answers)
        return "" if found is None else found.outcome


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
