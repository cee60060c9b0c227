"""``tieuchi plan``: which communes to register in which round, and what each does first."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from tieuchi.cli.common import (
    BAD_INPUT,
    JUDGED,
    NOT_MET,
    Day,
    format_option,
    law_options,
    put,
    put_document,
    stop,
)
from tieuchi.cli.confidence import confidence_option
from tieuchi.cli.extras import require_extra
from tieuchi.files.replacing import put_bytes
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError

if TYPE_CHECKING:
    from tieuchi.cli.planning import Outcome

CHARTS = (".svg", ".png", ".html")


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
            metavar="FILE",
            help=say("Draw who does what when into this file, which ends in .svg, .png or .html."),
        ),
        click.Option(["--readiness"], metavar="FILE", help=say("Draw how ready the communes are, likewise.")),
        click.Option(["--excel"], metavar="FILE", help=say("Write the plan into this workbook (.xlsx).")),
        format_option(interface, "json"),
    ]


def _check(order: Order, interface: Tongue) -> None:
    """Refuse files whose names do not say what they are.

    Raises:
        click.UsageError: In the language of the interface.
    """
    for file in (order.gantt, order.readiness):
        if file is not None and Path(file).suffix.lower() not in CHARTS:
            raise click.UsageError(interface.say("‘{file}’ does not end in .svg, .png or .html", file=file))
    if order.excel is not None and Path(order.excel).suffix.lower() != ".xlsx":
        raise click.UsageError(interface.say("‘{file}’ does not end in .xlsx", file=order.excel))


def plan(order: Order, tongue: Tongue) -> int:
    """Make the plan, write and print what is asked for, and return the exit code."""
    try:
        require_extra("plan", "bulk")
        # What needs the libraries of planning, which may not be there, is imported only here.
        from tieuchi.cli.planning import outcome_of  # noqa: PLC0415 - as above

        found = outcome_of(order, tongue)
        if found.plan is not None:
            _write(found, order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    _print(found, order.fmt, tongue)
    if found.rejected:
        return BAD_INPUT
    return NOT_MET if found.plan is None else JUDGED


def _write(found: Outcome, order: Order, tongue: Tongue) -> None:
    from tieuchi.present.charts.drawing import chart_bytes  # noqa: PLC0415 - slow to import, seldom needed
    from tieuchi.present.registration import title_of  # noqa: PLC0415 - as above
    from tieuchi.present.registration_gantt import gantt  # noqa: PLC0415 - as above
    from tieuchi.present.registration_readiness import readiness  # noqa: PLC0415 - as above
    from tieuchi.present.registration_workbook import workbook_bytes  # noqa: PLC0415 - as above

    one = found.plan
    if one is None:
        return
    for file, drawn in ((order.gantt, gantt), (order.readiness, readiness)):
        if file is not None:
            kind = Path(file).suffix.lower().removeprefix(".")
            put_bytes(file, chart_bytes(drawn(one, tongue), title_of(one, tongue), kind, tongue.lang))
    if order.excel is not None:
        put_bytes(order.excel, workbook_bytes(one, tongue))


def _print(found: Outcome, fmt: str, tongue: Tongue) -> None:
    from tieuchi.present.registered import registration_blocks  # noqa: PLC0415 - as above
    from tieuchi.present.registration import title_of  # noqa: PLC0415 - as above
    from tieuchi.present.registration_bounds import clash_blocks  # noqa: PLC0415 - as above
    from tieuchi.present.registration_data import clash_json, plan_json  # noqa: PLC0415 - as above

    if found.plan is not None and fmt == "json":
        put(plan_json(found.plan))
    elif found.plan is not None:
        put_document(registration_blocks(found.plan, tongue), fmt, title_of(found.plan, tongue), tongue)
    elif found.clash is not None and fmt == "json":
        put(clash_json(found.clash))
    elif found.clash is not None:
        title = tongue.say("There is no such plan")
        put_document(clash_blocks(found.clash, tongue), fmt, title, tongue)
