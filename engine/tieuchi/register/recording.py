"""What was found, as the register keeps it: every indicator, every criterion and the whole, exactly.

Only what judging found is kept, in the product's own words and numbers: titles and sentences are in the
law, which is kept beside it. So two versions of the product agree on an old decision where these bytes are
the same.
"""

from __future__ import annotations

from typing import Any

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import Assessment, Barred, CriterionFinding, Finding, PartFinding
from tieuchi.values.canonical import canonical
from tieuchi.values.interval import Interval


def findings_document(assessment: Assessment) -> bytes:
    """Return what was found as canonical JSON; points are in hundredths, an interval is its two ends."""
    return canonical(findings_data(assessment))


def findings_data(assessment: Assessment) -> dict[str, Any]:
    """Return what was found as plain data; see :func:`findings_document`."""
    return {
        "set": assessment.receipt.set,
        "day": assessment.day,
        "covers": assessment.covers,
        "indicators": [_finding(one) for one in assessment.findings],
        "criteria": [_criterion(one) for one in assessment.criteria],
        "barred": [_barred(one) for one in assessment.barred],
        "total": _ends(assessment.total),
        "maximum": assessment.maximum,
        "needed": _ends(assessment.needed),
        "outcome": assessment.outcome,
    }


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "number": one.number,
        "status": one.status,
        "points": _ends(one.points),
        "holds": _ends(one.holds),
        "rules": one.rules,
        "parts": [_part(part) for part in one.parts],
        **_own(one.own, one.said),
    }


def _part(one: PartFinding) -> dict[str, Any]:
    return {"key": one.key, "points": _ends(one.points), "rules": one.rules, **_own(one.own, one.said)}


def _own(own: OwnFinding | None, said: Interval | None) -> dict[str, Any]:
    """Return the assessor's own finding with what the rule said; nothing where there is none."""
    return {} if own is None else {"own": own, "said": _ends(said)}


def _criterion(one: CriterionFinding) -> dict[str, Any]:
    return {
        "number": one.number,
        "points": _ends(one.points),
        "maximum": one.maximum,
        "needed": _ends(one.needed),
        "standing": one.standing,
    }


def _barred(one: Barred) -> dict[str, Any]:
    return {"indicator": one.indicator, "name": one.disqualifier.name, "holds": _ends(one.holds)}


def _ends(interval: Interval | None) -> list[Any] | None:
    return None if interval is None else [interval.lo, interval.hi]
