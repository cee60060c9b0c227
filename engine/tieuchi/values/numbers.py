"""Exact numbers: whole numbers and fractions, never binary floats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = int | Fraction
"""A whole number or an exact fraction; a share of 95 % is ``Fraction(19, 20)``."""

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_LONGEST = 30

MARKS = {100: "%", 1000: "‰", 10_000: "per 10000"}
"""What stands after a number of which so many make one."""


def exact(value: int | Decimal | Fraction) -> Number:
    """Return the value as a whole number where it is one, and as a fraction elsewhere."""
    fraction = Fraction(value)
    return fraction.numerator if fraction.denominator == 1 else fraction


@dataclass(frozen=True)
class Amount:
    """A number as a rule or a file writes it: ``4``, ``0.5``, ``95 %``, ``15 ‰`` or ``35 per 10000``.

    Attributes:
        value: The exact number; for a percentage and the like the share of one.
        per: How many of what was written make one: 1, or 100 for a percentage, which only a share can be
            compared with, 1,000 or 10,000.
    """

    value: Number
    per: int = 1

    @classmethod
    def parse(cls, written: object) -> Amount:
        """Read a whole number, a decimal or a text such as ``95 %``, ``15 ‰`` or ``35 per 10000``.

        Raises:
            ValueError: If it is none of these.
        """
        if isinstance(written, int | Decimal) and not isinstance(written, bool):
            return cls(exact(written))
        for per, mark in MARKS.items():
            if isinstance(written, str) and written.endswith(mark):
                digits = written.removesuffix(mark).strip()
                if _DECIMAL.fullmatch(digits) and len(digits) <= _LONGEST:
                    return cls(exact(Fraction(digits) / per), per)
        raise ValueError(written)

    @property
    def percent(self) -> bool:
        """Whether it was written as a percentage."""
        return self.per == 100  # noqa: PLR2004 - that is what a percentage is

    def meant(self, per: int) -> Amount:
        """Return it as it was meant where so many make one: 95 as 95 %, and 1.5 % as 15 ‰."""
        return Amount(exact(Fraction(self.value) / (per if self.per == 1 else 1)), per)

    def __str__(self) -> str:
        return plain(self.value) if self.per == 1 else f"{plain(self.value * self.per)} {MARKS[self.per]}"


def plain(value: Number) -> str:
    """Return the number as a decimal where it has a finite one, and as ``a/b`` elsewhere."""
    if isinstance(value, int):
        return str(value)
    fraction = Fraction(value)
    rest = fraction.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{fraction.numerator}/{fraction.denominator}"
    places = 0
    while (fraction * 10**places).denominator != 1:
        places += 1
    digits = str(abs(int(fraction * 10**places))).zfill(places + 1)
    sign = "-" if fraction < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def floor(value: Number) -> int:
    """Return the largest whole number that is not above ``value``."""
    return value.numerator // value.denominator


def half_up(value: Number) -> int:
    """Return the nearest whole number, the upper one of two equally near."""
    return floor(value + Fraction(1, 2))


def ceiling(value: Number) -> int:
    """Return the smallest whole number that is not below ``value``."""
    return -(-value.numerator // value.denominator)


def place_on_grid(above: int, below: int, scale: int) -> int:
    """Return where the quotient ``above/below`` stands among the multiples of ``1/scale``.

    The multiple ``t/scale`` stands at ``2t``; what lies strictly between two multiples stands at the odd
    number between them. Comparing the quotient with any multiple of ``1/scale`` is therefore the same as
    comparing the two places, with nothing rounded: engines that know only whole numbers stay exact.

    Args:
        above: The numerator; a whole number stands over one.
        below: The denominator, above zero.
        scale: How many steps make one; every threshold compared with must be a multiple of ``1/scale``.
    """
    steps, rest = divmod(above * scale, below)
    return 2 * steps + (1 if rest else 0)
