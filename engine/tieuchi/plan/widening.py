"""Widening: from one answer that settles a verdict to all answers that do, as far as each can be told alone.

Each answer is widened to a range while the engine, given the ranges of all answers at once, still finds the
verdict settled; so whatever the answers are within their ranges, the verdict is the one that is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import cast

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.plan.settling import Answers
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import exact, floor


def with_more_options(
    evidence: Evidence,
    complete: Callable[[Answers], Evidence],
    answers: Answers,
    settles: Callable[[Evidence], bool],
) -> Answers:
    """Return answers in which each choice has every option with which they still settle, all at once.

    Args:
        evidence: What was known before.
        complete: What returns evidence with answers.
        answers: Answers that settle.
        settles: Whether evidence settles the verdict the way that is wanted.
    """
    found = dict(answers)
    for name, answer in sorted(answers.items()):
        if isinstance(answer, frozenset):
            for option in sorted(cast("frozenset[str]", evidence.fact(name).value) - answer):
                more = {**found, name: cast("frozenset[str]", found[name]) | {option}}
                found = more if settles(complete(more)) else found
    return found


def widened(
    evidence: Evidence,
    complete: Callable[[Answers], Evidence],
    answers: Answers,
    settles: Callable[[Evidence], bool],
) -> dict[str, Interval]:
    """Return the range of each number among some answers within which they settle.

    Args:
        evidence: What was known before.
        complete: What returns evidence with answers.
        answers: Answers that settle.
        settles: Whether evidence settles the verdict the way that is wanted.
    """
    ranges: dict[str, Interval] = {}

    def holding(name: str) -> Callable[[Interval], bool]:
        def holds(tried: Interval) -> bool:
            facts = {one: Fact(found, "estimated") for one, found in {**ranges, name: tried}.items()}
            completed = complete(answers)
            return settles(replace(completed, facts={**completed.facts, **facts}))

        return holds

    for name, answer in sorted(answers.items()):
        if isinstance(answer, Interval):
            whole = cast(Interval, evidence.fact(name).value)
            scale = 1 if evidence.form.fields[name].type in ("count", "yes-no") else 100
            ranges[name] = _widest(answer, whole, scale, holding(name))
    return ranges


def _widest(answer: Interval, whole: Interval, scale: int, holds: Callable[[Interval], bool]) -> Interval:
    """Return the widest range around a number, first downwards and then upwards, that still settles."""
    low = _last(
        lambda end: holds(Interval(end, answer.hi)), floor(answer.lo * scale), floor(whole.lo * scale), scale
    )
    high = _last(
        lambda end: holds(Interval(low, end)), floor(answer.hi * scale), floor(whole.hi * scale), scale
    )
    return Interval(low, high)


def _last(holds: Callable[[Fraction | int], bool], start: int, end: int, scale: int) -> Fraction | int:
    """Return the step farthest from the start, towards the end, that still holds; more never holds again."""
    if holds(exact(Fraction(end, scale))):
        return exact(Fraction(end, scale))
    good, bad = start, end
    while abs(bad - good) > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if holds(exact(Fraction(middle, scale))) else (good, middle)
    return exact(Fraction(good, scale))
