"""A chosen confidence (*độ tin cậy*): estimates are narrowed to where the truth most likely lies.

1. The truth of an estimate is taken to be equally likely anywhere inside it. Nothing is assumed of how
   estimates hang together. What was never asked or not established keeps its whole range: nobody said where
   in it the truth lies.
2. Estimates matter that an indicator looks at which has fewer points for sure, or a disqualifier that is
   possible, only because they are not known better. All others stay as they are.
3. Of ``k`` that matter each gives up a part in which its truth lies with a probability of at most
   ``(1 - confidence) / k``: at the end that counts against the station, or half of it at either end where
   neither does by itself.
4. So all truths lie in what is left with at least the confidence, whatever hangs together (Bonferroni), and
   what is sure there has at least that confidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import cast

from tieuchi.evidence.aging import aged
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.assessing import assess
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.improve.inputs import inputs
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, ceiling, exact, floor
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

Intervals = Mapping[str, Interval]


@dataclass(frozen=True)
class Narrowed:
    """An estimate that is narrowed.

    Attributes:
        field: Whose it is.
        whole: All that the evidence leaves of it, with what is known of its whole and its parts.
        kept: The part that is planned with.
    """

    field: str
    whole: Interval
    kept: Interval


def narrowed(law: Law, evidence: Evidence, confidence: Fraction) -> tuple[Evidence, tuple[Narrowed, ...]]:
    """Return evidence in which all truths lie with at least a confidence, and what was narrowed for it.

    Args:
        law: The law that judges.
        evidence: What a station shows.
        confidence: From one half to one, which narrows nothing.

    Raises:
        InputError: If the evidence contradicts itself.
        JudgingError: If estimates would contradict each other if they were as they are taken to be.
    """
    narrowing = _Narrowing(law, evidence)
    matter = narrowing.matter()
    missed = (1 - confidence) / max(1, len(matter))
    found = (Narrowed(name, narrowing.whole[name], narrowing.kept(name, missed)) for name in matter)
    cut = tuple(one for one in found if one.kept != one.whole)
    return _taken(evidence, {one.field: one.kept for one in cut}), cut


def widened(shown: Evidence, evidence: Evidence, cut: Iterable[Narrowed]) -> Evidence:
    """Return what a station shows for sure once a plan is done that was made with narrowed evidence.

    Args:
        shown: The narrowed evidence with the plan's actions applied.
        evidence: The evidence before it was narrowed.
        cut: What was narrowed.

    What an action has moved an end of an estimate to stays; what narrowing took off is given back.
    """
    facts = {one.field: _given_back(shown.facts[one.field], evidence.facts[one.field], one) for one in cut}
    return replace(shown, facts={**shown.facts, **facts})


def _given_back(now: Fact, before: Fact, one: Narrowed) -> Fact:
    value, given = cast(Interval, now.value), cast(Interval, before.value)
    lo = value.lo if value.lo > one.kept.lo else min(value.lo, given.lo)
    hi = value.hi if value.hi < one.kept.hi else max(value.hi, given.hi)
    return replace(now, value=Interval(lo, hi), state="known" if lo == hi else "estimated")


class _Narrowing:
    """Looks at which estimates of a station matter, and at which end."""

    def __init__(self, law: Law, evidence: Evidence) -> None:
        self.law = law
        self.evidence = evidence
        self.whole = dict(_estimates(aged(evidence, evidence.as_of)))
        self.middle = {name: _middle(one, self._asked(name)) for name, one in self.whole.items()}

    def matter(self) -> list[str]:
        """Return the estimates that matter, in the order of the file."""
        if not self.whole:
            return []
        as_it_is = self._least({})
        try:
            known_better = self._least(self.middle)
        except InputError as error:
            raise JudgingError(
                Message(
                    "the estimates cannot each be equally likely anywhere inside: {fault}; establish these "
                    "figures, or plan without a confidence",
                    fault=error.problems[0].message,
                )
            ) from error
        changed = {key.partition("!")[0] for key, least in as_it_is.items() if known_better[key] != least}
        looked_at = set(self._looked_at(changed))
        return [name for name in self.whole if name in looked_at]

    def kept(self, name: str, missed: Fraction) -> Interval:
        """Return what is left of an estimate without a part that is missed with at most a probability."""
        whole, middle, asked = self.whole[name], self.middle[name], self._asked(name)
        below = self._sum({**self.middle, name: Interval(whole.lo, middle.hi)})
        above = self._sum({**self.middle, name: Interval(middle.lo, whole.hi)})
        both = below == above
        low = _outside(whole, asked, missed / (2 if both else 1)) if below <= above else 0
        high = _outside(whole, asked, missed / (2 if both else 1)) if above <= below else 0
        return Interval(exact(whole.lo + low), exact(whole.hi - high))

    def _looked_at(self, indicators: set[str]) -> Iterator[str]:
        for criterion in self.law.criteria_set.criteria:
            for ruled in criterion.indicators:
                if ruled.number in indicators:
                    conditions = (one for scale in ruled.scales for one in scale.conditions)
                    yield from inputs(self.law, self.evidence, conditions, criterion.number)

    def _least(self, taken: Intervals) -> dict[str, Number]:
        """Return the least points of each indicator, and of each disqualifier -1 where it is possible."""
        shown = _taken(self.evidence, taken)
        found = assess(self.law, shown, shown.as_of, Reference(), traced=False)
        points = {one.number: one.points.lo for one in found.findings if one.points is not None}
        bars = {f"{one.indicator}!{one.disqualifier.name}": -one.holds.hi for one in found.barred}
        return {**points, **bars}

    def _sum(self, taken: Intervals) -> tuple[Number, Number]:
        """Return how good evidence is for sure: disqualifiers first, then points."""
        least = self._least(taken)
        bars = sum(value for key, value in least.items() if "!" in key)
        return bars, sum(least.values()) - bars

    def _asked(self, name: str) -> Asked:
        return self.evidence.form.fields[name]


def _estimates(evidence: Evidence) -> Iterator[tuple[str, Interval]]:
    """Yield the estimates with what they can still be."""
    for name, fact in evidence.facts.items():
        if fact.state == "estimated":
            value = cast(Interval, evidence.fact(name).value)
            if not value.known:
                yield name, value


def _taken(evidence: Evidence, taken: Intervals) -> Evidence:
    """Return evidence with some of its estimates narrowed."""
    facts = {name: replace(evidence.facts[name], value=value) for name, value in taken.items()}
    return replace(evidence, facts={**evidence.facts, **facts})


def _middle(whole: Interval, asked: Asked) -> Interval:
    """Return the middle of an interval; of an even number of counts the two in the middle."""
    middle = exact(Fraction(whole.lo + whole.hi) / 2)
    if asked.type != "count":
        return Interval.point(middle)
    return Interval(floor(middle), ceiling(middle))


def _outside(whole: Interval, asked: Asked, missed: Fraction) -> Number:
    """Return how much can be cut off one end, so that the truth lies there with at most a probability.

    It is rounded down: to whole numbers of a count, which is one of so many, and to hundredths of any other
    number as it is written.
    """
    count = asked.type == "count"
    grain = Fraction(1) if count else Fraction(1, 100 * asked.per)
    return exact(floor(missed * (whole.hi - whole.lo + count) / grain) * grain)
