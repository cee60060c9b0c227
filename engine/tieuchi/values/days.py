"""Days, and the days on which something holds."""

from __future__ import annotations

import re
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
