"""Empty tables of a form: every column of ``docs/tables.md`` and no row."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.evidence.form import Form
from tieuchi.tables.written import (
    DAYS,
    FINDING_COLUMNS,
    FORM,
    ID,
    PLACE,
    REMARK_COLUMNS,
    Tables,
    texts,
)


def templates(form: Form, levels: Sequence[str]) -> Tables:
    """Return the empty tables.

    Args:
        form: The form.
        levels: The levels of government that say where a station is, the smallest first.
    """
    places = [f"{PLACE}{level}" for level in levels]
    columns = [ID, FORM, *places, *DAYS, *form.fields, *form.lists]
    lists = {
        name: texts([], [ID, *(column.id for column in one.columns)]) for name, one in form.lists.items()
    }
    return Tables(texts([], columns), lists, texts([], REMARK_COLUMNS), texts([], FINDING_COLUMNS))
