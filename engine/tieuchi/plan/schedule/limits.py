"""What a schedule must keep to: money, team days, and the targets it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tieuchi.plan.schedule.communes import Choice, Commune, Horizon, choices

Resource = Literal["money", "days"]
Aim = Literal["communes", "people"]


@dataclass(frozen=True)
class Limit:
    """The most of something that may be used.

    Attributes:
        resource: Money in thousands of đồng, or days of the appraisal teams.
        rounds: The places of the rounds it is for, together.
        most: The most that may be used.
        name: The round or the years as they were written; empty for the whole of the plan.
        place: Whose it is, such as ``{"province": "…"}``; empty for everybody together.
    """

    resource: Resource
    rounds: tuple[int, ...]
    most: int
    name: str = ""
    place: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Target:
    """How many communes must be recognised.

    Attributes:
        rounds: The places of the rounds in which they are; the last of them where ``every``.
        least: The fewest communes.
        name: The round or the year as it was written.
        every: Whether it counts who holds a recognition at the end of the last of the rounds, and not who is
            recognised in them.
        place: Whose it is, as for limits.
    """

    rounds: tuple[int, ...]
    least: int
    name: str
    every: bool = False
    place: tuple[tuple[str, str], ...] = ()


Bound = Limit | Target


@dataclass(frozen=True)
class Task:
    """All that a schedule is made from.

    Attributes:
        communes: The communes, in order of their ids.
        horizon: The time it looks at.
        bounds: What it must keep to.
        aim: Whether it counts communes or the fewest people they can have.
    """

    communes: tuple[Commune, ...]
    horizon: Horizon
    bounds: tuple[Bound, ...]
    aim: Aim = "communes"

    def weight(self, commune: Commune) -> int:
        """Return what a recognised commune counts."""
        return 1 if self.aim == "communes" else commune.people[0]


@dataclass(frozen=True)
class Table:
    """The choices of every commune of a task, made once."""

    task: Task
    choices: tuple[tuple[Choice, ...], ...]


def table_of(task: Task) -> Table:
    """Return a task with the choices of its communes."""
    return Table(task, tuple(choices(commune, task.horizon) for commune in task.communes))


def concerns(bound: Bound, commune: Commune) -> bool:
    """Return whether a commune is one of those that something is said of."""
    return all(commune.place.get(level) == name for level, name in bound.place)


def use(bound: Bound, commune: Commune, choice: Choice) -> int:
    """Return how much a choice takes of a limit, or brings to a target."""
    if isinstance(bound, Target) and bound.every:
        return int(choice.valid[bound.rounds[-1]])
    times = sum(place in bound.rounds for place in choice.rounds)
    if isinstance(bound, Target):
        return times
    if bound.resource == "days":
        return times * commune.appraisal
    return choice.cost if choice.rounds and choice.rounds[0] in bound.rounds else 0


def used(bound: Bound, communes: Sequence[Commune], chosen: Sequence[Choice]) -> int:
    """Return how much a schedule takes of a limit, or brings to a target."""
    return sum(
        use(bound, commune, choice)
        for commune, choice in zip(communes, chosen, strict=True)
        if concerns(bound, commune)
    )


def missed(bound: Bound, communes: Sequence[Commune], chosen: Sequence[Choice]) -> int:
    """Return by how much a schedule breaks what it must keep to; 0 where it keeps to it."""
    found = used(bound, communes, chosen)
    return max(0, bound.least - found if isinstance(bound, Target) else found - bound.most)
