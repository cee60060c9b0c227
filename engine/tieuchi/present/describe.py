"""What a set asks, before any evidence: criteria, points, rules in words, sources, basis, facts needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tieuchi.evidence.form import Form
from tieuchi.law.criteria import SetFile
from tieuchi.law.jurisdictions import Jurisdictions
from tieuchi.law.lawbook import CriteriaSet, Ruled, RuledCriterion
from tieuchi.present import numbers
from tieuchi.present.competence import competence_blocks
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, KIND, basis_lines, instrument_line
from tieuchi.present.normed import in_force
from tieuchi.present.sources import Sources, sources_of
from tieuchi.present.wording import Wording


@dataclass(frozen=True)
class Beside:
    """What stands beside a set.

    Attributes:
        heads: All sets, to tell which took over from it.
        jurisdictions: Who is competent under each set.
    """

    heads: tuple[SetFile, ...] = ()
    jurisdictions: Jurisdictions = field(default_factory=Jurisdictions)


def head_blocks(head: SetFile, tongue: Tongue, beside: Beside) -> Iterator[Block]:
    """Yield what a set is: its instrument, days in force, neighbours, recognition rule and corrections."""
    act, say = head.instrument, tongue.say
    yield Heading(f"{head.id}: {tongue.pick(head.title)}", 1)
    yield Line(instrument_line(act, tongue))
    yield Line(
        say("Kind: {kind}; in force {days}", kind=tongue.tell(KIND[head.kind]), days=in_force(act, tongue))
    )
    yield Line(say("Basis of the instrument: {basis}.", basis=tongue.tell(BASIS[act.basis])))
    yield from _neighbours(head, tongue, beside)
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


def _neighbours(head: SetFile, tongue: Tongue, beside: Beside) -> Iterator[Block]:
    """Yield which set this one took over from, and which took over from it."""
    if head.replaces is not None:
        before = [one for one in beside.heads if one.id == head.replaces]
        yield Line(tongue.say("Replaces: {set}", set=_named(before[0]) if before else head.replaces))
    for after in beside.heads:
        if after.replaces == head.id:
            day = numbers.day(after.instrument.validity.start, tongue)
            yield Line(tongue.say("Replaced by: {set}, from {day}", set=_named(after), day=day))


def _named(head: SetFile) -> str:
    return f"{head.id} ({head.instrument.number})"


def frame_blocks(head: SetFile, tongue: Tongue, beside: Beside) -> tuple[Block, ...]:
    """Return what is known of a set of which only the frame is known, and what is missing."""
    sources = Sources()
    top = (
        *head_blocks(head, tongue, beside),
        *competence_blocks(head, beside.jurisdictions, sources, tongue),
        *_headings(head, sources, tongue),
    )
    missing = (Line(tongue.pick(text), item=True) for text in head.missing)
    return (
        *top,
        Heading(tongue.say("What is missing to judge by it")),
        *missing,
        *sources.notes(tongue),
    )


def _headings(head: SetFile, sources: Sources, tongue: Tongue) -> Iterator[Block]:
    """Yield the criteria of a frame that are known by name."""
    if not head.headings:
        return
    yield Heading(tongue.say("Criteria known by name, in their order"))
    columns = (
        Column(tongue.say("No.")),
        Column(tongue.say("Criterion"), weight=3),
        Column(tongue.say("Basis and source"), most=24),
    )
    rows = tuple(
        (
            str(number),
            tongue.pick(one.title),
            f"{tongue.tell(BASIS[one.basis])} {sources.mark(one.source)}",
        )
        for number, one in enumerate(head.headings, start=1)
    )
    yield Table(columns, rows)


def set_blocks(criteria_set: CriteriaSet, form: Form, tongue: Tongue, beside: Beside) -> tuple[Block, ...]:
    """Return a whole set: who is competent, and every criterion with its indicators, rules and basis."""
    words = Wording(criteria_set, form, tongue)
    sources = Sources()
    top = list(head_blocks(criteria_set.head, tongue, beside))
    if said := banner(criteria_set, tongue):
        top.append(Heading(said, 3))
    top += competence_blocks(criteria_set.head, beside.jurisdictions, sources, tongue)
    body = [block for one in criteria_set.criteria for block in _criterion(one, words, sources)]
    return (*top, *body, *sources.notes(tongue))


def _recognition(head: SetFile, tongue: Tongue) -> Iterator[Block]:
    rule = head.recognition
    if rule is None:
        return
    yield Line(
        tongue.say(
            "Recognised when the total is at least {total} and each criterion at least {each} of its points, "
            "and no disqualifier holds; valid for {years} years. Basis: {basis}.",
            total=numbers.amount(rule.total_at_least, tongue),
            each=numbers.amount(rule.each_criterion_at_least, tongue),
            years=rule.valid_for_years,
            basis=tongue.tell(BASIS[rule.basis]),
        )
    )


def _criterion(one: RuledCriterion, words: Wording, sources: Sources) -> Iterator[Block]:
    tongue, criterion = words.tongue, one.criterion
    scored = criterion.points is not None
    title = f"{one.number}. {tongue.pick(criterion.title)}"
    if criterion.points is not None:
        title = tongue.say(
            "Criterion {number}. {title}", number=one.number, title=tongue.pick(criterion.title)
        )
        points = numbers.points_words(criterion.points, tongue)
        title = tongue.say("{title}: {points}", title=title, points=points)
    yield Heading(title)
    columns = (
        Column(tongue.say("No.")),
        Column(tongue.say("Indicator") if scored else tongue.say("Target"), weight=3),
        *([Column(tongue.say("Points"))] if scored else []),
        Column(tongue.say("Rule") if scored else tongue.say("What is asked"), weight=6),
        Column(tongue.say("Source"), most=8),
        Column(tongue.say("Basis"), most=16),
    )
    yield Table(columns, tuple(_indicator_row(ruled, words, sources) for ruled in one.indicators))


def _indicator_row(ruled: Ruled, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    points = ruled.indicator.points
    return (
        ruled.number,
        words.tongue.pick(ruled.indicator.title),
        *([] if points is None else [numbers.points(points, words.tongue)]),
        tuple(levels(ruled, words)),
        sources.mark(sources_of(ruled)),
        basis_lines(ruled, words.tongue),
    )


def levels(ruled: Ruled, words: Wording) -> Iterator[str]:
    """Yield a rule in words: every level of every part, or the target and its day, or why none can tell."""
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
    if ruled.indicator.due is not None:
        yield tongue.say("Due: {day}.", day=numbers.day(ruled.indicator.due, tongue))
    if rule.cap is not None:
        cap = numbers.points_words(rule.cap, tongue)
        yield tongue.say("Together the parts bring at most {points}.", points=cap)
    for bar in rule.disqualifiers:
        condition = words.condition(bar.when)
        label = tongue.pick(bar.label)
        yield tongue.say("Disqualifier: {label}", label=label) + tongue.say(
            ", when {condition}", condition=condition
        )
