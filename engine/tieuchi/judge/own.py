"""Assessors' own findings: what they may say, and where they stand instead of the rule's."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import OwnFinding
from tieuchi.law.lawbook import WHOLE, CriteriaSet
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import plain
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message, did_you_mean


def own_finding(evidence: Evidence, number: str, part: str | None = None) -> OwnFinding | None:
    """Return the assessor's finding for an indicator, or for one of its parts, if there is one."""
    return next((one for one in evidence.findings if (one.indicator, one.part) == (number, part)), None)


def check_own(evidence: Evidence, criteria_set: CriteriaSet) -> None:
    """Refuse an assessor's finding that names no indicator or part, or gives more than it can bring."""
    problems = [
        Problem(place, message)
        for own, place in zip(evidence.findings, evidence.places, strict=True)
        if (message := _fault(own, criteria_set)) is not None
    ]
    twice = Counter((own.indicator, own.part) for own in evidence.findings)
    problems += [
        Problem(
            place,
            Message(
                "indicator {number} has two findings of an assessor; keep one of them", number=own.indicator
            ),
        )
        for own, place in zip(evidence.findings, evidence.places, strict=True)
        if twice[own.indicator, own.part] > 1
    ]
    if problems:
        raise InputError(problems)


def _fault(own: OwnFinding, criteria_set: CriteriaSet) -> Message | None:
    ruled = criteria_set.indicators.get(own.indicator)
    if ruled is None:
        return Message(
            "‘{set}’ has no indicator {number}{hint}",
            set=criteria_set.id,
            number=own.indicator,
            hint=did_you_mean(own.indicator, criteria_set.indicators),
        )
    if (own.points is None) != (ruled.indicator.points is None):
        return (
            Message("indicator {number} takes ‘points’", number=own.indicator)
            if own.points is None
            else Message("target {number} takes ‘met’: true or false", number=own.indicator)
        )
    parts = {part.name: part.maximum for part in ruled.parts if part.name != WHOLE}
    if own.part is not None and own.part not in parts:
        return Message(
            "indicator {number} has no part ‘{part}’{hint}",
            number=own.indicator,
            part=own.part,
            hint=did_you_mean(own.part, parts),
        )
    if own.points is None or ruled.indicator.points is None:
        return None
    most = parts[own.part] if own.part else ruled.indicator.points
    if not own.points <= most:
        return Message(
            "{found} points are impossible here: at most {most}",
            found=plain(Fraction(own.points, HUNDREDTHS)),
            most=plain(Fraction(most, HUNDREDTHS)),
        )
    return None
