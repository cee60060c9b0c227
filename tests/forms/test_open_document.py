"""Forms as LibreOffice saves them (.ods): the same form, its errors told, and nothing of it out of place."""

from __future__ import annotations

import zipfile
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from python_calamine import CalamineWorkbook

from forms.workbooks import FACTS, ROW, read, shown, told, workbook

ROWS = [{"code": "28-01", "hours": 3}, {"code": "28-02", "area": "hill", "licensed": False}]


def as_open_document(raw: bytes, cells: dict[tuple[str, int, int], str]) -> bytes:
    """Return a form as LibreOffice saves it, with some cells (sheet, row and column from 0) put in as they are."""
    tables = []
    with CalamineWorkbook.from_filelike(BytesIO(raw)) as book:
        for title in book.sheet_names:
            lines = [
                "".join(cells.get((title, row, at), _open_cell(value)) for at, value in enumerate(values))
                for row, values in enumerate(book.get_sheet_by_name(title).to_python(skip_empty_area=False))
            ]
            rows = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
            tables.append(f'<table:table table:name="{escape(title)}">{rows}</table:table>')
    spaces = " ".join(
        f'xmlns:{name}="urn:{at}"'
        for name, at in {
            "office": "oasis:names:tc:opendocument:xmlns:office:1.0",
            "table": "oasis:names:tc:opendocument:xmlns:table:1.0",
            "text": "oasis:names:tc:opendocument:xmlns:text:1.0",
            "calcext": "org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        }.items()
    )
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    into = BytesIO()
    with zipfile.ZipFile(into, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr(
            "content.xml", f"<office:document-content {spaces}>{body}</office:document-content>".encode()
        )
    return into.getvalue()


def _open_cell(value: Any) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>x</text:p></table:table-cell>'
    if isinstance(value, float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>x</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'


WRONG = '<table:table-cell table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"/>'
NEVER = '<table:table-cell table:formula="of:=1+1"/>'


def test_a_form_saved_by_libreoffice_is_the_form() -> None:
    """An open document (.ods) is read like a workbook of Excel."""
    before = shown({"people": 1200, "share": "92.3 %", "plan": True}, ROWS)
    after = read(as_open_document(workbook(before), {}), file="form.ods")
    assert after.digest == before.digest


def test_errors_of_libreoffice_are_told() -> None:
    """In an open document an error is told apart from an empty cell, and so is a formula never calculated."""
    cells = {(FACTS, ROW["people"] - 1, 3): WRONG, (FACTS, ROW["distance"] - 1, 3): NEVER}
    said = told(as_open_document(workbook(shown({"people": 5})), cells), file="form.ods")
    assert [one.partition(": ")[2].partition(",")[0] for one in said] == [
        "an error of Excel stands here",
        "the formula here was never calculated",
    ]
    assert said[0].startswith(f"form.ods, sheet ‘{FACTS}’, cell D5: ")


def test_a_row_with_something_else_than_cells_is_not_read() -> None:
    """Where a row holds what no office program writes there, no cell is read from the wrong place."""
    spot = (FACTS, ROW["people"] - 1, 3)
    raw = as_open_document(workbook(shown({"people": 5})), {spot: '<own:mark xmlns:own="urn:own"/>'})
    (said,) = told(raw, file="form.ods")
    assert "the file is broken, or is no workbook" in said
