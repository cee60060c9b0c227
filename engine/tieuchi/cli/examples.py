"""``tieuchi examples``: stations at every boundary of a set, as scenarios that the tests judge again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tieuchi.cli.common import Day, put, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.proving import require_rules
from tieuchi.desk import Desk
from tieuchi.files.folders import require_new, write_folder
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.law.choosing import require_in_force, set_named
from tieuchi.law.criteria import SetFile
from tieuchi.law.rules import RuleFile
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError

if TYPE_CHECKING:
    from tieuchi.present.gherkin import Feature

SECONDS = 60.0
"""How long one question to the solver may take; what takes longer is said to be undecided."""


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, day: date | None, folder: str | None) -> None:
        examples(set_id, day, folder, output)

    help_ = interface.say(
        "Write examples at every boundary of a set.\n\n"
        "For each threshold a station just below it, at it and just above it, alike in everything else; for "
        "each yes/no and each choice all its answers; the first and the last day in force; the lines of "
        "recognition. They are Vietnamese scenarios (Gherkin), the same bytes every time.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi examples hoang-hoa-2024\n"
        "  tieuchi examples 1300-2023 --write examples-1300"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            help=interface.say("The day of judging; else the day of the examples beside the rules."),
        ),
        click.Option(
            ["--write", "folder"],
            metavar="FOLDER",
            help=interface.say("Write one .feature file for each file of rules into this new folder."),
        ),
    ]
    return click.Command("examples", callback=run, params=params, help=help_)


def examples(set_id: str, day: date | None, folder: str | None, tongue: Tongue) -> None:
    """Print the examples of a set, or write them into a new folder."""
    try:
        require_extra("prove")
        if folder is not None:
            require_new(Path(folder))
        desk = Desk()
        made = features(desk, set_named(desk.heads, set_id), day)
        if folder is not None:
            write_folder(Path(folder), {f"{one.file}.feature": one.text() for one in made})
        else:
            for one in made:
                put(one.text())
    except (InputError, JudgingError) as error:
        stop(error, tongue)


def features(desk: Desk, head: SetFile, day: date | None = None) -> Iterable[Feature]:
    """Return the features of a set.

    Raises:
        JudgingError: If the set is only a frame, or not in force on the day.
        InputError: If the set is faulty.
    """
    from tieuchi.present.setexamples import Examples  # noqa: PLC0415 - it needs the solver

    require_rules(head)
    law_day = day or examples_day(desk.root, head)
    require_in_force(head, law_day, rehearse=False)
    law, form = desk.law(head.id, law_day), desk.form(head.form)
    return Examples(law, form, desk.heads, law_day, SECONDS).features()


def examples_day(root: Path, head: SetFile) -> date:
    """Return the day on which the examples beside the rules of a set are judged."""
    first = min((root / "rules" / head.id).glob("*.yaml"))
    return checked(read_yaml(first, first.relative_to(root).as_posix()), RuleFile).examples_on
