"""``tieuchi register checkpoint``: how far a register has come, signed."""

from __future__ import annotations

import click

from tieuchi.cli.common import stop
from tieuchi.cli.proving_log import out_option, put_text, signing_key, watched
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(key: str, out: str | None, db: str) -> None:
        sign(key, out, db, output)

    say = interface.say
    help_ = say(
        "Sign how far a register has come.\n\n"
        "Prints a checkpoint: five lines that say how many lines the register has, and the one hash that "
        "all of them give. It is kept with the register, too. Give it to those who may check one day, and "
        "print it in what leaves the house: nobody can then change an earlier line unseen. All earlier "
        "checkpoints are compared first; a register that is not what was signed before is not signed.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register checkpoint --key so-y-te.key --out checkpoint-2025.txt"
    )
    params: list[click.Parameter] = [
        click.Option(["--key"], required=True, metavar="FILE", help=say("The secret key of the log.")),
        out_option(interface),
        db_option(interface),
    ]
    return click.Command("checkpoint", callback=run, params=params, help=help_)


def sign(key: str, out: str | None, db: str, tongue: Tongue) -> None:
    """Sign a register, keep the checkpoint with it, and print it or write it into a file."""
    try:
        register = opened(db)
        from tieuchi.register.bundle.registered import sign_checkpoint  # noqa: PLC0415 - it needs the extra

        put_text(sign_checkpoint(register, signing_key(key, tongue), watched(tongue)), out)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
