"""``tieuchi exchange``: evidence and rules from and to other systems."""

from __future__ import annotations

from importlib import import_module

import click

from tieuchi.cli.start import lang_option
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

COMMANDS = {
    "import": Message("Write evidence files from data values of DHIS2."),
    "export": Message("Write evidence as data values of DHIS2."),
    "template": Message("Write empty tables to fill in, for many stations."),
    "dmn": Message("Write the rules of a set as DMN decision tables."),
}
"""The commands of the group, each with its summary."""


class Exchange(click.Group):
    """The group, whose commands are loaded only when they are asked for."""

    def __init__(self, output: Tongue, interface: Tongue) -> None:
        help_ = interface.say(
            "Exchange evidence and rules with other systems: DHIS2, tables, DMN.\n\n"
            "\b\n"
            "Examples:\n"
            "  tieuchi exchange import values.json --mapping map.yaml --out stations\n"
            "  tieuchi exchange export station.yaml --mapping map.yaml > values.json\n"
            "  tieuchi exchange template 1300-2023 --out tables\n"
            "  tieuchi exchange dmn 1300-2023 --out 1300-2023.dmn"
        )
        super().__init__("exchange", help=help_)
        self._output = output
        self._interface = interface

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, built in the languages of this run."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tieuchi.cli.exchange_{cmd_name}")
        command: click.Command = module.command(self._output, self._interface)
        command.params.append(lang_option(self._interface))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the summaries without loading any command."""
        with formatter.section(self._interface.say("Commands")):
            formatter.write_dl([(name, self._interface.tell(text)) for name, text in COMMANDS.items()])


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the group."""
    return Exchange(output, interface)
