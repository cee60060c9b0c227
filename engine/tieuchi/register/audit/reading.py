"""Reading a register for an audit: which decisions there are, and everything that was kept of each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from tieuchi.register.audit.rejudging import Case
from tieuchi.register.entries import Entry
from tieuchi.register.law_files import materialised
from tieuchi.register.log.tree import root_of
from tieuchi.register.seeking import no_province
from tieuchi.register.store.finding import place_key
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Head
from tieuchi.values.naming import folded
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


class Log(Protocol):
    """What an audit reads of a register."""

    @property
    def where(self) -> str:
        """Where it lies."""
        ...

    @property
    def head(self) -> Head:
        """Where the log stands."""
        ...

    def entry(self, position: int) -> Kept:
        """Return a line."""
        ...

    def entries(self, start: int = 0, stop: int | None = None) -> Iterator[Kept]:
        """Yield lines."""
        ...

    def object(self, sha: str) -> bytes:
        """Return what lines rest on, by its SHA-256; KeyError where it is not kept."""
        ...


@dataclass(frozen=True)
class Wanted:
    """Which decisions are audited.

    Attributes:
        since: Those of this day and later; all when left out.
        province: Those of this province; all when left out.
    """

    since: date | None = None
    province: str | None = None

    def __contains__(self, entry: Entry) -> bool:
        """Return whether a decision is one of them."""
        if self.since is not None and entry.decision.date < self.since:
            return False
        return self.province is None or folded(entry.place.province or "") == folded(self.province)


class Index:
    """Where the decisions about each commune stand.

    Args:
        log: The register.
        head: Where the log stands; lines added later are left aside.
        wanted: Which decisions are audited.

    Attributes:
        wanted: The positions of the decisions that are audited.
        corrected_by: The numbers of the decisions that correct others, by the position of what they correct.

    Raises:
        JudgingError: If the lines are not those of the head, or none is wanted.
    """

    def __init__(self, log: Log, head: Head, wanted: Wanted) -> None:
        self.wanted: set[int] = set()
        self.corrected_by: dict[int, str] = {}
        self._places: dict[str, list[int]] = {}
        self._provinces: dict[str, str] = {}
        if root_of(self._taken(kept, wanted) for kept in log.entries(0, head.size)) != head.root:
            raise JudgingError(
                Message(
                    "the lines of the register do not give the root that it keeps, so nothing was audited; "
                    "‘tieuchi register verify’ tells where it was altered"
                )
            )
        if not self.wanted:
            raise self._none(wanted.province)

    @property
    def communes(self) -> Iterator[tuple[int, ...]]:
        """The positions of the decisions about each commune of which one is wanted."""
        return (tuple(each) for each in self._places.values() if not self.wanted.isdisjoint(each))

    def _taken(self, kept: Kept, wanted: Wanted) -> bytes:
        """Take a line, and return its hash."""
        entry = kept.entry
        self._places.setdefault(place_key(entry.place), []).append(kept.position)
        if entry in wanted:
            self.wanted.add(kept.position)
        if entry.supersedes is not None:
            self.corrected_by[entry.supersedes.position] = entry.decision.number
        if entry.place.province is not None:
            self._provinces.setdefault(folded(entry.place.province), entry.place.province)
        return kept.hash

    def _none(self, province: str | None) -> JudgingError:
        if not self._places:
            return JudgingError(Message("the register has no decision to audit"))
        if province is None or folded(province) in self._provinces:
            return JudgingError(
                Message("the register has decisions, but none was signed on that day or later")
            )
        return no_province(province, self._provinces.values())


class Cases:
    """Reads cases, and lays out each kept law once.

    Args:
        log: The register.
        index: Where its decisions stand.
        laws: What takes the folders of the laws away again when all is done.
    """

    def __init__(self, log: Log, index: Index, laws: ExitStack) -> None:
        self._log = log
        self._index = index
        self._laws = laws
        self._folders: dict[str, Path | Message] = {}

    def case(self, position: int) -> Case:
        """Return a decision with everything that was kept of it."""
        entry = self._log.entry(position).entry
        needed = [*(one.sha256 for one in entry.evidence), entry.judged.findings]
        return Case(
            position,
            entry,
            {sha: raw for sha in needed if (raw := self._object(sha)) is not None},
            self._law(entry.law),
            position in self._index.wanted,
            self._index.corrected_by.get(position),
        )

    def _object(self, sha: str) -> bytes | None:
        try:
            return self._log.object(sha)
        except KeyError:
            return None

    def _law(self, manifest: str) -> Path | Message:
        if manifest not in self._folders:
            try:
                self._folders[manifest] = self._laws.enter_context(materialised(manifest, self._unaltered))
            except KeyError as error:
                self._folders[manifest] = Message(
                    "the register does not keep {name} (SHA-256 {hash})",
                    name=Message("the law"),
                    hash=error.args[0],
                )
            except ValueError as error:
                self._folders[manifest] = Message(
                    "what the register keeps of {name} is not what was filed (SHA-256 {hash})",
                    name=Message("the law"),
                    hash=error.args[0],
                )
        return self._folders[manifest]

    def _unaltered(self, sha: str) -> bytes:
        """Return a kept object, which must be what its hash says.

        Raises:
            KeyError: If it is not kept.
            ValueError: If it is something else.
        """
        raw = self._log.object(sha)
        if sha256(raw).hexdigest() != sha:
            raise ValueError(sha)
        return raw
