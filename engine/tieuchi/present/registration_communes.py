"""The communes of a plan of registration: who does what when, whom it leaves out, whose recognition ends."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.plan.schedule.communes import kept
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.present.registration import (
    FATES,
    Planned,
    Registration,
    area_of,
    done,
    full_name,
    how_sure,
)
from tieuchi.values.interval import Interval


def schedule_blocks(one: Registration, tongue: Tongue) -> Iterator[Block]:
    """Yield who does what and when."""
    say = tongue.say
    if not one.planned:
        yield Line(say("Nobody is appraised."))
        return
    if one.many:
        yield _by_area(one, tongue)
        yield Line(
            say(
                "There are too many communes to name each here: --excel FILE and --format json list "
                "what every "
                "one of them does."
            )
        )
        return
    columns = (
        Column(say("Round")),
        Column(say("Commune"), weight=2),
        Column(say("What it does first"), weight=5),
        Column(say("Ready on"), most=10),
        Column(say("Thousand đồng"), most=12),
        Column(say("Team days"), most=10),
        Column(say("Verdict today"), most=14),
    )
    yield Table(columns, tuple(_row(each, one, tongue) for each in one.planned))


def _row(each: Planned, one: Registration, tongue: Tongue) -> tuple[Cell, ...]:
    rounds = [one.horizon.rounds[place].name for place in each.choice.rounds]
    later = tuple(tongue.say("renewed: {round}", round=name) for name in rounds[1:])
    marks = () if each.surely is None else (how_sure(each, one, tongue),)
    steps = () if each.way is None else each.way.steps
    ready = numbers.day(max(step.ready for step in steps), tongue) if steps else ""
    return (
        (rounds[0], *later),
        (full_name(one, each.station), *marks),
        done(each, one.catalogue, tongue),
        ready,
        numbers.number(each.choice.cost, tongue),
        numbers.number(each.commune.appraisal * len(rounds), tongue),
        tongue.tell(OUTCOME[each.station.outcome]),
    )


def _by_area(one: Registration, tongue: Tongue) -> Table:
    say = tongue.say
    names = sorted({area_of(one, each.station, tongue) for each in one.communes})
    rounds = range(len(one.horizon.rounds))
    columns = (
        Column(say("Province") if one.area == "province" else say("District"), weight=2),
        Column(say("Communes"), most=10),
        *(Column(each.name, most=10) for each in one.horizon.rounds),
        Column(say("Recognised on the deadline"), most=14),
        Column(say("Money (thousand đồng)"), most=16),
    )
    rows = []
    for name in names:
        mine = [each for each in one.communes if area_of(one, each.station, tongue) == name]
        counts = [
            len(mine),
            *(sum(place in each.choice.rounds for each in mine) for place in rounds),
            sum(each.choice.recognised for each in mine),
            sum(each.choice.cost for each in mine),
        ]
        rows.append((name, *(numbers.number(count, tongue) for count in counts)))
    return Table(columns, tuple(rows))


def left_out_blocks(one: Registration, tongue: Tongue) -> Iterator[Block]:
    """Yield whom the plan leaves out, and why."""
    say, fates = tongue.say, one.fates()
    columns = (Column(say("Why"), weight=4), Column(say("Communes"), most=10))
    rows = tuple(
        (tongue.tell(said), numbers.number(fates[fate], tongue))
        for fate, said in FATES.items()
        if fate != "planned" and fates[fate]
    )
    if not rows:
        yield Line(say("Every commune is in the plan."))
        return
    yield Table(columns, rows)
    if one.many:
        return
    left = [each for each in one.communes if not each.choice.rounds]
    titles = (
        Column(say("Commune"), weight=2),
        Column(say("Verdict today"), most=14),
        Column(say("Points"), most=14),
        Column(say("Why"), weight=3),
        Column(say("Cheapest way (thousand đồng)"), most=16),
    )
    yield Table(titles, tuple(_left(each, one, tongue) for each in left))


def _left(each: Planned, one: Registration, tongue: Tongue) -> tuple[Cell, ...]:
    costs = [way.cost for way in each.station.ways if way is not None]
    why = tongue.tell(FATES[each.fate])
    if each.hope is not None:
        why = f"{why}: {one.horizon.rounds[each.hope].name}"
    least, most = each.station.points
    return (
        full_name(one, each.station),
        tongue.tell(OUTCOME[each.station.outcome]),
        numbers.points(Interval(least, most), tongue),
        why,
        numbers.number(min(costs), tongue) if costs else "",
    )


def ending_blocks(one: Registration, tongue: Tongue) -> Iterator[Block]:
    """Yield what becomes of recognitions that end before the deadline."""
    say, horizon = tongue.say, one.horizon
    ending = [
        each
        for each in one.communes
        if (until := kept(each.commune, horizon)) is not None and until < horizon.deadline
    ]
    if not ending:
        yield Line(say("None is known."))
        return
    renewed = sum(not each.choice.lapses for each in ending)
    yield Line(
        say(
            "{ending} end before {deadline}; {renewed} are renewed in time, {lapsing} lapse.",
            ending=numbers.number(len(ending), tongue),
            deadline=numbers.day(horizon.deadline, tongue),
            renewed=numbers.number(renewed, tongue),
            lapsing=numbers.number(len(ending) - renewed, tongue),
        )
    )
    if one.many:
        return
    columns = (
        Column(say("Commune"), weight=2),
        Column(say("Ends on"), most=10),
        Column(say("Appraised in"), most=14),
        Column(say("What becomes of it"), weight=3),
    )
    yield Table(columns, tuple(_end(each, one, tongue) for each in ending))


def _end(each: Planned, one: Registration, tongue: Tongue) -> tuple[Cell, ...]:
    say, until = tongue.say, each.commune.until
    rounds = tuple(one.horizon.rounds[place].name for place in each.choice.rounds)
    if not each.choice.lapses:
        said = say("renewed before it lapses")
    elif rounds:
        said = say("LAPSES, and is recognised again")
    else:
        said = say("LAPSES: {why}", why=tongue.tell(FATES[each.fate]))
    return full_name(one, each.station), "" if until is None else numbers.day(until, tongue), rounds, said
