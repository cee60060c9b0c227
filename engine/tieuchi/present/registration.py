"""A plan of registration: whom to appraise in which round, and what each does first; what its pages share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

from tieuchi.law.lawbook import CriteriaSet
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.schedule.communes import Choice, Commune, Horizon, Way, kept
from tieuchi.plan.schedule.planning import Schedule
from tieuchi.plan.schedule.readiness import Readiness, Surely
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, weakest
from tieuchi.values.text import Message

LEVELS = ("commune", "district", "province")
MANY = 60
"""From more communes than this, pages and pictures count by area instead of naming each."""

Fate = Literal["planned", "valid", "hoped", "no room", "no way"]
"""What becomes of a commune."""
FATES: dict[Fate, Message] = {
    "planned": Message("in the plan"),
    "valid": Message("its recognition lasts beyond the deadline"),
    "hoped": Message("it only possibly passes as it is; days are left to appraise it"),
    "no room": Message("the limits leave no room for it"),
    "no way": Message("nothing in the catalogue makes it pass for sure in time"),
}


@dataclass(frozen=True)
class Planned:
    """One commune in a plan.

    Attributes:
        station: How ready it is.
        commune: What the plan knows of it.
        choice: What the plan does with it.
        hope: The round with days left for it, where it only possibly passes as it is.
        horizon: The time the plan looks at.
    """

    station: Readiness
    commune: Commune
    choice: Choice
    hope: int | None
    horizon: Horizon

    @property
    def way(self) -> Way | None:
        """What it does before its first appraisal."""
        return self.choice.way

    @property
    def first(self) -> int:
        """The place of the round in which it is first appraised."""
        return self.choice.rounds[0]

    @property
    def fate(self) -> Fate:
        """What becomes of it."""
        if self.choice.rounds:
            return "planned"
        standing = kept(self.commune, self.horizon)
        if standing is not None and standing >= self.horizon.deadline:
            return "valid"
        if self.hope is not None:
            return "hoped"
        return "no room" if any(self.station.ways) else "no way"

    @property
    def raised(self) -> tuple[str, ...]:
        """The indicators whose least points its way raises."""
        return () if self.way is None else self.station.raised[self.station.ways.index(self.way)]

    @property
    def surely(self) -> Surely | None:
        """What is sure once its way is gone, where it only passes with a confidence."""
        if self.way is None or not self.station.cut:
            return None
        found = self.station.surely[self.station.ways.index(self.way)]
        return None if found is None or found.passes else found


@dataclass(frozen=True)
class Registration:
    """A plan with all that its pages tell of it.

    Attributes:
        schedule: The schedule.
        stations: How ready the communes are, in the same order.
        criteria_set: The set that judges them.
        catalogue: The actions.
        data: The names of the data.
        population: The hash of the data.
        older: How many rows were older than the latest of their commune.
        rejected: How many rows could not be read or judged.
        confidence: With at least which probability each commune passes, where it need not for sure.
    """

    schedule: Schedule
    stations: tuple[Readiness, ...]
    criteria_set: CriteriaSet
    catalogue: Catalogue
    data: tuple[str, ...]
    population: str
    older: int
    rejected: int
    confidence: Fraction | None = None

    @property
    def horizon(self) -> Horizon:
        """The time the plan looks at."""
        return self.schedule.task.horizon

    @cached_property
    def communes(self) -> tuple[Planned, ...]:
        """Every commune, in order of ids."""
        made = self.schedule
        each = zip(self.stations, made.task.communes, made.chosen, strict=True)
        return tuple(
            Planned(station, commune, choice, made.hopes.get(place), self.horizon)
            for place, (station, commune, choice) in enumerate(each)
        )

    @cached_property
    def planned(self) -> tuple[Planned, ...]:
        """The communes in the plan, in order of their first rounds, then of their names."""
        found = (one for one in self.communes if one.choice.rounds)
        return tuple(sorted(found, key=lambda one: (one.choice.rounds, name_of(one.station), one.station.id)))

    @property
    def area(self) -> str:
        """What many communes are counted by: the province, or the district where there is one province."""
        return "province" if len({each.place.get("province") for each in self.stations}) > 1 else "district"

    @property
    def many(self) -> bool:
        """Whether there are too many communes to name each."""
        return len(self.communes) > MANY

    @property
    def trusted(self) -> int:
        """How many communes are recognised on the deadline only with the confidence, and not for sure."""
        return sum(one.choice.recognised and one.surely is not None for one in self.communes)

    def fates(self) -> Counter[Fate]:
        """Return how many communes have each fate."""
        return Counter(one.fate for one in self.communes)

    def raised(self) -> Counter[str]:
        """Return for each indicator in how many communes of the plan its least points are raised."""
        return Counter(number for one in self.planned for number in one.raised)

    def actions(self) -> Counter[str]:
        """Return for each action in how many communes of the plan it is taken."""
        return Counter(step.action for one in self.planned if one.way is not None for step in one.way.steps)

    def unconfirmed(self) -> dict[str, str]:
        """Return the basis of the rule of every raised indicator that is not confirmed."""
        found = self.criteria_set.indicators
        bases = {
            number: weakest(found[number], self.criteria_set) for number in found if self.raised()[number]
        }
        return {number: basis for number, basis in bases.items() if basis != "confirmed"}


def name_of(station: Readiness) -> str:
    """Return the name of a commune, or the id of its evidence where none is named."""
    return station.place.get("commune", station.id)


def full_name(one: Registration, station: Readiness) -> str:
    """Return the name of a commune, with its district’s and province’s where the data has several."""
    told = [level for level in LEVELS[1:] if len({each.place.get(level) for each in one.stations}) > 1]
    return ", ".join([name_of(station), *(station.place[level] for level in told if level in station.place)])


def area_of(one: Registration, station: Readiness, tongue: Tongue) -> str:
    """Return the name of a commune’s area; see :attr:`Registration.area`."""
    return station.place.get(one.area) or tongue.say("(not named)")


def money(thousands: int, tongue: Tongue) -> str:
    """Return money as it is written."""
    return tongue.say("{number} thousand đồng", number=numbers.number(thousands, tongue))


def bases(found: Iterable[str], tongue: Tongue) -> str:
    """Return bases with how often each is there, the strongest first."""
    counts = Counter(found)
    return ", ".join(
        f"{tongue.tell(said)}: {counts[basis]}" for basis, said in BASIS.items() if counts[basis]
    )


def how_sure(each: Planned, one: Registration, tongue: Tongue) -> str:
    """Return whether a commune in a plan passes for sure, or only with the confidence, and then the risk."""
    if each.surely is None or one.confidence is None:
        return tongue.say("for sure")
    return tongue.say(
        "not sure: at least {confidence}; sure of {points}",
        confidence=numbers.percent(one.confidence, tongue),
        points=numbers.points_words(each.surely.least, tongue),
    )


def title_of(one: Registration, tongue: Tongue) -> str:
    """Return what a plan is called."""
    return tongue.say("Plan of registration: {rounds}", rounds=[each.name for each in one.horizon.rounds])


def done(one: Planned, catalogue: Catalogue, tongue: Tongue) -> tuple[str, ...]:
    """Return what a commune does, one line for each action."""
    if one.surely is not None and one.way is not None and not one.way.steps:
        return (tongue.say("nothing: as it is it passes with the confidence"),)
    if one.way is None or not one.way.steps:
        return (tongue.say("nothing: it passes as it is"),)
    return tuple(
        tongue.pick(catalogue.actions[step.action].label) + (f" × {step.units}" if step.units > 1 else "")
        for step in one.way.steps
    )
