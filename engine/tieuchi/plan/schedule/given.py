"""What a planner gives beside the evidence: recognitions that stand, and limits and targets of places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, model_validator

from tieuchi.files.building import Document
from tieuchi.plan.schedule.communes import Commune, Horizon
from tieuchi.plan.schedule.limits import Bound, Limit, Target
from tieuchi.plan.schedule.readiness import Readiness
from tieuchi.plan.schedule.rounds import lasts_until, within
from tieuchi.values.fields import Day, Many, Strict, said
from tieuchi.values.problem import InputError, JudgingError, Problem
from tieuchi.values.text import Message, did_you_mean


class KnownCommune(Strict):
    """What is known of one commune.

    Attributes:
        id: The id of its evidence; or else ``place`` says which it is.
        place: Names of commune, district and province, as many as tell it apart.
        recognised: The day on which it was last recognised.
        appraisal_days: The team days that its appraisal takes, where they are not as many as usual.
    """

    id: str | None = None
    place: dict[str, str] = Field(default_factory=dict)
    recognised: Day | None = None
    appraisal_days: int | None = Field(None, alias="appraisal days", ge=1)

    @model_validator(mode="after")
    def _says_which(self) -> KnownCommune:
        if (self.id is None) != bool(self.place):
            raise said("say which commune it is, by ‘id’ or by ‘place’")
        if self.recognised is None and self.appraisal_days is None:
            raise said("say when it was ‘recognised’, or its ‘appraisal days’")
        return self

    def means(self, one: Readiness) -> bool:
        """Return whether this is said of a commune."""
        if self.id is not None:
            return self.id == one.id
        return all(one.place.get(level) == name for level, name in self.place.items())


class KnownFile(Strict):
    """What is known of communes."""

    communes: Many[KnownCommune] = Field(min_length=1)


class PlaceLimit(Strict):
    """A limit or a target of one place, or of all.

    Attributes:
        place: Whose it is; everybody's together when left out.
        round: The round or the year; the whole plan when left out.
        money: The most money, in thousands of đồng.
        days: The most days of the appraisal teams.
        at_least: The fewest communes recognised; ``all`` for every one of the place by then.
    """

    place: dict[str, str] = Field(default_factory=dict)
    round: str | int | None = None
    money: int | None = Field(None, alias="thousand dong", ge=0)
    days: int | None = Field(None, ge=0)
    at_least: int | Literal["all"] | None = Field(None, alias="at least")

    @model_validator(mode="after")
    def _says_something(self) -> PlaceLimit:
        if self.money is None and self.days is None and self.at_least is None:
            raise said("a limit says ‘thousand dong’, ‘days’ or ‘at least’")
        return self


class LimitsFile(Strict):
    """Limits and targets of places."""

    limits: Many[PlaceLimit] = Field(min_length=1)


@dataclass(frozen=True)
class Known:
    """What is known of communes, with the file it stands in for complaints."""

    document: Document
    file: KnownFile


def communes_of(
    stations: Sequence[Readiness], known: Sequence[Known], horizon: Horizon, usual: int
) -> tuple[Commune, ...]:
    """Return the communes as a schedule sees them.

    Args:
        stations: How ready they are.
        known: What is known of them besides.
        horizon: The time the schedule looks at.
        usual: The team days that an appraisal takes.

    Raises:
        InputError: Naming whatever is said of no commune of the data, or of several, or twice.
    """
    said_of: dict[str, KnownCommune] = {}
    problems: list[Problem] = []
    for one in known:
        for place, commune in enumerate(one.file.communes):
            meant = [station.id for station in stations if commune.means(station)]
            at = one.document.place(("communes", place))
            if len(meant) == 1 and meant[0] not in said_of:
                said_of[meant[0]] = commune
            else:
                problems.append(Problem(at, _meaning(commune, meant, stations)))
    if problems:
        raise InputError(problems)
    return tuple(_commune(station, said_of.get(station.id), horizon, usual) for station in stations)


def bounds_of(
    limits: LimitsFile, document: Document, stations: Sequence[Readiness], horizon: Horizon
) -> tuple[Bound, ...]:
    """Return the limits and targets of a file.

    Raises:
        InputError: Naming rounds that the plan does not have, and places without communes.
    """
    found: list[Bound] = []
    problems = []
    for number, one in enumerate(limits.limits):
        at = document.place(("limits", number))
        try:
            found += _bounds(one, stations, horizon)
        except JudgingError as error:
            problems.append(Problem(at, error.message))
    if problems:
        raise InputError(problems)
    return tuple(found)


def target(
    written: int | Literal["all"],
    name: str,
    place: dict[str, str],
    stations: Sequence[Readiness],
    horizon: Horizon,
) -> Target:
    """Return a target; ``all`` asks that every commune of the place holds a recognition by its end."""
    rounds, whose = within(horizon.rounds, name), tuple(sorted(place.items()))
    if isinstance(written, str):
        return Target(rounds, len(_of(place, stations)), name, every=True, place=whose)
    return Target(rounds, written, name, place=whose)


def _bounds(one: PlaceLimit, stations: Sequence[Readiness], horizon: Horizon) -> Iterator[Bound]:
    if not _of(one.place, stations):
        raise JudgingError(Message("no commune of the data lies in {place}", place=list(one.place.values())))
    name = "" if one.round is None else str(one.round)
    rounds = within(horizon.rounds, name) if name else tuple(range(len(horizon.rounds)))
    whose = tuple(sorted(one.place.items()))
    if one.money is not None:
        yield Limit("money", rounds, one.money, name, whose)
    if one.days is not None:
        yield Limit("days", rounds, one.days, name, whose)
    if one.at_least is not None:
        yield target(one.at_least, name or horizon.rounds[-1].name, one.place, stations, horizon)


def _of(place: dict[str, str], stations: Sequence[Readiness]) -> list[Readiness]:
    return [one for one in stations if all(one.place.get(level) == name for level, name in place.items())]


def _meaning(commune: KnownCommune, meant: Sequence[str], stations: Sequence[Readiness]) -> Message:
    if len(meant) == 1:
        return Message("something is said twice of ‘{id}’", id=meant[0])
    if meant:
        return Message("several communes of the data are meant: {ids}; name its ‘id’", ids=list(meant[:5]))
    if commune.id is not None:
        hint = did_you_mean(commune.id, [one.id for one in stations])
        return Message("no commune of the data has the id ‘{id}’{hint}", id=commune.id, hint=hint)
    return Message("no commune of the data lies in {place}", place=list(commune.place.values()))


def _commune(station: Readiness, known: KnownCommune | None, horizon: Horizon, usual: int) -> Commune:
    day = None if known is None else known.recognised
    days = None if known is None else known.appraisal_days
    until = None if day is None else lasts_until(day, horizon.years)
    return station.commune(days or usual, until)
