"""Tallies: the sums over the rows of one list, and how they come to stand beside the stations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tieuchi.evidence.form import FormList
from tieuchi.judge.columns.formulas import (
    TRUTH,
    Bounds,
    Formula,
    Truth,
    at_least,
    counted,
    either,
    minus,
    number,
    read,
)
from tieuchi.judge.columns.staging import Staged
from tieuchi.tables.prepared import ROW, complete, lower, upper


class Tally:
    """What is counted of one list.

    Args:
        asked: The list.
        place: Its place among the lists that are counted.

    Attributes:
        sums: What is added up over the rows, by the name of the sum.
        texts: For each column of texts what is added up over its texts, each counting once: the most that it
            is in one of their rows.
        kept: The columns that come to stand beside the stations, made of the sums.
    """

    def __init__(self, asked: FormList, place: int) -> None:
        self.list = asked
        self._name = f"_list{place}"
        self._named: dict[tuple[str | None, Formula], Formula] = {}
        self.sums: dict[str, Formula] = {}
        self.texts: dict[str, dict[str, Formula]] = {}
        self.kept: dict[str, Formula] = {}
        self.rows = self._sum(number(1))
        self._whole = at_least(read(complete(asked.id), TRUTH), number(1))

    @property
    def unlisted(self) -> Formula:
        """How many more rows there can be than are listed."""
        return self.unless_whole(minus(number(self.list.most), self.rows))

    def unless_whole(self, one: Formula) -> Formula:
        """Return a number where the list may have other rows, and 0 where it is complete."""
        return either(self._whole, number(0), one)

    def sum_of(self, truth: Truth) -> Formula:
        """Return for how many rows something holds."""
        return self._sum(counted(truth))

    def sum_of_texts(self, column: str, truth: Truth) -> Formula:
        """Return for how many texts of a column something holds in one of their rows."""
        return self._sum(counted(truth), column)

    def keep(self, low: Formula, high: Formula, bounds: Bounds) -> tuple[Formula, Formula]:
        """Return two ends, between these bounds, as columns that stand beside the stations."""
        name = f"{self._name}_{len(self.kept)}"
        self.kept |= {lower(name): low, upper(name): high}
        return read(lower(name), bounds), read(upper(name), bounds)

    def _sum(self, one: Formula, column: str | None = None) -> Formula:
        if (column, one) not in self._named:
            name = f"{self._name}_sum{len(self._named)}"
            sums = self.sums if column is None else self.texts.setdefault(column, {})
            sums[name] = one
            self._named[column, one] = read(name, (0, self.list.most))
        return self._named[column, one]


class Tallying:
    """Tallies of one list as expressions.

    Args:
        tally: What is counted.
        functions: Polars or narwhals: the module whose ``col``, ``lit`` and ``when`` make expressions.
    """

    def __init__(self, tally: Tally, functions: Any) -> None:
        self.list_id = tally.list.id
        self.functions = functions
        self._sums = Staged(tally.sums, functions)
        self._texts = {column: Staged(sums, functions) for column, sums in tally.texts.items()}
        self._kept = Staged(tally.kept, functions)
        self._names: Mapping[str | None, list[str]] = {None: list(tally.sums)} | {
            column: list(sums) for column, sums in tally.texts.items()
        }

    def beside(self, stations: Any, rows: Any) -> Any:
        """Return the stations with what is counted of their rows.

        Args:
            stations: The stations, a lazy frame.
            rows: The rows of the list, a lazy frame of the same engine; None where no station has any.
        """
        names = [name for some in self._names.values() for name in some]
        if rows is None:
            stations = stations.with_columns(**dict.fromkeys(names, self.functions.lit(0)))
        else:
            for sums in self._of_each_station(rows):
                stations = stations.join(sums, on=ROW, how="left")
            stations = stations.with_columns(*(self.functions.col(name).fill_null(0) for name in names))
        return self._kept.staged(stations).with_columns(*self._kept.wanted)

    def _of_each_station(self, rows: Any) -> Iterator[Any]:
        """Yield the sums of each station, first over its rows, then over the texts of each column."""
        yield self._added(self._sums.staged(rows).with_columns(*self._sums.wanted), self._names[None])
        for column, sums in self._texts.items():
            most = [self.functions.col(name).max() for name in self._names[column]]
            texts = sums.staged(rows).with_columns(*sums.wanted).group_by(ROW, column).agg(*most)
            yield self._added(texts, self._names[column])

    def _added(self, rows: Any, names: list[str]) -> Any:
        sums = (self.functions.col(name).sum().cast(self.functions.Int32) for name in names)
        return rows.group_by(ROW).agg(*sums)
