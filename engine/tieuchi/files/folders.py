"""Writing a new folder whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc


def require_new(folder: Path) -> None:
    """Refuse a folder that is there already.

    Raises:
        InputError: If anything stands under its name, or there is no folder to put it in.
    """
    if os.path.lexists(folder):
        raise _refused(
            folder, Message("this already exists, and nothing is ever overwritten; name a new folder")
        )
    if not os.path.isdir(folder.absolute().parent):
        raise _refused(folder, Message("the folder around it does not exist; create it first"))


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Fill a new folder; it stands elsewhere until it is left without an error, and then appears whole.

    Args:
        folder: The folder, which must not exist.

    Yields:
        The folder to write into.

    Raises:
        InputError: If the folder exists, or cannot be written.
    """
    require_new(folder)
    try:
        with tempfile.TemporaryDirectory(dir=folder.absolute().parent, prefix=".tieuchi-") as around:
            fresh = Path(around) / "fresh"
            fresh.mkdir()
            yield fresh
            fresh.rename(folder)
    except OSError as error:
        reason = error.strerror or str(error)
        raise _refused(folder, Message("the folder cannot be written: {reason}", reason=reason)) from None


def write_folder(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files into a new folder, all at once; see :func:`new_folder`.

    Args:
        folder: The folder, which must not exist.
        texts: The text of each file by its path below the folder.

    Raises:
        InputError: If the folder exists, or cannot be written.
    """
    with new_folder(folder) as fresh:
        for name, text in texts.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")


def _refused(folder: Path, message: Message) -> InputError:
    return InputError([Problem(Place(nfc(str(folder))), message)])
