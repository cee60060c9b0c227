"""``tieuchi verify``: a bundle or a proof checked without the register it came from."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tieuchi.cli.common import format_option, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.proving_log import checking_options, notes_in, public_keys, put_verified, short_code, watched
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(bundle: str, keys: tuple[str, ...], since: tuple[str, ...], code: str | None, fmt: str) -> None:
        sys.exit(verify_bundle(bundle, (keys, since, code), fmt, output))

    help_ = interface.say(
        "Check that a log is still what was signed.\n\n"
        "BUNDLE is a folder or a zip file from ‘tieuchi register export’, or a proof from ‘tieuchi "
        "register prove’. Nothing else is needed, no register and no network. Everything that is wrong is "
        "told with its place.\n\n"
        "Leaves with 0 when nothing is wrong, 1 when something is or a code is not there, 2 when it cannot "
        "be read at all.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi verify so-2026.zip --key so-y-te.pub\n"
        "  tieuchi verify so-2026.zip --key so-y-te.pub --since checkpoint-2025.txt\n"
        "  tieuchi verify so-2026.zip --key so-y-te.pub --code 1A2B-3C4D-5E6F"
    )
    params: list[click.Parameter] = [
        click.Argument(["bundle"], metavar="BUNDLE"),
        *checking_options(interface),
        format_option(interface, "json"),
    ]
    return click.Command("verify", callback=run, params=params, help=help_)


def verify_bundle(
    bundle: str, asked: tuple[tuple[str, ...], tuple[str, ...], str | None], fmt: str, tongue: Tongue
) -> int:
    """Check a bundle or a proof, print what was found, and return the exit code.

    Args:
        bundle: The bundle or the proof.
        asked: The files of the trusted keys, those of earlier checkpoints, and a short code to look for.
        fmt: How to print.
        tongue: The language to print in.
    """
    keys, since, code = asked
    try:
        require_extra("register")
        from tieuchi.register.bundle.verifying import verify  # noqa: PLC0415 - it needs the extra

        found = verify(Path(bundle), public_keys(keys), notes_in(since), short_code(code), watched(tongue))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    return put_verified(found, fmt, tongue)
