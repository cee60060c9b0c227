"""DuckDB as an engine, in this process; it takes and gives Arrow tables."""

from __future__ import annotations

import duckdb
import narwhals as nw
import polars as pl

from tieuchi.bulk.engines import Queries, tidied
from tieuchi.judge.columns.program import Columns, Program
from tieuchi.tables.prepared import Prepared

STATIONS = "stations"


class DuckEngine:
    """Judges with DuckDB. A law is put into SQL once, for that takes longer than most batches."""

    name = "duckdb"
    batch = 10_000

    def __init__(self) -> None:
        self._database = duckdb.connect()
        self._queries: Queries[str] = Queries(nw, self._query)

    def judge(self, program: Program, prepared: Prepared) -> pl.DataFrame:
        """Return the judged shape."""
        readied = program.ready(prepared)
        self._database.register(STATIONS, readied.stations.to_arrow())
        for name, rows in readied.lists.items():
            self._database.register(_listed(name), rows.to_arrow())
        query = self._queries.of(program, readied)
        return tidied(pl.DataFrame(self._database.sql(query).to_arrow_table()))

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def _query(self, columns: Columns, readied: Prepared) -> str:
        """Return the SQL of a program over the tables that are registered."""
        lists = {name: self._asked(_listed(name)) for name in readied.lists}
        query: str = columns.judge(self._asked(STATIONS), lists).to_native().sql_query()
        return query

    def _asked(self, name: str) -> nw.LazyFrame[duckdb.DuckDBPyRelation]:
        return nw.from_native(self._database.table(name))


def _listed(name: str) -> str:
    """Return the name of the table with the rows of a list."""
    return f"list_{name}"
