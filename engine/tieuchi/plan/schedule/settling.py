"""What is settled once the solver is done: earlier rounds at no cost, the days left, the exact check."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.plan.schedule.communes import Choice, Commune, kept
from tieuchi.plan.schedule.limits import Bound, Limit, Table, Target, Task, concerns, missed, use, used


def broken(task: Task, chosen: Sequence[Choice]) -> tuple[Bound, ...]:
    """Return the limits and targets that a schedule breaks, computed in whole numbers."""
    return tuple(bound for bound in task.bounds if missed(bound, task.communes, chosen))


def earlier(table: Table, chosen: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return a schedule with communes moved to earlier rounds, one by one, where nothing else changes."""
    task, now = table.task, list(chosen)
    sums = {bound: used(bound, task.communes, now) for bound in task.bounds}
    for place, (commune, found) in enumerate(zip(task.communes, table.choices, strict=True)):
        better = [one for one in found if one.rounds < now[place].rounds and _alike(one, now[place])]
        for other in sorted(better, key=lambda one: one.rounds):
            moved = _moved(sums, commune, now[place], other)
            if all(_holds(bound, amount) for bound, amount in moved.items()):
                sums.update(moved)
                now[place] = other
                break
    return tuple(now)


def hopes(task: Task, chosen: Sequence[Choice]) -> dict[int, int]:
    """Return the rounds with days left for communes that a schedule leaves out and that only possibly pass.

    Those that take the fewest days come first, then those that count most, each in the first round there is
    room in; nothing is spent on them.
    """
    limits = [bound for bound in task.bounds if isinstance(bound, Limit) and bound.resource == "days"]
    left = {limit: limit.most - used(limit, task.communes, chosen) for limit in limits}
    found: dict[int, int] = {}
    for place in sorted(_open(task, chosen), key=lambda place: _order(task, place)):
        commune = task.communes[place]
        mine = [limit for limit in limits if concerns(limit, commune)]
        for number in range(len(task.horizon.rounds)):
            taking = [limit for limit in mine if number in limit.rounds]
            if all(left[limit] >= commune.appraisal for limit in taking):
                left.update({limit: left[limit] - commune.appraisal for limit in taking})
                found[place] = number
                break
    return dict(sorted(found.items()))


def _open(task: Task, chosen: Sequence[Choice]) -> list[int]:
    """Return the places of communes that are left out, whose verdict is open and who need a recognition."""
    deadline = task.horizon.deadline
    return [
        place
        for place, (commune, choice) in enumerate(zip(task.communes, chosen, strict=True))
        if not choice.rounds
        and commune.outcome == "open"
        and ((until := kept(commune, task.horizon)) is None or until < deadline)
    ]


def _order(task: Task, place: int) -> tuple[int, int, int]:
    commune = task.communes[place]
    return commune.appraisal, -task.weight(commune), place


def _alike(one: Choice, other: Choice) -> bool:
    return _brings(one) == _brings(other)


def _brings(one: Choice) -> tuple[object, ...]:
    return len(one.rounds) > 0, one.cost, one.recognised, one.lapses


def _moved(sums: dict[Bound, int], commune: Commune, now: Choice, other: Choice) -> dict[Bound, int]:
    """Return the sums that a commune's other choice changes."""
    return {
        bound: amount + use(bound, commune, other) - use(bound, commune, now)
        for bound, amount in sums.items()
        if concerns(bound, commune) and use(bound, commune, other) != use(bound, commune, now)
    }


def _holds(bound: Bound, amount: int) -> bool:
    return amount >= bound.least if isinstance(bound, Target) else amount <= bound.most
