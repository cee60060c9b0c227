"""Rows as documents: what an evidence file would say, for the ordinary reader to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from tieuchi.evidence.reading import UNKNOWN
from tieuchi.files.building import Document, Path_
from tieuchi.tables.spelled import asked_cell, cell, day_cell, fact_cell, free, word
from tieuchi.tables.written import (
    AS_OF,
    COMPLETE,
    DEFAULT_FORM,
    FINDINGS,
    FORM,
    ID,
    INVENTED,
    ON,
    PARTIAL,
    PERIOD_FROM,
    PERIOD_TO,
    PLACE,
    REMARK_WORDS,
    REMARKS,
    ROW_NUMBER,
    STATIONS,
    TEXTS,
    Forms,
    Tables,
    fields_in,
    words_of,
)
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message

Row = Mapping[str, Any]
FINDING_CELLS: Mapping[str, Callable[[Any], Any]] = {
    "points": cell,
    "met": cell,
    "on": day_cell,
    "by": free,
    "because": free,
}
"""How the columns of findings are read; the others are words."""


@dataclass
class RowDocument(Document):
    """What the row of a station says, together with its rows in the other tables.

    Attributes:
        tables: The tables it stands in.
        others: Which table a value stands in, by its path, where that is not the table of stations.
        faults: What the ordinary reader cannot see, because an evidence file cannot say it.
    """

    tables: Tables = field(default_factory=lambda: Tables(pl.DataFrame()))
    others: dict[Path_, str] = field(default_factory=dict)
    faults: list[Problem] = field(default_factory=list)

    def place(self, path: Path_) -> Place:
        """Return the table, the row and the column of a value, or of the nearest thing around it."""
        while path not in self.places:
            path = path[:-1]
        return Place(self.tables.source(self.others.get(path, STATIONS)), *self.places[path])

    def put(self, path: Path_, value: Any, row: Row, column: str, table: str = STATIONS) -> None:
        """Put a value that is there at its path, and note where it stands."""
        if value is None:
            return
        inside = self.data
        for key in path[:-1]:
            inside = inside.setdefault(key, {}) if isinstance(inside, dict) else inside[key]
        if isinstance(inside, list):
            inside.append(value)
        else:
            inside[path[-1]] = value
        self.stands(path, row, column, table)

    def stands(self, path: Path_, row: Row, column: str, table: str = STATIONS) -> None:
        """Note where a value stands; a column that the table has not means the row as a whole."""
        at = self.tables.positions(table).get(column, 0)
        self.places[path] = (row[ROW_NUMBER], at)
        if table != STATIONS:
            self.others[path] = table

    def fault(self, path: Path_, message: Message) -> None:
        """Note something wrong with a value."""
        self.faults.append(Problem(self.place(path), message))


def documents(tables: Tables, forms: Forms, rows: pl.Series) -> Iterator[RowDocument]:
    """Yield what some rows of stations say.

    Args:
        tables: The tables.
        forms: All forms.
        rows: The positions of the rows, from 0.
    """
    if rows.is_empty():
        return
    chosen = tables.stations[rows]
    ids = [word(value) for value in chosen[ID]]
    beside = {name: _by_id(frame, ids) for name, frame in tables.beside.items()}
    for name, row in zip(ids, chosen.iter_rows(named=True), strict=True):
        mine = {table: found.get(name or "", []) for table, found in beside.items()}
        yield _Writing(tables, forms, name or "", row, mine).document


def _by_id(frame: pl.DataFrame, ids: Sequence[str | None]) -> dict[str, list[Row]]:
    """Return the rows that belong to some stations, by the id of the station."""
    found: dict[str, list[Row]] = {}
    names = words_of(frame[ID])
    mine = names.is_in(pl.Series(ids, dtype=pl.String).drop_nulls().implode()).fill_null(False)
    for name, row in zip(names.filter(mine), frame.filter(mine).iter_rows(named=True), strict=True):
        found.setdefault(name, []).append(row)
    return found


class _Writing:
    """Writes the document of one station."""

    def __init__(
        self, tables: Tables, forms: Forms, name: str, row: Row, beside: Mapping[str, Sequence[Row]]
    ) -> None:
        self.row = row
        self.beside = beside
        self.document = RowDocument(name, {"place": {}}, {(): (row[ROW_NUMBER], 0)}, tables)
        form_id = word(row.get(FORM)) or DEFAULT_FORM
        self.form = forms.get(form_id)
        self._put((FORM,), form_id, FORM)
        self._head()
        self.lists = self.form.lists if self.form else {}
        for column in fields_in(tables.stations, self.lists):
            asked = self.form.fields.get(column) if self.form else None
            self._put(("facts", column), fact_cell(asked, row[column]), column)
        for table in dict.fromkeys([*self.lists, *tables.lists]):
            self._list(table)
        self._remarks()
        self._findings()

    def _put(self, path: Path_, value: Any, column: str) -> None:
        self.document.put(path, value, self.row, column)

    def _head(self) -> None:
        for column in self.row:
            if column.startswith(PLACE):
                self._put(("place", column.removeprefix(PLACE)), word(self.row[column]), column)
        self._put((AS_OF,), day_cell(self.row.get(AS_OF)), AS_OF)
        for end, column in (("from", PERIOD_FROM), ("to", PERIOD_TO)):
            self._put(("period", end), day_cell(self.row.get(column)), column)
        self.document.stands(("period",), self.row, PERIOD_TO)
        self._put((INVENTED,), cell(self.row.get(INVENTED)), INVENTED)
        for column in TEXTS:
            kind, language = column.split(".")
            self._put((kind, language), free(self.row.get(column)), column)
            self.document.stands((kind,), self.row, column)

    def _list(self, name: str) -> None:
        rows = self.beside.get(name, ())
        asked = self.lists.get(name)
        marker = word(self.row.get(name)) if asked else COMPLETE if rows else None
        if marker is None and not rows:
            return
        self._put(("lists", name), {COMPLETE: marker == COMPLETE, "rows": []}, name)
        if rows and name not in self.row:
            self.document.stands(("lists", name), rows[0], "", name)
        if fault := self._marker_fault(name, marker):
            self.document.fault(("lists", name), fault)
        columns = {column.id: column for column in asked.columns} if asked else {}
        for index, row in enumerate(rows):
            path: Path_ = ("lists", name, "rows", index)
            self.document.put(path, {}, row, "", name)
            for column in list(row)[1:]:
                value = asked_cell(columns.get(column), row[column])
                self.document.put((*path, column), value if column != ID else None, row, column, name)

    def _marker_fault(self, name: str, marker: str | None) -> Message | None:
        if marker is None:
            return Message(
                "‘{list}’ has rows for this station, and the column ‘{list}’ of the stations does not say "
                "whether they are all: write ‘complete’ or ‘partial’",
                list=name,
            )
        if marker not in (COMPLETE, PARTIAL):
            return Message(
                "‘{found}’ does not say whether the list is whole: write ‘complete’, ‘partial’, or nothing "
                "where the list was not asked",
                found=marker,
            )
        if name not in self.document.tables.lists:
            return Message(
                "the list ‘{list}’ is said to be {marker}, and there is no table ‘{list}’: give the table, "
                "without rows if need be, or leave the cell empty",
                list=name,
                marker=f"‘{marker}’",
            )
        return None

    def _remarks(self) -> None:
        rows = self.beside.get(REMARKS, ())
        facts = self.document.data.setdefault("facts", {})
        told: set[str] = set()
        for row in rows:
            name = word(row["field"]) or ""
            path: Path_ = ("lists" if name in self.lists else "facts", name)
            if name in self.lists:
                self._listed_on(name, row)
            else:
                facts[name] = _remarked(facts.get(name), self._said(path, row))
            if path not in self.document.places:
                self.document.stands(path, row, "field", REMARKS)
            if name in told:
                again = (*path, "again")
                self.document.stands(again, row, "field", REMARKS)
                self.document.fault(again, Message("‘{field}’ has two remarks; keep one of them", field=name))
            told.add(name)

    def _said(self, path: Path_, row: Row) -> dict[str, Any]:
        """Return what a remark says of a fact: words, and the day on which it was established."""
        said = {key: free(row.get(key)) for key in REMARK_WORDS} | {ON: day_cell(row.get(ON))}
        found = {key: value for key, value in said.items() if value is not None}
        if ON in found:
            self.document.stands((*path, ON), row, ON, REMARKS)
        return found

    def _listed_on(self, name: str, row: Row) -> None:
        """Put the day on which a list was established; nothing else stands beside a list."""
        path: Path_ = ("lists", name, ON)
        self.document.stands(path, row, "field", REMARKS)
        words = [key for key in REMARK_WORDS if free(row.get(key)) is not None]
        if name not in self.document.data.get("lists", {}):
            message = Message(
                "the list ‘{list}’ was not asked here, so there is nothing to remark", list=name
            )
            self.document.fault(path, message)
        elif words:
            message = Message(
                "beside the list ‘{list}’ stands only the day ‘on’; leave out {words}",
                list=name,
                words=[f"‘{key}’" for key in words],
            )
            self.document.fault(path, message)
        else:
            self.document.put(path, day_cell(row.get(ON)), row, ON, REMARKS)

    def _findings(self) -> None:
        for index, row in enumerate(self.beside.get(FINDINGS, ())):
            path: Path_ = (FINDINGS, index)
            self.document.data.setdefault(FINDINGS, [])
            self.document.put(path, {}, row, "", FINDINGS)
            for column in list(row)[1:]:
                read: Callable[[Any], Any] = FINDING_CELLS.get(column, word)
                value = read(row[column]) if column != ID else None
                self.document.put((*path, column), value, row, column, FINDINGS)


def _remarked(value: Any, said: Row) -> Any:
    """Return a fact with what is said beside its value."""
    if isinstance(value, dict):
        return {**value, **said}
    if value is None or (value == UNKNOWN and UNKNOWN in said):
        return dict(said)
    return {"value": value, **said}
