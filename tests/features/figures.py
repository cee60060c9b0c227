"""Numbers as the feature files write them: with a decimal comma, as shares, and as ranges."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, exact

SHARES = {"%": 100, "‰": 1000, "trên 10.000 dân": 10_000}
RANGE = re.compile(r"từ (.+) đến (.+)")


def number_of(said: str) -> Number:
    """Read a number as Vietnamese writes it: ``999,5``, ``95 %``, ``1,5 ‰`` or ``35 trên 10.000 dân``."""
    for mark, per in SHARES.items():
        if said.endswith(mark):
            return exact(Fraction(number_of(said.removesuffix(mark).strip())) / per)
    return exact(Decimal(said.replace(",", ".")))


def range_of(said: str) -> Interval:
    """Read ``4`` or ``từ 2 đến 4``."""
    if found := RANGE.fullmatch(said):
        return Interval(number_of(found[1]), number_of(found[2]))
    return Interval.point(number_of(said))


def points_of(said: str) -> Interval:
    """Read points such as ``1,5`` or ``từ 2 đến 4`` as hundredths."""
    return range_of(said).times(100)


def plain_number(said: str) -> int | Decimal | str:
    """Return a number as the file writes it; what is no number is left for the reader to refuse."""
    try:
        value = number_of(said.removesuffix("%").strip())
    except ArithmeticError:
        return said
    if said.endswith("%"):
        return said.replace(",", ".")
    return value if isinstance(value, int) else Decimal(said.replace(",", "."))
