"""What is found for a station: its plans, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.plan.actions.changing import Step
from tieuchi.plan.actions.levels import Level, Lever
from tieuchi.plan.improve.model import Proof

Kind = Literal["cheapest", "soonest", "other", "nearest"]


@dataclass(frozen=True)
class Taken:
    """An action of a plan.

    Attributes:
        step: What is done.
        level: What it changes.
        brings: By how many hundredths of points each indicator would fall without it, the others done.
    """

    step: Step
    level: Level
    brings: dict[str, int]


@dataclass(frozen=True)
class Plan:
    """One plan, as the judge found it.

    Attributes:
        kind: What it is the best at.
        taken: Its actions, in the order of the catalogue.
        cost: In thousands of VND.
        ready: The day on which all of it shows.
        proofs: What was proved of it.
        evidence: What the station would show.
        after: How that is judged.
    """

    kind: Kind
    taken: tuple[Taken, ...]
    cost: int
    ready: date
    proofs: tuple[Proof, ...]
    evidence: Evidence
    after: Assessment


@dataclass(frozen=True)
class Missed:
    """A line that no plan reaches: its criterion, or none for the total; the most it can have; the line."""

    criterion: str | None
    most: int
    line: int


@dataclass(frozen=True)
class Relaxed:
    """What a plan would take if a limit were lifted.

    Attributes:
        limit: Which limit is lifted.
        cost: What it would cost then; none where there is no plan even so.
        ready: The day on which it would show.
    """

    limit: Literal["budget", "deadline", "both"]
    cost: int | None = None
    ready: date | None = None


@dataclass(frozen=True)
class Improvement:
    """What can be done for a station.

    Attributes:
        before: How it is judged as it stands.
        passes: Whether it passes as it stands, so that there is nothing to do.
        start: The day on which work begins.
        deadline: The day by which all has to show, where there is one.
        budget: The most it may cost, in thousands of VND, where there is a limit.
        plans: The plans that pass.
        missed: Where there is none: the lines that cannot be reached even by themselves.
        barred: Where there is none: the disqualifiers that no action removes within the limits.
        nearest: Where there is none: the plan that is short by the fewest points; a disqualifier that stays
            counts as much as all points.
        relaxed: Where there is none: what lifting a limit would do.
        unused: The actions that could not be offered, for a reason a reader can do something about.
        partly: The actions of which not every level was looked at, because too many act on one indicator.
    """

    before: Assessment
    passes: bool
    start: date
    deadline: date | None
    budget: int | None
    plans: tuple[Plan, ...] = ()
    missed: tuple[Missed, ...] = ()
    barred: tuple[str, ...] = ()
    nearest: Plan | None = None
    relaxed: tuple[Relaxed, ...] = ()
    unused: tuple[Lever, ...] = ()
    partly: tuple[Lever, ...] = ()
