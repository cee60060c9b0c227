"""Money on the command line: ``500 triệu``, ``1,5 tỷ`` or ``500000000`` (dong)."""

from __future__ import annotations

import re
from decimal import Decimal

import click

from tieuchi.present.language import Tongue
from tieuchi.values.text import nfc

_UNITS = {
    **dict.fromkeys(("", "đ", "đồng", "dong", "vnd", "vnđ"), 1),
    **dict.fromkeys(("nghìn", "ngàn", "nghin", "ngan", "k"), 1_000),
    **dict.fromkeys(("triệu", "trieu", "tr", "million"), 1_000_000),
    **dict.fromkeys(("tỷ", "tỉ", "ty", "ti", "billion"), 1_000_000_000),
}
_WRITTEN = re.compile(r"(?P<number>[0-9][0-9., ]*?) ?(?P<unit>[^\W\d_]*)")
_GROUPED = re.compile(r"[0-9]{1,3}([., ][0-9]{3})*|[0-9]+")
_DECIMAL = re.compile(r"[0-9]+([.,]([0-9]{1,2}|[0-9]{4,}))?")


def thousands(written: str) -> int:
    """Return an amount of money in whole thousands of VND, the rest dropped.

    Args:
        written: Dong with or without thousands marked, or a number with its unit; what could be a thousand or
            a decimal, such as ``1.500 triệu``, is refused.

    Raises:
        ValueError: If it is no such amount.
    """
    found = _WRITTEN.fullmatch(nfc(written).strip().lower())
    if found is None or found["unit"] not in _UNITS:
        raise ValueError(written)
    unit, number = _UNITS[found["unit"]], found["number"]
    if unit == 1 and _GROUPED.fullmatch(number):
        return int(re.sub("[., ]", "", number)) // 1000
    if unit > 1 and _DECIMAL.fullmatch(number):
        return int(Decimal(number.replace(",", ".")) * unit) // 1000
    raise ValueError(written)


class Money(click.ParamType[int]):
    """An amount of money, in thousands of VND."""

    name = "money"

    def __init__(self, interface: Tongue) -> None:
        self.interface = interface

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the amount, or fail with a usage error."""
        if isinstance(value, int):
            return value
        try:
            return thousands(str(value))
        except ValueError:
            self.fail(
                self.interface.say(
                    "‘{written}’ is not an amount of money; write 500000000, 500 triệu or 1,5 tỷ",
                    written=value,
                ),
                param,
                ctx,
            )
