"""Rounds: several competitors timed in turn, round after round, so that what disturbs one disturbs all.

Who comes after whom changes from round to round, and short works are repeated within their turn: alone
they would be timed by what the one before has left in the caches.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

FEWEST, MOST = 3, 25
"""How many rounds there are at least and at most."""
SHORTEST = 0.01
"""Seconds that a turn takes at least; what is quicker is done again and again in it."""


@dataclass(frozen=True)
class Work:
    """What one competitor does in a round.

    Attributes:
        name: What it is called in the tables.
        run: The work, from facts that are ready to findings.
        stations: How many stations it judges in a round; slow competitors judge some of them only.
    """

    name: str
    run: Callable[[], object]
    stations: int


@dataclass(frozen=True)
class Timed:
    """How long one competitor took.

    Attributes:
        seconds: The seconds of each round, for the stations of one round.
        stations: How many stations that was.
    """

    seconds: Sequence[float]
    stations: int

    def best(self, stations: int) -> float:
        """Return the best seconds for so many stations, in proportion where fewer were judged."""
        return min(self.seconds) * stations / self.stations

    def median(self, stations: int) -> float:
        """Return the median likewise."""
        return median(self.seconds) * stations / self.stations


def timed(works: Sequence[Work], seconds: float) -> Mapping[str, Timed]:
    """Return how long each took in every round; a round for warming up is not counted.

    Args:
        works: The competitors.
        seconds: About how long all rounds together may take. Of that each has the same share: a slow one
            leaves when it is used up, and the others go on.
    """
    for work in works:
        _once(work)
    times = {work.name: max(1, int(SHORTEST / _once(work))) for work in works}
    taken: dict[str, list[float]] = {work.name: [] for work in works}
    for played in range(MOST):
        for work in random.Random(played).sample(works, len(works)):  # noqa: S311 - nothing secret
            if played < FEWEST or sum(taken[work.name]) < seconds / len(works):
                taken[work.name].append(_once(work, times[work.name]))
    return {work.name: Timed(taken[work.name], work.stations) for work in works}


def _once(work: Work, times: int = 1) -> float:
    """Return the seconds that a work takes, done so many times."""
    start = time.perf_counter()
    for _ in range(times):
        work.run()
    return (time.perf_counter() - start) / times


def fitting(run: Callable[[int], object], stations: int, seconds: float) -> int:
    """Return how many of some stations can be judged in so many seconds, by trying a few."""
    few = min(stations, 20)
    start = time.perf_counter()
    run(few)
    each = (time.perf_counter() - start) / few
    return max(1, min(stations, int(seconds / each)))
