"""``tieuchi plan``: which communes to register in which round, and what each does first."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal

import click

from tieuchi.cli.common import BAD_INPUT, JUDGED, NOT_MET, Day, format_option, law_options, stop
from tieuchi.cli.confidence import confidence_option
from tieuchi.cli.endings import PICTURES, FileName
from tieuchi.cli.extras import require_extra
from tieuchi.files.replacing import require_new
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        data: The data.
        rounds: The rounds, as written.
        budget: The most money, as written: for all, or for rounds.
        capacity: The most team days, likewise.
        days: The team days that one appraisal takes.
        at_least: The targets, as written.
        most: Whether communes or people are counted.
        recognised: The file of recognitions that stand.
        limits: The file of limits and targets of places.
        start: The day on which work begins, where it is not the first of the first round.
        confidence: With at least which probability each commune has to pass, where it need not for sure.
        set_id: The set, where it is not the one in force.
        rehearse: Whether a set that is not yet in force may judge.
        gantt: The file of the Gantt chart.
        readiness: The file of the readiness chart.
        excel: The workbook.
        fmt: How to print.
    """

    data: tuple[str, ...]
    rounds: str
    budget: str | None
    capacity: str | None
    days: int
    at_least: tuple[str, ...]
    most: Literal["communes", "people"]
    recognised: str | None
    limits: str | None
    start: date | None
    confidence: Fraction | None
    set_id: str | None
    rehearse: bool
    gantt: str | None
    readiness: str | None
    excel: str | None
    fmt: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        order = Order(**asked)
        _check(order, interface)
        sys.exit(plan(order, output))

    return click.Command("plan", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Plan which communes to register in which round, and what each does first.\n\n"
        "DATA are evidence files, folders of them, or tables of stations, as for ‘tieuchi assess --bulk’; "
        "the latest evidence of a commune speaks for it. As many communes as can be hold a recognition at "
        "the end of the last round, as few recognitions as can be lapse on the way, and it costs as little "
        "as can be, within money and team days; how good the plan is, is proved. What is not known counts "
        "at its least.\n\n"
        'Money is for the whole plan or for rounds: --budget "500 triệu", --budget "2025H1=200 triệu,'
        '2025H2=1,5 tỷ". Team days are for every round or for rounds: --capacity 20, --capacity '
        "2025H1=12,2025H2=20. Without them nothing limits the plan.\n\n"
        "Leaves with 0 when there is a plan, 1 when the limits and targets clash, which is explained, 2 "
        "when something given is faulty or a station could not be judged.\n\n"
        "\b\n"
        "Examples:\n"
        '  tieuchi plan stations/ --rounds 2025H1,2025H2,2026 --budget "2 tỷ" --capacity 12\n'
        "  tieuchi plan stations/ --rounds 2024,2025 --at-least 2024=8 --at-least 2025=all\n"
        "  tieuchi plan stations/ --rounds 2025 --confidence 90\n"
        "  tieuchi plan province.xlsx --rounds 2025,2026 --most people --excel plan.xlsx --gantt plan.svg\n"
        "  tieuchi plan country/ --rounds 2025,2026 --limits provinces.yaml --recognised recognised.csv"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["data"], nargs=-1, required=True, metavar="DATA..."),
        click.Option(
            ["--rounds"],
            required=True,
            metavar="ROUND,...",
            help=say("The rounds of appraisal: years, halves or quarters, such as 2025H1,2025H2,2026."),
        ),
        click.Option(
            ["--budget"],
            metavar="MONEY",
            help=say("The most money, such as 500 triệu or 1,5 tỷ, for the whole plan or for rounds."),
        ),
        click.Option(
            ["--capacity"],
            metavar="DAYS",
            help=say("The most days of the appraisal teams, for every round or for rounds."),
        ),
        click.Option(
            ["--days-per-appraisal", "days"],
            type=click.IntRange(min=1),
            default=1,
            show_default=True,
            metavar="DAYS",
            help=say("The team days that one appraisal takes."),
        ),
        click.Option(
            ["--at-least"],
            multiple=True,
            metavar="ROUND=N|all",
            help=say("Communes to be recognised in a round or a year; ‘all’ for every one by its end."),
        ),
        click.Option(
            ["--most"],
            type=click.Choice(["communes", "people"]),
            default="communes",
            show_default=True,
            help=say("What there is to be most of."),
        ),
        click.Option(
            ["--recognised"],
            metavar="FILE",
            help=say("YAML or CSV that says when communes were last recognised."),
        ),
        click.Option(
            ["--limits"], metavar="FILE", help=say("YAML with limits and targets of districts and provinces.")
        ),
        click.Option(
            ["--from", "start"],
            type=Day(interface),
            metavar="DAY",
            help=say("The day on which work begins; the first of the first round when left out."),
        ),
        confidence_option(interface),
        *law_options(interface),
        click.Option(
            ["--gantt"],
            type=FileName(interface, *PICTURES),
            metavar="FILE",
            help=say("Draw who does what when into this new file, which ends in .svg, .png or .html."),
        ),
        click.Option(
            ["--readiness"],
            type=FileName(interface, *PICTURES),
            metavar="FILE",
            help=say("Draw how ready the communes are, likewise."),
        ),
        click.Option(
            ["--excel"],
            type=FileName(interface, ".xlsx"),
            metavar="FILE",
            help=say("Write the plan into this new workbook (.xlsx)."),
        ),
        format_option(interface, "json"),
    ]


def _check(order: Order, interface: Tongue) -> None:
    """Refuse two charts in one file.

    Raises:
        click.UsageError: In the language of the interface.
    """
    if order.gantt is not None and order.gantt == order.readiness:
        raise click.UsageError(interface.say("--gantt and --readiness name the same file"))


def plan(order: Order, tongue: Tongue) -> int:
    """Make the plan, write and print what is asked for, and return the exit code."""
    try:
        require_extra("plan", "bulk")
        require_new(file for file in (order.gantt, order.readiness, order.excel) if file is not None)
        # What needs the libraries of planning, which may not be there, is imported only here.
        from tieuchi.cli.planned import print_outcome, write_plan  # noqa: PLC0415 - as above
        from tieuchi.cli.planning import outcome_of  # noqa: PLC0415 - as above

        found = outcome_of(order, tongue)
        if found.plan is not None:
            write_plan(found.plan, order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    print_outcome(found, order.fmt, tongue)
    if found.rejected:
        return BAD_INPUT
    return NOT_MET if found.plan is None else JUDGED
