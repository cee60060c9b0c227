"""``tieuchi assess``: a station's evidence in, a judged and explained score out."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from tieuchi.cli.assessed import print_assessments, write_workbook
from tieuchi.cli.bulk_options import BulkOptions, bulk_params, check_options
from tieuchi.cli.common import (
    BAD_INPUT,
    JUDGED,
    NOT_MET,
    complain,
    day_option,
    format_option,
    law_options,
    stop,
    told,
)
from tieuchi.cli.endings import FileName
from tieuchi.cli.evaluators import evaluator, judge_option
from tieuchi.cli.extras import require_extra
from tieuchi.cli.progress import with_progress
from tieuchi.cli.stations import evidence_files, read_stations, stations_option
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.replacing import require_new
from tieuchi.present import explain, export
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        files: The evidence files.
        fmt: How to print.
        day: The day of judging, where it is not the evidence's own.
        set_id: The set, where it is not the one in force.
        rehearse: Whether a set that is not yet in force may judge.
        indicator: The indicator to explain, where only one is wanted.
        require: The outcome every file must have.
        stations: Folders and files of stations' evidence to count the report's figures from.
        xlsx: The workbook to write instead of printing, if any.
    """

    files: tuple[str, ...]
    fmt: str
    day: date | None
    set_id: str | None
    rehearse: bool
    indicator: str | None
    require: str | None
    stations: tuple[str, ...]
    xlsx: str | None


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(judge: str | None, bulk: bool, **asked: Any) -> None:
        many = BulkOptions(*(asked.pop(name) for name in BulkOptions.names()))
        order = Order(**asked)
        single = {
            "explain": order.indicator,
            "stations": order.stations,
            "judge": judge,
            "xlsx": order.xlsx,
        }
        check_options(many, single, interface, bulk=bulk)
        _check_workbook(order, interface)
        sys.exit(assess_many(order, many, output) if bulk else assess_files(order, judge, output))

    return click.Command("assess", callback=run, params=_params(interface), help=_help(interface))


def _check_workbook(order: Order, interface: Tongue) -> None:
    """Refuse a workbook that holds only one indicator.

    Raises:
        click.UsageError: In the language of the interface.
    """
    if order.xlsx is not None and order.indicator is not None:
        raise click.UsageError(interface.say("--explain does not go with --xlsx"))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Judge evidence files and print the scored sheet.\n\n"
        "Each FILE is one station, one district, one province or one commune: an evidence file (.yaml), a "
        "form filled in with Excel (.xlsx, .xlsm or .ods), or a folder of them. Good files are judged even "
        "when others are bad; what is wrong with those goes to the error output.\n\n"
        "Leaves with 0 when all files were judged, 1 when --require is not met, 2 when a file is bad or no "
        "law holds on its day.\n\n"
        "With --bulk, FILE is a table, a workbook or a folder of many stations, in any number of years, each "
        "judged by the law in force on its own day. What cannot be judged is written among the rejects, and "
        "the rest is judged.\n\n"
        "With --stations, the figures of a district, a province or a commune are counted from its stations' "
        "own evidence and assessments; what no station's evidence tells stays as the report says, and the "
        "sheet tells which is which.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi assess station.yaml\n"
        "  tieuchi assess form.xlsx\n"
        "  tieuchi assess station.yaml --explain 26\n"
        "  tieuchi assess *.yaml --format jsonl > all.jsonl\n"
        "  tieuchi assess station.yaml --require pass --format tsv\n"
        "  tieuchi assess district.yaml --stations stations/\n"
        "  tieuchi assess stations/*.yaml --xlsx district.xlsx\n"
        "  tieuchi assess province.xlsx --bulk --summary --out findings --to xlsx"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        format_option(interface, "json", "jsonl"),
        day_option(interface),
        *law_options(interface),
        click.Option(
            ["--explain", "indicator"], metavar="NUMBER", help=say("Tell the whole story of one indicator.")
        ),
        click.Option(
            ["--require"], type=click.Choice(["pass"]), help=say("Leave with 1 unless every file passes.")
        ),
        stations_option(interface),
        judge_option(interface),
        click.Option(
            ["--xlsx"],
            type=FileName(interface, ".xlsx"),
            metavar="FILE",
            help=say("Write the findings of all files into this new workbook instead of printing them."),
        ),
        *bulk_params(interface),
    ]


def assess_files(order: Order, judge: str | None, tongue: Tongue) -> int:
    """Judge every file, print what could be judged, and return the exit code."""
    try:
        desk = Desk(evaluator=evaluator(judge))
        desk.heads  # noqa: B018 - a fault of the content is told once, not for every file
        files = evidence_files(order.files)
        # A filled-in form is a workbook too, and must not be lost under its own findings.
        require_new([] if order.xlsx is None else [order.xlsx])
        stations, failed = _stations(desk, order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    judged: list[export.Judged] = []
    for file in with_progress(files, tongue):
        try:
            judged.append(_judged(desk, file, order, stations, tongue))
        except (InputError, JudgingError) as error:
            complain(error, tongue, file)
            failed.append((file, error))
    failed += _left_out(judged, tongue)
    if order.xlsx is None:
        print_assessments(judged, failed, order, tongue)
    else:
        write_workbook(order.xlsx, judged, tongue)
    if failed:
        return BAD_INPUT
    met = order.require is None or all(one.outcome == order.require for one, _ in judged)
    return JUDGED if met else NOT_MET


def assess_many(order: Order, many: BulkOptions, tongue: Tongue) -> int:
    """Judge tables of many stations, and return the exit code."""
    try:
        require_extra("bulk")
    except JudgingError as error:
        stop(error, tongue)
    from tieuchi.cli.assess_bulk import Run  # noqa: PLC0415 - it needs the extra

    return Run(order, many, tongue).exit_code()


def _stations(desk: Desk, order: Order, tongue: Tongue) -> tuple[tuple[Evidence, ...], list[export.Failed]]:
    if order.stations and len(order.files) > 1:
        raise JudgingError(Message("--stations goes with one FILE, the report that the stations belong to"))
    return read_stations(desk, order.stations, tongue)


def _judged(
    desk: Desk, file: str, order: Order, stations: tuple[Evidence, ...], tongue: Tongue
) -> export.Judged:
    evidence = told(desk.read(file), tongue)
    asked: dict[str, Any] = {"day": order.day, "set_id": order.set_id, "rehearse": order.rehearse}
    if stations:
        evidence = desk.count(evidence, stations, **asked)
    assessment = desk.assess(evidence, **asked)
    if order.indicator is not None:
        explain.finding_of(assessment, order.indicator)
    return assessment, evidence


def _left_out(judged: list[export.Judged], tongue: Tongue) -> list[export.Failed]:
    """Complain of the stations that could not be counted, in whole or for one of the figures."""
    unused = [one for _, evidence in judged for one in evidence.stations if one.unused]
    failed: list[export.Failed] = [(one.file, InputError(one.unused)) for one in unused]
    for file, error in failed:
        complain(error, tongue, file)
    return failed
