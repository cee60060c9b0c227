"""``tieuchi form``: an empty evidence file to fill in."""

from __future__ import annotations

from datetime import UTC, date, datetime

import click

from tieuchi.cli.common import Day, put, stop
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.present.blank import blank
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, day: date | None) -> None:
        write_form(set_id, day or datetime.now(UTC).astimezone().date(), output)

    say = interface.say
    help_ = say(
        "Write an empty evidence file to fill in.\n\n"
        "Every field stands in it with its label, unit, bounds, proof and keeper, and says ‘unknown’; as it "
        "is it can be judged, and passes nothing.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi form 1300-2023 > station.yaml\n"
        "  tieuchi form 1300-2023 --as-of 31/12/2024 --lang en > station.yaml"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        click.Option(
            ["--as-of", "day"], type=Day(interface), help=say("The day of judging to write; else today.")
        ),
    ]
    return click.Command("form", callback=run, params=params, help=help_)


def write_form(set_id: str, day: date, tongue: Tongue) -> None:
    """Print the empty evidence file of a set."""
    desk = Desk()
    try:
        head = set_named(desk.heads, set_id)
        text = blank(head, desk.form(head.form), day, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(text)
