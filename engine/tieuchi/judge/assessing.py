"""Assessing: one station's evidence against the law of one day.

The rules of judging, all of them:

1. Every number is an interval; what is not known is the whole range its field allows.
2. Where a number depends on an unknown choice (a zone), every choice is judged and the finding spans all.
3. Of bands in order, one can win if it possibly holds and none before it surely does.
4. Points are the least and the most over the bands that can win; parts add up, caps cap, totals add.
5. An assessor's own finding stands instead of the rule's, and the sheet says what the rule said.
6. *Đạt* needs every line reached at the least points and no disqualifier possible; *không đạt* a line
   missed even at the most points, or a disqualifier that surely holds; anything else is open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Protocol

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge import scoring
from tieuchi.judge.findings import Assessment, Barred, CriterionFinding, Finding, PartFinding, Used
from tieuchi.judge.gaps import gaps_to
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.receipts import receipt_of
from tieuchi.judge.using import used_by
from tieuchi.law.criteria import Correction, SetFile
from tieuchi.law.lawbook import WHOLE, CriteriaSet, Law, Ruled, RuledCriterion
from tieuchi.values.days import Validity
from tieuchi.values.interval import EITHER, NO, YES, Interval, hull, total
from tieuchi.values.numbers import exact, plain
from tieuchi.values.problem import InputError, JudgingError, Problem
from tieuchi.values.text import Message, did_you_mean


class Evaluator(Protocol):
    """Whatever tells which outcomes of a criterion's scales can win."""

    name: str

    def outcomes(self, criterion: RuledCriterion, facts: Measuring) -> Mapping[str, tuple[int, ...]]:
        """Return, for each scale of the criterion, the outcomes that can win, in order."""
        ...


def assess(
    law: Law, evidence: Evidence, day: date, evaluator: Evaluator, *, rehearsed: bool = False
) -> Assessment:
    """Judge one station or district.

    Args:
        law: The law of the day.
        evidence: What the station shows.
        day: The day of judging.
        evaluator: What judges the conditions.
        rehearsed: Whether the set is not yet in force.

    Raises:
        JudgingError: If the set is only a frame.
        InputError: If an assessor's own finding fits no indicator.
    """
    one = law.criteria_set
    if one.head.kind == "frame":
        raise _only_a_frame(one.head)
    _check_own(evidence, one)
    judging = _Judging(law, evidence, day, evaluator)
    judged = [judging.criterion(criterion) for criterion in one.criteria]
    findings = tuple(finding for found, _, _ in judged for finding in found)
    criteria = tuple(summed for _, summed, _ in judged)
    barred = tuple(bar for _, _, bars in judged for bar in bars)
    points, maximum, needed = _totals(one.head, criteria)
    standings = [summed.standing for summed in criteria]
    if points is not None and needed is not None:
        standings.append(scoring.reaches(points, needed))
    return Assessment(
        law=law,
        day=day,
        place=evidence.place,
        file=evidence.file,
        invented=evidence.invented,
        rehearsed=rehearsed,
        covered=judging.covered,
        findings=findings,
        criteria=criteria,
        barred=barred,
        total=points,
        maximum=maximum,
        needed=needed,
        outcome=scoring.outcome_of(standings, barred),
        receipt=receipt_of(law, evidence, day, evaluator.name),
        counts=Counter(finding.status for finding in findings),
    )


def _totals(
    head: SetFile, criteria: Sequence[CriterionFinding]
) -> tuple[Interval | None, int, Interval | None]:
    if head.recognition is None or any(one.points is None for one in criteria):
        return None, 0, None
    maximum = sum(one.maximum for one in criteria)
    points = total(one.points for one in criteria if one.points is not None)
    return points, maximum, scoring.line(head.recognition.total_at_least, maximum)


def _only_a_frame(head: SetFile) -> JudgingError:
    return JudgingError(
        Message(
            "{number} is the decision in force on that day, but only its frame is known, and a later set is "
            "not used in its place. What is missing to judge: {missing}",
            number=head.instrument.number,
            missing="; ".join(f"{text.vi} / {text.en}" for text in head.missing),
        )
    )


class _Judging:
    """Judges the criteria of one evidence file."""

    def __init__(self, law: Law, evidence: Evidence, day: date, evaluator: Evaluator) -> None:
        self.law = law
        self.evidence = evidence
        self.day = day
        self.evaluator = evaluator
        self.covered = covers(evidence.period, law.criteria_set.head)

    def criterion(
        self, criterion: RuledCriterion
    ) -> tuple[tuple[Finding, ...], CriterionFinding, tuple[Barred, ...]]:
        judged = [
            (measuring, self.evaluator.outcomes(criterion, measuring))
            for measuring in (
                Measuring(self.law, self.evidence, setting, covered=self.covered)
                for setting in settings(criterion, self.law, self.evidence)
            )
        ]
        findings = tuple(self._finding(ruled, criterion.number, judged) for ruled in criterion.indicators)
        barred = tuple(
            self._barred(ruled, judged, index)
            for ruled in criterion.indicators
            for index in range(len(ruled.rule.disqualifiers))
        )
        recognition = self.law.criteria_set.head.recognition
        return findings, scoring.criterion_finding(criterion, findings, recognition), barred

    def _finding(
        self, ruled: Ruled, criterion: str, judged: Sequence[tuple[Measuring, scoring.Outcomes]]
    ) -> Finding:
        if ruled.indicator.points is None:
            return self._target(ruled, criterion, judged)
        whole = self._own(ruled, None)
        scored = [self._parts(ruled, outcomes) for _, outcomes in judged]
        points = hull(scoring.capped(ruled, parts) for parts in scored)
        parts = tuple(_spanning(same) for same in zip(*scored, strict=True))
        status = scoring.status_of(ruled, points, parts)
        said = None
        if whole is not None and whole.points is not None and ruled.rule.needs_a_person is None:
            said, points, status = points, _given(whole), "overruled"
        return Finding(
            ruled,
            criterion,
            status,
            points,
            parts,
            self._used(ruled, judged),
            whole,
            said,
            rules=tuple(rule for part in parts for rule in part.rules),
            correction=self._late_correction(ruled),
        )

    def _parts(self, ruled: Ruled, outcomes: scoring.Outcomes) -> list[PartFinding]:
        return [
            scoring.part_finding(
                ruled, part, outcomes.get(ruled.part_key(part), ()), self._own_part(ruled, part.name)
            )
            for part in ruled.parts
        ]

    def _own_part(self, ruled: Ruled, part: str) -> OwnFinding | None:
        if part == WHOLE and ruled.rule.needs_a_person is None:
            return None
        return self._own(ruled, part)

    def _target(
        self, ruled: Ruled, criterion: str, judged: Sequence[tuple[Measuring, scoring.Outcomes]]
    ) -> Finding:
        own = self._own(ruled, None)
        given = None if own is None else YES if own.met else NO
        if ruled.rule.target is None:
            holds = EITHER if given is None else given
            return Finding(ruled, criterion, scoring.standing_of(holds), None, own=own, holds=holds)
        said = hull(scoring.holds(outcomes[ruled.number]) for _, outcomes in judged)
        won = sorted({index for _, outcomes in judged for index in outcomes[ruled.number]})
        return Finding(
            ruled,
            criterion,
            scoring.standing_of(said) if given is None else "overruled",
            None,
            used=self._used(ruled, judged),
            own=own,
            said=None if given is None else said,
            gaps=gaps_to(ruled.rule.target, [measuring for measuring, _ in judged]),
            rules=tuple(scoring.outcome_name(ruled.number, index, 1) for index in won),
            holds=given or said,
        )

    def _barred(
        self, ruled: Ruled, judged: Sequence[tuple[Measuring, scoring.Outcomes]], index: int
    ) -> Barred:
        one = ruled.rule.disqualifiers[index]
        key = f"{ruled.number}!{one.name}"
        return Barred(
            ruled.number,
            one,
            hull(scoring.holds(outcomes[key]) for _, outcomes in judged),
            used_by([one.when], [measuring for measuring, _ in judged]),
        )

    def _used(self, ruled: Ruled, judged: Sequence[tuple[Measuring, scoring.Outcomes]]) -> tuple[Used, ...]:
        conditions = [
            condition for scale in ruled.scales if "!" not in scale.key for condition in scale.conditions
        ]
        return used_by(conditions, [measuring for measuring, _ in judged])

    def _own(self, ruled: Ruled, part: str | None) -> OwnFinding | None:
        return scoring.own_for(self.evidence.findings, ruled.number, part)

    def _late_correction(self, ruled: Ruled) -> Correction | None:
        corrections = self.law.criteria_set.head.corrections
        return next(
            (one for one in corrections if one.indicator == ruled.number and self.day < one.issued), None
        )


def covers(period: Validity, head: SetFile) -> bool:
    """Return whether an evidence file's period covers what a set's figures are asked over."""
    if period.end is None:
        return True
    if head.period == "year":
        return period.end >= _a_year_from(period.start)
    asked = head.period
    return period.start <= asked.start and (asked.end is None or asked.end <= period.end)


def _a_year_from(start: date) -> date:
    """Return the last day of the year that begins on a day."""
    next_year = start.year + 1
    is_leap_day = (start.month, start.day) == (2, 29)
    same_day = date(next_year, 3, 1) if is_leap_day else start.replace(year=next_year)
    return same_day - timedelta(days=1)


def _spanning(same: Sequence[PartFinding]) -> PartFinding:
    """Return one part's finding over all settings."""
    if len(same) == 1:
        return same[0]
    first = same[0]
    outcomes = tuple(sorted({index for one in same for index in one.outcomes}))
    last = len(first.part.bands)
    said = None if first.said is None else hull(one.said for one in same if one.said is not None)
    return replace(
        first,
        points=hull(one.points for one in same),
        outcomes=outcomes,
        said=said,
        rules=tuple(scoring.outcome_name(first.key, index, last) for index in outcomes),
    )


def _check_own(evidence: Evidence, criteria_set: CriteriaSet) -> None:
    """Refuse an assessor's finding that names no indicator or part, or gives more than it can bring."""
    problems = [
        Problem(place, message)
        for own, place in zip(evidence.findings, evidence.places, strict=True)
        if (message := _own_fault(own, criteria_set)) is not None
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


def _own_fault(own: OwnFinding, criteria_set: CriteriaSet) -> Message | None:
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
    if not 0 <= own.points.value * 100 <= most:
        return Message(
            "{found} points are impossible here: at most {most}",
            found=own.points,
            most=plain(Fraction(most, 100)),
        )
    return None


def _given(own: OwnFinding) -> Interval:
    if own.points is None:
        raise TypeError(own)
    return Interval.point(exact(own.points.value * 100))
