"""What the words of the product are called: statuses, outcomes, bases, states of a fact."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.conditions import tables_of
from tieuchi.law.confirmations import Confirmation
from tieuchi.law.criteria import Instrument
from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.law.rules import TableEntry
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

STATUS = {
    "met": Message("met"),
    "partly met": Message("partly met"),
    "not met": Message("not met"),
    "open": Message("open"),
    "not applicable": Message("not applicable"),
    "overruled": Message("found by the assessor"),
}
OUTCOME = {
    "pass": Message("PASS"),
    "fail": Message("FAIL"),
    "open": Message("NOT ENOUGH EVIDENCE"),
}
BASIS = {
    "confirmed": Message("confirmed"),
    "norm": Message("norm"),
    "seed": Message("source document"),
    "earlier-set": Message("earlier set"),
    "working": Message("working reading"),
}
KIND = {
    "scored": Message("scored"),
    "targets": Message("targets"),
    "frame": Message("frame only"),
}
STATE = {
    "estimated": Message("estimated"),
    "counted": Message("not fully counted"),
    "part of the period": Message("only part of the period"),
    "another period": Message("of another period"),
    "lapsed": Message("lapsed"),
    "not established": Message("asked, not established"),
    "not asked": Message("not asked"),
    "no norm in force": Message("no norm was in force that day"),
}
TYPE = {
    "yes-no": Message("yes or no"),
    "count": Message("a whole number"),
    "number": Message("a number"),
    "percent": Message("a percentage"),
    "choice": Message("a choice"),
    "text": Message("a text"),
}


def confirmed(ruled: Ruled, criteria_set: CriteriaSet) -> bool:
    """Return whether every figure of an indicator's rule rests on a published page or a confirmation."""
    return weakest(ruled, criteria_set) == "confirmed"


def weakest(ruled: Ruled, criteria_set: CriteriaSet) -> str:
    """Return the weakest basis among the figures of an indicator's rule, its tables included."""
    bands = [band.basis for part in ruled.parts for band in part.bands if band.basis is not None]
    entries = [
        entry_basis(criteria_set, table, entry)
        for condition in ruled.conditions
        for table in tables_of(condition)
        for entry in criteria_set.tables[table].values.values()
    ]
    return max((rule_basis(ruled), *bands, *entries), key=[*BASIS].index)


def rule_basis(ruled: Ruled) -> str:
    """Return what supports an indicator's rule as a whole; a standing confirmation confirms it."""
    return ruled.rule.basis if ruled.confirmation is None else "confirmed"


def entry_basis(criteria_set: CriteriaSet, table: str, entry: TableEntry) -> str:
    """Return what supports a number of a table; a standing confirmation that rests on it confirms it."""
    return "confirmed" if table in criteria_set.confirmed_tables else entry.basis


def unconfirmed(criteria_set: CriteriaSet) -> tuple[int, int, int, int]:
    """Return how many indicators and hundredths of points rest on rules that are not confirmed.

    Returns:
        Unconfirmed indicators, all indicators, unconfirmed points and all points, in hundredths.
    """
    every = list(criteria_set.indicators.values())
    open_ = [ruled for ruled in every if not confirmed(ruled, criteria_set)]
    return len(open_), len(every), _points(open_), _points(every)


def _points(ruled: Iterable[Ruled]) -> int:
    return sum(one.indicator.points or 0 for one in ruled)


def basis_lines(ruled: Ruled, tongue: Tongue) -> tuple[str, ...]:
    """Return what supports each side of an indicator, the most common basis last, as *the rest*.

    Where a confirmation stands it supports all of them, and who confirmed, and when, is said instead.
    """
    if ruled.confirmation is not None:
        return (confirmed_line(ruled.confirmation, tongue),)
    sides = {**stated_sides(ruled), "rule": ruled.rule.basis}
    by_basis: dict[str, list[str]] = {}
    for side, basis in sides.items():
        by_basis.setdefault(basis, []).append(tongue.tell(SIDE[side]))
    if len(by_basis) == 1:
        return (tongue.tell(BASIS[ruled.rule.basis]),)
    largest = max(by_basis, key=lambda basis: len(by_basis[basis]))
    if len(by_basis[largest]) > 1:
        del by_basis[largest]
        by_basis[largest] = [tongue.say("the rest")]
    return tuple(f"{', '.join(names)}: {tongue.tell(BASIS[basis])}" for basis, names in by_basis.items())


SIDE = {
    "title": Message("title"),
    "number": Message("number"),
    "points": Message("points"),
    "rule": Message("rule"),
}


def stated_sides(ruled: Ruled) -> dict[str, str]:
    """Return the basis of the title, the number and, where there are any, the points."""
    basis = ruled.indicator.basis
    stated = {"title": basis.title, "number": basis.number}
    if basis.points is not None:
        stated["points"] = basis.points
    return {side: str(said) if ruled.confirmation is None else "confirmed" for side, said in stated.items()}


def confirmed_line(one: Confirmation, tongue: Tongue) -> str:
    """Return who confirmed an indicator and when; against which text stands among the sources."""
    return tongue.say("confirmed by {by} on {day}", by=one.by, day=numbers.day(one.on, tongue))


def instrument_line(act: Instrument, tongue: Tongue) -> str:
    """Return what an instrument is called, who issued it, and when; a day that is inferred says so."""
    said = {"number": act.number, "issuer": tongue.pick(act.issuer), "day": numbers.day(act.issued, tongue)}
    if act.issued_inferred:
        return tongue.say(
            "Instrument: {number}, {issuer}; the copy read prints no day of issue, not earlier than {day}",
            **said,
        )
    return tongue.say("Instrument: {number}, {issuer}, issued {day}", **said)
