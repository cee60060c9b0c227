"""``tieuchi generate``: an artificial country for trying out and measuring."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import click

from tieuchi.cli.common import put, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.progress import counted
from tieuchi.desk import STATION, Desk
from tieuchi.files.folders import new_folder
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import InputError, JudgingError

MAPS = ("2025", "2020")
KINDS = ("parquet", "csv")
YEAR = re.compile("(19|20)[0-9]{2}")
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Order:
    """What one run is asked to make.

    Attributes:
        folder: Where it is written.
        chart: Which map of the country.
        stations: How many stations; as many as the map has when left out.
        seed: The seed.
        years: The years; that of the map when there are none.
        missing: How much is missing, as a share of one.
        estimates: How many numbers are estimates.
        kind: What files to write.
    """

    folder: str
    chart: str
    stations: int | None
    seed: int
    years: tuple[int, ...]
    missing: Fraction
    estimates: Fraction
    kind: Literal["parquet", "csv"]


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        generate(Order(**asked), output)

    return click.Command("generate", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Make an artificial country: stations, figures and lists that look real and are not.\n\n"
        "FOLDER is new. It holds the tables in numbered parts (stations-00000, staff-00000, …). Every name "
        "says that it is invented (Xã Giả Định 0001), and so does every row. Some stations are strong and "
        "some weak, by region, province and district, and some evidence is missing. The same options give "
        "the same country on every machine, and a station stays as it is however many others there are.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi generate country\n"
        "  tieuchi generate --country 2020 --seed 7 --years 2023,2024 country-2020\n"
        "  tieuchi generate --stations 1000000 --missing 5% --format csv large"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    share, default = _share(interface), {"show_default": True}
    return [
        click.Argument(["folder"], metavar="FOLDER"),
        click.Option(
            ["--country", "chart"],
            type=click.Choice(MAPS),
            default=MAPS[0],
            help=say(
                "2025: 34 provinces and 3,321 communes, no districts; 2020: 63 provinces and 10,598 smaller "
                "communes in districts."
            ),
            **default,
        ),
        click.Option(
            ["--stations"],
            type=click.IntRange(min=1),
            metavar="N",
            help=say("How many stations; as many as the country has when left out."),
        ),
        click.Option(
            ["--seed"],
            type=int,
            default=1,
            metavar="S",
            help=say("Another number gives another country."),
            **default,
        ),
        click.Option(
            ["--years"],
            default="",
            metavar="2023,2024",
            callback=_years(interface),
            help=say("Each year is a row of every station; one year when left out."),
        ),
        click.Option(
            ["--missing"],
            default="3%",
            metavar="3%",
            callback=share,
            help=say("How much of the evidence is missing on average."),
            **default,
        ),
        click.Option(
            ["--estimates"],
            default="0%",
            metavar="1%",
            callback=share,
            help=say(
                "How many numbers are estimates (1380..1410); all numbers are then texts, which take longer "
                "to read."
            ),
            **default,
        ),
        click.Option(
            ["--format", "kind"],
            type=click.Choice(KINDS),
            default=KINDS[0],
            help=say("What files to write."),
            **default,
        ),
    ]


def _share(interface: Tongue) -> Callable[..., Fraction]:
    """Return what reads a percentage."""

    def read(ctx: click.Context, param: click.Parameter, written: str) -> Fraction:
        try:
            amount = Amount.parse(written)
        except ValueError:
            amount = Amount(-1)
        if amount.percent and 0 <= amount.value <= 1:
            return Fraction(amount.value)
        raise click.BadParameter(
            interface.say("‘{written}’ is not a percentage from 0% to 100%; write 3%", written=written),
            ctx,
            param,
        )

    return read


def _years(interface: Tongue) -> Callable[..., tuple[int, ...]]:
    """Return what reads years."""

    def read(ctx: click.Context, param: click.Parameter, written: str) -> tuple[int, ...]:
        years = [year.strip() for year in written.split(",")] if written else []
        wrong = [year for year in years if not YEAR.fullmatch(year)]
        if wrong:
            raise click.BadParameter(
                interface.say(
                    "{written} is not a year; write 2023,2024", written=[f"‘{one}’" for one in wrong]
                ),
                ctx,
                param,
            )
        return tuple(int(year) for year in years)

    return read


def generate(order: Order, tongue: Tongue) -> None:
    """Write the country and say what was written."""
    try:
        require_extra("bulk")
        made = _made(order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(f"{made}\n")


def _made(order: Order, tongue: Tongue) -> str:
    from tieuchi.artificial.country import Country  # noqa: PLC0415 - it needs libraries that may not be there
    from tieuchi.artificial.writing import write_parts  # noqa: PLC0415 - as above

    desk = Desk(evaluator=Reference())
    country = Country(
        desk.form(STATION),
        desk.norms,
        order.chart,
        order.seed,
        order.stations,
        order.years,
        order.missing,
        order.estimates,
    )
    with new_folder(Path(order.folder)) as fresh:
        written = write_parts(country.parts(), fresh, order.kind)
        sizes = list(
            counted(written, tongue.say("Writing parts, {parts} in all", parts=len(country.starts())))
        )
    return tongue.say(
        "{folder}: stations: {stations}, rows: {rows}, parts: {parts}, {megabytes} MB, seed {seed}, all "
        "invented",
        folder=order.folder,
        stations=country.size,
        rows=country.size * len(country.all_years),
        parts=len(sizes),
        megabytes=-(-sum(sizes) // MEGABYTE),
        seed=order.seed,
    )
