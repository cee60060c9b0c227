"""The stations' own evidence that is given with a report: which files it is, and reading them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tieuchi.cli.common import complain
from tieuchi.cli.progress import with_progress
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

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
        InputError: If a folder has no evidence file.
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
    found: dict[Path, str] = {}
    for name in given:
        path = Path(name)
        files = sorted(path.glob("*.yaml")) if path.is_dir() else [path]
        if not files:
            raise InputError([Problem(Place(name), Message("there is no *.yaml file in this folder"))])
        for file in files:
            found.setdefault(file.resolve(), str(file))
    return list(found.values())
