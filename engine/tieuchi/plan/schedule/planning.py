"""Planning: the best schedule of a task, in three steps, each keeping what the step before reached.

1. As many communes, or people, as can be hold a recognition on the deadline.
2. As few recognitions as can be lapse on the way.
3. It costs as little as can be.

Then whoever can be appraised earlier at the same cost is, and what team days are left go to communes of which
it is only possible that they pass as they are. These count for nothing above.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import gcd

from tieuchi.plan.schedule.communes import Choice, Commune
from tieuchi.plan.schedule.explaining import Clash, clash_of
from tieuchi.plan.schedule.highs import prices, solve
from tieuchi.plan.schedule.limits import Task, table_of
from tieuchi.plan.schedule.parting import divided
from tieuchi.plan.schedule.programme import Programme, Row, programme, row_of
from tieuchi.plan.schedule.proving import proved_bound
from tieuchi.plan.schedule.questions import Solved, least, most
from tieuchi.plan.schedule.settling import broken, earlier, hopes
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

SMALL = 100
"""Up to so many communes that hang together every step is solved to the end."""
GAP = 0.0001
"""Above that, the share of the answer that its bound may be away when a step ends."""
LATER_GAP = 0.005
"""The same for lapses and for the cost."""


@dataclass(frozen=True)
class Measured:
    """How good one sum of a schedule is.

    Attributes:
        value: What it is.
        bound: What no schedule does better than.
        proved: The same, proved again in whole numbers; none for sums of which only the solver proves it.
    """

    value: int
    bound: int
    proved: int | None = None

    def __add__(self, other: Measured) -> Measured:
        proved = None if self.proved is None or other.proved is None else self.proved + other.proved
        return Measured(self.value + other.value, self.bound + other.bound, proved)


@dataclass(frozen=True)
class Schedule:
    """A schedule, checked in whole numbers against all that it must keep to.

    Attributes:
        task: What it was made from.
        chosen: What is done with each commune.
        counted: The communes or people that hold a recognition on the deadline for sure.
        lapses: How often a recognition lapses before it.
        cost: What it costs, in thousands of đồng.
        hopes: For the places of communes that only possibly pass as they are, the round with days for them.
        parts: How many parts the task fell into.
    """

    task: Task
    chosen: tuple[Choice, ...]
    counted: Measured
    lapses: Measured
    cost: Measured
    hopes: dict[int, int]
    parts: int


def schedule(task: Task, told: Callable[[int], None] = lambda _: None) -> Schedule | Clash:
    """Return the best schedule of a task, or why there is none.

    Args:
        task: The task.
        told: Is told of how many communes more the plan stands, as it goes on.

    Raises:
        JudgingError: If the solver gives up, or what it gave breaks a limit.
    """
    chosen: dict[int, Choice] = {}
    sums = (Measured(0, 0, 0), Measured(0, 0), Measured(0, 0))
    divisions = list(divided(task))
    for places, part in divisions:
        solved = _solved(part)
        if solved is None:
            return clash_of(part)
        chosen.update(zip(places, solved.chosen, strict=True))
        sums = (sums[0] + solved.counted, sums[1] + solved.lapses, sums[2] + solved.cost)
        told(len(places))
    whole = tuple(chosen[place] for place in range(len(task.communes)))
    if broken(task, whole):
        raise JudgingError(Message("the solver’s plan breaks a limit; this is a defect, please report it"))
    return Schedule(task, whole, *sums, hopes=hopes(task, whole), parts=len(divisions))


@dataclass(frozen=True)
class _Part:
    chosen: tuple[Choice, ...]
    counted: Measured
    lapses: Measured
    cost: Measured


def _solved(task: Task) -> _Part | None:
    table = table_of(task)
    made = programme(table)
    exact = len(task.communes) <= SMALL
    best = made.sum(partial(_counts, task))
    asked = most(made, best, 0.0 if exact else GAP)
    first = solve(asked)
    if first is None:
        return None
    proved = proved_bound(asked, prices(asked))
    held = [row_of(best, lower=first.value)]
    lapsing = made.sum(_lapses)
    second = _least(made, lapsing, held, first, 0.0 if exact else LATER_GAP)
    held.append(row_of(lapsing, upper=second.value))
    costing, unit = _money(made)
    third = _least(made, costing, held, second, 0.0 if exact else LATER_GAP)
    chosen = earlier(table, made.chosen(third.taken))
    counted = sum(map(partial(_counts, task), task.communes, chosen))
    return _Part(
        chosen,
        Measured(counted, max(counted, min(first.bound, proved)), proved),
        Measured(sum(one.lapses for one in chosen), second.bound),
        Measured(third.value * unit, third.bound * unit),
    )


def _least(made: Programme, factors: Sequence[int], held: Sequence[Row], near: Solved, gap: float) -> Solved:
    """Return the answer with the smallest sum that keeps what was reached."""
    if not any(factors):
        return Solved(near.taken, 0, 0)
    found = solve(least(made, factors, held, near, gap))
    if found is None:
        raise JudgingError(
            Message("the solver lost a plan that it had found; this is a defect, please report it")
        )
    return found


def _counts(task: Task, commune: Commune, choice: Choice) -> int:
    return task.weight(commune) if choice.recognised else 0


def _lapses(_: Commune, choice: Choice) -> int:
    return choice.lapses


def _money(made: Programme) -> tuple[list[int], int]:
    """Return what each column costs, divided by what all costs have in common, and that number."""
    factors = made.sum(lambda _, choice: choice.cost)
    unit = gcd(*factors) or 1
    return [factor // unit for factor in factors], unit
