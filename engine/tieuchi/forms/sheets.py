"""What the sheets of a form share: their hidden names, headers, locks and how they are printed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Any, ClassVar

from xlsxwriter.utility import xl_rowcol_to_cell

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.forms.checks import Checks
from tieuchi.forms.filled import Filling, Typed
from tieuchi.forms.layout import MARK, Page
from tieuchi.forms.styles import Styles
from tieuchi.values.fields import Text
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, Translate, rendered

MOST_LETTERS = 32_767
"""How much text a cell holds."""
A4 = 9
LINE, MOST_LINES = 15, 12
"""How high a line of text is, in points, and how many lines a row shows at most."""
WIDER = 1.15
"""How much wider a text may be than as many digits, by which the width of a column is measured."""
_MARGINS = {"left": 0.5, "right": 0.4, "top": 0.6, "bottom": 0.6}
_ALLOWED = {"objects": True, "format_columns": True, "format_rows": True, "autofilter": True}
"""What a locked sheet lets everybody do: write comments, and make columns and rows wider."""


@dataclass(frozen=True)
class About:
    """What a form is written for.

    Attributes:
        set_id: The set.
        title: What the set is called, in the form's language.
        set_hash: The hash of its law on the day of judging.
        needed: The fields and lists that its rules look at.
        indicators: The numbers of its indicators, for the assessors' findings.
        language: The language of the form.
        warning: What a reader must know of the set first, such as that it is a working reading.
    """

    set_id: str
    title: str
    set_hash: str
    needed: frozenset[str]
    indicators: tuple[str, ...]
    language: str
    warning: str = ""


@dataclass(frozen=True)
class Writer:
    """What every sheet is written with.

    Attributes:
        book: The workbook of xlsxwriter.
        styles: Its formats.
        evidence: What is filled in already.
        about: The set the form is written for.
        translate: What puts the form into its language.
        describe: What says in words how something asked is answered.
        filling: What says what stands in each cell.
        checks: What says what each cell takes.
    """

    book: Any
    styles: Styles
    evidence: Evidence
    about: About
    translate: Translate
    describe: Callable[[Asked], str]
    filling: Filling
    checks: Checks

    def say(self, said: Message | Text) -> str:
        """Return a message or a bilingual text in the form's language."""
        return str(rendered(said, self.translate))


class Sheet(ABC):
    """One sheet of a form; its subclasses say what stands on it.

    Args:
        writer: What it is written with.
        page: Its description.
        title: Its name.
        sheet: The sheet of xlsxwriter.

    Attributes:
        others: The sheets after the first one.
        open_: How many of its fields are needed and not answered.
    """

    HEADER = 2
    """The row of the header, from 0; the hidden names stand in row 0, the title in row 1."""
    LANDSCAPE = True
    """Whether it is printed with its long side across."""
    allowed: ClassVar[dict[str, bool]] = _ALLOWED

    def __init__(self, writer: Writer, page: Page, title: str, sheet: Any) -> None:
        self.writer = writer
        self.page = page
        self.title = title
        self.sheet = sheet
        self.column = {column.name: at for at, column in enumerate(page.columns, start=1)}
        self.others: tuple[Sheet, ...] = ()
        self.open_ = 0
        self._lines: dict[int, int] = {}

    def write(self) -> None:
        """Write the whole sheet."""
        self._names()
        self.line(1, self.writer.say(self.page.title), self.writer.styles.title)
        self.body()
        for row, lines in self._lines.items():
            self.sheet.set_row(row, lines * LINE)
        self._print()
        self.sheet.protect("", self.allowed)

    @abstractmethod
    def body(self) -> None:
        """Write what stands below the title."""

    def header(self) -> None:
        """Write the titles of the columns, which stay in sight."""
        for column in self.page.columns:
            self.text(
                self.HEADER,
                self.column[column.name],
                self.writer.say(column.title),
                self.writer.styles.header,
            )
        self.sheet.freeze_panes(self.HEADER + 1, 2)
        self.sheet.repeat_rows(self.HEADER)

    def name(self, row: int, name: str) -> None:
        """Give a row its hidden name."""
        self.sheet.write_string(row, 0, name)

    def text(self, row: int, column: int, text: str, style: Any) -> None:
        """Write a text that only tells, its lines in sight."""
        self._put_text(row, column, text, style)

    def line(self, row: int, text: str, style: Any, column: int = 1) -> None:
        """Write a text that runs over the empty cells beside it."""
        self.sheet.write_string(row, column, text, style)

    def over(self, row: int, columns: tuple[int, int], text: str, style: Any) -> None:
        """Write a text over several columns, its lines in sight."""
        self.sheet.merge_range(row, columns[0], row, columns[1], text, style)
        self._need(
            row, text, sum(self.page.columns[at - 1].width for at in range(columns[0], columns[1] + 1))
        )

    def put(self, row: int, column: int, value: Typed, style: Any) -> None:
        """Put what is filled in into a cell.

        Raises:
            InputError: If it is a text that no cell can hold.
        """
        if value is None:
            self.sheet.write_blank(row, column, None, style)
        elif isinstance(value, str):
            self._put_text(row, column, value, style)
        elif isinstance(value, date):
            self.sheet.write_datetime(row, column, value, self.writer.styles.day)
        else:
            self.sheet.write_number(row, column, value, style)

    def check(self, row: int, column: int, check: dict[str, Any], last: int | None = None) -> None:
        """Let a cell, or a column of cells, take only what fits."""
        self.sheet.data_validation(row, column, row if last is None else last, column, check)

    def cell(self, row: int, column: int, *, fixed: bool = False) -> str:
        """Return what a formula calls a cell; one that is fixed stays the same wherever the formula is."""
        return str(xl_rowcol_to_cell(row, column, row_abs=fixed, col_abs=fixed))

    def define(self, name: str, row: int, column: int) -> None:
        """Give a cell a name for formulas."""
        self.writer.book.define_name(name, f"={self.quoted}!{self.cell(row, column, fixed=True)}")

    @property
    def quoted(self) -> str:
        """The sheet's name as formulas write it."""
        return "'" + self.title.replace("'", "''") + "'"

    def _put_text(self, row: int, column: int, value: str, style: Any) -> None:
        if len(value) > MOST_LETTERS:
            place = Place(self.writer.evidence.file, row + 1, column + 1, self.title)
            raise InputError(
                [Problem(place, Message("a cell holds {most} letters, and this text has {found}; shorten it",
                                        most=MOST_LETTERS, found=len(value)))]
            )  # fmt: skip
        self.sheet.write_string(row, column, value, style)
        self._need(row, value, self.page.columns[column - 1].width)

    def _need(self, row: int, text: str, width: int) -> None:
        """Keep how many lines a row needs, for not every program makes rows as high as their texts."""
        lines = sum(max(1, ceil(len(part) * WIDER / width)) for part in text.split("\n"))
        self._lines[row] = max(self._lines.get(row, 1), min(lines, MOST_LINES))

    def _names(self) -> None:
        self.name(0, f"{MARK}{self.page.name}")
        for column in self.page.columns:
            at = self.column[column.name]
            self.sheet.write_string(0, at, column.name, self.writer.styles.locked)
            self.sheet.set_column(at, at, column.width)
        self.sheet.set_row(0, None, None, {"hidden": True})
        self.sheet.set_column(0, 0, 2, None, {"hidden": True})
        self.sheet.hide_gridlines(2)

    def _print(self) -> None:
        self.sheet.set_paper(A4)
        if self.LANDSCAPE:
            self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_margins(**_MARGINS)
        self.sheet.set_footer(f"&L{_plain(self.writer.about.title)}&R&A: &P/&N")


def _plain(text: str) -> str:
    """Return a text for a footer, where ``&`` begins a command; a footer holds 255 letters."""
    return text.replace("&", "&&")[:150]
