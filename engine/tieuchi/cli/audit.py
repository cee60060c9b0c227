"""``tieuchi audit``: past decisions judged again from what was kept of them, classified, ranked by risk."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tieuchi.cli.common import JUDGED, NOT_MET, Day, format_option, put, put_document, stop, told
from tieuchi.cli.endings import FileName
from tieuchi.cli.percent import Percent
from tieuchi.cli.progress import stations
from tieuchi.cli.registers import db_option, opened
from tieuchi.cli.stations import station_files
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, nfc

if TYPE_CHECKING:
    from tieuchi.register.audit.drawing import Sample
    from tieuchi.register.audit.results import Audit

CONFIDENCE = "95"
TOLERABLE = "5"


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        db: The register.
        since: The first day of the decisions, where not all are audited.
        province: Their province, where not all are audited.
        reports: Reports to hold the stations' figures against.
        sample: Whether to draw a sample.
        confidence: Its confidence.
        tolerable: The share of wrong decisions it may miss.
        seed: Its seed.
        page: The file of the page with charts, where one is asked for.
        fmt: How to print.
    """

    db: str
    since: date | None
    province: str | None
    reports: tuple[str, ...]
    sample: bool
    confidence: Fraction
    tolerable: Fraction
    seed: int | None
    page: str | None
    fmt: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        order = Order(**asked)
        _check(order, interface)
        sys.exit(audit(order, output))

    return click.Command("audit", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Judge recorded decisions again, and tell which ones to look at.\n\n"
        "Every decision is judged from its own kept evidence under its own kept law by today's engine, and "
        "put into one class: confirmed, engine differs, content since corrected, evidence superseded, "
        "council departed with or without reason, or cannot be judged. Declared rules look for figures that "
        "are not plausible, declared weights make a risk of it all, and --sample draws decisions to look at "
        "on the spot; whoever has the seed and the register can draw the same ones.\n\n"
        "Leaves with 0 when every decision could be judged and today's engine agrees with what was recorded, "
        "1 when not, 2 when the register or the content cannot be read.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi audit\n"
        '  tieuchi audit --since 01/01/2024 --province "Tỉnh Mẫu"\n'
        "  tieuchi audit --sample --seed 20241231 --page audit.html\n"
        "  tieuchi audit --reports districts/ --format json > audit.json"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        db_option(interface),
        click.Option(
            ["--since"], type=Day(interface), help=say("Only decisions signed on this day or later.")
        ),
        click.Option(["--province"], metavar="NAME", help=say("Only decisions about this province.")),
        click.Option(
            ["--reports"],
            multiple=True,
            metavar="FOLDER|FILE",
            help=say("Hold the stations' figures against these reports of districts; may be repeated."),
        ),
        click.Option(["--sample"], is_flag=True, help=say("Draw a sample to look at on the spot.")),
        click.Option(
            ["--confidence"],
            type=Percent(interface, above=True, below=True),
            default=CONFIDENCE,
            show_default=True,
            metavar="PERCENT",
            help=say("How sure the sample is to find a wrong decision where too many are wrong."),
        ),
        click.Option(
            ["--tolerable"],
            type=Percent(interface, below=True),
            default=TOLERABLE,
            show_default=True,
            metavar="PERCENT",
            help=say("The share of wrong decisions that the sample may miss."),
        ),
        click.Option(
            ["--seed"],
            type=click.IntRange(min=0),
            metavar="N",
            help=say("The number that decides which are drawn; agree on it before, or draw it in public."),
        ),
        click.Option(
            ["--page"],
            type=FileName(interface, ".html", ".htm"),
            metavar="FILE.html",
            help=say("Write a page with charts into this new file."),
        ),
        format_option(interface, "json"),
    ]


def _check(order: Order, interface: Tongue) -> None:
    """Refuse a command line that asks for half a sample.

    Raises:
        click.UsageError: In the language of the interface.
    """
    if order.sample != (order.seed is not None):
        raise click.UsageError(interface.say("--sample and --seed go together"))


def audit(order: Order, tongue: Tongue) -> int:
    """Audit a register, print what was found, write the page, and return the exit code."""
    try:
        _require_room(order.page)
        found = _audited(order, tongue)
        sample = _sample(found, order)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    # Printed first: what took long is not lost where the page cannot be written.
    _print(found, sample, order.fmt, tongue)
    try:
        if order.page is not None:
            _write(found, sample, order.page, tongue)
    except InputError as error:
        stop(error, tongue)
    unsettled = found.counts["cannot be judged"] + found.counts["engine differs"]
    return NOT_MET if unsettled else JUDGED


def _require_room(page: str | None) -> None:
    """Refuse, before anything is judged, a page that is there already or has no folder to stand in."""
    if page is None:
        return
    require_new([page])
    if not Path(page).absolute().parent.is_dir():
        message = Message("the folder around it does not exist; create it first")
        raise InputError([Problem(Place(nfc(page)), message)])


def _audited(order: Order, tongue: Tongue) -> Audit:
    register = opened(order.db)
    # What needs the libraries of the register, which may not be there, is imported only here.
    from tieuchi.register.audit.auditing import Auditing  # noqa: PLC0415 - as above
    from tieuchi.register.audit.reading import Wanted  # noqa: PLC0415 - as above

    desk = Desk()
    reports = _reports(desk, order.reports, tongue)
    auditing = Auditing(register, desk, Wanted(order.since, order.province), reports)
    stations(auditing.look(), auditing.size, tongue)
    return auditing.audit()


def _reports(desk: Desk, given: tuple[str, ...], tongue: Tongue) -> tuple[Evidence, ...]:
    """Read the reports.

    Raises:
        InputError: Naming every fault of every one.
    """
    read: list[Evidence] = []
    problems: list[Problem] = []
    for file in station_files(given):
        try:
            read.append(told(desk.read(file), tongue))
        except InputError as error:
            problems += error.problems
        else:
            problems += _no_report(read[-1])
    if problems:
        raise InputError(problems)
    return tuple(read)


def _no_report(one: Evidence) -> Iterator[Problem]:
    if not one.form.counted:
        message = Message("the form ‘{form}’ counts nothing from stations", form=one.form.id)
        yield Problem(Place(one.file), message)


def _sample(found: Audit, order: Order) -> Sample | None:
    if order.seed is None:
        return None
    from tieuchi.register.audit.drawing import sample_of  # noqa: PLC0415 - as above

    return sample_of(found, order.seed, order.confidence, order.tolerable)


def _write(found: Audit, sample: Sample | None, file: str, tongue: Tongue) -> None:
    """Write the page.

    Raises:
        InputError: If there is one by now, or it cannot be written.
    """
    from tieuchi.present.audited_page import audit_page  # noqa: PLC0415 - slow to import, seldom needed

    new_bytes(Path(file), audit_page(found, sample, tongue))


def _print(found: Audit, sample: Sample | None, fmt: str, tongue: Tongue) -> None:
    from tieuchi.present.audited import audit_blocks, flat_table, title_of  # noqa: PLC0415 - as above
    from tieuchi.present.audited_data import as_json  # noqa: PLC0415 - as above

    if fmt == "json":
        put(as_json(found, sample, tongue))
    elif fmt == "tsv":
        put_document([flat_table(found, sample, tongue)], fmt, "", tongue)
    else:
        put_document(audit_blocks(found, sample, tongue), fmt, title_of(found, tongue), tongue)
