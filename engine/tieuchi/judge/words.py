"""Words: what the names in conditions and numbers mean, and whether they are asked as they can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.judge.norm_links import option_faults
from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable, atoms
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.measures import Measure
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, did_you_mean


class Words:
    """The words a set's rules may use.

    Attributes:
        all: Every field of the form and every measure of the set, by name.
        problems: What is wrong with the words looked at so far.
    """

    def __init__(self, criteria_set: CriteriaSet, form: Form) -> None:
        self.set = criteria_set
        self.form = form
        self.all: dict[str, Asked | Measure] = {**form.fields, **criteria_set.measures}
        self.problems: list[Problem] = []

    def fault(self, place: Place, message: Message) -> None:
        """Note a problem."""
        self.problems.append(Problem(place, message))

    def known(self, place: Place, word: str, known: Iterable[str]) -> bool:
        """Return whether a word means something, and note it if not."""
        if word in known:
            return True
        self.fault(
            place, Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))
        )
        return False

    def condition(self, place: Place, condition: Condition, words: Mapping[str, Any] | None = None) -> None:
        """Check a condition over fields and measures, or over the columns of a list."""
        words = self.all if words is None else words
        for atom in atoms(condition):
            name = atom if isinstance(atom, str) else atom.name
            if not self.known(place, name, words):
                continue
            word = words[name]
            if isinstance(atom, str):
                if not isinstance(word, Asked) or word.type != "yes-no":
                    self.fault(
                        place,
                        Message(
                            "‘{name}’ is not a yes/no, so say what is asked of it: at least, is …", name=name
                        ),
                    )
            else:
                self._comparison(place, atom, word)

    def _comparison(self, place: Place, atom: Compare, word: Asked | Measure) -> None:
        asked = atom.comparison
        if isinstance(word, Asked) and word.type == "choice":
            wrong = sorted(asked.options - word.options)
            if not asked.options:
                self.fault(place, Message("‘{name}’ is a choice: ask ‘is’ or ‘one of’", name=atom.name))
            for option in wrong:
                self.fault(
                    place,
                    Message(
                        "‘{option}’ is not an option of ‘{name}’{hint}",
                        option=option,
                        name=atom.name,
                        hint=did_you_mean(option, word.options),
                    ),
                )
            return
        if not asked.bounds or (isinstance(word, Asked) and word.type in ("text", "yes-no")):
            self.fault(place, Message("‘{name}’ cannot be compared this way", name=atom.name))
            return
        for _, threshold in asked.bounds:
            self.threshold(place, threshold)
            self._same_kind(place, atom.name, threshold, word.per)

    def _same_kind(self, place: Place, name: str, threshold: Any, per: int) -> None:
        for amount in self.amounts(threshold):
            if amount.per != per:
                self.fault(place, _other_kind(name, amount, per))

    def amounts(self, threshold: Any) -> Iterable[Amount]:
        """Return every number a threshold can be."""
        if isinstance(threshold, ByChoice):
            return threshold.values.values()
        if isinstance(threshold, FromTable):
            table = self.set.tables.get(threshold.table)
            return [entry.value for entry in table.values.values()] if table else []
        return [threshold]

    def threshold(self, place: Place, threshold: Any) -> None:
        """Check that a number by choice says something for every option."""
        if isinstance(threshold, FromTable):
            if self.known(place, threshold.table, self.set.tables):
                table = self.set.tables[threshold.table]
                self._every_option(place, table.by, table.values)
        elif isinstance(threshold, ByChoice):
            self._every_option(place, threshold.by, threshold.values)

    def _every_option(self, place: Place, choice: str, values: Mapping[str, Any]) -> None:
        if self.known(place, choice, self.form.fields):
            for message in option_faults(self.form.fields[choice], values):
                self.fault(place, message)


def _other_kind(name: str, amount: Amount, per: int) -> Message:
    """Return how a number should be written to be compared with what is written per one, 100 or more."""
    if per == 1:
        return Message(
            "‘{name}’ is a number, so compare it with a number, not {amount}", name=name, amount=amount
        )
    meant = amount.meant(per)
    if meant.percent:
        return Message(
            "‘{name}’ is a share, so compare it with a percentage: {meant}", name=name, meant=meant
        )
    return Message(
        "‘{name}’ is written per {per}, so compare it with {meant}", name=name, per=per, meant=meant
    )
