"""Reading a document: which program wrote it, and what is wrong when it cannot be read."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx.opc.exceptions import PackageNotFoundError
from python_calamine import CalamineError, PasswordError

from tieuchi.annex.cells import Grid
from tieuchi.annex.excel import excel_grids, refuse_sprawl
from tieuchi.annex.word import word_grids
from tieuchi.files.raw import raw_bytes
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

MOST_BYTES = 50_000_000
MOST_UNPACKED = 500_000_000
WORD, EXCEL = (".docx",), (".xlsx", ".xlsm", ".xls", ".ods")
_OLE = b"\xd0\xcf\x11\xe0"
"""How files of the old Office begin, and files of the new one that a password locks."""
_BROKEN = (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError, AttributeError, RuntimeError,
           EOFError, OSError, zlib.error, CalamineError)  # fmt: skip
"""What the libraries raise over a broken file; XML that is not well-formed is a SyntaxError there."""


@dataclass(frozen=True)
class Pages:
    """The tables of a document.

    Attributes:
        file: Its name, for messages.
        grids: The tables or sheets.
        hidden: The names of the sheets that are hidden, and were not read.
    """

    file: str
    grids: tuple[Grid, ...]
    hidden: tuple[str, ...] = ()


def read_pages(path: Path) -> Pages:
    """Read the tables of a Word document or a workbook.

    Raises:
        InputError: If it is neither, is locked, broken or too large, or has no table.
    """
    file = nfc(str(path))
    kind = path.suffix.lower()
    _refuse_kind(kind, file)
    raw = raw_bytes(path, file, MOST_BYTES, _too_large)
    try:
        pages = _pages(raw, kind, file)
    except PasswordError:
        raise _refused(file, _locked()) from None
    except _BROKEN:
        raise _refused(file, _broken(kind)) from None
    if not pages.grids:
        raise _refused(file, Message("the document has no table, or its tables are empty"))
    return pages


def _pages(raw: bytes, kind: str, file: str) -> Pages:
    if kind != ".xls":
        _refuse_packed(raw, file)
    if kind in WORD:
        return Pages(file, word_grids(raw))
    return Pages(file, *excel_grids(raw, file))


def _refuse_kind(kind: str, file: str) -> None:
    if kind == ".doc":
        raise _refused(file, Message("this is the old Word format; open it in Word and save it as .docx"))
    if kind == ".pdf":
        raise _refused(
            file,
            Message("tables of a PDF cannot be read; copy the table into Word or Excel and save it there"),
        )
    if kind not in (*WORD, *EXCEL):
        raise _refused(
            file,
            Message(
                "a Word document or an Excel workbook is expected here ({known}), not ‘{found}’",
                known=[*WORD, *EXCEL],
                found=kind,
            ),
        )


def _too_large(_: int) -> Message:
    return Message("the file has more than {most} bytes; keep only the annex", most=MOST_BYTES)


def _refuse_packed(raw: bytes, file: str) -> None:
    """Refuse what is locked, and what would unpack to more than any annex has."""
    if raw.startswith(_OLE):
        raise _refused(file, _locked())
    with ZipFile(BytesIO(raw)) as packed:
        if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
            raise _refused(file, Message("the file unpacks to far more than an annex has; it was not read"))
        refuse_sprawl(packed, file)


def _locked() -> Message:
    return Message(
        "the file is locked with a password, or is of the old Office under a new name; open it, remove the "
        "password and save it as .docx or .xlsx"
    )


def _broken(kind: str) -> Message:
    program = "Word" if kind in WORD else "Excel"
    return Message(
        "the file is broken, or was not written by {program}; open it in {program} and save it again",
        program=program,
    )


def _refused(file: str, message: Message) -> InputError:
    return InputError([Problem(Place(file), message)])
