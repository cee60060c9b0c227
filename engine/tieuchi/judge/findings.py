"""Findings: what judging says of each indicator, each criterion and the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from tieuchi.evidence.facts import Age, Covers
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.receipts import Receipt
from tieuchi.judge.using import Used, UsedFact
from tieuchi.law.criteria import Correction
from tieuchi.law.lawbook import Law, Ruled
from tieuchi.law.rules import Disqualifier, Part
from tieuchi.values.fields import Text
from tieuchi.values.interval import NO, Interval
from tieuchi.values.numbers import Amount

Status = Literal["met", "partly met", "not met", "open", "not applicable", "overruled"]
Standing = Literal["met", "not met", "open"]
Outcome = Literal["pass", "fail", "open"]


@dataclass(frozen=True)
class PartFinding:
    """What one part of an indicator brings.

    Attributes:
        key: The scale's key, or the indicator's number.
        part: The part as the rule writes it.
        points: Least and most, in hundredths.
        outcomes: The bands that can win; one past the last stands for none of them.
        rules: The names of those bands, as every evaluator reports them.
        own: The assessor's finding that stands here instead of the rule's or attests the part.
        said: What the rule said, where the assessor's finding stands instead.
    """

    key: str
    part: Part
    points: Interval
    outcomes: tuple[int, ...]
    rules: tuple[str, ...]
    own: OwnFinding | None = None
    said: Interval | None = None

    @property
    def by_rule(self) -> PartFinding:
        """The part as the rule judges it, whatever an assessor found."""
        return self if self.said is None else replace(self, points=self.said, own=None, said=None)

    @property
    def not_applicable(self) -> Text | None:
        """Why the question does not arise, where it surely does not."""
        if len(self.outcomes) != 1 or self.outcomes[0] >= len(self.part.bands):
            return None
        return self.part.bands[self.outcomes[0]].not_applicable


@dataclass(frozen=True)
class Gap:
    """How far a target is away.

    Attributes:
        used: What is compared.
        word: ``at least``, ``more than``, ``at most`` or ``less than``.
        threshold: The target.
        distance: What is missing to it, not below zero; ``[0, 0]`` when it is surely reached.
    """

    used: Used
    word: str
    threshold: Amount
    distance: Interval


@dataclass(frozen=True)
class Finding:
    """What judging says of one indicator.

    Attributes:
        ruled: The indicator and its rule.
        criterion: The number of its criterion.
        status: One of the statuses of the design.
        points: Least and most in hundredths; none for a target.
        parts: What each part brings; for a target none.
        used: The evidence it used.
        own: The assessor's finding that stands instead of the whole rule, or attests a target.
        said: What the rule said, where the assessor's finding stands instead.
        gaps: For a target: how far away it is.
        rules: The names of the outcomes that can win.
        correction: A correction that was issued only after the day of judging.
        holds: For a target: whether it is met, as an interval of no (0) and yes (1).
    """

    ruled: Ruled
    criterion: str
    status: Status
    points: Interval | None
    parts: tuple[PartFinding, ...] = ()
    used: tuple[Used, ...] = ()
    own: OwnFinding | None = None
    said: Interval | None = None
    gaps: tuple[Gap, ...] = ()
    rules: tuple[str, ...] = ()
    correction: Correction | None = None
    holds: Interval | None = None

    @property
    def number(self) -> str:
        """The indicator's number."""
        return self.ruled.number

    @property
    def missing(self) -> tuple[UsedFact, ...]:
        """The facts that keep it open, each once; none when it is settled."""
        if (self.points or self.holds or NO).known:
            return ()
        return tuple({one.name: one for used in self.used for one in used.missing}.values())


@dataclass(frozen=True)
class CriterionFinding:
    """What the indicators of one criterion add up to.

    Attributes:
        number: The criterion's number.
        title: Its name.
        points: Least and most in hundredths; none for a group of targets.
        maximum: The most points possible.
        needed: The line to reach, as an exact number of hundredths.
        standing: Whether the line is reached.
    """

    number: str
    title: Text
    points: Interval | None
    maximum: int
    needed: Interval | None
    standing: Standing


@dataclass(frozen=True)
class Barred:
    """Whether a disqualifier holds: ``[1, 1]`` surely, ``[0, 1]`` possibly, ``[0, 0]`` not."""

    indicator: str
    disqualifier: Disqualifier
    holds: Interval
    used: tuple[Used, ...] = ()


@dataclass(frozen=True)
class Assessment:
    """Everything judging says of one station or district.

    Attributes:
        law: The law it was judged by.
        day: The day of judging.
        place: The names of commune, district and province.
        file: The evidence file.
        invented: Whether the evidence is a made-up sample.
        rehearsed: Whether the set was not yet in force on the day.
        covers: What the evidence's period covers of what the set asks.
        findings: One for each indicator, in the order of the set.
        criteria: One for each criterion.
        barred: The disqualifiers.
        total: Least and most points in hundredths; none for targets.
        maximum: The most points possible, in hundredths.
        needed: The line the total has to reach; none for targets.
        outcome: ``pass`` (*đạt*), ``fail`` (*không đạt*) or ``open`` (*chưa đủ căn cứ*).
        receipt: What made it.
        counts: How many findings there are of each status.
        lapsed: How old each fact and list was that had lapsed on the day, a column as ``list.column``.
    """

    law: Law
    day: date
    place: Mapping[str, str]
    file: str
    invented: bool
    rehearsed: bool
    covers: Covers
    findings: tuple[Finding, ...]
    criteria: tuple[CriterionFinding, ...]
    barred: tuple[Barred, ...]
    total: Interval | None
    maximum: int
    needed: Interval | None
    outcome: Outcome
    receipt: Receipt
    counts: Mapping[Status, int] = field(default_factory=dict)
    lapsed: Mapping[str, Age] = field(default_factory=dict)

    @property
    def covered(self) -> bool:
        """Whether the evidence's period is the one the set asks about."""
        return self.covers == "all of it"

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """The indicators that are not settled, those with most at stake first."""
        unsettled = [one for one in self.findings if one.status == "open" or _wide(one)]
        return tuple(sorted(unsettled, key=lambda one: -_width(one)))


def _wide(finding: Finding) -> bool:
    return finding.points is not None and not finding.points.known


def _width(finding: Finding) -> int:
    return 0 if finding.points is None else int(finding.points.hi - finding.points.lo)
