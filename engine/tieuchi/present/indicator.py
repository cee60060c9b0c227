"""One indicator of a set told in full, before any evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.law.norms import Norm
from tieuchi.law.rules import Example
from tieuchi.present import numbers
from tieuchi.present.asking import field_words, type_words
from tieuchi.present.computing import computed
from tieuchi.present.describe import levels
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import basis_lines
from tieuchi.present.needs import Needs
from tieuchi.present.normed import norm_lines
from tieuchi.present.sources import sources_of
from tieuchi.present.wording import Wording
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, did_you_mean, nfc

_MOST_ROWS = 8


def indicator_blocks(
    criteria_set: CriteriaSet, form: Form, norms: Sequence[Norm], number: str, tongue: Tongue
) -> tuple[Block, ...]:
    """Return one indicator with all that is known of it.

    Raises:
        JudgingError: If the set has no such indicator.
    """
    ruled = criteria_set.indicators.get(nfc(number))
    if ruled is None:
        raise JudgingError(
            Message(
                "‘{set}’ has no indicator {number}{hint}",
                set=criteria_set.id,
                number=number,
                hint=did_you_mean(number, criteria_set.indicators),
            )
        )
    return tuple(_Indicator(ruled, Wording(criteria_set, form, tongue), Needs(criteria_set, norms)).blocks())


class _Indicator:
    """One indicator, told in full."""

    def __init__(self, ruled: Ruled, words: Wording, needs: Needs) -> None:
        self.ruled = ruled
        self.words = words
        self.needs = needs
        self.tongue = words.tongue

    def blocks(self) -> Iterator[Block]:
        indicator, say = self.ruled.indicator, self.tongue.say
        title = self.tongue.pick(indicator.title)
        yield Heading(say("Indicator {number}. {title}", number=indicator.number, title=title), 1)
        if said := banner(self.words.criteria_set, self.tongue):
            yield Line(said)
        if indicator.points is not None:
            most = numbers.points_words(indicator.points, self.tongue)
            yield Line(say("It can bring up to {points}.", points=most))
        yield Line(say("Reading: {reading}", reading=self.tongue.pick(self.ruled.rule.reading)))
        yield Line(say("Basis: {basis}.", basis="; ".join(basis_lines(self.ruled, self.tongue))))
        if indicator.printed is not None:
            yield Line(self.tongue.pick(indicator.printed))
        yield Heading(say("The rule, level by level"))
        yield from (Line(text, item=True) for text in levels(self.ruled, self.words))
        yield from self._measures()
        yield from self._norms()
        yield from self._facts()
        yield from self._examples()
        yield from self._sources()

    def _measures(self) -> Iterator[Block]:
        names = self.needs.measures(self.ruled)
        if names:
            yield Heading(self.tongue.say("How its numbers are computed"))
        for name in names:
            measure = self.words.criteria_set.measures[name]
            yield Line(f"{self.tongue.pick(measure.label)} = {computed(measure, self.words)}", item=True)

    def _norms(self) -> Iterator[Block]:
        norms = self.needs.norms_of(self.ruled)
        if norms:
            yield Heading(self.tongue.say("Norms it leans on"))
        for norm in norms:
            yield from norm_lines(norm, self.tongue)

    def _facts(self) -> Iterator[Block]:
        names = self.needs.facts(self.ruled)
        if not names:
            return
        tongue = self.tongue
        yield Heading(tongue.say("Evidence needed"))
        columns = (
            Column(tongue.say("Field"), weight=2),
            Column(tongue.say("What it is"), weight=4),
            Column(tongue.say("Type"), weight=3),
            Column(tongue.say("Proof"), weight=3),
            Column(tongue.say("Kept by"), weight=2),
        )
        yield Table(columns, tuple(self._fact_row(name) for name in names))

    def _fact_row(self, name: str) -> tuple[Cell, ...]:
        form, tongue = self.words.form, self.tongue
        if name in form.lists:
            listed = form.lists[name]
            kinds: Cell = tuple(
                f"{column.id} ({tongue.pick(column.label)}): {type_words(column, tongue)}"
                for column in listed.columns
            )
            return (
                name,
                tongue.pick(listed.label),
                kinds,
                tongue.pick(listed.proof),
                tongue.pick(listed.keeper),
            )
        asked = form.fields[name]
        return (
            name,
            tongue.pick(asked.label),
            field_words(asked, form, tongue),
            tongue.pick(asked.proof),
            tongue.pick(asked.keeper),
        )

    def _examples(self) -> Iterator[Block]:
        examples = self.ruled.rule.examples
        if not examples:
            return
        yield Heading(self.tongue.say("Examples"))
        columns = (
            Column(self.tongue.say("Given; everything else is not asked"), weight=4),
            Column(self.tongue.say("Expected"), weight=1),
        )
        yield Table(columns, tuple(self._example_row(one) for one in examples))

    def _example_row(self, example: Example) -> tuple[Cell, ...]:
        given = tuple(f"{name}: {self._given(value)}" for name, value in example.given.items())
        return given, tuple(self._expected(example))

    def _given(self, value: Any) -> str:
        """Return a given fact or list; a long list by its number of rows."""
        if isinstance(value, dict) and len(value.get("rows", ())) > _MOST_ROWS:
            rows = self.tongue.say("{count} rows, as in the file", count=len(value["rows"]))
            return f"{{complete: {plainly(value['complete'])}, rows: … ({rows})}}"
        return plainly(value)

    def _expected(self, example: Example) -> Iterator[str]:
        if isinstance(example.points, tuple):
            yield "–".join(numbers.amount(one, self.tongue) for one in example.points)
        elif example.points is not None:
            yield numbers.amount(example.points, self.tongue)
        if example.expected is not None:
            yield example.expected
        if example.disqualified:
            yield self.tongue.say("Disqualifier: {label}", label=", ".join(example.disqualified))

    def _sources(self) -> Iterator[Block]:
        yield Heading(self.tongue.say("Sources"))
        yield Line(self.tongue.say("Rule: {place}", place=self.ruled.place), item=True)
        for source in sources_of(self.ruled):
            yield Line(source, item=True)


def plainly(value: Any) -> str:
    """Return a value of a file as the file writes it, in one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {plainly(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(plainly(one) for one in value) + "]"
    return str(value)
