"""Differences of two versions of a set: proved equal, or a station for each way in which they differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import z3

from tieuchi.judge.findings import Assessment, Outcome, Standing
from tieuchi.judge.scoring import standing_of
from tieuchi.law.lawbook import Ruled
from tieuchi.law.measures import Measure
from tieuchi.prove.claims import Witness
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.prover import Prover
from tieuchi.prove.recognition import passes, points_of
from tieuchi.prove.showing import document
from tieuchi.prove.solving import Solving
from tieuchi.prove.world import World
from tieuchi.values.canonical import digest
from tieuchi.values.interval import EITHER, Interval
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import InputError
from tieuchi.values.text import Message

Change = Literal["wording", "score", "verdict", "not proved"]
"""What a difference changes: words alone; points, or whether a target is met; recognition; nobody knows."""

Written = Mapping[str, Any]
Said = Interval | Outcome | Standing
"""Hundredths of a point, whether a target is met, or who is recognised."""


@dataclass(frozen=True)
class Difference:
    """One way in which two versions differ.

    Attributes:
        change: What it changes.
        claim: The difference, as a sentence.
        number: The indicator it is about; none for the whole set.
        document: Evidence that shows it, where evidence can.
        before: What the first version says of it.
        after: What the second version says of it.
    """

    change: Change
    claim: Message
    number: str | None = None
    document: Written | None = None
    before: Said | None = None
    after: Said | None = None


class Comparing:
    """Compares two versions of a set.

    Args:
        before: The first version under the law of a day.
        after: The second.
        seconds: How long one question may take.
    """

    def __init__(self, before: Prover, after: Prover, seconds: float) -> None:
        self.before = before
        self.after = after
        self._solving = Solving(seconds)

    def differences(self) -> Iterator[Difference]:
        """Yield every difference: in the head, in indicators one by one, and in who is recognised."""
        yield from self._heads()
        first, second = (one.law.criteria_set.indicators for one in (self.before, self.after))
        for number in dict.fromkeys((*first, *second)):
            yield from self._indicator(number, first.get(number), second.get(number))
        yield from self._recognised()

    def _heads(self) -> Iterator[Difference]:
        one, other = (prover.law.criteria_set.head for prover in (self.before, self.after))
        if one.instrument.in_force != other.instrument.in_force:
            yield Difference("verdict", Message("they are not in force on the same days"))
        elif digest(one) != digest(other):
            yield Difference("wording", Message("the heads of the two are written otherwise"))

    def _indicator(self, number: str, one: Ruled | None, other: Ruled | None) -> Iterator[Difference]:
        if one is None:
            yield Difference("score", Message("{number} stands only in the second", number=number), number)
        elif other is None:
            yield Difference("score", Message("{number} stands only in the first", number=number), number)
        else:
            scored = [*self._scored(number, one, other)]
            yield from scored
            if not scored and _words(one) != _words(other):
                claim = Message("{number} is written otherwise and judges every station alike", number=number)
                yield Difference("wording", claim, number)

    def _scored(self, number: str, one: Ruled, other: Ruled) -> Iterator[Difference]:
        less = Message("{number}: some stations get less by the second", number=number)
        more = Message("{number}: some stations get more by the second", number=number)
        for before, after in self._meanings():
            mine, yours = before.indicator(one), after.indicator(other)
            for claim, asked in ((less, yours < mine), (more, yours > mine)):
                yield from self._found("score", claim, number, before, [asked])

    def _recognised(self) -> Iterator[Difference]:
        lost = Message("some stations pass by the first and not by the second")
        gained = Message("some stations pass by the second and not by the first")
        for before, after in self._meanings():
            mine, yours = _recognises(self.before, before), _recognises(self.after, after)
            for claim, asked in ((lost, [mine, z3.Not(yours)]), (gained, [yours, z3.Not(mine)])):
                yield from self._found("verdict", claim, None, before, asked)

    def _meanings(self) -> Iterator[tuple[Meaning, Meaning]]:
        """Yield what both versions say of one and the same station.

        Where just one of them says what counts when nothing stands below the line of a share, stations with
        nothing there are asked about as well; where neither does, both leave the share open alike.
        """
        for empty in (False, True) if self._differs_when_empty else (False,):
            world = World(self.before.law, self.before.form, beside=self.after.law)
            yield Meaning(world, empty=empty), Meaning(world, law=self.after.law, empty=empty)

    @property
    def _differs_when_empty(self) -> bool:
        first, second = (one.law.criteria_set.measures for one in (self.before, self.after))
        return any(_when_empty(first[name]) != _when_empty(second[name]) for name in first.keys() & second)

    def _found(
        self, change: Change, claim: Message, number: str | None, meaning: Meaning, asked: list[z3.BoolRef]
    ) -> Iterator[Difference]:
        """Yield a difference where the solver finds a station that shows it and both judges confirm it."""
        answer = self._solving.find([meaning.world], asked)
        if answer.impossible:
            return
        if answer.model is None:
            yield Difference("not proved", claim, number)
            return
        shown = document(meaning.world, answer.model, self.before.day)
        try:
            before, after = (_said(one, shown, number) for one in (self.before, self.after))
        except InputError:
            yield Difference("not proved", claim, number, shown)
            return
        yield Difference(change if before != after else "not proved", claim, number, shown, before, after)


def _recognises(prover: Prover, meaning: Meaning) -> z3.BoolRef:
    rule = prover.law.criteria_set.head.recognition
    points = points_of(prover, meaning)
    if rule is None:
        return z3.And([found == 1 for found in points.values()])
    return z3.And(passes(prover, rule, points), z3.Not(meaning.barred))


def _said(prover: Prover, shown: Written, number: str | None) -> Said:
    """Return what a version says of a station; a person's findings on what it does not ask are left out."""
    known = prover.law.criteria_set.indicators
    findings = [one for one in shown["findings"] if one["indicator"] in known]
    judged = prover.judged(Witness("difference", {**shown, "findings": findings}, {}))
    return judged.outcome if number is None else _of(judged, number)


def _of(judged: Assessment, number: str) -> Interval | Standing:
    found = next(one for one in judged.findings if one.number == number)
    return found.points if found.points is not None else standing_of(found.holds or EITHER)


def _when_empty(measure: Measure) -> Amount | None:
    line = measure.share or measure.ratio
    return None if line is None else line.none_counts_as


def _words(ruled: Ruled) -> str:
    """Return the hash of all that is written of an indicator and its rule, but for the examples."""
    rule = ruled.rule.model_copy(update={"examples": ()})
    return digest([ruled.indicator, rule])
