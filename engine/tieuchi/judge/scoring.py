"""Scoring: from the outcomes that can win to points, statuses and recognition.

Everything here is a sum or a hull of intervals of whole hundredths, so nothing is ever rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import (
    Barred,
    CriterionFinding,
    Finding,
    Outcome,
    PartFinding,
    Standing,
    Status,
)
from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import Ruled, RuledCriterion
from tieuchi.law.rules import Part
from tieuchi.values.interval import Interval, hull, total
from tieuchi.values.numbers import Amount, exact

Outcomes = Mapping[str, tuple[int, ...]]
"""For each scale's key the outcomes that can win."""


def part_finding(ruled: Ruled, part: Part, outcomes: tuple[int, ...], own: OwnFinding | None) -> PartFinding:
    """Return what one part brings."""
    key = ruled.part_key(part)
    given = None if own is None or own.points is None else Interval.point(own.points)
    if part.needs_a_person is not None:
        return PartFinding(key, part, given or Interval(0, part.maximum), (), (), own)
    said = hull(Interval.point(_band_points(part, index)) for index in outcomes)
    rules = tuple(outcome_name(key, index, len(part.bands)) for index in outcomes)
    if given is None:
        return PartFinding(key, part, said, outcomes, rules)
    return PartFinding(key, part, given, outcomes, rules, own, said)


def outcome_name(key: str, index: int, last: int) -> str:
    """Return the name of an outcome: ``26#1`` for the first band, ``26#none`` for none of them."""
    return f"{key}#none" if index == last else f"{key}#{index + 1}"


def capped(ruled: Ruled, parts: Sequence[PartFinding]) -> Interval:
    """Return the sum of the parts under the rule's cap."""
    points = total(part.points for part in parts)
    cap = ruled.rule.cap
    return points if cap is None else Interval(min(points.lo, cap), min(points.hi, cap))


def status_of(ruled: Ruled, points: Interval, parts: Sequence[PartFinding]) -> Status:
    """Return the status of a scored indicator."""
    if any(part.said is not None for part in parts):
        return "overruled"
    if not points.known:
        return "open"
    if all(part.not_applicable for part in parts):
        return "not applicable"
    if points.hi == 0:
        return "not met"
    return "met" if points.lo == ruled.indicator.points else "partly met"


def standing_of(holds: Interval) -> Standing:
    """Return whether a target is met, from the interval of no (0) and yes (1)."""
    if not holds.known:
        return "open"
    return "met" if holds.lo else "not met"


def holds(outcomes: Iterable[int]) -> Interval:
    """Return whether the only condition of a scale holds, from the outcomes that can win."""
    won = set(outcomes)
    return Interval(int(1 not in won), int(0 in won))


def criterion_finding(
    criterion: RuledCriterion, findings: Sequence[Finding], recognition: Recognition | None
) -> CriterionFinding:
    """Return what a criterion's indicators add up to, against its line."""
    maximum = criterion.criterion.points
    if maximum is None or recognition is None:
        return CriterionFinding(
            criterion.number, criterion.criterion.title, None, 0, None, _all_met(findings)
        )
    points = total(one.points for one in findings if one.points is not None)
    needed = line(recognition.each_criterion_at_least, maximum)
    return CriterionFinding(
        criterion.number, criterion.criterion.title, points, maximum, needed, reaches(points, needed)
    )


def line(share: Amount, maximum: int) -> Interval:
    """Return the points that a share of the maximum asks for, exactly."""
    return Interval.point(exact(Fraction(share.value) * maximum))


def reaches(points: Interval, needed: Interval) -> Standing:
    """Return whether points reach a line: surely, surely not, or not yet known."""
    if points.lo >= needed.hi:
        return "met"
    return "not met" if points.hi < needed.lo else "open"


def outcome_of(standings: Iterable[Standing], barred: Iterable[Barred]) -> Outcome:
    """Return the recognition: *đạt* only if every line surely holds and nothing can bar it."""
    found = list(standings)
    bars = [one.holds for one in barred]
    if "not met" in found or any(bar.lo for bar in bars):
        return "fail"
    return "open" if "open" in found or any(bar.hi for bar in bars) else "pass"


def _all_met(findings: Sequence[Finding]) -> Standing:
    found = [one.holds for one in findings if one.holds is not None]
    return standing_of(Interval(min(one.lo for one in found), min(one.hi for one in found)))


def _band_points(part: Part, index: int) -> int:
    return part.bands[index].points if index < len(part.bands) else 0
