"""A plan of registration in sentences: what it was made from, how good it is, and what is at risk."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tieuchi.plan.schedule.planning import Measured
from tieuchi.present import numbers
from tieuchi.present.confident import assumed
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.present.registration import Registration, money
from tieuchi.values.text import Message

_RECOGNISED = {
    ("people", True): Message(
        "Recognised for sure on {deadline}: communes with at least {people} people, which are {communes} of "
        "{all} communes."
    ),
    ("people", False): Message(
        "Recognised on {deadline}: communes with at least {people} people, which are {communes} of {all} "
        "communes."
    ),
    ("communes", True): Message("Recognised for sure on {deadline}: {communes} of {all} communes."),
    ("communes", False): Message("Recognised on {deadline}: {communes} of {all} communes."),
}


def particulars(one: Registration, tongue: Tongue) -> Iterator[str]:
    """Yield by which law and on what data the plan was made."""
    say, head, horizon = tongue.say, one.criteria_set.head, one.horizon
    yield say("Criteria set: {set}, {title}", set=head.id, title=tongue.pick(head.title))
    yield say(
        "Work begins on {start}; counted on {deadline}; a recognition is valid for {years} years",
        start=numbers.day(horizon.start, tongue),
        deadline=numbers.day(horizon.deadline, tongue),
        years=horizon.years,
    )
    if one.confidence is not None:
        yield assumed(one.confidence, tongue)
    yield say("Data: {files}", files=", ".join(one.data))
    yield say(
        "Communes: {communes}; older evidence left aside: {older}; could not be read or judged: {rejected}",
        communes=numbers.number(len(one.stations), tongue),
        older=numbers.number(one.older, tongue),
        rejected=numbers.number(one.rejected, tongue),
    )
    yield say("Data (SHA-256): {hash}", hash=one.population)


def reached(one: Registration, tongue: Tongue) -> Iterator[str]:
    """Yield in sentences how good the plan is, and how far that is proved."""
    say, made = tongue.say, one.schedule
    yield _recognised(one, tongue)
    if one.trusted and one.confidence is not None:
        yield say(
            "Not sure among these: {trusted}. Each of them by itself passes with a confidence of at least "
            "{confidence}, so that on average at least {average} of them do.",
            trusted=numbers.number(one.trusted, tongue),
            confidence=numbers.percent(one.confidence, tongue),
            average=numbers.number(one.confidence * one.trusted, tongue),
        )
    elif one.confidence is not None:
        yield say("All of these are sure, with or without the confidence.")
    yield _proved(made.counted, tongue)
    if made.lapses.value:
        yield say(
            "Recognitions that lapse on the way: {lapses}; of plans that reach as much, none has "
            "fewer than {bound}.",
            lapses=made.lapses.value,
            bound=made.lapses.bound,
        )
    else:
        yield say("No recognition lapses on the way.")
    yield say(
        "It costs {cost}; of plans that reach as much, none costs less than {bound}.",
        cost=money(made.cost.value, tongue),
        bound=money(made.cost.bound, tongue),
    )


def _recognised(one: Registration, tongue: Tongue) -> str:
    """Return how many communes or people are recognised; for sure, unless the plan is for a confidence."""
    made, recognised = one.schedule, sum(each.choice.recognised for each in one.communes)
    said = {
        "deadline": numbers.day(one.horizon.deadline, tongue),
        "people": numbers.number(made.counted.value, tongue),
        "communes": numbers.number(recognised, tongue),
        "all": numbers.number(len(one.stations), tongue),
    }
    return tongue.tell(_RECOGNISED[made.task.aim, one.confidence is None], **said)


def _proved(counted: Measured, tongue: Tongue) -> str:
    say = tongue.say
    if counted.value == counted.bound:
        return say("Proved: with this catalogue and within these limits no plan reaches more.")
    gap = numbers.percent(Fraction(counted.bound - counted.value, counted.bound), tongue)
    return say(
        "Proved: with this catalogue and within these limits no plan reaches more than {bound}; the "
        "gap is {gap}.",
        bound=numbers.number(counted.bound, tongue),
        gap=gap,
    )


def risks(one: Registration, tongue: Tongue) -> Iterator[str]:
    """Yield what the plan counts for sure, and what is only possible."""
    say = tongue.say
    now = {word: sum(each.station.outcome == word for each in one.planned) for word in OUTCOME}
    said = {
        "planned": numbers.number(len(one.planned), tongue),
        "passing": numbers.number(now["pass"], tongue),
        "open": numbers.number(now["open"], tongue),
        "failing": numbers.number(now["fail"], tongue),
    }
    if one.trusted:
        yield say(
            "Of the {planned} communes in the plan {passing} pass today, {open} are open and {failing} fail. "
            "Once it has done what the plan says, each passes for sure but for those marked as not sure; the "
            "points that these are sure of stand beside them.",
            **said,
        )
    else:
        yield say(
            "Of the {planned} communes in the plan {passing} pass today, {open} are open and {failing} "
            "fail. What is "
            "not known counts at its least, so each passes for sure once it has done what the plan says.",
            **said,
        )
    paying = [each for each in one.planned if each.station.outcome == "open" and each.choice.cost]
    if paying:
        yield say(
            "{count} of the open ones pay {cost} for what their missing evidence may show they have already: "
            "collect that first (tieuchi next).",
            count=numbers.number(len(paying), tongue),
            cost=money(sum(each.choice.cost for each in paying), tongue),
        )
    hoped = len(one.schedule.hopes)
    if hoped:
        yield say(
            "{hoped} more are only possible: their verdict is open, nothing is spent on them, and "
            "days are left "
            "to appraise them as they are. They count for nothing above; if all of them passed, "
            "{all} communes "
            "would be recognised.",
            hoped=numbers.number(hoped, tongue),
            all=numbers.number(hoped + sum(each.choice.recognised for each in one.communes), tongue),
        )
    open_ = sum(each.station.outcome == "open" and not each.choice.rounds for each in one.communes) - hoped
    if open_ > 0:
        yield say("{count} other open ones are left out.", count=numbers.number(open_, tongue))
