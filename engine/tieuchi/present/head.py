"""The head of a sheet: whom it is about, by which law, and every warning a reader must see first."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.judge.receipts import Receipt
from tieuchi.law.criteria import Correction
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.present import competence, numbers
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.present.lapsing import lapsed_count
from tieuchi.present.names import instrument_line, stated_sides, unconfirmed

LEVELS = ("commune", "district", "province")


def heading(assessment: Assessment, tongue: Tongue) -> Heading:
    """Return the title of a sheet: what it is, and of which place."""
    place = place_name(assessment)
    if assessment.total is None:
        return Heading(tongue.say("Targets: {place}", place=place), level=1)
    return Heading(tongue.say("Scored sheet: {place}", place=place), level=1)


def place_name(assessment: Assessment) -> str:
    """Return the names of the place, from the commune up."""
    place = assessment.place
    order = [level for level in LEVELS if level in place] + [one for one in place if one not in LEVELS]
    return ", ".join(place[level] for level in order)


def particulars(assessment: Assessment, evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    """Yield the lines that say by which law and on what the sheet was made."""
    head = assessment.law.criteria_set.head
    act = head.instrument
    yield Line(tongue.say("Criteria set: {set}, {title}", set=head.id, title=tongue.pick(head.title)))
    yield Line(instrument_line(act, tongue))
    yield Line(tongue.say("Day of judging: {day}", day=numbers.day(assessment.day, tongue)))
    if assessment.total is not None:
        yield from competence.sheet_lines(assessment, tongue)
    yield Line(
        tongue.say(
            "Evidence: {file}, figures from {start} to {end}",
            file=assessment.file,
            start=numbers.day(evidence.period.start, tongue),
            end=numbers.day(evidence.period.end or assessment.day, tongue),
        )
    )
    if evidence.source is not None:
        yield Line(tongue.say("Figures read in: {source}", source=tongue.pick(evidence.source)))


def warnings(assessment: Assessment, evidence: Evidence, tongue: Tongue) -> tuple[Line, ...]:
    """Return what a reader must know before any figure: samples, rehearsals, partial periods, slips."""
    said = []
    if assessment.invented:
        said.append(tongue.say("SAMPLE: the figures are invented and belong to no real place."))
    if assessment.rehearsed:
        day = numbers.day(assessment.day, tongue)
        said.append(
            tongue.say("REHEARSAL: this set was not yet in force on {day}; the result binds nobody.", day=day)
        )
    if assessment.covers == "something else":
        said.append(
            tongue.say(
                "The figures are of another period than the one the set asks about; what is counted over "
                "the period tells nothing here."
            )
        )
    if assessment.covers == "a part":
        said.append(
            tongue.say(
                "The figures cover only part of the period that the set asks about; what is counted over "
                "the period is taken as a lower bound, never as the result of the whole."
            )
        )
    if evidence.period.end is not None and evidence.period.end > assessment.day:
        said.append(
            tongue.say("The figures run beyond the day of judging; on that day they could not be known.")
        )
    if lapsed := lapsed_count(assessment, tongue):
        said.append(lapsed)
    said += competence.level_warnings(assessment, tongue)
    late = [one.correction for one in assessment.findings if one.correction is not None]
    return tuple(Line(text, item=True) for text in (*said, *(correction(one, tongue) for one in late)))


def correction(one: Correction, tongue: Tongue) -> str:
    """Return what a correction mended that was not yet issued on the day of judging."""
    return tongue.say(
        "Indicator {number}: the text printed “{printed}”; {instrument} of {day} corrected it to "
        "“{corrected}”. On the day of judging the correction was not yet issued; the sheet judges by "
        "the corrected text.",
        number=one.indicator,
        printed=tongue.pick(one.printed),
        instrument=one.number,
        day=numbers.day(one.issued, tongue),
        corrected=tongue.pick(one.corrected),
    )


def banner(criteria_set: CriteriaSet, tongue: Tongue) -> str:
    """Return the warning that a set is a working reading, or nothing when all of it is confirmed."""
    open_, every, points, all_points = unconfirmed(criteria_set)
    if not open_ and not _states_unconfirmed(criteria_set):
        return ""
    if not all_points:
        return tongue.say(
            "WORKING READING: {open} of {all} targets rest on rules that are not confirmed by the official "
            "text.",
            open=open_,
            all=every,
        )
    return tongue.say(
        "WORKING READING: {open}/{all} indicators, {points}/{all_points} points rest on rules that are not "
        "confirmed by the official text.",
        open=open_,
        all=every,
        points=numbers.points(points, tongue),
        all_points=numbers.points(all_points, tongue),
    )


def _states_unconfirmed(criteria_set: CriteriaSet) -> bool:
    """Return whether anything the set itself states is not confirmed."""
    head = criteria_set.head
    stated = [head.instrument.basis, *(one.criterion.basis for one in criteria_set.criteria)]
    if head.recognition is not None:
        stated.append(head.recognition.basis)
    sides = [side for ruled in criteria_set.indicators.values() for side in stated_sides(ruled).values()]
    return any(basis != "confirmed" for basis in (*stated, *sides))


def receipt(assessment: Assessment, tongue: Tongue) -> Iterator[Block]:
    """Yield what made the sheet: its code, the hashes of everything, and which evaluator judged."""
    made = assessment.receipt
    yield Heading(tongue.say("Receipt"))
    yield Line(tongue.say("Code: {code}", code=made.code))
    yield Line(
        tongue.say("Made by tieuchi {engine}; judged by: {judge}", engine=made.engine, judge=made.judged_by)
    )
    yield from hashes(made, tongue)


def hashes(made: Receipt, tongue: Tongue) -> Iterator[Line]:
    """Yield the hashes of the law, the norms and the evidence."""
    yield Line(tongue.say("Law (SHA-256): {hash}", hash=made.law))
    yield Line(tongue.say("Norms (SHA-256): {hash}", hash=made.norms))
    yield Line(tongue.say("Evidence (SHA-256): {hash}", hash=made.evidence))
