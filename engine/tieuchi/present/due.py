"""Horizons: the day by which each target is to be met, and what is met, late or open at each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tieuchi.judge.findings import Assessment, Finding
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.present import numbers
from tieuchi.present.language import Tongue


def standing(finding: Finding) -> str:
    """Return whether a target is ``met``, ``not met`` or ``open``, an assessor's own finding included."""
    holds = finding.holds
    if holds is None or not holds.known:
        return "open"
    return "met" if holds.lo else "not met"


def has_due_days(criteria_set: CriteriaSet) -> bool:
    """Return whether some target of a set is due on a day of its own."""
    return any(ruled.indicator.due is not None for ruled in criteria_set.indicators.values())


def due_day(finding: Finding, criteria_set: CriteriaSet) -> date | None:
    """Return the last day by which a target is to be met; none in a set without such days."""
    if not has_due_days(criteria_set):
        return None
    return finding.ruled.indicator.due or criteria_set.head.instrument.validity.end


def is_late(finding: Finding, assessment: Assessment) -> bool:
    """Return whether the day of a target had passed on the day of judging and it is not known to be met."""
    due = due_day(finding, assessment.law.criteria_set)
    return due is not None and due < assessment.day and standing(finding) != "met"


def due_lines(finding: Finding, assessment: Assessment, tongue: Tongue) -> tuple[str, ...]:
    """Return when a target is due, and whether that day passed or is still to come without its being met."""
    due = due_day(finding, assessment.law.criteria_set)
    if due is None:
        return ()
    return (numbers.day(due, tongue), *_state(finding, assessment, tongue))


def _state(finding: Finding, assessment: Assessment, tongue: Tongue) -> tuple[str, ...]:
    """Return whether the day of a target is past or still to come, where that matters to its result.

    What is met on a later day need not have been met on the day the target was due, and says so.
    """
    if is_late(finding, assessment):
        open_ = standing(finding) == "open"
        return (tongue.say("past due, open") if open_ else tongue.say("past due, not met"),)
    due = due_day(finding, assessment.law.criteria_set)
    if due is not None and due < assessment.day:
        return (tongue.say("judged after that day"),)
    still_due = due is not None and due > assessment.day
    return (tongue.say("not due yet"),) if still_due and standing(finding) == "not met" else ()


def horizons(assessment: Assessment) -> Iterator[tuple[date | None, Sequence[Finding]]]:
    """Yield the days on which targets are due, the earliest first, each with its targets."""
    one = assessment.law.criteria_set
    if not has_due_days(one):
        return
    by_day: dict[date | None, list[Finding]] = {}
    for finding in assessment.findings:
        by_day.setdefault(due_day(finding, one), []).append(finding)
    yield from sorted(by_day.items(), key=lambda found: found[0] or date.max)
