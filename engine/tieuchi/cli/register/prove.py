"""``tieuchi register prove``: that one line stands in the log, or that the log only grew."""

from __future__ import annotations

import click

from tieuchi.cli.common import stop
from tieuchi.cli.proving_log import notes_in, out_option, put_text
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(position: int | None, since: str | None, out: str | None, db: str) -> None:
        if (position is None) == (since is None):
            raise click.UsageError(interface.say("Name a line, or a checkpoint with --since."))
        prove((position or 0, since), out, db, output)

    say = interface.say
    help_ = say(
        "Prove that one line stands in the log, or that the log only grew.\n\n"
        "Prints a short text for ‘tieuchi verify’. For LINE, the number of a line as the lists show it, it "
        "holds the line itself and shows that it stands in the log of the last checkpoint: enough for "
        "whoever holds one decision. With --since it shows that the log of the last checkpoint only adds "
        "to an earlier one.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register prove 7 --out line-7.tlog-proof\n"
        "  tieuchi register prove --since checkpoint-2025.txt --out growth.txt"
    )
    params: list[click.Parameter] = [
        click.Argument(["position"], metavar="LINE", type=click.IntRange(min=0), required=False),
        click.Option(["--since"], metavar="FILE", help=say("The earlier checkpoint.")),
        out_option(interface),
        db_option(interface),
    ]
    return click.Command("prove", callback=run, params=params, help=help_)


def prove(asked: tuple[int, str | None], out: str | None, db: str, tongue: Tongue) -> None:
    """Print the proof about a line, or since a checkpoint where there is one, or write it into a file."""
    position, since = asked
    try:
        register = opened(db)
        from tieuchi.register.bundle.exporting import growth_proof, line_proof  # noqa: PLC0415 - the extra

        if since is None:
            proof = line_proof(register, position).data
        else:
            proof = growth_proof(register, *notes_in([since])).data
        put_text(proof.decode(), out)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
