"""The input data of a DMN model: fields of the form, counted numbers, and what only a person can tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tieuchi.evidence.form import Form
from tieuchi.exchange.dmn import InputData, Kind
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import Measure
from tieuchi.values.fields import Basis, Text

_KINDS: dict[str, Kind] = {"yes-no": "boolean", "choice": "string"}


@dataclass(frozen=True)
class Words:
    """How the model speaks.

    Attributes:
        pick: Returns the side of a text that is in its language.
        title: What the model is called.
        total: What the sum of all points is called.
        recognised: What recognition is called.
        note: What it carries and what it cannot.
        above: Says of a coverage that a number is what is covered of it, with ``{measure}``.
        below: Says that a number is how long its list is, likewise.
        person: Says that only a person can tell, with ``{why}``.
        band: Says of a row which band it is of, with ``{number}``.
        basis: Returns what supports a figure in words.
        unknown: Says of a row that something is not known.
        nothing: Says of a row that a share has nothing to be a share of.
        otherwise: Says of a row that none before it held.
    """

    pick: Callable[[Text], str]
    title: str
    total: str
    recognised: str
    note: str
    above: str
    below: str
    person: str
    band: str
    basis: Callable[[Basis], str]
    unknown: str
    nothing: str
    otherwise: str


class Inputs:
    """Makes input data as tables ask for them, each once.

    Args:
        law: The set, with the norms of a day.
        form: Its form.
        words: How the model speaks.
    """

    def __init__(self, law: Law, form: Form, words: Words) -> None:
        self._law = law
        self._form = form
        self._words = words
        self._made: dict[str, InputData] = {}

    @property
    def all(self) -> tuple[InputData, ...]:
        """What was asked for, in that order."""
        return tuple(self._made.values())

    @property
    def names(self) -> frozenset[str]:
        """The names of what was asked for."""
        return frozenset(self._made)

    def of(self, name: str) -> InputData:
        """Return a field, a measure, or a side of a coverage."""
        if name not in self._made:
            self._made[name] = self._new(name)
        return self._made[name]

    def attest(self, name: str, label: str, kind: Kind, why: Text) -> None:
        """Add what only a person can tell."""
        note = self._words.person.format(why=self._words.pick(why))
        self._made[name] = InputData(name, label, kind, note=note)

    def _new(self, name: str) -> InputData:
        pick, measures = self._words.pick, self._law.criteria_set.measures
        if (asked := self._form.fields.get(name)) is not None:
            options = tuple(choice.id for choice in asked.choices)
            unit = "%" if asked.per != 1 else "" if asked.unit is None else pick(asked.unit)
            return InputData(name, pick(asked.label), _KINDS.get(asked.type, "number"), options, unit)
        if name in measures:
            return InputData(name, pick(measures[name].label), "number", note=self._unit(measures[name]))
        whole, _, side = name.rpartition("_")
        said = self._words.above if side == "covered" else self._words.below
        return InputData(name, said.format(measure=pick(measures[whole].label)), "number")

    def _unit(self, measure: Measure) -> str:
        norm = self._law.norms.get(measure.norm or "")
        if norm is not None:
            return f"{norm.instrument.number}: {self._words.pick(norm.instrument.title)}"
        return "" if measure.unit is None else self._words.pick(measure.unit)
