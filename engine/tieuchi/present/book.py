"""A workbook in which texts are texts, numbers are numbers with their thousands marked, and days are days.

No text is ever run as a formula, whoever wrote it. The same content gives the same bytes. Sheets print on A4.
"""

from __future__ import annotations

import datetime as dt
import io
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import xlsxwriter

from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import Number, plain

MADE = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
"""What every workbook says of when it was made."""
NARROW, MIDDLE, WIDE, TEXT = 10, 16, 26, 60
"""How wide columns are."""
LONGEST = 32_767
"""How many letters a cell holds."""
_A4 = 9
_DAYS = {"vi": "dd/mm/yyyy", "en": "yyyy-mm-dd"}
_RULED = "#D9D9D9"
_LINE, _MOST_HEIGHT = 15, 400
"""How high a line is, and a row at most, in points."""
_FULL, _BOLD = 1.15, 0.8
"""How many letters of a text stand in the width of one digit, and how much fewer they are in bold."""

Value = str | int | Decimal | dt.date | None
"""What stands in a cell; a decimal is written with just its digits, such as points in hundredths."""
Title = tuple[str, int]
"""What a column is called, and how wide it is."""


def points(hundredths: Number | None) -> Decimal | None:
    """Return points, which are kept in hundredths, as the decimal they are."""
    return None if hundredths is None else Decimal(plain(hundredths)) / HUNDREDTHS


class Book:
    """A workbook that is written sheet by sheet.

    Args:
        lang: The language, which says how days are written.
    """

    def __init__(self, lang: str) -> None:
        self._file = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(self._file, options)
        self._book.set_properties({"created": MADE})
        self._head = self._book.add_format(
            {"bold": True, "bg_color": "#DDEBF7", "text_wrap": True, "valign": "top", "border": 1}
        )
        self._title = self._book.add_format({"bold": True, "font_size": 14})
        self._warning = self._book.add_format({"bold": True})
        self._text = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._wrapped = self._cell({"text_wrap": True})
        self._number = self._cell({"num_format": "#,##0"})
        self._decimal = self._cell({"num_format": "General", "align": "center"})
        self._day = self._cell({"num_format": _DAYS[lang], "align": "left"})

    def _cell(self, properties: Mapping[str, str | bool]) -> Any:
        """Return the format of a cell of a table."""
        return self._book.add_format({"valign": "top", "border": 1, "border_color": _RULED, **properties})

    def page(self, name: str, title: str, lines: Iterable[str]) -> None:
        """Write a sheet of sentences."""
        sheet = self._book.add_worksheet(name)
        sheet.set_column(0, 0, 120)
        sheet.hide_gridlines(2)
        sheet.write_string(0, 0, title, self._title)
        for row, text in enumerate(lines, start=2):
            sheet.write_string(row, 0, text, self._text)
        self._print(sheet, landscape=False)

    def sheet(
        self,
        name: str,
        titles: Sequence[Title],
        rows: Iterable[Sequence[Value]],
        above: Sequence[str] = (),
        colours: Mapping[int, Mapping[str, str]] | None = None,
    ) -> None:
        """Write a table with its titles, which stay in sight and repeat on every printed page.

        Args:
            name: What the sheet is called.
            titles: The columns.
            rows: What stands below them.
            above: Warnings that stand above the table.
            colours: The colour of each word of some columns; the words say what the colours say.
        """
        sheet = self._book.add_worksheet(name)
        for row, text in enumerate(above):
            sheet.write_string(row, 0, text, self._warning)
        top, widths = len(above), [width for _, width in titles]
        for column, (title, width) in enumerate(titles):
            sheet.set_column(column, column, width)
            sheet.write_string(top, column, title, self._head)
        sheet.set_row(top, _height([title for title, _ in titles], [int(width * _BOLD) for width in widths]))
        last = top
        for last, values in enumerate(rows, start=top + 1):
            sheet.set_row(last, _height(values, widths))
            for column, value in enumerate(values):
                self._write(sheet, last, column, value)
        sheet.freeze_panes(top + 1, 1)
        sheet.autofilter(top, 0, last, len(titles) - 1)
        sheet.repeat_rows(top)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        for column, words in (colours or {}).items():
            self._colour(sheet, (top + 1, column, max(last, top + 1), column), words)
        self._print(sheet, landscape=True)

    def closed(self) -> bytes:
        """Finish the workbook and return it."""
        self._book.close()
        return self._file.getvalue()

    def _write(self, sheet: Any, row: int, column: int, value: Value) -> None:
        if isinstance(value, str):
            text = value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
            sheet.write_string(row, column, text, self._wrapped)
        elif isinstance(value, Decimal):
            sheet.write_number(row, column, value, self._decimal)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self._number)
        elif value is not None:
            sheet.write_datetime(row, column, value, self._day)

    def _colour(self, sheet: Any, cells: tuple[int, int, int, int], words: Mapping[str, str]) -> None:
        for word, colour in words.items():
            form = self._book.add_format({"bg_color": colour})
            quoted = '"' + word.replace('"', '""') + '"'
            sheet.conditional_format(
                *cells, {"type": "cell", "criteria": "==", "value": quoted, "format": form}
            )

    def _print(self, sheet: Any, *, landscape: bool) -> None:
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&C&P/&N")
        if landscape:
            sheet.set_landscape()


def _height(values: Sequence[Value], widths: Sequence[int]) -> int:
    """Return how high a row is in which every text is seen whole, which not every program finds by itself."""
    lines = 1
    for value, width in zip(values, widths, strict=True):
        if isinstance(value, str):
            wrapped = (max(1, len(textwrap.wrap(line, int(width * _FULL)))) for line in value.split("\n"))
            lines = max(lines, sum(wrapped))
    return min(_LINE * lines, _MOST_HEIGHT)
