"""Settling: what a station's evidence leaves unsettled as asks, and evidence with some of them answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from tieuchi.evidence.facts import Evidence, Fact, Known, Roster
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.judging import covers
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import WHOLE, Ruled
from tieuchi.values.days import Validity
from tieuchi.values.interval import Interval
from tieuchi.values.problem import Place

ATTESTING = 120
"""Minutes it takes a person to find what no rule can tell: this project's own estimate."""

Answer = Known | Roster | int
"""What an ask may be answered with: a value, a whole list, or an assessor's hundredths of points or yes."""
Answers = Mapping[str, Answer]


@dataclass(frozen=True)
class Ask:
    """One thing that can be asked: a field, a whole list, or an assessor's own finding.

    Attributes:
        name: The field, the list, or what :func:`attesting` calls the finding.
        kind: Which of the three it is.
        minutes: The work it takes to establish it.
        later: Whether it can only be told when the period is over.
    """

    name: str
    kind: Literal["field", "list", "person"]
    minutes: int
    later: bool = False


def attesting(ruled: Ruled, part: str = WHOLE) -> str:
    """Return the name of the ask for an assessor's finding on an indicator or a part of it."""
    return f"{ruled.number}?" if part == WHOLE else f"{ruled.number}/{part}?"


def ask_of(evidence: Evidence, name: str, *, later: bool) -> Ask:
    """Return the ask for a field or a list of the form."""
    form = evidence.form
    if name in form.lists:
        listed = form.lists[name]
        over = {listed.over, *(column.over for column in listed.columns)}
        return Ask(name, "list", listed.minutes, later and "period" in over)
    asked = form.fields[name]
    return Ask(name, "field", asked.minutes, later and asked.over == "period")


def as_judged(evidence: Evidence, head: SetFile) -> Evidence:
    """Return evidence over the whole period asked that says just what this evidence tells of it.

    The figure of half a year becomes what it tells of the whole year, *no fewer than so many*; so every
    finding is the same, and a figure of the whole year can be put in its place.
    """
    covered = covers(evidence.period, head)
    if covered == "all of it":
        return evidence
    facts = {name: _told(fact, evidence.fact(name, covered)) for name, fact in evidence.facts.items()}
    rosters = {name: evidence.roster(name, covered) for name in evidence.rosters}
    return replace(evidence, facts=facts, rosters=rosters, period=_whole_period(evidence, head))


def _told(fact: Fact, known: Fact) -> Fact:
    """Return a fact with what is known of it over the whole period."""
    if known.state in ("part of the period", "another period"):
        return replace(known, state="estimated" if isinstance(known.value, Interval) else "not established")
    return fact


def _whole_period(evidence: Evidence, head: SetFile) -> Validity:
    if head.period != "year":
        return Validity(head.period.start, head.period.end)
    year = evidence.period.start.year
    return Validity(date(year, 1, 1), date(year, 12, 31))


def settled(evidence: Evidence, name: str) -> bool:
    """Return whether nothing about a field or a list is open."""
    if name not in evidence.form.lists:
        return evidence.fact(name).settled
    roster = evidence.roster(name)
    return roster.complete and not any(open_cells(roster.rows))


def open_cells(rows: Iterable[Mapping[str, object]]) -> Iterable[object]:
    """Yield the cells of which more than one value is left."""
    for row in rows:
        for cell in row.values():
            if isinstance(cell, Interval):
                if not cell.known:
                    yield cell
            elif isinstance(cell, frozenset) and len(cell) > 1:
                yield cell


def answered(evidence: Evidence, answers: Answers, persons: Mapping[str, tuple[Ruled, str]]) -> Evidence:
    """Return evidence with some asks answered.

    Args:
        evidence: What is known before, over the whole period.
        answers: The answer to each ask by name.
        persons: The indicator and part of each ask for an assessor's finding.
    """
    facts, rosters, found = dict(evidence.facts), dict(evidence.rosters), list(evidence.findings)
    for name, answer in answers.items():
        if isinstance(answer, Roster):
            rosters[name] = answer
        elif isinstance(answer, int):
            found.append(_finding(*persons[name], answer, evidence.as_of))
        else:
            facts[name] = Fact(answer, "known")
    added = len(found) - len(evidence.findings)
    places = (*evidence.places, *[Place(evidence.file)] * added)
    return replace(evidence, facts=facts, rosters=rosters, findings=tuple(found), places=places)


def _finding(ruled: Ruled, part: str, answer: int, day: date) -> OwnFinding:
    scored = ruled.indicator.points is not None
    return OwnFinding.model_construct(
        indicator=ruled.number,
        part=None if part == WHOLE else part,
        points=answer if scored else None,
        met=None if scored else bool(answer),
        by="–",
        on=day,
        because="–",
    )


def minutes(asks: Mapping[str, Ask], chosen: Iterable[str]) -> int:
    """Return the work that some asks take together."""
    return sum(asks[name].minutes for name in chosen)


def in_order(asks: Mapping[str, Ask], chosen: Iterable[str]) -> Sequence[Ask]:
    """Return asks with the least work first, and by name where that is equal."""
    return sorted((asks[name] for name in chosen), key=lambda ask: (ask.minutes, ask.name))
