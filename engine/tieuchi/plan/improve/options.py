"""What it takes a station to pass by a deadline; for whoever plans many stations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tieuchi.plan.actions.changing import Step
from tieuchi.plan.improve.problem import Problem


@dataclass(frozen=True)
class Option:
    """The cheapest way to pass by a deadline.

    Attributes:
        deadline: The day by which everything has to show.
        cost: In thousands of VND; none where nothing makes the station pass by then.
        ready: The day on which the last action shows; the first day of work where nothing is to be done.
        steps: What is done.
        exact: Whether every combination was judged; else something cheaper, or a way where none is given, may
            have been missed.
    """

    deadline: date
    cost: int | None
    ready: date | None
    steps: tuple[Step, ...] = ()
    exact: bool = True


def steps_of(problem: Problem, chosen: Sequence[int]) -> tuple[Step, ...]:
    """Return the steps of a choice of levels, in the order of the catalogue."""
    return tuple(
        Step(one.action.id, level.units, level.cost, level.ready)
        for one, taken in zip(problem.levers, chosen, strict=True)
        if taken
        for level in (one.levels[taken - 1],)
    )
