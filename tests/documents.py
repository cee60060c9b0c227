"""Documents for the tests: composed from samples, and Word files tampered with as people and programs do."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.present.documents import checking
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.model import Kind, Official
from tieuchi.present.documents.record import Record
from tieuchi.present.documents.word.reading import Opened, opened
from tieuchi.present.documents.word.rendering import word_bytes
from tieuchi.present.documents.word.template import template_bytes
from tieuchi.present.documents.word.visible import key_of
from tieuchi.present.export import Judged
from tieuchi.present.language import Language, Tongue

ROOT = Path(__file__).parents[1]
STATIONS = ROOT / "evidence" / "stations"
MAIN = "word/document.xml"
_DESK = Desk(evaluator=Reference())

template = cache(template_bytes)


def judged(name: str, **asked: Any) -> Judged:
    """Return a sample, judged by the reference."""
    path = STATIONS / f"{name}.yaml" if "/" not in name else ROOT / "evidence" / f"{name}.yaml"
    evidence = _DESK.read(path)
    return _DESK.assess(evidence, **asked), evidence


def composed(kind: Kind, *names: str, lang: Language = "en", **asked: Any) -> Official:
    """Return a document about some samples."""
    return compose(kind, [judged(name, **asked) for name in names], Tongue(lang))


def word(official: Official) -> bytes:
    """Return a document as a Word file from the product's own template."""
    return word_bytes(official, template(official.kind), "template.docx")


def check(raw: bytes) -> list[str]:
    """Return what a file no longer says as its record does."""
    found = opened(raw, "signed.docx")
    return [str(one) for one in checking.changed(record_of(raw, found), found)]


def again(raw: bytes, others: Sequence[Judged], lang: Language = "en") -> list[str]:
    """Return how the record of a file differs from other assessments."""
    return [str(one) for one in checking.judged_again(record_of(raw), others, Tongue(lang))]


def record_of(raw: bytes, found: Opened | None = None) -> Record:
    """Return the record a file carries."""
    return checking.record_in(found or opened(raw, "signed.docx"), "signed.docx")


def parts(raw: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by name."""
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(changed: dict[str, bytes]) -> bytes:
    """Return parts as a Word file."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    return written.getvalue()


def edited(raw: bytes, change: Callable[[Any], None], part: str = MAIN) -> bytes:
    """Return a Word file one part of which was changed."""
    found = parts(raw)
    root = parse_xml(found[part])
    change(root)
    return packed({**found, part: serialize_part_xml(root)})


def bookmark(root: Any, id_: str) -> Any:
    """Return the bookmark before a bound text."""
    name = re.compile(rf"_tc{key_of(id_)}_\d+")
    return next(one for one in root.iter(qn("w:bookmarkStart")) if name.fullmatch(one.get(qn("w:name"))))


def control(root: Any, id_: str) -> Any:
    """Return the content control of a bound text."""
    return bookmark(root, id_).getnext()


def row_of(root: Any, id_: str) -> Any:
    """Return the table row of a bound text."""
    return next(bookmark(root, id_).iterancestors(qn("w:tr")))


def rewrite(id_: str, text: str) -> Callable[[Any], None]:
    """Return what types another text over a bound one."""

    def change(root: Any) -> None:
        first, *rest = control(root, id_).iter(qn("w:t"))
        first.text = text
        for one in rest:
            one.text = ""

    return change
