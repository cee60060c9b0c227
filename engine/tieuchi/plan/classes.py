"""Classes: the values of a number as far as the thresholds of a rule tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, product
from typing import cast

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import truth
from tieuchi.law.conditions import Compare, Comparison, atoms
from tieuchi.law.measures import measure_parts
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, exact, floor

FINE = 200
"""Steps to one in which a number that is not a count is taken: twice as fine as anything that is written."""

Atoms = Sequence[str | Compare]


def classes(
    name: str, facts: Sequence[str], asked: Atoms, measurings: Sequence[Measuring], *, of_something: bool
) -> Iterable[Interval]:
    """Return what a subject can be once all facts behind it are known, one for each class of its values.

    Where one number alone is behind it, the classes are those that this number really reaches; where there
    are several, all that lie in the subject's range; and, unless a share is held to be of something, that of
    nothing, which stays open.
    """
    around = measurings[0]
    if len(facts) == 1 and _is_number(around.evidence, facts[0]):
        return list(
            dict.fromkeys(_at(name, facts[0], value, around) for value in steps(facts[0], asked, measurings))
        )
    now = cast(Interval, around.look(name))
    found = [
        Interval.point(value)
        for value in _points(now, _thresholds(asked, measurings), whole=_whole(name, around))
    ]
    return [*found, now] if not of_something and stays_open(name, around) else found


def corners(
    name: str, touching: Mapping[str, bool], asked: Atoms, measurings: Sequence[Measuring]
) -> list[Interval] | None:
    """Return what a subject can be at best and at worst once some of the facts behind it are known.

    A number that rules compare one way only is at its best where each of its facts is at one of its ends;
    of any other nothing is told.

    Args:
        name: The subject.
        touching: The facts that are known, each with whether it is behind the subject itself; what only lies
            inside the same whole moves that whole one way.
        asked: What the rules ask about the subject.
        measurings: The measures in each setting.
    """
    around = measurings[0]
    numbers = [one for one in touching if _is_number(around.evidence, one)]
    if len(numbers) < len(touching) or not _one_way(asked) or _is_how_many(name, around):
        return None
    ends = {one: _ends(around.evidence, one) for one in numbers}
    beside = [one for one in numbers if not touching[one]]
    groups = [[one] for one in numbers if touching[one]] + ([beside] if beside else [])
    picked = product(*[[{one: ends[one][end] for one in group} for end in (0, 1)] for group in groups])
    return [
        cast(
            Interval, _measuring(around, {one: end for some in ways for one, end in some.items()}).look(name)
        )
        for ways in picked
    ]


def steps(fact: str, asked: Atoms, measurings: Sequence[Measuring]) -> list[Number]:
    """Return one value of a number for each class that the conditions tell apart, from the least up.

    A bound changes at most once as the number grows, so a range whose ends answer all of them alike is one
    class; of a condition with several bounds each is asked apart. Values at which a part would exceed its
    whole are left out.
    """
    evidence = measurings[0].evidence
    least, most = _ends(evidence, fact)
    scale = 1 if evidence.form.fields[fact].type in ("count", "yes-no") else FINE
    ends = floor(least * scale), floor(most * scale)

    every, shares = _inner(asked, measurings[0])
    bounds = [bound for atom in every for bound in _apart(atom)]

    def answers(step: int) -> tuple[object, ...]:
        there = [_measuring(one, {fact: exact(Fraction(step, scale))}) for one in measurings]
        told = tuple(truth(atom, one) for one in there for atom in bounds)
        return (any(_exceeds(name, one) for one in there for name in shares), *told)

    found = {ends[0], ends[1]}
    if ends[0] == 0 and ends[1] > 0:
        found.add(1)
    first = min(max(ends[0], 1), ends[1])
    found |= set(_class_ends(first, ends[1], answers))
    fitting = [step for step in sorted(found) if not answers(step)[0]]
    return [exact(Fraction(step, scale)) for step in fitting or sorted(found)]


def _class_ends(low: int, high: int, answers: Callable[[int], object]) -> Iterator[int]:
    """Yield the two steps between which one class ends and the next begins, for all between two steps."""
    waiting = [(low, high, answers(low), answers(high))]
    while waiting:
        low, high, at_low, at_high = waiting.pop()
        if at_low == at_high:
            continue
        if high - low == 1:
            yield from (low, high)
            continue
        middle = (low + high) // 2
        there = answers(middle)
        waiting += [(low, middle, at_low, there), (middle, high, there, at_high)]


def _inner(asked: Atoms, around: Measuring) -> tuple[list[str | Compare], list[str]]:
    """Return conditions with those counted inside what they compare (*how many of*), and the shares there."""
    found, waiting = list(asked), [atom if isinstance(atom, str) else atom.name for atom in asked]
    shares = []
    while waiting:
        name = waiting.pop()
        measure = around.law.criteria_set.measures.get(name)
        if measure is not None:
            shares += [name] if measure.share is not None else []
            found += [atom for condition in measure.how_many or () for atom in atoms(condition)]
            waiting += measure_parts(measure)
    return found, shares


def _apart(atom: str | Compare) -> Iterator[str | Compare]:
    """Yield a condition as its bounds, one by one."""
    if isinstance(atom, str) or not atom.comparison.bounds:
        yield atom
        return
    for word, written in atom.comparison.bounds:
        yield Compare.model_validate({atom.name: Comparison.model_validate({word: written})})


def _exceeds(share: str, around: Measuring) -> bool:
    """Return whether the part of a share surely exceeds its whole, which the judge refuses."""
    value = around.value(share)
    return value.of is not None and value.to is not None and value.of.lo > value.to.hi


def _is_number(evidence: Evidence, name: str) -> bool:
    return name in evidence.form.fields and isinstance(evidence.fact(name).value, Interval)


def _is_how_many(name: str, around: Measuring) -> bool:
    """Return whether a subject counts conditions anywhere, and so may rise and fall as a number grows."""
    measure = around.law.criteria_set.measures.get(name)
    if measure is None:
        return False
    return measure.how_many is not None or any(_is_how_many(part, around) for part in measure_parts(measure))


def _ends(evidence: Evidence, fact: str) -> tuple[Number, Number]:
    value = cast(Interval, evidence.fact(fact).value)
    return value.lo, value.hi


def _at(name: str, fact: str, value: Number, around: Measuring) -> Interval:
    return cast(Interval, _measuring(around, {fact: value}).look(name))


def _measuring(around: Measuring, values: dict[str, Number]) -> Measuring:
    """Return the measures of a setting with some numbers known."""
    known = {name: Fact(Interval.point(value), "known") for name, value in values.items()}
    evidence = replace(around.evidence, facts={**around.evidence.facts, **known})
    return Measuring(around.law, evidence, around.setting)


def _thresholds(asked: Atoms, measurings: Sequence[Measuring]) -> list[Number]:
    found = {
        one.threshold(written)
        for atom in asked
        if isinstance(atom, Compare)
        for _, written in atom.comparison.bounds
        for one in measurings
    }
    return sorted(found | ({1} if any(isinstance(atom, str) for atom in asked) else set()))


def _points(now: Interval, thresholds: Sequence[Number], *, whole: bool) -> Iterator[Number]:
    """Yield a number of the range for each threshold, for each gap between two, and for both sides of all."""
    inside = [one for one in thresholds if now.lo <= one <= now.hi]
    marks = [now.lo, *inside, now.hi]
    between = [exact(Fraction(low + high) / 2) for low, high in pairwise(marks)]
    found = [*marks, *between]
    if whole:
        found = [near for one in found for near in (floor(one), floor(one) + 1) if now.lo <= near <= now.hi]
    yield from dict.fromkeys(found)


def _whole(name: str, around: Measuring) -> bool:
    """Return whether a subject is always a whole number."""
    measure = around.law.criteria_set.measures.get(name)
    if measure is None:
        return around.evidence.form.fields[name].type in ("count", "yes-no")
    return (
        measure.count is not None
        or measure.how_many is not None
        or (measure.sum is not None and all(_whole(part, around) for part in measure.sum))
    )


def stays_open(name: str, around: Measuring) -> bool:
    """Return whether a share may stay open though all is known, because its whole may be zero."""
    measure = around.law.criteria_set.measures.get(name)
    quotient = measure and (measure.share or measure.ratio or measure.coverage)
    below = around.value(name).to if quotient else None
    none = getattr(quotient, "none_counts_as", None)
    return below is not None and below.lo <= 0 and none is None


def _one_way(asked: Atoms) -> bool:
    """Return whether all comparisons ask for more, or all for less."""
    words = {word for atom in asked if isinstance(atom, Compare) for word, _ in atom.comparison.bounds}
    return not (words & {"at least", "more than"} and words & {"at most", "less than"})
