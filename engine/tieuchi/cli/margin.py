"""``tieuchi margin``: how much stands between a verdict and the other one, and what to look at first."""

from __future__ import annotations

from typing import Any

import click

from tieuchi.cli.common import put, put_document
from tieuchi.cli.next import Order, judged, params
from tieuchi.plan.margin import margin_of
from tieuchi.present import margins, margins_data
from tieuchi.present.language import Tongue


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        tell_margin(Order(**asked), output)

    help_ = interface.say(
        "Tell what stands between a verdict and the other one, and what to look at first.\n\n"
        "Points above or below every line, the disqualifiers, the smallest sets of findings that "
        "would turn the "
        "verdict, and for each of these findings the one figure that is nearest to change it, such "
        "as 3 children "
        "fewer; the thinnest come first.\n\n"
        "Leaves with 0, or 2 when the file cannot be judged.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi margin station.yaml\n"
        "  tieuchi margin station.yaml --as-of 2025-06-30\n"
        "  tieuchi margin station.yaml --format json"
    )
    return click.Command("margin", callback=run, params=params(interface), help=help_)


def tell_margin(order: Order, tongue: Tongue) -> None:
    """Print the margin."""
    assessment, evidence = judged(order, tongue)
    margin = margin_of(assessment.law, evidence, assessment)
    if order.fmt == "json":
        put(margins_data.as_json(margin))
    else:
        put_document(
            margins.margin_blocks(margin, evidence, tongue), order.fmt, tongue.say("The margin"), tongue
        )
