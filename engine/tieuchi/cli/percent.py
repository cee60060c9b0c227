"""A percentage on the command line: ``5``, ``5 %`` or ``2,5%``."""

from __future__ import annotations

from fractions import Fraction

import click

from tieuchi.present.language import Tongue
from tieuchi.values.numbers import Amount
from tieuchi.values.text import Message

PER = 100


class Percent(click.ParamType[Fraction]):
    """A percentage within bounds, as a share of one.

    Args:
        interface: The language of complaints.
        least: The smallest percentage.
        above: Whether it has to be above the smallest.
        below: Whether it has to be below 100.
    """

    name = "percent"

    def __init__(
        self, interface: Tongue, *, least: int = 0, above: bool = False, below: bool = False
    ) -> None:
        self.interface = interface
        self.least, self.above, self.below = least, above, below

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """Return the share, or fail with a usage error."""
        if isinstance(value, Fraction):
            return value
        written = str(value).strip()
        try:
            share = Fraction(Amount.parse(f"{written.removesuffix('%').replace(',', '.')}%").value)
        except ValueError:
            share = Fraction(-1)
        if not self._allows(share * PER):
            say = self.interface.say
            self.fail(
                say("‘{written}’ is no percentage {bounds}", written=written, bounds=self._bounds()),
                param,
                ctx,
            )
        return share

    def _allows(self, percentage: Fraction) -> bool:
        smallest = percentage == self.least and not self.above
        largest = percentage == PER and not self.below
        return self.least < percentage < PER or smallest or largest

    def _bounds(self) -> Message:
        if not self.below:
            return Message("from {least} to 100", least=self.least)
        if self.above:
            return Message("above {least} and below 100", least=self.least)
        return Message("from {least} to below 100", least=self.least)
