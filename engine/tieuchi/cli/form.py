"""``tieuchi form``: an empty evidence file, or a workbook, to fill in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from tieuchi.cli.common import Day, put, stop, told
from tieuchi.cli.endings import FileName
from tieuchi.cli.extras import require_extra
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.law.choosing import require_form, set_named
from tieuchi.law.criteria import SetFile
from tieuchi.present.blank import blank, require_fillable
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message, nfc


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(set_id: str, day: date | None, xlsx: str | None, shown: str | None) -> None:
        if xlsx is None:
            if shown is not None:
                raise click.UsageError(interface.say("--from goes with --xlsx"))
            write_form(set_id, day or datetime.now(UTC).astimezone().date(), output)
            return
        write_workbook(set_id, day, xlsx, shown, output)

    return click.Command("form", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Write an empty evidence file, or a workbook, to fill in.\n\n"
        "In the evidence file every field stands with its label, unit, bounds, proof and keeper, and says "
        "‘unknown’; as it is it can be judged, and passes nothing.\n\n"
        "With --xlsx a form for Excel is written: a sheet for each section and each list, answers chosen "
        "from lists, bounds checked while typing. Filled in, it is judged as an evidence file is.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi form 1300-2023 > station.yaml\n"
        "  tieuchi form 1300-2023 --as-of 31/12/2024 --lang en > station.yaml\n"
        "  tieuchi form 1300-2023 --xlsx form.xlsx\n"
        "  tieuchi form 1300-2023 --xlsx 2025.xlsx --from 2024.xlsx --as-of 31/12/2025"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["set_id"], metavar="SET"),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            help=say("The day of judging to write; else today, with --from the evidence's own."),
        ),
        click.Option(
            ["--xlsx"],
            type=FileName(interface, ".xlsx"),
            metavar="FILE",
            help=say("Write a form for Excel into this new file."),
        ),
        click.Option(
            ["--from", "shown"],
            metavar="FILE",
            help=say(
                "With --xlsx: fill in what this evidence says. Of an earlier day, what stood on the day is "
                "kept with its day, and figures over the period are left out."
            ),
        ),
    ]


def write_form(set_id: str, day: date, tongue: Tongue) -> None:
    """Print the empty evidence file of a set."""
    desk = Desk()
    try:
        head = set_named(desk.heads, set_id)
        text = blank(head, desk.form(head.form), day, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(text)


def write_workbook(set_id: str, day: date | None, file: str, shown: str | None, tongue: Tongue) -> None:
    """Write the form of a set for Excel, and say what was written."""
    try:
        require_extra("office")
        require_new([file])
        desk = Desk()
        head = set_named(desk.heads, set_id)
        require_fillable(head)
        evidence = None if shown is None else _shown(desk, head, shown, day, tongue)
        new_bytes(Path(file), _workbook(desk, head, day, evidence, tongue))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(tongue.say("written: {file}", file=nfc(file)) + "\n")


def _shown(desk: Desk, head: SetFile, file: str, day: date | None, tongue: Tongue) -> Evidence:
    evidence = told(desk.read(file), tongue)
    require_form(head, evidence.form.id)
    if day is not None and day < evidence.as_of:
        raise JudgingError(
            Message(
                "{file} speaks of {as_of}; a form of {day}, before that, cannot begin with it",
                file=evidence.file,
                as_of=evidence.as_of,
                day=day,
            )
        )
    return evidence


def _workbook(desk: Desk, head: SetFile, day: date | None, shown: Evidence | None, tongue: Tongue) -> bytes:
    from tieuchi.present.filling import begun, form_workbook  # noqa: PLC0415 - it needs the extra

    on = day or (shown.as_of if shown is not None else datetime.now(UTC).astimezone().date())
    started = begun(head, desk.form(head.form), on, shown)
    return form_workbook(desk.law(head.id, on), desk.norms, started, tongue)
