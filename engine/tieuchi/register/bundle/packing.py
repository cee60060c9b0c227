"""Writing the files of a bundle into a new folder or zip file, which appears whole or not at all."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO

from tieuchi.files.folders import new_folder, require_new
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

Writes = Callable[[str], AbstractContextManager[IO[bytes]]]
"""Opens a new file of a bundle for writing; one at a time."""
ZIP = ".zip"
NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The day of every file in a zip file, so that the same register gives the same bytes every time."""


@contextmanager
def new_bundle(path: Path) -> Iterator[Writes]:
    """Write a new bundle; it stands elsewhere until this is left without an error, and then appears whole.

    Args:
        path: A new folder, or a new file whose name ends in ``.zip``.

    Yields:
        What opens its files.

    Raises:
        InputError: If something stands there already, or it cannot be written.
    """
    if path.suffix.lower() == ZIP:
        with _new_zip(path) as archive:
            yield lambda name: archive.open(_info(name), "w", force_zip64=True)
    else:
        with new_folder(path) as fresh:
            yield lambda name: _new_file(fresh / name)


def _new_file(file: Path) -> IO[bytes]:
    file.parent.mkdir(exist_ok=True)
    return file.open("xb")


@contextmanager
def _new_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    require_new(path)
    try:
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".tieuchi-") as around:
            fresh = Path(around) / path.name
            with fresh.open("xb") as file:
                with zipfile.ZipFile(file, "w") as archive:
                    yield archive
                file.flush()
                os.fsync(file.fileno())
            fresh.rename(path)
    except OSError as error:
        message = Message("the file cannot be written: {reason}", reason=error.strerror or str(error))
        raise InputError([Problem(Place(nfc(str(path))), message)]) from None


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, NO_DAY)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
