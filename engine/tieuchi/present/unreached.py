"""Why no plan makes a station pass: which line is out of reach, and what lifting a limit would do."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.plan.improve.plans import Improvement, Missed, Relaxed
from tieuchi.present import numbers
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

_LIFTED = {
    "budget": Message("Without the budget"),
    "deadline": Message("Without the deadline"),
    "both": Message("Without budget and deadline"),
}


def why_none(found: Improvement, tongue: Tongue) -> Iterator[Block]:
    """Yield that there is no plan, each line out of reach, and what relaxing would do."""
    yield Heading(tongue.say("No plan makes the station pass within these limits"))
    for missed in found.missed:
        yield Line(_missed(missed, tongue), item=True)
    for key in found.barred:
        yield Line(_barred(key, found, tongue), item=True)
    if not found.missed and not found.barred:
        yield Line(tongue.say("Each line can be reached by itself, but not all of them together."), item=True)
    if found.nearest is not None and found.nearest.after.total is not None:
        yield Line(
            tongue.say(
                "The best plan gets to {points} points, which are sure, for {cost} thousand dong.",
                points=numbers.points(found.nearest.after.total.lo, tongue),
                cost=numbers.number(found.nearest.cost, tongue),
            ),
            item=True,
        )
    for relaxed in found.relaxed:
        yield Line(_relaxed(relaxed, tongue), item=True)


def _missed(missed: Missed, tongue: Tongue) -> str:
    said = {
        "most": numbers.points_words(missed.most, tongue),
        "line": numbers.points(missed.line, tongue),
    }
    if missed.criterion is None:
        return tongue.say("The grand total can be made sure of {most} at most; {line} are needed.", **said)
    return tongue.say(
        "Criterion {number} can be made sure of {most} at most; {line} are needed.",
        number=missed.criterion,
        **said,
    )


def _barred(key: str, found: Improvement, tongue: Tongue) -> str:
    bar = next(one for one in found.before.barred if key == f"{one.indicator}!{one.disqualifier.name}")
    label = tongue.pick(bar.disqualifier.label)
    if bar.holds.lo:
        return tongue.say(
            "No action removes a disqualifier that holds: {label}. What has happened belongs to its period; "
            "a later period is judged on its own evidence.",
            label=label,
        )
    return tongue.say(
        "No action rules out a disqualifier that is open: {label}. Establish the facts first.", label=label
    )


def _relaxed(relaxed: Relaxed, tongue: Tongue) -> str:
    lifted = tongue.tell(_LIFTED[relaxed.limit])
    if relaxed.cost is None or relaxed.ready is None:
        return tongue.say("{lifted}: there is still no plan.", lifted=lifted)
    return tongue.say(
        "{lifted}: there is a plan for {cost} thousand dong that shows from {day}.",
        lifted=lifted,
        cost=numbers.number(relaxed.cost, tongue),
        day=numbers.day(relaxed.ready, tongue),
    )
