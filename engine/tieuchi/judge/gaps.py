"""How far a target is away: what is still missing to each number it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.judge.findings import Gap
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.using import used_by
from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, exact


def gaps_to(target: Condition, settings: Sequence[Measuring]) -> tuple[Gap, ...]:
    """Return the gap to every number that a target's condition compares with."""
    return tuple(gap for atom in atoms(target) if isinstance(atom, Compare) for gap in _gaps(atom, settings))


def _gaps(atom: Compare, settings: Sequence[Measuring]) -> Iterable[Gap]:
    used = used_by([atom], settings)[0]
    for word, written in atom.comparison.bounds:
        threshold = settings[0].threshold(written)
        value = used.value.interval if used.value is not None else Interval(0, 1)
        if word in ("at least", "more than"):
            distance = Interval(threshold - value.hi, threshold - value.lo)
        else:
            distance = Interval(value.lo - threshold, value.hi - threshold)
        yield Gap(
            used,
            word,
            Amount(threshold, used.percent),
            Interval(exact(max(distance.lo, 0)), exact(max(distance.hi, 0))),
        )
