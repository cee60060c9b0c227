"""Who files, appraises and recognises, and which names stand at a level that has no units on the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from tieuchi.judge.findings import Assessment
from tieuchi.law.criteria import SetFile
from tieuchi.law.jurisdictions import Authority, Competence, Jurisdictions
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS
from tieuchi.present.sources import Sources
from tieuchi.values.text import Message

STEP = {
    "files": Message("Files the dossier"),
    "appraises": Message("Appraises"),
    "recognises": Message("Recognises"),
}


def sheet_lines(assessment: Assessment, tongue: Tongue) -> Iterator[Line]:
    """Yield who appraises and who recognises on the day of judging, and what is only inferred of it."""
    law = assessment.law
    found = law.jurisdictions.on(law.criteria_set.id, assessment.day)
    if found is None:
        return
    steps = {step: one for step, one in found.steps.items() if step != "files"}
    yield Line(" ".join(_step(step, one, tongue) for step, one in steps.items()))
    if found.note is not None and any(one.basis == "working" for one in steps.values()):
        yield Line(tongue.pick(found.note))


def _step(step: str, one: Authority, tongue: Tongue) -> str:
    return tongue.say(
        "{step}: {who} ({basis}).",
        step=tongue.tell(STEP[step]),
        who=tongue.pick(one.who),
        basis=tongue.tell(BASIS[one.basis]),
    )


def level_warnings(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    """Yield the names in the heads of evidence and set whose level has no units on the day of judging."""
    jurisdictions, head = assessment.law.jurisdictions, assessment.law.criteria_set.head
    yield from _without_units(
        assessment.place,
        jurisdictions,
        assessment.day,
        tongue,
        Message(
            "The evidence names “{name}”, but on {day} there are no units of the level “{level}”. It is "
            "judged all the same; check what the place is called on that day."
        ),
    )
    yield from _without_units(head.place, jurisdictions, assessment.day, tongue, _BINDS_NOBODY)


_BINDS_NOBODY = Message(
    "The set is made for “{name}”, but on {day} there are no units of the level “{level}”; check whom it "
    "binds on that day."
)


def _without_units(
    place: Mapping[str, str], jurisdictions: Jurisdictions, day: date, tongue: Tongue, message: Message
) -> Iterator[str]:
    for level in jurisdictions.without_units(place, day):
        yield tongue.tell(
            message, name=place[level.level], day=numbers.day(day, tongue), level=tongue.pick(level.title)
        )


def competence_blocks(
    head: SetFile, jurisdictions: Jurisdictions, sources: Sources, tongue: Tongue
) -> Iterator[Block]:
    """Yield who is competent under a set over all its days."""
    entries = jurisdictions.competent.get(head.id, ())
    if entries:
        yield Heading(tongue.say("Who files, appraises and recognises"))
        columns = (
            Column(tongue.say("Days"), most=14),
            Column(tongue.say("Step"), most=16),
            Column(tongue.say("Who"), weight=3),
            Column(tongue.say("Basis and source"), most=20),
        )
        yield Table(columns, tuple(row for one in entries for row in _rows(one, sources, tongue)))
        for one in entries:
            if one.note is not None:
                days = _days(one, tongue)
                yield Line(f"{days[:1].upper()}{days[1:]}: {tongue.pick(one.note)}", item=True)
    yield from _bound(head, jurisdictions, tongue)


def _bound(head: SetFile, jurisdictions: Jurisdictions, tongue: Tongue) -> Iterator[Line]:
    """Yield a warning where a set is made for a place whose level ends before the set does."""
    end = head.instrument.validity.end or date.max
    for level in jurisdictions.without_units(head.place, end):
        if level.last is not None:
            yield Line(
                tongue.say(
                    "The set is made for “{name}”, but after {day} there are no units of level “{level}”.",
                    name=head.place[level.level],
                    day=numbers.day(level.last, tongue),
                    level=tongue.pick(level.title),
                ),
                item=True,
            )


def _rows(one: Competence, sources: Sources, tongue: Tongue) -> Iterator[tuple[Cell, ...]]:
    days = _days(one, tongue)
    for step, name in STEP.items():
        authority = one.steps.get(step)
        if authority is None:
            yield days, tongue.tell(name), tongue.say("could not be read"), ""
        else:
            basis = tongue.tell(BASIS[authority.basis])
            marks = sources.mark(authority.source)
            yield days, tongue.tell(name), tongue.pick(authority.who), (basis, marks)


def _days(one: Competence, tongue: Tongue) -> str:
    start = numbers.day(one.days.start, tongue)
    if one.days.end is None:
        return tongue.say("from {start}", start=start)
    return tongue.say("from {start} to {end}", start=start, end=numbers.day(one.days.end, tongue))
