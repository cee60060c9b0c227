"""Linking points: bands to indicators, indicators to criteria, everything adding up."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.law.rules import Part
from tieuchi.values.fields import points_written
from tieuchi.values.problem import Problem
from tieuchi.values.text import Message


def point_faults(criteria_set: CriteriaSet) -> Iterable[Problem]:
    """Yield every rule that cannot bring just its indicator's points, and every sum that is not right."""
    scored = criteria_set.head.kind == "scored"
    for ruled in criteria_set.indicators.values():
        for message in _rule_faults(ruled, scored):
            yield Problem(ruled.place, message)
    for criterion in criteria_set.criteria:
        asked = criterion.criterion.points or 0
        found = sum(ruled.indicator.points or 0 for ruled in criterion.indicators)
        if asked != found:
            yield Problem(
                criterion.indicators[0].place,
                Message(
                    "criterion {number} has {asked} points, but its indicators add up to {found}",
                    number=criterion.number,
                    asked=points_written(asked),
                    found=points_written(found),
                ),
            )


def _rule_faults(ruled: Ruled, scored: bool) -> Iterable[Message]:
    rule, points = ruled.rule, ruled.indicator.points
    if (points is not None) != scored:
        yield Message(
            "points belong to a scored set and to no target; {number} does not fit", number=ruled.number
        )
    if points is None:
        if rule.bands or rule.parts:
            yield Message(
                "{number} is a target without points, so its rule gives a ‘target’", number=ruled.number
            )
    elif rule.target is not None:
        yield Message(
            "indicator {number} has points, so its rule gives ‘bands’ or ‘parts’", number=ruled.number
        )
    else:
        yield from _sum_faults(ruled, points)


def _sum_faults(ruled: Ruled, asked: int) -> Iterable[Message]:
    found = sum(part.maximum for part in ruled.parts)
    reachable = found if ruled.rule.cap is None else min(found, ruled.rule.cap)
    if reachable != asked:
        yield Message(
            "indicator {number} has {asked} points, but its rule can bring {found}",
            number=ruled.number,
            asked=points_written(asked),
            found=points_written(reachable),
        )
    if not all(_descends(part) for part in ruled.parts):
        yield Message(
            "indicator {number}: a later band brings more points than an earlier one, so the order "
            "of the bands is wrong",
            number=ruled.number,
        )


def _descends(part: Part) -> bool:
    points = [band.points for band in part.bands if band.not_applicable is None]
    return points == sorted(points, reverse=True)
