"""``tieuchi register upgrade``: a register of an earlier version, brought up to date."""

from __future__ import annotations

import click

from tieuchi.cli.common import put_document, stop
from tieuchi.cli.registers import db_option, require_register
from tieuchi.present.document import Line
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(db: str) -> None:
        bring_up(db, output)

    help_ = interface.say(
        "Bring a register of an earlier version up to date.\n\n"
        "No line of it changes, and no hash. All of it is done or nothing; keep a copy all the same.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register upgrade\n"
        "  tieuchi register upgrade --db so-quyet-dinh.sqlite"
    )
    return click.Command("upgrade", callback=run, params=[db_option(interface)], help=help_)


def bring_up(db: str, tongue: Tongue) -> None:
    """Upgrade a register, and say from which schema to which."""
    try:
        require_register(db)
        from tieuchi.register.store.register import upgrade_register  # noqa: PLC0415 - it needs the extra

        done = upgrade_register(db)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document([Line(_said(done, tongue))], DEFAULT_FORMAT, "", tongue)


def _said(done: tuple[str, str], tongue: Tongue) -> str:
    before, after = done
    if before == after:
        return tongue.say("The register has the newest schema ({schema}) already.", schema=after)
    return tongue.say(
        "The register now has schema {after}; it had {before}. No line was changed.",
        after=after,
        before=before,
    )
