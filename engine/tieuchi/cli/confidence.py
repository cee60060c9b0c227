"""The confidence that plans are made for: ``90``, ``90 %`` or ``97,5%``."""

from __future__ import annotations

import click

from tieuchi.cli.percent import Percent
from tieuchi.present.language import Tongue

LEAST = 50
"""Less than even chances are no confidence."""


def confidence_option(interface: Tongue) -> click.Option:
    """Return ``--confidence``."""
    return click.Option(
        ["--confidence"],
        type=Percent(interface, least=LEAST),
        metavar="PERCENT",
        help=interface.say(
            "Plan for this confidence, such as 90, taking the truth of each estimate to be equally likely "
            "anywhere inside it; for sure when left out."
        ),
    )
