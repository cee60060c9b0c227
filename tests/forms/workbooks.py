"""Small forms as workbooks for tests: written by the product, changed by openpyxl, read back by the product."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from building import evidence_of, form_of
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.forms.reader import evidence_of as read_bytes
from tieuchi.forms.sheets import About
from tieuchi.forms.writing import workbook_bytes
from tieuchi.values.problem import InputError
from tieuchi.values.text import Translate

CHOICES = [
    {"id": "plain", "label": {"vi": "Đồng bằng, hoà bình", "en": "Plain"}},
    {"id": "hill", "label": {"vi": "Miền núi", "en": "Hill"}},
    {"id": "hill_too", "label": {"vi": "miền  núi", "en": "hill"}},
]
FIELDS: list[dict[str, Any]] = [
    {"label": {"vi": f"mục {one['id']}", "en": f"the {one['id']}"}, **one}
    for one in (
        {"id": "area", "type": "choice", "choices": CHOICES},
        {"id": "people", "type": "count", "least": 0, "most": 100000, "lasts": "12 months"},
        {"id": "insured", "type": "count", "least": 0, "most": 100000, "part of": "people"},
        {"id": "distance", "type": "number", "least": 0, "most": 5000},
        {"id": "share", "type": "percent"},
        {"id": "plan", "type": "yes-no", "lasts": "12 months"},
        {"id": "visits", "type": "count", "least": 0, "most": 999, "over": "period"},
        {"id": "words", "type": "text"},
    )
]
LISTS: list[dict[str, Any]] = [
    {
        "id": "staff",
        "label": {"vi": "nhân lực", "en": "the staff"},
        "most": 60,
        "key": "code",
        "columns": [
            {"id": "code", "type": "text"},
            {"id": "area", "type": "choice", "choices": CHOICES},
            {"id": "hours", "type": "count", "least": 0, "most": 2000},
            {"id": "licensed", "type": "yes-no"},
        ],
    }
]
FORM = form_of(FIELDS, LISTS)
ABOUT = About("test-set", "Một bộ & hai", "0" * 64, frozenset({"people", "staff"}), ("1", "2"), "vi")
FACTS, STAFF, HEAD, FINDINGS = "0. text", "the staff", "General", "Assessors' findings"
"""What the sheets of the small form are called in English."""
VALUE, NOTE, PROOF, ON = "D", "F", "G", "H"
"""The columns of a field's answer and of what stands beside it."""
ROW = {one["id"]: number for number, one in enumerate(FIELDS, start=4)}
"""The rows of the fields."""
FIRST = 9
"""The first row of a list, from 1."""


def shown(
    facts: dict[str, Any] | None = None, rows: list[dict[str, Any]] | None = None, **head: Any
) -> Evidence:
    """Return evidence on the small form, its list complete where it has rows."""
    lists = None if rows is None else {"staff": {"complete": True, "rows": rows}}
    return evidence_of(FORM, facts or {}, lists, **head)


def workbook(evidence: Evidence, translate: Translate = str) -> bytes:
    """Return evidence as a form."""
    return workbook_bytes(evidence, ABOUT, translate, lambda asked: asked.type)


def changed(raw: bytes, change: Callable[[Any], object]) -> bytes:
    """Return a workbook as someone has changed it."""
    book = load_workbook(BytesIO(raw))
    change(book)
    into = BytesIO()
    book.save(into)
    return into.getvalue()


def filled(cells: dict[str, Any], sheet: str = FACTS, evidence: Evidence | None = None) -> bytes:
    """Return a form into which someone has typed."""

    def type_in(book: Any) -> None:
        for cell, value in cells.items():
            book[sheet][cell].value = value

    return changed(workbook(evidence or shown()), type_in)


def read(raw: bytes, form: Form = FORM, file: str = "form.xlsx") -> Evidence:
    """Read a form."""
    return read_bytes(raw, file, ("station",), lambda _: form)


def told(raw: bytes, form: Form = FORM, file: str = "form.xlsx") -> list[str]:
    """Return what is said of a form that is refused."""
    with pytest.raises(InputError) as caught:
        read(raw, form, file)
    return [problem.render(str) for problem in caught.value.problems]


def remarks(evidence: Evidence) -> list[str]:
    """Return what is to be known of how a form was read."""
    return [remark.render(str) for remark in evidence.remarks]
