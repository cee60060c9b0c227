"""Plans that make a station pass, each judged again before anyone sees it; or why there is none.

1. What an action brings is what the judge finds in evidence with the action applied, at the least points.
2. The cheapest plan is found by integer programming and proved: no plan costs less.
3. Each further plan is the cheapest that does without at least one action of every plan before it; where some
   plan shows sooner than the cheapest, the soonest stands second.
4. Every plan is judged again as a whole. One that does not pass is a defect, and no plan is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.changing import Step, edited, latest_year, on_day
from tieuchi.plan.actions.levels import Level
from tieuchi.plan.improve.model import Aim
from tieuchi.plan.improve.plans import Improvement, Kind, Missed, Plan, Relaxed, Taken
from tieuchi.plan.improve.problem import Item, Problem, combinations, within
from tieuchi.plan.improve.searching import CHEAPEST, SOONEST, Search, last_day
from tieuchi.plan.improve.solving import Solved, best, most_points
from tieuchi.plan.improve.valuing import Valuing
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

_NEAREST: tuple[Aim, ...] = ("shortfall", "cost", "actions")


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
        self.head = law.criteria_set.head
        # What counts on the evidence's own day is taken to be shown anew whenever a plan is judged.
        self.evidence = evidence = aged(evidence, evidence.as_of)
        self.evaluator = evaluator
        self.start = start
        self.before = self._assessed(evidence, evidence.as_of)
        valuing = Valuing(law, catalogue, Reference())
        self.levers = valuing.levers(evidence, start)
        self.problem = valuing.problem(evidence, start)
        self.optimistic = self.problem.optimistic()

    def improvement(self, deadline: date | None, budget: int | None, count: int) -> Improvement:
        """Return the plans within a deadline and a budget, at most so many; or why there is none.

        Args:
            deadline: The day by which all has to show.
            budget: The most it may cost, in thousands of VND.
            count: How many plans are wanted.

        Raises:
            JudgingError: If the solver ends without a proof, or a plan does not pass when it is judged again.
        """
        found = Improvement(
            before=self.before,
            passes=self.before.outcome == "pass",
            start=self.start,
            deadline=deadline,
            budget=budget,
            unused=tuple(one for one in self.levers if one.idle in ("not known", "period")),
            partly=tuple(
                one
                for one, allowed in zip(self.problem.levers, self.problem.allowed, strict=True)
                if len(allowed) <= len(one.levels)
            ),
        )
        if found.passes:
            return found
        search = Search(self.problem, self.optimistic, deadline, budget)
        plans = tuple(self._plan(search.problem, kind, one, deadline) for kind, one in search.plans(count))
        return replace(found, plans=plans) if plans else self._why_none(found, search)

    def _why_none(self, found: Improvement, search: Search) -> Improvement:
        """Return what can be said where no plan passes."""
        problem, nearest = search.problem, search.best(_NEAREST)
        return replace(
            found,
            missed=tuple(self._missed(problem, found.budget)),
            barred=tuple(one.key for one in problem.bars if not _removable(problem, one)),
            nearest=None if nearest is None else self._plan(problem, "nearest", nearest, found.deadline),
            relaxed=tuple(self._relaxed(found.deadline, found.budget)),
        )

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
        day = deadline or ready
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
        """Return what the station shows on a day once levels are reached, over the latest year before it."""
        over = [level.ready for lever, level in levels.items() if problem.levers[lever].over_period]
        done = edited(self.evidence, [edit for level in levels.values() for edit in level.edits])
        return on_day(done, day, latest_year(self.evidence, self.head, max(over, default=None), day))

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
        aims = SOONEST if limit == "deadline" else CHEAPEST
        problem = within(self.problem, deadline, budget)
        solved = best(problem, aims, budget=budget)
        if solved is None:
            return Relaxed(limit)
        cost = sum(problem.cost(lever, level) for lever, level in enumerate(solved.chosen))
        return Relaxed(limit, cost, last_day(problem, solved))


def _removable(problem: Problem, bar: Item) -> bool:
    """Return whether some combination of the allowed levels rules a disqualifier out."""
    return any(bar.worth[combo] for combo in combinations(problem, bar.scope))
