"""Cells as they are spelled: what each says in the terms of an evidence file, one by one.

A cell says what the same word says in an evidence file: ``4``, ``true``, ``92.3 %``, an option, ``unknown``;
``1380..1410`` is an estimate, and an empty cell says nothing.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.files.building import scalar
from tieuchi.values.text import nfc

SPACES = " \t\r\n\u00a0"
"""What is taken off both ends of every cell but free text, as YAML does; the last comes from web pages."""
ESTIMATE = ".."
"""What stands between the two ends of an estimate."""


def word(value: Any) -> str | None:
    """Return a cell as a word: composed, without spaces around it; None for nothing."""
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else nfc(str(value)).strip(SPACES) or None


def free(value: Any) -> str | None:
    """Return a cell as free text, as it stands; None for nothing."""
    return None if value is None else nfc(str(value)) or None


def cell(value: Any) -> Any:
    """Return a cell as an evidence file would say it; None for nothing."""
    if not isinstance(value, str):
        return value
    text = word(value)
    return None if text is None else scalar(text, quoted=False)


def asked_cell(asked: Asked | None, value: Any) -> Any:
    """Return a cell as the ordinary reader takes what is asked; a text is never taken for a number."""
    return word(value) if isinstance(value, str) and asked and asked.type == "text" else cell(value)


def fact_cell(asked: Asked | None, value: Any) -> Any:
    """Return a cell of a field, which may be an estimate."""
    read = asked_cell(asked, value)
    if asked is None or not asked.numeric or not isinstance(read, str) or ESTIMATE not in read:
        return read
    least, _, most = read.partition(ESTIMATE)
    return {"from": cell(least), "to": cell(most)}


def day_cell(value: Any) -> Any:
    """Return a cell with a day; a moment is a day only at its beginning."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else str(value)
    return value if isinstance(value, date) else word(value)
