"""Direction: more of a good thing never lowers a score, and never begins to disqualify."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import z3

from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.law.lawbook import Ruled
from tieuchi.law.rules import Disqualifier, Part
from tieuchi.prove.bands import alone, slug
from tieuchi.prove.cells import Cells
from tieuchi.prove.claims import Proof
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question
from tieuchi.values.fields import Better
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Judged:
    """One scale with what it is worth.

    Attributes:
        ruled: The indicator.
        key: The scale's key.
        conditions: Those of the scale.
        worth: The higher the better: points, whether a target is met, whether nothing is barred.
        about: The indicator, where the scale is all of it.
    """

    ruled: Ruled
    key: str
    conditions: Sequence[Condition]
    worth: Callable[[Meaning], z3.ArithRef]
    about: Sequence[Ruled]


def directions(prover: Prover) -> Iterable[Question | Proof]:
    """Yield, for every number and yes/no that a rule compares, whether the better one may bring less."""
    for ruled in prover.ruled:
        for judged in _judged(ruled):
            for name in _named(judged.conditions):
                yield _direction(prover, judged, name)


def better(prover: Prover, name: str) -> Better | None:
    """Return which way a measure or field is declared to be better."""
    measure = prover.law.criteria_set.measures.get(name)
    return prover.form.fields[name].better if measure is None else measure.better


def _judged(ruled: Ruled) -> Iterable[Judged]:
    for part in ruled.parts:
        conditions = [band.when for band in part.bands]
        yield Judged(ruled, ruled.part_key(part), conditions, _points_of(ruled, part), alone(ruled, part))
    if ruled.rule.target is not None:
        yield Judged(ruled, ruled.number, [ruled.rule.target], lambda m: m.indicator(ruled), (ruled,))
    for one in ruled.rule.disqualifiers:
        yield Judged(ruled, f"{ruled.number}!{one.name}", [one.when], _not_barred(one), ())


def _points_of(ruled: Ruled, part: Part) -> Callable[[Meaning], z3.ArithRef]:
    return lambda meaning: meaning.part(ruled, part)


def _not_barred(one: Disqualifier) -> Callable[[Meaning], z3.ArithRef]:
    return lambda meaning: z3.If(meaning.holds(one.when), 0, 1)


def _named(conditions: Iterable[Condition]) -> Iterable[str]:
    """Yield the measures and fields that are more or less of something; a choice is neither."""
    found = [atom for one in conditions for atom in atoms(one)]
    numbers = [atom for atom in found if isinstance(atom, str) or not atom.comparison.options]
    return dict.fromkeys(atom.name if isinstance(atom, Compare) else atom for atom in numbers)


def _direction(prover: Prover, judged: Judged, name: str) -> Question | Proof:
    way = better(prover, name)
    place = judged.ruled.place
    claim = Message("a better ‘{name}’ never lowers {key}", name=name, key=judged.key)
    if way is None:
        return Proof("direction", claim, place, "not proved", _undeclared(name))
    if way == "neither":
        only = Message("‘{name}’ only tells cases apart in {key}", name=name, key=judged.key)
        return Proof("direction", only, place, "proved")
    less, more = prover.meaning("less."), prover.meaning("more.")
    worse, good = (less, more) if way == "more" else (more, less)
    alike = Cells(less, judged.conditions).only_more(Cells(more, judged.conditions), name)
    return Question(
        kind="direction",
        claim=claim,
        place=place,
        meanings=(worse, good),
        asked=[*alike, judged.worth(good) < judged.worth(worse)],
        wanted=False,
        wrong=Message("of two stations alike in everything else, the one that is better in it gets less"),
        about=judged.about,
        names=tuple(f"{slug(judged.key)}-{name}-{which}" for which in ("worse", "better")),
    )


def _undeclared(name: str) -> Message:
    return Message(
        "nothing says which way ‘{name}’ is better; write ‘better: more’ or ‘better: less’ where it is "
        "defined, or ‘better: neither’ where it only tells cases apart",
        name=name,
    )
