"""The reference evaluator: the semantics, to be read beside section 3 of the design.

A condition is *surely* true when it holds for all that the facts can still be, and *possibly* true when it
holds for some of it. As an interval of yes and no that is ``[1, 1]``, ``[0, 1]`` or ``[0, 0]``:

=================  ======================  ======================
condition          surely (the lower end)  possibly (the upper)
=================  ======================  ======================
x at least t       lo(x) >= t              hi(x) >= t
x more than t      lo(x) > t               hi(x) > t
x at most t        hi(x) <= t              lo(x) <= t
x less than t      hi(x) < t               lo(x) < t
all of a, b        both surely             both possibly
any of a, b        either surely           either possibly
not a              not possibly a          not surely a
=================  ======================  ======================

Of conditions tried in order, one can win if it possibly holds and none before it surely does.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from tieuchi.law.conditions import AllOf, AnyOf, Compare, Comparison, Condition, Not
from tieuchi.law.lawbook import RuledCriterion, Scale
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number


class Facts(Protocol):
    """What a condition is asked of."""

    def look(self, name: str) -> Interval | frozenset[str]:
        """Return all that a measure, field or column can still be."""
        ...

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for."""
        ...


class Reference:
    """Judges by the semantics as written; small, slow, and what every other evaluator must equal."""

    name = "reference"

    def outcomes(self, criterion: RuledCriterion, facts: Facts) -> Mapping[str, tuple[int, ...]]:
        """Return, for each scale of a criterion, the outcomes that can win."""
        return {scale.key: winners(scale, facts) for scale in criterion.scales}


def winners(scale: Scale, facts: Facts) -> tuple[int, ...]:
    """Return the indexes of the conditions that can win; one past the last stands for none of them."""
    can_win = []
    for index, condition in enumerate(scale.conditions):
        holds = truth(condition, facts)
        if holds.hi:
            can_win.append(index)
        if holds.lo:
            return tuple(can_win)
    return (*can_win, len(scale.conditions))


def truth(condition: Condition, facts: Facts) -> Interval:
    """Return whether a condition holds, as an interval of no (0) and yes (1)."""
    match condition:
        case Compare():
            return _compared(facts.look(condition.name), condition.comparison, facts)
        case AllOf():
            parts = [truth(part, facts) for part in condition.all]
            return Interval(min(part.lo for part in parts), min(part.hi for part in parts))
        case AnyOf():
            parts = [truth(part, facts) for part in condition.any]
            return Interval(max(part.lo for part in parts), max(part.hi for part in parts))
        case Not():
            inner = truth(condition.negated, facts)
            return Interval(1 - inner.hi, 1 - inner.lo)
    return cast(Interval, facts.look(condition))


def _compared(value: Interval | frozenset[str], asked: Comparison, facts: Facts) -> Interval:
    if isinstance(value, frozenset):
        return Interval(int(value <= asked.options), int(bool(value & asked.options)))
    bounds = [_bounded(value, word, facts.threshold(written)) for word, written in asked.bounds]
    return Interval(min(one.lo for one in bounds), min(one.hi for one in bounds))


_ORDER: dict[str, Callable[[Number, Number], bool]] = {
    "at least": operator.ge,
    "more than": operator.gt,
    "at most": operator.le,
    "less than": operator.lt,
}


def _bounded(value: Interval, word: str, threshold: Number) -> Interval:
    ends = (value.lo, value.hi) if word in ("at least", "more than") else (value.hi, value.lo)
    surely, possibly = (_ORDER[word](end, threshold) for end in ends)
    return Interval(int(surely), int(possibly))
