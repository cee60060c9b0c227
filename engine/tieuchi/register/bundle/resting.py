"""What the lines rest on: evidence, findings and law, each file under its own hash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import file_digest
from io import BufferedIOBase

from tieuchi.register.bundle.entry import law_files
from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.layout import object_file
from tieuchi.register.bundle.opening import LONGEST, READING, unread
from tieuchi.register.bundle.walking import Walk
from tieuchi.register.log.errors import LogError
from tieuchi.values.text import Message

Opens = Callable[[str], BufferedIOBase]
"""Opens the file with a SHA-256; it raises KeyError where there is none."""


def check_objects(walk: Walk, opens: Opens, faults: Faults) -> set[str]:
    """Check that everything the lines rest on is there unchanged, and return the SHA-256 of each.

    Args:
        walk: What went through the lines.
        opens: What opens the files.
        faults: Where it is told what is wrong.
    """
    needed = {one.hex() for one in walk.laws | walk.objects}
    for law in sorted(one.hex() for one in walk.laws):
        needed.update(_named_by(law, opens, faults))
    for sha in sorted(needed):
        if message := _wrong(sha, opens):
            faults.tell(object_file(sha), message)
    return needed


def _named_by(law: str, opens: Opens, faults: Faults) -> Iterator[str]:
    try:
        with opens(law) as file:
            yield from law_files(file.read(LONGEST))
    except LogError as error:
        faults.tell(object_file(law), error.message)
    except (KeyError, *READING):
        return


def _wrong(sha: str, opens: Opens) -> Message | None:
    try:
        with opens(sha) as file:
            found = file_digest(file, "sha256").hexdigest()
    except KeyError:
        return Message("this file is missing, and a line of the log rests on it")
    except READING as error:
        return unread(error)
    return None if found == sha else Message("this file was changed: its SHA-256 is no longer its name")
