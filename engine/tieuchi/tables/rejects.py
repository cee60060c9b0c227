"""Rejects: evidence that cannot be judged, with all that is wrong with it, while the rest is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tieuchi.tables.written import Tables
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Fault:
    """One thing wrong with the evidence of one station.

    Attributes:
        place: The file, the number of the row, and of the column.
        column: The column's name, a list's as ``list.column``; a whole row's is the name of the table, and
            empty for stations.
        message: What is wrong.
    """

    place: Place
    column: str
    message: Message


@dataclass(frozen=True)
class Reject:
    """Evidence that is not judged.

    Attributes:
        place: The file and the row of the station.
        id: Its id, empty where it has none.
        faults: At least one.
    """

    place: Place
    id: str
    faults: tuple[Fault, ...]


def reject(tables: Tables, place: Place, name: str, problems: Iterable[Problem]) -> Reject:
    """Return what rejects the evidence of a row.

    Args:
        tables: The tables the row stands in.
        place: Where it stands.
        name: Its id.
        problems: What is wrong, at its places in the tables.
    """
    faults = (Fault(one.place, tables.column_at(one.place), one.message) for one in problems)
    return Reject(place, name, tuple(faults))
