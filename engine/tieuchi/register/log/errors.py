"""What is complained of in a log."""

from __future__ import annotations

from tieuchi.values.text import Message


class LogError(Exception):
    """A part of a log that is not what it has to be: a line, a note, a key, a checkpoint or a proof.

    Attributes:
        message: What is wrong with it.
    """

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))
