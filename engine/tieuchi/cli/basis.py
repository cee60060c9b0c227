"""``tieuchi basis``: how much of a set is confirmed, and by whom."""

from __future__ import annotations

import click

from tieuchi.cli.common import format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.present.basis import basis_blocks, frame_blocks
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, fmt: str) -> None:
        print_basis(set_id, fmt, output)

    help_ = interface.say(
        "Print what the figures of a set rest on, and how much of it is confirmed.\n\n"
        "Counts by basis, by criterion and by indicator; who confirmed what, when, and against which text; "
        "and the confirmations that lapsed because what was confirmed has changed since.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi basis 1300-2023\n"
        "  tieuchi basis 1300-2023 --format html > basis.html"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        format_option(interface),
    ]
    return click.Command("basis", callback=run, params=params, help=help_)


def print_basis(set_id: str, fmt: str, tongue: Tongue) -> None:
    """Print the basis of a set."""
    try:
        desk = Desk()
        head = set_named(desk.heads, set_id)
        if head.kind == "frame":
            blocks = frame_blocks(head, tongue)
        else:
            blocks = basis_blocks(desk.criteria_set(head.id), tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document(blocks, fmt, head.id, tongue)
