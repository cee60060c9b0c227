"""What a reader sees in one part of a Word file: text that no tracked change took away and nothing hides.

A bound text is found by the bookmark around it, which Word and other programs keep. Its name is made of the
text's id; see :func:`key_of`.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from tieuchi.values.text import Message, nfc

BOOKMARK = re.compile(r"_tc([0-9a-f]{16})_[0-9]+")
"""The name of a bookmark around a bound text: its key, and a number that keeps names apart."""
_GONE = (
    qn("w:del"),
    qn("w:moveFrom"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
"""What no longer counts: tracked deletions, and the copy of a text box kept for old programs."""
_PARAGRAPH, _RUN, _ROW, _TABLE = qn("w:p"), qn("w:r"), qn("w:tr"), qn("w:tbl")
_START, _END = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_BEFORE = re.compile(r"\d[.,]?$|\d\s*[–-]$")
_AFTER = re.compile(r"^[.,]?\d|^[–-]\s*\d")


def key_of(id_: str) -> str:
    """Return what a bound text is found by: 16 digits, as bookmarks take neither long names nor slashes."""
    return hashlib.sha256(id_.encode()).hexdigest()[:16]


def tidy(text: str) -> str:
    """Return a text in composed Unicode with single spaces, as it is compared."""
    return "\n".join(" ".join(line.split()) for line in nfc(text).split("\n")).strip()


@dataclass(frozen=True)
class Seen:
    """A bound text where it stands.

    Attributes:
        text: What can be read in it.
        where: Where that is.
        crowded: Whether a figure was written right against it.
    """

    text: str
    where: Message
    crowded: bool


@dataclass
class _Mark:
    """A bookmark in the making: its paragraph and row, and where in the paragraph it begins and ends."""

    key: str
    paragraph: Any
    row: Any
    start: int
    letters: str = ""
    end: int = 0


class Look:
    """A look through one part.

    Args:
        root: Its element.
        part: ``document``, ``header`` or ``footer``.
    """

    def __init__(self, root: Any, part: str) -> None:
        self.part = part
        self.tables = {table: number for number, table in enumerate(root.iter(_TABLE), start=1)}
        self.lines: dict[Any, str] = defaultdict(str)
        self.marks: list[_Mark] = []
        self._open: dict[str, _Mark] = {}
        for element in root.iter(_START, _END, _RUN):
            self._step(element)

    def _step(self, element: Any) -> None:
        paragraph = next(element.iterancestors(_PARAGRAPH), None)
        if element.tag == _RUN:
            self._run(element, paragraph)
        elif element.tag == _END:
            if mark := self._open.pop(element.get(qn("w:id")), None):
                mark.end = len(self.lines[mark.paragraph])
        elif name := BOOKMARK.fullmatch(element.get(qn("w:name")) or ""):
            row = next(element.iterancestors(_ROW), None)
            mark = _Mark(name.group(1), paragraph, row, len(self.lines[paragraph]))
            self._open[element.get(qn("w:id"))] = mark
            self.marks.append(mark)

    def _run(self, run: Any, paragraph: Any) -> None:
        letters = _letters(run)
        self.lines[paragraph] += letters
        for mark in self._open.values():
            mark.letters += letters

    def seen(self) -> Iterator[tuple[str, Seen]]:
        """Yield the bound texts of which anything can be read, each with its key."""
        for mark in self.marks:
            if text := tidy(mark.letters):
                line = self.lines[mark.paragraph]
                crowded = _crowded(text, line[: mark.start], line[mark.end :])
                yield mark.key, Seen(text, self._where(mark), crowded)

    def rows(self) -> Iterator[tuple[str, Message]]:
        """Yield the rows of the tables that have bound texts, each with its place.

        A row is told by the keys of its texts, or by ``= text`` where it has none.
        """
        keys: dict[Any, list[str]] = defaultdict(list)
        for mark in self.marks:
            if mark.row is not None and tidy(mark.letters):
                keys[mark.row].append(mark.key)
        for table, number in self.tables.items():
            rows = table.findall(_ROW)
            if not any(row in keys for row in rows):
                continue
            for index, row in enumerate(rows, start=1):
                said = " ".join(keys[row]) if row in keys else _text(row)
                if said:
                    yield said, Message("table {table}, row {row}", table=number, row=index)

    def _where(self, mark: _Mark) -> Message:
        if self.part == "footer":
            return Message("the foot of the page")
        if self.part == "header":
            return Message("the top of the page")
        if mark.row is None:
            return Message("the text")
        table = mark.row.getparent()
        index = table.findall(_ROW).index(mark.row) + 1
        return Message("table {table}, row {row}", table=self.tables[table], row=index)


def _text(row: Any) -> str:
    lines = ("".join(map(_letters, paragraph.iter(_RUN))) for paragraph in row.iter(_PARAGRAPH))
    text = tidy(" ".join(lines))
    return f"= {text}" if text else ""


def _crowded(text: str, before: str, after: str) -> bool:
    """Return whether digits stand right before or after a figure, so that it reads otherwise."""
    return bool(
        (text[0].isdigit() and _BEFORE.search(before)) or (text[-1].isdigit() and _AFTER.search(after))
    )


def _letters(run: Any) -> str:
    """Return the letters of a run that can be seen."""
    if _gone(run) or _hidden(run):
        return ""
    return "".join(_letter(piece) for piece in run)


def _letter(piece: Any) -> str:
    if piece.tag == qn("w:t"):
        return piece.text or ""
    if piece.tag in (qn("w:br"), qn("w:cr")):
        return "\n"
    return {qn("w:tab"): " ", qn("w:noBreakHyphen"): "-"}.get(piece.tag, "")


def _gone(element: Any) -> bool:
    """Return whether a tracked change took an element away, or its row is hidden."""
    for around in element.iterancestors():
        if around.tag in _GONE:
            return True
        if around.tag == _ROW:
            look = around.find(qn("w:trPr"))
            if look is not None and any(look.find(qn(one)) is not None for one in ("w:del", "w:hidden")):
                return True
    return False


def _hidden(run: Any) -> bool:
    look = run.find(qn("w:rPr"))
    switch = None if look is None else look.find(qn("w:vanish"))
    return switch is not None and switch.get(qn("w:val")) not in ("0", "false", "off")
