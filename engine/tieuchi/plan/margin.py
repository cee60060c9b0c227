"""The margin: what stands between a verdict and the other one, by line, finding and fact.

The rules, all of them:

1. A *pass* is told from its least points and falls where a finding loses all it surely brings; a *fail* is
   told from its most points and rises where a finding brings all it can.
2. The smallest sets of findings that turn the verdict are exact: how many it takes is the least that covers
   a line.
3. How thin a finding is, is told of one fact at a time: how far it has to change, all else as it is, for the
   finding to bring less (or more).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Barred, Finding
from tieuchi.law.lawbook import Law
from tieuchi.plan.board import TOTAL
from tieuchi.plan.covering import Option, cheapest
from tieuchi.plan.items import Item
from tieuchi.plan.settling import as_judged
from tieuchi.plan.thinness import Thin, thinnest
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import ceiling

PAIRS = 2
"""Up to this many findings together are all listed; of more one set is given."""


@dataclass(frozen=True)
class LineMargin:
    """How far points are from a line.

    Attributes:
        name: The criterion's number, or nothing for the grand total.
        points: Least and most, in hundredths.
        needed: The line.
        over: Points above the line, least and most; below zero where they fall short of it.
    """

    name: str
    points: Interval
    needed: Interval
    over: Interval


@dataclass(frozen=True)
class Margin:
    """What stands between a verdict and the other one.

    Attributes:
        assessment: The assessment.
        lines: The margin to each line, the total's first.
        turning: The smallest sets of findings that turn the verdict: all of them where one or two findings
            are enough, or else one set.
        size: How many findings it takes at least; none where no findings alone turn it.
        bars: The disqualifiers that hold, or that would turn a pass if they held.
        thin: For findings that bear on the verdict, how thin each is, the thinnest first.
    """

    assessment: Assessment
    lines: tuple[LineMargin, ...]
    turning: tuple[tuple[str, ...], ...]
    size: int | None
    bars: tuple[Barred, ...]
    thin: tuple[Thin, ...]


def margin_of(law: Law, evidence: Evidence, assessment: Assessment) -> Margin:
    """Return what stands between an assessment's verdict and the other one."""
    turning, size = _turning(assessment)
    bars = tuple(
        bar for bar in assessment.barred if bar.holds.lo == (1 if assessment.outcome == "fail" else 0)
    )
    concerned = [number for some in turning for number in some]
    whole = as_judged(aged(evidence, assessment.day), law.criteria_set.head)
    return Margin(
        assessment,
        tuple(_lines(assessment)),
        turning,
        size,
        bars,
        tuple(_thin(law, whole, assessment, dict.fromkeys(concerned))),
    )


def _lines(assessment: Assessment) -> Iterator[LineMargin]:
    if assessment.total is not None and assessment.needed is not None:
        yield _line(TOTAL, assessment.total, assessment.needed)
    for one in assessment.criteria:
        if one.points is not None and one.needed is not None:
            yield _line(one.number, one.points, one.needed)


def _line(name: str, points: Interval, needed: Interval) -> LineMargin:
    return LineMargin(name, points, needed, Interval(points.lo - needed.hi, points.hi - needed.lo))


def moves(assessment: Assessment) -> dict[str, int]:
    """Return the hundredths each finding can lose of a pass, or can still bring where it is not one."""
    lose = assessment.outcome == "pass"
    found = {
        one.number: int(one.points.lo) if lose else int((one.ruled.indicator.points or 0) - one.points.hi)
        for one in assessment.findings
        if one.points is not None
    }
    return {number: move for number, move in found.items() if move > 0}


def _turning(assessment: Assessment) -> tuple[tuple[tuple[str, ...], ...], int | None]:
    if assessment.outcome == "open" or assessment.total is None:
        return (), None
    if assessment.outcome == "fail" and any(bar.holds.lo for bar in assessment.barred):
        return (), None
    found = _smallest(assessment)
    if found is None or len(found) > PAIRS:
        return ((tuple(sorted(found, key=_number)),) if found else ()), len(found) if found else None
    numbers = sorted(moves(assessment), key=_number)
    return tuple(some for some in combinations(numbers, len(found)) if turns(assessment, some)), len(found)


def _smallest(assessment: Assessment) -> frozenset[str] | None:
    """Return one of the smallest sets of findings that turn the verdict."""
    if assessment.outcome == "fail":
        return _covering(assessment, {one.name: -_most(one.over) for one in _lines(assessment)})
    found = [
        some
        for one in _lines(assessment)
        if (some := _covering(assessment, {one.name: int(ceiling(one.over.lo + 1))})) is not None
    ]
    return min(found, key=lambda some: (len(some), sorted(some)), default=None)


def _most(over: Interval) -> int:
    return -ceiling(-over.hi)


def _covering(assessment: Assessment, lacking: Mapping[str, int]) -> frozenset[str] | None:
    move = moves(assessment)
    options: dict[str, dict[str, Sequence[Option]]] = {name: {} for name in lacking if name != TOTAL}
    for one in assessment.findings:
        if one.number in move and (TOTAL in lacking or one.criterion in lacking):
            asks = frozenset({one.number})
            options.setdefault(one.criterion, {})[one.number] = [
                Option(0, 0, frozenset()),
                Option(1, move[one.number], asks),
            ]
    found = cheapest(options, lacking)
    return None if found is None or not found[1] else found[1]


def turns(assessment: Assessment, numbers: Sequence[str]) -> bool:
    """Return whether some findings together turn the verdict."""
    move = moves(assessment)
    chosen = [one for one in assessment.findings if one.number in numbers]

    def moved(line: LineMargin) -> int:
        return sum(move[one.number] for one in chosen if line.name in (TOTAL, one.criterion))

    if assessment.outcome == "pass":
        return any(line.over.lo - moved(line) < 0 for line in _lines(assessment))
    return all(line.over.hi + moved(line) >= 0 for line in _lines(assessment))


def _thin(
    law: Law, evidence: Evidence, assessment: Assessment, concerned: Mapping[str, None]
) -> Iterator[Thin]:
    findings = {one.number: one for one in assessment.findings}
    found = [
        thinnest(_item(law, evidence, findings[number]), less=assessment.outcome == "pass")
        for number in concerned
    ]
    some = [one for one in found if one is not None]
    yield from sorted(some, key=lambda one: (one.relative, _number(one.number)))


def _item(law: Law, evidence: Evidence, finding: Finding) -> Item:
    return Item(law, evidence, finding.ruled, finding.criterion)


def _number(number: str) -> tuple[int, str]:
    return (int(number) if number.isdecimal() else 0, number)
