"""Word tables become grids: merged and nested cells, tracked changes, hidden text, automatic numbers."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from annexes import TALL, WIDE, word
from tieuchi.annex.cells import Grid, Spot, clean
from tieuchi.annex.grids import read_pages
from tieuchi.annex.numbering import roman
from tieuchi.annex.word import word_grids
from tieuchi.values.problem import InputError


def grids(document: Any) -> tuple[Grid, ...]:
    """Return the grids of a document that was built here."""
    kept = BytesIO()
    document.save(kept)
    return word_grids(kept.getvalue())


def table_of(xml: str) -> Any:
    """Return a document whose only table is this XML."""
    document = Document()
    document.element.body.insert(0, parse_xml(f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid/>{xml}</w:tbl>"))
    return document


def texts(grid: Grid) -> list[list[str]]:
    """Return the texts of a grid."""
    return [[cell.text for cell in row] for row in grid.rows]


def cell(text: str, properties: str = "") -> str:
    """Return the XML of a cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


def test_merged_cells_are_one_cell_wherever_they_reach(tmp_path: Any) -> None:
    """Wide and tall merges show the same text and the same spot, the upper left one."""
    path = word(tmp_path / "a.docx", [["a", WIDE, "b"], ["c", "d", TALL]])
    (grid,) = word_grids(path.read_bytes())
    assert texts(grid) == [["a", "a", "b"], ["c", "d", "b"]]
    assert grid.rows[1][2].spot == grid.rows[0][2].spot == Spot(1, 1, 3)


def test_old_merge_marks_and_rows_that_start_late_or_end_early_keep_their_columns() -> None:
    """``hMerge`` and ``gridBefore`` shift nothing; a merge from above without a row above is plain."""
    first = cell("a", '<w:hMerge w:val="restart"/>') + cell("", '<w:hMerge w:val="continue"/>') + cell("b")
    late = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    (grid,) = grids(
        table_of(f"<w:tr>{first}</w:tr><w:tr>{late}{cell('c')}</w:tr><w:tr>{cell('d', '<w:hMerge/>')}</w:tr>")
    )
    assert texts(grid) == [["a", "a", "b"], ["", "c", ""], ["d", "", ""]]
    (grid,) = grids(table_of(f"<w:tr>{cell('e', '<w:vMerge/>')}</w:tr>"))
    assert texts(grid) == [["e"]]


def test_a_table_inside_a_cell_is_its_text_and_a_grid_of_its_own() -> None:
    """Each row of the inner table is a line of the outer cell."""
    document = Document()
    outer = document.add_table(1, 1).cell(0, 0)
    outer.text = "Cách tính"
    inner = outer.add_table(2, 2)
    for index, text in enumerate(("Từ 95 %", "2 điểm", "Từ 90 %", "1 điểm")):
        inner.cell(index // 2, index % 2).text = text
    around, inside = grids(document)
    assert texts(around) == [["Cách tính\nTừ 95 %: 2 điểm\nTừ 90 %: 1 điểm"]]
    assert (around.nested, inside.nested) == (False, True)


def test_deleted_moved_and_hidden_text_is_not_read_and_inserted_text_is() -> None:
    """A tracked change counts as if it were accepted."""
    runs = (
        "<w:tc><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>"
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>d</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t>y</w:t></w:r></w:moveFrom><w:r><w:footnoteReference/><w:t/></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>z</w:t></w:r></w:p></w:tc>"
    )
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell('w')}</w:tr>"
    (grid,) = grids(table_of(f"<w:tr>{runs}</w:tr>{gone}"))
    assert texts(grid) == [["a b\nc-d"]]


def test_rows_and_cells_in_content_controls_are_read() -> None:
    """A form's content control around a cell or its text hides nothing."""
    inside = f"<w:sdt><w:sdtContent>{cell('a')}</w:sdtContent></w:sdt>"
    text = "<w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>"
    (grid,) = grids(table_of(f"<w:tr>{inside}{text}</w:tr>"))
    assert texts(grid) == [["a", "b"]]


def test_a_cell_is_bold_when_all_its_letters_are() -> None:
    """One plain run makes it plain; switched off is off; an empty cell is never bold."""
    bold, off = (
        "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>",
        '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r>',
    )
    cells = "".join(f"<w:tc><w:p>{runs}</w:p></w:tc>" for runs in (bold, bold + off, ""))
    (grid,) = grids(table_of(f"<w:tr>{cells}</w:tr>"))
    assert [one.bold for one in grid.rows[0]] == [True, False, False]


def test_a_table_without_rows_is_no_grid() -> None:
    """An empty table is passed over."""
    assert grids(table_of("")) == ()


def test_text_is_clean() -> None:
    """NFD, hard spaces, soft hyphens, empty lines and trailing dots are gone."""
    assert clean(unicodedata.normalize("NFD", "Tiêu\u00a0chí\u00ad 1.  a.\r\n\n b…\v")) == "Tiêu chí 1. a\nb"


LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2.%3)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:numFmt w:val="decimal"/></w:lvl>'
)


def numbered(shape: str, *paragraphs: str, styles: str = "") -> list[str]:
    """Return the lines of a cell whose paragraphs have these properties, in a list of this shape."""
    lines = "".join(f"<w:p><w:pPr>{one}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>" for one in paragraphs)
    document = table_of(f"<w:tr><w:tc>{lines}</w:tc></w:tr>")
    abstract = f'<w:abstractNum w:abstractNumId="50">{LEVELS.format(shape=shape)}</w:abstractNum>'
    plain = '<w:num w:numId="60"><w:abstractNumId w:val="50"/></w:num>'
    again = (
        '<w:num w:numId="61"><w:abstractNumId w:val="50"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="7"/></w:lvlOverride><w:lvlOverride w:ilvl="1"/></w:num>'
    )
    part = document.part.numbering_part
    part._element = parse_xml(f"<w:numbering {nsdecls('w')}>{abstract}{plain}{again}</w:numbering>")
    for style in parse_xml(f"<w:styles {nsdecls('w')}>{styles}</w:styles>"):
        document.styles.element.append(style)
    return texts(grids(document)[0])[0][0].split("\n")


def level(depth: int, number: int = 60) -> str:
    """Return the properties of a paragraph at a depth of a list."""
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def test_automatic_numbers_are_counted_as_word_counts_them() -> None:
    """Numbers go on, deeper ones begin anew, bullets are dashes, an override starts again."""
    found = numbered("decimal", level(0), level(1), level(1), level(2), level(0), level(1), level(0, 61), level(0, 61))  # fmt: skip
    assert found == ["3. x", "3.a.) x", "3.b.) x", "- x", "4. x", "4.a.) x", "7. x", "8. x"]


def test_a_number_that_no_list_of_word_has_is_refused() -> None:
    """What would fill the memory with numerals is an error over the file; a depth left out is the first."""
    with pytest.raises(ValueError, match="99999999"):
        numbered("upperRoman", '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="60"/></w:numPr>')
    assert numbered("decimal", '<w:numPr><w:numId w:val="60"/></w:numPr>') == ["3. x"]


def test_automatic_numbers_may_be_roman_or_letters() -> None:
    """The shapes annexes use come out as printed."""
    assert numbered("upperRoman", level(0), level(0)) == ["III. x", "IV. x"]
    assert numbered("lowerRoman", level(0)) == ["iii. x"]
    assert numbered("upperLetter", level(0)) == ["C. x"]
    assert roman(19) == "XIX"


def test_a_deep_paragraph_counts_the_levels_above_it() -> None:
    """A list that begins at its second level still has a number for the first."""
    assert numbered("decimal", level(1)) == ["3.a.) x"]
    assert numbered("decimal", level(3)) == ["x"]


def test_what_is_no_list_has_no_number() -> None:
    """No properties, an unknown list and a level that is not defined print nothing."""
    assert numbered("decimal", "", level(0, 99), level(7)) == ["x", "x", "x"]


def test_a_style_can_number_its_paragraphs() -> None:
    """The list of the style, or of the one it is based on, counts."""
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Base"><w:pPr>{level(0)}</w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>'
    )
    found = numbered("decimal", '<w:pStyle w:val="Own"/>', '<w:pStyle w:val="Ring"/>', styles=styles)
    assert found == ["3. x", "x"]


def test_a_document_without_lists_is_read() -> None:
    """Where the numbering part is missing nothing is numbered."""
    document = table_of(f"<w:tr>{cell('a')}</w:tr>")
    for key, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del document.part.rels[key]
    assert texts(grids(document)[0]) == [["a"]]


def test_the_copy_of_a_text_box_is_read_once() -> None:
    """What Word keeps for old programs is passed over; a text box's own text is not the cell's."""
    box = "<w:txbxContent><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:txbxContent>"
    namespaces = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    shape = f"<mc:AlternateContent {namespaces}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    (grid,) = grids(table_of(f"<w:tr><w:tc><w:p><w:r><w:t>a</w:t>{shape}</w:r></w:p></w:tc></w:tr>"))
    assert texts(grid) == [["a"]]
    assert grid.rows[0][0].spot == Spot(1, 1, 1)


@pytest.mark.parametrize("columns", ['<w:trPr><w:gridBefore/></w:trPr><w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="0"/></w:tcPr>',
                                     '<w:tc><w:tcPr><w:gridSpan w:val="-3"/></w:tcPr>'])  # fmt: skip
def test_a_reach_over_no_column_loses_no_cell(columns: str) -> None:
    """A reach without a number, of nothing or below it leaves every cell in its row."""
    (grid,) = grids(table_of(f"<w:tr>{columns}<w:p><w:r><w:t>một</w:t></w:r></w:p></w:tc></w:tr>"))
    assert [cell.text for cell in grid.rows[0]] == ["một"]


@pytest.mark.parametrize("columns", ['<w:trPr><w:gridBefore w:val="900000000"/></w:trPr><w:tc>',
                                     '<w:tc><w:tcPr><w:gridSpan w:val="900000000"/></w:tcPr>'])  # fmt: skip
def test_columns_that_no_program_makes_fill_no_memory(tmp_path: Path, columns: str) -> None:
    """A reach beyond all reason is refused before room is made for it."""
    document = table_of(f"<w:tr>{columns}<w:p/></w:tc></w:tr>")
    document.save(str(tmp_path / "a.docx"))
    with pytest.raises(InputError, match="the file is broken"):
        read_pages(tmp_path / "a.docx")
