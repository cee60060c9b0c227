"""The census: one look at the ids of a dataset before anything is judged.

Two rows of stations with one id, and rows of lists that belong to no station, can stand anywhere in files of
any size. So the ids alone are read first; of each only a number of 64 bits is kept, and where two numbers are
equal the ids themselves are compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from tieuchi.tables.rejects import Fault, Reject
from tieuchi.tables.scanned import Scanned
from tieuchi.tables.written import ID, ROW_NUMBER, STATIONS, words, words_of
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

CHUNK = 250_000
"""How many rows are looked at at once."""
Part = Mapping[str, Scanned]


@dataclass(frozen=True)
class Census:
    """What the ids of a dataset tell.

    Attributes:
        totals: How many rows of stations each part has.
        repeated: The ids that stand in more than one row of stations.
        strays: For each part, the ids in its other tables that no row of its stations has.
        clean: The tables, by part and name, whose ids stand in the file just as they are read.
    """

    totals: tuple[int, ...]
    repeated: frozenset[str]
    strays: tuple[tuple[Reject, ...], ...]
    clean: frozenset[tuple[int, str]]


def census(parts: Sequence[Part]) -> Census:
    """Look at all ids.

    Raises:
        InputError: If a file is torn, or a table has not one id of a station.
    """
    looks = [_Look(part) for part in parts]
    numbers = pl.concat([pl.Series([], dtype=pl.UInt64), *(look.numbers for look in looks)])
    suspects = numbers.filter(numbers.is_duplicated()).unique()
    _require_a_match(looks)
    return Census(
        tuple(look.total for look in looks),
        _repeated(parts, suspects),
        tuple(tuple(look.strays) for look in looks),
        frozenset((at, name) for at, look in enumerate(looks) for name in look.clean),
    )


class _Look:
    """One look at the ids of a part.

    Attributes:
        total: How many rows of stations there are.
        numbers: A number for each of their ids, rising.
        strays: What belongs to no station.
        rows: How many rows each other table has, and
        lost: how many of them belong to no station.
        clean: The tables whose ids stand in the file just as they are read.
    """

    def __init__(self, part: Part) -> None:
        self.part = part
        self.strays: list[Reject] = []
        self.rows: Counter[str] = Counter()
        self.lost: Counter[str] = Counter()
        self.clean = set(part)
        found = [runs[ID].drop_nulls().hash() for runs in self._runs(STATIONS)]
        self.total = self.rows.pop(STATIONS, 0)
        self.numbers = pl.concat([pl.Series([], dtype=pl.UInt64), *found]).sort()
        for name in part:
            if name != STATIONS:
                self._look_for_strays(name)

    def _runs(self, name: str) -> Iterator[pl.DataFrame]:
        """Yield the ids of a table, each with how many rows in a row have it, and the first of them."""
        table = self.part[name]
        for ids in table.batches(table.frame.select(ROW_NUMBER, pl.col(ID).cast(pl.String)), CHUNK):
            self.rows[name] += ids.height
            runs = pl.DataFrame(ids[ID].rle()).unnest(ID) if name != STATIONS else None
            if runs is None:
                runs = ids.select(value=ID, len=pl.lit(1, pl.UInt32))
            first = ids[ROW_NUMBER].gather(runs["len"].cum_sum() - runs["len"])
            names = words_of(runs["value"])
            if not names.eq_missing(runs["value"]).all():
                self.clean.discard(name)
            yield pl.DataFrame({ID: names, "len": runs["len"], ROW_NUMBER: first})

    def _look_for_strays(self, name: str) -> None:
        found = []
        nameless = 0
        for runs in self._runs(name):
            lost = runs.filter(~self._known(runs[ID]))
            nameless += int(lost.filter(pl.col(ID).is_null())["len"].sum())
            found.append(lost.drop_nulls(ID))
        if nameless:
            # Rows in which nothing stands at all are passed over, as spreadsheets leave them at the end.
            written = self._nameless(name)
            self.rows[name] -= nameless - written.height
            found.append(written.cast({column: found[0].schema[column] for column in written.columns}))
        if found:
            lost = pl.concat(found)
            self.lost[name] = int(lost["len"].sum())
            each = lost.group_by(ID).agg(pl.col("len").sum(), pl.col(ROW_NUMBER).min())
            self.strays += [self._stray(name, *row) for row in each.sort(ROW_NUMBER).iter_rows()]

    def _nameless(self, name: str) -> pl.DataFrame:
        """Return the rows of a table that say something, and no id."""
        table = self.part[name]
        says = pl.any_horizontal(pl.lit(False), pl.all().exclude(ROW_NUMBER, ID).is_not_null())
        rows = table.frame.filter(words(ID).is_null() & says)
        return table.collect(rows.select(words(ID), pl.lit(1).alias("len"), ROW_NUMBER))

    def _known(self, ids: pl.Series) -> pl.Series:
        """Return whether each id is one of a station."""
        if self.numbers.is_empty():
            return pl.repeat(False, ids.len(), dtype=pl.Boolean, eager=True)
        numbers = ids.hash()
        at = self.numbers.search_sorted(numbers).clip(0, self.numbers.len() - 1)
        return (self.numbers.gather(at) == numbers) & ids.is_not_null()

    def _stray(self, name: str, whose: str | None, rows: int, first: int) -> Reject:
        source = self.part[name].source
        column = f"{name}.{ID}"
        message = (
            Message(
                "rows of ‘{table}’ that say no id and so belong to no station: {rows}", table=name, rows=rows
            )
            if whose is None
            else Message(
                "‘{id}’ is no id of stations; rows of ‘{table}’ that say it: {rows}",
                id=whose,
                table=name,
                rows=rows,
            )
        )
        return Reject(Place(source, first), whose or "", (Fault(Place(source, first), column, message),))


def _require_a_match(looks: Sequence[_Look]) -> None:
    """Refuse a table none of whose ids is one of a station."""
    rows = sum((look.rows for look in looks), Counter[str]())
    lost = sum((look.lost for look in looks), Counter[str]())
    sources = {name: table.source for look in reversed(looks) for name, table in look.part.items()}
    problems = [
        Problem(
            Place(sources[name]),
            Message("not one id of ‘{table}’ is an id of stations; is it the right column?", table=name),
        )
        for name in rows
        if rows[name] and rows[name] == lost[name]
    ]
    if problems:
        raise InputError(problems)


def _repeated(parts: Sequence[Part], suspects: pl.Series) -> frozenset[str]:
    """Return the ids that stand twice, looking again only at those whose numbers do."""
    if suspects.is_empty():
        return frozenset()
    found = []
    for part in parts:
        table = part[STATIONS]
        for ids in table.batches(table.frame.select(words(ID)), CHUNK):
            found.append(ids[ID].filter(ids[ID].hash().is_in(suspects.implode())).drop_nulls())
    again = pl.concat(found)
    return frozenset(again.filter(again.is_duplicated()))
