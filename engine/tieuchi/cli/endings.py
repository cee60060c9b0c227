"""Files on the command line whose names say by their endings what they are."""

from __future__ import annotations

from pathlib import Path

import click

from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

PICTURES = (".svg", ".png", ".html")
"""The endings of charts."""


class FileName(click.ParamType[str]):
    """The name of a file that is written, or read, as its ending says.

    Args:
        interface: The language of complaints.
        endings: The endings it may have, in small letters and with their dots.
    """

    name = "file"

    def __init__(self, interface: Tongue, *endings: str) -> None:
        self.interface = interface
        self.endings = endings

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, or fail with a usage error."""
        if Path(value).suffix.lower() not in self.endings:
            message = Message("‘{file}’ does not end in {endings}", file=value, endings=self._listed())
            self.fail(self.interface.tell(message), param, ctx)
        return value

    def _listed(self) -> Message | str:
        *others, last = self.endings
        return Message("{others} or {last}", others=others, last=last) if others else last


def kind_of(file: str) -> str:
    """Return what the ending of a file's name says that it is, such as ``svg``."""
    return Path(file).suffix.lower().removeprefix(".")
