"""``tieuchi register keygen``: the key that signs a log."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tieuchi.cli.common import put_document, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.proving_log import PASSPHRASE, asked_passphrase
from tieuchi.present.document import Line
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(name: str, file: str, locked: bool) -> None:
        make_key(name, file, locked, output)

    say = interface.say
    help_ = say(
        "Make the key that signs how far a register has come.\n\n"
        "NAME is the log's own, for good: short, without spaces, such as the office's web address and what "
        "the register is for. FILE is the secret key, which only its keeper may read; FILE.pub is its "
        "public half, for everyone who checks. Keep the secret key away from the register, best with "
        "someone else, and a copy in a safe.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register keygen soyte.example/cong-nhan so-y-te.key --passphrase"
    )
    params: list[click.Parameter] = [
        click.Argument(["name"], metavar="NAME"),
        click.Argument(["file"], metavar="FILE"),
        click.Option(
            ["--passphrase", "locked"],
            is_flag=True,
            help=say(
                "Lock the file; asks for the passphrase, or takes it from {variable}.", variable=PASSPHRASE
            ),
        ),
    ]
    return click.Command("keygen", callback=run, params=params, help=help_)


def make_key(name: str, file: str, locked: bool, tongue: Tongue) -> None:
    """Make a key, and say where its halves lie."""
    say = tongue.say
    try:
        require_extra("register")
        from tieuchi.register.log.keys import PUBLIC, new_key  # noqa: PLC0415 - it needs the extra

        passphrase = None
        if locked:
            prompt = say("A passphrase for the key")
            passphrase = os.environ.get(PASSPHRASE) or asked_passphrase(prompt, twice=True)
        key = new_key(Path(file), name, passphrase)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    lines = [
        Line(
            say("The secret key is in {file}. Whoever has it can sign as ‘{name}’.", file=file, name=key.name)
        ),
        Line(say("The public key is in {file}; give it to everyone who checks:", file=file + PUBLIC)),
        Line(str(key), item=True),
    ]
    put_document(lines, DEFAULT_FORMAT, "", tongue)
