"""``tieuchi register show``: one decision with all that it rested on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tieuchi.cli.common import format_option, put, put_document, stop
from tieuchi.cli.registers import db_option, opened
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError

if TYPE_CHECKING:
    from tieuchi.register.standing import Standing
    from tieuchi.register.store.register import Register


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(which: str, db: str, fmt: str) -> None:
        show_decision(which, db, fmt, output)

    help_ = interface.say(
        "Show one decision with all that it rested on.\n\n"
        "WHICH is the number of a decision, or of a line as the lists show it. A decision about many "
        "communes is shown commune by commune.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register show 10/QĐ-UBND\n"
        "  tieuchi register show 0 --format json"
    )
    params: list[click.Parameter] = [
        click.Argument(["which"], metavar="WHICH"),
        db_option(interface),
        format_option(interface, "json"),
    ]
    return click.Command("show", callback=run, params=params, help=help_)


def show_decision(which: str, db: str, fmt: str, tongue: Tongue) -> None:
    """Print the lines of a decision, or one line."""
    try:
        register = opened(db)
        from tieuchi.register.seeking import lines_of  # noqa: PLC0415 - it needs the extra

        _put(register, lines_of(register, which), fmt, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)


def _put(register: Register, found: Sequence[Standing], fmt: str, tongue: Tongue) -> None:
    from tieuchi.present.decisions import decision_blocks, head_line  # noqa: PLC0415 - it needs the extra
    from tieuchi.present.decisions_data import as_json  # noqa: PLC0415 - it needs the extra

    if fmt == "json":
        put(as_json(register.where, register.head, found))
        return
    blocks = [block for one in found for block in decision_blocks(one, tongue)]
    blocks.append(head_line(register.where, register.head, tongue))
    put_document(blocks, fmt, tongue.say("Decision"), tongue)
