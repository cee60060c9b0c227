"""What comes of comparing two laws over one population; sums and counts only, all of them exact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tieuchi.judge.findings import Outcome
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval

Transitions = Mapping[tuple[str | None, str | None, Outcome, Outcome], int]
"""How many stations there are of each province, zone, outcome before and outcome after; none: not known."""


@dataclass(frozen=True)
class Move:
    """How points moved over a population.

    Attributes:
        total: All that was gained less all that was lost, in hundredths.
        up: The stations that gained.
        down: The stations that lost.
    """

    total: int = 0
    up: int = 0
    down: int = 0


@dataclass(frozen=True)
class Moved:
    """How the points of an indicator, a criterion or the whole moved.

    Attributes:
        number: The number of the indicator or criterion; empty for the whole.
        title: Its name; none for the whole.
        before: The most points it could bring, in hundredths; none where it is added.
        after: The most points it can bring; none where it is dropped.
        least: How the least points moved.
        most: How the most points moved.
        reached: How many stations surely reach its line, before and after; none where it has no line.
        turned: How many stations reach it, miss it or leave that open otherwise than before.
    """

    number: str
    title: Text | None
    before: int | None
    after: int | None
    least: Move
    most: Move
    reached: tuple[int | None, int | None] = (None, None)
    turned: int = 0

    @property
    def still(self) -> bool:
        """Whether no station's points moved, and none stands otherwise to its line."""
        return not any((self.least.up, self.least.down, self.most.up, self.most.down, self.turned))


@dataclass(frozen=True)
class Verdict:
    """What one law says of one station.

    Attributes:
        outcome: The recognition.
        points: Least and most of the total, in hundredths.
    """

    outcome: Outcome
    points: Interval


@dataclass(frozen=True)
class Shifted:
    """How far an indicator's points moved at one station, in hundredths."""

    number: str
    least: int
    most: int


@dataclass(frozen=True)
class Named:
    """A station that gains or loses recognition.

    Attributes:
        id: Its id in the data.
        place: The names of commune, district and province, as far as they are said.
        zone: Its zone, where it is known.
        day: The day it was judged on.
        before: What the first law says.
        after: What the second says.
        shifted: The indicators whose points moved.
    """

    id: str
    place: Mapping[str, str]
    zone: str | None
    day: date
    before: Verdict
    after: Verdict
    shifted: tuple[Shifted, ...]


@dataclass(frozen=True)
class Group:
    """The transitions of some stations: of all, of a province or of a zone.

    Attributes:
        counts: How many there are of each pair of outcomes, before and after.
    """

    counts: Mapping[tuple[Outcome, Outcome], int]

    def of(self, *, before: Outcome | None = None, after: Outcome | None = None) -> int:
        """Return how many have these outcomes; None is any."""
        return sum(
            count
            for (one, other), count in self.counts.items()
            if before in (None, one) and after in (None, other)
        )

    @property
    def gained(self) -> int:
        """How many are recognised only afterwards."""
        return self.of(after="pass") - self.of(before="pass", after="pass")

    @property
    def lost(self) -> int:
        """How many were recognised only before."""
        return self.of(before="pass") - self.of(before="pass", after="pass")


@dataclass(frozen=True)
class Comparison:
    """Two laws over one population.

    Attributes:
        before: The first set.
        after: The second.
        read: The rows of the data.
        invented: How many of the stations that both judged are made-up samples.
        transitions: The stations that both judged.
        indicators: One for each indicator of either set; none where the sets number theirs apart.
        criteria: One for each criterion, likewise.
        total: The total.
        gained: Stations that gain recognition, the first of the data.
        lost: Stations that lose it, the first of the data.
    """

    before: CriteriaSet
    after: CriteriaSet
    read: int
    invented: int
    transitions: Transitions
    indicators: tuple[Moved, ...]
    criteria: tuple[Moved, ...]
    total: Moved
    gained: tuple[Named, ...]
    lost: tuple[Named, ...]

    @cached_property
    def all(self) -> Group:
        """All stations that both judged."""
        return self._groups(lambda _province, _zone: None)[None]

    @property
    def provinces(self) -> dict[str | None, Group]:
        """The stations of each province."""
        return self._groups(lambda province, _zone: province)

    @property
    def zones(self) -> dict[str | None, Group]:
        """The stations of each zone."""
        return self._groups(lambda _province, zone: zone)

    @property
    def compared(self) -> int:
        """How many rows both judged."""
        return self.all.of()

    @property
    def still(self) -> bool:
        """Whether no finding of any station moved: no points, and no recognition."""
        moved = any(not one.still for one in (*self.indicators, *self.criteria, self.total))
        return not moved and all(before == after for _, _, before, after in self.transitions)

    def _groups(self, key: Callable[[str | None, str | None], str | None]) -> dict[str | None, Group]:
        """Return groups by a key of province and zone, in the order of their names, the unknown last."""
        counts: dict[str | None, Counter[tuple[Outcome, Outcome]]] = {}
        for (province, zone, before, after), count in self.transitions.items():
            counts.setdefault(key(province, zone), Counter())[before, after] += count
        counts = counts or {None: Counter()}
        return {
            name: Group(counts[name]) for name in sorted(counts, key=lambda one: (one is None, one or ""))
        }
