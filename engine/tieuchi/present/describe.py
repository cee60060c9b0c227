"""What a set asks, before any evidence: criteria, points, rules in words, sources, basis, facts needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet, Ruled, RuledCriterion
from tieuchi.law.measures import Measure
from tieuchi.law.norms import Norm
from tieuchi.law.rules import Example
from tieuchi.present import numbers
from tieuchi.present.asking import field_words, type_words
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, KIND, basis_lines
from tieuchi.present.needs import Needs
from tieuchi.present.sources import Sources, sources_of
from tieuchi.present.tables import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.wording import Wording
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, did_you_mean, nfc


def head_blocks(head: SetFile, tongue: Tongue) -> Iterator[Block]:
    """Yield what a set is: its instrument, days in force, recognition rule and corrections."""
    act, say = head.instrument, tongue.say
    yield Heading(f"{head.id}: {tongue.pick(head.title)}", 1)
    yield Line(
        say(
            "Instrument: {number}, {issuer}, issued {day}",
            number=act.number,
            issuer=tongue.pick(act.issuer),
            day=numbers.day(act.issued, tongue),
        )
    )
    yield Line(
        say("Kind: {kind}; in force {days}", kind=tongue.tell(KIND[head.kind]), days=in_force(head, tongue))
    )
    yield Line(say("Basis of the instrument: {basis}.", basis=tongue.tell(BASIS[act.basis])))
    if head.replaces is not None:
        yield Line(say("Replaces: {set}", set=head.replaces))
    if act.note is not None:
        yield Line(tongue.pick(act.note))
    yield from _recognition(head, tongue)
    for one in head.corrections:
        yield Line(
            say(
                "Correction {instrument} of {day}, indicator {number}: “{printed}” became “{corrected}”.",
                instrument=one.number,
                day=numbers.day(one.issued, tongue),
                number=one.indicator,
                printed=tongue.pick(one.printed),
                corrected=tongue.pick(one.corrected),
            ),
            item=True,
        )


def in_force(head: SetFile, tongue: Tongue) -> str:
    """Return the days on which a set is in force."""
    validity = head.instrument.validity
    start = numbers.day(validity.start, tongue)
    if validity.end is None:
        return tongue.say("from {start}", start=start)
    return tongue.say("from {start} to {end}", start=start, end=numbers.day(validity.end, tongue))


def frame_blocks(head: SetFile, tongue: Tongue) -> tuple[Block, ...]:
    """Return what is known of a set of which only the frame is known, and what is missing."""
    missing = (Line(tongue.pick(text), item=True) for text in head.missing)
    return (*head_blocks(head, tongue), Heading(tongue.say("What is missing to judge by it")), *missing)


def set_blocks(criteria_set: CriteriaSet, form: Form, tongue: Tongue) -> tuple[Block, ...]:
    """Return a whole set: every criterion with its indicators, rules and basis."""
    words = Wording(criteria_set, form, tongue)
    sources = Sources()
    top = list(head_blocks(criteria_set.head, tongue))
    if said := banner(criteria_set, tongue):
        top.append(Heading(said, 3))
    body = [block for one in criteria_set.criteria for block in _criterion(one, words, sources)]
    return (*top, *body, *sources.notes(tongue))


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


def _recognition(head: SetFile, tongue: Tongue) -> Iterator[Block]:
    rule = head.recognition
    if rule is None:
        return
    yield Line(
        tongue.say(
            "Recognised when the total is at least {total} and each criterion at least {each} of its points, and "
            "no disqualifier holds; valid for {years} years. Basis: {basis}.",
            total=numbers.amount(rule.total_at_least, tongue),
            each=numbers.amount(rule.each_criterion_at_least, tongue),
            years=rule.valid_for_years,
            basis=tongue.tell(BASIS[rule.basis]),
        )
    )


def _criterion(one: RuledCriterion, words: Wording, sources: Sources) -> Iterator[Block]:
    tongue, criterion = words.tongue, one.criterion
    title = tongue.say("Criterion {number}. {title}", number=one.number, title=tongue.pick(criterion.title))
    if criterion.points is not None:
        points = numbers.points_words(criterion.points, tongue)
        title = tongue.say("{title}: {points}", title=title, points=points)
    yield Heading(title)
    columns = (
        Column(tongue.say("No.")),
        Column(tongue.say("Indicator"), weight=3),
        Column(tongue.say("Points")),
        Column(tongue.say("Rule"), weight=6),
        Column(tongue.say("Source"), most=8),
        Column(tongue.say("Basis"), most=16),
    )
    yield Table(columns, tuple(_indicator_row(ruled, words, sources) for ruled in one.indicators))


def _indicator_row(ruled: Ruled, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    points = ruled.indicator.points
    return (
        ruled.number,
        words.tongue.pick(ruled.indicator.title),
        "" if points is None else numbers.points(points, words.tongue),
        tuple(levels(ruled, words)),
        sources.mark(sources_of(ruled)),
        basis_lines(ruled, words.tongue),
    )


def levels(ruled: Ruled, words: Wording) -> Iterator[str]:
    """Yield a rule in words: every level of every part, or the target, or why a person is needed."""
    rule, tongue = ruled.rule, words.tongue
    if rule.target is not None:
        yield words.condition(rule.target)
    for part in ruled.parts:
        name = words.part_name(part)
        yield from (name + words.band(band) for band in part.bands)
        if part.needs_a_person is not None:
            yield name + tongue.say("needs a person: {why}", why=tongue.pick(part.needs_a_person))
    if not ruled.parts and rule.needs_a_person is not None:
        yield tongue.say("needs a person: {why}", why=tongue.pick(rule.needs_a_person))
    if rule.cap is not None:
        cap = numbers.points_words(rule.cap, tongue)
        yield tongue.say("Together the parts bring at most {points}.", points=cap)
    for bar in rule.disqualifiers:
        condition = words.condition(bar.when)
        label = tongue.pick(bar.label)
        yield tongue.say("Disqualifier: {label}", label=label) + tongue.say(
            ", when {condition}", condition=condition
        )


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
        yield from self._facts()
        yield from self._examples()
        yield from self._sources()

    def _measures(self) -> Iterator[Block]:
        names = self.needs.measures(self.ruled)
        if names:
            yield Heading(self.tongue.say("How its numbers are computed"))
        for name in names:
            measure = self.words.criteria_set.measures[name]
            yield Line(f"{self.tongue.pick(measure.label)} = {self._computed(measure)}", item=True)

    def _computed(self, measure: Measure) -> str:
        say, label = self.tongue.say, self.words.label
        if measure.share is not None:
            return f"{label(measure.share.of)} / {label(measure.share.whole)}{self._none(measure.share)}"
        if measure.ratio is not None:
            return f"{label(measure.ratio.of)} / {label(measure.ratio.to)}{self._none(measure.ratio)}"
        if measure.count is not None:
            return self._counted(measure)
        if measure.how_many is not None:
            conditions = "; ".join(self.words.condition(one, inner=True) for one in measure.how_many)
            return say("how many of these hold: {conditions}", conditions=conditions)
        if measure.sum is not None:
            return " + ".join(label(name) for name in measure.sum)
        if measure.coverage is not None:
            return say(
                "share of the norm ‘{norm}’ that the list covers: {list}",
                norm=measure.coverage.norm,
                list=label(measure.coverage.of),
            )
        if measure.norm is not None:
            return say("what the norm ‘{norm}’ in force on the day asks for", norm=measure.norm)
        return self.words.threshold(measure.value)

    def _none(self, share: Any) -> str:
        if share.none_counts_as is None:
            return ""
        counts = numbers.amount(share.none_counts_as, self.tongue)
        return self.tongue.say(" (where there is none below the line: {counts})", counts=counts)

    def _counted(self, measure: Measure) -> str:
        count = measure.count
        if count is None:
            raise TypeError(measure)
        listed = self.words.form.lists[count.rows_of]
        label = self.tongue.pick(listed.label)
        if count.where is None:
            return self.tongue.say("rows of: {list}", list=label)
        columns = {column.id: column for column in listed.columns}
        where = self.words.condition(count.where, columns)
        return self.tongue.say("rows of: {list}, where {condition}", list=label, condition=where)

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
        given = tuple(f"{name}: {plainly(value)}" for name, value in example.given.items())
        return given, tuple(self._expected(example))

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
