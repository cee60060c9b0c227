"""Grouping: each station under the law in force for its form and place on its own day.

What a law depends on is far less than what tells stations apart, so a law is looked for once for each form,
day, period and place that some set is made for, and not for each station.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from tieuchi.bulk.judged import DAY
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Covers
from tieuchi.judge.assessing import only_a_frame
from tieuchi.judge.judging import covers
from tieuchi.law.lawbook import Law
from tieuchi.tables.written import FORM, PERIOD_FROM, PERIOD_TO, PLACE
from tieuchi.values.days import Validity
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

Laws = Callable[[str, Mapping[str, str], date], Law]
"""Returns the law of a form, a place and a day, or refuses with a :class:`JudgingError`; of the place it is
told only the names that some set is made for."""


@dataclass(frozen=True)
class Group:
    """Stations that one law judges.

    Attributes:
        law: The law.
        covers: What their periods cover of what the set asks.
        heads: Their heads.
    """

    law: Law
    covers: Covers
    heads: pl.DataFrame


@dataclass(frozen=True)
class Lawless:
    """Stations that no law judges, and why."""

    message: Message
    heads: pl.DataFrame


def laws_in_force(desk: Desk, set_id: str | None = None, *, rehearse: bool = False) -> Laws:
    """Return what finds the law of a station as ``tieuchi assess`` finds it.

    Args:
        desk: Who reads the content.
        set_id: The set to judge by; the one in force when left out.
        rehearse: Whether a set that is not yet in force may be used.
    """

    def law(form: str, place: Mapping[str, str], day: date) -> Law:
        head = desk.head(form, place, day, set_id, rehearse=rehearse)
        if head.kind == "frame":
            raise only_a_frame(head, day)
        return desk.law(head.id, day)

    return law


class Grouping:
    """Finds the law of each station.

    Args:
        desk: Who knows for which places sets are made.
        laws: What finds a law.
    """

    def __init__(self, desk: Desk, laws: Laws) -> None:
        self._laws = laws
        self._places: dict[str, set[str]] = {}
        for head in desk.heads:
            for level, name in head.place.items():
                self._places.setdefault(f"{PLACE}{level}", set()).add(name)
        self._kinds: dict[object, tuple[Law, Covers] | Message] = {}
        self._found: dict[tuple[object, ...], int] = {}

    def groups(self, heads: pl.DataFrame) -> Iterator[Group | Lawless]:
        """Yield stations by the law that judges them, each group in the order given."""
        named = heads.with_columns(self._place(heads, column) for column in self._places)
        keys = [FORM, DAY, PERIOD_FROM, PERIOD_TO, *map(_named, self._places)]
        each = named.select(keys).unique(maintain_order=True)
        kinds = pl.Series("kind", [self._kind(key) for key in each.iter_rows(named=True)], pl.Int64)
        known = named.join(each.with_columns(kinds), on=keys, nulls_equal=True, maintain_order="left")
        every = list(self._kinds.values())
        for _, group in known.group_by("kind", maintain_order=True):
            kind, mine = every[group["kind"][0]], group.select(heads.columns)
            if isinstance(kind, Message):
                yield Lawless(kind, mine)
            else:
                law, covered = kind
                yield Group(law, covered, mine)

    def _place(self, heads: pl.DataFrame, column: str) -> pl.Expr:
        """Return the names of places that some set is made for, null for any other."""
        name = pl.col(column) if column in heads.columns else pl.lit(None, pl.String)
        return pl.when(name.is_in(sorted(self._places[column]))).then(name).alias(_named(column))

    def _kind(self, key: Mapping[str, Any]) -> int:
        """Return the place, among the kinds, of what judges stations of a form, day, period and place."""
        found = tuple(key.values())
        if found not in self._found:
            kind = self._judging(key)
            name = str(kind) if isinstance(kind, Message) else (id(kind[0]), kind[1])
            self._kinds.setdefault(name, kind)
            self._found[found] = list(self._kinds).index(name)
        return self._found[found]

    def _judging(self, key: Mapping[str, Any]) -> tuple[Law, Covers] | Message:
        place = {
            column.removeprefix(PLACE): name
            for column in self._places
            if (name := key[_named(column)]) is not None
        }
        try:
            law = self._laws(key[FORM], place, key[DAY])
        except JudgingError as error:
            return error.message
        return law, covers(Validity(key[PERIOD_FROM], key[PERIOD_TO]), law.criteria_set.head)


def _named(column: str) -> str:
    return f"named {column}"
