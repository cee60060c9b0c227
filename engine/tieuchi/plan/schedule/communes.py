"""What a schedule knows of each commune, and its choices: in which rounds, at what cost, to what end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

from tieuchi.plan.schedule.rounds import Round, lasts_until

ONE_DAY = timedelta(days=1)


class Step(Protocol):
    """An action of the catalogue as a commune does it."""

    @property
    def action(self) -> str:
        """Its id in the catalogue."""

    @property
    def units(self) -> int:
        """How many people, rows or things it changes."""

    @property
    def cost(self) -> int:
        """What it costs, in thousands of đồng."""

    @property
    def ready(self) -> date:
        """The day from which it shows."""


@dataclass(frozen=True)
class Way:
    """One way in which a commune comes to pass at the least points.

    Attributes:
        steps: What is done; nothing where it passes as it is.
        cost: What that costs, in thousands of đồng.
        ready: The day by which all of it shows.
    """

    steps: tuple[Step, ...]
    cost: int
    ready: date


@dataclass(frozen=True)
class Commune:
    """One commune.

    Attributes:
        id: Its id in the data, which no other has.
        place: The names of commune, district and province.
        people: The least and the most people it can have.
        outcome: Its verdict today.
        ways: The ways to pass for sure; none where nothing in the catalogue makes it pass.
        appraisal: The team days that one appraisal of it takes.
        until: The last day of the recognition it has, where it has one.
    """

    id: str
    place: Mapping[str, str]
    people: tuple[int, int]
    outcome: Literal["pass", "open", "fail"]
    ways: tuple[Way, ...]
    appraisal: int
    until: date | None = None


@dataclass(frozen=True)
class Horizon:
    """The time a schedule looks at.

    Attributes:
        start: The first day on which something can be done.
        rounds: The rounds, in order.
        years: For how many years a recognition is valid.
    """

    start: date
    rounds: tuple[Round, ...]
    years: int

    @property
    def deadline(self) -> date:
        """The day on which recognised communes are counted: the last of the last round."""
        return self.rounds[-1].end

    def until(self, place: int) -> date:
        """Return the last day of a recognition of the round at a place."""
        return lasts_until(self.rounds[place].end, self.years)


@dataclass(frozen=True)
class Choice:
    """One thing a schedule can do with a commune.

    Attributes:
        rounds: The places of the rounds in which it is appraised: none, or one and its renewals.
        way: What is done before the first of them.
        recognised: Whether it holds a recognition on the deadline.
        lapses: How often a recognition lapses before the deadline.
        valid: For each round, whether it holds a recognition on its last day.
    """

    rounds: tuple[int, ...]
    way: Way | None
    recognised: bool
    lapses: int
    valid: tuple[bool, ...]

    @property
    def cost(self) -> int:
        """What its actions cost, in thousands of đồng."""
        return 0 if self.way is None else self.way.cost


def choices(commune: Commune, horizon: Horizon) -> tuple[Choice, ...]:
    """Return the choices of a commune, doing nothing first.

    Before the first appraisal the cheapest of the ways that are ready by then is gone: any other costs more
    and brings the same. Renewals follow only where a recognition would else end before the deadline, and none
    that could be left out.
    """
    cheapest = [_cheapest(commune.ways, one.end) for one in horizon.rounds]
    found = [_choice((), None, commune, horizon)]
    for chain in _chains(commune, horizon):
        way = cheapest[chain[0]]
        if way is not None:
            found.append(_choice(chain, way, commune, horizon))
    return tuple(found)


def kept(commune: Commune, horizon: Horizon) -> date | None:
    """Return the last day of a recognition that still stands when the schedule begins."""
    return commune.until if commune.until is not None and commune.until >= horizon.start else None


def _cheapest(ways: Sequence[Way], day: date) -> Way | None:
    ready = [way for way in ways if way.ready <= day]
    return min(ready, key=lambda way: (way.cost, way.ready, len(way.steps)), default=None)


def _chains(commune: Commune, horizon: Horizon) -> Iterator[tuple[int, ...]]:
    """Yield the rounds in which it may be appraised."""
    standing = kept(commune, horizon)
    if standing is not None and standing >= horizon.deadline:
        return
    for first in range(len(horizon.rounds)):
        yield from _renewed((first,), standing, horizon)


def _renewed(chain: tuple[int, ...], before: date | None, horizon: Horizon) -> Iterator[tuple[int, ...]]:
    """Yield a chain of appraisals, and those that go on from it in time and would not do without its last.

    ``before`` is the last day of what stood before the last of the chain.
    """
    yield chain
    until = horizon.until(chain[-1])
    if until >= horizon.deadline:
        return
    for later in range(chain[-1] + 1, len(horizon.rounds)):
        day = horizon.rounds[later].end
        needed = before is None or day > before + ONE_DAY
        if needed and day <= until + ONE_DAY:
            yield from _renewed((*chain, later), until, horizon)


def _choice(chain: tuple[int, ...], way: Way | None, commune: Commune, horizon: Horizon) -> Choice:
    spans = [] if (standing := kept(commune, horizon)) is None else [(horizon.start, standing)]
    spans += [(horizon.rounds[place].end, horizon.until(place)) for place in chain]
    lapses = sum(
        until < horizon.deadline
        and not any(begin <= until + ONE_DAY and end > until for begin, end in spans[place + 1 :])
        for place, (_, until) in enumerate(spans)
    )
    valid = tuple(any(begin <= one.end <= end for begin, end in spans) for one in horizon.rounds)
    return Choice(chain, way, valid[-1], lapses, valid)
