"""How far a target is away: what is still missing to each number it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.judge.findings import Gap
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import truth
from tieuchi.judge.using import Used, used_by
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Condition
from tieuchi.values.interval import NO, YES, Interval, hull
from tieuchi.values.numbers import Amount, Number, exact


def gaps_to(target: Condition, settings: Sequence[Measuring]) -> tuple[Gap, ...]:
    """Return the gap to every number that a target asks to be reached, one for each line of a choice."""
    return tuple(gap for atom in _asked(target, settings) for gap in _gaps(atom, settings))


def _asked(target: Condition, settings: Sequence[Measuring]) -> Iterable[Compare]:
    """Yield the comparisons that are to hold; what must not be reached has no distance to it."""
    match target:
        case AllOf():
            parts = target.all
        case AnyOf():
            parts = _alternatives(target.any, settings)
        case Compare():
            yield target
            return
        case _:
            return
    for part in parts:
        yield from _asked(part, settings)


def _alternatives(parts: tuple[Condition, ...], settings: Sequence[Measuring]) -> tuple[Condition, ...]:
    """Return the alternatives worth a distance: those that hold, or else those that no choice rules out.

    While a yes or no that is not known may still settle the target, no number has to be reached.
    """
    held = tuple(part for part in parts if _truth(part, settings) == YES)
    if not held and any(_only_asks_a_yes(part, settings) for part in parts):
        return ()
    return held or tuple(part for part in parts if not _ruled_out(part, settings))


def _only_asks_a_yes(part: Condition, settings: Sequence[Measuring]) -> bool:
    """Return whether an alternative may hold as soon as a yes or no is known; its own numbers are reached."""
    asked = part.all if isinstance(part, AllOf) else (part,)
    answered = all(
        isinstance(one, str) or (isinstance(one, Compare) and _truth(one, settings) == YES) for one in asked
    )
    return answered and _truth(part, settings).hi == 1


def _ruled_out(part: Condition, settings: Sequence[Measuring]) -> bool:
    """Return whether an alternative is for another choice, such as another region."""
    asked = part.all if isinstance(part, AllOf) else (part,)
    choices = [one for one in asked if isinstance(one, Compare) and one.comparison.options]
    return any(_truth(one, settings) == NO for one in choices)


def _truth(condition: Condition, settings: Sequence[Measuring]) -> Interval:
    return hull(truth(condition, setting) for setting in settings)


def _gaps(atom: Compare, settings: Sequence[Measuring]) -> Iterable[Gap]:
    for word, written in atom.comparison.bounds:
        lines: dict[Number, list[Measuring]] = {}
        for setting in settings:
            lines.setdefault(setting.threshold(written), []).append(setting)
        for line, there in lines.items():
            yield _gap(word, line, used_by([atom], there)[0])


def _gap(word: str, line: Number, used: Used) -> Gap:
    value = used.value.interval if used.value is not None else Interval(0, 1)
    if word in ("at least", "more than"):
        distance = Interval(line - value.hi, line - value.lo)
    else:
        distance = Interval(value.lo - line, value.hi - line)
    beyond = Interval(exact(max(distance.lo, 0)), exact(max(distance.hi, 0)))
    return Gap(used, word, Amount(line, used.per), beyond)
