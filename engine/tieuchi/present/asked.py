"""What to ask next, as a page: the surest set, the soonest sets, and what hangs on each fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tieuchi.evidence.facts import Evidence
from tieuchi.plan.asking import Advice, Hanging, OpenTarget
from tieuchi.plan.goals import Soonest
from tieuchi.plan.settling import Ask, in_order
from tieuchi.plan.surest import Surest
from tieuchi.present import numbers
from tieuchi.present.asks import AskWords, top, work
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, OUTCOME, weakest
from tieuchi.present.sheet import marked, wording_of
from tieuchi.present.wording import Wording
from tieuchi.values.text import Message

MOST_ROWS = 60
"""How many of the things that can be asked are listed; the others are counted."""


def advice_blocks(advice: Advice, evidence: Evidence, tongue: Tongue) -> tuple[Block, ...]:
    """Return the page of what to ask next.

    Args:
        advice: The advice.
        evidence: The evidence as it was read.
        tongue: The language.
    """
    page = _Page(advice, evidence, wording_of(advice.assessment, evidence, tongue))
    return tuple(page.blocks())


_SETTLES = {
    "pass": Message("What could settle it soonest: PASS"),
    "fail": Message("What could settle it soonest: FAIL"),
}


@dataclass(frozen=True)
class _Page:
    advice: Advice
    evidence: Evidence
    words: Wording

    @property
    def tongue(self) -> Tongue:
        return self.words.tongue

    @property
    def asks(self) -> AskWords:
        return AskWords(self.words, self.advice.evidence)

    def blocks(self) -> Iterator[Block]:
        advice, say = self.advice, self.tongue.say
        yield from top(say("What to ask next"), advice.assessment, self.evidence, self.tongue)
        if advice.assessment.total is None:
            yield from self._targets()
        elif advice.open:
            yield from self._surest()
            for one in advice.soonest:
                yield from self._soonest(one)
        else:
            yield Line(say("The verdict is settled: nothing that is missing can change it."))
        yield from self._hanging()
        if advice.hanging:
            yield from self._notes()

    def _targets(self) -> Iterator[Block]:
        say = self.tongue.say
        yield Line(
            say(
                "Each target is settled by itself, so there is no one verdict to settle: every target that "
                "is open asks for what stands beside it."
            )
        )
        if self.advice.targets:
            yield Heading(say("What settles each open target"))
            yield self._targets_table()

    def _targets_table(self) -> Table:
        say = self.tongue.say
        columns = (
            Column(say("Target (what it rests on)"), weight=4),
            Column(say("What to ask"), weight=5),
            Column(say("Work"), most=12),
            Column(say("Then"), most=16),
        )
        found = sorted(self.advice.targets, key=lambda one: (not one.settles, one.minutes))
        return Table(columns, tuple(self._target_row(one) for one in found), even=True)

    def _target_row(self, one: OpenTarget) -> tuple[Cell, ...]:
        say, criteria_set = self.tongue.say, self.words.criteria_set
        ruled = criteria_set.indicators[one.number]
        basis = self.tongue.tell(BASIS[weakest(ruled, criteria_set)])
        names = [self.asks.name(ask) for ask in in_order(self.advice.asks, one.asks)]
        lines = tuple(name if isinstance(name, str) else " ".join(name) for name in names)
        return (
            f"{one.number}. {self.tongue.pick(ruled.indicator.title)} ({basis})",
            marked(lines),
            work(one.minutes, self.tongue),
            say("settled") if one.settles else say("may stay open"),
        )

    def _surest(self) -> Iterator[Block]:
        say, found = self.tongue.say, self.advice.surest
        yield Heading(say("What surely settles it, whichever way it turns out"))
        if found is None:
            yield from self._nothing_sure()
            return
        yield Line(
            say(
                "{count} to ask, about {work} of work. "
                "Whatever the answers are, the verdict is then settled.",
                count=len(found.asks),
                work=work(found.minutes, self.tongue),
            )
        )
        yield Line(self._open_after(found), item=True)
        yield Line(self._bound(found.minutes, found.least), item=True)
        if found.unless:
            labels = "; ".join(self.words.label(name) for name in found.unless)
            yield Line(
                say(
                    "Held to be more than nothing, because a share of nothing stays open: {labels}.",
                    labels=labels,
                ),
                item=True,
            )
        yield self._table(in_order(self.advice.asks, found.asks))

    def _nothing_sure(self) -> Iterator[Block]:
        say = self.tongue.say
        yield Line(
            say(
                "Even if everything below were known, the verdict could stay open. What no answer settles: "
                "indicators {numbers}.",
                numbers=list(self.advice.stuck),
            )
        )

    def _open_after(self, found: Surest) -> str:
        if not self.advice.left:
            return self.tongue.say("The grand total is then one number, somewhere in the range above.")
        return self.tongue.say(
            "The grand total may then still be open by {points}, which changes nothing.",
            points=numbers.points_words(self.advice.left, self.tongue),
        )

    def _bound(self, minutes: int, least: int) -> str:
        if minutes == least:
            return self.tongue.say("No set with less work does this: proved.")
        return self.tongue.say(
            "Whether less work would do is not proved; less than {least} surely would not.",
            least=work(least, self.tongue),
        )

    def _soonest(self, one: Soonest) -> Iterator[Block]:
        say = self.tongue.say
        yield Heading(self.tongue.tell(_SETTLES[one.verdict]))
        yield Line(
            say(
                "{count} to ask, about {work} of work. If every answer is as in the table, the verdict is "
                "{verdict} with {points} of {maximum} points, whatever else turns out.",
                count=len(one.asks),
                work=work(one.minutes, self.tongue),
                verdict=self.tongue.tell(OUTCOME[one.verdict]),
                points=numbers.points(one.total or 0, self.tongue),
                maximum=numbers.points(self.advice.assessment.maximum, self.tongue),
            )
        )
        yield Line(self._bound(one.minutes, one.least), item=True)
        yield self._table(in_order(self.advice.asks, one.asks), one)

    def _table(self, asks: Sequence[Ask], one: Soonest | None = None) -> Table:
        say = self.tongue.say
        columns = [
            Column(say("What to ask"), weight=4),
            *([Column(say("Settles if"), weight=3)] if one else []),
            Column(say("Proof and keeper"), weight=4),
            Column(say("Work"), most=12),
            Column(say("Points that hang on it"), most=12),
        ]
        rows = tuple(self._row(ask, one) for ask in asks)
        return Table(tuple(columns), rows, even=True)

    def _row(self, ask: Ask, one: Soonest | None) -> tuple[Cell, ...]:
        hanging = next(each for each in self.advice.hanging if each.ask == ask)
        return (
            self.asks.name(ask),
            *((self.asks.answer(ask, one),) if one else ()),
            self.asks.proof(ask),
            work(ask.minutes, self.tongue),
            self.asks.stake(hanging),
        )

    def _hanging(self) -> Iterator[Block]:
        say, hanging = self.tongue.say, self.advice.hanging
        if not hanging or self.advice.assessment.total is None:
            return
        yield Heading(self._hanging_title())
        columns = (
            Column(say("What is open"), weight=5),
            Column(say("Indicators (what they rest on)"), weight=4),
            Column(say("Points that hang on it"), most=12),
            Column(say("Work"), most=12),
        )
        shown = hanging[:MOST_ROWS]
        yield Table(
            columns,
            tuple(
                (
                    self.asks.name(one.ask),
                    self._indicators(one),
                    self.asks.stake(one),
                    work(one.ask.minutes, self.tongue),
                )
                for one in shown
            ),
            even=True,
        )
        if len(shown) < len(hanging):
            yield Line(say("… and {count} more.", count=len(hanging) - len(shown)))

    def _hanging_title(self) -> str:
        if self.advice.open:
            return self.tongue.say("Everything that is open, by what hangs on it")
        return self.tongue.say("Still worth checking, though it does not change the verdict")

    def _indicators(self, one: Hanging) -> Cell:
        """Return the indicators an ask keeps open, with the weakest basis of each one's rule."""
        by_basis: dict[str, list[str]] = {}
        for number in dict.fromkeys((*one.indicators, *one.bars)):
            ruled = self.words.criteria_set.indicators[number]
            by_basis.setdefault(weakest(ruled, self.words.criteria_set), []).append(number)
        return tuple(
            f"{', '.join(found)} ({self.tongue.tell(BASIS[basis])})" for basis, found in by_basis.items()
        )

    def _notes(self) -> Iterator[Block]:
        say = self.tongue.say
        yield Line(
            say(
                "Work is this product's own working estimate for one person, from the form; it is no norm. "
                "Points that hang on several facts are counted with each of them."
            )
        )
