"""A bundle as it lies on the disk: a folder or a zip file, seen as files by their names."""

from __future__ import annotations

import lzma
import os
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path
from typing import cast

from tieuchi.files.raw import unreadable
from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.layout import FOLDERS
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

READING = (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError)
"""What reading a damaged file of a bundle raises."""
LONGEST = 1 << 20
"""The most bytes that a line, and each of the small files, may have."""


PROOFS = (b"c2sp.org/tlog-proof@", b"old ")
"""What proofs begin with."""


@dataclass(frozen=True)
class Files:
    """The files of a bundle.

    Attributes:
        names: Their names, with folders.
        open: Opens one of them.
        faults: Where it is told what is wrong with them.
    """

    names: frozenset[str]
    open: Callable[[str], BufferedIOBase]
    faults: Faults

    def small(self, name: str) -> bytes:
        """Return the bytes of a small file that is there, and of one that cannot be read none."""
        try:
            with self.open(name) as file:
                data = file.read(LONGEST + 1)
        except READING as error:
            self.faults.tell(name, unread(error))
            return b""
        if len(data) > LONGEST:
            self.faults.tell(name, Message("this file is too large for what it is"))
            return b""
        return data

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a file without their ends; one that is cut or too long is told and ends it."""
        if name not in self.names:
            self.faults.tell(name, Message("this file is missing"))
            return
        try:
            with self.open(name) as file:
                for number, line in enumerate(iter(lambda: file.readline(LONGEST), b""), start=1):
                    if not line.endswith(b"\n"):
                        self.faults.tell(name, Message("this line is cut off or too long"), number)
                        return
                    yield line[:-1]
        except READING as error:
            self.faults.tell(name, unread(error))


def unread(error: Exception) -> Message:
    """Return why a file of a bundle cannot be read."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Message("the file cannot be read: {reason}", reason=reason)


def proof_in(path: Path) -> bytes | None:
    """Return a proof that is a file, or None where it has to be a bundle; Windows' line ends do not matter.

    Raises:
        InputError: If it cannot be read.
    """
    if path.is_dir():
        return None
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST)
    except OSError as error:
        raise _refused(path, unreadable(error)) from None
    return data.replace(b"\r\n", b"\n") if data.startswith(PROOFS) else None


@contextmanager
def bundle_files(path: Path, faults: Faults) -> Iterator[Files]:
    """Open a bundle; what does not belong into any is told.

    Raises:
        InputError: If it is neither a folder nor a zip file that can be read.
    """
    if path.is_dir():
        yield Files(frozenset(_in_folder(path, faults)), lambda name: (path / name).open("rb"), faults)
        return
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise _refused(
            path,
            Message(
                "this is no bundle and no proof: neither a folder, nor a whole zip file, nor the text of "
                "a proof"
            ),
        ) from None
    with archive:
        names = frozenset(_in_zip(archive, faults))
        yield Files(names, lambda name: cast("BufferedIOBase", archive.open(name)), faults)


def _in_folder(path: Path, faults: Faults) -> Iterator[str]:
    for around, folders, names in os.walk(path):
        here = Path(around)
        linked = [name for name in folders if (here / name).is_symlink()]
        folders[:] = [name for name in folders if name not in linked]
        for name in [*names, *linked]:
            file = here / name
            found = file.relative_to(path).as_posix()
            if file.is_file() and not file.is_symlink():
                yield found
            else:
                faults.tell(nfc(found), Message("this is not a file but a link or a device"))


def _in_zip(archive: zipfile.ZipFile, faults: Faults) -> Iterator[str]:
    entries = archive.infolist()
    for name, times in Counter(entry.filename for entry in entries).items():
        if times > 1:
            faults.tell(nfc(name), Message("this file is in the zip file {times} times", times=times))
    for entry in entries:
        if not entry.is_dir() or entry.filename.rstrip("/") not in FOLDERS:
            yield entry.filename


def _refused(path: Path, message: Message) -> InputError:
    return InputError([Problem(Place(nfc(str(path))), message)])
