"""Targets (*mục tiêu*): met, not met or open, with the distance to each; no points, no recognition."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.judge.findings import Assessment, Finding, Gap
from tieuchi.present import numbers, rows
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATUS, basis_lines
from tieuchi.present.showing import says_nothing
from tieuchi.present.sources import Sources, sources_of
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval


def targets_blocks(assessment: Assessment, words: Wording, sources: Sources) -> Iterator[Block]:
    """Yield the counts, every group of targets as a table, and what each open one still needs."""
    tongue = words.tongue
    yield Heading(counts(assessment, tongue), level=3)
    for criterion in assessment.criteria:
        found = [one for one in assessment.findings if one.criterion == criterion.number]
        yield Heading(f"{criterion.number}. {tongue.pick(criterion.title)}")
        yield Table(_columns(tongue), tuple(_row(one, words, sources) for one in found), even=True)
    yield from sources.notes(tongue)
    yield from _open(assessment, words)


def counts(assessment: Assessment, tongue: Tongue) -> str:
    """Return how many targets are met, not met and open; the three add up to all of them."""
    standings = [standing(one) for one in assessment.findings]
    return tongue.say(
        "{all} targets: {met} met, {missed} not met, {open} open",
        all=len(standings),
        met=standings.count("met"),
        missed=standings.count("not met"),
        open=standings.count("open"),
    )


def standing(finding: Finding) -> str:
    """Return whether a target is ``met``, ``not met`` or ``open``, an assessor's own finding included."""
    holds = finding.holds
    if holds is None or not holds.known:
        return "open"
    return "met" if holds.lo else "not met"


def distance(gap: Gap, words: Wording) -> str:
    """Return how far a target is away, in its unit or in percentage points."""
    tongue, away = words.tongue, gap.distance
    if away.hi == 0:
        return tongue.say("reached")
    if away.hi >= numbers.ENDLESS or says_nothing(gap.used):
        return tongue.say("unknown")
    if gap.used.percent:
        away = away.times(100)
        unit = tongue.say("percentage points")
    else:
        unit = words.unit(gap.used.name)
    return tongue.say("{distance} short", distance=f"{numbers.span(away, tongue)} {unit}".strip())


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(tongue.say("Target"), weight=3),
        Column(tongue.say("Result"), most=10),
        Column(tongue.say("What is asked"), weight=3),
        Column(tongue.say("Evidence"), weight=3),
        Column(tongue.say("Distance"), weight=2),
    )


def _row(finding: Finding, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    return (
        _title_lines(finding, words.tongue, sources),
        _result_lines(finding, words.tongue),
        asked(finding, words),
        rows.evidence_lines(finding, words),
        tuple(distance(gap, words) for gap in finding.gaps),
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


def _open(assessment: Assessment, words: Wording) -> Iterator[Block]:
    unsettled = [one for one in assessment.findings if standing(one) == "open"]
    if not unsettled:
        return
    tongue = words.tongue
    yield Heading(tongue.say("What keeps targets open"))
    for one in unsettled:
        missing = "; ".join(rows.open_lines(one, words)) or tongue.say("unknown")
        title = tongue.pick(one.ruled.indicator.title)
        yield Line(f"{one.number}. {title} — {missing}", item=True)
