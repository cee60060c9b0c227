"""``tieuchi register init``: a new register."""

from __future__ import annotations

import click

from tieuchi.cli.common import put_document, stop
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.document import Line
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(db: str) -> None:
        make(db, output)

    help_ = interface.say(
        "Make a new register.\n\n"
        "An SQLite file serves one office and is backed up like any file. A PostgreSQL database serves many "
        "who write at once; it must exist and be empty of a register. Nothing that exists is overwritten.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register init\n"
        "  tieuchi register init --db so-quyet-dinh.sqlite\n"
        "  tieuchi register init --db postgresql://tieuchi@server/quyetdinh"
    )
    return click.Command("init", callback=run, params=[db_option(interface)], help=help_)


def make(db: str, tongue: Tongue) -> None:
    """Make a register, and say where."""
    try:
        register = opened(db, create=True)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    made = tongue.say("A new register stands in {where}.", where=register.where)
    put_document([Line(made)], DEFAULT_FORMAT, "", tongue)
