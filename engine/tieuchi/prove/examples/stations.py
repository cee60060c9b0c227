"""Stations of examples: what is said of one, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tieuchi.evidence.form import FormList

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Station:
    """What an example says of a station; what it leaves out is not asked.

    Attributes:
        facts: The facts, as a file writes them.
        lists: The rows of the lists, each of which is complete.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    lists: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)

    def without(self, name: str) -> Station:
        """Return the station with a fact or a list left out."""
        facts = {one: value for one, value in self.facts.items() if one != name}
        return Station(facts, {one: rows for one, rows in self.lists.items() if one != name})

    def without_column(self, name: str, column: str) -> Station:
        """Return the station with a column of a list left out."""
        rows = tuple(
            {one: cell for one, cell in row.items() if one != column} for row in self.lists.get(name, ())
        )
        return self.with_rows(name, rows) if name in self.lists else self

    def with_fact(self, name: str, value: Any) -> Station:
        """Return the station with another fact."""
        return replace(self, facts={**self.facts, name: value})

    def with_rows(self, name: str, rows: Sequence[Row]) -> Station:
        """Return the station with other rows in a list."""
        return replace(self, lists={**self.lists, name: tuple(rows)})


def named(asked: FormList, rows: Sequence[Row]) -> list[Row]:
    """Return rows with a name each, where the list wants names and no rule asks what they are."""
    columns = {column.id: column for column in asked.columns}
    if asked.key is None or columns[asked.key].type != "text":
        return list(rows)
    return [{asked.key: str(index), **row} for index, row in enumerate(rows, start=1)]


def unnamed(asked: FormList, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows without the names that :func:`named` would give them."""
    if any(row.get(asked.key or "") not in (str(at), f"T{at}") for at, row in enumerate(rows, start=1)):
        return tuple(rows)
    return tuple({name: cell for name, cell in row.items() if name != asked.key} for row in rows)
