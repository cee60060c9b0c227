"""Judging one criterion after another: outcomes of scales to findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge import scoring
from tieuchi.judge.findings import Barred, CriterionFinding, Finding, Gap, PartFinding
from tieuchi.judge.gaps import gaps_to
from tieuchi.judge.measuring import Measuring, Setting, settings
from tieuchi.judge.own import own_finding
from tieuchi.judge.using import Used, used_by
from tieuchi.law.conditions import Condition
from tieuchi.law.criteria import Correction, SetFile
from tieuchi.law.lawbook import WHOLE, Law, Ruled, RuledCriterion
from tieuchi.values.days import Validity
from tieuchi.values.interval import EITHER, NO, YES, Interval, hull


class Evaluator(Protocol):
    """Whatever tells which outcomes of a criterion's scales can win."""

    name: str

    def outcomes(self, criterion: RuledCriterion, facts: Measuring) -> Mapping[str, tuple[int, ...]]:
        """Return, for each scale of the criterion, the outcomes that can win, in order."""
        ...


Judged = Sequence[tuple[Measuring, scoring.Outcomes]]
"""The measures of each setting, with the outcomes that can win there."""


class Judging:
    """Judges the criteria of one evidence file."""

    def __init__(
        self, law: Law, evidence: Evidence, day: date, evaluator: Evaluator, *, traced: bool
    ) -> None:
        self.law = law
        self.evidence = evidence
        self.day = day
        self.evaluator = evaluator
        self.traced = traced
        self.covers = covers(evidence.period, law.criteria_set.head)
        self._measurings: dict[tuple[tuple[str, str], ...], Measuring] = {}

    def criterion(
        self, criterion: RuledCriterion
    ) -> tuple[tuple[Finding, ...], CriterionFinding, tuple[Barred, ...]]:
        """Return the findings of a criterion, their sum against its line, and what could bar."""
        measurings = [
            self._measuring(setting)
            for setting in settings(self.law.choices[criterion.number], self.evidence)
        ]
        judged = [(measuring, self.evaluator.outcomes(criterion, measuring)) for measuring in measurings]
        findings = tuple(self._finding(ruled, criterion.number, judged) for ruled in criterion.indicators)
        barred = tuple(
            self._barred(ruled, judged, index)
            for ruled in criterion.indicators
            for index in range(len(ruled.rule.disqualifiers))
        )
        recognition = self.law.criteria_set.head.recognition
        return findings, scoring.criterion_finding(criterion, findings, recognition), barred

    def _measuring(self, setting: Setting) -> Measuring:
        """Return the measures in a setting, which the criteria that share it share too."""
        key = tuple(setting.items())
        if key not in self._measurings:
            self._measurings[key] = Measuring(self.law, self.evidence, setting, self.covers)
        return self._measurings[key]

    def _finding(self, ruled: Ruled, criterion: str, judged: Judged) -> Finding:
        if ruled.indicator.points is None:
            return self._target(ruled, criterion, judged)
        whole = self._own(ruled, None)
        scored = [self._parts(ruled, outcomes) for _, outcomes in judged]
        points = hull(scoring.capped(ruled, parts) for parts in scored)
        parts = tuple(_spanning(same) for same in zip(*scored, strict=True))
        status = scoring.status_of(ruled, points, parts)
        said = None
        if whole is not None and whole.points is not None and ruled.rule.needs_a_person is None:
            said = hull(scoring.capped(ruled, [part.by_rule for part in found]) for found in scored)
            points, status = Interval.point(whole.points), "overruled"
        return Finding(
            ruled,
            criterion,
            status,
            points,
            parts,
            self._used(ruled.conditions, judged),
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
        if part != WHOLE:
            return self._own(ruled, part)
        # An indicator that needs a person is attested; elsewhere a finding on the whole overrules the rule.
        return self._own(ruled, None) if ruled.rule.needs_a_person is not None else None

    def _target(self, ruled: Ruled, criterion: str, judged: Judged) -> Finding:
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
            used=self._used(ruled.conditions, judged),
            own=own,
            said=None if given is None else said,
            gaps=self._gaps(ruled.rule.target, judged),
            rules=tuple(scoring.outcome_name(ruled.number, index, 1) for index in won),
            holds=given or said,
        )

    def _barred(self, ruled: Ruled, judged: Judged, index: int) -> Barred:
        one = ruled.disqualifiers[index]
        key = f"{ruled.number}!{one.name}"
        return Barred(
            ruled.number,
            one,
            hull(scoring.holds(outcomes[key]) for _, outcomes in judged),
            self._used([one.when], judged),
        )

    def _used(self, conditions: Iterable[Condition], judged: Judged) -> tuple[Used, ...]:
        return used_by(conditions, [measuring for measuring, _ in judged]) if self.traced else ()

    def _gaps(self, target: Condition, judged: Judged) -> tuple[Gap, ...]:
        return gaps_to(target, [measuring for measuring, _ in judged]) if self.traced else ()

    def _own(self, ruled: Ruled, part: str | None) -> OwnFinding | None:
        return own_finding(self.evidence, ruled.number, part)

    def _late_correction(self, ruled: Ruled) -> Correction | None:
        corrections = self.law.criteria_set.head.corrections
        return next(
            (one for one in corrections if one.indicator == ruled.number and self.day < one.issued), None
        )


def covers(period: Validity, head: SetFile) -> Covers:
    """Return what an evidence file's period covers of what a set's figures are asked over."""
    if head.period == "year":
        if _is_a_year(period):
            return "all of it"
        return "a part" if _is_within_a_year(period) else "something else"
    asked = Validity(head.period.start, head.period.end)
    if period == asked:
        return "all of it"
    within = asked.holds(period.start) and asked.holds(period.end or date.max)
    return "a part" if within else "something else"


def _is_a_year(period: Validity) -> bool:
    """Return whether a period runs from a day to the day before the same day of the next year."""
    first = period.start
    if (first.month, first.day) == (1, 1):
        return period.end == date(first.year, 12, 31)
    same_day = date(first.year, 3, 1) if (first.month, first.day) == (2, 29) else first
    return first.year < date.max.year and period.end == same_day.replace(year=first.year + 1) - _A_DAY


def _is_within_a_year(period: Validity) -> bool:
    """Return whether a period is shorter than a year."""
    return (period.end or date.max) - period.start < _SHORTEST_YEAR


_A_DAY = timedelta(days=1)
_SHORTEST_YEAR = timedelta(days=365)


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
