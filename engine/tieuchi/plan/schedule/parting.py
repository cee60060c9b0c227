"""Taking a task apart: communes that share no limit and no target are planned apart, exactly as together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tieuchi.plan.schedule.limits import Task, concerns


def parts(task: Task) -> tuple[tuple[int, ...], ...]:
    """Return the places of the communes that hang together by what they share, in order of the first."""
    owner = list(range(len(task.communes)))

    def root(place: int) -> int:
        while owner[place] != place:
            owner[place] = owner[owner[place]]
            place = owner[place]
        return place

    for bound in task.bounds:
        shared = [place for place, commune in enumerate(task.communes) if concerns(bound, commune)]
        for place in shared[1:]:
            owner[root(place)] = root(shared[0])
    found: dict[int, list[int]] = {}
    for place in range(len(task.communes)):
        found.setdefault(root(place), []).append(place)
    return tuple(sorted(tuple(places) for places in found.values()))


def divided(task: Task) -> Iterator[tuple[tuple[int, ...], Task]]:
    """Yield each part with its communes' places; a bound that concerns nobody belongs to the first."""
    for number, places in enumerate(parts(task)):
        communes = tuple(task.communes[place] for place in places)
        bounds = tuple(
            bound
            for bound in task.bounds
            if any(concerns(bound, commune) for commune in communes)
            or (number == 0 and not any(concerns(bound, commune) for commune in task.communes))
        )
        yield places, replace(task, communes=communes, bounds=bounds)
