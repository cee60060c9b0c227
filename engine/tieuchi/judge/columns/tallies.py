"""Tallies: the sums over the rows of one list, and how they come to stand beside the stations."""

from __future__ import annotations

from typing import Any

from tieuchi.evidence.form import FormList
from tieuchi.judge.columns.terms import Term, Truth
from tieuchi.tables.prepared import ROW, complete, lower, upper


class Tally:
    """What is counted of one list.

    Args:
        asked: The list.
        functions: The module whose ``col``, ``lit`` and ``when`` make expressions.
        place: Its place among the lists that are counted.
    """

    def __init__(self, asked: FormList, functions: Any, place: int) -> None:
        self.list = asked
        self.functions = functions
        self._name = f"_list{place}"
        self._sums: dict[str, Any] = {}
        self._texts: dict[str, dict[str, Any]] = {}
        self._kept: dict[str, Any] = {}
        self.rows = self._sum(self.functions.lit(1))
        self.whole = Term(functions.col(complete(asked.id)))

    @property
    def unlisted(self) -> Term:
        """How many more rows there can be than are listed."""
        return Term((self.list.most - self.rows.expr) * (1 - self.whole.expr))

    def sum_of(self, truth: Truth) -> Term:
        """Return for how many rows something holds."""
        if isinstance(truth, Term):
            return self._sum(truth.expr.cast(self.functions.Int32))
        return self.rows if truth else Term(self.functions.lit(0))

    def sum_of_texts(self, column: str, truth: Term) -> Term:
        """Return for how many texts of a column something holds in one of their rows."""
        name = self._next()
        self._texts.setdefault(column, {})[name] = truth.expr.cast(self.functions.Int32)
        return Term(self.functions.col(name))

    def keep(self, low: Term, high: Term) -> tuple[Term, Term]:
        """Return two ends as columns that stand beside the stations."""
        name = f"{self._name}_{len(self._kept)}"
        self._kept |= {lower(name): low.expr, upper(name): high.expr}
        return Term(self.functions.col(lower(name))), Term(self.functions.col(upper(name)))

    def beside(self, stations: Any, rows: Any) -> Any:
        """Return the stations with what is counted of their rows.

        Args:
            stations: The stations, a lazy frame.
            rows: The rows of the list, a lazy frame of the same engine; None where no station has any.
        """
        counted = [*self._sums, *(name for sums in self._texts.values() for name in sums)]
        if rows is None:
            return stations.with_columns(
                **dict.fromkeys(counted, self.functions.lit(0)),
            ).with_columns(**self._kept)
        stations = self._joined(stations, rows.with_columns(**self._sums), list(self._sums))
        for column, sums in self._texts.items():
            most = [self.functions.col(name).max() for name in sums]
            texts = rows.with_columns(**sums).group_by(ROW, column).agg(*most)
            stations = self._joined(stations, texts, list(sums))
        nothing = [self.functions.col(name).fill_null(0) for name in counted]
        return stations.with_columns(*nothing).with_columns(**self._kept)

    def _joined(self, stations: Any, rows: Any, sums: list[str]) -> Any:
        added = rows.group_by(ROW).agg(
            *(self.functions.col(name).sum().cast(self.functions.Int32) for name in sums)
        )
        return stations.join(added, on=ROW, how="left")

    def _sum(self, expr: Any) -> Term:
        name = self._next()
        self._sums[name] = expr
        return Term(self.functions.col(name))

    def _next(self) -> str:
        made = len(self._sums) + sum(len(sums) for sums in self._texts.values())
        return f"{self._name}_sum{made}"
