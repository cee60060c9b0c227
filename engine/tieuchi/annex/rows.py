"""The rows of an annex's table, each told for what it is: criterion, indicator, continuation, total, note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tieuchi.annex.cells import Cell, Grid, Spot
from tieuchi.annex.header import Columns, folded, numbers_its_columns
from tieuchi.annex.points import read_points, split_points

_DIGITS = r"[0-9]{1,3}(?:\.[0-9]{1,3})*"
_NUMBER = re.compile(rf"(?:chỉ tiêu\s*(?:số\s*)?)?(?P<number>{_DIGITS})\s*[.):]?", re.IGNORECASE)
_NUMBERED = re.compile(
    rf"(?:chỉ tiêu\s*(?:số\s*)?)?(?P<number>{_DIGITS})\s*[.):–-]\s*(?P<title>[^0-9\s].*)",
    re.IGNORECASE | re.DOTALL,
)
_CRITERION = re.compile(
    r"tiêu chí\s*(?:số\s*)?(?P<number>[0-9]{1,2}|[ivx]+)\b\s*[.):–-]*\s*(?P<title>.*)", re.IGNORECASE
)
_ROMAN = re.compile(r"(?P<number>[IVX]+)\s*[.)]?")
_ROMAN_TITLE = re.compile(r"(?P<number>[IVX]+)\s*[.):–-]\s*(?P<title>\S.*)")
_NUMERALS = {"I": 1, "V": 5, "X": 10}
_AGAIN = re.compile(r"\s*\((?:tiếp|tiếp theo|tt)\)$", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:tổng(?: (?:cộng|điểm|số|số điểm|cộng điểm|điểm tối đa))?|cộng)(?: (?:của |các )?(?:bộ )?"
    r"(?:tiêu chí|mục|phần)\b.*?)?\W*(?P<points>[0-9]+(?:[.,][0-9]+)? ?(?:điểm|đ))?\W*"
)
_NOTE = re.compile(r"(?:\(?\*+\)?|ghi chú\b|chú thích\b).*", re.IGNORECASE | re.DOTALL)
DASHES = "-+•*–"
"""What the lines of a list begin with."""
_SUB = re.compile(r"(?:[a-zđ][.)]?|[-+•*–])", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """The cells of one row that are its own; what is merged from above stands in the row above.

    Attributes:
        spot: Where the row stands.
        number: The text of the number column.
        criterion: The text of the column of criteria.
        content: The text of the content column.
        points: The text of the points column.
        guidance: The texts of the guidance columns, joined.
        points_spot: Where its points stand.
        heading: Whether it looks like a heading: merged over the width, or bold without a number.
        numbered_inside: Whether a number would stand before the title, in the same cell.
    """

    spot: Spot
    number: str
    criterion: str
    content: str
    points: str
    guidance: str
    points_spot: Spot
    heading: bool
    numbered_inside: bool

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return not (self.number or self.criterion or self.content or self.points or self.guidance)

    @property
    def text(self) -> str:
        """Its first text, on one line."""
        return " ".join((self.number or self.criterion or self.content or self.guidance).split())

    @property
    def whole(self) -> str:
        """All its text, on one line."""
        return " ".join(f"{self.number} {self.content} {self.guidance}".split())


@dataclass(frozen=True)
class Heading:
    """What a row says of a criterion."""

    number: str | None
    title: str
    points: int | None


def rows_of(grid: Grid, columns: Columns, first: int) -> Iterator[Row]:
    """Yield the rows below a header, without repeated headers and rows that number the columns."""
    for index in range(first, len(grid.rows)):
        cells = grid.rows[index]
        if tuple(folded(cell.text) for cell in cells) in columns.labels or numbers_its_columns(cells):
            continue
        row = _row(cells, index + 1, columns)
        if not row.empty:
            yield row


def _row(cells: tuple[Cell, ...], line: int, columns: Columns) -> Row:
    taken: set[Cell] = set()

    def own(column: int | None) -> str:
        """Return a cell's text once; what began above or further left says nothing here."""
        if column is None or cells[column].spot.row != line or cells[column] in taken:
            return ""
        taken.add(cells[column])
        return cells[column].text

    content_cell = cells[columns.content]
    content = own(columns.content)
    number, criterion, points = own(columns.number), own(columns.criterion), own(columns.points)
    guidance = "\n".join(text for column in columns.guidance if (text := own(column)))
    inside = columns.number is None or cells[columns.number] == content_cell
    merged = inside and columns.number is not None
    alone = not (number or guidance)
    return Row(
        spot=cells[0].spot if cells[0].spot.row == line else Spot(cells[0].spot.table, line, 1),
        number=number,
        criterion=criterion,
        content=content,
        points=points,
        guidance=guidance,
        points_spot=cells[columns.points].spot if columns.points is not None else content_cell.spot,
        heading=bool(content) and alone and (merged or content_cell.bold or _over_width(cells)),
        numbered_inside=inside,
    )


def _over_width(cells: tuple[Cell, ...]) -> bool:
    return len(cells) > 1 and len(set(cells)) == 1


def heading_of(row: Row) -> Heading | None:
    """Return the criterion that a row names with its number: ``Tiêu chí 1. …`` or ``I. …``."""
    content = " ".join(row.content.split())
    if found := _CRITERION.fullmatch(content) or _CRITERION.fullmatch(f"{row.number} {content}"):
        return _heading(found["number"], found["title"])
    if found := _ROMAN.fullmatch(row.number):
        return _heading(found["number"], content)
    alone = content if row.numbered_inside else "" if content else " ".join(row.number.split())
    if found := _ROMAN_TITLE.fullmatch(alone):
        return _heading(found["number"], found["title"])
    return None


def heading_in(text: str) -> Heading:
    """Return the criterion that a cell of the column of criteria names, numbered or not."""
    line = " ".join(text.split())
    if found := _CRITERION.fullmatch(line) or _ROMAN_TITLE.fullmatch(line) or _NUMBERED.fullmatch(line):
        return _heading(found["number"], found["title"])
    return _heading(None, line)


def plain_heading(number: str | None, row: Row) -> Heading:
    """Return the criterion of a row that is known for one by its place, not by its words."""
    return _heading(number, " ".join(row.content.split()))


def _heading(number: str | None, title: str) -> Heading:
    name, points = split_points(title)
    arabic = None if number is None else str(_arabic(number))
    return Heading(arabic, _AGAIN.sub("", name).strip(" .:"), points)


def _arabic(number: str) -> int:
    if number.isdecimal():
        return int(number)
    values = [_NUMERALS[letter] for letter in number.upper()]
    return sum(
        -value if value < max(values[index:], default=0) else value for index, value in enumerate(values)
    )


def number_of(row: Row) -> tuple[str, str] | None:
    """Return the number and the title of an indicator's row; None where it has no number."""
    if found := _NUMBER.fullmatch(row.number):
        return plain_number(found["number"]), row.content
    if not row.number and row.numbered_inside and (found := _NUMBERED.fullmatch(row.content)):
        return plain_number(found["number"]), found["title"]
    return None


def plain_number(written: str) -> str:
    """Return a number without zeros before it: ``01`` is ``1``."""
    return ".".join(str(int(part)) for part in written.split("."))


def is_note(row: Row) -> bool:
    """Return whether a row is a footnote of the table."""
    return not row.points and _NOTE.fullmatch(row.text) is not None


def is_sub_number(number: str) -> bool:
    """Return whether the number column marks a part of an indicator: ``a)``, ``-``."""
    return _SUB.fullmatch(number) is not None


def is_total(row: Row) -> bool:
    """Return whether a row states a total: ``Tổng cộng``, ``Tổng điểm: 100``, ``Cộng tiêu chí 1``."""
    return _TOTAL.fullmatch(folded(row.text)) is not None


def total_in(row: Row) -> int | None:
    """Return the points in the words of a total, as in ``Tổng cộng 100 điểm``; None for none."""
    found = _TOTAL.fullmatch(folded(row.text))
    return read_points(found["points"]) if found and found["points"] else None


def grouping_numbers(rows: Iterable[Row]) -> frozenset[str]:
    """Return the numbers that only group others, where criteria are ``1`` and indicators ``1.1``.

    Where criteria are named as such, or by Roman numerals, ``1.1`` is a part of indicator 1 instead.
    """
    read = list(rows)
    if any(heading_of(row) or row.criterion for row in read):
        return frozenset()
    numbers = [found[0] for row in read if (found := number_of(row))]
    return frozenset(number.rpartition(".")[0] for number in numbers if "." in number)
