"""Reading a Word file back: which bound texts are visible in it, where, and what its record says."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from docx.oxml import parse_xml

from tieuchi.present.documents.word.visible import Look, Seen
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

RECORD = "urn:tieuchi:record"
"""The namespace of the part that holds the record."""
_MOST_BYTES = 100_000_000
_TEXT_PARTS = re.compile(r"word/(document|header|footer)\d*\.xml")
_RECORD_PARTS = re.compile(r"customXml/item\d+\.xml")


_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    ValueError,
)
"""What a damaged archive or XML part, an encrypted one, or another kind of file shows itself by."""


@dataclass
class Opened:
    """What a Word file holds.

    Attributes:
        seen: The bound texts by key, in the order of the file.
        rows: The rows of the tables that have bound texts: their keys, or ``= text`` for one that has none.
        places: Where each of these rows stands, in the same order.
        record: The bytes of the record, if there is one.
    """

    seen: dict[str, list[Seen]] = field(default_factory=dict)
    rows: list[str] = field(default_factory=list)
    places: list[Message] = field(default_factory=list)
    record: bytes | None = None

    def take(self, look: Look) -> None:
        """Add what was found in one part."""
        for key, seen in look.seen():
            self.seen.setdefault(key, []).append(seen)
        for row, place in look.rows():
            self.rows.append(row)
            self.places.append(place)


def opened(raw: bytes, file: str) -> Opened:
    """Return what a Word file holds.

    Raises:
        InputError: If it is none.
    """
    found = Opened()
    try:
        with zipfile.ZipFile(BytesIO(raw)) as parts:
            if sum(one.file_size for one in parts.infolist()) > _MOST_BYTES:
                raise InputError([Problem(Place(file), Message("this Word file is too large"))])
            # A Word file has this part; without it the archive is something else.
            parts.getinfo("word/document.xml")
            for name in sorted(parts.namelist()):
                _take(name, parts.read, found)
    except _FAULTS:
        raise InputError([Problem(Place(file), Message("this is no Word file (.docx)"))]) from None
    return found


def _take(name: str, read: Callable[[str], bytes], found: Opened) -> None:
    if part := _TEXT_PARTS.fullmatch(name):
        found.take(Look(parse_xml(read(name)), part.group(1)))
    elif _RECORD_PARTS.fullmatch(name):
        root = parse_xml(read(name))
        if root.tag == f"{{{RECORD}}}record":
            found.record = (root.text or "").encode()
