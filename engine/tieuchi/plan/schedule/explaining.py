"""Why there is no schedule: which limits and targets clash, and the least that one of them has to give way.

Doing nothing keeps to every limit, so it is always a target that cannot be reached. A clash is a group of
limits and targets that cannot all hold, though they can as soon as any one of them is dropped. A remedy
relaxes one kind of thing by as little as can be, and the solver proves that less would not do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tieuchi.plan.schedule.communes import Choice
from tieuchi.plan.schedule.highs import solve
from tieuchi.plan.schedule.limits import Bound, Limit, Table, Target, Task, concerns, missed, table_of, use
from tieuchi.plan.schedule.programme import programme
from tieuchi.plan.schedule.questions import Extra, fitting

Kind = Literal["targets", "days", "money", "days and money"]
"""What a remedy relaxes."""


@dataclass(frozen=True)
class Remedy:
    """The least that makes a schedule possible.

    Attributes:
        kind: What is relaxed.
        changes: Each limit or target that gives way, and by how much.
        bound: What the sum of all changes cannot be less than; for days and money together, of the days.
    """

    kind: Kind
    changes: tuple[tuple[Bound, int], ...]
    bound: int

    @property
    def total(self) -> int:
        """The sum of all changes."""
        return sum(amount for _, amount in self.changes)


@dataclass(frozen=True)
class Clash:
    """Why a task has no schedule.

    Attributes:
        task: The task, or that part of it which has none.
        groups: Bounds that cannot all hold; without any one of a group the others of it can. Groups share no
            target, and without the targets of all of them there is a schedule.
        reachable: For each target of them, the most that comes of it where nothing is limited.
        remedies: What to relax, each by itself enough.
    """

    task: Task
    groups: tuple[tuple[Bound, ...], ...]
    reachable: dict[Target, int]
    remedies: tuple[Remedy, ...]


def clash_of(task: Task) -> Clash:
    """Return why a task has no schedule.

    Raises:
        JudgingError: If the solver gives up.
    """
    table = table_of(task)
    groups = tuple(_groups(table))
    targets = [bound for group in groups for bound in group if isinstance(bound, Target)]
    reachable = {one: _reachable(one, table) for one in targets}
    return Clash(task, groups, reachable, tuple(_remedies(table)))


def relaxed(task: Task, changes: Sequence[tuple[Bound, int]]) -> Task:
    """Return a task with limits and targets changed by so much."""
    more = dict(changes)
    return replace(task, bounds=tuple(_relaxed(bound, more.get(bound, 0)) for bound in task.bounds))


def _relaxed(bound: Bound, amount: int) -> Bound:
    if isinstance(bound, Target):
        return replace(bound, least=bound.least - amount)
    return replace(bound, most=bound.most + amount)


def _groups(table: Table) -> Iterator[tuple[Bound, ...]]:
    """Yield what clashes, one clash after another, until the rest can hold."""
    left = table.task.bounds
    while not _fits(table, left):
        group = _clashing(table, left)
        yield group
        left = tuple(one for one in left if one not in group or isinstance(one, Limit))


def _clashing(table: Table, bounds: Sequence[Bound]) -> tuple[Bound, ...]:
    """Return bounds that cannot all hold, of which none can be spared; limits are spared first."""
    left = tuple(bounds)
    for bound in sorted(bounds, key=lambda one: isinstance(one, Target)):
        fewer = tuple(one for one in left if one != bound)
        if not _fits(table, fewer):
            left = fewer
    return left


def _fits(table: Table, bounds: tuple[Bound, ...]) -> bool:
    """Return whether some schedule keeps to all of some bounds."""
    made = programme(Table(replace(table.task, bounds=bounds), table.choices))
    return solve(fitting(made)) is not None


def _reachable(target: Target, table: Table) -> int:
    """Return the most that can come of a target where nothing is limited."""
    return sum(
        max(use(target, commune, choice) for choice in found)
        for commune, found in zip(table.task.communes, table.choices, strict=True)
        if concerns(target, commune)
    )


def _remedies(table: Table) -> Iterator[Remedy]:
    alone = [_remedy(table, kind) for kind in ("targets", "days", "money")]
    yield from (one for one in alone if one is not None)
    if alone[1] is None and alone[2] is None and (both := _both(table)) is not None:
        yield both


def _remedy(table: Table, kind: Kind) -> Remedy | None:
    """Return the least change of one kind that is enough; none where no change of it is."""
    relaxing = [place for place, bound in enumerate(table.task.bounds) if _kind(bound) == kind]
    made = programme(table, together=True)
    extra = [Extra(place, _sign(table.task.bounds[place])) for place in relaxing]
    if not extra:
        return None
    found = solve(fitting(made, extra))
    if found is None:
        return None
    changes = _changes(table.task, made.chosen(found.taken))
    return Remedy(kind, changes, found.bound * made.units[relaxing[0]])


def _both(table: Table) -> Remedy | None:
    """Return the fewest days more, and then the least money more, that are enough together."""
    free = tuple(bound for bound in table.task.bounds if _kind(bound) != "money")
    days = _remedy(Table(replace(table.task, bounds=free), table.choices), "days")
    if days is None:
        return None
    eased = relaxed(table.task, days.changes)
    money = _remedy(Table(eased, table.choices), "money")
    if money is None:
        return None
    return Remedy("days and money", (*days.changes, *money.changes), days.bound)


def _changes(task: Task, chosen: Sequence[Choice]) -> tuple[tuple[Bound, int], ...]:
    found = ((bound, missed(bound, task.communes, chosen)) for bound in task.bounds)
    return tuple((bound, amount) for bound, amount in found if amount)


def _kind(bound: Bound) -> Kind:
    return bound.resource if isinstance(bound, Limit) else "targets"


def _sign(bound: Bound) -> int:
    return 1 if isinstance(bound, Target) else -1
