"""Cells of a workbook as what was typed into them: numbers exact, and what Excel has made of a text told."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from tieuchi.values.text import Message

DIGITS = 15
"""How many digits of a number Excel keeps; what its binary form shows beyond them nobody typed."""


def number(value: float) -> int | Decimal:
    """Return a number of a cell exactly as Excel shows it."""
    exactly = Decimal(f"{value:.{DIGITS}g}")
    return int(exactly) if exactly == int(exactly) else exactly


def digits(value: float) -> str:
    """Return a number of a cell as Excel shows it, without marks."""
    exactly = number(value)
    return str(exactly) if isinstance(exactly, int) else f"{exactly:f}"


def written(value: Any) -> str | None:
    """Return a cell as text, a number without what its binary form added; None for nothing."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return digits(value)
    if isinstance(value, datetime):
        return str(value.date() if value.time() == time() else value)
    return str(value) or None


def made_a_day(value: Any) -> Message:
    """Return what is said of a day that stands where something else was typed."""
    return Message(
        "Excel has made the day {found} of what was typed; format the column as Text and type it again",
        found=written(value),
    )


def made_a_share(value: Any) -> Message:
    """Return what is said of a bare number that stands where a percentage was asked."""
    return Message(
        "Excel keeps a percentage such as 92.3 % as 0.923, so nobody can tell what {found} means; format "
        "the column as Text and type it with its percent sign",
        found=written(value),
    )


def is_day(value: Any) -> bool:
    """Return whether a cell holds a day, which Excel keeps as a moment."""
    return isinstance(value, date) and not (isinstance(value, datetime) and value.time() != time())
