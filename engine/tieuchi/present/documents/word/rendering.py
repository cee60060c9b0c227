"""Making a Word file of a document: its words filled in, every figure bound, and the record with it."""

from __future__ import annotations

from datetime import datetime, time
from html import escape
from io import BytesIO
from typing import Any

import segno
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm
from docxtpl import InlineImage

from tieuchi.present.documents.model import Bound, Grid, Official, Section, Words
from tieuchi.present.documents.record import record_of
from tieuchi.present.documents.shapes import ORDER, PICTURE_WIDTH
from tieuchi.present.documents.word.filling import Template, filled
from tieuchi.present.documents.word.marks import Controls, Marked, plain
from tieuchi.present.documents.word.package import repacked
from tieuchi.present.documents.word.reading import RECORD, Opened
from tieuchi.present.documents.word.visible import Look, key_of
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

_QR_WIDTH = 32
"""Millimetres."""
_PROPERTIES = (
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
    'ds:itemID="{5B0C9E0A-6D1F-4C52-9B7E-7C1A3E2D4F60}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{RECORD}"/></ds:schemaRefs></ds:datastoreItem>'
)
"""Names the record, as Word does with every such part."""
_NAMED = ((RELATIONSHIP_TYPE.HEADER, "header"), (RELATIONSHIP_TYPE.FOOTER, "footer"))


def word_bytes(official: Official, template: bytes, name: str) -> bytes:
    """Return a document as a Word file.

    Args:
        official: The document.
        template: The template.
        name: What to call it in messages.

    Raises:
        InputError: If the template is faulty, or leaves out what every document must say.
    """
    open_template = Template(template, name)
    filled(open_template, context(official, open_template), name)
    document = open_template.docx
    found = _controlled(document, official)
    if left_out := {one for one in official.must if key_of(one) not in found.seen}:
        raise InputError(_left_out(official, left_out, name))
    times = {one.id: len(found.seen.get(key_of(one.id), ())) for one in official.bound()}
    _carry(document, record_of(official, times, found.rows).whole)
    _dated(document, official)
    written = BytesIO()
    document.save(written)
    return repacked(written.getvalue())


def context(official: Official, template: Any) -> dict[str, Any]:
    """Return the words that a template can use; parts that this document has not are empty."""
    by_name = {one.name: one for one in official.sections}
    head, foot, proof = official.head, official.foot, official.proof
    return {
        **{name: plain(text) for name, text in vars(head).items()},
        **{name: _section(by_name.get(name), template) for name in ORDER[official.kind]},
        "signatures": [plain(one) for one in foot.signatures],
        "signing": foot.signing,
        "recipients": {"heading": foot.recipients_heading, "lines": [plain(one) for one in foot.recipients]},
        "footer": Marked(proof.footer),
        "receipt": {"heading": proof.heading, "lines": [Marked(one) for one in proof.lines]},
        "code": proof.code,
        "qr": _picture(template, qr_png(proof.qr), _QR_WIDTH),
    }


def qr_png(text: str) -> bytes:
    """Return a QR code as a picture."""
    written = BytesIO()
    segno.make(text, error="m", micro=False).save(written, kind="png", scale=6, border=2)
    return written.getvalue()


def _picture(template: Any, png: bytes, width: int) -> Any:
    return InlineImage(template, BytesIO(png), width=Mm(width))


def _section(one: Section | None, template: Any) -> dict[str, Any]:
    if one is None:
        return {}
    drawn = {} if one.picture is None else {"picture": _picture(template, one.picture("png"), PICTURE_WIDTH)}
    return {
        **drawn,
        "heading": plain(one.heading),
        "lines": [_words(line) for line in one.lines],
        "blanks": range(one.blanks),
        **_grid(one.grid),
    }


def _grid(grid: Grid | None) -> dict[str, Any]:
    if grid is None:
        return {"titles": {}, "rows": []}
    rows = [
        {**{name: _words(cell) for name, cell in row.cells.items()}, "strong": row.strong}
        for row in grid.rows
    ]
    return {"titles": {name: plain(title) for name, title in grid.titles.items()}, "rows": rows}


def _words(one: Words) -> Marked | str:
    return Marked(one) if isinstance(one, Bound) else plain(one)


def _controlled(document: Any, official: Official) -> Opened:
    """Put what is bound into content controls, and return what can be seen in them."""
    controls = Controls({one.id: one.label for one in official.bound()})
    found = Opened()
    controls.put(document.element)
    found.take(Look(document.element, "document"))
    for type_, part in _NAMED:
        for relation in document.part.rels.values():
            if relation.reltype == type_:
                root = parse_xml(relation.target_part.blob)
                controls.put(root)
                found.take(Look(root, part))
                relation._target = Part(
                    relation.target_part.partname,
                    relation.target_part.content_type,
                    serialize_part_xml(root),
                    document.part.package,
                )
    return found


def _left_out(official: Official, left_out: set[str], name: str) -> list[Problem]:
    labels = {one.id: one.label for one in official.bound()}
    return [
        Problem(
            Place(name),
            Message(
                "the template leaves out what no document may: {label} (‘{word}’)",
                label=labels[id_],
                word=id_.split("/")[0],
            ),
        )
        for id_ in sorted(left_out)
    ]


def _carry(document: Any, record: bytes) -> None:
    """Put the record into a part of its own, which Word keeps when the file is saved again."""
    package = document.part.package
    text = f'<record xmlns="{RECORD}">{escape(record.decode(), quote=False)}</record>'
    part = Part(package.next_partname("/customXml/item%d.xml"), CONTENT_TYPE.XML, text.encode(), package)
    properties = Part(
        package.next_partname("/customXml/itemProps%d.xml"),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        _PROPERTIES.encode(),
        package,
    )
    part.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _dated(document: Any, official: Official) -> None:
    """Give the file the day of judging and not that of the clock."""
    properties = document.core_properties
    midnight = datetime.combine(official.day, time())
    properties.created = properties.modified = midnight
    properties.title = f"{official.head.title}. {official.head.subject}"
    properties.language, properties.revision = official.lang, 1
