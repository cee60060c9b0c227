"""``tieuchi diff``: two versions of a set compared for all evidence there can be."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tieuchi.cli.common import JUDGED, NOT_MET, Day, format_option, put, put_document, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.progress import counted
from tieuchi.cli.proving import near, prover_of
from tieuchi.cli.versions import version
from tieuchi.files.folders import require_new, write_folder
from tieuchi.law.criteria import SetFile
from tieuchi.present.differences import as_json, difference_blocks, evidence_files
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.prove.differences import Comparing, Difference

SECONDS = 20.0


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        first: The first version: a set, or the path of its folder in other content.
        second: The second version.
        day: The day of the law, where it is not today or the second set's nearest day.
        folder: Where evidence is written, where it is.
        fmt: How to print.
    """

    first: str
    second: str
    day: date | None
    folder: str | None
    fmt: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        sys.exit(diff(Order(**asked), output))

    say = interface.say
    help_ = say(
        "Compare two versions of a set for all evidence there can be.\n\n"
        "Each version is a set, or the path of its folder in other content, such as a draft. They are proved "
        "to judge alike, or one station is shown for each way in which they differ; every change is told as "
        "one of words, of scores or of recognition.\n\n"
        "Leaves with 0 when nothing but words differs, 1 when something does or could not be proved, 2 when "
        "a version is faulty.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi diff 1300-2023 draft/criteria/1300-2023\n"
        "  tieuchi diff 1300-2023 draft/criteria/1300-2023 --write differences"
    )
    params: list[click.Parameter] = [
        click.Argument(["first"], metavar="SET"),
        click.Argument(["second"], metavar="SET"),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            help=say("The day of the law; else today, or the nearest day on which the second is in force."),
        ),
        click.Option(
            ["--write", "folder"],
            metavar="FOLDER",
            help=say("Write the stations that show the differences into this new folder."),
        ),
        format_option(interface, "json"),
    ]
    return click.Command("diff", callback=run, params=params, help=help_)


def diff(order: Order, tongue: Tongue) -> int:
    """Compare, print the differences, write the evidence where asked, and return the exit code."""
    try:
        require_extra("prove")
        if order.folder is not None:
            require_new(Path(order.folder))
        comparing, heads, day = _comparing(order)
        found = list(counted(comparing.differences(), tongue.say("Comparing")))
        if order.folder is not None:
            write_folder(Path(order.folder), evidence_files(found))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    _print(heads, day, found, order, tongue)
    return NOT_MET if any(one.change != "wording" for one in found) else JUDGED


def _comparing(order: Order) -> tuple[Comparing, tuple[SetFile, SetFile], date]:
    from tieuchi.prove.differences import Comparing  # noqa: PLC0415 - it needs the solver

    (desk, first), (other, second) = version(order.first), version(order.second)
    if (first.form, first.period) != (second.form, second.period):
        raise JudgingError(
            Message(
                "‘{first}’ and ‘{second}’ are not judged on the same form over the same period, so no "
                "station can be judged by both",
                first=order.first,
                second=order.second,
            )
        )
    day = order.day or near(second, datetime.now(UTC).astimezone().date())
    before, after = prover_of(desk, first, day, SECONDS), prover_of(other, second, day, SECONDS)
    return Comparing(before, after, SECONDS), (first, second), day


def _print(
    heads: tuple[SetFile, SetFile], day: date, found: list[Difference], order: Order, tongue: Tongue
) -> None:
    if order.fmt == "json":
        put(as_json((order.first, order.second), day, found))
        return
    versions = (order.first, heads[0]), (order.second, heads[1])
    blocks = difference_blocks(versions, day, found, order.folder, tongue)
    put_document(blocks, order.fmt, tongue.say("Differences"), tongue)
