"""The command ``tieuchi`` itself, which loads each of its commands only when it is asked for."""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from importlib import import_module

import click

from tieuchi import __version__
from tieuchi.cli.start import lang_option
from tieuchi.present.language import CATALOGUES, DOMAIN, Language, Tongue
from tieuchi.values.text import Message

COMMANDS = {
    "assess": Message("Judge evidence files and print the scored sheet."),
    "minutes": Message("Write the documents an office signs in Word and as PDF, or check a signed one."),
    "next": Message("Tell which missing evidence settles an open verdict, with the least work first."),
    "margin": Message("Tell what stands between a verdict and the other one, and what to look at first."),
    "show": Message("Print a criteria set, or one of its indicators, with its rules."),
    "form": Message("Write an empty evidence file, or a form for Excel, to fill in."),
    "merge": Message("Write the evidence of a merged commune from that of its parts."),
    "generate": Message("Make an artificial country for trying out and measuring."),
    "sets": Message("List the criteria sets with their days in force."),
    "tasks": Message("List the tasks that a plan hands out, the most urgent first."),
    "basis": Message("Print what the figures of a set rest on, and how much is confirmed."),
    "confirm": Message("Record that someone has checked indicators against the official text."),
    "import-annex": Message("Compare the official annex of a decision with the encoded set."),
    "prove": Message("Prove what is true of a set whatever the evidence."),
    "examples": Message("Write examples at every boundary of a set."),
    "diff": Message("Compare two versions of a set for all evidence there can be."),
    "simulate": Message("Show what a draft amendment would change over many stations."),
    "improve": Message("Find the cheapest things to do so that a station passes."),
    "plan": Message("Plan which communes to register in which round, and what each does first."),
    "chart": Message("Draw assessments as a picture."),
    "exchange": Message("Exchange evidence and rules with other systems: DHIS2, tables, DMN."),
    "decide": Message("Record a council's decision with all that it rested on."),
    "register": Message("Keep, list and find recorded decisions."),
    "audit": Message("Judge recorded decisions again, and tell which ones to look at."),
    "verify": Message("Check that a log is still what was signed."),
    "schema": Message("Print a JSON Schema for editors."),
}
"""The commands, the main one first, each with its summary."""


class Lazy(click.Group):
    """A group whose commands are modules of a package.

    Args:
        package: The package, whose name is the group's too.
        commands: The commands, each with its summary.
        output: The language of what the commands print.
        interface: The language of help and usage.
        help_: What the group is for.
    """

    def __init__(
        self, package: str, commands: Mapping[str, Message], output: Tongue, interface: Tongue, help_: str
    ) -> None:
        super().__init__(package.rpartition(".")[2], help=help_)
        self.package = package
        self.summaries = commands
        self.output = output
        self.interface = interface

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, the main one first."""
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, built in the languages of this run."""
        if cmd_name not in self.summaries:
            return None
        module = import_module(f"{self.package}.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command(self.output, self.interface)
        command.params.append(lang_option(self.interface))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the summaries without loading any command."""
        with formatter.section(gettext.gettext("Commands")):
            formatter.write_dl([(name, self.interface.tell(text)) for name, text in self.summaries.items()])


def build(output: Language, interface: Language) -> click.Group:
    """Return the command in the languages of one run.

    Args:
        output: The language of what the commands print.
        interface: The language of help and usage.
    """
    _click_speaks(interface)
    group = Lazy("tieuchi.cli", COMMANDS, Tongue(output), Tongue(interface), _help(Tongue(interface)))
    group.name, group.epilog = "tieuchi", _EPILOG
    group.params.append(lang_option(group.interface))
    return click.version_option(
        __version__,
        prog_name="tieuchi",
        message="%(prog)s %(version)s",
        help=Tongue(interface).say("Show the version and exit."),
    )(group)


def _help(interface: Tongue) -> str:
    return interface.say(
        "Judge commune health stations against dated criteria, and say why.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi assess station.yaml\n"
        "  tieuchi assess station.yaml --explain 26\n"
        "  tieuchi show 1300-2023/26\n"
        "  tieuchi form 1300-2023 > station.yaml"
    )


_EPILOG = "English: --lang en (TIEUCHI_LANG=en). Tiếng Việt: --lang vi."


def _click_speaks(interface: Language) -> None:
    """Let click's own sentences come from the product's catalogue, in the language of the interface."""
    os.environ["LANGUAGE"] = interface
    gettext.bindtextdomain(DOMAIN, str(CATALOGUES))
    gettext.textdomain(DOMAIN)
