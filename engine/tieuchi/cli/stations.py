"""The stations' own evidence that is given with a report: which files it is, and reading them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import click

from tieuchi.cli.common import complain, told
from tieuchi.cli.progress import with_progress
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.forms.reader import is_evidence
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, nfc

Failed = tuple[str, InputError | JudgingError]


def stations_option(interface: Tongue) -> click.Option:
    """Return ``--stations``, the evidence that a report's figures are counted from."""
    return click.Option(
        ["--stations"],
        multiple=True,
        metavar="FOLDER|FILE",
        help=interface.say("Count the report's figures from this evidence of its stations; may be repeated."),
    )


def read_stations(
    desk: Desk, given: Iterable[str], tongue: Tongue
) -> tuple[tuple[Evidence, ...], list[Failed]]:
    """Read the stations' evidence of some folders and files, and complain of what cannot be read.

    Args:
        desk: What reads evidence.
        given: The folders, of which every evidence file and form is a station, and the files.
        tongue: The language of the complaints.

    Returns:
        What was read, and the files that could not be, each with why.

    Raises:
        InputError: Naming every folder that has no evidence file.
    """
    read: list[Evidence] = []
    failed: list[Failed] = []
    for file in with_progress(station_files(given), tongue):
        try:
            read.append(told(desk.read(file), tongue))
        except (InputError, JudgingError) as error:
            complain(error, tongue, file)
            failed.append((file, error))
    return tuple(read), failed


def station_files(given: Iterable[str]) -> list[str]:
    """Return the files, each once, however often it was named.

    Raises:
        InputError: Naming every folder that has no evidence file.
    """
    found: dict[str, str] = {}
    for file in evidence_files(given):
        found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def evidence_files(given: Iterable[str]) -> list[str]:
    """Return the files in the order in which they were named, of a folder the evidence files and forms in it.

    Raises:
        InputError: Naming every folder that has none.
    """
    found: list[str] = []
    empty: list[Problem] = []
    for name in given:
        folder = os.path.isdir(name)
        files = (
            [str(file) for file in sorted(Path(name).iterdir()) if is_evidence(file)] if folder else [name]
        )
        if not files:
            message = Message("there is no evidence file (*.yaml) and no form (*.xlsx) in this folder")
            empty.append(Problem(Place(nfc(name)), message))
        found += files
    if empty:
        raise InputError(empty)
    return found
