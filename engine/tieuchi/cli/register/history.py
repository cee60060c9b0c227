"""``tieuchi register history``: all that was decided about a commune."""

from __future__ import annotations

import click

from tieuchi.cli.common import format_option, stop
from tieuchi.cli.registers import db_option, opened, province_option, put_lines
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import nfc


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(commune: str, province: str | None, db: str, fmt: str) -> None:
        tell_history(commune, province, db, fmt, output)

    help_ = interface.say(
        "Tell all that was decided about a commune, in the order recorded.\n\n"
        "Communes of one name are all told; --province leaves the others out. Capital letters do not matter, "
        "nor whether a tone stands on one vowel or the other (Hòa, Hoà).\n\n"
        "\b\n"
        "Examples:\n"
        '  tieuchi register history "Xã Mẫu An"\n'
        '  tieuchi register history "Xã Mẫu An" --province "Tỉnh Mẫu" --format json'
    )
    params: list[click.Parameter] = [
        click.Argument(["commune"], metavar="COMMUNE"),
        province_option(interface),
        db_option(interface),
        format_option(interface, "json"),
    ]
    return click.Command("history", callback=run, params=params, help=help_)


def tell_history(commune: str, province: str | None, db: str, fmt: str, tongue: Tongue) -> None:
    """Print what was decided about the communes of a name."""
    try:
        register = opened(db)
        from tieuchi.register.seeking import history_of  # noqa: PLC0415 - it needs the extra

        title = tongue.say("Decisions about {commune}", commune=nfc(commune))
        put_lines(register, history_of(register, commune, province), title, fmt, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
