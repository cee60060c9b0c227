"""The checkpoints in a bundle, and those that the auditor kept from earlier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.layout import CHECKPOINT, checkpoint_file
from tieuchi.register.bundle.opening import Files
from tieuchi.register.log.checkpoints import Head, open_checkpoint
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import VerifierKey
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Note:
    """A checkpoint as it lies in a file.

    Attributes:
        file: The file, as faults name it.
        data: All of it.
    """

    file: str
    data: bytes


@dataclass(frozen=True)
class Signed:
    """A checkpoint that was found sound.

    Attributes:
        file: Its file.
        head: What it says.
        key: Who signed it.
    """

    file: str
    head: Head
    key: VerifierKey


def bundled(files: Files) -> list[Note]:
    """Return the checkpoints of a bundle in the order they were signed, and tell which are missing."""
    names = sorted(filter(CHECKPOINT.fullmatch, files.names))
    for number, name in enumerate(names):
        if name != checkpoint_file(number):
            files.faults.tell(checkpoint_file(number), Message("this file is missing"))
            break
    return [Note(files.faults.place(name), files.small(name)) for name in names]


def signed_in_order(notes: Iterable[Note], keys: Sequence[VerifierKey], faults: Faults) -> list[Signed]:
    """Return the sound ones of the checkpoints of one log, and tell what is wrong with the others.

    Args:
        notes: The checkpoints, in the order they were signed.
        keys: The public keys that are trusted.
        faults: Where it is told.
    """
    found: list[Signed] = []
    for note in notes:
        origin = found[0].head.origin if found else None
        one = opened(note, keys, origin, faults)
        if one is None:
            continue
        if found and one.head.size < found[-1].head.size:
            faults.tell_of(note.file, Message("it is of fewer lines than the one before it"))
        found.append(one)
    return found


def opened(note: Note, keys: Sequence[VerifierKey], origin: str | None, faults: Faults) -> Signed | None:
    """Return a checkpoint if it is sound, and tell what is wrong with it otherwise.

    Args:
        note: The checkpoint.
        keys: The public keys that are trusted.
        origin: The name of the log that it has to be of, if that is known.
        faults: Where it is told.
    """
    try:
        head, key = open_checkpoint(note.data, keys)
    except LogError as error:
        faults.tell_of(note.file, error.message)
        return None
    if note.data.count(b"\n") != _LINES or not note.data.decode().startswith(f"{head.text}\n"):
        faults.tell_of(note.file, Message("it has more in it than a checkpoint and the signature of its log"))
        return None
    if origin is not None and head.origin != origin:
        faults.tell_of(
            note.file, Message("it is a checkpoint of another log, ‘{origin}’", origin=head.origin)
        )
        return None
    return Signed(note.file, head, key)


_LINES = 5
"""Name, size, hash, an empty line and one signature: not a byte of these can be changed."""
