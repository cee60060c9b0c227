"""A set's rules as a DMN model: a table for each scale, and expressions that add up and recognise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import cast

from tieuchi.evidence.form import Form
from tieuchi.exchange.dmn import ANY, NULL, Column, Decision, Model, Row, identifier
from tieuchi.exchange.dmn_conditions import Way, Ways, entry
from tieuchi.exchange.dmn_inputs import Inputs, Words
from tieuchi.law.conditions import Condition
from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import Law, Ruled, RuledCriterion
from tieuchi.law.rules import Disqualifier, Part
from tieuchi.values.fields import HUNDREDTHS, Text, points_written
from tieuchi.values.numbers import Number, plain

TRUE, FALSE = "true", "false"


def model_of(law: Law, form: Form, words: Words) -> Model:
    """Return the rules of a set as a model.

    Args:
        law: The set, with the norms of a day.
        form: Its form.
        words: How the model speaks.
    """
    return _Modelling(law, form, words).model()


@dataclass
class _Modelling:
    """Makes the model of one set; what the tables ask for is gathered on the way."""

    law: Law
    form: Form
    words: Words

    def __post_init__(self) -> None:
        self.ways = Ways(self.law.criteria_set, self.form)
        self.inputs = Inputs(self.law, self.form, self.words)

    def model(self) -> Model:
        criteria = self.law.criteria_set.criteria
        decisions = [one for criterion in criteria for one in self._criterion(criterion)]
        recognition = self.law.criteria_set.head.recognition
        if recognition is not None and criteria[0].criterion.points is not None:
            decisions += self._recognised(recognition)
        return Model(self.words.title, self.words.note, self.inputs.all, tuple(decisions))

    def _criterion(self, criterion: RuledCriterion) -> Iterator[Decision]:
        for ruled in criterion.indicators:
            if ruled.indicator.points is None:
                yield self._target(ruled)
            else:
                yield from self._scored(ruled)
            yield from (self._bar(ruled, one) for one in ruled.disqualifiers)
        if criterion.criterion.points is not None:
            names = tuple(identifier("points", ruled.number) for ruled in criterion.indicators)
            label = f"{criterion.number}. {self.words.pick(criterion.criterion.title)}"
            name = identifier("criterion", criterion.number)
            yield Decision(name, label, "number", "", decisions=names, expression=" + ".join(names))

    def _scored(self, ruled: Ruled) -> Iterator[Decision]:
        name, label = identifier("points", ruled.number), self._label(ruled)
        rule = ruled.rule
        if rule.bands:
            yield self._bands(name, label, ruled, ruled.parts[0])
            return
        names = [identifier("points", ruled.number, part.name) for part in ruled.parts]
        for part, part_name in zip(ruled.parts, names, strict=True):
            said = f"{label}: {self.words.pick(part.label)}"
            if part.needs_a_person is not None:
                self.inputs.attest(part_name, said, "number", part.needs_a_person)
            else:
                yield self._bands(part_name, said, ruled, part)
        added = " + ".join(names)
        capped = added if rule.cap is None else f"min({added}, {points_written(rule.cap)})"
        given = tuple(one for one in names if one in self.inputs.names)
        made = tuple(one for one in names if one not in self.inputs.names)
        yield Decision(name, label, "number", self._note(ruled), given, made, expression=capped)

    def _bands(self, name: str, label: str, ruled: Ruled, part: Part) -> Decision:
        bands = [
            (band.when, points_written(band.points), self._band_note(part, index))
            for index, band in enumerate(part.bands)
        ]
        return self._table(Decision(name, label, "number", self._note(ruled)), bands, "0")

    def _band_note(self, part: Part, index: int) -> str:
        band = part.bands[index]
        said = [self.words.band.format(number=index + 1)]
        if band.basis is not None:
            said.append(self.words.basis(band.basis))
        if band.not_applicable is not None:
            said.append(self.words.pick(band.not_applicable))
        return "; ".join(said)

    def _target(self, ruled: Ruled) -> Decision:
        name, label = identifier("target", ruled.number), self._label(ruled)
        if ruled.rule.target is not None:
            table = Decision(name, label, "boolean", self._note(ruled))
            return self._table(table, [(ruled.rule.target, TRUE, self.words.basis(ruled.rule.basis))], FALSE)
        attested = identifier("attested", ruled.number)
        # A target without a rule needs a person: a rule is judged in one of these two ways.
        self.inputs.attest(attested, label, "boolean", cast(Text, ruled.rule.needs_a_person))
        return Decision(name, label, "boolean", self._note(ruled), (attested,), expression=attested)

    def _bar(self, ruled: Ruled, one: Disqualifier) -> Decision:
        name = identifier("bars", ruled.number, one.name)
        label = f"{ruled.number}: {self.words.pick(one.label)}"
        table = Decision(name, label, "boolean", self._note(ruled))
        return self._table(table, [(one.when, TRUE, self.words.basis(one.basis))], FALSE)

    def _table(
        self, begun: Decision, bands: Sequence[tuple[Condition, str, str]], otherwise: str
    ) -> Decision:
        """Return a decision as a table: what is unknown, each band with what leaves it open, and the rest."""
        ways = [(self.ways.of(when), output, note) for when, output, note in bands]
        columns = self._columns(way for found, _, _ in ways for way in found)
        rows = [_row(columns, {one: NULL}, NULL, self.words.unknown) for one in columns]
        for found, output, note in ways:
            rows += [_of(columns, way, output, note) for way in found if not way.open]
            rows += [_of(columns, way, NULL, self.words.nothing) for way in found if way.open]
        rows.append(_row(columns, {}, otherwise, self.words.otherwise))
        needed = tuple(dict.fromkeys(one.partition(" ")[0] for one in columns))
        return replace(begun, inputs=needed, columns=tuple(columns.values()), rows=_once(rows))

    def _columns(self, ways: Iterable[Way]) -> dict[str, Column]:
        """Return the columns of some ways by their expressions: choices first, then what is compared."""
        every = list(ways)
        names = dict.fromkeys([name for way in every for name in way.options])
        names |= dict.fromkeys([name for way in every for name in way.tests])
        return {name: self._column(name) for name in names}

    def _column(self, expression: str) -> Column:
        name = expression.partition(" ")[0]
        one = self.inputs.of(name)
        label = one.label if name == expression else f"{one.label} × {expression.rpartition(' ')[2]}"
        return Column(expression, label, one.kind, one.options)

    def _recognised(self, recognition: Recognition) -> Iterator[Decision]:
        criteria = self.law.criteria_set.criteria
        names = [identifier("criterion", one.number) for one in criteria]
        yield Decision(
            "total", self.words.total, "number", "", decisions=tuple(names), expression=" + ".join(names)
        )
        bars = [
            identifier("bars", ruled.number, one.name)
            for criterion in criteria
            for ruled in criterion.indicators
            for one in ruled.disqualifiers
        ]
        maxima = [one.criterion.points or 0 for one in criteria]
        lines = {
            "total": _line(recognition.total_at_least.value, sum(maxima)),
            **{
                name: _line(recognition.each_criterion_at_least.value, most)
                for name, most in zip(names, maxima, strict=True)
            },
        }
        yield Decision(
            "recognised",
            self.words.recognised,
            "boolean",
            "",
            (),
            (*lines, *bars),
            expression=_all_reached(lines, bars),
        )

    def _label(self, ruled: Ruled) -> str:
        return f"{ruled.number}. {self.words.pick(ruled.indicator.title)}"

    def _note(self, ruled: Ruled) -> str:
        said = f"{self.words.pick(ruled.rule.reading)} [{self.words.basis(ruled.rule.basis)}]"
        return " ".join([said, "; ".join(ruled.rule.source)]).strip()


def _line(share: Number, maximum: int) -> str:
    return plain(Fraction(share) * maximum / HUNDREDTHS)


def _all_reached(lines: Mapping[str, str], bars: Sequence[str]) -> str:
    """Return the expression of recognition; of anything unknown it is unknown."""
    unknown = " or ".join(f"{name} = {NULL}" for name in (*lines, *bars))
    reached = [f"{name} >= {line}" for name, line in lines.items()]
    free = [f"{name} = {FALSE}" for name in bars]
    return f"if {unknown} then {NULL} else {' and '.join([*reached, *free])}"


def _of(columns: Mapping[str, Column], way: Way, output: str, note: str) -> Row:
    options = {
        name: ",".join(f'"{one}"' for one in columns[name].options if one in these)
        for name, these in way.options.items()
    }
    return _row(
        columns, {**options, **{name: entry(tests) for name, tests in way.tests.items()}}, output, note
    )


def _once(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return rows without those that look at just what one before them looks at, which never win."""
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        first.setdefault(row.entries, row)
    return tuple(first.values())


def _row(columns: Mapping[str, Column], entries: Mapping[str, str], output: str, note: str) -> Row:
    return Row(tuple(entries.get(name, ANY) for name in columns), output, note)
