"""Proofs about a log as texts that can be checked by themselves, each with the checkpoint it leads to."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import decoded
from tieuchi.values.text import Message

_BASE64 = "[A-Za-z0-9+/]+=*"
_COUNT = "(0|[1-9][0-9]{0,17})"
_HASHES = rf"((?:{_BASE64}\n)*)\n(?=[^\n])"
_INCLUSION = re.compile(rf"c2sp\.org/tlog-proof@v1\nextra ({_BASE64})\nindex {_COUNT}\n{_HASHES}")
_CONSISTENCY = re.compile(rf"old {_COUNT}\n{_HASHES}")


@dataclass(frozen=True)
class Inclusion:
    """That a line stands in a log (c2sp.org/tlog-proof).

    Attributes:
        leaf: The bytes of the line; they are the extra data of the format.
        index: Its place in the log, from 0.
        hashes: The hashes from its neighbour upwards.
        checkpoint: The signed checkpoint, whole.
    """

    leaf: bytes
    index: int
    hashes: tuple[bytes, ...]
    checkpoint: bytes

    @property
    def data(self) -> bytes:
        """The bytes of the proof."""
        head = f"c2sp.org/tlog-proof@v1\nextra {_encoded(self.leaf)}\nindex {self.index}\n"
        return (head + _lines(self.hashes)).encode() + self.checkpoint


@dataclass(frozen=True)
class Consistency:
    """That a log only added to what it was (the request of c2sp.org/tlog-witness).

    Attributes:
        old: How many lines it had.
        hashes: The hashes of the proof.
        checkpoint: The later signed checkpoint, whole.
    """

    old: int
    hashes: tuple[bytes, ...]
    checkpoint: bytes

    @property
    def data(self) -> bytes:
        """The bytes of the proof."""
        return f"old {self.old}\n{_lines(self.hashes)}".encode() + self.checkpoint


def read_proof(data: bytes) -> Inclusion | Consistency:
    """Return the proof that these bytes write.

    Raises:
        LogError: If they write none.
    """
    text = data.decode(errors="replace")
    found: Inclusion | Consistency | None = None
    if match := _INCLUSION.match(text):
        leaf = decoded(match[1]) or b""
        found = Inclusion(leaf, int(match[2]), _hashes(match[3]), text[match.end() :].encode())
    elif match := _CONSISTENCY.match(text):
        found = Consistency(int(match[1]), _hashes(match[2]), text[match.end() :].encode())
    if found is None or found.data != data:
        raise LogError(
            Message("this is not a proof about a log (c2sp.org/tlog-proof, c2sp.org/tlog-witness)")
        )
    return found


def _hashes(lines: str) -> tuple[bytes, ...]:
    return tuple(decoded(line) or b"" for line in lines.splitlines())


def _lines(hashes: tuple[bytes, ...]) -> str:
    return "".join(f"{_encoded(one)}\n" for one in hashes) + "\n"


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()
