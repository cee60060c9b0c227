"""Numbers as people type them: ``1.234,5``, ``1,234.5``, ``1 234``, ``95 %``, ``80..85``."""

from __future__ import annotations

import re
from decimal import Decimal

from tieuchi.evidence.cells import CellError
from tieuchi.values.text import Message, shown

_LONGEST = 30
_SPACED = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
"""A space that only marks thousands."""
_PLAIN = re.compile(r"-?[0-9]+")
_ONE_MARK = re.compile(r"-?(?P<whole>[0-9]+)(?P<mark>[.,])(?P<rest>[0-9]+)")
_GROUPED = {
    ".": re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?"),
    ",": re.compile(r"-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?"),
}
"""Numbers whose thousands are marked by a point, as in Vietnamese, or by a comma, as in English."""
_BETWEEN = re.compile(
    r"(?:(?:từ|tu|from)\s+)?(?P<least>[^\s].*?)\s*(?:\.\.|…|–|—|-|\s(?:đến|den|to)\s)\s*(?P<most>[^\s].*)",
    re.IGNORECASE,
)
_PERCENT = "%"
_THOUSAND = 3

Numeral = int | Decimal | str
"""A number, or a percentage as an evidence file writes it."""


def numeral(text: str, *, whole: bool = False) -> Numeral | None:
    """Return a number typed as text; none if it is not one.

    Args:
        text: What was typed, composed.
        whole: Whether only a whole number can stand here, so that a mark before three digits is one of
            thousands.

    Raises:
        CellError: If it may mean two numbers.
    """
    typed = text.strip()
    if typed.endswith(_PERCENT):
        share = _number(typed.removesuffix(_PERCENT).strip(), whole=False)
        return None if share is None else f"{share:f} %"
    found = _number(typed, whole=whole)
    return int(found) if found is not None and found == int(found) else found


def between(text: str, *, whole: bool = False) -> tuple[Numeral, Numeral] | None:
    """Return the two ends of an estimate typed as text; none if it is not one.

    Raises:
        CellError: If an end may mean two numbers.
    """
    found = _BETWEEN.fullmatch(text.strip())
    if found is None:
        return None
    least, most = numeral(found["least"], whole=whole), numeral(found["most"], whole=whole)
    if least is None or most is None:
        return None
    if isinstance(most, str) and not isinstance(least, str):
        least = f"{least} {_PERCENT}"
    return least, most


def _number(typed: str, *, whole: bool) -> Decimal | None:
    digits = _SPACED.sub("", typed)
    if len(digits) > _LONGEST:
        return None
    if _PLAIN.fullmatch(digits):
        return Decimal(digits)
    if one := _ONE_MARK.fullmatch(digits):
        return _with_one_mark(digits, one, whole=whole)
    for mark, grouped in _GROUPED.items():
        if grouped.fullmatch(digits):
            return Decimal(digits.replace(mark, "").replace(",", "."))
    return None


def _with_one_mark(digits: str, one: re.Match[str], *, whole: bool) -> Decimal:
    """Return a number with one mark, which before exactly three digits may be one of thousands."""
    decimal = Decimal(digits.replace(",", "."))
    thousands = len(one["rest"]) == _THOUSAND and len(one["whole"]) <= _THOUSAND and one["whole"][0] != "0"
    if not thousands:
        return decimal
    grouped = Decimal(digits.replace(one["mark"], ""))
    if whole:
        return grouped
    raise CellError(
        Message(
            "{found} may be {thousands} or a decimal number; write {thousands} without a mark, or the "
            "decimal with a zero after it: {decimal}0",
            found=shown(digits),
            thousands=f"{grouped:f}",
            decimal=digits,
        )
    )
