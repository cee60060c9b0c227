"""Reading a file as it lies on the disk, or saying why it cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message


def raw_bytes(path: Path, file: str, most: int, too_large: Callable[[int], Message]) -> bytes:
    """Return the bytes of a file.

    Args:
        path: The file.
        file: What to call it in messages.
        most: How many bytes are read at most; a larger file is refused unread.
        too_large: What says so of a number of bytes.

    Raises:
        InputError: If it is too large or cannot be read.
    """
    try:
        if (size := path.stat().st_size) <= most:
            return path.read_bytes()
        message = too_large(size)
    except OSError as error:
        message = unreadable(error)
    raise InputError([Problem(Place(file), message)])


def unreadable(error: OSError) -> Message:
    """Return why a file cannot be read, and what to do about it."""
    if isinstance(error, FileNotFoundError):
        return Message("there is no such file; check the name and the folder")
    if isinstance(error, IsADirectoryError):
        return Message("this is a folder; name the files in it")
    if isinstance(error, PermissionError):
        return Message("the file may not be read; it may be open elsewhere or belong to another user")
    return Message("the file cannot be read: {reason}", reason=error.strerror or str(error))
