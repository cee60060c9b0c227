"""Deciding: whether asks settle a verdict, as it is proved, and as the engine itself judges answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import cast

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.plan.board import Board, Picked
from tieuchi.plan.completing import Completing
from tieuchi.plan.every import Every, fits
from tieuchi.plan.items import Item, Way
from tieuchi.plan.opening import choices_of
from tieuchi.plan.settling import Answer, Answers, Ask
from tieuchi.values.problem import InputError

MOST_PINNINGS = 5
"""How often answers are looked for that leave a verdict open."""

Judge = Callable[[Evidence], Assessment]


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
