"""The list of all criteria sets."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.present.document import Cell, Column, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, KIND, unconfirmed
from tieuchi.present.normed import in_force


def sets_table(sets: Iterable[tuple[SetFile, CriteriaSet | None]], tongue: Tongue) -> Table:
    """Return all sets with their kind, instrument, days in force and how much of each is confirmed.

    Args:
        sets: The heads, each with the whole set where it can be judged by.
        tongue: The language.
    """
    columns = (
        Column(tongue.say("Set"), most=18),
        Column(tongue.say("Kind")),
        Column(tongue.say("Title"), weight=3),
        Column(tongue.say("Instrument"), weight=2),
        Column(tongue.say("In force"), most=14),
        Column(tongue.say("Replaces"), most=12),
        Column(tongue.say("Basis"), weight=2),
    )
    return Table(columns, tuple(_row(head, whole, tongue) for head, whole in sets))


def _row(head: SetFile, whole: CriteriaSet | None, tongue: Tongue) -> tuple[Cell, ...]:
    act = head.instrument
    return (
        head.id,
        tongue.tell(KIND[head.kind]),
        tongue.pick(head.title),
        (act.number, tongue.pick(act.issuer)),
        in_force(act, tongue),
        head.replaces or "",
        _basis(head, whole, tongue),
    )


def _basis(head: SetFile, whole: CriteriaSet | None, tongue: Tongue) -> Cell:
    instrument = tongue.say("instrument: {basis}", basis=tongue.tell(BASIS[head.instrument.basis]))
    if whole is None:
        return instrument
    open_, every, _, _ = unconfirmed(whole)
    return (
        instrument,
        tongue.say("rules confirmed: {confirmed} of {all}", confirmed=every - open_, all=every),
    )
