"""Confirmations: who holds the official text has checked an indicator, and what exactly was checked.

A confirmation vouches for what the set asks in an indicator and for how it is judged: its criterion, number,
title and points, the reading, bands, parts, target, cap and disqualifiers, and every measure and table these
rest on, through other measures too. It is bound to the SHA-256 of that, so an edit to any of it takes the
confirmation away. What supports a figure (basis, sources) and what shows or proves it (examples, which way is
better) is not vouched for; nor is a norm, which is an instrument of its own, or a field of the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import RootModel, field_validator

from tieuchi.law.conditions import Compare, Condition, FromTable, atoms, tables_of
from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.law.measures import Measure, measure_parts
from tieuchi.values.canonical import digest
from tieuchi.values.fields import Day, Many, Strict, Word, said
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, did_you_mean, nfc, shown

_SHA_256 = re.compile("[0-9a-f]{64}")
_SUPPORT = {"basis", "source"}
_PROOFS = {"better"}
"""What only the proofs use; no station is judged by it."""
_BANDS = {"__all__": {"basis"}}
_NOT_VOUCHED_FOR: dict[str, Any] = {
    "basis": True,
    "source": True,
    "examples": True,
    "bands": _BANDS,
    "parts": {"__all__": {"bands": _BANDS}},
    "disqualifiers": {"__all__": _SUPPORT},
}


@dataclass(frozen=True)
class Check:
    """Someone's reading of the official text.

    Attributes:
        source: The text, by number, day and page.
        by: Who read it.
        on: The day.
    """

    source: str
    by: str
    on: date


class Confirmation(Strict):
    """One record of ``confirmations.yaml``: an indicator checked against the official text.

    Attributes:
        indicator: Its number.
        hash: The SHA-256 of what was confirmed; see :func:`hash_of`.
        source: The text it was checked against, by number, day and page.
        by: Who checked it.
        on: The day.
    """

    indicator: Word
    hash: str
    source: str
    by: str
    on: Day

    @field_validator("hash")
    @classmethod
    def _is_a_hash(cls, written: str) -> str:
        if not _SHA_256.fullmatch(written):
            raise said(
                "{found} is not a SHA-256 (64 digits and letters a to f); ‘tieuchi confirm’ writes it",
                found=shown(written),
            )
        return written

    @field_validator("source", "by")
    @classmethod
    def _names_it(cls, written: str) -> str:
        if not written.strip():
            raise said("this is empty; a confirmation says who checked the indicator, and against which text")
        return written


class Confirmations(RootModel[Many[Confirmation]]):
    """The records of a set, oldest first; of one indicator the last decides, the others are history."""


def hash_of(criteria_set: CriteriaSet, number: str) -> str:
    """Return the SHA-256 of everything that a confirmation of an indicator vouches for.

    Args:
        criteria_set: The set.
        number: The number of one of its indicators.
    """
    criterion, ruled = next(
        (one.number, ruled)
        for one in criteria_set.criteria
        for ruled in one.indicators
        if ruled.number == number
    )
    resting = _Resting(criteria_set, ruled)
    return digest(
        {
            "set": criteria_set.id,
            "criterion": criterion,
            "indicator": _written(ruled.indicator, _SUPPORT),
            "rule": _written(ruled.rule, _NOT_VOUCHED_FOR),
            "measures": {name: _written(one, _PROOFS) for name, one in resting.measures.items()},
            "tables": {
                name: _written(criteria_set.tables[name], {"values": {"__all__": _SUPPORT}})
                for name in resting.tables
            },
        }
    )


def _written(model: Any, exclude: Any) -> Any:
    return model.model_dump(by_alias=True, exclude_defaults=True, exclude=exclude)


class _Resting:
    """The measures and tables that an indicator rests on.

    Attributes:
        measures: By name, those of measures included.
        tables: The names of the tables; one that the set does not have is told by the links.
    """

    def __init__(self, criteria_set: CriteriaSet, ruled: Ruled) -> None:
        self._set = criteria_set
        self.measures: dict[str, Measure] = {}
        self.tables: set[str] = set()
        for scale in ruled.scales:
            for condition in scale.conditions:
                self._condition(condition)

    def _condition(self, condition: Condition) -> None:
        self._tables(tables_of(condition))
        for atom in atoms(condition):
            self._name(atom.name if isinstance(atom, Compare) else atom)

    def _tables(self, names: Iterable[str]) -> None:
        self.tables.update(name for name in names if name in self._set.tables)

    def _name(self, name: str) -> None:
        measure = self._set.measures.get(name)
        if measure is None or name in self.measures:
            return
        self.measures[name] = measure
        for condition in measure.how_many or ():
            self._condition(condition)
        if measure.count is not None and measure.count.where is not None:
            self._tables(tables_of(measure.count.where))
        if isinstance(measure.value, FromTable):
            self._tables((measure.value.table,))
        for part in measure_parts(measure):
            self._name(part)


def confirmed_by(criteria_set: CriteriaSet, records: Sequence[Confirmation]) -> CriteriaSet:
    """Return the set with the confirmations that stand joined to their indicators, and those that lapsed.

    Args:
        criteria_set: The set as its files state it.
        records: What was recorded, oldest first, each of an indicator of the set.
    """
    latest = {one.indicator: one for one in records}
    standing = {number: one for number, one in latest.items() if one.hash == hash_of(criteria_set, number)}
    criteria = tuple(
        replace(
            one,
            indicators=tuple(
                replace(ruled, confirmation=standing.get(ruled.number)) for ruled in one.indicators
            ),
        )
        for one in criteria_set.criteria
    )
    tables = [_Resting(criteria_set, criteria_set.indicators[number]).tables for number in standing]
    lapsed = tuple(
        latest[number] for number in criteria_set.indicators if number in latest.keys() - standing.keys()
    )
    return replace(
        criteria_set, criteria=criteria, confirmed_tables=frozenset().union(*tables), lapsed=lapsed
    )


def new_confirmations(
    criteria_set: CriteriaSet, numbers: Iterable[str], check: Check
) -> tuple[Confirmation, ...]:
    """Return the records of some indicators as they stand, each once.

    Args:
        criteria_set: The set.
        numbers: The indicators that were checked.
        check: Who checked them, when and against which text.

    Raises:
        InputError: Naming every indicator that the set does not have, or that is confirmed already.
    """
    asked = tuple(dict.fromkeys(nfc(number) for number in numbers))
    if problems := [
        Problem(Place(f"{criteria_set.id}/{number}"), fault)
        for number in asked
        if (fault := _fault(criteria_set, number)) is not None
    ]:
        raise InputError(problems)
    source, by = _in_one_line(check.source), _in_one_line(check.by)
    return tuple(
        Confirmation(indicator=number, hash=hash_of(criteria_set, number), source=source, by=by, on=check.on)
        for number in asked
    )


def _in_one_line(text: str) -> str:
    return " ".join(nfc(text).split())


def _fault(criteria_set: CriteriaSet, number: str) -> Message | None:
    ruled = criteria_set.indicators.get(number)
    if ruled is None:
        return unknown_indicator(criteria_set, number)
    before = ruled.confirmation
    if before is None:
        return None
    return Message(
        "indicator {number} is confirmed already, by {by} on {day}, and has not changed since; nothing was "
        "recorded",
        number=number,
        by=before.by,
        day=before.on,
    )


def unknown_indicator(criteria_set: CriteriaSet, number: str) -> Message:
    """Return what is said of an indicator that the set does not have."""
    return Message(
        "‘{set}’ has no indicator {number}{hint}",
        set=criteria_set.id,
        number=number,
        hint=did_you_mean(number, criteria_set.indicators),
    )
