"""Searching: which plans are found one after another within a deadline and a budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tieuchi.plan.improve.model import Aim
from tieuchi.plan.improve.plans import Kind
from tieuchi.plan.improve.problem import Problem, within
from tieuchi.plan.improve.solving import Solved, best, defect

CHEAPEST: tuple[Aim, ...] = ("cost", "days", "actions")
SOONEST: tuple[Aim, ...] = ("days", "cost", "actions")


class Search:
    """Looks for plans within a deadline and a budget.

    Args:
        problem: The problem without limits.
        optimistic: What bounds it, where not every combination was judged.
        deadline: The day by which all has to show.
        budget: The most it may cost.
    """

    def __init__(
        self, problem: Problem, optimistic: Problem | None, deadline: date | None, budget: int | None
    ) -> None:
        self.problem = within(problem, deadline, budget)
        self.loose = None if optimistic is None else within(optimistic, deadline, budget)
        self.budget = budget

    def plans(self, count: int) -> list[tuple[Kind, Solved]]:
        """Return the cheapest plan, the soonest where it is sooner, and the next cheapest that differ."""
        first = self.best(CHEAPEST)
        if first is None:
            return []
        found: list[tuple[Kind, Solved]] = [("cheapest", first)]
        if count > 1:
            soonest = self.best(SOONEST)
            if soonest is not None and last_day(self.problem, soonest) < last_day(self.problem, first):
                found.append(("soonest", soonest))
        while len(found) < count:
            without = [_support(one.chosen) for _, one in found]
            other = self.best(CHEAPEST, without) if all(without) else None
            if other is None:
                break
            found.append(("other", other))
        return found

    def best(self, aims: tuple[Aim, ...], without: Sequence[Sequence[int]] = ()) -> Solved | None:
        """Return the best plan; where not every combination was judged, with the optimistic bound."""
        solved = best(self.problem, aims, budget=self.budget, without=without)
        if solved is None or self.loose is None:
            return solved
        loose = best(self.loose, aims[:1], budget=self.budget, without=without)
        if loose is None:
            raise defect()
        first = replace(solved.proofs[0], bound=min(loose.proofs[0].bound, solved.proofs[0].value))
        return replace(solved, proofs=(first, *solved.proofs[1:]))


def _support(chosen: Sequence[int]) -> list[int]:
    return [lever for lever, level in enumerate(chosen) if level]


def last_day(problem: Problem, solved: Solved) -> date:
    """Return the day on which the last action of a plan shows."""
    return max(problem.ready(lever, level) for lever, level in enumerate(solved.chosen))
