"""A confidence on the command line: ``90``, ``90 %`` or ``97,5%``."""

from __future__ import annotations

from fractions import Fraction

import click

from tieuchi.present.language import Tongue
from tieuchi.values.numbers import Amount

LEAST = Fraction(1, 2)
"""Less than even chances are no confidence."""


def confidence_option(interface: Tongue) -> click.Option:
    """Return ``--confidence``."""
    return click.Option(
        ["--confidence"],
        type=Confidence(interface),
        metavar="PERCENT",
        help=interface.say(
            "Plan for this confidence, such as 90, taking the truth of each estimate to be equally likely "
            "anywhere inside it; for sure when left out."
        ),
    )


class Confidence(click.ParamType[Fraction]):
    """A confidence, as a share of one."""

    name = "confidence"

    def __init__(self, interface: Tongue) -> None:
        self.interface = interface

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """Return the share, or fail with a usage error."""
        if isinstance(value, Fraction):
            return value
        written = str(value).strip()
        try:
            share = Fraction(Amount.parse(f"{written.removesuffix('%').replace(',', '.')}%").value)
        except ValueError:
            share = Fraction(0)
        if not LEAST <= share <= 1:
            say = self.interface.say
            self.fail(say("‘{written}’ is no confidence; write 50 to 100", written=written), param, ctx)
        return share
