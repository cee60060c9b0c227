"""What is wrong with an input, where it stands, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tieuchi.values.text import Message, Translate


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file; ``line`` and ``column`` count from 1, and 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True)
class Problem:
    """One thing wrong with an input."""

    place: Place
    message: Message

    def render(self, translate: Translate) -> str:
        """Return ``file:line:column: sentence`` in the language of ``translate``."""
        return f"{self.place}: {self.message.render(translate)}"


class InputError(Exception):
    """Everything that is wrong with an input, told at once.

    Attributes:
        problems: At least one problem, in the order of the file.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.place))
        super().__init__("\n".join(problem.render(str) for problem in self.problems))


class JudgingError(Exception):
    """Sound evidence that cannot be judged, such as a date no instrument covers."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))
