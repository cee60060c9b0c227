"""Lines of recognition: stations exactly at a line and just beside it, as assessors' points.

What a rule says of an indicator does not matter here: the points are given as an assessor's own findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.judge.scoring import line
from tieuchi.law.criteria import Recognition
from tieuchi.law.lawbook import Law, RuledCriterion
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.scaled import Scaled, scales_of
from tieuchi.prove.examples.stations import Station
from tieuchi.values.numbers import Number

BESIDE = (-50, -10, 0, 50)
"""How far from a line stations are shown, in hundredths: half a point, and as near below as 79.9 is to 80."""

Points = Mapping[str, int]


@dataclass(frozen=True)
class Given:
    """A station whose indicators an assessor has given points.

    Attributes:
        points: In hundredths, by indicator.
        criterion: The number of the criterion whose line it shows; none for the line of the total.
    """

    points: Points
    criterion: str | None = None


def lines(law: Law) -> Iterable[tuple[Given, ...]]:
    """Yield stations at each line of recognition and just beside it, those of one line together."""
    rule = law.criteria_set.head.recognition
    if rule is None:
        return
    yield tuple(_totals(law, rule))
    for criterion in law.criteria_set.criteria:
        yield tuple(_criterion(law, rule, criterion))


def judged(bench: Bench, law: Law, day: date, points: Points, station: Station | None = None) -> Assessment:
    """Return what judging says where an assessor gives points to indicators."""
    findings = tuple(
        OwnFinding.model_validate(
            {"indicator": number, "points": Decimal(one) / 100, "by": "x", "on": day, "because": "x"}
        )
        for number, one in points.items()
    )
    evidence = bench.with_findings(station or Station(), findings)
    return assess(law, evidence, day, Reference(), traced=False)


def most(law: Law) -> dict[str, int]:
    """Return the most points of every indicator."""
    return {number: ruled.indicator.points or 0 for number, ruled in law.criteria_set.indicators.items()}


def disqualifying(law: Law) -> Iterable[Scaled]:
    """Yield the disqualifiers of a set."""
    for ruled in law.criteria_set.indicators.values():
        yield from (scaled for scaled in scales_of(ruled) if scaled.steps[0] == "disqualifiers")


def _totals(law: Law, rule: Recognition) -> Iterable[Given]:
    maximum = sum(most(law).values())
    spare = maximum - line(rule.total_at_least, maximum).lo
    for more in BESIDE:
        points = most(law)
        left = spare - more
        for criterion in law.criteria_set.criteria:
            left -= _take(points, criterion, min(left, _room(rule, criterion)))
        if left == 0:
            yield Given(points)


def _criterion(law: Law, rule: Recognition, criterion: RuledCriterion) -> Iterable[Given]:
    room = _room(rule, criterion)
    for more in BESIDE:
        points = most(law)
        if _take(points, criterion, room - more) == room - more:
            yield Given(points, criterion.number)


def _room(rule: Recognition, criterion: RuledCriterion) -> Number:
    """Return how many hundredths a criterion can lose before it misses its line."""
    maximum = criterion.criterion.points or 0
    return maximum - line(rule.each_criterion_at_least, maximum).lo


def _take(points: dict[str, int], criterion: RuledCriterion, wanted: Number) -> Number:
    """Take hundredths from the indicators of a criterion, the first ones first; return how many."""
    taken: Number = 0
    for ruled in criterion.indicators:
        one = min(points[ruled.number], int(wanted - taken))
        points[ruled.number] -= one
        taken += one
    return taken
