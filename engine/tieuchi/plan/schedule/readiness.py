"""How ready a commune is: its verdict today, and for each round the cheapest way to pass by its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tieuchi.judge.findings import Outcome
from tieuchi.plan.confidence import Narrowed
from tieuchi.plan.schedule.communes import Commune, Way


@dataclass(frozen=True)
class Asking:
    """What is asked of every station.

    Attributes:
        start: The day on which work begins.
        deadlines: The last days of the rounds.
        set_id: The set; the one in force on the day of the evidence when left out.
        rehearse: Whether a set that is not yet in force may be used.
        confidence: With at least which probability each is to pass, where it need not for sure.
    """

    start: date
    deadlines: tuple[date, ...]
    set_id: str | None = None
    rehearse: bool = False
    confidence: Fraction | None = None


@dataclass(frozen=True)
class Surely:
    """What is sure of a station once it has done what makes it pass with a confidence.

    Attributes:
        passes: Whether it passes for sure.
        least: The least points it has, in hundredths.
    """

    passes: bool
    least: int


@dataclass(frozen=True)
class Readiness:
    """How ready a commune is.

    Attributes:
        id: The id of its latest evidence.
        place: The names of commune, district and province.
        as_of: The day of that evidence.
        invented: Whether it is a made-up sample.
        set_id: The set that judges it.
        law: The hash of the law.
        outcome: Its verdict.
        points: The least and the most it has, in hundredths.
        needed: The hundredths it needs in all.
        people: The least and the most people it can have.
        ways: For each round, the cheapest way to pass by its end; none where there is none.
        raised: For each round, the indicators whose least points that way raises.
        surely: For each round, what is sure once that way is done; none where there is no way.
        cut: The estimates that were narrowed for a confidence.
        exact: Whether every combination of actions was looked at; else a cheaper way may have been missed.
    """

    id: str
    place: Mapping[str, str]
    as_of: date
    invented: bool
    set_id: str
    law: str
    outcome: Outcome
    points: tuple[int, int]
    needed: int
    people: tuple[int, int]
    ways: tuple[Way | None, ...]
    raised: tuple[tuple[str, ...], ...]
    surely: tuple[Surely | None, ...] = ()
    cut: tuple[Narrowed, ...] = ()
    exact: bool = True

    def commune(self, appraisal: int, until: date | None) -> Commune:
        """Return the commune as a schedule sees it.

        Args:
            appraisal: The team days that its appraisal takes.
            until: The last day of the recognition it has.
        """
        ways = tuple(dict.fromkeys(way for way in self.ways if way is not None))
        return Commune(self.id, self.place, self.people, self.outcome, ways, appraisal, until)
