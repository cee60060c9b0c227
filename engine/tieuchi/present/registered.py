"""A plan of registration as a page: how good it is, the rounds, who does what, what is at risk and why."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.plan.schedule.communes import kept
from tieuchi.plan.schedule.limits import Limit, used
from tieuchi.present import numbers
from tieuchi.present.document import Block, Column, Heading, Line, Table
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.registration import (
    Registration,
    title_of,
)
from tieuchi.present.registration_basis import basis_lines
from tieuchi.present.registration_bounds import bound_tables
from tieuchi.present.registration_communes import ending_blocks, left_out_blocks, schedule_blocks
from tieuchi.present.registration_said import particulars, reached, risks


def registration_blocks(one: Registration, tongue: Tongue) -> Iterator[Block]:
    """Yield a plan, what matters most first."""
    say = tongue.say
    yield Heading(title_of(one, tongue), level=1)
    yield from warnings(one, tongue)
    yield from (Line(text) for text in particulars(one, tongue))
    yield Heading(say("What the plan reaches"))
    yield from (Line(text, item=True) for text in reached(one, tongue))
    yield rounds_table(one, tongue)
    yield from bound_tables(one.schedule.task, one.schedule.chosen, tongue)
    yield Heading(say("Who does what, and when"))
    yield from schedule_blocks(one, tongue)
    yield Heading(say("Not in the plan"))
    yield from left_out_blocks(one, tongue)
    yield Heading(say("Recognitions that end before the deadline"))
    yield from ending_blocks(one, tongue)
    yield Heading(say("What is at risk"))
    yield from (Line(text, item=True) for text in risks(one, tongue))
    yield Heading(say("What the plan rests on"))
    yield from (Line(text, item=True) for text in basis_lines(one, tongue))


def warnings(one: Registration, tongue: Tongue) -> Iterator[Block]:
    """Yield what a reader must know before any figure."""
    if said := banner(one.criteria_set, tongue):
        yield Heading(said, level=3)
    yield Line(tongue.pick(one.catalogue.head.note), item=True)
    if made_up := sum(each.invented for each in one.stations):
        yield Line(
            tongue.say(
                "SAMPLE: the figures of {count} communes are invented and belong to no real place.",
                count=numbers.number(made_up, tongue),
            ),
            item=True,
        )


def rounds_table(one: Registration, tongue: Tongue) -> Table:
    """Return what happens in each round."""
    say, task, chosen = tongue.say, one.schedule.task, one.schedule.chosen
    columns = (
        Column(say("Round")),
        Column(say("Days of the round"), most=24),
        Column(say("Appraised"), most=12),
        Column(say("of them renewals"), most=12),
        Column(say("Recognised by its end"), most=14),
        Column(say("Team days"), most=12),
        Column(say("Money (thousand đồng)"), most=18),
    )
    rows = []
    for place, each in enumerate(one.horizon.rounds):
        times = [found for found in one.communes if place in found.choice.rounds]
        renewals = sum(
            kept(found.commune, one.horizon) is not None or found.first != place for found in times
        )
        rows.append(
            (
                each.name,
                f"{numbers.day(each.start, tongue)} – {numbers.day(each.end, tongue)}",
                numbers.number(len(times), tongue),
                numbers.number(renewals, tongue),
                numbers.number(sum(found.choice.valid[place] for found in one.communes), tongue),
                numbers.number(used(Limit("days", (place,), 0), task.communes, chosen), tongue),
                numbers.number(used(Limit("money", (place,), 0), task.communes, chosen), tongue),
            )
        )
    return Table(columns, tuple(rows))
