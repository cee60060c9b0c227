"""Making a plan of registration from what the command line says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tieuchi.cli import progress
from tieuchi.cli.money import thousands
from tieuchi.cli.rejected import tell_of_rejects
from tieuchi.desk import STATION, Desk
from tieuchi.judge.reference import Reference
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.plan.schedule.communes import Horizon
from tieuchi.plan.schedule.explaining import Clash
from tieuchi.plan.schedule.gathering import Gathered, Gathering
from tieuchi.plan.schedule.given import bounds_of, communes_of, target
from tieuchi.plan.schedule.given_files import read_known, read_limits
from tieuchi.plan.schedule.limits import Bound, Limit, Resource, Task
from tieuchi.plan.schedule.planning import Schedule, schedule
from tieuchi.plan.schedule.readiness import Asking, Readiness
from tieuchi.plan.schedule.rounds import Round, parse_rounds, within
from tieuchi.present.language import Tongue
from tieuchi.present.registration import Registration
from tieuchi.tables.sources import Dataset, open_dataset
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.cli.plan import Order

_NEXT = re.compile(r",(?=[^,=]*=)")
"""Where the next round begins; other commas are those of ``1,5 tỷ``."""


@dataclass(frozen=True)
class Outcome:
    """What came of an order: a plan, or why there is none.

    Attributes:
        plan: The plan.
        clash: Why there is none.
        rejected: How many rows could not be read or judged.
    """

    plan: Registration | None
    clash: Clash | None
    rejected: int


def outcome_of(order: Order, tongue: Tongue) -> Outcome:
    """Return the plan that an order asks for, or why there is none, and complain of rows that are no use.

    Raises:
        JudgingError: If something on the command line means nothing, or the communes have no set in common.
        InputError: If a file is faulty.
    """
    desk = Desk(evaluator=Reference())
    rounds = parse_rounds(order.rounds)
    start = order.start or rounds[0].start
    if start > rounds[0].end:
        raise JudgingError(
            Message(
                "work begins on {day}, after the round {round} has ended", day=start, round=rounds[0].name
            )
        )
    dataset = open_dataset([Path(name) for name in order.data], {STATION: desk.form(STATION)})
    asking = Asking(start, tuple(one.end for one in rounds), order.set_id, order.rehearse, order.confidence)
    found = _gathered(desk, dataset, asking, tongue)
    set_id = _only_set(found.stations)
    criteria_set = desk.criteria_set(set_id)
    recognition = criteria_set.head.recognition
    years = 0 if recognition is None else recognition.valid_for_years
    horizon = Horizon(start, rounds, years)
    known = [] if order.recognised is None else [read_known(Path(order.recognised))]
    communes = communes_of(found.stations, known, horizon, order.days)
    task = Task(communes, horizon, tuple(dict.fromkeys(_bounds(order, found.stations, horizon))), order.most)
    with progress.waiting(tongue.say("Planning the rounds")):
        made = schedule(task)
    if not isinstance(made, Schedule):
        return Outcome(None, made, len(found.rejects))
    one = Registration(
        made,
        found.stations,
        criteria_set,
        read_catalogue(desk.root, desk.form(STATION)),
        order.data,
        dataset.digest(),
        found.older,
        len(found.rejects),
        order.confidence,
    )
    return Outcome(one, None, len(found.rejects))


def _gathered(desk: Desk, dataset: Dataset, asking: Asking, tongue: Tongue) -> Gathered:
    gathering = Gathering(desk, dataset, asking)
    progress.stations(gathering.look(), dataset.total, tongue)
    found = gathering.gathered()
    tell_of_rejects(found.rejects, len(found.rejects), tongue)
    return found


def _only_set(stations: Sequence[Readiness]) -> str:
    """Return the set that judges every commune.

    Raises:
        JudgingError: If there is none, or there are several.
    """
    sets = sorted({one.set_id for one in stations})
    if not sets:
        raise JudgingError(Message("no commune of the data could be judged, so there is nothing to plan"))
    if len(sets) > 1:
        raise JudgingError(
            Message("the communes are judged by more than one set: {sets}; name one with --set", sets=sets)
        )
    return sets[0]


def _bounds(order: Order, stations: Sequence[Readiness], horizon: Horizon) -> Iterator[Bound]:
    rounds = horizon.rounds
    yield from _amounts("money", order.budget, rounds)
    yield from _amounts("days", order.capacity, rounds)
    for written in order.at_least:
        name, _, amount = written.partition("=")
        least: int | Literal["all"] = "all" if amount.strip() == "all" else _number(amount, written)
        yield target(least, name.strip(), {}, stations, horizon)
    if order.limits is not None:
        yield from bounds_of(*read_limits(Path(order.limits)), stations, horizon)


def _amounts(resource: Resource, written: str | None, rounds: Sequence[Round]) -> Iterator[Limit]:
    """Yield the limits of an option: one amount, or amounts for rounds."""
    read = _money if resource == "money" else _number
    for one in _NEXT.split(written or ""):
        name, named, amount = one.rpartition("=")
        if named:
            yield Limit(resource, within(rounds, name), read(amount, one), name.strip())
        elif one and resource == "money":
            yield Limit(resource, tuple(range(len(rounds))), read(amount, one))
        elif one:
            for place, each in enumerate(rounds):
                yield Limit(resource, (place,), read(amount, one), each.name)


def _money(amount: str, written: str) -> int:
    try:
        return thousands(amount)
    except ValueError:
        raise JudgingError(
            Message(
                "‘{written}’ is no money; write 500000000, 500 triệu or 1,5 tỷ, for the whole plan or for a "
                "round: 2025H1=500 triệu",
                written=written,
            )
        ) from None


def _number(amount: str, written: str) -> int:
    digits = amount.strip()
    if not (digits.isascii() and digits.isdecimal()):
        raise JudgingError(Message("‘{written}’ is no whole number; write 12 or 2025H1=12", written=written))
    return int(digits)
