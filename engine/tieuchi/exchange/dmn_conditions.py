"""Conditions as rows of a decision table.

A row is a conjunction, so a condition becomes one row for each way in which it can hold. Numbers are
compared exactly: a share ``a/b`` with 95 % as ``a * 100 >= 95 * b`` where ``b`` is above zero, which the
decimal numbers of FEEL hold exactly. Where it is zero the share is what the rule says (``none counts as``);
where the rule says nothing it is open.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.law.conditions import AllOf, AnyOf, ByChoice, Compare, Comparison, Condition, FromTable, Not
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.measures import Measure
from tieuchi.values.numbers import Amount, Number, exact, plain

SIGNS = {"at least": ">=", "more than": ">", "at most": "<=", "less than": "<"}
_OPPOSITE = {"at least": "less than", "less than": "at least", "more than": "at most", "at most": "more than"}
_HOLDS: dict[str, Callable[[Number, Number], bool]] = {
    "at least": operator.ge,
    "more than": operator.gt,
    "at most": operator.le,
    "less than": operator.lt,
}

_ENDLESS = 10**12
"""Stands for a ratio of which nothing is known; above anything a rule compares with."""

Test = frozenset[str]
"""What a column must satisfy: of a choice one of its options, of everything else all of the tests."""


@dataclass(frozen=True)
class Quotient:
    """A share, ratio or coverage as its two numbers.

    Attributes:
        above: The input above the line.
        below: The input below the line.
        none: The least and the most it is where nothing stands below the line.
    """

    above: str
    below: str
    none: tuple[Number, Number]

    def of_nothing(self, word: str, number: Number) -> bool | None:
        """Return whether a bound holds where nothing stands below the line; none where that stays open."""
        holds = {_HOLDS[word](end, number) for end in self.none}
        return None if len(holds) > 1 else holds.pop()


@dataclass(frozen=True)
class Way:
    """One way in which a condition can hold.

    Attributes:
        options: The options that each choice can have.
        tests: The tests that each number or truth must satisfy, by the expression that is tested.
        open: Whether it only can hold: something it divides by is zero.
    """

    options: Mapping[str, frozenset[str]]
    tests: Mapping[str, Test]
    open: bool = False

    def and_(self, other: Way) -> Way | None:
        """Return both together; none where they exclude each other."""
        options = dict(self.options)
        for name, these in other.options.items():
            options[name] = options.get(name, these) & these
            if not options[name]:
                return None
        tests = {
            name: self.tests.get(name, frozenset()) | other.tests.get(name, frozenset())
            for name in dict.fromkeys((*self.tests, *other.tests))
        }
        if any(one in tests[name] for name in tests for one in _excluded(tests[name])):
            return None
        return Way(options, tests, self.open or other.open)


def _excluded(tests: Test) -> Iterator[str]:
    """Yield the tests that cannot hold together with others of the same column."""
    for one, other in (("true", "false"), ("> 0", "0")):
        if one in tests:
            yield other


ALWAYS = Way({}, {})


class Ways:
    """Tells in which ways conditions of a set can hold.

    Args:
        criteria_set: The set.
        form: Its form.
    """

    def __init__(self, criteria_set: CriteriaSet, form: Form) -> None:
        self._set = criteria_set
        self._form = form

    def of(self, condition: Condition, *, negated: bool = False) -> tuple[Way, ...]:
        """Return every way in which a condition holds, or does not."""
        match condition:
            case AllOf():
                parts = [self.of(part, negated=negated) for part in condition.all]
                return _any(parts) if negated else _all(parts)
            case AnyOf():
                parts = [self.of(part, negated=negated) for part in condition.any]
                return _all(parts) if negated else _any(parts)
            case Not():
                return self.of(condition.negated, negated=not negated)
            case Compare():
                return self._compared(condition.name, condition.comparison, negated=negated)
        return (Way({}, {str(condition): frozenset({"false" if negated else "true"})}),)

    def _compared(self, name: str, asked: Comparison, *, negated: bool) -> tuple[Way, ...]:
        if asked.options:
            left = self._form.fields[name].options - asked.options if negated else asked.options
            return (Way({name: left}, {}),) if left else ()
        bounds = [
            _any([self._bounded(name, word, number, options, negated=negated) for options, number in groups])
            for word, written in asked.bounds
            for groups in (self._numbers(written),)
        ]
        return _any(bounds) if negated else _all(bounds)

    def _bounded(
        self, name: str, word: str, number: Number, options: Way, *, negated: bool
    ) -> tuple[Way, ...]:
        """Return the ways of one bound, for the options under which its number is this one."""
        asked = _OPPOSITE[word] if negated else word
        sign = SIGNS[asked]
        quotient = self.quotient(name)
        if quotient is None:
            test = f"{sign} {plain(number * self._per(name))}"
            return _all([(options,), (Way({}, {name: frozenset({test})}),)])
        per = self._set.measures[name].per
        above = {f"{quotient.above} * {per}": frozenset({f"{sign} {plain(number * per)} * {quotient.below}"})}
        ways = [Way({}, {quotient.below: frozenset({"> 0"}), **above})]
        if (holds := quotient.of_nothing(asked, number)) is not False:
            ways.append(Way({}, {quotient.below: frozenset({"0"})}, open=holds is None))
        return _all([(options,), tuple(ways)])

    def quotient(self, name: str) -> Quotient | None:
        """Return a measure as its two numbers; none for one that is a number by itself."""
        measure = self._set.measures.get(name)
        return None if measure is None else _quotient(name, measure)

    def _per(self, name: str) -> int:
        asked = self._form.fields.get(name)
        return 1 if asked is None else asked.per

    def _numbers(self, written: Any) -> list[tuple[Way, Number]]:
        """Return the numbers that a threshold stands for, each with the options it stands for them under."""
        if isinstance(written, ByChoice):
            return _grouped(written.by, {one: amount.value for one, amount in written.values.items()})
        if isinstance(written, FromTable):
            table = self._set.tables[written.table]
            numbers = {
                one: exact(entry.value.value * written.times.value) for one, entry in table.values.items()
            }
            return _grouped(table.by, numbers)
        amount: Amount = written
        return [(ALWAYS, amount.value)]


def _quotient(name: str, measure: Measure) -> Quotient | None:
    if measure.share is not None:
        return Quotient(measure.share.of, measure.share.whole, _none(measure.share.none_counts_as, 1))
    if measure.ratio is not None:
        return Quotient(measure.ratio.of, measure.ratio.to, _none(measure.ratio.none_counts_as, _ENDLESS))
    if measure.coverage is not None:
        return Quotient(f"{name}_covered", f"{name}_listed", _none(None, 1))
    return None


def _none(written: Amount | None, most: int) -> tuple[Number, Number]:
    return (0, most) if written is None else (written.value, written.value)


def _grouped(by: str, numbers: Mapping[str, Number]) -> list[tuple[Way, Number]]:
    """Return each number with the options of a choice that it stands for."""
    return [
        (Way({by: frozenset(option for option, one in numbers.items() if one == number)}, {}), number)
        for number in dict.fromkeys(numbers.values())
    ]


def _any(parts: Iterable[Sequence[Way]]) -> tuple[Way, ...]:
    return tuple(way for part in parts for way in part)


def _all(parts: Sequence[Sequence[Way]]) -> tuple[Way, ...]:
    found = []
    for chosen in product(*parts):
        together: Way | None = ALWAYS
        for way in chosen:
            together = together and together.and_(way)
        if together is not None:
            found.append(together)
    return tuple(found)


def entry(tests: Test) -> str:
    """Return the tests of one column as FEEL."""
    if len(tests) == 1:
        return next(iter(tests))
    return " and ".join(f"? = {one}" if one[0] not in "<>" else f"? {one}" for one in sorted(tests))
