"""``tieuchi register list``: who is recognised, as of any day and as known on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from tieuchi.cli.common import Day, format_option, stop
from tieuchi.cli.progress import counted
from tieuchi.cli.registers import db_option, opened, province_option, put_lines, today
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        db: The register.
        day: The day as of which it is asked; today when left out.
        known: The day on which it was known; now when left out.
        province: The only province wanted.
        every: Whether every line is wanted, whatever has become of it.
        fmt: How to print.
    """

    db: str
    day: date | None
    known: date | None
    province: str | None
    every: bool
    fmt: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        list_decisions(Order(**asked), interface, output)

    help_ = interface.say(
        "List who is recognised, as of any day and as known on any day.\n\n"
        "A recognition holds from its first day to its last unless it is withdrawn; a line that another "
        "corrects does not count. With --known-on, what was recorded after that day is left out: the list is "
        "what anyone asking on that day was told.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register list\n"
        '  tieuchi register list --as-of 31/12/2024 --province "Tỉnh Mẫu"\n'
        "  tieuchi register list --as-of 31/12/2024 --known-on 15/01/2025 --format tsv\n"
        "  tieuchi register list --all --format json"
    )
    return click.Command("list", callback=run, params=_params(interface), help=help_)


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        db_option(interface),
        click.Option(
            ["--as-of", "day"], type=Day(interface), help=say("Who is recognised on this day; else today.")
        ),
        click.Option(
            ["--known-on", "known"],
            type=Day(interface),
            help=say("As known at the end of this day; else all that is recorded."),
        ),
        province_option(interface),
        click.Option(
            ["--all", "every"],
            is_flag=True,
            help=say("Every line in the order recorded, corrected ones too."),
        ),
        format_option(interface, "json"),
    ]


def list_decisions(order: Order, interface: Tongue, tongue: Tongue) -> None:
    """Print who is recognised, or every line."""
    if order.every and (order.day or order.known or order.province):
        raise click.UsageError(
            interface.say("--all lists every line; it goes with no --as-of, --known-on or --province")
        )
    try:
        register = opened(order.db)
        from tieuchi.register import seeking, standing  # noqa: PLC0415 - it needs the extra

        if order.every:
            title = tongue.say("All lines of the register")
            read = counted(register.entries(), tongue.say("Reading lines"))
            lines = standing.standing(register, read)
        else:
            seeking.require_province(register, order.province)
            day = order.day or today()
            title = _title(day, order.known, tongue)
            asked = standing.Asked(day, order.known, order.province)
            lines = tuple(map(standing.Standing, standing.recognised(register, asked)))
        put_lines(register, lines, title, order.fmt, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)


def _title(day: date, known: date | None, tongue: Tongue) -> str:
    if known is None:
        return tongue.say("Recognised on {day}", day=numbers.day(day, tongue))
    return tongue.say(
        "Recognised on {day}, as known on {known}",
        day=numbers.day(day, tongue),
        known=numbers.day(known, tongue),
    )
