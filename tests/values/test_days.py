"""Days are read two ways and refused otherwise, and a validity holds its first and its last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.values.days import Validity, months_later, parse_day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-31", date(2024, 5, 31)),
        ("31/05/2024", date(2024, 5, 31)),
        ("31/5/2024", date(2024, 5, 31)),
        ("1/5/2024", date(2024, 5, 1)),
        ("2024-02-29", date(2024, 2, 29)),
        ("0001-01-01", date(1, 1, 1)),
    ],
)
def test_a_day_is_read_both_ways(written: str, day: date) -> None:
    """A day is written as the world does or as Vietnam does, with or without leading noughts."""
    assert parse_day(written) == day


@pytest.mark.parametrize(
    "written",
    ["2024-13-01", "2024-00-10", "2024-02-30", "2023-02-29", "31/4/2024", "5/31/2024", "2024-5-31",
     "31-05-2024", "31/05/24", "2024/05/31", "", "hôm nay", " 2024-05-31", "2024-05-31 ", "2024-05-31T00:00", "0000-01-01",
     20240531, None, True],
)  # fmt: skip
def test_what_no_calendar_has_is_refused(written: Any) -> None:
    """Month 13, 30 February, American order and anything that is not a text are refused."""
    with pytest.raises(ValueError):  # noqa: PT011 - the models put it into words
        parse_day(written)


YEAR = Validity(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2024, 12, 31), True),
        (date(2025, 1, 1), False),
    ],
)
def test_the_first_and_the_last_day_belong_to_a_validity(day: date, holds: bool) -> None:
    """Both ends are included, and the days beside them are not."""
    assert YEAR.holds(day) is holds


def test_without_a_last_day_a_validity_goes_on() -> None:
    """An instrument without an end holds on the last day there is."""
    assert Validity(date(2024, 1, 1)).holds(date.max)


@pytest.mark.parametrize(
    ("other", "overlaps"),
    [
        (Validity(date(2024, 12, 31), date(2025, 6, 1)), True),
        (Validity(date(2025, 1, 1)), False),
        (Validity(date(2020, 1, 1), date(2024, 1, 1)), True),
        (Validity(date(2020, 1, 1), date(2023, 12, 31)), False),
        (Validity(date(2020, 1, 1)), True),
        (Validity(date(2024, 5, 1), date(2024, 5, 1)), True),
    ],
)
def test_two_validities_overlap_if_they_share_a_day(other: Validity, overlaps: bool) -> None:
    """One shared day is enough, and it does not matter which is asked of which."""
    assert YEAR.overlaps(other) is overlaps
    assert other.overlaps(YEAR) is overlaps


def test_digits_of_other_scripts_are_not_a_day() -> None:
    """Full-width digits, which look like digits, are refused like any other letters."""
    with pytest.raises(ValueError, match="-05-31"):
        parse_day("２０２４-05-31")


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2023, 2, 28), 12, date(2024, 2, 28)),
        (date(2024, 12, 31), 2, date(2025, 2, 28)),
        (date(2024, 12, 31), 15, date(2026, 3, 31)),
        (date(2024, 3, 5), 12, date(2025, 3, 5)),
        (date(9999, 12, 1), 1, date.max),
    ],
)
def test_a_term_of_months_ends_with_the_corresponding_day(day: date, months: int, last: date) -> None:
    """A term ends with the day of the same number, or with the last day of a month that has none (Art. 148)."""
    assert months_later(day, months) == last


@given(st.dates(date(1, 1, 1), date(9000, 1, 1)), st.integers(1, 600))
def test_a_term_of_months_is_as_polars_reckons(day: date, months: int) -> None:
    """The columns reckon months as one station's evidence does, day for day."""
    by_columns = pl.Series([day]).dt.offset_by(f"{months}mo")[0]
    assert months_later(day, months) == by_columns


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 100))
def test_an_earlier_day_never_has_a_later_end(day: date, months: int) -> None:
    """Terms of one length end in the order in which they began, and longer ones later."""
    assert months_later(day, months) <= months_later(day + timedelta(days=1), months)
    assert months_later(day, months) < months_later(day, months + 1)
