"""Setting a document as PDF: an archive file (PDF/A-2a) whose bytes depend on nothing but the document."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
import typst

from tieuchi.present.documents.model import Bound, Official, Section, Words
from tieuchi.present.documents.shapes import GRIDS, MARGINS, PICTURE_WIDTH, STYLES

FONTS = Path(__file__).resolve().parents[1] / "fonts"
"""Tinos (SIL Open Font License 1.1), as wide as Times New Roman and with every Vietnamese letter."""
_LAYOUT = Path(__file__).with_name("document.typ")


def pdf_bytes(official: Official) -> bytes:
    """Return a document as PDF; the same document has the same bytes."""
    files = {
        "main.typ": _LAYOUT.read_bytes(),
        "document.json": json.dumps(data_of(official), ensure_ascii=False).encode(),
        "look.json": json.dumps({"margins": MARGINS, "picture": PICTURE_WIDTH}).encode(),
        "qr.svg": qr_svg(official.proof.qr),
        **{f"{one.name}.svg": one.picture("svg") for one in official.sections if one.picture is not None},
    }
    made = typst.compile(  # type: ignore[call-overload]  # files by name are missing in its types
        files,
        format="pdf",
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        pdf_standards="a-2a",
        timestamp=datetime(official.day.year, official.day.month, official.day.day, tzinfo=UTC),
    )
    return bytes(made)


def qr_svg(text: str) -> bytes:
    """Return a QR code as a drawing."""
    written = BytesIO()
    segno.make(text, error="m", micro=False).save(
        written, kind="svg", border=2, svgclass=None, lineclass=None
    )
    return written.getvalue()


def data_of(official: Official) -> dict[str, Any]:
    """Return a document as the layout reads it; what is bound is plain text there."""
    return {
        "lang": official.lang,
        "day": [official.day.year, official.day.month, official.day.day],
        "head": vars(official.head),
        "sections": [_section(one) for one in official.sections],
        "foot": vars(official.foot),
        "proof": {
            "heading": official.proof.heading,
            "code": official.proof.code,
            "footer": official.proof.footer.text,
            "lines": [_text(one) for one in official.proof.lines],
        },
    }


def _section(one: Section) -> dict[str, Any]:
    columns = GRIDS.get(one.name, ())
    titles = {} if one.grid is None else one.grid.titles
    rows = () if one.grid is None else one.grid.rows
    return {
        "heading": one.heading,
        "style": STYLES.get(one.name, "plain"),
        "lines": [_text(line) for line in one.lines],
        "blanks": one.blanks,
        "picture": "" if one.picture is None else f"{one.name}.svg",
        "columns": [{**vars(column), "title": titles.get(column.name, "")} for column in columns],
        "rows": [
            {"strong": row.strong, "cells": [_text(row.cells[column.name]) for column in columns]}
            for row in rows
        ],
    }


def _text(one: Words) -> str:
    return one.text if isinstance(one, Bound) else one
