"""Files that are opened as forms: empty, torn, huge and foreign ones are told apart and refused in words."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from forms.workbooks import FACTS, changed, filled, read, shown, told, workbook
from tieuchi.forms import packed
from tieuchi.forms.book import book_bytes
from tieuchi.forms.reader import is_evidence, is_form
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def stations() -> bytes:
    """Return a workbook of many stations."""
    book, into = Workbook(), BytesIO()
    book.active.title = "stations"
    book.save(into)
    return into.getvalue()


@pytest.mark.parametrize(
    ("raw", "file", "said"),
    [
        (b"", "a.xlsx", "the file is empty; ‘tieuchi form SET --xlsx FILE’ writes a form to fill in"),
        (b"hello", "a.xlsx", "the file is broken, or is no workbook"),
        (workbook(shown())[:5000], "a.xlsx", "the file is broken, or is no workbook"),
        (OLE + b"\0" * 600, "a.xls", "this is a workbook of the old Excel (.xls)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "the file is locked with a password"),
        (stations(), "a.xlsx", "this is a workbook of many stations; judge it with --bulk"),
    ],
    ids=["empty", "text", "torn", "old", "locked", "stations"],
)
def test_what_is_no_form_is_refused_in_words(raw: bytes, file: str, said: str) -> None:
    """Empty, torn, locked and foreign files are told apart, and what to do is told."""
    (line,) = told(raw, file=file)
    assert line.startswith(f"{file}: {said}")


def test_a_stray_cell_far_away_is_refused_before_room_is_made_for_it() -> None:
    """A cell at the end of the sheet is told with its place."""
    (said,) = told(filled({"XFD1048576": "x"}))
    assert said.startswith(
        f"form.xlsx, sheet ‘{FACTS}’, cell XFD1048576: something stands far outside the form"
    )


@pytest.mark.parametrize("file", ["form.ods", "form.xlsx"])
def test_entities_are_not_expanded(file: str) -> None:
    """A file that declares entities was written by no office program, and is not read."""
    into = BytesIO()
    bomb = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with zipfile.ZipFile(into, "w") as packed:
        for name in (
            ("content.xml",) if file.endswith("ods") else ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
        ):
            packed.writestr(name, bomb)
    (said,) = told(into.getvalue(), file=file)
    assert "the file is broken, or is no workbook" in said


def test_a_file_that_unpacks_to_too_much_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would fill the memory is refused before it is unpacked."""
    monkeypatch.setattr(packed, "MOST_UNPACKED", 1000)
    (said,) = told(workbook(shown()))
    assert said == "form.xlsx: the file unpacks to far more than a form has; it was not read"


def test_a_format_far_down_is_no_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that somebody has only coloured, far below the form, is no stray cell."""
    monkeypatch.setattr(packed, "MOST_ROWS", 100)

    def colour(book: Any) -> None:
        book[FACTS].row_dimensions[400].height = 30
        book[FACTS]["A400"].number_format = "0.00"

    assert read(changed(workbook(shown({"people": 5})), colour)).facts["people"].value == Interval.point(5)


@pytest.mark.parametrize(
    ("name", "raw", "known"),
    [
        ("a.xlsx", workbook(shown()), True),
        ("b.xlsx", b"no", False),
        ("c.xlsx", stations(), False),
        ("d.yaml", b"", False),
    ],
)
def test_a_form_is_told_from_other_files(tmp_path: Path, name: str, raw: bytes, known: bool) -> None:
    """Only a workbook with the hidden sheet is a form; what cannot be read is none."""
    (tmp_path / name).write_bytes(raw)
    assert is_form(tmp_path / name) == known
    assert not is_form(tmp_path / "none.xlsx")


def test_only_evidence_is_taken_from_a_folder() -> None:
    """Lock files of Excel, hidden files and other kinds are passed over."""
    names = ["a.yaml", "b.yml", "c.XLSX", "d.ods", "e.xls", "~$c.xlsx", ".a.yaml", "f.docx", "g"]
    assert [name for name in names if is_evidence(Path(name))] == [
        "a.yaml",
        "b.yml",
        "c.XLSX",
        "d.ods",
        "e.xls",
    ]


def test_a_file_far_larger_than_a_form_is_not_read(tmp_path: Path) -> None:
    """A file of more than 20 million bytes is refused by its size alone."""
    path = tmp_path / "a.xlsx"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(InputError, match=r"has 20,000,001 bytes, and at most 20,000,000 are read"):
        book_bytes(path, "a.xlsx")


def test_a_workbook_that_lost_a_sheet_is_broken() -> None:
    """Where the workbook names a sheet whose file is not in it, nothing else of it is believed."""
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook(shown()))) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            if name != "xl/worksheets/sheet3.xml":
                new.writestr(name, old.read(name))
    (said,) = told(into.getvalue())
    assert "the file is broken, or is no workbook" in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb'<c r="D5"( s="\d+")?><v>5</v></c>', rb'<c\1 t="e"><v>#N/A</v></c>'),
        (rb"</sheetData>", rb'<row r="100000"><c><v>1</v></c></row></sheetData>'),
    ],
    ids=["an error", "far away"],
)
def test_a_cell_that_does_not_say_where_it_stands_is_not_read(old: bytes, new: bytes) -> None:
    """An error without its place would be taken for an empty cell, and a stray cell for one of the form."""
    into = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(workbook(shown({"people": 5})))) as book,
        zipfile.ZipFile(into, "w") as other,
    ):
        for name in book.namelist():
            part = book.read(name)
            if name == "xl/worksheets/sheet2.xml":
                part, times = re.subn(old, new, part)
                assert times == 1
            other.writestr(name, part)
    (said,) = told(into.getvalue())
    assert "the file is broken, or is no workbook" in said
