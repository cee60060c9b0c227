"""``tieuchi register expiring``: the recognitions that end soon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from tieuchi.cli.common import Day, format_option, stop
from tieuchi.cli.registers import db_option, opened, province_option, put_lines, today
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.values.days import months_later
from tieuchi.values.problem import InputError, JudgingError

_TERM = re.compile(r"([1-9][0-9]{0,2})([my])", re.ASCII)
_MONTHS = {"m": 1, "y": 12}


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        months: Within how many months.
        day: The day from which they count; today when left out.
        province: The only province wanted.
        db: The register.
        fmt: How to print.
    """

    months: int
    day: date | None
    province: str | None
    db: str
    fmt: str


class Term(click.ParamType[int]):
    """A number of months, written ``6m`` or ``1y``."""

    name = "term"

    def __init__(self, interface: Tongue) -> None:
        self.interface = interface

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the months, or fail with a usage error."""
        if isinstance(value, int):
            return value
        found = _TERM.fullmatch(value.strip().lower())
        if found is None:
            told = self.interface.say(
                "‘{written}’ is no term; write 6m for months or 1y for years", written=value
            )
            self.fail(told, param, ctx)
        return int(found[1]) * _MONTHS[found[2]]


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        tell_expiring(Order(**asked), output)

    say = interface.say
    help_ = say(
        "List the recognitions that end soon, the next to end first.\n\n"
        "A commune that a later recognition goes on for is not listed. A recognition holds on its last day "
        "too.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi register expiring --within 6m\n"
        '  tieuchi register expiring --within 1y --as-of 31/12/2026 --province "Tỉnh Mẫu"'
    )
    params: list[click.Parameter] = [
        click.Option(
            ["--within", "months"],
            type=Term(interface),
            default="6m",
            show_default=True,
            metavar="TERM",
            help=say("Ending within this term: 6m, 1y."),
        ),
        click.Option(["--as-of", "day"], type=Day(interface), help=say("Counted from this day; else today.")),
        province_option(interface),
        db_option(interface),
        format_option(interface, "json"),
    ]
    return click.Command("expiring", callback=run, params=params, help=help_)


def tell_expiring(order: Order, tongue: Tongue) -> None:
    """Print the recognitions that end within some months of a day."""
    day = order.day or today()
    until = months_later(day, order.months)
    try:
        register = opened(order.db)
        from tieuchi.register.seeking import require_province  # noqa: PLC0415 - it needs the extra
        from tieuchi.register.standing import Asked, Standing, expiring  # noqa: PLC0415 - as above

        require_province(register, order.province)
        title = tongue.say(
            "Recognitions that end from {start} to {end}",
            start=numbers.day(day, tongue),
            end=numbers.day(until, tongue),
        )
        lines = map(Standing, expiring(register, Asked(day, province=order.province), until))
        put_lines(register, lines, title, order.fmt, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
