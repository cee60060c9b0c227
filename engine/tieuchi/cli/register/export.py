"""``tieuchi register export``: a register as a bundle that can be checked far from it."""

from __future__ import annotations

from pathlib import Path

import click

from tieuchi.cli.common import put_document, stop
from tieuchi.cli.proving_log import watched
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.document import Line
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(bundle: str, db: str) -> None:
        write_bundle(bundle, db, output)

    help_ = interface.say(
        "Write a register as a bundle to be checked elsewhere.\n\n"
        "BUNDLE is a new folder, or a new file ending in .zip. It has every line up to the last checkpoint "
        "and all that these rest on: evidence, findings and law. ‘tieuchi verify’ and the separate program "
        "tieuchi-verify check it without a register and without a network.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register export so-2026.zip"
    )
    params: list[click.Parameter] = [click.Argument(["bundle"], metavar="BUNDLE"), db_option(interface)]
    return click.Command("export", callback=run, params=params, help=help_)


def write_bundle(bundle: str, db: str, tongue: Tongue) -> None:
    """Write a bundle, and say what is in it and what is not yet."""
    say = tongue.say
    try:
        register = opened(db)
        from tieuchi.register.bundle.exporting import export  # noqa: PLC0415 - it needs the extra

        written = export(register, Path(bundle), watched(tongue))
        more = register.size - written
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    lines = [
        Line(
            say("{bundle} has {count} lines of {where}.", bundle=bundle, count=written, where=register.where)
        )
    ]
    if more:
        lines.append(Line(say("Recorded after the last checkpoint, and so not in it: {count}", count=more)))
    put_document(lines, DEFAULT_FORMAT, "", tongue)
