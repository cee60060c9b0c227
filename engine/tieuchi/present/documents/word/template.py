"""The Word template of each document, built from its shape.

It holds no sentence of its own, only the words that are filled in, so one template serves both languages.
An office writes it to a file, changes in Word whatever it likes, and gives it back with ``--template``.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tieuchi.present.documents.model import Kind
from tieuchi.present.documents.shapes import (
    GRIDS,
    MARGINS,
    ORDER,
    PICTURES,
    SIGNATURES,
    STYLES,
    TEXT_WIDTH,
    Col,
)
from tieuchi.present.documents.word import layout
from tieuchi.present.documents.word.layout import CENTRE, JUSTIFY, LEFT, SMALL, TABLE, Type, tag, write
from tieuchi.present.documents.word.package import repacked

_HEAD = (68, 97)
_LEFT_RULE, _MOTTO_RULE, _TITLE_RULE = 22, 18, 60
_ROOM_TO_SIGN = 4


def template_bytes(kind: Kind) -> bytes:
    """Return the template of a document as a Word file; the same bytes every time."""
    document = Document()
    _page(document)
    _styles(document)
    _head(document)
    for name in ORDER[kind]:
        _section(document, name, last=name == ORDER[kind][-1])
    _foot(document, SIGNATURES[kind])
    _receipt(document)
    _properties(document)
    written = BytesIO()
    document.save(written)
    return repacked(written.getvalue())


def _page(document: Any) -> None:
    """Lay out the page: A4, the decree's margins, page numbers from the second page on, the code on all."""
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(MARGINS["top"]), Mm(MARGINS["bottom"])
    page.left_margin, page.right_margin = Mm(MARGINS["left"]), Mm(MARGINS["right"])
    page.header_distance = page.footer_distance = Mm(10)
    page.different_first_page_header_footer = True
    layout.page_number(page.header.paragraphs[0])
    for footer in (page.footer, page.first_page_footer):
        write(footer.paragraphs[0], "{{ footer }}", Type(size=SMALL, align=CENTRE))
    page.first_page_header.paragraphs[0].paragraph_format.space_after = Pt(0)


def _styles(document: Any) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = layout.FONT, Pt(layout.BODY)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("eastAsia", "cs", "hAnsi", "ascii"):
        fonts.set(qn(f"w:{script}"), layout.FONT)
    normal.element.get_or_add_rPr().append(layout.element("lang", val="vi-VN"))
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1


def _head(document: Any) -> None:
    """Write the top: bodies on the left, nation and motto on the right, then title and subject."""
    block = layout.table(document, _HEAD, ruled=False)
    left, right = block.rows[0].cells
    write(left.paragraphs[0], "{{ superior }}", Type(size=12, align=CENTRE))
    write(left.add_paragraph(), "{{ issuer }}", Type(size=12, bold=True, align=CENTRE))
    layout.rule_under(left, _LEFT_RULE)
    write(right.paragraphs[0], "{{ nation }}", Type(size=12, bold=True, align=CENTRE))
    write(right.add_paragraph(), "{{ motto }}", Type(bold=True, align=CENTRE))
    layout.rule_under(right, _MOTTO_RULE)
    row = block.add_row()
    layout.size(row, _HEAD)
    write(row.cells[0].paragraphs[0], "{{ number }}", Type(align=CENTRE))
    write(row.cells[1].paragraphs[0], "{{ place_and_day }}", Type(italic=True, align=CENTRE))
    title = write(document.add_paragraph(), "{{ title }}", Type(size=14, bold=True, align=CENTRE))
    title.paragraph_format.space_before = Pt(14)
    write(document.add_paragraph(), "{{ subject }}", Type(bold=True, align=CENTRE))
    layout.rule_under(document, _TITLE_RULE)
    tag(document, "{%p if addressee %}")
    write(document.add_paragraph(), "{{ addressee }}", Type(size=14, align=CENTRE, after=8))
    tag(document, "{%p endif %}")


def _section(document: Any, name: str, *, last: bool) -> None:
    tag(document, f"{{%p if {name} %}}")
    _heading(document, name)
    tag(document, f"{{%p for line in {name}.lines %}}")
    _line(document, STYLES.get(name, "plain"), last=last)
    tag(document, "{%p endfor %}")
    if name in GRIDS:
        tag(document, f"{{%p if {name}.rows %}}")
        _grid(document, name, GRIDS[name])
        write(document.add_paragraph(), "", Type(size=6))
        tag(document, "{%p endif %}")
    if name in PICTURES:
        write(document.add_paragraph(), f"{{{{ {name}.picture }}}}", Type(align=CENTRE, after=6))
    tag(document, f"{{%p for blank in {name}.blanks %}}")
    layout.dotted_line(document.add_paragraph(), TEXT_WIDTH)
    tag(document, "{%p endfor %}")
    tag(document, "{%p endif %}")


def _heading(document: Any, name: str) -> None:
    tag(document, f"{{%p if {name}.heading %}}")
    type_ = Type(bold=True, align=JUSTIFY, after=4, kept=True)
    heading = write(document.add_paragraph(), f"{{{{ {name}.heading }}}}", type_)
    heading.paragraph_format.space_before = Pt(6)
    tag(document, "{%p endif %}")


def _line(document: Any, style: str, *, last: bool) -> None:
    """Write a line; the last words go with the signatures: nobody signs a page that says nothing."""
    if last:
        tag(document, "{%p if loop.last %}")
        _words(document.add_paragraph(), style, kept=True)
        tag(document, "{%p else %}")
    _words(document.add_paragraph(), style, kept=False)
    if last:
        tag(document, "{%p endif %}")


def _words(paragraph: Any, style: str, *, kept: bool) -> None:
    if style == "small":
        write(paragraph, "{{ line }}", Type(size=SMALL, after=1, kept=kept))
        return
    strong = style in ("notice", "result")
    align = LEFT if style == "free" else JUSTIFY
    type_ = Type(bold=strong, italic=style == "bases", align=align, after=6, kept=kept)
    write(paragraph, "{{ line }}", type_)
    if style == "notice":
        layout.boxed(paragraph)
    else:
        paragraph.paragraph_format.first_line_indent = Mm(10)


def _grid(document: Any, name: str, columns: tuple[Col, ...]) -> None:
    """Write a table: its titles, then one row for each that heads others and one for each of the others."""
    widths = [one.width for one in columns]
    made = layout.table(document, widths, ruled=True)
    layout.repeated(made.rows[0])
    for cell, column in zip(made.rows[0].cells, columns, strict=True):
        text = f"{{{{ {name}.titles.{column.name} }}}}"
        write(cell.paragraphs[0], text, Type(size=TABLE, bold=True, align=CENTRE))
    _command_row(made, widths, f"{{%tr for row in {name}.rows %}}")
    _command_row(made, widths, "{%tr if row.strong %}")
    heading = made.add_row()
    layout.size(heading, widths)
    across = heading.cells[0].merge(heading.cells[-1])
    write(across.paragraphs[0], f"{{{{ row.{columns[0].name} }}}}", Type(size=TABLE, bold=True, kept=True))
    _command_row(made, widths, "{%tr else %}")
    row = made.add_row()
    layout.size(row, widths)
    for cell, column in zip(row.cells, columns, strict=True):
        align = CENTRE if column.centred else LEFT
        write(cell.paragraphs[0], f"{{{{ row.{column.name} }}}}", Type(size=TABLE, align=align))
    _command_row(made, widths, "{%tr endif %}")
    _command_row(made, widths, "{%tr endfor %}")


def _command_row(made: Any, widths: list[int], text: str) -> None:
    row = made.add_row()
    layout.size(row, widths)
    write(row.cells[0].merge(row.cells[-1]).paragraphs[0], text, Type(size=8))


def _foot(document: Any, signatures: int) -> None:
    """Write who signs, and on the left who gets a copy, on the page of the receipt that follows."""
    write(document.add_paragraph(), "", Type(size=6, kept=True))
    if signatures == 1:
        block = layout.table(document, (80, 85), ruled=False)
        _recipients(block.rows[0].cells[0], document_cell=True)
        _signature(block.rows[0].cells[1], 0)
        return
    block = layout.table(document, (TEXT_WIDTH // signatures,) * signatures, ruled=False)
    for index, cell in enumerate(block.rows[0].cells):
        _signature(cell, index)
    _recipients(document, document_cell=False)


def _signature(cell: Any, index: int) -> None:
    write(cell.paragraphs[0], f"{{{{ signatures[{index}] }}}}", Type(bold=True, align=CENTRE, kept=True))
    write(cell.add_paragraph(), "{{ signing }}", Type(italic=True, align=CENTRE, kept=True))
    for _ in range(_ROOM_TO_SIGN):
        write(cell.add_paragraph(), "", Type(kept=True))


def _recipients(container: Any, *, document_cell: bool) -> None:
    first = container.paragraphs[0] if document_cell else container.add_paragraph()
    write(first, "{{ recipients.heading }}", Type(size=12, bold=True, italic=True, kept=True))
    tag(container, "{%p for line in recipients.lines %}")
    write(container.add_paragraph(), "{{ line }}", Type(size=11, kept=True))
    tag(container, "{%p endfor %}")


def _receipt(document: Any) -> None:
    """Write the QR code with the receipt beside it."""
    write(document.add_paragraph(), "", Type(size=6, kept=True))
    block = layout.table(document, (37, 128), ruled=False)
    picture, words = block.rows[0].cells
    write(picture.paragraphs[0], "{{ qr }}")
    write(words.paragraphs[0], "{{ receipt.heading }}", Type(size=SMALL, bold=True))
    tag(words, "{%p for line in receipt.lines %}")
    write(words.add_paragraph(), "{{ line }}", Type(size=SMALL))
    tag(words, "{%p endfor %}")


def _properties(document: Any) -> None:
    """Empty the properties that python-docx fills in with its own name, and its picture."""
    properties = document.core_properties
    properties.author = properties.title = properties.comments = ""
    properties.last_modified_by = ""
    relations = document.part.package.rels
    for name in [name for name, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        relations.pop(name)
