"""Statuses as columns; see :func:`tieuchi.judge.scoring.status_of`."""

from __future__ import annotations

from tieuchi.judge.columns.formulas import Formula, Truth, equal, every, negation, number, picked
from tieuchi.judge.columns.scoring import Points, Scored
from tieuchi.judge.findings import Status
from tieuchi.law.lawbook import Ruled

STATUSES: tuple[Status, ...] = ("met", "partly met", "not met", "open", "not applicable", "overruled")
"""The statuses in the order of their numbers."""
MET, PARTLY, NOT_MET, OPEN, NOT_APPLICABLE, OVERRULED = range(len(STATUSES))


def status(ruled: Ruled, points: Points, overruled: Truth, not_applicable: Truth) -> Formula:
    """Return the status of a scored indicator.

    Args:
        ruled: The indicator.
        points: What it brings.
        overruled: Whether an assessor found on what a rule judges.
        not_applicable: Whether the question surely does not arise.
    """
    known = equal(points.least, points.most)
    cases = [
        (overruled, OVERRULED),
        (every([not_applicable, known]), NOT_APPLICABLE),
        (equal(points.least, number(ruled.indicator.points or 0)), MET),
        (equal(points.most, number(0)), NOT_MET),
        (known, PARTLY),
    ]
    return picked(cases, OPEN)


def target_status(holds: Points, overruled: Truth) -> Formula:
    """Return the status of a target, of which ``holds`` says whether it is met, 0 or 1."""
    met, missed = equal(holds.least, number(1)), equal(holds.most, number(0))
    return picked([(overruled, OVERRULED), (met, MET), (missed, NOT_MET)], OPEN)


def all_or_nothing(one: Scored) -> Formula:
    """Return the status of a scale of one condition, which brings all or nothing."""
    holds, fails = one.can_win
    return picked([(negation(fails), MET), (holds, OPEN)], NOT_MET)
