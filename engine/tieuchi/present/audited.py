"""An audit as a page: how many decisions are in each class, what was remarked, and what to look at first."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.present import numbers
from tieuchi.present.audited_plausibility import found_blocks, rules_blocks
from tieuchi.present.audited_risk import risk_blocks, sample_blocks
from tieuchi.present.audited_words import decision_cell, more, reason_lines, told
from tieuchi.present.decisions import head_line
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.register.audit.classes import Class
from tieuchi.register.audit.drawing import Sample
from tieuchi.register.audit.results import Audit, Audited
from tieuchi.register.audit.risk import CLASS
from tieuchi.values.text import Message

MOST = 50
"""So many rows a table of the page has; JSON and tab-separated values have all."""

MEANS: dict[Class, Message] = {
    "cannot be judged": Message("what was kept is missing, altered or cannot be judged"),
    "engine differs": Message("today's engine finds something else in the same evidence under the same law"),
    "evidence superseded": Message("a later decision corrects it, or later evidence says otherwise"),
    "departed without reason": Message(
        "the council decided otherwise than the rule says, and nobody says why"
    ),
    "content since corrected": Message("the set as the product has it today would judge this otherwise"),
    "council departed with reason": Message("the council decided otherwise than the rule says, and says why"),
    "confirmed": Message("the same evidence under the same law gives the same findings"),
}


def audit_blocks(one: Audit, sample: Sample | None, tongue: Tongue) -> Iterator[Block]:
    """Yield an audit, what matters most first.

    Args:
        one: The audit.
        sample: The sample drawn from it, where one was asked for.
        tongue: The language.
    """
    yield Heading(title_of(one, tongue), level=1)
    yield from head_lines(one, tongue)
    yield classes_table(one, tongue)
    if sample is not None:
        yield from sample_blocks(sample, one, tongue)
    yield from _remarked(one, tongue)
    yield from found_blocks(one, MOST, tongue)
    yield from risk_blocks(one, MOST, tongue)
    yield from rules_blocks(one, tongue)


def title_of(one: Audit, tongue: Tongue) -> str:
    """Return what an audit is called."""
    if one.province is not None:
        return tongue.say("Audit of recorded decisions: {province}", province=one.province)
    return tongue.say("Audit of recorded decisions")


def head_lines(one: Audit, tongue: Tongue) -> Iterator[Line]:
    """Yield what was audited and by what."""
    say = tongue.say
    yield head_line(one.register, one.head, tongue)
    yield Line(
        say(
            "Judged again by tieuchi {engine}: {count} decisions, each on its own evidence under its own law",
            count=numbers.number(len(one.decisions), tongue),
            engine=one.engine,
        )
    )
    yield Line(say("Today's content (SHA-256): {hash}", hash=one.content))
    yield Line(say("Plausibility rules and weights (SHA-256): {hash}", hash=one.declared))
    if one.since is not None:
        yield Line(say("Only decisions of {day} and later.", day=numbers.day(one.since, tongue)))
    if one.since is not None or one.province is not None:
        yield Line(say("Others are compared with only where they are about the same communes."))
    if any(each.invented for each in one.decisions):
        yield Line(say("SAMPLE: some of the evidence is invented and belongs to no real place."), item=True)


def classes_table(one: Audit, tongue: Tongue) -> Table:
    """Return how many decisions are in each class."""
    columns = (
        Column(tongue.say("Class"), weight=2),
        Column(tongue.say("Decisions"), most=12),
        Column(tongue.say("What it means"), weight=4),
    )
    rows = tuple(
        (tongue.tell(CLASS[kind]), numbers.number(count, tongue), tongue.tell(MEANS[kind]))
        for kind, count in one.counts.items()
    )
    return Table(columns, rows)


def _remarked(one: Audit, tongue: Tongue) -> Iterator[Block]:
    some = [each for each in one.decisions if each.classified.remarks]
    if not some:
        return
    yield Heading(tongue.say("What was remarked"))
    columns = (
        Column(tongue.say("Register line"), most=8),
        Column(tongue.say("Decision"), weight=2),
        Column(tongue.say("Class"), weight=1),
        Column(tongue.say("Remarks"), weight=3),
    )
    ordered = sorted(some, key=lambda each: [*CLASS].index(each.kind))
    yield Table(columns, tuple(_row(each, tongue) for each in ordered[:MOST]))
    yield from more(ordered, MOST, tongue)


def _row(one: Audited, tongue: Tongue) -> tuple[Cell, ...]:
    remarks = tuple(told(each.said, tongue) for each in one.classified.remarks)
    return str(one.position), decision_cell(one, tongue), tongue.tell(CLASS[one.kind]), remarks


def flat_table(one: Audit, sample: Sample | None, tongue: Tongue) -> Table:
    """Return every decision as a row, for spreadsheets."""
    say = tongue.say
    titles = (
        say("Register line"),
        say("Number"),
        say("Signed"),
        say("Commune"),
        say("District"),
        say("Province"),
        say("Class"),
        say("Risk"),
        say("What the risk is made of"),
        say("Remarks"),
        say("In the sample"),
    )
    drawn = set() if sample is None else {each.position for part in sample.strata for each in part.decisions}
    rows = tuple(_flat(each, say("yes") if each.position in drawn else "", tongue) for each in one.decisions)
    return Table(tuple(Column(title) for title in titles), rows)


def _flat(one: Audited, sampled: str, tongue: Tongue) -> tuple[Cell, ...]:
    entry = one.entry
    decision, place = entry.decision, entry.place
    return (
        str(one.position),
        decision.number,
        numbers.day(decision.date, tongue),
        place.commune,
        place.district or "",
        place.province or "",
        tongue.tell(CLASS[one.kind]),
        str(one.risk),
        reason_lines(one, tongue),
        tuple(told(each.said, tongue) for each in one.classified.remarks),
        sampled,
    )
