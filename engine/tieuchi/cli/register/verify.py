"""``tieuchi register verify``: a register checked where it lies."""

from __future__ import annotations

import sys

import click

from tieuchi.cli.common import format_option, stop
from tieuchi.cli.proving_log import checking_options, notes_in, public_keys, put_verified, short_code, watched
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(db: str, keys: tuple[str, ...], since: tuple[str, ...], code: str | None, fmt: str) -> None:
        sys.exit(verify_lines(db, (keys, since, code), fmt, output))

    help_ = interface.say(
        "Check that a register is still what was signed.\n\n"
        "Besides the log, everything that the register keeps for finding decisions is compared with the "
        "lines it was made from. Everything that is wrong is told with its place.\n\n"
        "Leaves with 0 when nothing is wrong, 1 when something is or a code is not there, 2 when the "
        "register cannot be read.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register verify --key so-y-te.pub\n"
        "  tieuchi register verify --key so-y-te.pub --since checkpoint-2025.txt"
    )
    params: list[click.Parameter] = [
        *checking_options(interface),
        db_option(interface),
        format_option(interface, "json"),
    ]
    return click.Command("verify", callback=run, params=params, help=help_)


def verify_lines(
    db: str, asked: tuple[tuple[str, ...], tuple[str, ...], str | None], fmt: str, tongue: Tongue
) -> int:
    """Check a register, print what was found, and return the exit code.

    Args:
        db: The register.
        asked: The files of the trusted keys, those of earlier checkpoints, and a short code to look for.
        fmt: How to print.
        tongue: The language to print in.
    """
    keys, since, code = asked
    try:
        register = opened(db)
        from tieuchi.register.bundle.registered import verify_register  # noqa: PLC0415 - it needs the extra

        found = verify_register(
            register, public_keys(keys), notes_in(since), short_code(code), watched(tongue)
        )
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    return put_verified(found, fmt, tongue)
