"""Workbooks: the sheets of an Excel file as tables, every cell exactly as it is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

from tieuchi.files.raw import unreadable
from tieuchi.files.workbook import made_a_day, made_a_share, written
from tieuchi.tables.headers import column_kinds, header_problems, table_names, unknown_table
from tieuchi.tables.rejects import Fault, Reject
from tieuchi.tables.scanned import Scanned
from tieuchi.tables.spelled import word
from tieuchi.tables.written import ID, ROW_NUMBER, STATIONS, Forms, texts
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

MOST_CELLS = 20_000_000
"""How many cells a sheet may span; larger data belongs in Parquet or CSV, which are never loaded whole."""
_FIRST_ROW = 1


@dataclass(frozen=True)
class Workbook:
    """The tables of a workbook.

    Attributes:
        tables: The tables that it has, by name.
        spoilt: The stations with a cell that Excel has changed behind the writer's back.
    """

    tables: Mapping[str, Scanned]
    spoilt: tuple[Reject, ...]


def read_workbook(path: Path, forms: Forms) -> Workbook:
    """Read a workbook, one sheet for each table; hidden sheets are passed over.

    Raises:
        InputError: If it cannot be read, or naming everything wrong with its sheets and their columns.
    """
    file = nfc(str(path))
    try:
        with path.open("rb"), CalamineWorkbook.from_path(str(path)) as book:
            shown = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
            return _tables(book, shown, file, forms)
    except OSError as error:
        raise InputError([Problem(Place(file), unreadable(error))]) from None
    except CalamineError as error:
        message = Message("this is not a workbook that can be read: {reason}", reason=str(error))
        raise InputError([Problem(Place(file), message)]) from None


def _tables(book: CalamineWorkbook, shown: Sequence[str], file: str, forms: Forms) -> Workbook:
    known = table_names(forms)
    tables: dict[str, Scanned] = {}
    spoilt: list[Reject] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for title in shown:
        name, source = word(title) or "", f"{file} [{nfc(title)}]"
        if name not in known:
            problems.append(Problem(Place(source), unknown_table(name, known)))
            continue
        if name in seen:
            twice = Message("the sheet ‘{sheet}’ stands twice; keep one of them", sheet=name)
            problems.append(Problem(Place(source), twice))
            continue
        seen.add(name)
        try:
            sheet = _Sheet(book.get_sheet_by_name(title), name, source, forms)
        except InputError as error:
            problems += error.problems
        else:
            tables[name] = Scanned(name, source, sheet.frame.lazy())
            spoilt += sheet.spoilt
    if STATIONS not in tables and not problems:
        problems.append(Problem(Place(file), Message("the workbook has no sheet ‘stations’")))
    if problems:
        raise InputError(problems)
    return Workbook(tables, tuple(spoilt))


class _Sheet:
    """Reads one sheet."""

    def __init__(self, sheet: CalamineSheet, table: str, source: str, forms: Forms) -> None:
        self.source = source
        rows = self._rows(sheet)
        self.names = self._header(rows)
        if problems := list(header_problems(table, source, self.names, forms)):
            raise InputError(problems)
        kinds = column_kinds(table, forms)
        self.spoilt = list(self._spoilt(rows, [kinds.get(name, frozenset({"text"})) for name in self.names]))
        self.frame = texts(self._cells(rows), self.names)

    def _rows(self, sheet: CalamineSheet) -> list[list[Any]]:
        last_row, last_column = sheet.end or (0, 0)
        if (last_row + 1) * (last_column + 1) > MOST_CELLS:
            message = Message(
                "the sheet reaches to row {row} and column {column}, more than is read from a workbook; "
                "delete what is empty around the table, or give the data as Parquet or CSV",
                row=last_row + 1,
                column=last_column + 1,
            )
            raise InputError([Problem(Place(self.source), message)])
        return sheet.to_python(skip_empty_area=False)

    def _header(self, rows: list[list[Any]]) -> list[str]:
        """Return the names of the columns, without those at the end in which nothing stands."""
        names = [word(written(value)) or "" for value in rows[0]] if rows else []
        cells = ((at, value) for row in rows for at, value in enumerate(row, start=1))
        used = max((at for at, value in cells if word(value) is not None), default=0)
        return names[:used]

    def _cells(self, rows: list[list[Any]]) -> Iterator[dict[str, Any]]:
        for number, row in enumerate(rows[1:], start=_FIRST_ROW + 1):
            cells = {
                name: written(value) for name, value in zip(self.names, row, strict=False) if value != ""
            }
            if any(word(cell) for cell in cells.values()):
                yield {ROW_NUMBER: number, **cells}

    def _spoilt(self, rows: list[list[Any]], kinds: Sequence[frozenset[str]]) -> Iterator[Reject]:
        whose = self.names.index(ID)
        for number, row in enumerate(rows[1:], start=_FIRST_ROW + 1):
            for at, (value, kind) in enumerate(zip(row, kinds, strict=False), start=1):
                if message := _spoiled(value, kind):
                    place = Place(self.source, number, at)
                    fault = Fault(place, self.names[at - 1], message)
                    yield Reject(Place(self.source, number), word(written(row[whose])) or "", (fault,))


def _spoiled(value: Any, kind: frozenset[str]) -> Message | None:
    """Return what is wrong with a cell that does not hold what was typed, where that cannot be seen later."""
    if kind == {"text"} and isinstance(value, date | time | timedelta):
        return made_a_day(value)
    if kind == {"percent"} and isinstance(value, float | int) and not isinstance(value, bool):
        return made_a_share(value)
    return None
