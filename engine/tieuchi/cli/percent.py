"""A percentage on the command line: ``5``, ``5 %`` or ``2,5%``."""

from __future__ import annotations

from fractions import Fraction

import click

from tieuchi.present.language import Tongue
from tieuchi.values.numbers import Amount


class Percent(click.ParamType[Fraction]):
    """A percentage below 100, as a share of one.

    Args:
        interface: The language of complaints.
        above: Whether it has to be above 0.
    """

    name = "percent"

    def __init__(self, interface: Tongue, *, above: bool) -> None:
        self.interface = interface
        self.above = above

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """Return the share, or fail with a usage error."""
        if isinstance(value, Fraction):
            return value
        written = str(value).strip()
        try:
            share = Fraction(Amount.parse(f"{written.removesuffix('%').replace(',', '.')}%").value)
        except ValueError:
            share = Fraction(-1)
        if not 0 <= share < 1 or (self.above and not share):
            say = self.interface.say
            self.fail(say("‘{written}’ is not a percentage below 100; write 95", written=written), param, ctx)
        return share
