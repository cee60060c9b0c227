"""``tieuchi exchange template``: empty tables to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from tieuchi.cli.common import put, stop
from tieuchi.cli.extras import require_extra
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.law.choosing import set_named
from tieuchi.present.blank import levels_of
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, out: str) -> None:
        write_templates(set_id, out, output)

    say = interface.say
    help_ = say(
        "Write empty tables to fill in, for many stations.\n\n"
        "The new folder holds the table ‘stations’ with a column for every field of the set's form, a table "
        "for each list, and the tables of remarks and findings, all CSV with nothing but their columns. "
        "Filled in, one row for each station and day, they are judged by ‘tieuchi assess --bulk’; tables "
        "that are not needed may be deleted.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi exchange template 1300-2023 --out tables\n"
        "  tieuchi assess tables --bulk --summary"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        click.Option(["--out"], required=True, metavar="FOLDER", help=say("The new folder.")),
    ]
    return click.Command("template", callback=run, params=params, help=help_)


def write_templates(set_id: str, out: str, tongue: Tongue) -> None:
    """Write the tables and say which they are."""
    desk = Desk(evaluator=Reference())
    try:
        require_extra("bulk")
        from tieuchi.exchange.templates import templates  # noqa: PLC0415 - it needs the extra
        from tieuchi.tables.writing import write_tables  # noqa: PLC0415 - as above

        form = desk.form(set_named(desk.heads, set_id).form)
        tables = templates(form, levels_of(form))
        write_tables(tables, Path(out), "csv")
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    names = ["stations", *tables.beside]
    put(tongue.say("{folder}: empty tables {names}", folder=out, names=names) + "\n")
