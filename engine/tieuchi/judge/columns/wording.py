"""Wording: conditions as truths over columns, sure and possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, cast

from tieuchi.evidence.asked import Asked
from tieuchi.judge.columns.formulas import Formula, Truth, every, negation, one_of, some
from tieuchi.judge.columns.quantities import Quantity
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Comparison, Condition, Not
from tieuchi.tables.prepared import EVERY_OPTION, option_place
from tieuchi.values.numbers import Number


@dataclass(frozen=True)
class Holds:
    """Whether a condition surely holds, and whether it possibly does."""

    surely: Truth
    possibly: Truth


@dataclass(frozen=True)
class Picked:
    """A choice: the option that a setting takes, or the column that says which."""

    asked: Asked
    option: str | None = None
    column: Formula | None = None


class Words(Protocol):
    """What the names in a condition stand for."""

    def look(self, name: str) -> Quantity | Picked:
        """Return a measure, field or column."""
        ...

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for."""
        ...


def holds(condition: Condition, words: Words) -> Holds:
    """Return whether a condition holds; see the table of :mod:`tieuchi.judge.reference`."""
    match condition:
        case Compare():
            return _compared(words.look(condition.name), condition.comparison, words)
        case AllOf():
            return _joined([holds(part, words) for part in condition.all], every)
        case AnyOf():
            return _joined([holds(part, words) for part in condition.any], some)
        case Not():
            inner = holds(condition.negated, words)
            return Holds(negation(inner.possibly), negation(inner.surely))
    return _bounded(cast(Quantity, words.look(condition)), "at least", 1)


def _joined(parts: list[Holds], join: Callable[[list[Truth]], Truth]) -> Holds:
    return Holds(join([one.surely for one in parts]), join([one.possibly for one in parts]))


def _compared(value: Quantity | Picked, asked: Comparison, words: Words) -> Holds:
    if isinstance(value, Picked):
        return _picked(value, asked.options)
    bounds = ((word, words.threshold(written)) for word, written in asked.bounds)
    return _joined([_bounded(value, word, line) for word, line in bounds], every)


def _bounded(value: Quantity, word: str, line: Number) -> Holds:
    beyond = word in ("more than", "at most")
    low, high = value.low_reaches(line, beyond=beyond), value.high_reaches(line, beyond=beyond)
    if word in ("at least", "more than"):
        return Holds(low, high)
    return Holds(negation(high), negation(low))


def _picked(value: Picked, options: frozenset[str]) -> Holds:
    """Return whether a choice is one of some options; one that is not known can be any."""
    if value.column is None:
        taken = value.option in options
        return Holds(taken, taken)
    left = value.asked.options
    if left <= options:
        return Holds(True, True)
    places = sorted(option_place(value.asked, option) for option in options & left)
    return Holds(one_of(value.column, places), one_of(value.column, [EVERY_OPTION, *places]))


def follows(weaker: Condition, stronger: Condition, words: Words) -> bool:
    """Return whether a condition holds wherever another one does, as far as their wording shows it."""
    if isinstance(weaker, AllOf):
        return all(follows(part, stronger, words) for part in weaker.all)
    if isinstance(stronger, AnyOf):
        return all(follows(weaker, part, words) for part in stronger.any)
    if isinstance(stronger, AllOf):
        return any(follows(weaker, part, words) for part in stronger.all)
    if isinstance(weaker, AnyOf):
        return any(follows(part, stronger, words) for part in weaker.any)
    if isinstance(weaker, Compare) and isinstance(stronger, Compare) and weaker.name == stronger.name:
        return _tighter(stronger.comparison, weaker.comparison, words)
    return weaker == stronger


def _tighter(stronger: Comparison, weaker: Comparison, words: Words) -> bool:
    """Return whether every bound of one comparison follows from the same bound of another."""
    if not weaker.bounds:
        return bool(stronger.options) and stronger.options <= weaker.options
    asked = dict(stronger.bounds)
    return all(
        word in asked and _beyond(word, words.threshold(asked[word]), words.threshold(written))
        for word, written in weaker.bounds
    )


def _beyond(word: str, line: Number, other: Number) -> bool:
    return line >= other if word in ("at least", "more than") else line <= other
