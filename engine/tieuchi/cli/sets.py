"""``tieuchi sets``: the criteria sets there are."""

from __future__ import annotations

import click

from tieuchi.cli.common import format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.present.language import Tongue
from tieuchi.present.listing import sets_table
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(fmt: str) -> None:
        list_sets(fmt, output)

    help_ = interface.say(
        "List the criteria sets with their days in force.\n\n"
        "Each comes with its kind, instrument, what it replaces, and how many of its rules are confirmed.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi sets\n"
        "  tieuchi sets --format tsv --lang en"
    )
    return click.Command("sets", callback=run, params=[format_option(interface)], help=help_)


def list_sets(fmt: str, tongue: Tongue) -> None:
    """Print all sets."""
    try:
        desk = Desk()
        sets = [(head, desk.criteria_set(head.id) if head.kind != "frame" else None) for head in desk.heads]
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document([sets_table(sets, tongue)], fmt, tongue.say("Criteria sets"), tongue)
