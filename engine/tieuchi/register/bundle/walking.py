"""Going through entries in the order of their log: what ties each to those before, and what they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tieuchi.register.bundle.entry import Line, read_line
from tieuchi.register.log.errors import LogError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Coded:
    """A line with the short code that was looked for.

    Attributes:
        position: Its place in the log, from 0.
        data: All it says.
        corrected_by: The position of the line that corrects it, where one was seen.
    """

    position: int
    data: dict[str, Any]
    corrected_by: int | None


@dataclass
class Walk:
    """What has been seen of a log so far.

    Attributes:
        code: A short code that is looked for.
        alone: Whether a single line is looked at, which is wanted whatever its code where none is looked for.
        laws: The manifests of laws that entries name, by SHA-256.
        objects: Everything else that entries name, by SHA-256.
        hashes: The hash of each entry seen, by its position.
        corrected: For each position that was corrected, the position of the correction.
        broken: Whether an entry was not what it has to be, so that not all is known of what they rest on.
    """

    code: str | None = None
    alone: bool = False
    laws: set[bytes] = field(default_factory=set)
    objects: set[bytes] = field(default_factory=set)
    hashes: dict[int, bytes] = field(default_factory=dict)
    corrected: dict[int, int] = field(default_factory=dict)
    broken: bool = False
    _coded: list[tuple[int, Line]] = field(default_factory=list)
    _last: str = ""

    @property
    def found(self) -> tuple[Coded, ...]:
        """The lines that are wanted."""
        return tuple(Coded(at, line.data, self.corrected.get(at)) for at, line in self._coded)

    def step(self, position: int, leaf: bytes, hash_: bytes) -> Message | None:
        """Take the next entry, and return what is wrong with it, if anything is.

        Args:
            position: Its place in the log, from 0; a part of a log may leave out others.
            leaf: Its bytes.
            hash_: Its hash.
        """
        self.hashes[position] = hash_
        try:
            line = read_line(leaf)
        except LogError as error:
            return error.message
        self.laws.add(bytes.fromhex(line.law))
        self.objects.update(map(bytes.fromhex, line.objects))
        if self.alone if self.code is None else line.code == self.code:
            self._coded.append((position, line))
        return self._out_of_order(line) or self._corrects_wrongly(position, line)

    def _out_of_order(self, line: Line) -> Message | None:
        if line.recorded < self._last:
            return Message("it was recorded at {moment}, before the line above it", moment=line.recorded)
        self._last = line.recorded
        return None

    def _corrects_wrongly(self, position: int, line: Line) -> Message | None:
        if line.corrects is None:
            return None
        other, hash_ = line.corrects
        if other >= position or self.hashes.get(other, bytes.fromhex(hash_)).hex() != hash_:
            return Message("it corrects line {other}, and no line before it is that one", other=other)
        if other in self.corrected:
            by = self.corrected[other]
            return Message("it corrects line {other}, which line {by} corrected already", other=other, by=by)
        self.corrected[other] = position
        return None
