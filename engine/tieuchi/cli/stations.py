"""The stations' own evidence that is given with a report: which files it is, and reading them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from tieuchi.cli.common import complain
from tieuchi.cli.progress import with_progress
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, nfc

Failed = tuple[str, InputError | JudgingError]


def read_stations(
    desk: Desk, given: Iterable[str], tongue: Tongue
) -> tuple[tuple[Evidence, ...], list[Failed]]:
    """Read the stations' evidence of some folders and files, and complain of what cannot be read.

    Args:
        desk: What reads evidence.
        given: The folders, of which every ``*.yaml`` file is a station, and the files.
        tongue: The language of the complaints.

    Returns:
        What was read, and the files that could not be, each with why.

    Raises:
        InputError: Naming every folder that has no evidence file.
    """
    read: list[Evidence] = []
    failed: list[Failed] = []
    for file in with_progress(_files(given), tongue):
        try:
            read.append(desk.read(file))
        except (InputError, JudgingError) as error:
            complain(error, tongue, file)
            failed.append((file, error))
    return tuple(read), failed


def _files(given: Iterable[str]) -> list[str]:
    """Return the files, each once, however often it was named."""
    found: dict[str, str] = {}
    empty: list[Problem] = []
    for name in given:
        folder = os.path.isdir(name)
        files = sorted(Path(name).glob("*.yaml")) if folder else [Path(name)]
        if not files:
            empty.append(Problem(Place(nfc(name)), Message("there is no *.yaml file in this folder")))
        for file in files:
            found.setdefault(os.path.realpath(file), str(file))
    if empty:
        raise InputError(empty)
    return list(found.values())
