"""What is wrong with an input, where it stands, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tieuchi.values.text import Message, Translate, rendered

_DIGITS = re.compile(r"[0-9]+")
_WIDEST = 6


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file; ``line`` and ``column`` count from 1, and 0 means the file as a whole.

    Of a workbook, ``line`` and ``column`` are those of a cell on the named sheet.
    """

    file: str
    line: int = 0
    column: int = 0
    sheet: str = ""

    @property
    def words(self) -> Message | str:
        """The spot as a complaint names it: ``file:line:column``, or the sheet and the cell."""
        if not self.sheet:
            return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        if not self.line:
            return Message("{file}, sheet ‘{sheet}’", file=self.file, sheet=self.sheet)
        cell = f"{letters(self.column)}{self.line}"
        return Message("{file}, sheet ‘{sheet}’, cell {cell}", file=self.file, sheet=self.sheet, cell=cell)

    def __str__(self) -> str:
        return str(self.words)


def letters(column: int) -> str:
    """Return the letters by which Excel calls a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@dataclass(frozen=True)
class Problem:
    """One thing wrong with an input."""

    place: Place
    message: Message

    def render(self, translate: Translate) -> str:
        """Return ``file:line:column: sentence`` in the language of ``translate``."""
        return f"{rendered(self.place.words, translate)}: {self.message.render(translate)}"


def _order(place: Place) -> tuple[str, str, int, int]:
    """Return what puts places in order: file by file, of a workbook sheet by sheet, ‘2.’ before ‘10.’."""
    sheet = _DIGITS.sub(lambda number: number[0].zfill(_WIDEST), place.sheet)
    return place.file, sheet, place.line, place.column


class InputError(Exception):
    """Everything that is wrong with an input, told at once.

    Attributes:
        problems: At least one problem, in the order of the file.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: _order(problem.place)))
        super().__init__("\n".join(problem.render(str) for problem in self.problems))


class JudgingError(Exception):
    """Sound evidence that cannot be judged, such as a date no instrument covers."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))
