"""What the commands share: the format option, the width, printing, complaints and exit codes."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any, NoReturn

import click

from tieuchi.evidence.facts import Evidence
from tieuchi.present.document import Block
from tieuchi.present.language import Tongue
from tieuchi.present.tables import (
    DEFAULT_FORMAT,
    FORMATS,
    HTML_FORMATS,
    PLAIN_WIDTH,
    page,
    render,
    wraps,
)
from tieuchi.values.days import parse_day
from tieuchi.values.problem import InputError, JudgingError

JUDGED, NOT_MET, BAD_INPUT = 0, 1, 2
WIDEST = 200


def format_option(interface: Tongue, *more: str) -> click.Option:
    """Return ``--format`` with the table formats of tabulate and the formats of one command."""
    some = ["simple_grid", "plain", "github", "html", "tsv", "latex", *more]
    return click.Option(
        ["--format", "fmt"],
        type=click.Choice([*FORMATS, *more]),
        default=DEFAULT_FORMAT,
        show_default=True,
        metavar="FORMAT",
        help=interface.say("How to print: {some} … or another table format of tabulate.", some=some),
    )


def day_option(interface: Tongue) -> click.Option:
    """Return ``--as-of``, the day of judging."""
    return click.Option(
        ["--as-of", "day"],
        type=Day(interface),
        help=interface.say("Judge as of this day, 2024-05-31 or 31/05/2024; else the evidence's own."),
    )


def law_options(interface: Tongue) -> list[click.Parameter]:
    """Return ``--set`` and ``--rehearse``, which choose the set that judges."""
    say = interface.say
    return [
        click.Option(
            ["--set", "set_id"], metavar="ID", help=say("Judge by this set; else the one in force.")
        ),
        click.Option(["--rehearse"], is_flag=True, help=say("Allow a set that is not yet in force.")),
    ]


class Day(click.ParamType[date]):
    """A day written either way."""

    name = "date"

    def __init__(self, interface: Tongue) -> None:
        self.interface = interface

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with a usage error."""
        try:
            return parse_day(value)
        except ValueError:
            self.fail(
                self.interface.say("‘{written}’ is not a day; write 2024-05-31 or 31/05/2024", written=value),
                param,
                ctx,
            )


def page_width() -> int:
    """Return the columns to print in: the terminal's, or a sane number where there is none."""
    if not sys.stdout.isatty() and not os.environ.get("COLUMNS"):
        return PLAIN_WIDTH
    return min(shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns, WIDEST)


def room(fmt: str) -> int | None:
    """Return the width a format is wrapped to, or None for a format that is not."""
    return page_width() if wraps(fmt) else None


def put_document(blocks: Iterable[Block], fmt: str, title: str, tongue: Tongue) -> None:
    """Print a document in a format; HTML as a page of its own."""
    body = render(blocks, fmt, page_width())
    put(page(body, title, tongue.lang) if fmt in HTML_FORMATS else body)


def put(text: str) -> None:
    """Print data; a reader who leaves early, as ``head`` does, is no error."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complaints(error: InputError | JudgingError, tongue: Tongue, file: str = "") -> list[str]:
    """Return what is wrong, one line for each problem, each with its place."""
    if isinstance(error, InputError):
        return [problem.render(tongue.translate) for problem in error.problems]
    message = tongue.tell(error.message)
    return [f"{file}: {message}" if file else message]


def complain(error: InputError | JudgingError, tongue: Tongue, file: str = "") -> None:
    """Say on the error output what is wrong."""
    for line in complaints(error, tongue, file):
        click.echo(line, err=True)


def told(evidence: Evidence, tongue: Tongue) -> Evidence:
    """Say on the error output what is to be known of how evidence was read, and return it."""
    for remark in evidence.remarks:
        click.echo(remark.render(tongue.translate), err=True)
    return evidence


def stop(error: InputError | JudgingError, tongue: Tongue) -> NoReturn:
    """Complain and leave with the exit code for bad input."""
    complain(error, tongue)
    sys.exit(BAD_INPUT)
