"""Composing a document of its parts: the scored sheet, the minutes, the submission."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.present.documents import listing, parts
from tieuchi.present.documents.binding import bound_lines
from tieuchi.present.documents.frames import BLANK, SHORT_BLANK, SUBJECT, Framing
from tieuchi.present.documents.model import Bound, Kind, Official, Section
from tieuchi.present.documents.proving import proof_of
from tieuchi.present.documents.shapes import NUMBERED, ORDER
from tieuchi.present.export import Judged
from tieuchi.present.head import place_name
from tieuchi.present.language import Tongue
from tieuchi.values.problem import JudgingError, Problem
from tieuchi.values.text import Message

Sections = Iterable[Section | None]


@dataclass(frozen=True)
class _Composed:
    """The sections of a document in any order, and who gets a copy."""

    sections: Sections
    recipients: tuple[str, ...]


def compose(kind: Kind, judged: Sequence[Judged], tongue: Tongue) -> Official:
    """Return a document.

    Args:
        kind: Which one.
        judged: What it is about: one assessment, for a submission one or more.
        tongue: Its language.

    Raises:
        JudgingError: If the assessments do not go into one such document.
    """
    judged = [_by_name(*one) for one in judged]
    assessments = [assessment for assessment, _ in judged]
    _check(kind, assessments)
    framing = Framing(assessments, tongue)
    made = _MAKERS[kind](judged, framing, tongue)
    sections = _ordered(kind, made.sections)
    first = assessments[0]
    title = tongue.pick(first.law.criteria_set.head.title)
    return Official(
        kind=kind,
        lang=tongue.lang,
        day=max(one.day for one in assessments),
        head=framing.head(kind, tongue.tell(SUBJECT[kind], place=place_name(first), set=title)),
        sections=sections,
        foot=framing.foot(kind, made.recipients),
        proof=proof_of(assessments, sections, tongue),
        must=frozenset(
            {"footer"} | {one.id for section in sections if section.name in _MUST for one in _ids(section)}
        ),
    )


def _by_name(assessment: Assessment, evidence: Evidence) -> Judged:
    """Return an assessment whose files go by their names: where they lie is not for a document to say."""
    stations = tuple(
        replace(one, file=_name(one.file), unused=tuple(_named(problem) for problem in one.unused))
        for one in evidence.stations
    )
    return replace(assessment, file=_name(assessment.file)), replace(evidence, stations=stations)


def _named(problem: Problem) -> Problem:
    return replace(problem, place=replace(problem.place, file=_name(problem.place.file)))


def _name(file: str) -> str:
    return PurePath(file).name


def _ordered(kind: Kind, sections: Sections) -> tuple[Section, ...]:
    """Return the sections in the order of the document, their headings numbered where it numbers them."""
    by_name = {one.name: one for one in sections if one is not None}
    ordered = [by_name[name] for name in ORDER[kind] if name in by_name]
    if kind not in NUMBERED:
        return tuple(ordered)
    headed = [one.name for one in ordered if one.heading]
    numbers = {name: number for number, name in enumerate(headed, start=1)}
    return tuple(
        replace(one, heading=f"{numbers[one.name]}. {one.heading}") if one.heading else one for one in ordered
    )


_MUST = ("notice", "warnings", "result", "request")
"""What no template may leave out: what a reader must know before any figure, and the outcome."""


def _ids(section: Section) -> Iterable[Bound]:
    return (one for one in section.lines if isinstance(one, Bound))


def _check(kind: Kind, judged: Sequence[Assessment]) -> None:
    if kind != "submission":
        if len(judged) != 1:
            raise JudgingError(
                Message(
                    "a scored sheet and minutes are of one station; {count} were given", count=len(judged)
                )
            )
        return
    if any(one.total is None for one in judged):
        raise JudgingError(
            Message("a submission lists communes to recognise; a set of targets recognises nobody")
        )
    sets = dict.fromkeys(one.receipt.set for one in judged)
    if len(sets) > 1:
        raise JudgingError(
            Message("a submission is by one criteria set; these are judged by {sets}", sets=list(sets))
        )
    laws = dict.fromkeys((one.receipt.law, one.receipt.norms) for one in judged)
    if len(laws) > 1:
        raise JudgingError(
            Message("these are judged by different norms, as their days differ; write a submission for each")
        )


def _sheet(judged: Sequence[Judged], framing: Framing, tongue: Tongue) -> _Composed:
    (assessment, _), made = judged[0], parts.Parts(*judged[0], tongue)
    sections = [
        parts.notice(assessment, tongue),
        made.warnings(),
        made.bases(),
        made.result(),
        made.indicators(),
        made.targets(),
        made.disqualifiers(),
        made.totals(),
        made.chart(),
        made.reasons(),
        made.open(),
        made.counted(),
        made.slips(),
        made.source_notes(),
    ]
    return _Composed(sections, (framing.named("appraises"), place_name(assessment)))


def _minutes(judged: Sequence[Judged], framing: Framing, tongue: Tongue) -> _Composed:
    (assessment, _), made, say = judged[0], parts.Parts(*judged[0], tongue), tongue.say
    bases = made.bases()
    law = bound_lines("pursuant", say("ground in law"), [*parts.pursuant(assessment, tongue)][:1])
    sections = [
        Section("bases", lines=(*law, *[*parts.pursuant(assessment, tongue)][1:], *bases.lines)),
        parts.notice(assessment, tongue),
        made.warnings(),
        Section(
            "opening",
            lines=(
                say("Today, at {time} on {day}, at {place}:", time=SHORT_BLANK, day=BLANK, place=BLANK * 2),
            ),
        ),
        Section(
            "attendance",
            say("Attendance"),
            (
                say("Chair: {name}, title: {title}", name=BLANK, title=BLANK),
                say("Secretary: {name}, title: {title}", name=BLANK, title=BLANK),
                say("Members of the council: {name}", name=BLANK * 3),
                say("For the unit appraised: {name}, title: {title}", name=BLANK, title=BLANK),
            ),
        ),
        made.result(say("Result of scoring")),
        made.totals(),
        made.targets(),
        made.disqualifiers(),
        made.reasons(),
        made.assessors(),
        made.open(),
        made.source_notes(),
        made.departures(),
        Section("conclusion", say("Conclusion and proposals of the council"), blanks=4),
        Section(
            "closing",
            lines=(
                say(
                    "The minutes were closed at {time} of the same day and read to all present.",
                    time=SHORT_BLANK,
                ),
            ),
        ),
    ]
    return _Composed(sections, (framing.named("recognises"), place_name(assessment)))


def _submission(judged: Sequence[Judged], framing: Framing, tongue: Tongue) -> _Composed:
    assessments, say = [assessment for assessment, _ in judged], tongue.say
    first, listed = assessments[0], listing.Listing(judged, tongue)
    law, council = [*parts.pursuant(first, tongue)]
    sections = [
        Section("bases", lines=(*bound_lines("pursuant", say("ground in law"), [law]), council)),
        parts.notice(first, tongue),
        listed.warnings(),
        listed.request(framing.named("appraises"), framing.named("recognises")),
        listed.of("pass", "proposed", say("Communes proposed for recognition")),
        listed.of("open", "unsettled", say("Not proposed yet: not enough evidence")),
        listed.of("fail", "refused", say("Not proposed: do not pass")),
        parts.departures(say("Commune"), tongue),
        Section("closing", lines=(say("Submitted for consideration and decision."),)),
    ]
    return _Composed(sections, (framing.named("recognises"),))


_MAKERS = {"sheet": _sheet, "minutes": _minutes, "submission": _submission}
