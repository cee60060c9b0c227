"""Bands: each can win, and no value of a measure falls through between two of them."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.law.lawbook import WHOLE, Ruled
from tieuchi.law.rules import Part
from tieuchi.prove.cells import Cells
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question
from tieuchi.values.text import Message


def bands(prover: Prover) -> Iterable[Question]:
    """Yield whether each band can win, each target be met and missed, and no value is left between bands."""
    for ruled in prover.ruled:
        yield from bands_of(prover, ruled)


def bands_of(prover: Prover, ruled: Ruled) -> Iterable[Question]:
    """Yield what :func:`bands` asks of one indicator."""
    if ruled.rule.target is not None:
        yield _target(prover, ruled, met=True)
        yield _target(prover, ruled, met=False)
    for part in ruled.parts:
        for index in range(len(part.bands)):
            yield _reached(prover, ruled, part, index)
        for name in _measured([band.when for band in part.bands]):
            yield _hole(prover, ruled, part, name)


def alone(ruled: Ruled, part: Part) -> tuple[Ruled, ...]:
    """Return the indicator where the part is all of it; a station made for the part then shows it whole."""
    return (ruled,) if part.name == WHOLE else ()


def slug(key: str) -> str:
    """Return a scale's key as the name of a file."""
    return key.replace("/", "-").replace("!", "-")


def _reached(prover: Prover, ruled: Ruled, part: Part, index: int) -> Question:
    meaning, key = prover.meaning(), ruled.part_key(part)
    return Question(
        kind="bands",
        claim=Message("band {index} of {key} can win", index=index + 1, key=key),
        place=ruled.place,
        meanings=(meaning,),
        asked=[meaning.won([band.when for band in part.bands], index)],
        wanted=True,
        wrong=Message("it never wins: its condition cannot hold, or an earlier band always takes its place"),
        about=alone(ruled, part),
        names=(f"{slug(key)}-band-{index + 1}",),
    )


def _target(prover: Prover, ruled: Ruled, *, met: bool) -> Question:
    meaning = prover.meaning()
    return Question(
        kind="bands",
        claim=Message("target {key} can be met" if met else "target {key} can be missed", key=ruled.number),
        place=ruled.place,
        meanings=(meaning,),
        asked=[meaning.indicator(ruled) == int(met)],
        wanted=True,
        wrong=Message("nobody can meet it" if met else "nobody can miss it"),
        about=(ruled,),
        names=(f"{slug(ruled.number)}-{'met' if met else 'not-met'}",),
    )


def _hole(prover: Prover, ruled: Ruled, part: Part, name: str) -> Question:
    """Ask for a value that brings nothing between two that bring points, all else alike."""
    conditions = [band.when for band in part.bands]
    places, key = ("low", "middle", "high"), ruled.part_key(part)
    meanings = tuple(prover.meaning(f"{place}.") for place in places)
    low, middle, high = (Cells(meaning, conditions) for meaning in meanings)
    points = [meaning.part(ruled, part) for meaning in meanings]
    return Question(
        kind="bands",
        claim=Message("no value of ‘{name}’ falls through between two bands of {key}", name=name, key=key),
        place=ruled.place,
        meanings=meanings,
        asked=[
            *low.only_more(middle, name),
            *middle.only_more(high, name),
            points[0] > 0,
            points[1] == 0,
            points[2] > 0,
        ],
        wanted=False,
        wrong=Message("a value brings nothing though a lower and a higher one bring points"),
        about=alone(ruled, part),
        names=tuple(f"{slug(key)}-{name}-{place}" for place in places),
    )


def _measured(conditions: Iterable[Condition]) -> Iterable[str]:
    """Yield the numbers that some conditions compare."""
    found = [atom for one in conditions for atom in atoms(one) if isinstance(atom, Compare)]
    return dict.fromkeys(atom.name for atom in found if atom.comparison.bounds)
