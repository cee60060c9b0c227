"""``tieuchi chart``: assessments as a picture, drawn without a browser."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from tieuchi.cli.common import BAD_INPUT, JUDGED, complain, day_option, law_options, put, stop
from tieuchi.cli.endings import PICTURES, FileName, kind_of
from tieuchi.cli.extras import require_extra
from tieuchi.cli.stations import read_stations
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

CHARTS = ("criteria", "ranking", "years")


@dataclass(frozen=True)
class Order:
    """What one run is asked to draw.

    Attributes:
        files: The evidence files, and folders of them.
        kind: Which chart.
        out: The file it is drawn into.
        day: The day of judging, where it is not the evidence's own.
        set_id: The set, where it is not the one in force.
        rehearse: Whether a set that is not yet in force may judge.
    """

    files: tuple[str, ...]
    kind: str
    out: str
    day: date | None
    set_id: str | None
    rehearse: bool


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        sys.exit(chart(Order(**asked), output))

    return click.Command("chart", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Draw assessments as a picture.\n\n"
        "criteria: the criteria of one FILE against the lines of recognition, and its total. ranking: the "
        "stations of files and folders by their points. years: one commune, each file judged on its own day "
        "by the law in force then. What is still open is drawn as a range. No browser is needed; what is "
        "wrong with a file goes to the error output, and the others are drawn.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi chart station.yaml --out station.svg\n"
        "  tieuchi chart stations/ --kind ranking --out district.png\n"
        "  tieuchi chart xa-an-*.yaml --kind years --out years.html"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE|FOLDER..."),
        click.Option(
            ["--kind"],
            type=click.Choice(CHARTS),
            default=CHARTS[0],
            show_default=True,
            help=say("What to draw."),
        ),
        click.Option(
            ["--out"],
            type=FileName(interface, *PICTURES),
            required=True,
            metavar="FILE",
            help=say("The new file to draw into, which ends in .svg, .png or .html."),
        ),
        day_option(interface),
        *law_options(interface),
    ]


def chart(order: Order, tongue: Tongue) -> int:
    """Draw the chart, say where it is, and return the exit code."""
    desk = Desk(evaluator=Reference())
    try:
        require_extra("office")
        require_new([order.out])
        evidences, failed = read_stations(desk, order.files, tongue)
        judged = [
            one for one in (_judged(desk, each, order, tongue) for each in evidences) if one is not None
        ]
        new_bytes(Path(order.out), _drawn(judged, order, tongue))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(f"{order.out}\n")
    return BAD_INPUT if failed or len(judged) < len(evidences) else JUDGED


def _judged(desk: Desk, evidence: Evidence, order: Order, tongue: Tongue) -> Assessment | None:
    """Return an assessment, or complain and return none."""
    try:
        return desk.assess(evidence, day=order.day, set_id=order.set_id, rehearse=order.rehearse)
    except (InputError, JudgingError) as error:
        complain(error, tongue, evidence.file)
        return None


def _drawn(judged: list[Assessment], order: Order, tongue: Tongue) -> bytes:
    from tieuchi.present.charts.criteria import criteria_chart  # noqa: PLC0415 - it needs the extra
    from tieuchi.present.charts.ranking import ranking_chart  # noqa: PLC0415 - as above
    from tieuchi.present.charts.years import years_chart  # noqa: PLC0415 - as above

    if not judged:
        raise JudgingError(Message("nothing could be judged, so there is nothing to draw"))
    kind = kind_of(order.out)
    if order.kind == "ranking":
        return ranking_chart(judged, tongue, kind)
    if order.kind == "years":
        return years_chart(judged, tongue, kind)
    if len(judged) > 1:
        raise JudgingError(
            Message("one FILE is drawn by its criteria; ‘--kind ranking’ or ‘--kind years’ compares several")
        )
    return criteria_chart(judged[0], tongue, kind)
