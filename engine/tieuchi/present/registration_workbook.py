"""A plan of registration as a workbook: the rounds, the schedule, every commune, every action.

The same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.plan.schedule.limits import Limit, used
from tieuchi.present.book import MIDDLE, NARROW, TEXT, WIDE, Book, Title, Value, points
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, OUTCOME
from tieuchi.present.registration import FATES, LEVELS, Planned, Registration, done, how_sure, title_of
from tieuchi.present.registration_basis import basis_lines
from tieuchi.present.registration_bounds import bound_name
from tieuchi.present.registration_said import particulars, reached, risks


def workbook_bytes(one: Registration, tongue: Tongue) -> bytes:
    """Return a plan as a workbook."""
    book = Book(tongue.lang)
    say = tongue.say
    book.page(say("Plan"), title_of(one, tongue), list(_said(one, tongue)))
    book.sheet(say("Rounds"), _round_titles(tongue), _rounds(one, tongue))
    book.sheet(say("Limits"), _limit_titles(tongue), _limits(one, tongue))
    book.sheet(say("Schedule"), _schedule_titles(one, tongue), _schedule(one, tongue))
    book.sheet(say("Every commune"), _commune_titles(one, tongue), _communes(one, tongue))
    book.sheet(say("Actions"), _action_titles(tongue), _actions(one, tongue))
    return book.closed()


def _said(one: Registration, tongue: Tongue) -> Iterator[str]:
    yield banner(one.criteria_set, tongue)
    yield tongue.pick(one.catalogue.head.note)
    yield from particulars(one, tongue)
    yield from reached(one, tongue)
    yield from risks(one, tongue)
    yield from basis_lines(one, tongue)


def _round_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), NARROW),
        (say("First day"), MIDDLE),
        (say("Last day"), MIDDLE),
        (say("Appraised"), MIDDLE),
        (say("Recognised by its end"), MIDDLE),
        (say("Team days"), MIDDLE),
        (say("Money (thousand đồng)"), MIDDLE),
    )


def _rounds(one: Registration, _: Tongue) -> Iterator[Sequence[Value]]:
    task, chosen = one.schedule.task, one.schedule.chosen
    for place, each in enumerate(one.horizon.rounds):
        yield (
            each.name,
            each.start,
            each.end,
            sum(place in choice.rounds for choice in chosen),
            sum(choice.valid[place] for choice in chosen),
            used(Limit("days", (place,), 0), task.communes, chosen),
            used(Limit("money", (place,), 0), task.communes, chosen),
        )


def _limit_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return ((say("Limit or target"), TEXT), (say("Given"), MIDDLE), (say("In the plan"), MIDDLE))


def _limits(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    task = one.schedule.task
    for bound in task.bounds:
        set_ = bound.most if isinstance(bound, Limit) else bound.least
        yield bound_name(bound, tongue), set_, used(bound, task.communes, one.schedule.chosen)


def _place_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Station"), WIDE),
        (say("Commune"), WIDE),
        (say("District"), WIDE),
        (say("Province"), WIDE),
    )


def _place(each: Planned) -> tuple[str, ...]:
    return each.station.id, *(each.station.place.get(level, "") for level in LEVELS)


def _schedule_titles(one: Registration, tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), NARROW),
        *_place_titles(tongue),
        (say("What it does first"), TEXT),
        (say("Ready on"), MIDDLE),
        (say("Money (thousand đồng)"), MIDDLE),
        (say("Team days"), NARROW),
        (say("Renewed in"), MIDDLE),
        (say("Recognised until"), MIDDLE),
        (say("Verdict today"), MIDDLE),
        *([] if one.confidence is None else [(say("How sure"), WIDE)]),
    )


def _schedule(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    rounds = one.horizon.rounds
    for each in one.planned:
        chain = each.choice.rounds
        yield (
            rounds[chain[0]].name,
            *_place(each),
            "\n".join(done(each, one.catalogue, tongue)),
            None if each.way is None else each.way.ready,
            each.choice.cost,
            each.commune.appraisal * len(chain),
            ", ".join(rounds[place].name for place in chain[1:]),
            one.horizon.until(chain[-1]),
            tongue.tell(OUTCOME[each.station.outcome]),
            *([] if one.confidence is None else [how_sure(each, one, tongue)]),
        )


def _commune_titles(one: Registration, tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        *_place_titles(tongue),
        (say("Evidence of"), MIDDLE),
        (say("Verdict today"), MIDDLE),
        (say("Least points"), NARROW),
        (say("Most points"), NARROW),
        (say("Least people"), NARROW),
        (say("Recognised until"), MIDDLE),
        (say("What becomes of it"), WIDE),
        (say("Round"), NARROW),
        (say("Lapses"), NARROW),
        *((say("Cheapest by the end of {round}", round=each.name), MIDDLE) for each in one.horizon.rounds),
    )


def _communes(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    rounds = one.horizon.rounds
    for each in one.communes:
        places = each.choice.rounds or (() if each.hope is None else (each.hope,))
        yield (
            *_place(each),
            each.station.as_of,
            tongue.tell(OUTCOME[each.station.outcome]),
            points(each.station.points[0]),
            points(each.station.points[1]),
            each.station.people[0],
            each.commune.until,
            tongue.tell(FATES[each.fate]),
            ", ".join(rounds[place].name for place in places),
            each.choice.lapses,
            *(None if way is None else way.cost for way in each.station.ways),
        )


def _action_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        (say("Round"), NARROW),
        *_place_titles(tongue),
        (say("Action"), TEXT),
        (say("How many"), NARROW),
        (say("Thousand đồng"), MIDDLE),
        (say("Ready on"), MIDDLE),
        (say("Who can do it"), WIDE),
        (say("Basis"), MIDDLE),
    )


def _actions(one: Registration, tongue: Tongue) -> Iterator[Sequence[Value]]:
    catalogue = one.catalogue
    for each in one.planned:
        for step in () if each.way is None else each.way.steps:
            action = catalogue.actions[step.action]
            yield (
                one.horizon.rounds[each.first].name,
                *_place(each),
                tongue.pick(action.label),
                step.units,
                step.cost,
                step.ready,
                tongue.pick(catalogue.head.bodies[action.lead]),
                tongue.tell(BASIS[action.basis]),
            )
