"""Sources as numbered notes, so that a long address stands once and not in every row."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.law.lawbook import Ruled
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue


class Sources:
    """Numbers each source when it is first used."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def mark(self, sources: Iterable[str]) -> str:
        """Return the marks of some sources, such as ``[1] [4]``."""
        marks = [
            self._numbers.setdefault(source, len(self._numbers) + 1) for source in dict.fromkeys(sources)
        ]
        return " ".join(f"[{mark}]" for mark in sorted(marks))

    def notes(self, tongue: Tongue) -> tuple[Block, ...]:
        """Return the list of all sources that were marked."""
        if not self._numbers:
            return ()
        lines = (Line(f"[{mark}] {source}") for source, mark in self._numbers.items())
        return (Heading(tongue.say("Sources")), *lines)


def sources_of(ruled: Ruled) -> tuple[str, ...]:
    """Return where an indicator and its rule were read, each source once.

    Where a confirmation stands, the text that they were checked against takes the place of all others.
    """
    if ruled.confirmation is not None:
        return (ruled.confirmation.source,)
    return tuple(dict.fromkeys((*ruled.indicator.source, *ruled.rule.source)))
