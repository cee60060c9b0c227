"""Norms in words: which instrument a rule leans on, in which reading, and how much of it is known."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.criteria import Instrument
from tieuchi.law.norms import Headcount, Norm
from tieuchi.present import numbers
from tieuchi.present.document import Line
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS


def in_force(instrument: Instrument, tongue: Tongue) -> str:
    """Return the days on which an instrument is in force."""
    validity = instrument.validity
    start = numbers.day(validity.start, tongue)
    if validity.end is None:
        return tongue.say("from {start}", start=start)
    return tongue.say("from {start} to {end}", start=start, end=numbers.day(validity.end, tongue))


def norm_lines(norm: Norm, tongue: Tongue) -> Iterable[Line]:
    """Yield what a norm is, what it is used for, and the reading of what its text leaves open."""
    act = norm.instrument
    yield Line(
        tongue.say(
            "{number}, {title}; in force {days}; basis: {basis}",
            number=act.number,
            title=tongue.pick(act.title),
            days=in_force(act, tongue),
            basis=tongue.tell(BASIS[norm.basis]),
        ),
        item=True,
    )
    yield Line(tongue.pick(norm.used_for))
    if norm.headcount is not None:
        yield Line(_headcount(norm.headcount, tongue))
        yield Line(tongue.pick(norm.headcount.reading))
    if norm.techniques is not None:
        sure = sum(entry.basis == "confirmed" for entry in norm.techniques.entries)
        yield Line(
            tongue.say(
                "{total} entries; {named} are named here, {sure} of them confirmed",
                total=norm.techniques.total,
                named=len(norm.techniques.entries),
                sure=sure,
            )
        )
    if norm.equipment is not None:
        counted = sum(entry.needed is not None for entry in norm.equipment.entries)
        yield Line(
            tongue.say(
                "{named} items are named here, {counted} of them with their number",
                named=len(norm.equipment.entries),
                counted=counted,
            )
        )


def _headcount(norm: Headcount, tongue: Tongue) -> str:
    """Return the numbers of a staffing norm in one line: base, steps and factors by zone."""
    steps = "; ".join(
        tongue.say(
            "zone {zones}: one more for every {every} above {above}",
            zones=", ".join(step.options),
            every=numbers.number(step.every, tongue),
            above=numbers.number(step.above, tongue),
        )
        for step in norm.steps
    )
    factors = "; ".join(
        tongue.say("zone {zones}: × {factor}", zones=option, factor=numbers.amount(factor, tongue))
        for option, factor in norm.factors.items()
    )
    return tongue.say(
        "At least {base} people. {steps}. {factors}.", base=norm.base, steps=steps, factors=factors
    )
