"""A register whose decisions are recorded on the days that the feature files say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from registering import OBJECTS, Clock, decision, draft
from tieuchi.register.entries import Decided, Decision
from tieuchi.register.standing import Asked, recognised
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import open_register
from tieuchi.register.store.tables import ENTRIES
from tieuchi.values.naming import folded
from tieuchi.values.problem import JudgingError


class Keeping:
    """A register and its clock.

    Args:
        folder: Where it lies.

    Attributes:
        refused: Why the last thing asked of it was refused, if it was.
    """

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.register = open_register(str(folder / "register.sqlite"), create=True, clock=self.clock)
        self.refused: Exception | None = None

    def record(self, on: date, commune: str, decided: Decision, corrects: Kept | None = None) -> None:
        """Record a decision on a day; a refusal is kept to be asked about."""
        self.clock.on(on)
        try:
            self.register.append([draft(commune, decided, supersedes=corrects)], OBJECTS)
        except JudgingError as error:
            self.refused = error

    def correct(self, on: date, position: int, outcome: Decided) -> None:
        """Record on a day that a line should have said otherwise."""
        line = self.register.entry(position)
        said = line.entry.decision
        self.record(on, line.entry.place.commune, decision(outcome, said.date, number=said.number), line)

    def tamper(self, position: int) -> None:
        """Change a line in the database, as someone would who cannot wait."""
        try:
            with self.register.engine.begin() as connection:
                connection.execute(update(ENTRIES).where(ENTRIES.c.position == position).values(leaf=b"{}"))
        except DBAPIError as error:
            self.refused = error

    def recognises(self, commune: str, day: date, known: date | None = None) -> bool:
        """Return whether a commune is recognised on a day, as known on a day."""
        found = recognised(self.register, Asked(day, known))
        return folded(commune) in {folded(one.entry.place.commune) for one in found}
