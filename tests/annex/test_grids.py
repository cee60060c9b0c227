"""A document is read whatever program wrote it, or refused with what to do."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from annexes import TALL, WIDE, excel, word
from tieuchi.annex import excel as workbooks
from tieuchi.annex import grids
from tieuchi.annex.cells import Grid, Spot
from tieuchi.annex.excel import written
from tieuchi.annex.grids import read_pages
from tieuchi.values.problem import InputError


def texts(grid: Grid) -> list[list[str]]:
    """Return the texts of a grid."""
    return [[cell.text for cell in row] for row in grid.rows]


def told(path: Path) -> str:
    """Return what is said of a file that is refused."""
    with pytest.raises(InputError) as caught:
        read_pages(path)
    (problem,) = caught.value.problems
    assert problem.place.file == str(path)
    return str(problem.message)


def test_a_sheet_keeps_its_rows_its_merged_cells_and_exact_numbers(tmp_path: Path) -> None:
    """Empty rows above stay counted; a merged range is one cell; 0.1 is 0.1."""
    lines = [["", "", ""], ["Tiêu chí", WIDE, 0.1], [1, 2.5, TALL], [3.0, "x\u00a0y.", "z"]]
    (grid,) = read_pages(excel(tmp_path / "a.xlsx", lines)).grids
    assert texts(grid) == [
        ["", "", ""],
        ["Tiêu chí", "Tiêu chí", "0.1"],
        ["1", "2.5", "0.1"],
        ["3", "x y", "z"],
    ]
    assert grid.rows[1][1].spot == Spot("Phụ lục 1", 2, 1)
    assert grid.rows[2][1].spot.message == "Phụ lục 1!B3"
    assert str(grid.title) == "sheet ‘Phụ lục 1’"


def test_a_sheet_of_open_document_is_read(tmp_path: Path) -> None:
    """Of LibreOffice nothing is known of merges, and every text and number all the same."""
    cells = "<table:table-cell {0}><text:p>{1}</text:p></table:table-cell>"
    row = cells.format('office:value-type="string"', "Nước") + cells.format(
        'office:value-type="float" office:value="1.5"', "1,5"
    )
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Một"><table:table-row>{row}</table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(tmp_path / "a.ods", "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
    (grid,) = read_pages(tmp_path / "a.ods").grids
    assert (grid.name, texts(grid)) == ("Một", [["Nước", "1.5"]])


def test_hidden_sheets_are_named_and_hidden_rows_read(tmp_path: Path) -> None:
    """What someone hid by sheet is not the annex; a hidden row is a row all the same."""
    path = excel(tmp_path / "a.xlsx", [["a"], ["b"]], [["cũ"]], [[]], hidden=[2])
    book = load_workbook(path)
    book.worksheets[0].row_dimensions[2].hidden = True
    book.save(path)
    pages = read_pages(path)
    assert [texts(grid) for grid in pages.grids] == [[["a"], ["b"]]]
    assert pages.hidden == ("Phụ lục 2",)


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.0, "2"), (1.5, "1.5"), (0.1 + 0.2, "0.30000000000000004"), (1e-7, "0.0000001"), (True, "True"), ("", ""),
     (datetime.date(2024, 2, 1), "2024-02-01"), (datetime.time(1, 2), "01:02:00"),
     (datetime.timedelta(hours=1), "1:00:00")],
)  # fmt: skip
def test_values_of_cells_become_text(value: Any, text: str) -> None:
    """Numbers lose nothing and gain nothing; a day stays a day."""
    assert written(value) == text


def test_a_sheet_that_reaches_too_far_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stray cell at the end of a sheet does not fill the memory, whichever way it is found."""
    path = excel(tmp_path / "a.xlsx", [["a"]])
    book = load_workbook(path)
    book.worksheets[0]["XFD1048576"] = "lạc"
    book.save(path)
    assert "reaches to row 1048576 and column 16384; delete the empty rows" in told(path)
    path = excel(tmp_path / "a.xlsx", [["a", ""], ["", "b"]])
    monkeypatch.setattr(workbooks, "MOST_CELLS", 3)
    monkeypatch.setattr(grids, "refuse_sprawl", lambda packed, file: None)
    assert "reaches to row 2 and column 2" in told(path)


@pytest.mark.parametrize(
    ("name", "said"),
    [("a.doc", "save it as .docx"), ("a.PDF", "tables of a PDF cannot be read"), ("a.csv", "not ‘.csv’"),
     ("a", "not ‘’"), ("a.docx", "there is no such file")],
)  # fmt: skip
def test_what_is_no_word_document_and_no_workbook_is_refused(tmp_path: Path, name: str, said: str) -> None:
    """Each wrong file is told what to do with it, and a missing one that it is missing."""
    assert said in told(tmp_path / name)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.ods", "a.xls"])
def test_a_broken_file_is_refused(tmp_path: Path, name: str) -> None:
    """Rubbish under a good name is told gently, whatever the library thinks of it."""
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04 this is not a document")
    assert "the file is broken, or was not written by" in told(path)


def test_a_workbook_named_docx_is_refused(tmp_path: Path) -> None:
    """The other program's file under this name is told so."""
    path = excel(tmp_path / "a.xlsx", [["a"]]).rename(tmp_path / "a.docx")
    assert "was not written by Word" in told(path)


def test_a_document_with_a_torn_part_is_refused(tmp_path: Path) -> None:
    """A part that is no XML is told, not thrown."""
    path = word(tmp_path / "a.docx", [["a"]])
    with ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    with ZipFile(path, "w") as torn:
        for name, data in parts.items():
            torn.writestr(name, data[:40] if name == "word/document.xml" else data)
    assert "the file is broken" in told(path)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_a_locked_file_is_refused(tmp_path: Path, name: str) -> None:
    """A password makes a file of the new Office begin like one of the old."""
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "locked with a password" in told(path)


def test_a_locked_old_workbook_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the library calls a password error is told as one."""

    def locked(raw: bytes, file: str) -> None:
        raise grids.PasswordError("locked")

    monkeypatch.setattr(grids, "excel_grids", locked)
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert "locked with a password" in told(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder called like a document is no document."""
    (tmp_path / "a.docx").mkdir()
    assert "this is a folder" in told(tmp_path / "a.docx")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "no"), "may be open elsewhere"),
        (OSError(5, "the disk is torn"), "the disk is torn"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    """What the system says is passed on in words."""
    path = word(tmp_path / "a.docx", [["a"]])

    def refuse(self: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert said in told(path)


def test_too_large_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its size nor what it unpacks to may be beyond all annexes."""
    path = word(tmp_path / "a.docx", [["a"]])
    monkeypatch.setattr(grids, "MOST_UNPACKED", 100)
    assert "unpacks to far more" in told(path)
    monkeypatch.setattr(grids, "MOST_BYTES", 100)
    assert "more than 100 bytes" in told(path)


def test_a_document_without_a_table_is_refused(tmp_path: Path) -> None:
    """No table and an empty sheet are told alike."""
    assert "has no table" in told(word(tmp_path / "a.docx"))
    assert "has no table" in told(excel(tmp_path / "a.xlsx", [[]]))
