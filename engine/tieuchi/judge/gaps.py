"""How far a target is away: what is still missing to each number it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.judge.findings import Gap, Used
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.using import used_by
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Condition
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, exact


def gaps_to(target: Condition, settings: Sequence[Measuring]) -> tuple[Gap, ...]:
    """Return the gap to every number that a target asks to be reached, one for each line of a choice."""
    return tuple(gap for atom in _asked(target) for gap in _gaps(atom, settings))


def _asked(target: Condition) -> Iterable[Compare]:
    """Yield the comparisons that are to hold; what must not be reached has no distance to it."""
    match target:
        case AllOf():
            parts = target.all
        case AnyOf():
            parts = target.any
        case Compare():
            yield target
            return
        case _:
            return
    for part in parts:
        yield from _asked(part)


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
    return Gap(used, word, Amount(line, used.percent), beyond)
