"""Recognition: it can be had and missed in every zone; each indicator and each disqualifier can decide it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import z3

from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import Ruled
from tieuchi.law.rules import Disqualifier
from tieuchi.prove.bands import slug
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.points import Option, all_choices, everywhere, head_of, suffix, there, where
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question
from tieuchi.values.numbers import Amount
from tieuchi.values.text import Message


def recognition(prover: Prover) -> Iterable[Question]:
    """Yield whether a station can pass and fail wherever it lies; for targets, whether all can be met."""
    rule = prover.law.criteria_set.head.recognition
    if rule is None:
        yield _all_met(prover)
        return
    for option in everywhere(prover, all_choices(prover)):
        yield _outcome(prover, rule, option, passing=True)
        yield _outcome(prover, rule, option, passing=False)


def effects(prover: Prover) -> Iterable[Question]:
    """Yield whether the points of each indicator can decide between passing and failing."""
    rule = prover.law.criteria_set.head.recognition
    if rule is not None:
        yield from (_decides(prover, rule, ruled) for ruled in prover.ruled)


def disqualifiers(prover: Prover) -> Iterable[Question]:
    """Yield whether each disqualifier can hold of a station that would pass but for it."""
    rule = prover.law.criteria_set.head.recognition
    if rule is None:
        return
    for ruled in prover.ruled:
        for one in ruled.rule.disqualifiers:
            yield _bars(prover, rule, ruled, one)


def passes(prover: Prover, rule: Recognition, points: Mapping[str, z3.ArithRef]) -> z3.BoolRef:
    """Return whether points by indicator reach every line of recognition."""
    criteria = prover.law.criteria_set.criteria
    sums = [z3.Sum([points[ruled.number] for ruled in one.indicators]) for one in criteria]
    maxima = [one.criterion.points or 0 for one in criteria]
    lines = [_reaches(*one, rule.each_criterion_at_least) for one in zip(sums, maxima, strict=True)]
    return z3.And([*lines, _reaches(z3.Sum(sums), sum(maxima), rule.total_at_least)])


def points_of(prover: Prover, meaning: Meaning) -> dict[str, z3.ArithRef]:
    """Return the points of every indicator in a world."""
    return {ruled.number: meaning.indicator(ruled) for ruled in prover.ruled}


def _reaches(points: z3.ArithRef, maximum: int, share: Amount) -> z3.BoolRef:
    return points * share.value.denominator >= share.value.numerator * maximum


def _outcome(prover: Prover, rule: Recognition, option: Option, *, passing: bool) -> Question:
    meaning = prover.meaning()
    reached = passes(prover, rule, points_of(prover, meaning))
    return Question(
        kind="recognition",
        claim=Message(
            "a station can pass{where}" if passing else "a station can fail{where}",
            where=where(prover, option),
        ),
        place=head_of(prover),
        meanings=(meaning,),
        asked=[reached == passing, *there(meaning, option), z3.Not(meaning.barred)],
        wanted=True,
        wrong=Message("no station there can"),
        about=prover.ruled,
        names=(f"{'pass' if passing else 'fail'}{suffix(option)}",),
    )


def _all_met(prover: Prover) -> Question:
    meaning = prover.meaning()
    return Question(
        kind="recognition",
        claim=Message("all targets can be met at once"),
        place=head_of(prover),
        meanings=(meaning,),
        asked=[meaning.indicator(ruled) == 1 for ruled in prover.ruled],
        wanted=True,
        wrong=Message("two targets exclude each other"),
        about=prover.ruled,
        names=("all-met",),
    )


def _decides(prover: Prover, rule: Recognition, ruled: Ruled) -> Question:
    meaning = prover.meaning()
    found = points_of(prover, meaning)
    without = {**found, ruled.number: z3.IntVal(0)}
    return Question(
        kind="effect",
        claim=Message("indicator {number} can decide whether a station passes", number=ruled.number),
        place=ruled.place,
        meanings=(meaning,),
        asked=[passes(prover, rule, found), z3.Not(passes(prover, rule, without)), z3.Not(meaning.barred)],
        wanted=True,
        wrong=Message("no station passes with its points and fails without them"),
        about=prover.ruled,
        names=(f"{ruled.number}-decides",),
    )


def _bars(prover: Prover, rule: Recognition, ruled: Ruled, one: Disqualifier) -> Question:
    meaning = prover.meaning()
    every = [other for another in prover.ruled for other in another.rule.disqualifiers]
    others = [z3.Not(meaning.holds(other.when)) for other in every if other is not one]
    return Question(
        kind="disqualifiers",
        claim=Message(
            "‘{name}’ of indicator {number} can bar a station that would pass but for it",
            name=one.name,
            number=ruled.number,
        ),
        place=ruled.place,
        meanings=(meaning,),
        asked=[passes(prover, rule, points_of(prover, meaning)), meaning.holds(one.when), *others],
        wanted=True,
        wrong=Message("it can never hold, or only where the station fails anyway"),
        about=prover.ruled,
        names=(slug(f"{ruled.number}!{one.name}"),),
    )
