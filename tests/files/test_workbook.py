"""Cells of a workbook become what was typed into them."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.files.workbook import is_day, made_a_day, made_a_share, number, written

NOON = datetime.combine(date(2024, 2, 1), time(12))
MIDNIGHT = datetime.combine(date(2024, 2, 1), time())


@given(st.decimals(-(10**9), 10**9, places=5))
def test_a_number_with_few_digits_is_read_exactly(value: Decimal) -> None:
    """Fifteen digits survive the binary form that Excel keeps a number in."""
    assert number(float(value)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.0, "2"), (0.1 + 0.2, "0.3"), (1e-7, "0.0000001"), (1e20, "100000000000000000000"), (True, "true"), ("", None),
     ("a", "a"), (MIDNIGHT, "2024-02-01"), (NOON, "2024-02-01 12:00:00"), (date(2024, 2, 1), "2024-02-01")],
)  # fmt: skip
def test_values_of_cells_become_text(value: Any, text: str | None) -> None:
    """Numbers lose what their binary form added; a day is a day, a moment a moment."""
    assert written(value) == text


def test_only_a_whole_day_is_a_day() -> None:
    """Noon is no day, and neither is a number."""
    assert [is_day(one) for one in (date(2024, 2, 1), MIDNIGHT, NOON, 45323.0, "2024-02-01")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_what_excel_has_changed_is_told() -> None:
    """A code that became a day and a percentage that became a fraction are told as what they became."""
    assert "Excel has made the day 2024-02-01" in str(made_a_day(date(2024, 2, 1)))
    assert "nobody can tell what 0.923 means" in str(made_a_share(0.923))
