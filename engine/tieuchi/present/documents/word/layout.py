"""The few things of Word that the template is built of: fonts, cells, borders, rules, page numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

FONT = "Times New Roman"
BODY, SMALL, TABLE = 13, 10, 11
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""What stands after borders: Word takes the properties of a paragraph in one order only."""
CENTRE, JUSTIFY, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.LEFT


def element(tag: str, **attributes: str) -> Any:
    """Return an element of WordprocessingML with attributes of the same namespace."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


@dataclass(frozen=True)
class Type:
    """How a paragraph is set: size and room after it in points, weight, slope, alignment, page.

    Attributes:
        kept: Whether it stands on the page of what follows.
    """

    size: int = BODY
    bold: bool = False
    italic: bool = False
    align: Any = LEFT
    after: int = 0
    kept: bool = False


PLAIN = Type()


def write(paragraph: Any, text: str, type_: Type = PLAIN) -> Any:
    """Write text into a paragraph and return it."""
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(type_.size), type_.bold or None, type_.italic or None
    paragraph.alignment = type_.align
    paragraph.paragraph_format.space_after = Pt(type_.after)
    paragraph.paragraph_format.keep_with_next = type_.kept or None
    return paragraph


def tag(container: Any, text: str) -> None:
    """Add a paragraph that holds a command of the template and vanishes when it is filled in."""
    write(container.add_paragraph(), text, Type(size=8))


def rule_under(container: Any, indent: float) -> None:
    """Add a line (*dòng kẻ*) as wide as the container less an indent in millimetres on both sides."""
    paragraph = container.add_paragraph()
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Mm(indent)
    layout.space_before, layout.space_after, layout.line_spacing = Pt(1), Pt(0), Pt(6)
    _border(paragraph, {"top": "6"}, space="1")


def boxed(paragraph: Any) -> None:
    """Put a box around a paragraph."""
    _border(paragraph, dict.fromkeys(("top", "left", "bottom", "right"), "8"), space="4")


def _border(paragraph: Any, sides: Mapping[str, str], space: str) -> None:
    """Draw lines at some sides of a paragraph, each as thick as so many eighths of a point."""
    borders = element("pBdr")
    for side, thickness in sides.items():
        borders.append(element(side, val="single", sz=thickness, space=space, color="auto"))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def dotted_line(paragraph: Any, width: int) -> None:
    """Make a paragraph a dotted line to write on."""
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    write(paragraph, "\t", Type(after=6))


def table(container: Any, widths: Sequence[int], *, ruled: bool) -> Any:
    """Add a table of one row whose columns keep their widths in millimetres, with or without lines."""
    made = container.add_table(rows=1, cols=len(widths))
    made.autofit = False
    if ruled:
        made.style = "Table Grid"
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    size(made.rows[0], widths)
    return made


def size(row: Any, widths: Sequence[int]) -> None:
    """Give the cells of a row their widths and keep the row on one page."""
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def repeated(row: Any) -> None:
    """Repeat a row at the top of every page that its table goes on to."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def page_number(paragraph: Any) -> None:
    """Write the number of the page, in its 13 points, centred."""
    write(paragraph, "", Type(align=CENTRE))
    run = paragraph.add_run()
    run.font.size = Pt(BODY)
    for part in (
        element("fldChar", fldCharType="begin"),
        element("instrText"),
        element("fldChar", fldCharType="end"),
    ):
        run._r.append(part)
    run._r.find(qn("w:instrText")).text = "PAGE"
