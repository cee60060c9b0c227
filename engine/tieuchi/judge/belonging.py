"""Belonging: whether stations' evidence can be that of a report's own stations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.form import FormField
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import plain
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, nfc

ALL = "all"
"""What is counted where a field says how many stations there are."""
COMMUNE = "commune"


def refusals(report: Evidence, stations: Sequence[Evidence], form: str) -> tuple[Problem, ...]:
    """Return why stations' evidence cannot belong to a report, all reasons at once.

    Args:
        report: The evidence of the district, province or commune.
        stations: The evidence given with it.
        form: The form that a station's evidence answers.
    """
    if not report.form.counted:
        message = Message("the form ‘{form}’ counts nothing from stations", form=report.form.id)
        return (Problem(Place(report.file), message),)
    in_order = sorted(stations, key=lambda one: one.file)
    strange = (problem for station in in_order for problem in _strange(report, station, form))
    return (*_of_no_commune(report), *strange, *_twice(report, in_order), *_fewer(report, len(stations)))


def how_many(report: Evidence, given: int) -> Interval:
    """Return how many stations there are: as a report says or its form allows, no fewer than were given."""
    asked = _stations_field(report)
    said = said_by(report.facts.get(asked.id)) or Interval(*asked.bounds)
    return Interval(max(said.lo, given), said.hi)


def said_by(fact: Fact | None) -> Interval | None:
    """Return what a report itself says of a figure, where it says anything."""
    if fact is None or fact.state in ("not established", "lapsed"):
        return None
    return cast(Interval, fact.value)


def _stations_field(report: Evidence) -> FormField:
    """Return the field that says how many stations there are."""
    return next(report.form.fields[name] for name, way in report.form.counted.items() if way.count == ALL)


def _of_no_commune(report: Evidence) -> Iterator[Problem]:
    """Yield what only one station can answer, where the report is not of one commune."""
    asked = [name for name in report.form.counted if report.form.fields[name].type == "yes-no"]
    if asked and COMMUNE not in report.place:
        yield Problem(
            Place(report.file),
            Message("‘{field}’ is asked of one commune, and ‘place’ names none", field=asked[0]),
        )


def _fewer(report: Evidence, given: int) -> Iterator[Problem]:
    """Yield that more stations were given than there are."""
    most = how_many(report, given).hi
    if given > most:
        yield Problem(
            Place(report.file),
            Message(
                "‘{field}’ is at most {most}, and evidence of {given} stations is given; one of the two is "
                "wrong",
                field=_stations_field(report).id,
                most=plain(most),
                given=given,
            ),
        )


def _strange(report: Evidence, station: Evidence, form: str) -> Iterator[Problem]:
    """Yield why one file is no evidence of a station of this report."""
    place = Place(station.file)
    if station.form.id != form:
        yield Problem(
            place,
            Message(
                "this file answers the form ‘{found}’; a station's evidence answers ‘{form}’",
                found=station.form.id,
                form=form,
            ),
        )
    for level, name in {COMMUNE: None, **report.place}.items():
        own = station.place.get(level)
        if own is None:
            yield Problem(place, Message("‘place’ does not name the {level} of the station", level=level))
        elif name is not None and nfc(own) != nfc(name):
            yield Problem(
                place,
                Message("this station is of {own}; the report is of {name}", own=nfc(own), name=nfc(name)),
            )


def _twice(report: Evidence, stations: Iterable[Evidence]) -> Iterator[Problem]:
    """Yield the files that are of the same commune as one before them."""
    by_commune: dict[str, list[Evidence]] = {}
    for station in stations:
        commune = nfc(station.place.get(COMMUNE, ""))
        before = by_commune.setdefault(commune, [])
        same = next((one for one in before if _same_place(report, one, station)), None)
        if commune and same is not None:
            yield Problem(
                Place(station.file),
                Message(
                    "{file} is of the same commune, {commune}; keep one of the two",
                    file=same.file,
                    commune=commune,
                ),
            )
        before.append(station)


def _same_place(report: Evidence, one: Evidence, other: Evidence) -> bool:
    """Return whether two stations of communes of one name can be one: no level that both name differs."""
    both = set(one.place) & set(other.place)
    return COMMUNE in report.place or all(nfc(one.place[level]) == nfc(other.place[level]) for level in both)
