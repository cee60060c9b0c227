"""The words of an audit: decisions, verdicts, figures and reasons, in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.present import numbers
from tieuchi.present.decisions import DECIDED, names
from tieuchi.present.document import Cell, Line
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.register.audit.classes import Verdict
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.results import Audited
from tieuchi.register.audit.witnesses import Figure
from tieuchi.values.fields import Text
from tieuchi.values.text import Message


def decision_cell(one: Audited, tongue: Tongue) -> Cell:
    """Return which decision it is, about whom, and what was decided."""
    entry = one.entry
    decision = entry.decision
    day = numbers.day(decision.date, tongue)
    return (
        tongue.say("{number} of {day}", number=decision.number, day=day),
        ", ".join(names(entry.place)),
        tongue.tell(DECIDED[decision.outcome]),
    )


def told(message: Message, tongue: Tongue) -> str:
    """Return a remark, its verdicts with their points."""
    verdicts = {
        name: verdict_words(value, tongue)
        for name, value in message.values.items()
        if isinstance(value, Verdict)
    }
    return tongue.tell(message, **verdicts)


def verdict_words(one: Verdict, tongue: Tongue) -> str:
    """Return a verdict with its points."""
    outcome = tongue.tell(OUTCOME[one.outcome])
    if one.points is None:
        return outcome
    return f"{outcome} ({numbers.points_words(one.points, tongue)})"


def label(said: Text | Message, tongue: Tongue) -> str:
    """Return a label in a language, whichever way it is kept."""
    return tongue.tell(said) if isinstance(said, Message) else tongue.pick(said)


def figure_line(one: Figure, tongue: Tongue) -> str:
    """Return a figure with what it is called, and the day it is of."""
    value = numbers.span(one.value, tongue, per=one.per)
    if one.of is not None:
        value = tongue.say("{some} of {all}", some=value, all=numbers.number(one.of, tongue))
    if one.day is None:
        return f"{label(one.label, tongue)}: {value}"
    return f"{label(one.label, tongue)} ({numbers.day(one.day, tongue)}): {value}"


def compared_lines(one: Compared, tongue: Tongue) -> Iterator[str]:
    """Yield what a rule looked at, and with which other decisions it compared."""
    yield from (figure_line(each, tongue) for each in one.figures)
    if one.why is not None:
        yield tongue.tell(one.why)
    if one.others:
        some = ", ".join(map(str, one.others[:MOST_OTHERS]))
        rest = len(one.others) - MOST_OTHERS
        yield tongue.say("compared with lines {lines}", lines=some if rest <= 0 else f"{some} … (+{rest})")


MOST_OTHERS = 8
"""So many other lines are named."""


def reason_lines(one: Audited, tongue: Tongue) -> tuple[str, ...]:
    """Return what the risk of a decision is made of, each with its weight."""
    return tuple(f"+{reason.weight} {label(reason.said, tongue)}" for reason in one.reasons)


def more(rows: Sequence[object], most: int, tongue: Tongue) -> Iterator[Line]:
    """Yield how many rows a table has left out, where it has."""
    if len(rows) > most:
        left = numbers.number(len(rows) - most, tongue)
        yield Line(tongue.say("… and {count} more; --format json or tsv gives all", count=left))
