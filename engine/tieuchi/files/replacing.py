"""Changing a file whole or not at all, and by one at a time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc


def change_bytes(path: Path, change: Callable[[bytes | None], bytes]) -> None:
    """Change a file so that whoever reads it finds all of it as it was, or all of it as it is now.

    Of two who change it at once the second is refused, so that neither loses what the other wrote.

    Args:
        path: The file.
        change: What returns the new bytes from the old ones, which are None where there is no file.

    Raises:
        FileExistsError: If someone else is changing it; it names the file that stands for that.
        OSError: If it cannot be written; what stood there before still stands.
    """
    target = path.resolve()
    waiting = target.with_name(f".{target.name}.new")
    file = waiting.open("xb")
    try:
        with file:
            file.write(change(target.read_bytes() if target.exists() else None))
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, waiting)
        waiting.replace(target)
    except BaseException:
        # Only then: after it has taken its place, one of this name is someone else's.
        waiting.unlink(missing_ok=True)
        raise


def new_bytes(file: Path, content: bytes) -> None:
    """Write a new file whole or not at all; nothing that stands there is ever replaced.

    Raises:
        InputError: If anything stands under its name, or it cannot be written.
    """
    require_new([str(file)])
    try:
        change_bytes(file, lambda _: content)
    except OSError as error:
        message = Message("the file cannot be written: {reason}", reason=error.strerror or str(error))
        raise InputError([Problem(Place(nfc(str(file))), message)]) from None


def require_new(files: Iterable[str]) -> None:
    """Refuse names under which anything stands, before the work is done whose result they are for.

    Raises:
        InputError: Naming every one of them.
    """
    message = Message("this already exists, and nothing is ever overwritten; name a new file")
    if taken := [Problem(Place(nfc(file)), message) for file in files if os.path.lexists(file)]:
        raise InputError(taken)
