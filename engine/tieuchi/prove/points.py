"""Points: none above the maximum, and every maximum within reach, of an indicator, a criterion, the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import z3

from tieuchi.law.conditions import atoms
from tieuchi.law.lawbook import Ruled, RuledCriterion
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import plain
from tieuchi.values.problem import Place
from tieuchi.values.text import Message

Option = tuple[str, str]
"""A choice and one of its options; two empty words stand for anywhere."""

ANYWHERE: Option = ("", "")


def points(prover: Prover) -> Iterable[Question]:
    """Yield whether points stay within their maximum and can reach it, wherever the station lies."""
    if prover.law.criteria_set.head.kind != "scored":
        return
    for ruled in prover.ruled:
        yield _above(prover, ruled)
        yield from (_reached(prover, ruled, option) for option in everywhere(prover, _choices(prover, ruled)))
    for criterion in prover.law.criteria_set.criteria:
        choices = prover.law.choices[criterion.number]
        yield from (_criterion(prover, criterion, option) for option in everywhere(prover, choices))
    yield from (_total(prover, option) for option in everywhere(prover, all_choices(prover)))


def all_choices(prover: Prover) -> set[str]:
    """Return every choice that some number of the set depends on."""
    return {choice for choices in prover.law.choices.values() for choice in choices}


def everywhere(prover: Prover, choices: Iterable[str]) -> Sequence[Option]:
    """Return every option of some choices; anywhere, where there is no choice."""
    return tuple(prover.options(choices)) or (ANYWHERE,)


def there(meaning: Meaning, option: Option) -> list[z3.BoolRef]:
    """Return that a station lies where an option says."""
    return [] if option == ANYWHERE else [meaning.world.chosen(*option)]


def where(prover: Prover, option: Option) -> Message | str:
    """Return where a claim is about, as the end of a sentence."""
    if option == ANYWHERE:
        return ""
    asked = prover.form.fields[option[0]]
    label = next(one.label for one in asked.choices if one.id == option[1])
    return Message(" where {choice} is {option}", choice=asked.label, option=label)


def suffix(option: Option) -> str:
    """Return where a station lies, as the end of a file's name."""
    return "" if option == ANYWHERE else f"-{option[0]}-{option[1]}"


def head_of(prover: Prover) -> Place:
    """Return where the head of the set stands."""
    return Place(f"criteria/{prover.law.criteria_set.id}/set.yaml")


def _choices(prover: Prover, ruled: Ruled) -> set[str]:
    found = [atom for condition in ruled.conditions for atom in atoms(condition)]
    return {choice for atom in found for choice in prover.law.choices_of(atom)}


def _in_words(hundredths: int | None) -> str:
    return plain(Fraction(hundredths or 0, HUNDREDTHS))


def _above(prover: Prover, ruled: Ruled) -> Question:
    meaning, most = prover.meaning(), ruled.indicator.points
    found = meaning.indicator(ruled)
    return Question(
        kind="points",
        claim=Message(
            "indicator {number} never brings more than its {most} points",
            number=ruled.number,
            most=_in_words(most),
        ),
        place=ruled.place,
        meanings=(meaning,),
        asked=[z3.Or(found > most, found < 0)],
        wanted=False,
        wrong=Message("a station brings more"),
        about=(ruled,),
        names=(f"{ruled.number}-too-many",),
    )


def _reached(prover: Prover, ruled: Ruled, option: Option) -> Question:
    meaning, most = prover.meaning(), ruled.indicator.points
    return Question(
        kind="points",
        claim=Message(
            "indicator {number} can bring all its {most} points{where}",
            number=ruled.number,
            most=_in_words(most),
            where=where(prover, option),
        ),
        place=ruled.place,
        meanings=(meaning,),
        asked=[meaning.indicator(ruled) == most, *there(meaning, option)],
        wanted=True,
        wrong=Message("no station there can bring them"),
        about=(ruled,),
        names=(f"{ruled.number}-full{suffix(option)}",),
    )


def _criterion(prover: Prover, criterion: RuledCriterion, option: Option) -> Question:
    meaning, most = prover.meaning(), criterion.criterion.points
    return Question(
        kind="points",
        claim=Message(
            "the indicators of criterion {number} can bring all its {most} points at once{where}",
            number=criterion.number,
            most=_in_words(most),
            where=where(prover, option),
        ),
        place=criterion.indicators[0].place,
        meanings=(meaning,),
        asked=[meaning.criterion(criterion) == most, *there(meaning, option)],
        wanted=True,
        wrong=Message("two of them exclude each other there, or one of them cannot bring its points"),
        about=criterion.indicators,
        names=(f"criterion-{criterion.number}-full{suffix(option)}",),
    )


def _total(prover: Prover, option: Option) -> Question:
    meaning, criteria = prover.meaning(), prover.law.criteria_set.criteria
    most = sum(one.criterion.points or 0 for one in criteria)
    return Question(
        kind="points",
        claim=Message(
            "all criteria together can bring {most} points{where}",
            most=_in_words(most),
            where=where(prover, option),
        ),
        place=head_of(prover),
        meanings=(meaning,),
        asked=[z3.Sum([meaning.criterion(one) for one in criteria]) == most, *there(meaning, option)],
        wanted=True,
        wrong=Message("two criteria exclude each other there, or one of them cannot bring its points"),
        about=prover.ruled,
        names=(f"total-full{suffix(option)}",),
    )
