"""``tieuchi show``: what a criteria set asks, and how each of its indicators is judged."""

from __future__ import annotations

import click

from tieuchi.cli.common import format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.present.describe import Beside, frame_blocks, set_blocks
from tieuchi.present.document import Block
from tieuchi.present.indicator import indicator_blocks
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(named: str, fmt: str) -> None:
        show(named, fmt, output)

    help_ = interface.say(
        "Print a criteria set, or one of its indicators, with its rules.\n\n"
        "A set comes with its criteria, points, rules in words, sources and basis; an indicator with its "
        "reading, the evidence it needs and its examples as well.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi show 1300-2023\n"
        "  tieuchi show 1300-2023/26\n"
        "  tieuchi show 1300-2023 --format html > set.html"
    )
    params: list[click.Parameter] = [
        click.Argument(["named"], metavar="SET[/INDICATOR]"),
        format_option(interface),
    ]
    return click.Command("show", callback=run, params=params, help=help_)


def show(named: str, fmt: str, tongue: Tongue) -> None:
    """Print a set, or one indicator of it."""
    set_id, _, number = named.partition("/")
    try:
        blocks = _blocks(Desk(), set_id, number, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document(blocks, fmt, named, tongue)


def _blocks(desk: Desk, set_id: str, number: str, tongue: Tongue) -> tuple[Block, ...]:
    head = set_named(desk.heads, set_id)
    beside = Beside(desk.heads, desk.jurisdictions)
    if head.kind == "frame":
        return frame_blocks(head, tongue, beside)
    criteria_set, form = desk.criteria_set(head.id), desk.form(head.form)
    if number:
        return indicator_blocks(criteria_set, form, desk.norms, number, tongue)
    return set_blocks(criteria_set, form, tongue, beside)
