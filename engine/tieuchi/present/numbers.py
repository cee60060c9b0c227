"""Numbers and days as people write them: ``92,3 %`` and ``4.123`` in Vietnamese, ``92.3 %`` in English.

A share is exact until it is printed; what has more than two decimals is cut off, never rounded up over a
threshold, and marked ``≈``. The numerator and denominator that stand beside it stay exact.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tieuchi.present.language import Tongue
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, floor

PLACES = 2
ENDLESS = 10**12
"""From here on a number only says that nothing bounds it."""

CUT = "≈ "
"""Stands before a number of which digits are cut off."""

_MARKS = {"vi": (".", ","), "en": (",", ".")}
_SIGNS = {100: "%", 1000: "‰"}


def number(value: Number, tongue: Tongue) -> str:
    """Return a number with thousands and decimals marked, ``≈`` before it where digits are cut off."""
    scaled = floor(abs(value) * 10**PLACES)
    exactly = Fraction(scaled, 10**PLACES) == abs(value)
    whole, rest = divmod(scaled, 10**PLACES)
    thousands, point = _MARKS[tongue.lang]
    digits = f"{rest:0{PLACES}}"
    decimals = digits.rstrip("0") if exactly else digits
    written = f"{whole:,}".replace(",", thousands) + (point + decimals if decimals else "")
    return ("" if exactly else CUT) + ("-" if value < 0 else "") + written


def percent(value: Number, tongue: Tongue) -> str:
    """Return a share of one as a percentage."""
    return f"{number(value * 100, tongue)} %"


def amount(value: Amount, tongue: Tongue) -> str:
    """Return a number of a rule as it is written there, a percentage as one."""
    return span(Interval.point(value.value), tongue, per=value.per)


def span(interval: Interval, tongue: Tongue, *, per: int = 1) -> str:
    """Return an interval: one number when it is known, ``a–b`` when not.

    Args:
        interval: The interval; of a share, as parts of one.
        tongue: The language.
        per: How many of what is written make one, such as 100 for a percentage.
    """
    if interval.hi >= ENDLESS and not interval.known:
        least = _marked(number(interval.lo * per, tongue), per, tongue)
        return tongue.say("no fewer than {number}", number=least)
    ends = [number(end * per, tongue) for end in dict.fromkeys((interval.lo, interval.hi))]
    cut = any(end.startswith(CUT) for end in ends)
    return _marked((CUT if cut else "") + "–".join(end.removeprefix(CUT) for end in ends), per, tongue)


def _marked(written: str, per: int, tongue: Tongue) -> str:
    """Return numbers with what they are parts of: ``95 %``, ``15 ‰``, ``35 per 10,000``."""
    if per == 1:
        return written
    if per in _SIGNS:
        return f"{written} {_SIGNS[per]}"
    return tongue.say("{number} per {whole}", number=written, whole=number(per, tongue))


def points(hundredths: Interval | Number, tongue: Tongue) -> str:
    """Return points, which are kept in hundredths: ``1,5`` or ``0–2``."""
    if not isinstance(hundredths, Interval):
        hundredths = Interval.point(hundredths)
    return span(hundredths.times(Fraction(1, 100)), tongue)


def points_words(hundredths: Interval | Number, tongue: Tongue) -> str:
    """Return points with the word: ``1 point``, ``0–2 points``."""
    if hundredths in (100, Interval.point(100)):
        return tongue.say("1 point")
    return tongue.say("{points} points", points=points(hundredths, tongue))


def day(value: date, tongue: Tongue) -> str:
    """Return a day: ``31/05/2024`` in Vietnamese, ``2024-05-31`` in English."""
    return value.strftime("%d/%m/%Y") if tongue.lang == "vi" else value.isoformat()
