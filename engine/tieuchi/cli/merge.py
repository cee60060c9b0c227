"""``tieuchi merge``: the evidence of a merged commune from that of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from tieuchi.cli.common import Day, put, stop, told
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.merging import merge
from tieuchi.evidence.merging_parts import DISTRICT, Into
from tieuchi.present.language import Tongue
from tieuchi.present.merged import merged_file
from tieuchi.values.problem import InputError, JudgingError, Problem


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(files: tuple[str, ...], commune: str, province: str | None, day: date) -> None:
        write_merged(files, commune, province, day, output)

    say = interface.say
    help_ = say(
        "Write the evidence of a merged commune from that of its parts.\n\n"
        "Each FILE is one of the former communes, all of one day and one period. Numbers are added and lists "
        "joined, each row once; what a new commune has to establish anew says ‘unknown’ with the reason. "
        "Findings of assessors are not carried over.\n\n"
        "\b\n"
        "Examples:\n"
        '  tieuchi merge a.yaml b.yaml --commune "Xã Tân An" --as-of 01/07/2025 > merged.yaml\n'
        '  tieuchi merge *.yaml --commune "Xã Tân An" --province "Tỉnh Mẫu" --as-of 2025-07-01'
    )
    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        click.Option(
            ["--commune"], required=True, metavar="NAME", help=say("The name of the merged commune.")
        ),
        click.Option(
            ["--province"], metavar="NAME", help=say("Its province; that of the parts when left out.")
        ),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            required=True,
            help=say("The day of judging that the merged file speaks of."),
        ),
    ]
    return click.Command("merge", callback=run, params=params, help=help_)


def write_merged(files: Sequence[str], commune: str, province: str | None, day: date, tongue: Tongue) -> None:
    """Print the evidence file of a merged commune."""
    desk = Desk()
    try:
        parts = _read(desk, files, tongue)
        districts = not desk.jurisdictions.without_units([DISTRICT], day)
        text = merged_file(merge(parts, Into(commune, day, province, districts)), tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(text)


def _read(desk: Desk, files: Sequence[str], tongue: Tongue) -> list[Evidence]:
    """Read every part; what is wrong with any of them is told at once."""
    parts: list[Evidence] = []
    problems: list[Problem] = []
    for file in files:
        try:
            parts.append(told(desk.read(file), tongue))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return parts
