"""From a council's decision, as someone writes it down, to a line of the register.

Whatever is wrong with it is told at once: what cannot be said at all, and what its evidence does not carry.

A recognition, or its withdrawal, holds from the day it was signed or from another day that is said, which is

1. not before the day of the evidence: of an earlier day nothing was shown. Between that day and the signing
   it may lie, since a year that is over is recognised in the next;
2. not after the day on which a recognition from its signing would have ended, by the years that the set
   gives: what begins then has to rest on newer evidence.

Both are counted from the decision and its evidence and never from today, so that old decisions can be
recorded whenever someone gets to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from tieuchi.evidence.facts import Evidence
from tieuchi.files.models import fault_message
from tieuchi.law.criteria import Recognition
from tieuchi.register.entries import (
    Decided,
    Decision,
    Departure,
    Draft,
    Judged,
    Place,
    Receipt,
    Supersedes,
    departs,
)
from tieuchi.register.weighing import Weighed
from tieuchi.values.days import months_later
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

Model = TypeVar("Model", bound=BaseModel)
MONTHS = 12


@dataclass(frozen=True)
class Ruling:
    """What a council decided, as someone writes it down.

    Attributes:
        outcome: What it decided.
        number: The decision's number.
        signed: The day it was signed.
        by: The authority.
        signers: Who signed.
        begins: The first day it holds; the day it was signed when left out.
        because: Why the council departed from the rule.
        note: What a reader should know.
    """

    outcome: Decided
    number: str
    signed: date
    by: str
    signers: tuple[str, ...] = ()
    begins: date | None = None
    because: str | None = None
    note: str | None = None

    def said(self, weighed: Weighed | None) -> dict[str, Any]:
        """Return it as a line says it; how long it holds only the evidence's set tells."""
        begins = self.begins or self.signed
        ends = begins if weighed is None else last_day(weighed, begins)
        return {
            "number": self.number,
            "outcome": self.outcome,
            "date": self.signed,
            "by": self.by,
            "signers": self.signers,
            "holds_from": None if self.outcome == "refused" else begins,
            "holds_to": ends if self.outcome == "recognised" else None,
            "note": self.note,
        }


def drafted(weighed: Weighed, ruling: Ruling, supersedes: Supersedes | None, today: date) -> Draft:
    """Return a line to record.

    Args:
        weighed: What the rule says.
        ruling: What the council decided.
        supersedes: The line that this one corrects, if it does.
        today: The day it is, of which no decision comes after.

    Raises:
        JudgingError: If the decision and what it rests on cannot be as they are said.
    """
    require_sound(ruling, weighed, today)
    departing = departs(ruling.outcome, weighed.assessment.outcome)
    return Draft(
        decision=Decision(**ruling.said(weighed)),
        place=place_of(weighed.evidence),
        judged=_judged(weighed),
        evidence=weighed.filed,
        law=weighed.law,
        invented=weighed.evidence.invented,
        departure=Departure(because=ruling.because) if departing else None,
        supersedes=supersedes,
    )


def require_sound(ruling: Ruling, weighed: Weighed | None, today: date) -> None:
    """Refuse a decision that cannot be as it is said.

    Args:
        ruling: What the council decided.
        weighed: What it rests on; without it only the words of the decision can be looked at.
        today: The day it is.

    Raises:
        JudgingError: Naming everything that is wrong.
    """
    faults = [
        *_unsaid(Decision, ruling.said(weighed), "--{name}"),
        *_unsaid(Departure, {"because": ruling.because}, "--{name}"),
        *_of_itself(ruling, today),
        *(() if weighed is None else _of_evidence(ruling, weighed)),
    ]
    if faults:
        raise JudgingError(Message("{faults}", faults=faults))


def _of_itself(ruling: Ruling, today: date) -> Iterator[Message]:
    if ruling.number.strip().isdecimal():
        yield Message(
            "‘{number}’ is no decision's number: it has its signs too, such as 10/QĐ-UBND.",
            number=ruling.number,
        )
    if ruling.signed > today:
        yield Message("{day} has not come yet: --date is the day on which it was signed.", day=ruling.signed)
    if ruling.outcome == "refused" and ruling.begins is not None:
        yield Message("--holds-from: a refusal holds from no day; leave it out.")


def _of_evidence(ruling: Ruling, weighed: Weighed) -> Iterator[Message]:
    evidence, judged_on = weighed.evidence, weighed.assessment.receipt.day
    if ruling.signed < evidence.as_of:
        yield Message(
            "The evidence speaks of {as_of}, after the decision of {day}, which cannot rest on it.",
            as_of=evidence.as_of,
            day=ruling.signed,
        )
    if evidence.as_of <= ruling.signed < judged_on:
        yield Message(
            "It is judged as of {day}, after the decision of {decided}; judge as of that day or before.",
            day=judged_on,
            decided=ruling.signed,
        )
    if ruling.begins is not None and ruling.outcome != "refused":
        yield from _out_of_time(ruling.begins, ruling.signed, weighed)
    if "commune" not in evidence.place:
        yield Message("The evidence names no commune, and it is communes that are recognised.")
    if ruling.because is not None and not departs(ruling.outcome, weighed.assessment.outcome):
        yield Message("--because tells why a council departed from the rule, and this decision follows it.")


def _out_of_time(begins: date, signed: date, weighed: Weighed) -> Iterator[Message]:
    """Yield why a decision cannot hold from a day; see the rules of the module."""
    as_of, end = weighed.evidence.as_of, last_day(weighed, signed)
    if begins < as_of:
        yield Message(
            "--holds-from: the evidence speaks of {as_of} and tells nothing of {day}, which is earlier; give "
            "{as_of} or a later day, or decide on evidence of an earlier day.",
            as_of=as_of,
            day=begins,
        )
    if begins > end:
        yield Message(
            "--holds-from: a recognition from the day of signing would end on {end}, before {day}; is the "
            "year right? What begins so late takes newer evidence.",
            end=end,
            day=begins,
        )


def last_day(weighed: Weighed, begins: date) -> date:
    """Return the last day of a recognition, by the years that the set gives it."""
    # A set that recognises nobody was refused when it was weighed.
    rule = cast(Recognition, weighed.assessment.law.criteria_set.head.recognition)
    return months_later(begins, rule.valid_for_years * MONTHS)


def built(model: type[Model], said: Mapping[str, Any], called: str) -> Model:
    """Return what a user said as a part of a line.

    Args:
        model: The part.
        said: What was said.
        called: How its ``{name}`` is called in complaints, such as ``--{name}``.

    Raises:
        JudgingError: Naming all that cannot be said.
    """
    if faults := [*_unsaid(model, said, called)]:
        raise JudgingError(Message("{faults}", faults=faults))
    return model(**said)


def _unsaid(model: type[BaseModel], said: Mapping[str, Any], called: str) -> Iterator[Message]:
    try:
        model(**said)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            name = called.format(name=one["loc"][0]) if one["loc"] else ""
            yield Message("{name}: {fault}.", name=name, fault=fault_message(model, one))


def place_of(evidence: Evidence) -> Place:
    """Return the place that evidence is of, as a line names it."""
    named = {level: evidence.place[level] for level in Place.model_fields if level in evidence.place}
    return built(Place, named, "place: {name}")


def _judged(weighed: Weighed) -> Judged:
    found = weighed.assessment
    # What has no points was refused when it was weighed.
    total = cast(Interval, found.total)
    return Judged(
        outcome=found.outcome,
        least=cast(int, total.lo),
        most=cast(int, total.hi),
        findings=weighed.findings,
        receipt=Receipt.of(found.receipt),
    )
