"""Days, and the days on which something holds."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_VIETNAMESE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def parse_day(written: object) -> date:
    """Read a day written ``2024-05-31`` or ``31/5/2024``.

    Raises:
        ValueError: If it is neither, or if no calendar has such a day.
    """
    if isinstance(written, str):
        if found := _ISO.fullmatch(written):
            year, month, day = map(int, found.groups())
            return date(year, month, day)
        if found := _VIETNAMESE.fullmatch(written):
            day, month, year = map(int, found.groups())
            return date(year, month, day)
    raise ValueError(written)


def months_later(day: date, months: int) -> date:
    """Return the last day of a term of whole months that begins on a day.

    The day on which a term begins does not count, and it ends with the corresponding day of its last month,
    or with that month's last day where it has no such day (Civil Code 2015, Articles 147 and 148): a month
    from 31 January ends on 28 February, in a leap year on the 29th. No calendar day is after 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, order=True)
class Validity:
    """The days from ``start`` to ``end``, both included; without ``end`` they go on."""

    start: date
    end: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether the day is one of them."""
        return self.start <= day and (self.end is None or day <= self.end)

    def overlaps(self, other: Validity) -> bool:
        """Return whether the two share a day."""
        return self.holds(other.start) or other.holds(self.start)
