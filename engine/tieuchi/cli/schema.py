"""``tieuchi schema``: JSON Schemas for editors."""

from __future__ import annotations

import click
import simplejson

from tieuchi.cli.common import put, stop
from tieuchi.desk import Desk
from tieuchi.present.language import Tongue
from tieuchi.present.schemas import EVIDENCE, KINDS, evidence_schema, model_schema
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(kind: str) -> None:
        print_schema(kind, output)

    help_ = interface.say(
        "Print a JSON Schema for editors.\n\n"
        "KIND is one of {kinds}. An editor with the YAML language server completes and checks a file that "
        "begins with ‘# yaml-language-server: $schema=FILE’.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi schema rules > rules.json\n"
        "  tieuchi schema evidence-station > station.json",
        kinds=KINDS,
    )
    argument = click.Argument(["kind"], type=click.Choice(KINDS), metavar="KIND")
    return click.Command("schema", callback=run, params=[argument], help=help_)


def print_schema(kind: str, tongue: Tongue) -> None:
    """Print the schema of a kind of file."""
    try:
        if kind.startswith(EVIDENCE):
            schema = evidence_schema(Desk().form(kind.removeprefix(EVIDENCE)))
        else:
            schema = model_schema(kind)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(simplejson.dumps(schema, ensure_ascii=False, indent=2) + "\n")
