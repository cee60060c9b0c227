"""``tieuchi import-annex``: the official annex in, its differences from the encoded set out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tieuchi.annex.comparing import Comparison, compare
from tieuchi.annex.drafting import drafts
from tieuchi.annex.encoded import encoded
from tieuchi.annex.grids import read_pages
from tieuchi.annex.reading import read_annex
from tieuchi.cli.common import JUDGED, NOT_MET, format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.files.folders import require_new, write_folder
from tieuchi.law.choosing import set_named
from tieuchi.law.reader import read_set
from tieuchi.present.annex import comparison_blocks
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(file: str, set_id: str, folder: str | None, fmt: str) -> None:
        sys.exit(import_annex(Path(file), set_id, Path(folder) if folder else None, fmt, output))

    say = interface.say
    help_ = say(
        "Compare the official annex of a decision with the encoded set.\n\n"
        "FILE is a Word document (.docx) or a workbook (.xlsx, .xls, .ods) with the table of criteria: "
        "number, content, points, scoring guide. Every difference is printed with its row in the document "
        "and its line in the content. --write puts drafts of the content files into a new folder; nothing in "
        "them is confirmed.\n\n"
        "Leaves with 0 when nothing differs, 1 when something does or a row could not be read, 2 when the "
        "file cannot be read at all.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi import-annex phu-luc.docx --set 1300-2023\n"
        "  tieuchi import-annex phu-luc.xlsx --set 1300-2023 --format html > differences.html\n"
        "  tieuchi import-annex phu-luc.docx --set 1300-2023 --write drafts"
    )
    params: list[click.Parameter] = [
        click.Argument(["file"], metavar="FILE"),
        click.Option(["--set", "set_id"], metavar="ID", required=True, help=say("The set to compare with.")),
        click.Option(
            ["--write", "folder"],
            metavar="FOLDER",
            help=say("Write drafts of the content files into this new folder."),
        ),
        format_option(interface),
    ]
    return click.Command("import-annex", callback=run, params=params, help=help_)


def import_annex(file: Path, set_id: str, folder: Path | None, fmt: str, tongue: Tongue) -> int:
    """Compare an annex, print the differences, write drafts where asked, and return the exit code."""
    try:
        if folder is not None:
            require_new(folder)
        found = _compared(file, set_id)
        if folder is not None:
            write_folder(folder, drafts(found.annex, found.encoded))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document(comparison_blocks(found, tongue), fmt, tongue.say("Annex and encoded set"), tongue)
    if folder is not None:
        click.echo(tongue.say("Drafts were written to {folder}", folder=folder), err=True)
    return JUDGED if found.same else NOT_MET


def _compared(file: Path, set_id: str) -> Comparison:
    desk = Desk()
    held = read_set(desk.root, set_named(desk.heads, set_id))
    return compare(read_annex(read_pages(file)), encoded(desk.root, held))
