"""Periods as DHIS2 writes them in the Gregorian calendar: ``2024``, ``202403``, ``2024Q1``, ``2024S1``."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from tieuchi.values.days import Validity

_WRITTEN = re.compile(r"([0-9]{4})(?:(0[1-9]|1[0-2])|Q([1-4])|S([12]))?")
YEAR, QUARTER, HALF = 12, 3, 6
"""How many months the longer periods have."""


def read_period(written: str) -> Validity:
    """Return the days of a period.

    Args:
        written: A year, a month, a quarter or a half of a year.

    Raises:
        ValueError: If it is none of these; DHIS2 knows more kinds, such as weeks and financial years.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None or not is_period(written):
        raise ValueError(written)
    year, month, quarter, half = (int(part) if part else 0 for part in found.groups())
    if month:
        return _months(year, month, 1)
    if quarter:
        return _months(year, QUARTER * (quarter - 1) + 1, QUARTER)
    return _months(year, HALF * (half - 1) + 1, HALF) if half else _months(year, 1, YEAR)


def is_period(written: str) -> bool:
    """Return whether a text is a period that :func:`read_period` reads."""
    found = _WRITTEN.fullmatch(written)
    return found is not None and found[1] != "0000"


def written_period(period: Validity) -> str | None:
    """Return a period as DHIS2 writes it; none where its days are no year, half, quarter or month."""
    year = period.start.year
    return next((one for one in _periods_of(year) if read_period(one) == period), None)


def _periods_of(year: int) -> Iterator[str]:
    yield f"{year:04}"
    yield from (f"{year:04}S{half}" for half in (1, 2))
    yield from (f"{year:04}Q{quarter}" for quarter in range(1, 5))
    yield from (f"{year:04}{month:02}" for month in range(1, YEAR + 1))


def _months(year: int, first: int, many: int) -> Validity:
    last = first + many - 1
    return Validity(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
