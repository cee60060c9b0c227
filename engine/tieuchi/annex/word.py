"""Tables of a Word document as grids: merged cells, nested tables, tracked changes, automatic numbers."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from tieuchi.annex.cells import Cell, Grid, Spot, clean
from tieuchi.annex.numbering import Numbering

MOST_COLUMNS = 1000
"""Word itself makes at most 63."""
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = (qn("w:del"), qn("w:moveFrom"), _FALLBACK)
"""What no longer counts: tracked deletions, and the copy of a text box kept for old programs."""
_TABLE, _ROW, _CELL, _TEXT = qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:p")


def word_grids(raw: bytes) -> tuple[Grid, ...]:
    """Return the tables of a Word document in its order, nested ones after the one around them."""
    document = Document(BytesIO(raw))
    body = document.element.body
    numbering = Numbering(_numbering_of(document), document.styles.element)
    paragraphs = {one: _line(one, numbering) for one in _standing(body, _TEXT)}
    tables = list(_standing(body, _TABLE))
    grids = (_Table(table, index, paragraphs).grid() for index, table in enumerate(tables, start=1))
    return tuple(grid for grid in grids if grid.rows)


def _numbering_of(document: Any) -> Any:
    try:
        part = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        return None
    return parse_xml(part.blob)


def _standing(inside: Any, tag: str) -> Iterator[Any]:
    """Yield the elements of a tag that still count, in document order."""
    return (one for one in inside.iter(tag) if not any(around.tag in _GONE for around in one.iterancestors()))


def _nearest(element: Any, tag: str) -> Any:
    return next(element.iterancestors(tag), None)


def _line(paragraph: Any, numbering: Numbering) -> str:
    """Return a paragraph with its automatic number, without what is hidden or deleted."""
    words = []
    for run in _standing(paragraph, qn("w:r")):
        if _nearest(run, _TEXT) is not paragraph or _switched(run, "w:vanish"):
            continue
        for piece in run:
            if piece.tag == qn("w:t"):
                words.append(piece.text or "")
            elif piece.tag == qn("w:noBreakHyphen"):
                words.append("-")
            elif piece.tag in (qn("w:br"), qn("w:cr")):
                words.append("\n")
            elif piece.tag == qn("w:tab"):
                words.append(" ")
    return f"{numbering.label(paragraph)} {''.join(words)}"


def _switched(run: Any, name: str) -> bool:
    """Return whether a run's own formatting switches something on."""
    properties = run.find(qn("w:rPr"))
    switch = None if properties is None else properties.find(qn(name))
    return switch is not None and switch.get(qn("w:val")) not in ("0", "false", "off")


class _Table:
    """One table, laid out."""

    def __init__(self, table: Any, index: int, paragraphs: dict[Any, str]) -> None:
        self.table = table
        self.index = index
        self.paragraphs = paragraphs

    def grid(self) -> Grid:
        rows: list[list[Cell]] = []
        for number, row in enumerate(self._own(_ROW, self.table), start=1):
            rows.append(self._laid(row, number, rows[-1] if rows else []))
        width = max((len(row) for row in rows), default=0)
        for number, laid in enumerate(rows, start=1):
            laid += [self._empty(number, column) for column in range(len(laid) + 1, width + 1)]
        nested = _nearest(self.table, _CELL) is not None
        return Grid(self.index, tuple(map(tuple, rows)), nested=nested)

    def _own(self, tag: str, inside: Any) -> Iterator[Any]:
        """Yield the rows or cells of this very table, content controls around them or not."""
        for one in _standing(inside, tag):
            deleted = one.tag == _ROW and one.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None
            if _nearest(one, _TABLE) is self.table and not deleted:
                yield one

    def _laid(self, row: Any, number: int, above: list[Cell]) -> list[Cell]:
        before = row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}")
        skipped = 0 if before is None else _columns(int(before.get(qn("w:val"), "0")))
        laid = [self._empty(number, column) for column in range(1, skipped + 1)]
        for cell in self._own(_CELL, row):
            spot = Spot(self.index, number, len(laid) + 1)
            if cell.vMerge == "continue" and len(above) > len(laid):
                found = above[len(laid)]
            elif _merged_left(cell) and laid:
                found = laid[-1]
            else:
                found = Cell(clean(self._text(cell)), spot, self._bold(cell))
            laid += [found] * max(1, _columns(cell.grid_span))
        return laid

    def _empty(self, row: int, column: int) -> Cell:
        return Cell("", Spot(self.index, row, column))

    def _text(self, cell: Any) -> str:
        """Return the text of a cell; of a table inside it, each row is a line."""
        lines = []
        for child in _blocks(cell):
            if child.tag == _TEXT:
                lines.append(self.paragraphs[child])
            else:
                inner = _Table(child, self.index, self.paragraphs)
                for row in inner.grid().rows:
                    texts = dict.fromkeys(one.text.replace("\n", " ") for one in row if one.text)
                    lines.append(": ".join(texts))
        return "\n".join(lines)

    def _bold(self, cell: Any) -> bool:
        """Return whether every run with letters is bold by its own formatting."""
        runs = [run for run in _standing(cell, qn("w:r")) if "".join(run.itertext()).strip()]
        return bool(runs) and all(_switched(run, "w:b") for run in runs)


def _columns(said: int) -> int:
    """Return over how many columns something reaches.

    Raises:
        ValueError: If no program makes so many.
    """
    if said > MOST_COLUMNS:
        raise ValueError(said)
    return said


def _merged_left(cell: Any) -> bool:
    """Return whether the cell is merged as old documents did it, one mark in every cell."""
    mark = cell.find(f"{qn('w:tcPr')}/{qn('w:hMerge')}")
    return mark is not None and mark.get(qn("w:val")) != "restart"


def _blocks(cell: Any) -> Iterator[Any]:
    """Yield the paragraphs and tables that stand directly in a cell, content controls passed through."""
    for one in _standing(cell, "*"):
        if one.tag in (_TEXT, _TABLE) and _nearest(one, _CELL) is cell and not _inside_text(one, cell):
            yield one


def _inside_text(element: Any, cell: Any) -> bool:
    """Return whether an element stands in a text box of a paragraph of the cell."""
    return any(around.tag == _TEXT for around in element.iterancestors() if _nearest(around, _CELL) is cell)
