"""``tieuchi exchange dmn``: the rules of a set as DMN decision tables."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from tieuchi.cli.common import Day, put, stop
from tieuchi.cli.endings import FileName
from tieuchi.desk import Desk
from tieuchi.exchange.dmn import identifier
from tieuchi.exchange.dmn_rules import model_of
from tieuchi.exchange.dmn_xml import dmn_bytes
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.judge.assessing import only_a_frame
from tieuchi.judge.reference import Reference
from tieuchi.law.choosing import set_named
from tieuchi.present.blank import days_for
from tieuchi.present.decision_tables import decision_words
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError

NAMESPACE = "urn:tieuchi:{id}"


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, day: date | None, out: str) -> None:
        write_tables(set_id, day or datetime.now(UTC).astimezone().date(), out, output)

    say = interface.say
    help_ = say(
        "Write the rules of a set as DMN decision tables.\n\n"
        "The file is DMN 1.3 with FEEL: a table for each indicator or part of one, expressions that add "
        "points up, and recognition. Its inputs are the fields and counted numbers that the rules compare; "
        "shares are compared exactly, without dividing. DMN has no intervals: what is not known makes a "
        "decision null, where ‘tieuchi assess’ says the least and the most.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi exchange dmn 1300-2023 --out 1300-2023.dmn\n"
        "  tieuchi exchange dmn 1300-2023 --day 31/12/2024 --lang en --out rules.dmn"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        click.Option(
            ["--day"],
            type=Day(interface),
            help=say("The day whose norms are named; else today, if in force."),
        ),
        click.Option(
            ["--out"],
            type=FileName(interface, ".dmn", ".xml"),
            required=True,
            metavar="FILE.dmn",
            help=say("The new file."),
        ),
    ]
    return click.Command("dmn", callback=run, params=params, help=help_)


def write_tables(set_id: str, day: date, out: str, tongue: Tongue) -> None:
    """Write the file and say what stands in it."""
    desk = Desk(evaluator=Reference())
    try:
        require_new([out])
        head = set_named(desk.heads, set_id)
        on, _, _ = days_for(head, day)
        if head.kind == "frame":
            raise only_a_frame(head, on)
        law = desk.law(set_id, on)
        model = model_of(law, desk.form(head.form), decision_words(law, on, tongue))
        new_bytes(Path(out), dmn_bytes(model, identifier("set", set_id), NAMESPACE.format(id=set_id)))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    tables = sum(bool(one.rows) for one in model.decisions)
    said = tongue.say(
        "{file}: {decisions} decisions, {tables} of them tables, over {inputs} inputs",
        file=out,
        decisions=len(model.decisions),
        tables=tables,
        inputs=len(model.inputs),
    )
    put(f"{said}\n")
