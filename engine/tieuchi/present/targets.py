"""Targets (*mục tiêu*): met, not met or open, with the distance to each; no points, no recognition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.judge.findings import Assessment, Finding, Gap
from tieuchi.present import numbers, rows
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.due import due_lines, has_due_days, horizons, standing
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATUS, basis_lines
from tieuchi.present.showing import says_nothing
from tieuchi.present.sources import Sources, sources_of
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval


def targets_blocks(assessment: Assessment, words: Wording, sources: Sources) -> Iterator[Block]:
    """Yield the counts, every group of targets as a table, and what each open one still needs."""
    tongue = words.tongue
    yield Heading(counts(assessment.findings, tongue), level=3)
    yield from horizon_lines(assessment, tongue)
    yield from target_tables(assessment, words, sources)
    yield from sources.notes(tongue)
    yield from what_keeps_open(assessment, words)


def target_tables(assessment: Assessment, words: Wording, sources: Sources) -> Iterator[Block]:
    """Yield every group of targets as a table under its title."""
    tongue = words.tongue
    dated = has_due_days(assessment.law.criteria_set)
    for criterion in assessment.criteria:
        found = [one for one in assessment.findings if one.criterion == criterion.number]
        yield Heading(f"{criterion.number}. {tongue.pick(criterion.title)}")
        columns = (*_columns(tongue), *([Column(tongue.say("Due"), most=12)] if dated else []))
        yield Table(columns, tuple(_row(one, assessment, words, sources) for one in found), even=True)


def counts(findings: Sequence[Finding], tongue: Tongue) -> str:
    """Return how many targets are met, not met and open; the three add up to all of them."""
    standings = [standing(one) for one in findings]
    return tongue.say(
        "{all} targets: {met} met, {missed} not met, {open} open",
        all=len(standings),
        met=standings.count("met"),
        missed=standings.count("not met"),
        open=standings.count("open"),
    )


def horizon_lines(assessment: Assessment, tongue: Tongue) -> Iterator[Block]:
    """Yield the counts by the day on which targets are due."""
    for due, found in horizons(assessment):
        counted = counts(found, tongue)
        if due is None:
            yield Line(tongue.say("without a day: {counts}", counts=counted), item=True)
        else:
            day = numbers.day(due, tongue)
            yield Line(tongue.say("due {day}: {counts}", day=day, counts=counted), item=True)


def distance(gap: Gap, words: Wording) -> str:
    """Return how far a target is away, in its unit, in percentage points or as the target is written."""
    tongue, away = words.tongue, gap.distance
    if away.hi == 0:
        return _at_its_end(gap, tongue)
    if away.hi >= numbers.ENDLESS or says_nothing(gap.used):
        return tongue.say("unknown")
    if gap.threshold.percent:
        written, unit = numbers.span(away.times(100), tongue), tongue.say("percentage points")
    else:
        written, unit = numbers.span(away, tongue, per=gap.used.per), words.unit(gap.used.name)
    written = f"{written} {unit}".strip()
    if gap.word in ("at most", "less than"):
        return tongue.say("{distance} too much", distance=written)
    return tongue.say("{distance} short", distance=written)


def _at_its_end(gap: Gap, tongue: Tongue) -> str:
    """Return that a target is reached, or that its number is, which a strict target goes beyond."""
    ends = {"less than": "hi", "more than": "lo"}
    value = gap.used.value
    if value is None or gap.word not in ends:
        return tongue.say("reached")
    if getattr(value.interval, ends[gap.word]) != gap.threshold.value:
        return tongue.say("reached")
    if value.interval.known:
        return tongue.say("exactly at the figure, which does not meet it")
    return tongue.say("at the figure or beyond it")


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(tongue.say("Target"), weight=3),
        Column(tongue.say("Result"), most=10),
        Column(tongue.say("What is asked"), weight=3),
        Column(tongue.say("Evidence"), weight=3),
        Column(tongue.say("Distance"), weight=2),
    )


def _row(finding: Finding, assessment: Assessment, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    due = due_lines(finding, assessment, words.tongue)
    return (
        _title_lines(finding, words.tongue, sources),
        _result_lines(finding, words.tongue),
        asked(finding, words),
        rows.evidence_lines(finding, words),
        tuple(distance(gap, words) for gap in finding.gaps),
        *((due,) if has_due_days(assessment.law.criteria_set) else ()),
    )


def _title_lines(finding: Finding, tongue: Tongue, sources: Sources) -> tuple[str, ...]:
    indicator = finding.ruled.indicator
    basis = "; ".join(basis_lines(finding.ruled, tongue))
    printed = () if indicator.printed is None else (tongue.pick(indicator.printed),)
    marks = sources.mark(sources_of(finding.ruled))
    return (f"{finding.number}. {tongue.pick(indicator.title)}", *printed, f"({basis}) {marks}")


def _result_lines(finding: Finding, tongue: Tongue) -> tuple[str, ...]:
    """Return the status; where an assessor overruled it, the finding that now stands as well."""
    status = tongue.tell(STATUS[finding.status])
    if finding.status != "overruled":
        return (status,)
    return (tongue.tell(STATUS["met" if finding.holds == Interval.point(1) else "not met"]), f"({status})")


def asked(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return what a target asks, in the rule's own words, and an assessor's finding where there is one."""
    rule = finding.ruled.rule
    if rule.target is not None:
        lines = [words.condition(rule.target)]
    else:
        why = words.tongue.pick(rule.needs_a_person) if rule.needs_a_person is not None else ""
        lines = [words.tongue.say("needs a person: {why}", why=why)]
    return (*lines, *rows.own_lines(finding, words.tongue))


def what_keeps_open(assessment: Assessment, words: Wording) -> Iterator[Block]:
    """Yield what each target that is not settled still needs."""
    unsettled = [one for one in assessment.findings if standing(one) == "open"]
    if not unsettled:
        return
    tongue = words.tongue
    yield Heading(tongue.say("What keeps targets open"))
    for one in unsettled:
        missing = "; ".join(rows.open_lines(one, words)) or tongue.say("unknown")
        title = tongue.pick(one.ruled.indicator.title)
        yield Line(f"{one.number}. {title} — {missing}", item=True)
