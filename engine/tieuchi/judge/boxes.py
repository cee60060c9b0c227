"""Boxes: rules as disjoint ranges of whole numbers, for engines that know nothing else.

Each measure becomes two whole numbers, the places of its lower and its upper end among all thresholds it
is compared with (:func:`~tieuchi.values.numbers.place_on_grid`). Whether an outcome of a scale can win is
then a union of boxes, ranges of those numbers, and the boxes of one outcome share no point: whatever the
facts, exactly one box of each winning outcome holds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import lcm
from typing import Any, cast

from tieuchi.judge.measuring import Measuring
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Condition, Not, atoms
from tieuchi.law.lawbook import Scale
from tieuchi.values.numbers import Number, place_on_grid
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

Range = tuple[int | None, int | None]
"""The smallest and the largest number allowed; None where there is no such end."""

Box = Mapping[str, Range]
"""A range for each field that matters."""

MOST_BOXES = 250


class _TooManyError(Exception):
    """A rule whose alternatives multiply beyond the limit."""


@dataclass(frozen=True)
class Axis:
    """One measure, field or choice as a pair of whole numbers.

    Attributes:
        name: The measure or field that is looked up.
        key: The name of the pair, which ends in ``_lo`` and ``_hi``.
        scale: Steps to one; every threshold is a whole number of steps.
        least: A place below all thresholds: what lies lower is put there, and compares the same.
        most: A place above all thresholds.
        options: For a choice: the options asked for; the pair then says whether it is one of them.
    """

    name: str
    key: str
    scale: int
    least: int
    most: int
    options: frozenset[str] | None = None

    @cached_property
    def lower(self) -> str:
        """The name of the number that stands for the lower end."""
        return f"{self.key}_lo"

    @cached_property
    def upper(self) -> str:
        """The name of the number that stands for the upper end."""
        return f"{self.key}_hi"

    def place(self, facts: Measuring) -> tuple[int, int]:
        """Return the two whole numbers of what is measured or looked up."""
        if self.options is not None:
            left = cast(frozenset[str], facts.look(self.name))
            return 2 * (left <= self.options), 2 * bool(left & self.options)
        measured = facts.value(self.name)
        return self._place(*measured.low), self._place(*measured.high)

    def _place(self, above: int, below: int) -> int:
        return min(max(place_on_grid(above, below, self.scale), self.least), self.most)


class Boxing:
    """Turns scales into boxes, under the thresholds of one setting."""

    def __init__(self, scales: Sequence[Scale], setting: Measuring) -> None:
        self._setting = setting
        found = [atom for scale in scales for condition in scale.conditions for atom in atoms(condition)]
        self._axes = {**self._choice_axes(found), **self._number_axes(found)}

    @property
    def axes(self) -> tuple[Axis, ...]:
        """The pairs of numbers that the boxes speak of."""
        return tuple(self._axes.values())

    def outcomes(self, scale: Scale) -> list[list[Box]]:
        """Return the disjoint boxes of each outcome of a scale, *none of them* last.

        Raises:
            JudgingError: If the rule has too many alternatives.
        """
        try:
            return self._outcomes(scale)
        except _TooManyError:
            raise JudgingError(
                Message("the rule of {key} has too many alternatives; split it into parts", key=scale.key)
            ) from None

    def _outcomes(self, scale: Scale) -> list[list[Box]]:
        found = []
        before: list[Box] = [{}]
        for condition in scale.conditions:
            possibly = self._boxes(condition, surely=False, holds=True)
            not_surely = self._boxes(condition, surely=True, holds=False)
            found.append(_disjoint(_both(before, possibly)))
            before = _both(before, not_surely)
        return [*found, _disjoint(before)]

    def _boxes(self, condition: Condition, *, surely: bool, holds: bool) -> list[Box]:
        """Return where a condition does (or does not) surely (or possibly) hold."""
        match condition:
            case AllOf():
                return self._joined(condition.all, surely, holds, every=holds)
            case AnyOf():
                return self._joined(condition.any, surely, holds, every=not holds)
            case Not():
                return self._boxes(condition.negated, surely=not surely, holds=not holds)
        return self._atom(condition, surely, holds)

    def _joined(self, parts: Iterable[Condition], surely: bool, holds: bool, *, every: bool) -> list[Box]:
        boxes = [self._boxes(part, surely=surely, holds=holds) for part in parts]
        return _every(boxes) if every else [box for some in boxes for box in some]

    def _atom(self, atom: str | Compare, surely: bool, holds: bool) -> list[Box]:
        axis = self._axes[_asked(atom)]
        if isinstance(atom, str) or axis.options is not None:
            end = axis.lower if surely else axis.upper
            return [{end: (2, None) if holds else (None, 1)}]
        ranges: list[Box] = []
        for word, written in atom.comparison.bounds:
            place = _place(self._setting.threshold(written), axis.scale)
            from_below = word in ("at least", "more than")
            end = axis.lower if from_below == surely else axis.upper
            ranges.append({end: _range(word, place, holds)})
        return _every([[box] for box in ranges]) if holds else ranges

    def _choice_axes(self, found: Sequence[str | Compare]) -> dict[Asked, Axis]:
        """Return an axis for each choice and the options asked for; a key no field can have names it."""
        asked = dict.fromkeys(_asked(atom) for atom in found if _asked(atom)[1])
        return {
            (name, options): Axis(name, f"{name}-{number}", 1, 0, 2, options)
            for number, (name, options) in enumerate(asked)
        }

    def _number_axes(self, found: Sequence[str | Compare]) -> dict[Asked, Axis]:
        """Return an axis for each yes/no, measure and number field, scaled to its thresholds."""
        thresholds: dict[str, list[Number]] = {}
        for atom in found:
            if isinstance(atom, str):
                thresholds.setdefault(atom, []).append(1)
            elif not atom.comparison.options:
                thresholds.setdefault(atom.name, []).extend(
                    self._setting.threshold(written) for _, written in atom.comparison.bounds
                )
        return {(name, frozenset()): _number_axis(name, numbers) for name, numbers in thresholds.items()}


Asked = tuple[str, frozenset[str]]
"""What an atom asks about: a name and, of a choice, the options."""


def _asked(atom: str | Compare) -> Asked:
    return (atom, frozenset()) if isinstance(atom, str) else (atom.name, atom.comparison.options)


def _number_axis(name: str, thresholds: Sequence[Number]) -> Axis:
    scale = lcm(*(number.denominator for number in thresholds))
    return Axis(name, name, scale, _place(min(thresholds), scale) - 1, _place(max(thresholds), scale) + 1)


def _place(threshold: Number, scale: int) -> int:
    return place_on_grid(threshold.numerator, threshold.denominator, scale)


def _range(word: str, place: int, holds: bool) -> Range:
    at_least, below = (place, None), (None, place - 1)
    more, at_most = (place + 1, None), (None, place)
    asked: dict[str, tuple[Range, Range]] = {
        "at least": (at_least, below),
        "less than": (below, at_least),
        "more than": (more, at_most),
        "at most": (at_most, more),
    }
    return asked[word][0 if holds else 1]


def _both(left: Sequence[Box], right: Sequence[Box]) -> list[Box]:
    """Return where a box of each side holds."""
    if len(left) * len(right) > MOST_BOXES:
        raise _TooManyError
    met = (_meet(one, other) for one in left for other in right)
    return [box for box in met if box is not None]


def _meet(one: Box, other: Box) -> Box | None:
    """Return the common part of two boxes, or None if they share nothing."""
    met = dict(one)
    for field, (low, high) in other.items():
        mine = met.get(field, (None, None))
        lows = [end for end in (mine[0], low) if end is not None]
        highs = [end for end in (mine[1], high) if end is not None]
        range_ = (max(lows, default=None), min(highs, default=None))
        if range_[0] is not None and range_[1] is not None and range_[0] > range_[1]:
            return None
        met[field] = range_
    return met


def _every(unions: Iterable[Sequence[Box]]) -> list[Box]:
    """Return where a box of every union holds."""
    result: list[Box] = [{}]
    for boxes in unions:
        result = _both(result, boxes)
    return result


def _disjoint(boxes: Sequence[Box]) -> list[Box]:
    """Return boxes that cover the same points and share none."""
    result: list[Box] = []
    for box in boxes:
        pieces: list[Box] = [box]
        for taken in result:
            pieces = [rest for piece in pieces for rest in _without(piece, taken)]
        result += pieces
        if len(result) > MOST_BOXES:
            raise _TooManyError
    return result


def _without(box: Box, taken: Box) -> Iterable[Box]:
    """Yield disjoint boxes that cover what of ``box`` lies outside ``taken``."""
    if _meet(box, taken) is None:
        yield box
        return
    rest: Any = dict(box)
    for field, (low, high) in taken.items():
        for outside in (
            (None, low - 1) if low is not None else None,
            (high + 1, None) if high is not None else None,
        ):
            piece = _meet(rest, {field: outside}) if outside is not None else None
            if piece is not None:
                yield piece
        rest = _meet(rest, {field: (low, high)})
