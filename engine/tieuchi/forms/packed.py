"""What a workbook's own files tell that its reader does not: errors, and formulas that were never calculated.

The library gives an empty cell for both, which must not be taken for one that nobody filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

MOST_UNPACKED = 200_000_000
MOST_ROWS, MOST_COLUMNS = 20_000, 702
"""How far a sheet of a form may reach; beyond that only a stray cell can be."""

Spot = tuple[int, int]
"""A cell's row and column, from 0."""
Spoilt = Mapping[str, Mapping[Spot, Message]]
"""What is wrong with cells, by sheet."""

_CELL = re.compile(rb"<(?:\w+:)?c(|\s[^>]*[^/>])>(?!</)")
"""A cell in which something stands."""
_ERROR = re.compile(rb'<(?:\w+:)?c ([^>]*\bt="e"[^>]*)>')
_FORMULA = re.compile(rb"<(?:\w+:)?c(|\s[^>]*[^/>])>\s*<(?:\w+:)?f[ />](.*?)</(?:\w+:)?c>", re.DOTALL)
_SPOT = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_VALUE = re.compile(rb"<(?:\w+:)?v>[^<]")
_LAST_ROW = re.compile(rb'.*<(?:\w+:)?row [^>]*\br="([0-9]+)"', re.DOTALL)
_FAR_COLUMN = re.compile(rb'\br="[A-Z]{3}[0-9]')
_NEVER = re.compile(rb'\bfullCalcOnLoad="(1|true)"')
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def spoilt_cells(raw: bytes, file: str) -> Spoilt:
    """Return the cells of a workbook (.xlsx, .xlsm, .ods) that hold an error or were never calculated.

    Args:
        raw: The workbook.
        file: What to call it in messages.

    Raises:
        InputError: If it unpacks to far more than a form has, or a sheet reaches too far.
        BadZipFile, KeyError, ParseError: If it is broken.
    """
    with ZipFile(BytesIO(raw)) as packed:
        if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
            message = Message("the file unpacks to far more than a form has; it was not read")
            raise InputError([Problem(Place(file), message)])
        if "content.xml" in packed.namelist():
            return dict(_open_document(packed.read("content.xml"), file))
        return {
            title: dict(_spoilt(packed.read(part), never)) for title, part, never in _sheets(packed, file)
        }


def _sheets(packed: ZipFile, file: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each sheet's title and file, and whether the workbook was never calculated."""
    raw = packed.read("xl/workbook.xml")
    links = _tree(packed.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id"): one.get("Target", "") for one in links}
    never = _NEVER.search(raw) is not None
    for one in _tree(raw).iter():
        if one.tag.endswith("}sheet"):
            target = targets.get(one.get(_REL), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in packed.namelist():
                _refuse_sprawl(packed.read(part), file, one.get("name", ""))
                yield one.get("name", ""), part, never


def _refuse_sprawl(raw: bytes, file: str, title: str) -> None:
    """Refuse a sheet with a stray cell far away, before the library makes room for all between."""
    last = _LAST_ROW.match(raw)
    if (last is not None and int(last[1]) > MOST_ROWS) or _FAR_COLUMN.search(raw):
        # Only then cell by cell: a row far down may have a format and nothing in it.
        for head in _CELL.findall(raw):
            _refuse_reach(*_spot(head), file, title)


def _refuse_reach(row: int, column: int, file: str, title: str) -> None:
    if row >= MOST_ROWS or column >= MOST_COLUMNS:
        message = Message(
            "something stands far outside the form; delete what is in the cells around it, then save again"
        )
        raise InputError([Problem(Place(file, row + 1, column + 1, title), message)])


def _spoilt(raw: bytes, never: bool) -> Iterator[tuple[Spot, Message]]:
    for head, body in _FORMULA.findall(raw):
        if never or not _VALUE.search(body):
            yield _spot(head), _not_calculated()
    for head in _ERROR.findall(raw) if b't="e"' in raw else ():
        yield _spot(head), _error()


def _spot(head: bytes) -> Spot:
    found = _SPOT.search(head)
    if found is None:
        raise ValueError("a cell that does not say where it stands")
    column = 0
    for letter in found[1]:
        column = column * 26 + letter - ord("A") + 1
    return int(found[2]) - 1, column - 1


def _tree(raw: bytes) -> ElementTree.Element:
    if b"<!DOCTYPE" in raw:
        raise ValueError("no office program writes entities")
    return ElementTree.fromstring(raw)  # noqa: S314 - without a document type there are no entities


def _open_document(raw: bytes, file: str) -> Iterator[tuple[str, Mapping[Spot, Message]]]:
    for table in _tree(raw).iter():
        if table.tag.endswith("}table") and "spreadsheet" not in table.tag:
            title = _attribute(table, "name") or ""
            yield title, dict(_of_table(table, file, title))


def _of_table(table: ElementTree.Element, file: str, title: str) -> Iterator[tuple[Spot, Message]]:
    row = 0
    for line in table.iter():
        if line.tag.endswith("}table-row"):
            column = 0
            for cell in line:
                if cell.tag.endswith("table-cell"):
                    if len(cell):
                        _refuse_reach(row, column, file, title)
                    if message := _open_cell(cell):
                        yield (row, column), message
                    column += int(_attribute(cell, "number-columns-repeated") or 1)
            row += int(_attribute(line, "number-rows-repeated") or 1)


def _open_cell(cell: ElementTree.Element) -> Message | None:
    kinds = [value for name, value in cell.attrib.items() if name.endswith("}value-type")]
    if "error" in kinds:
        return _error()
    return _not_calculated() if _attribute(cell, "formula") is not None and not kinds else None


def _attribute(element: ElementTree.Element, name: str) -> str | None:
    return next((value for key, value in element.attrib.items() if key.endswith(f"}}{name}")), None)


def _error() -> Message:
    return Message("an error of Excel stands here, such as #N/A; correct the formula or type the answer")


def _not_calculated() -> Message:
    return Message(
        "the formula here was never calculated, so nobody knows what it gives; open the file in Excel and "
        "save it, or type the answer"
    )
