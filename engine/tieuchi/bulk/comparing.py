"""Comparing: two laws over the same stations, batch by batch, keeping only sums, counts and a few names.

The stations of both sides are matched by their row, and a row must be the same station on both: two
scenarios are never compared on different populations. What either law could not judge is left out of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from tieuchi.bulk.comparable import AFTER, BEFORE, Asked, criteria, indicators, whole
from tieuchi.bulk.comparison import Comparison, Move, Moved, Named, Shifted, Verdict
from tieuchi.judge.columns.totals import OUTCOMES
from tieuchi.judge.findings import Outcome
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.tables.prepared import ROW
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

PASS = OUTCOMES.index("pass")
PROVINCE, ZONE = "place.province", "zone"
_ENDS = ("least", "most")


@dataclass(frozen=True)
class Side:
    """Stations as one law judged them.

    Attributes:
        heads: Whose rows they are: ``row``, ``id``, ``day``, ``invented``, ``zone`` and ``place.LEVEL``.
        found: The judged shape of the same rows, or of some of them.
    """

    heads: pl.DataFrame
    found: pl.DataFrame


class Comparing:
    """Compares two sets over batches of stations.

    Args:
        before: The first set, which must be scored.
        after: The second.
        names: How many stations are named that gain recognition, and how many that lose it.
    """

    def __init__(self, before: CriteriaSet, after: CriteriaSet, names: int) -> None:
        self.before, self.after, self.names = before, after, names
        # Sets of their own number their indicators apart: 26 of the one is not 26 of the other.
        alike = before.id == after.id
        self._indicators = indicators(before, after) if alike else ()
        self._criteria = criteria(before, after) if alike else ()
        self._total = whole(before, after)
        self._invented = 0
        self._transitions: Counter[tuple[str | None, str | None, Outcome, Outcome]] = Counter()
        self._moves: Counter[str] = Counter()
        self._gained: list[Named] = []
        self._lost: list[Named] = []

    def add(self, before: Side, after: Side) -> None:
        """Add stations that both laws judged.

        Raises:
            JudgingError: If a row is one station on one side and another on the other.
        """
        both = _both(before, after)
        if both.is_empty():
            return
        self._invented += int(both["invented"].sum())
        self._count(both)
        self._move(both)
        was, became = (pl.col(f"{side}outcome") == PASS for side in (BEFORE, AFTER))
        self._gained += self._named(both.filter(~was & became), self.names - len(self._gained))
        self._lost += self._named(both.filter(was & ~became), self.names - len(self._lost))

    def result(self, read: int) -> Comparison:
        """Return what came of it so far.

        Args:
            read: How many rows of the data were read, whether they could be judged or not.
        """
        return Comparison(
            before=self.before,
            after=self.after,
            read=read,
            invented=self._invented,
            transitions=dict(self._transitions),
            indicators=tuple(self._moved("i", one) for one in self._indicators),
            criteria=tuple(self._moved("c", one) for one in self._criteria),
            total=self._moved("t", self._total),
            gained=tuple(self._gained),
            lost=tuple(self._lost),
        )

    def _count(self, both: pl.DataFrame) -> None:
        keys = (PROVINCE, ZONE, f"{BEFORE}outcome", f"{AFTER}outcome")
        for province, zone, was, became, count in both.group_by(keys).len().rows():
            self._transitions[province, zone, OUTCOMES[was], OUTCOMES[became]] += count

    def _move(self, both: pl.DataFrame) -> None:
        kinds = {"i": self._indicators, "c": self._criteria, "t": (self._total,)}
        sums = {
            f"{kind}{one.number} {what}": expr.cast(pl.Int64).sum()
            for kind, some in kinds.items()
            for one in some
            for what, expr in _counted(one).items()
        }
        self._moves.update(both.select(**sums).row(0, named=True))

    def _moved(self, kind: str, asked: Asked) -> Moved:
        def found(what: str) -> int:
            return self._moves[f"{kind}{asked.number} {what}"]

        least, most = (Move(*(found(f"{end} {what}") for what in ("total", "up", "down"))) for end in _ENDS)
        was, now = (found(side) if side in asked.reached() else None for side in (BEFORE, AFTER))
        return Moved(asked.number, asked.title, *asked.points, least, most, (was, now), found("turned"))

    def _named(self, rows: pl.DataFrame, room: int) -> Iterator[Named]:
        shifts = {f"{one.number} {end}": one.shift(end) for one in self._indicators for end in _ENDS}
        for row in rows.head(max(room, 0)).with_columns(**shifts).sort(ROW).iter_rows(named=True):
            shifted = (
                Shifted(one.number, row[f"{one.number} least"], row[f"{one.number} most"])
                for one in self._indicators
            )
            yield Named(
                id=row["id"],
                place=_place(row),
                zone=row[ZONE],
                day=row["day"],
                before=_verdict(row, BEFORE),
                after=_verdict(row, AFTER),
                shifted=tuple(one for one in shifted if one.least or one.most),
            )


def _both(before: Side, after: Side) -> pl.DataFrame:
    """Return the rows that both laws judged, with what each found, in their order."""
    others = after.heads.select(ROW, pl.col("id").alias("other"))
    heads = before.heads.join(others, on=ROW, how="inner")
    different = heads.filter(pl.col("id") != pl.col("other"))
    if not different.is_empty():
        row, one, other = different.select(ROW, "id", "other").row(0)
        message = Message(
            "row {row} is ‘{id}’ for one law and ‘{other}’ for the other; two laws are compared on the same "
            "stations or not at all",
            row=row,
            id=one,
            other=other,
        )
        raise JudgingError(message)
    for name in (PROVINCE, ZONE):
        if name not in heads.columns:
            heads = heads.with_columns(pl.lit(None, pl.String).alias(name))
    for side, found in ((BEFORE, before.found), (AFTER, after.found)):
        heads = heads.join(found.select(ROW, pl.exclude(ROW).name.prefix(side)), on=ROW, how="inner")
    return heads.sort(ROW)


def _counted(one: Asked) -> dict[str, pl.Expr]:
    """Return what is added up of it over all stations."""
    counted = {**one.reached(), "turned": one.turned()}
    for end in _ENDS:
        shift = one.shift(end)
        counted |= {f"{end} total": shift, f"{end} up": shift > 0, f"{end} down": shift < 0}
    return counted


def _place(row: Mapping[str, Any]) -> dict[str, str]:
    return {
        name.removeprefix("place."): value
        for name, value in row.items()
        if name.startswith("place.") and value is not None
    }


def _verdict(row: Mapping[str, Any], side: str) -> Verdict:
    points = Interval(row[f"{side}total_least"], row[f"{side}total_most"])
    return Verdict(OUTCOMES[row[f"{side}outcome"]], points)
