"""What is wrong with a bundle, each thing with its place, and no endless list of them."""

from __future__ import annotations

from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, nfc

MOST = 30


class Faults:
    """Gathers what is wrong.

    Attributes:
        where: The bundle or the register.
        found: What was told, at most :data:`MOST`.
        more: How many things besides.
    """

    def __init__(self, where: str) -> None:
        self.where = nfc(where)
        self.found: list[Problem] = []
        self.more = 0

    def tell(self, name: str, message: Message, line: int = 0) -> None:
        """Note what is wrong in one of its files; ``line`` counts from 1, and 0 is the file as a whole."""
        self.tell_of(self.place(name), message, line)

    def place(self, name: str) -> str:
        """Return what one of its files is called; without a name it is itself."""
        return f"{self.where}/{nfc(name)}" if name else self.where

    def tell_of(self, file: str, message: Message, line: int = 0) -> None:
        """Note what is wrong in any file."""
        if len(self.found) < MOST:
            self.found.append(Problem(Place(file, line, int(line > 0)), message))
        else:
            self.more += 1
