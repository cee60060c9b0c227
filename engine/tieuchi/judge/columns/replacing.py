"""Replacing: other formulas, or what is known, in place of the columns that formulas read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    added,
    at_least,
    divided,
    equal,
    every,
    first,
    largest,
    minus,
    more_than,
    negation,
    one_of,
    smallest,
    some,
    times,
)


def replaced(formulas: Iterable[Formula], columns: Mapping[str, Formula]) -> list[Formula]:
    """Return formulas with others in place of the columns that they read.

    Args:
        formulas: The formulas, numbers all of them.
        columns: What goes in place of a column, by its name; other columns stay as they are.
    """
    made: dict[Formula, Truth] = {}

    def remade(one: Formula) -> Truth:
        if one not in made:
            made[one] = _remade(one, [remade(operand) for operand in one.operands], columns)
        return made[one]

    return [cast(Formula, remade(one)) for one in formulas]


def _remade(one: Formula, operands: Sequence[Any], columns: Mapping[str, Formula]) -> Truth:
    match one.word:
        case "read":
            return columns.get(str(one.parts[0]), one)
        case "number":
            return one
        case "first":
            return first(zip(operands[:-1:2], operands[1::2], strict=True), operands[-1])
        case "one of":
            return one_of(operands[0], (value for value in one.parts if isinstance(value, int)))
        case "every" | "some" | "sum":
            return _OF_SEVERAL[one.word](operands)
    return _OF_SOME[one.word](*operands, *one.parts[len(operands) :])


_OF_SEVERAL: Mapping[str, Callable[[Iterable[Any]], Truth]] = {"every": every, "some": some, "sum": added}
_OF_SOME: Mapping[str, Callable[..., Truth]] = {
    "difference": minus,
    "product": times,
    "quotient": divided,
    "smallest": smallest,
    "largest": largest,
    "at least": at_least,
    "more than": more_than,
    "equal": equal,
    "not": negation,
}
