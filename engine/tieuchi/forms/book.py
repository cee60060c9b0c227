"""A workbook opened to be read: its cells, each exactly as it was typed or refused with its place."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from tieuchi.evidence.cells import CellError
from tieuchi.files.raw import raw_bytes
from tieuchi.forms.packed import Spoilt, Spot, spoilt_cells
from tieuchi.values.problem import InputError, Place, Problem, letters
from tieuchi.values.text import Message, nfc

SUFFIXES = (".xlsx", ".xlsm", ".ods", ".xls")
"""What the files of a workbook end in; the last is only told apart, to be refused in words."""
MOST_BYTES = 20_000_000
_OLE = b"\xd0\xcf\x11\xe0"
"""How workbooks of the old Excel begin, and those of the new one that a password locks."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (CalamineError, BadZipFile, ParseError, KeyError, ValueError, EOFError, RuntimeError, zlib.error)


@dataclass(frozen=True)
class BookSheet:
    """One sheet.

    Attributes:
        title: Its name.
        rows: Its cells, from the first row and column.
        spoilt: What is wrong with some cells, by row and column.
        merged: The cells that are covered by another one, by row and column.
    """

    title: str
    rows: list[list[Any]]
    spoilt: Mapping[Spot, Message] = field(default_factory=dict)
    merged: Mapping[Spot, Spot] = field(default_factory=dict)

    def at(self, row: int, column: int) -> Any:
        """Return what stands in a cell; None for nothing.

        Raises:
            CellError: If it holds an error or a formula never calculated, or lies below another cell.
        """
        if (row, column) in self.spoilt:
            raise CellError(self.spoilt[row, column])
        if (row, column) in self.merged:
            top, left = self.merged[row, column]
            if self.seen(top, left) is not None:
                raise CellError(
                    Message(
                        "this cell is merged with {cell}; take the cells apart, so that each has its answer",
                        cell=f"{letters(left + 1)}{top + 1}",
                    )
                )
        return self.seen(row, column)

    def seen(self, row: int, column: int) -> Any:
        """Return what the library sees in a cell; None for nothing."""
        cells = self.rows[row] if row < len(self.rows) else []
        value = cells[column] if column < len(cells) else None
        return None if value == "" or (isinstance(value, str) and not value.strip()) else value


class Book:
    """A workbook whose sheets are read as they are asked for.

    Attributes:
        file: Its name, for messages.
    """

    def __init__(self, raw: bytes, file: str, spoilt: Spoilt) -> None:
        self.file = file
        self._raw = raw
        self._spoilt = spoilt

    @cached_property
    def sheets(self) -> tuple[BookSheet, ...]:
        """All sheets, the hidden ones too."""
        with CalamineWorkbook.from_filelike(BytesIO(self._raw)) as book:
            return tuple(self._sheet(book.get_sheet_by_name(name)) for name in book.sheet_names)

    def _sheet(self, sheet: CalamineSheet) -> BookSheet:
        rows = sheet.to_python(skip_empty_area=False)
        covered = {
            (row, column): (top, left)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
            for row in range(top, min(bottom, len(rows)) + 1)
            for column in range(left, right + 1)
            if (row, column) != (top, left)
        }
        return BookSheet(nfc(sheet.name), rows, self._spoilt.get(sheet.name, {}), covered)


def book_bytes(path: Path, file: str) -> bytes:
    """Return a workbook as it lies on the disk.

    Raises:
        InputError: If it is too large or cannot be read.
    """
    return raw_bytes(path, file, MOST_BYTES, _too_large)


def open_book(raw: bytes, file: str) -> Book:
    """Open a workbook.

    Args:
        raw: Its bytes.
        file: What to call it in messages.

    Raises:
        InputError: If it is none, is locked or broken, or is of a kind that hides its errors.
    """
    if message := _refused(raw):
        raise InputError([Problem(Place(file), message)])
    try:
        book = Book(raw, file, spoilt_cells(raw, file))
        book.sheets  # noqa: B018 - so that what is broken is told here
    except _BROKEN:
        message = Message("the file is broken, or is no workbook; open it in Excel and save it again")
        raise InputError([Problem(Place(file), message)]) from None
    return book


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets of a workbook; none if it cannot be read."""
    try:
        with path.open("rb"), CalamineWorkbook.from_path(str(path)) as book:
            return tuple(book.sheet_names)
    except (OSError, *_BROKEN):
        return ()


def _refused(raw: bytes) -> Message | None:
    if not raw:
        return Message("the file is empty; ‘tieuchi form SET --xlsx FILE’ writes a form to fill in")
    if raw.startswith(_OLE) and _ENCRYPTED in raw:
        return Message("the file is locked with a password; open it in Excel, remove it and save the file")
    if raw.startswith(_OLE):
        return Message(
            "this is a workbook of the old Excel (.xls), in which an error cannot be told from an empty "
            "cell; open it and save it as .xlsx"
        )
    return None


def _too_large(size: int) -> Message:
    return Message(
        "the file has {size} bytes, and at most {most} are read; one file describes one station or one "
        "district",
        size=f"{size:,}",
        most=f"{MOST_BYTES:,}",
    )
