"""``tieuchi tasks``: the tasks that a plan hands out, and how each stands on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from tieuchi.cli.common import Day, format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.law.reader import read_progress, read_tasks
from tieuchi.law.standings import tasks_on
from tieuchi.present.document import Block
from tieuchi.present.language import Tongue
from tieuchi.present.tasks import tasks_blocks
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, day: date | None, progress: str | None, fmt: str) -> None:
        show_tasks(set_id, day or datetime.now(UTC).astimezone().date(), progress, fmt, output)

    say = interface.say
    help_ = say(
        "List the tasks that a plan hands out, the most urgent first.\n\n"
        "Each comes with who leads, who helps, when it is to be done and how it stands on the day. What "
        "was done is told by a progress file; without one, a year that has passed reads ‘overdue unless "
        "done’.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi tasks bac-ninh-220-2018\n"
        "  tieuchi tasks can-tho-89-2022 --as-of 31/12/2025\n"
        "  tieuchi tasks bac-ninh-220-2018 --progress progress.yaml"
    )
    params: list[click.Parameter] = [
        click.Argument(["set_id"], metavar="SET"),
        format_option(interface),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            help=say("The day on which the tasks are looked at; else today."),
        ),
        click.Option(
            ["--progress"],
            metavar="FILE",
            help=say("What was done: set, and under done the task, on, proof, and for which year."),
        ),
    ]
    return click.Command("tasks", callback=run, params=params, help=help_)


def show_tasks(set_id: str, day: date, progress: str | None, fmt: str, tongue: Tongue) -> None:
    """Print the tasks of a set on a day."""
    try:
        blocks = _blocks(Desk(), set_id, day, progress, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document(blocks, fmt, set_id, tongue)


def _blocks(desk: Desk, set_id: str, day: date, progress: str | None, tongue: Tongue) -> tuple[Block, ...]:
    head = set_named(desk.heads, set_id)
    tasks = read_tasks(desk.root, head)
    done = None if progress is None else read_progress(Path(progress), head, tasks)
    return tuple(tasks_blocks(head, tasks_on(tasks, head.instrument.validity, day, done), tongue))
