"""Plans that make a station pass, each judged again before anyone sees it; or why there is none.

1. What an action brings is what the judge finds in evidence with the action applied, at the least points.
2. The cheapest plan is found by integer programming and proved: no plan costs less.
3. Each further plan is the cheapest that does without at least one action of every plan before it; where some
   plan shows sooner than the cheapest, the soonest stands second.
4. Every plan is judged again as a whole. One that does not pass is a defect, and no plan is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.changing import Step, edited, on_day
from tieuchi.plan.actions.levels import Level, Lever
from tieuchi.plan.improve.model import Aim, Proof
from tieuchi.plan.improve.problem import Problem, within
from tieuchi.plan.improve.solving import Solved, best, most_points
from tieuchi.plan.improve.valuing import Valuing
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

Kind = Literal["cheapest", "soonest", "other", "nearest"]
_CHEAPEST: tuple[Aim, ...] = ("cost", "days", "actions")
_SOONEST: tuple[Aim, ...] = ("days", "cost", "actions")
_NEAREST: tuple[Aim, ...] = ("shortfall", "cost", "actions")


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
        barred: Where there is none: the disqualifiers that no action removes.
        nearest: Where there is none: the plan that falls short by the fewest points.
        relaxed: Where there is none: what lifting a limit would do.
        unused: The actions that could not be offered, for a reason a reader can do something about.
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
    unused: tuple[Lever, ...] = field(default=())


class Improving:
    """Looks for plans for one station.

    Args:
        law: The law that judges, before and after.
        evidence: What the station shows; what is not known counts at its least.
        catalogue: The actions.
        evaluator: What judges each plan as a whole.
        start: The day on which work begins.

    Raises:
        JudgingError: If the set gives no points to reach.
    """

    def __init__(
        self, law: Law, evidence: Evidence, catalogue: Catalogue, evaluator: Evaluator, start: date
    ) -> None:
        self.law = law
        self.evidence = evidence
        self.evaluator = evaluator
        self.start = start
        self.before = self._assessed(evidence, evidence.as_of)
        valuing = Valuing(law, catalogue, Reference())
        self.levers = valuing.levers(evidence, start)
        self.problem = valuing.problem(evidence, start)

    def improvement(self, deadline: date | None, budget: int | None, count: int) -> Improvement:
        """Return the plans within a deadline and a budget, at most so many; or why there is none.

        Args:
            deadline: The day by which all has to show.
            budget: The most it may cost, in thousands of VND.
            count: How many plans are wanted.

        Raises:
            JudgingError: If the solver ends without a proof, or a plan does not pass when it is judged again.
        """
        problem = within(self.problem, deadline, budget)
        passes = self.before.outcome == "pass"
        found = Improvement(
            before=self.before, passes=passes, start=self.start, deadline=deadline, budget=budget
        )
        if passes:
            return found
        unused = tuple(one for one in self.levers if one.idle in ("not known", "period"))
        solved = self._solved(problem, budget, count)
        plans = tuple(self._plan(problem, kind, one, deadline) for kind, one in solved)
        if plans:
            return Improvement(self.before, passes, self.start, deadline, budget, plans, unused=unused)
        nearest = best(problem, _NEAREST, budget=budget)
        return Improvement(
            self.before,
            passes,
            self.start,
            deadline,
            budget,
            missed=tuple(self._missed(problem, budget)),
            barred=tuple(one.key for one in problem.bars if not any(one.worth.values())),
            nearest=None if nearest is None else self._plan(problem, "nearest", nearest, deadline),
            relaxed=tuple(self._relaxed(deadline, budget)),
            unused=unused,
        )

    def _solved(self, problem: Problem, budget: int | None, count: int) -> list[tuple[Kind, Solved]]:
        """Return the cheapest plan, the soonest where it is sooner, and the next cheapest that differ."""
        first = best(problem, _CHEAPEST, budget=budget)
        if first is None:
            return []
        found: list[tuple[Kind, Solved]] = [("cheapest", first)]
        if count > 1:
            soonest = best(problem, _SOONEST, budget=budget)
            if soonest is not None and _last_day(problem, soonest) < _last_day(problem, first):
                found.append(("soonest", soonest))
        while len(found) < count:
            without = [_support(one.chosen) for _, one in found]
            other = best(problem, _CHEAPEST, budget=budget, without=without) if all(without) else None
            if other is None:
                break
            found.append(("other", other))
        return found

    def _plan(self, problem: Problem, kind: Kind, solved: Solved, deadline: date | None) -> Plan:
        """Return a plan judged again as a whole.

        Raises:
            JudgingError: If it is not what the programme says it is.
        """
        levels = {
            lever: problem.levers[lever].levels[taken - 1]
            for lever, taken in enumerate(solved.chosen)
            if taken
        }
        ready = max((one.ready for one in levels.values()), default=self.evidence.as_of)
        day = max(deadline or ready, ready)
        shown = self._shown(problem, levels, day)
        after = self._assessed(shown, day)
        points = problem.points(solved.chosen)
        judged = {one.number: one.points.lo for one in after.criteria if one.points is not None}
        if judged != points or (kind != "nearest" and after.outcome != "pass"):
            raise JudgingError(
                Message("a plan is judged otherwise than it was planned; this is a defect, please report it")
            )
        taken = tuple(
            Taken(
                Step(problem.levers[lever].action.id, level.units, level.cost, level.ready),
                level,
                self._brings(problem, levels, lever, after, day),
            )
            for lever, level in levels.items()
        )
        cost = sum(one.step.cost for one in taken)
        return Plan(kind, taken, cost, ready, solved.proofs, shown, after)

    def _shown(self, problem: Problem, levels: dict[int, Level], day: date) -> Evidence:
        """Return what the station shows on a day once levels are reached."""
        over = [level.ready for lever, level in levels.items() if problem.levers[lever].over_period]
        done = edited(self.evidence, [edit for level in levels.values() for edit in level.edits])
        return on_day(done, day, max(over, default=None))

    def _brings(
        self, problem: Problem, levels: dict[int, Level], lever: int, after: Assessment, day: date
    ) -> dict[str, int]:
        """Return what each indicator would lose without a lever, the others being taken."""
        rest = {other: level for other, level in levels.items() if other != lever}
        shown = self._shown(problem, rest, day)
        without = assess(self.law, shown, day, Reference(), traced=False)
        lost = {
            one.number: int(one.points.lo - other.points.lo)
            for one, other in zip(after.findings, without.findings, strict=True)
            if one.points is not None and other.points is not None
        }
        return {number: points for number, points in lost.items() if points}

    def _assessed(self, evidence: Evidence, day: date) -> Assessment:
        try:
            return assess(self.law, evidence, day, self.evaluator)
        except InputError as error:
            if evidence is self.evidence:
                raise
            raise JudgingError(
                Message("a plan leads to figures that cannot be: {fault}", fault=error.problems[0].message)
            ) from error

    def _missed(self, problem: Problem, budget: int | None) -> list[Missed]:
        lines: Sequence[tuple[str | None, int]] = (*problem.lines.items(), (None, problem.total))
        reached = [Missed(number, most_points(problem, number, budget), line) for number, line in lines]
        return [one for one in reached if one.most < one.line]

    def _relaxed(self, deadline: date | None, budget: int | None) -> list[Relaxed]:
        """Return what a plan would take without the budget, without the deadline, and without both."""
        found = []
        if budget is not None:
            found.append(self._lifted("budget", deadline, None))
        if deadline is not None:
            found.append(self._lifted("deadline", None, budget))
        if budget is not None and deadline is not None:
            found.append(self._lifted("both", None, None))
        return found

    def _lifted(
        self, limit: Literal["budget", "deadline", "both"], deadline: date | None, budget: int | None
    ) -> Relaxed:
        aims = _SOONEST if limit == "deadline" else _CHEAPEST
        problem = within(self.problem, deadline, budget)
        solved = best(problem, aims, budget=budget)
        if solved is None:
            return Relaxed(limit)
        cost = sum(problem.cost(lever, level) for lever, level in enumerate(solved.chosen))
        return Relaxed(limit, cost, _last_day(problem, solved))


def _support(chosen: Sequence[int]) -> list[int]:
    return [lever for lever, level in enumerate(chosen) if level]


def _last_day(problem: Problem, solved: Solved) -> date:
    return max(problem.ready(lever, level) for lever, level in enumerate(solved.chosen))
