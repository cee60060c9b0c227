"""Documents in the shapes that annexes have, built with the libraries people's programs resemble."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import Workbook

from tieuchi.annex.annex import Annex
from tieuchi.annex.grids import read_pages
from tieuchi.annex.reading import read_annex
from tieuchi.law.lawbook import CriteriaSet, Ruled

HEADER = ("TT", "Nội dung tiêu chí, chỉ tiêu", "Điểm chuẩn", "Hướng dẫn chấm điểm")
WIDE = "↔"
"""In a row: merged with the cell on its left."""
TALL = "↕"
"""In a row: merged with the cell above."""

Line = Sequence[Any]


def word(path: Path, *tables: Sequence[Line], bold: Sequence[str] = (), heading: str = "Phụ lục") -> Path:
    """Write a Word document with these tables, and return its path."""
    document = Document()
    document.add_heading(heading)
    for lines in tables:
        table = document.add_table(len(lines), len(lines[0]))
        laid = [list(row.cells) for row in table.rows]
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                if text == WIDE:
                    laid[row][column] = laid[row][column - 1].merge(laid[row][column])
                elif text == TALL:
                    laid[row][column] = laid[row - 1][column].merge(laid[row][column])
                else:
                    laid[row][column].paragraphs[0].add_run(str(text)).bold = text in bold
        document.add_paragraph("Xem bảng tiếp theo.")
    document.save(str(path))
    return path


def excel(path: Path, *sheets: Sequence[Line], hidden: Sequence[int] = ()) -> Path:
    """Write a workbook with these sheets, numbers and days as such, and return its path."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for index, lines in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Phụ lục {index}")
        sheet.sheet_state = "hidden" if index in hidden else "visible"
        for row, line in enumerate(lines, start=1):
            for column, value in enumerate(line, start=1):
                if value not in (WIDE, TALL, ""):
                    sheet.cell(row, column, value)
        _merge(sheet, lines)
    book.save(str(path))
    return path


def _merge(sheet: Any, lines: Sequence[Line]) -> None:
    for row, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            width = 1
            while column - 1 + width < len(line) and line[column - 1 + width] == WIDE and value != WIDE:
                width += 1
            height = 1
            while (
                row - 1 + height < len(lines)
                and lines[row - 1 + height][column - 1] == TALL
                and value != TALL
            ):
                height += 1
            if (width, height) != (1, 1):
                sheet.merge_cells(
                    start_row=row,
                    end_row=row + height - 1,
                    start_column=column,
                    end_column=column + width - 1,
                )


def annex_of(path: Path) -> Annex:
    """Return the annex in a document."""
    return read_annex(read_pages(path))


def read(tmp_path: Path, *tables: Sequence[Line], **more: Any) -> Annex:
    """Return the annex in a Word document with these tables."""
    return annex_of(word(tmp_path / "phụ lục.docx", *tables, **more))


def shown(hundredths: int | None) -> str:
    """Return points as a Vietnamese document writes them."""
    if hundredths is None:
        return ""
    value = Fraction(hundredths, 100)
    return f"{Decimal(value.numerator) / value.denominator:f}".replace(".", ",")


def guide(ruled: Ruled) -> str:
    """Return a scoring guide with a line for each band of a rule."""
    bands = [band.points for part in ruled.parts for band in part.bands]
    if ruled.rule.needs_a_person is not None:
        return "Tổ thẩm định xem xét"
    attested = [part.most for part in ruled.parts if part.most is not None]
    lines = [f"- Mức {index}: {shown(points)} điểm" for index, points in enumerate([*bands, *attested], 1)]
    return "\n".join([*lines, "- Không đạt: 0 điểm"])


def lines_of(one: CriteriaSet) -> list[list[Any]]:
    """Return the rows of an annex that says exactly what a set says."""
    lines: list[list[Any]] = [list(HEADER)]
    for group in one.criteria:
        title = f"Tiêu chí {group.number}. {group.criterion.title.vi}"
        lines.append([title, WIDE, shown(group.criterion.points), ""])
        for ruled in group.indicators:
            asked = ruled.indicator
            lines.append([asked.number, asked.title.vi, shown(asked.points), guide(ruled)])
    total = sum(group.criterion.points or 0 for group in one.criteria)
    lines.append(["Tổng cộng", WIDE, f"{shown(total)} điểm", ""])
    return lines


A_DAY = date(2024, 2, 1)
"""What Excel makes of points typed as ‘1-2’."""
