"""Checkpoints (*điểm chốt*): size and hash of a log at one moment, signed (c2sp.org/tlog-checkpoint)."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import VerifierKey, decoded, open_note, sign
from tieuchi.register.log.tree import HASH_SIZE
from tieuchi.values.text import Message

_SIZE = re.compile(r"0|[1-9][0-9]{0,17}")


@dataclass(frozen=True)
class Head:
    """What a checkpoint says.

    Attributes:
        origin: The name of the log.
        size: How many entries it had.
        root: The hash of its tree.
    """

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"

    def signed(self, private: Ed25519PrivateKey) -> bytes:
        """Return the checkpoint, signed under the name of the log."""
        return sign(self.text, self.origin, private)

    @classmethod
    def parse(cls, text: str) -> Head:
        """Return what the text of a note says; further lines are left alone.

        Raises:
            LogError: If it is not the text of a checkpoint.
        """
        origin, size, root, *_ = [*text.split("\n"), "", "", ""]
        hash_ = decoded(root)
        if not origin or not _SIZE.fullmatch(size) or hash_ is None or len(hash_) != HASH_SIZE:
            raise LogError(
                Message("it is not a checkpoint: the name of a log, its size and its hash, a line each")
            )
        return cls(origin, int(size), hash_)


def open_checkpoint(note: bytes, keys: Iterable[VerifierKey]) -> tuple[Head, VerifierKey]:
    """Return what a checkpoint says, and which of the keys signed it.

    Raises:
        LogError: If it is no checkpoint, none of the keys has signed it, or the key is of another log.
    """
    text, signing = open_note(note, keys)
    head = Head.parse(text)
    for key in signing:
        if key.name == head.origin:
            return head, key
    raise LogError(
        Message(
            "it is a checkpoint of ‘{origin}’, signed by a key of ‘{name}’: of another log",
            origin=head.origin,
            name=signing[0].name,
        )
    )
