"""Totals against their lines, the recognition and why, and what keeps it open."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.judge.findings import Assessment, Barred, CriterionFinding, Finding, Standing
from tieuchi.judge.scoring import reaches
from tieuchi.present import numbers, rows
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.present.showing import missing_lines
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

LINE = {
    "met": Message("reached"),
    "not met": Message("not reached"),
    "open": Message("open"),
}


def verdict(assessment: Assessment, tongue: Tongue) -> str:
    """Return the outcome in capitals: *ĐẠT*, *KHÔNG ĐẠT* or *CHƯA ĐỦ CĂN CỨ*."""
    return tongue.tell(OUTCOME[assessment.outcome])


def headline(assessment: Assessment, tongue: Tongue) -> str:
    """Return the outcome with the grand total, as the first thing to read."""
    if assessment.total is None or assessment.needed is None:
        return tongue.say("Result: {verdict}", verdict=verdict(assessment, tongue))
    return tongue.say(
        "Result: {verdict}, {points}/{maximum} points ({needed} needed)",
        verdict=verdict(assessment, tongue),
        points=numbers.points(assessment.total, tongue),
        maximum=numbers.points(assessment.maximum, tongue),
        needed=numbers.points(assessment.needed, tongue),
    )


def totals_table(assessment: Assessment, tongue: Tongue) -> Table:
    """Return every criterion against its line, and the whole against its own."""
    recognition = assessment.law.criteria_set.head.recognition
    share = numbers.amount(recognition.each_criterion_at_least, tongue) if recognition is not None else ""
    columns = (
        Column(tongue.say("Criterion"), weight=1),
        Column(tongue.say("Points"), most=16),
        Column(tongue.say("Line ({share})", share=share), most=16),
        Column(tongue.say("Standing"), most=20),
    )
    whole = () if assessment.total is None else (_total_row(assessment, tongue),)
    return Table(columns, (*(_criterion_row(one, tongue) for one in assessment.criteria), *whole))


def _criterion_row(one: CriterionFinding, tongue: Tongue) -> tuple[Cell, ...]:
    return (
        f"{one.number}. {tongue.pick(one.title)}",
        f"{numbers.points(one.points or 0, tongue)}/{numbers.points(one.maximum, tongue)}",
        numbers.points(one.needed or 0, tongue),
        tongue.tell(LINE[one.standing]),
    )


def _total_row(assessment: Assessment, tongue: Tongue) -> tuple[Cell, ...]:
    recognition = assessment.law.criteria_set.head.recognition
    share = numbers.amount(recognition.total_at_least, tongue) if recognition is not None else ""
    return (
        tongue.say("GRAND TOTAL (line: {share})", share=share),
        f"{numbers.points(assessment.total or 0, tongue)}/{numbers.points(assessment.maximum, tongue)}",
        numbers.points(assessment.needed or 0, tongue),
        tongue.tell(LINE[total_standing(assessment)]),
    )


def total_standing(assessment: Assessment) -> Standing:
    """Return whether the grand total reaches its line."""
    if assessment.total is None or assessment.needed is None:
        return "open"
    return reaches(assessment.total, assessment.needed)


def bar_state(bar: Barred, tongue: Tongue) -> str:
    """Return whether a disqualifier holds, in words."""
    if not bar.holds.known:
        return tongue.say("not ruled out")
    return tongue.say("HOLDS: bars recognition") if bar.holds.lo else tongue.say("does not hold")


def recognition(assessment: Assessment, tongue: Tongue) -> Iterator[Block]:
    """Yield the outcome and every reason for it."""
    yield Heading(tongue.say("Recognition: {verdict}", verdict=verdict(assessment, tongue)))
    for reason in reasons(assessment, tongue):
        yield Line(reason, item=True)
    head = assessment.law.criteria_set.head.recognition
    if assessment.outcome == "pass" and head is not None:
        yield Line(
            tongue.say("A recognition is valid for {years} years.", years=head.valid_for_years), item=True
        )


def reasons(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    """Yield, for each line and each disqualifier, whether it holds, fails or is open."""
    if assessment.total is not None and assessment.needed is not None:
        yield _against_line(_TOTAL[total_standing(assessment)], assessment.total, assessment.needed, tongue)
    reached = [one for one in assessment.criteria if one.standing == "met"]
    if len(reached) == len(assessment.criteria):
        yield tongue.say("All {count} criteria reach their lines.", count=len(reached))
    elif reached:
        yield tongue.say(
            "{count} of {all} criteria reach their lines.", count=len(reached), all=len(assessment.criteria)
        )
    for one in assessment.criteria:
        if one.standing != "met" and one.points is not None and one.needed is not None:
            yield _against_line(_CRITERION[one.standing], one.points, one.needed, tongue, number=one.number)
    yield from _bars(assessment, tongue)


_TOTAL = {
    "met": Message("The grand total {points} reaches the {needed} points needed."),
    "not met": Message("The grand total {points} cannot reach the {needed} points needed."),
    "open": Message("Whether the grand total {points} reaches the {needed} points needed is open."),
}
_CRITERION = {
    "not met": Message("Criterion {number} has {points} points and cannot reach the {needed} needed."),
    "open": Message(
        "Criterion {number} has {points} points; whether it reaches the {needed} needed is open."
    ),
}


def _against_line(message: Message, points: Interval, needed: Interval, tongue: Tongue, **values: str) -> str:
    return tongue.tell(
        message, points=numbers.points(points, tongue), needed=numbers.points(needed, tongue), **values
    )


def _bars(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    if assessment.barred and not any(bar.holds.hi for bar in assessment.barred):
        yield tongue.say("No disqualifier holds.")
    for bar in assessment.barred:
        label = tongue.pick(bar.disqualifier.label)
        if bar.holds.lo:
            yield tongue.say(
                "A disqualifier holds: {label} (indicator {number}).", label=label, number=bar.indicator
            )
        elif bar.holds.hi:
            yield tongue.say(
                "A disqualifier is not ruled out: {label} (indicator {number}).",
                label=label,
                number=bar.indicator,
            )


def what_keeps_it_open(assessment: Assessment, words: Wording) -> Iterator[Block]:
    """Yield the indicators that are not settled, with the points at stake and the facts missing."""
    found = assessment.open_findings
    unclear = [bar for bar in assessment.barred if not bar.holds.known]
    if not found and not unclear:
        return
    tongue = words.tongue
    yield Heading(_open_title(assessment, tongue))
    columns = (
        Column(tongue.say("Indicator"), weight=2),
        Column(tongue.say("Points at stake"), most=10),
        Column(tongue.say("What is missing"), weight=3),
    )
    yield Table(
        columns,
        tuple(_open_row(one, words) for one in found) + tuple(_unclear_row(bar, words) for bar in unclear),
    )


def _open_title(assessment: Assessment, tongue: Tongue) -> str:
    if assessment.outcome == "open":
        return tongue.say("What keeps it open")
    return tongue.say("Not settled, though it does not change the outcome")


def _open_row(finding: Finding, words: Wording) -> tuple[Cell, ...]:
    stake = finding.points.hi - finding.points.lo if finding.points is not None else 0
    return (
        f"{finding.number}. {words.tongue.pick(finding.ruled.indicator.title)}",
        numbers.points(stake, words.tongue),
        rows.open_lines(finding, words),
    )


def _unclear_row(bar: Barred, words: Wording) -> tuple[Cell, ...]:
    return (
        words.tongue.say("Disqualifier: {label}", label=words.tongue.pick(bar.disqualifier.label)),
        "",
        missing_lines(bar.used, words),
    )
