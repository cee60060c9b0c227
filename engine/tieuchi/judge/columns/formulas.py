"""Formulas: what is computed of a station, in the words of no engine.

A formula is a whole number or a truth made of other formulas. Equal formulas are one object; so what several
rules look at is there once, whoever asks for it. Every number knows the least and the most it can be: what
comes out the same whatever the evidence is folded away, and engines are given columns just wide enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Final, Literal
from weakref import WeakValueDictionary

Word = Literal[
    "read",
    "number",
    "sum",
    "difference",
    "product",
    "quotient",
    "smallest",
    "largest",
    "at least",
    "more than",
    "equal",
    "one of",
    "every",
    "some",
    "not",
    "first",
]
Bounds = tuple[int, int]
"""The least and the most that a number can be."""
TRUTH: Final[Bounds] = (0, 1)


class Formula:
    """A whole number or a truth, made by the functions of this module alone.

    Attributes:
        word: What is done.
        parts: What it is done with: formulas, and of *read* the name of a column, of *number* the number, of
            *product*, *quotient* and *one of* whole numbers after the formula. *First* has cases, each a
            truth and its number one after another, and last the number where none of them holds.
        bounds: The least and the most it can be; of a truth 0 and 1.
    """

    __slots__ = ("__weakref__", "bounds", "parts", "word")

    def __init__(self, word: Word, parts: tuple[Formula | int | str, ...], bounds: Bounds) -> None:
        self.word = word
        self.parts = parts
        self.bounds = bounds

    def __repr__(self) -> str:
        return f"{self.word}({', '.join(map(str, self.parts))})"

    @property
    def least(self) -> int:
        """The least it can be."""
        return self.bounds[0]

    @property
    def most(self) -> int:
        """The most it can be."""
        return self.bounds[1]

    @property
    def operands(self) -> Iterator[Formula]:
        """The formulas it is made of."""
        return (part for part in self.parts if isinstance(part, Formula))


Truth = Formula | bool
"""Whether a condition holds for each station, or for all alike."""

_MADE: WeakValueDictionary[tuple[object, ...], Formula] = WeakValueDictionary()


def _formula(word: Word, *parts: Formula | int | str, bounds: Bounds = TRUTH) -> Formula:
    key = (word, bounds, *parts)
    made = _MADE.get(key)
    if made is None:
        made = _MADE[key] = Formula(word, parts, bounds)
    return made


def read(column: str, bounds: Bounds) -> Formula:
    """Return the number that stands in a column."""
    return _formula("read", column, bounds=bounds)


def number(value: int) -> Formula:
    """Return a number that is the same for all."""
    return _formula("number", value, bounds=(value, value))


def added(terms: Iterable[Formula]) -> Formula:
    """Return the sum of some numbers, of which there is at least one."""
    return reduce(_plus, terms)


def _plus(one: Formula, other: Formula) -> Formula:
    if other.bounds == (0, 0):
        return one
    if one.bounds == (0, 0):
        return other
    return _formula("sum", one, other, bounds=(one.least + other.least, one.most + other.most))


def minus(one: Formula, other: Formula) -> Formula:
    """Return one number less another."""
    return _formula("difference", one, other, bounds=(one.least - other.most, one.most - other.least))


def times(one: Formula, factor: int) -> Formula:
    """Return a number times a constant that is not negative."""
    if factor == 1:
        return one
    return _formula("product", one, factor, bounds=(one.least * factor, one.most * factor))


def divided(one: Formula, by: int) -> Formula:
    """Return a number that is not negative divided by a constant, rounded down."""
    if by == 1:
        return one
    return _formula("quotient", one, by, bounds=(one.least // by, one.most // by))


def smallest(*terms: Formula) -> Formula:
    """Return the smallest of some numbers."""
    return reduce(_smaller, terms)


def largest(*terms: Formula) -> Formula:
    """Return the largest of some numbers."""
    return reduce(_larger, terms)


def _smaller(one: Formula, other: Formula) -> Formula:
    if one.most <= other.least:
        return one
    if other.most <= one.least:
        return other
    bounds = (min(one.least, other.least), min(one.most, other.most))
    return _formula("smallest", one, other, bounds=bounds)


def _larger(one: Formula, other: Formula) -> Formula:
    if one.least >= other.most:
        return one
    if other.least >= one.most:
        return other
    bounds = (max(one.least, other.least), max(one.most, other.most))
    return _formula("largest", one, other, bounds=bounds)


def at_least(one: Formula, other: Formula) -> Truth:
    """Return whether one number is at least another."""
    if one.least >= other.most:
        return True
    return False if one.most < other.least else _formula("at least", one, other)


def more_than(one: Formula, other: Formula) -> Truth:
    """Return whether one number is more than another."""
    if one.least > other.most:
        return True
    return False if one.most <= other.least else _formula("more than", one, other)


def equal(one: Formula, other: Formula) -> Truth:
    """Return whether two numbers are the same."""
    if one is other or one.bounds == other.bounds == (one.least, one.least):
        return True
    return False if one.most < other.least or one.least > other.most else _formula("equal", one, other)


def one_of(one: Formula, numbers: Iterable[int]) -> Truth:
    """Return whether a number is one of some."""
    asked = sorted({value for value in numbers if one.least <= value <= one.most})
    if len(asked) == 1:
        return equal(one, number(asked[0]))
    return _formula("one of", one, *asked) if asked else False


def every(truths: Iterable[Truth]) -> Truth:
    """Return whether all of them hold; where there are none, they do."""
    return _joined("every", truths, decisive=False)


def some(truths: Iterable[Truth]) -> Truth:
    """Return whether one of them holds; where there are none, none does."""
    return _joined("some", truths, decisive=True)


def _joined(word: Literal["every", "some"], truths: Iterable[Truth], *, decisive: bool) -> Truth:
    open_ones: dict[Formula, None] = {}
    for truth in truths:
        if isinstance(truth, Formula):
            open_ones[truth] = None
        elif truth is decisive:
            return decisive
    if not open_ones:
        return not decisive
    return reduce(lambda one, other: _formula(word, one, other), open_ones)


def negation(truth: Truth) -> Truth:
    """Return whether it does not hold."""
    if not isinstance(truth, Formula):
        return not truth
    if truth.word == "not":
        return next(truth.operands)
    return _formula("not", truth)


def first(cases: Iterable[tuple[Truth, Formula]], otherwise: Formula) -> Formula:
    """Return the number of the first case that holds, else another."""
    left: list[tuple[Formula, Formula]] = []
    for truth, brings in cases:
        if truth is True:
            otherwise = brings
            break
        if isinstance(truth, Formula):
            left.append((truth, brings))
    while left and left[-1][1] is otherwise:
        left.pop()
    if not left:
        return otherwise
    numbers = [otherwise, *(brings for _, brings in left)]
    bounds = (min(one.least for one in numbers), max(one.most for one in numbers))
    return _formula("first", *(part for case in left for part in case), otherwise, bounds=bounds)


def picked(cases: Iterable[tuple[Truth, int]], otherwise: int) -> Formula:
    """Return the constant of the first case that holds, else another."""
    return first(((truth, number(brings)) for truth, brings in cases), number(otherwise))


def either(truth: Truth, this: Formula, that: Formula) -> Formula:
    """Return one number where something holds, and another elsewhere."""
    return first([(truth, this)], that)


def counted(truth: Truth, brings: int = 1) -> Formula:
    """Return a number where something holds, and 0 elsewhere."""
    return picked([(truth, brings)], 0)
