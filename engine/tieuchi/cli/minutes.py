"""``tieuchi minutes``: the documents an office signs, in Word and as PDF, and checking signed ones."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from tieuchi.cli.common import day_option, law_options, stop
from tieuchi.cli.endings import FileName
from tieuchi.cli.extras import require_extra
from tieuchi.cli.stations import stations_option
from tieuchi.present.documents.model import KINDS, Kind
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        files: The evidence files.
        kind: Which document.
        docx: The Word file to write, if any.
        pdf: The PDF to write, if any.
        template: The office's own template, if any.
        write_template: Where to write the template that comes with the product, if anywhere.
        check: The Word file to check, if any.
        day: The day of judging, where it is not the evidence's own.
        set_id: The set, where it is not the one in force.
        rehearse: Whether a set that is not yet in force may judge.
        stations: Folders and files of stations' evidence to count a report's figures from.
    """

    files: tuple[str, ...]
    kind: Kind
    docx: str | None
    pdf: str | None
    template: str | None
    write_template: str | None
    check: str | None
    day: date | None
    set_id: str | None
    rehearse: bool
    stations: tuple[str, ...]


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        order = Order(**asked)
        _check_options(order, interface)
        sys.exit(minutes(order, output))

    return click.Command("minutes", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Write the documents an office signs, or check one that was signed.\n\n"
        "The minutes and the scored sheet are of one station, a submission lists several communes. They are "
        "laid out by Decree 30/2020/NĐ-CP. Every figure is the engine’s and is bound to the receipt by the "
        "code on every page and by the QR code; number, day, names and what the council decides otherwise "
        "are left free.\n\n"
        "--write-template writes the template, which can be changed in Word; --template uses it.\n\n"
        "--check tells whether a Word file still says what its receipt says; given the evidence, it is "
        "judged again too. Leaves with 1 when something differs.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi minutes station.yaml --docx minutes.docx --pdf minutes.pdf\n"
        "  tieuchi minutes station.yaml --kind sheet --pdf sheet.pdf\n"
        "  tieuchi minutes stations/*.yaml --kind submission --docx submission.docx\n"
        "  tieuchi minutes --write-template ours.docx\n"
        "  tieuchi minutes station.yaml --template ours.docx --docx minutes.docx\n"
        "  tieuchi minutes --check minutes.docx station.yaml"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say, word = interface.say, FileName(interface, ".docx")
    return [
        click.Argument(["files"], nargs=-1, metavar="[FILE...]"),
        click.Option(
            ["--kind"],
            type=click.Choice(KINDS),
            default="minutes",
            show_default=True,
            help=say("Which document: the minutes, the scored sheet, or the submission."),
        ),
        click.Option(["--docx"], type=word, metavar="FILE", help=say("Write it as a new Word file.")),
        click.Option(
            ["--pdf"], type=FileName(interface, ".pdf"), metavar="FILE", help=say("Write it as a new PDF.")
        ),
        click.Option(
            ["--template"], type=word, metavar="FILE", help=say("With --docx: fill in this Word template.")
        ),
        click.Option(
            ["--write-template"],
            type=word,
            metavar="FILE",
            help=say("Write the template to change in Word into this new file."),
        ),
        click.Option(["--check"], metavar="FILE", help=say("Check this Word file.")),
        day_option(interface),
        *law_options(interface),
        stations_option(interface),
    ]


def _check_options(order: Order, interface: Tongue) -> None:
    """Refuse what does not go together.

    Raises:
        click.UsageError: In the language of the interface.
    """
    say = interface.say
    doing = [order.check, order.write_template, order.docx or order.pdf]
    if sum(one is not None for one in doing) != 1:
        raise click.UsageError(
            say("say what to do: --docx or --pdf writes, --check checks, or --write-template")
        )
    if (order.docx or order.pdf) and not order.files:
        raise click.UsageError(say("name the evidence FILE that the document is about"))
    if order.template and not order.docx:
        raise click.UsageError(say("--template goes with --docx"))
    if order.stations and len(order.files) > 1:
        raise click.UsageError(say("--stations goes with one FILE, the report that the stations belong to"))


def minutes(order: Order, tongue: Tongue) -> int:
    """Write or check a document, and return the exit code."""
    try:
        require_extra("office")
        # What needs the libraries of documents, which may not be there, is imported only here.
        from tieuchi.cli import documents  # noqa: PLC0415 - as above

        if order.write_template is not None:
            return documents.write_template(order, order.write_template, tongue)
        if order.check is not None:
            return documents.check(order, order.check, tongue)
        return documents.write(order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
