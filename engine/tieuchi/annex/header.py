"""Finding the header of an annex's table by its words, over one row or two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tieuchi.annex.cells import Cell, Grid
from tieuchi.values.text import Message

WANTED = (
    Message("content (Nội dung, Tiêu chí, Chỉ tiêu)"),
    Message("points (Điểm, Điểm chuẩn, Điểm tối đa)"),
    Message("guidance (Hướng dẫn chấm điểm, Cách tính, Minh chứng)"),
    Message("number (STT, TT)"),
)
"""The headers that are looked for; the first is needed, and the second or the third."""

_KINDS = (
    ("number", re.compile(r"(stt|tt|số tt|số thứ tự|mã số|mã|số)")),
    ("guidance", re.compile(r".*(hướng dẫn|cách tính|cách chấm|cách cho điểm|phương pháp|minh chứng"
                            r"|kiểm chứng|giải thích|nguồn số liệu|tài liệu).*")),
    ("other", re.compile(r".*(\btự\b|thẩm định|phúc tra|đạt được|ghi chú|kết quả|đơn vị|phụ trách).*")),
    ("points", re.compile(r"((số|mức|thang|khung) )?điểm\b.*")),
    ("content", re.compile(r".*(nội dung|tiêu chí|chỉ tiêu|tiêu chuẩn).*")),
    ("points", re.compile(r".*(?<!thời )(?<!địa )(?<!đặc )(?<!quan )\bđiểm\b.*")),
)  # fmt: skip
"""What the words of a header mean; the first that fits."""
_MAXIMUM = re.compile(r".*(tối đa|chuẩn|quy định).*")
_ORDINAL = re.compile(r"\(?(?P<word>[0-9]{1,2}|[a-zđ])\)?")
_LEAST_ORDINALS = 3


@dataclass(frozen=True)
class Columns:
    """Where an annex's table says what.

    Attributes:
        content: The column of the titles.
        points: The column of the most points an indicator brings.
        number: The column of the numbers; without it they stand before the titles.
        criterion: A column of its own for the criteria, merged over their indicators.
        guidance: The columns of the scoring guide.
        after: The index of the first row below the header.
        labels: The texts of the header's rows, by which a repeated header is known.
    """

    content: int
    points: int | None
    number: int | None
    criterion: int | None
    guidance: tuple[int, ...]
    after: int
    labels: frozenset[tuple[str, ...]]


def folded(text: str) -> str:
    """Return a text in small letters on one line."""
    return " ".join(text.casefold().split())


def find_header(grid: Grid) -> Columns | None:
    """Return the columns of a table that looks like an annex, or None."""
    for row in range(len(grid.rows)):
        one = _columns(grid, row, 1)
        two = _columns(grid, row, 2) if row + 1 < len(grid.rows) else None
        if one is not None:
            return two if two is not None and _goes_on(grid, row + 1, one) else one
        if two is not None and _columns(grid, row + 1, 1) is None:
            return two
    return None


def numbers_its_columns(row: Iterable[Cell]) -> bool:
    """Return whether a row only numbers the columns: ``(1) (2) (3)`` or ``A B 1 2``."""
    texts = [_ORDINAL.fullmatch(folded(cell.text)) for cell in dict.fromkeys(row) if cell.text]
    words = [found["word"] for found in texts if found]
    digits = [int(word) for word in words if word.isdecimal()]
    return (
        len(words) == len(texts) >= _LEAST_ORDINALS
        and digits in (list(range(1, len(digits) + 1)), list(range(2, len(digits) + 2)))
        and len(set(words)) == len(words)
    )


def shown_header(grid: Grid) -> list[str]:
    """Return the texts of a table's first row that says anything, each short, for a complaint."""
    for row in grid.rows:
        if texts := [folded(cell.text) for cell in dict.fromkeys(row) if cell.text]:
            return [f"‘{text[:_LONGEST]}’" for text in texts[:_MOST]]
    return []


_LONGEST, _MOST = 30, 8


def _goes_on(grid: Grid, row: int, columns: Columns) -> bool:
    """Return whether the row below a header still belongs to it, as ‘Chuẩn’ does under a wide ‘Điểm’."""
    cells, above = grid.rows[row], grid.rows[row - 1]
    titles = [column for column in (columns.content, columns.number) if column is not None]
    if any(cells[column].text and cells[column] != above[column] for column in titles):
        return False
    fresh = [column for column, cell in enumerate(cells) if cell.text and cell != above[column]]
    return bool(fresh) and all(
        not re.search("[0-9]", cells[column].text)
        and (not above[column].text or above.count(above[column]) > 1)
        for column in fresh
    )


def _columns(grid: Grid, row: int, height: int) -> Columns | None:
    header = grid.rows[row : row + height]
    kinds = list(_kinds(header, grid.width))
    contents = [(column, label) for column, kind, label in kinds if kind == "content"]
    points = [(column, label) for column, kind, label in kinds if kind == "points"]
    guidance = tuple(column for column, kind, _ in kinds if kind == "guidance")
    if not contents or not (points or guidance):
        return None
    best = [column for column, label in points if _MAXIMUM.fullmatch(label)]
    numbers = [column for column, kind, _ in kinds if kind == "number"]
    number, criterion, content = _told_apart(contents, numbers)
    if number is None and criterion is None and _wide(header, content):
        number, content = content, content + 1
    return Columns(
        content=content,
        points=next(iter(best or [column for column, _ in points]), None),
        number=number,
        criterion=criterion,
        guidance=guidance,
        after=row + height,
        labels=frozenset(tuple(folded(cell.text) for cell in one) for one in header),
    )


def _told_apart(contents: list[tuple[int, str]], numbers: list[int]) -> tuple[int | None, int | None, int]:
    """Return the columns of numbers, criteria and titles."""
    number = numbers[0] if numbers else None
    if len(contents) == 1:
        return number, None, contents[0][0]
    (first, label), (second, _), *_ = contents
    if number is None and "tiêu chí" not in label:
        return first, None, second
    return number, first, second


def _wide(header: tuple[tuple[Cell, ...], ...], column: int) -> bool:
    """Return whether the header of a column stands over the next one too."""
    return all(row[column : column + 1] == row[column + 1 : column + 2] for row in header)


def _kinds(header: tuple[tuple[Cell, ...], ...], width: int) -> Iterator[tuple[int, str, str]]:
    """Yield each column of its own with the kind and the words of its header."""
    seen = set()
    for column in range(width):
        cells = tuple(dict.fromkeys(row[column] for row in header))
        label = folded(" ".join(cell.text for cell in cells))
        if cells not in seen and label:
            yield column, _kind(label), label
        seen.add(cells)


def _kind(label: str) -> str:
    return next((kind for kind, words in _KINDS if words.fullmatch(folded(label))), "")
