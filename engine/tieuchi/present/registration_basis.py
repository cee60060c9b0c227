"""What a plan of registration rests on: unconfirmed indicators, the figures of the catalogue, assumptions."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS
from tieuchi.present.registration import Registration, bases


def basis_lines(one: Registration, tongue: Tongue) -> Iterator[str]:
    """Yield which unconfirmed content the advice rests on, and what it takes for granted."""
    say = tongue.say
    if recognition := one.criteria_set.head.recognition:
        yield say(
            "The rule of recognition and for how long it is valid: {basis}.",
            basis=tongue.tell(BASIS[recognition.basis]),
        )
    yield from _indicators(one, tongue)
    taken = one.actions()
    if taken:
        yield say(
            "Actions taken from the catalogue: {count}, by what their costs and times rest on: {bases}.",
            count=len(taken),
            bases=bases((one.catalogue.actions[name].basis for name in taken), tongue),
        )
    if inexact := sum(not each.station.exact for each in one.communes):
        yield say(
            "Of {count} communes not every combination of actions was looked at: what is shown passes, but a "
            "cheaper way may have been missed.",
            count=numbers.number(inexact, tongue),
        )
    yield say(
        "The money of a commune counts in the round of its first appraisal, whenever it is spent; a "
        "recognition "
        "counts from the last day of its round, and all that is done shows by then."
    )
    yield say(
        "Each commune is judged by the set in force on the day of its evidence, which is taken to stay in "
        "force."
    )
    yield say(
        "What evidence shows today is taken to stay as it is, also for renewals; costs of keeping it "
        "so are not "
        "counted."
    )


def _indicators(one: Registration, tongue: Tongue) -> Iterator[str]:
    say, raised, unconfirmed = tongue.say, one.raised(), one.unconfirmed()
    if not raised:
        yield say("The plan raises no indicator.")
        return
    if not unconfirmed:
        yield say("Every indicator that the plan raises rests on a confirmed rule.")
        return
    yield say(
        "Indicators that the plan raises: {all}; of them not confirmed by the official text: {open}, "
        "by basis: "
        "{bases}.",
        all=len(raised),
        open=len(unconfirmed),
        bases=bases(unconfirmed.values(), tongue),
    )
    said = (
        say("{number} (in {communes})", number=number, communes=numbers.number(raised[number], tongue))
        for number in unconfirmed
    )
    yield say("They are, with how many communes raise each: {indicators}.", indicators=", ".join(said))
