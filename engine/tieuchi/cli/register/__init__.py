"""``tieuchi register``: the register of decisions; each of its commands is a module here."""

from __future__ import annotations

import click

from tieuchi.cli.group import Lazy
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

COMMANDS = {
    "init": Message("Make a new register."),
    "list": Message("List who is recognised, as of any day and as known on any day."),
    "show": Message("Show one decision with all that it rested on."),
    "history": Message("Tell all that was decided about a commune."),
    "expiring": Message("List the recognitions that end soon."),
    "upgrade": Message("Bring a register of an earlier version up to date."),
    "keygen": Message("Make the key that signs how far a register has come."),
    "checkpoint": Message("Sign how far a register has come."),
    "export": Message("Write a register as a bundle to be checked elsewhere."),
    "prove": Message("Prove that one line stands in the log, or that the log only grew."),
    "verify": Message("Check that a register is still what was signed."),
}
"""The commands, each with its summary."""


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the group."""
    help_ = interface.say(
        "Keep, list and find recorded decisions.\n\n"
        "The register is a file, register.sqlite in this folder, or a PostgreSQL database that an office "
        "shares; --db or TIEUCHI_REGISTER names it. Lines are only ever added: a correction is a new line "
        "that names the one it corrects.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register init\n"
        "  tieuchi register list --as-of 31/12/2024\n"
        '  tieuchi register history "Xã Mẫu An"'
    )
    return Lazy(__name__, COMMANDS, output, interface, help_)
