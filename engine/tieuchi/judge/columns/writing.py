"""Writing: formulas as one function of Python, for stations that come one by one.

What is asked for more than once becomes a local name; all else is written where it is asked for, so that
Python leaves off as soon as an answer is clear. Choices that ask the same questions are made together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tieuchi.judge.columns.formulas import Formula
from tieuchi.judge.columns.staging import CHEAP, in_order

SIGNS = {
    "sum": "+",
    "difference": "-",
    "product": "*",
    "quotient": "//",
    "at least": ">=",
    "more than": ">",
    "equal": "==",
    "every": "and",
    "some": "or",
}
OPPOSITES = {"at least": "<", "more than": "<=", "equal": "!="}
IN_A_ROW = frozenset({"sum", "every", "some"})
"""Of these a row needs no brackets."""


Numbers = Sequence[int]
Function = Callable[[Numbers], tuple[int, ...]]


def function(formulas: Sequence[Formula], columns: Sequence[str]) -> Function:
    """Return a function from the numbers that stand in some columns to those of formulas.

    Args:
        formulas: What the function returns, in this order.
        columns: The columns, in the order in which it is given their numbers; all that are read.
    """
    made: dict[str, Any] = {}
    # The text holds nothing but our own words and whole numbers.
    exec("\n    ".join(["def found(given):", *_Text(formulas, columns).lines]), made)  # noqa: S102
    found: Function = made["found"]
    return found


class _Text:
    """The body of a function.

    Args:
        wanted: What the function returns.
        columns: The columns that it is given.

    Attributes:
        lines: Its lines.
    """

    def __init__(self, wanted: Sequence[Formula], columns: Sequence[str]) -> None:
        ordered = in_order(wanted)
        together = _asked_together(ordered)
        named = (_often(ordered, wanted, together) | _written_twice(ordered) | together.keys()) - _plain(
            ordered
        )
        self._names: dict[Formula, str] = {}
        self.lines: list[str] = []
        self._columns = {name: f"c{place}" for place, name in enumerate(columns)}
        if columns:
            self.lines.append(f"{''.join(f'{name}, ' for name in self._columns.values())}= given")
        for one in ordered:
            if one in named and one not in self._names:
                some = together.get(one, [one])
                self._name(some, self._choices(some) if len(some) > 1 else self._expression(one))
        self.lines.append(f"return ({''.join(f'{self._written(one)}, ' for one in wanted)})")

    def _name(self, some: Sequence[Formula], text: str) -> None:
        for one in some:
            self._names[one] = f"n{len(self._names)}"
        self.lines.append(f"{', '.join(self._names[one] for one in some)} = {text}")

    def _written(self, one: Formula) -> str:
        """Return a formula as it stands within another."""
        if one in self._names:
            return self._names[one]
        if one.word == "read":
            return self._columns[str(one.parts[0])]
        return str(one.parts[0]) if one.word == "number" else f"({self._expression(one)})"

    def _expression(self, one: Formula) -> str:
        operands = tuple(one.operands)
        match one.word:
            case "not":
                return self._opposite(*operands)
            case "one of":
                return f"{self._written(*operands)} in {one.parts[1:]}"
            case "smallest" | "largest":
                this, that = map(self._written, operands)
                return f"{this} if {this} {'<' if one.word == 'smallest' else '>'} {that} else {that}"
            case "first":
                return self._choice(one)
        sides = [self._side(operand, one.word) for operand in operands]
        return f" {SIGNS[one.word]} ".join([*sides, *map(str, one.parts[len(operands) :])])

    def _side(self, operand: Formula, word: str) -> str:
        """Return what a sign stands beside; a row of the same sign needs no brackets."""
        alike = word in IN_A_ROW and operand.word == word and operand not in self._names
        return self._expression(operand) if alike else self._written(operand)

    def _opposite(self, truth: Formula) -> str:
        if truth in self._names or truth.word not in OPPOSITES:
            return f"not {self._written(truth)}"
        this, that = map(self._written, truth.operands)
        return f"{this} {OPPOSITES[truth.word]} {that}"

    def _choice(self, one: Formula) -> str:
        truths, numbers = _cases(one)
        return self._chain(truths, [self._written(number) for number in numbers])

    def _choices(self, some: Sequence[Formula]) -> str:
        """Return several choices as one, which brings a number for each of them."""
        asked = max((_cases(one)[0] for one in some), key=len)
        brought = []
        for one in some:
            truths, numbers = _cases(one)
            constants = [str(number.parts[0]) for number in numbers]
            brought.append(constants + constants[-1:] * (len(asked) - len(truths)))
        return self._chain(asked, [f"({', '.join(numbers)})" for numbers in zip(*brought, strict=True)])

    def _chain(self, truths: Sequence[Formula], numbers: Sequence[str]) -> str:
        cases = (
            f"{brings} if {self._written(truth)} else "
            for truth, brings in zip(truths, numbers, strict=False)
        )
        return f"{''.join(cases)}{numbers[-1]}"


def _cases(one: Formula) -> tuple[Sequence[Formula], Sequence[Formula]]:
    """Return the truths of a choice and its numbers, of which there is one more."""
    operands = tuple(one.operands)
    return operands[:-1:2], (*operands[1::2], operands[-1])


def _asked_together(ordered: Sequence[Formula]) -> dict[Formula, list[Formula]]:
    """Return the choices between constants that ask what others ask, or the first questions of it."""
    places = {one: place for place, one in enumerate(ordered)}
    choices = [
        one for one in ordered if one.word == "first" and all(n.word == "number" for n in _cases(one)[1])
    ]
    found: dict[Sequence[Formula], list[Formula]] = {}
    for one in sorted(choices, key=lambda one: -len(one.parts)):
        truths = _cases(one)[0]
        answered = (
            asked
            for asked in found
            if asked[: len(truths)] == truths and all(places[truth] < places[one] for truth in asked)
        )
        found.setdefault(next(answered, truths), []).append(one)
    return {one: some for some in found.values() if len(some) > 1 for one in some}


def _often(
    ordered: Sequence[Formula], wanted: Sequence[Formula], together: Mapping[Formula, Sequence[Formula]]
) -> frozenset[Formula]:
    """Return what is asked for more than once, when choices that are made together ask once."""
    times = Counter(wanted)
    for one in ordered:
        some = together.get(one, [one])
        if one is some[0]:
            times.update(operand for operand in one.operands)
    return frozenset(one for one in ordered if times[one] > 1 and one.word not in CHEAP)


def _plain(ordered: Sequence[Formula]) -> frozenset[Formula]:
    """Return comparisons of what has a name: Python is quicker to compare again than to keep the answer."""
    return frozenset(
        one
        for one in ordered
        if one.word in OPPOSITES and all(side.word in ("read", "number") for side in one.operands)
    )


def _written_twice(ordered: Sequence[Formula]) -> frozenset[Formula]:
    """Return what would be written twice: the sides of the smaller and the larger of two numbers."""
    return frozenset(
        side
        for one in ordered
        if one.word in ("smallest", "largest")
        for side in one.operands
        if side.word not in ("read", "number")
    )
