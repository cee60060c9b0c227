"""Rules in words: a condition read aloud as the sentence it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.conditions import AllOf, AnyOf, ByChoice, Compare, Comparison, Condition, FromTable, Not
from tieuchi.law.lawbook import WHOLE, CriteriaSet
from tieuchi.law.measures import Measure
from tieuchi.law.rules import Band, Part, TableEntry
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, entry_basis
from tieuchi.values.numbers import Amount, exact
from tieuchi.values.text import Message

_BOUNDS = {
    "at least": Message("at least {number}"),
    "more than": Message("more than {number}"),
    "at most": Message("at most {number}"),
    "less than": Message("less than {number}"),
}
_ALL = Message("the full {number}")
"""A share cannot exceed the whole, so that nobody asks for *at least* all of it."""


@dataclass(frozen=True)
class Wording:
    """Puts the rules of a set into words.

    Attributes:
        criteria_set: The set.
        form: The form it is judged on.
        tongue: The language.
        known: The options of choices that are settled, such as ``{"zone": "3"}``; a number that depends
            on one of them is then said as that one number.
        counts: Whether stations' own evidence was given, so that each figure tells where it comes from.
    """

    criteria_set: CriteriaSet
    form: Form
    tongue: Tongue
    known: Mapping[str, str] = field(default_factory=dict)
    counts: bool = False

    def word(self, name: str) -> Asked | Measure:
        """Return the measure or field that a rule names."""
        measure = self.criteria_set.measures.get(name)
        return measure if measure is not None else self.form.fields[name]

    def label(self, name: str) -> str:
        """Return what a measure, field or list is called."""
        if name in self.form.lists:
            return self.tongue.pick(self.form.lists[name].label)
        return self.tongue.pick(self.word(name).label)

    def option(self, asked: Asked, option: str) -> str:
        """Return what an option of a choice is called."""
        return next(self.tongue.pick(one.label) for one in asked.choices if one.id == option)

    def condition(
        self, condition: Condition, words: Mapping[str, Asked] | None = None, *, inner: bool = False
    ) -> str:
        """Return a condition as a clause.

        Args:
            condition: The condition.
            words: The columns it speaks of, where it asks the rows of a list.
            inner: Whether it stands inside another one and needs brackets.
        """
        match condition:
            case AllOf(all=(only,)) | AnyOf(any=(only,)):
                return self.condition(only, words, inner=inner)
            case AllOf():
                return self._joined(Message("all of: "), condition.all, words, inner)
            case AnyOf():
                return self._joined(Message("one of: "), condition.any, words, inner)
            case Not():
                denied = self.condition(condition.negated, words, inner=True)
                return self.tongue.say("not so: {condition}", condition=denied)
            case Compare():
                return self._compared(condition, words or {})
            case _:
                return self.tongue.pick(self._asked(condition, words or {}).label)

    def band(self, band: Band) -> str:
        """Return a band as a sentence: its points, and when they are given."""
        said = self.tongue.say(
            "{points} when {condition}",
            points=numbers.points_words(band.points, self.tongue),
            condition=self.condition(band.when),
        )
        if band.basis is not None:
            said = self.tongue.say("{rule} ({basis})", rule=said, basis=self.tongue.tell(BASIS[band.basis]))
        if band.not_applicable is None:
            return said
        reason = self.tongue.pick(band.not_applicable)
        return self.tongue.say("{rule} (not applicable: {reason})", rule=said, reason=reason)

    def outcome(self, part: Part, index: int) -> str:
        """Return the outcome of a part: one of its bands, or that none of them holds."""
        if index < len(part.bands):
            return self.band(part.bands[index])
        lowest = next((band for band in reversed(part.bands) if band.not_applicable is None), part.bands[-1])
        condition = self.condition(lowest.when)
        return self.tongue.say(
            "0 points: even the lowest level is not reached ({condition})", condition=condition
        )

    def part_name(self, part: Part) -> str:
        """Return what a part is called with a colon, or nothing for a rule without parts."""
        return "" if part.name == WHOLE else f"{self.tongue.pick(part.label)}: "

    def threshold(self, written: Any, unit: str = "") -> str:
        """Return a threshold in words, with its unit, by choice where it depends on one."""
        if isinstance(written, ByChoice):
            return self._by_choice(
                written.by, {option: (value,) for option, value in written.values.items()}, unit
            )
        if isinstance(written, FromTable):
            table = self.criteria_set.tables[written.table]
            values = {option: self._entry(entry, written) for option, entry in table.values.items()}
            return self._by_choice(table.by, values, unit)
        return _with_unit(numbers.amount(written, self.tongue), unit)

    def _entry(self, entry: TableEntry, written: FromTable) -> tuple[Any, ...]:
        """Return a table's number with its basis; a multiple of it is not what the basis supports."""
        if written.times.value == 1:
            basis = entry_basis(self.criteria_set, written.table, entry)
            return entry.value, self.tongue.tell(BASIS[basis])
        return (Amount(exact(entry.value.value * written.times.value), entry.value.per),)

    def unit(self, name: str) -> str:
        """Return the unit of a measure or field, or nothing."""
        unit = self.word(name).unit
        return self.tongue.pick(unit) if unit is not None else ""

    def _asked(self, name: str, words: Mapping[str, Asked]) -> Asked | Measure:
        return words[name] if name in words else self.word(name)

    def _compared(self, compare: Compare, words: Mapping[str, Asked]) -> str:
        word = self._asked(compare.name, words)
        label = self.tongue.pick(word.label)
        asked = compare.comparison
        if asked.options and isinstance(word, Asked):
            options = [self.option(word, one.id) for one in word.choices if one.id in asked.options]
            return self.tongue.say(
                "{what} is {options}", what=label, options=self.tongue.say(" or ").join(options)
            )
        return f"{label}: {self._bounds(asked, word)}"

    def _bounds(self, asked: Comparison, word: Asked | Measure) -> str:
        unit = self.tongue.pick(word.unit) if word.unit is not None else ""
        return ", ".join(
            self.tongue.tell(
                _ALL if _is_all(word, bound, written) else _BOUNDS[bound],
                number=self.threshold(written, unit),
            )
            for bound, written in asked.bounds
        )

    def _by_choice(self, choice: str, values: Mapping[str, tuple[Any, ...]], unit: str) -> str:
        """Return a number by choice: for each number its options and, where it has its own, its basis."""
        asked = self.form.fields[choice]
        settled = self.known.get(choice, "")
        shown = {settled: values[settled]} if settled in values else values
        options: dict[tuple[Any, ...], list[str]] = {}
        for option in (one.id for one in asked.choices if one.id in shown):
            options.setdefault(shown[option], []).append(self.option(asked, option))
        return "; ".join(
            f"{_with_unit(numbers.amount(value, self.tongue), unit)} ({'; '.join([', '.join(names), *said])})"
            for (value, *said), names in options.items()
        )

    def _joined(
        self, head: Message, conditions: tuple[Condition, ...], words: Mapping[str, Asked] | None, inner: bool
    ) -> str:
        parts = "; ".join(self.condition(one, words, inner=True) for one in conditions)
        said = self.tongue.tell(head) + parts
        return f"({said})" if inner else said


def _with_unit(written: str, unit: str) -> str:
    return f"{written} {unit}" if unit else written


def _is_all(word: Asked | Measure, bound: str, written: Any) -> bool:
    """Return whether a share of a whole is to be all of it."""
    part = isinstance(word, Measure) and (word.share is not None or word.coverage is not None)
    return part and bound == "at least" and isinstance(written, Amount) and written.value == 1
