"""YAML read strictly: no surprise types, no repeated keys, no bombs, every value with its place.

Plain YAML turns ``010`` into 8, ``no`` into false and keeps the last of two equal keys. Here a plain
scalar is a whole number, a decimal, true, false or a text; a repeated key, an anchor, an alias or a tag
is refused; and where each value stands is kept, so that every later complaint names its line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tieuchi.files.building import Building, Document
from tieuchi.files.raw import raw_bytes
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

MOST_BYTES = 5_000_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class EmptyFile(InputError):
    """A file that says nothing, or only in comments."""


def read_yaml(path: Path, name: str | None = None) -> Document:
    """Read a YAML file strictly.

    Args:
        path: The file.
        name: What to call it in messages; its path when absent.

    Raises:
        InputError: If it cannot be read, is too large, is not UTF-8, is not YAML or breaks a limit.
    """
    file = nfc(name or str(path))
    return parse_yaml(yaml_bytes(path, file), file)


def yaml_bytes(path: Path, file: str) -> bytes:
    """Return a YAML file as it lies on the disk; see :func:`read_yaml`.

    Raises:
        InputError: If it cannot be read or is too large.
    """
    return raw_bytes(path, file, MOST_BYTES, _too_large)


def parse_yaml(raw: bytes, file: str) -> Document:
    """Read YAML from bytes; see :func:`read_yaml`."""
    text = nfc(_decoded(raw, file))
    building = Building(Document(file))
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            building.take(event)
    except yaml.MarkedYAMLError as error:
        raise InputError([_syntax_problem(error, file)]) from None
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        raise _refused(Place(file), Message("this is not YAML: {reason}", reason=reason)) from None
    if building.problems:
        raise InputError(building.problems)
    if building.document.data is None:
        empty = Message("the file is empty; ‘tieuchi form SET’ writes one to fill in")
        raise EmptyFile([Problem(Place(file), empty)])
    return building.document


def _refused(place: Place, message: Message) -> InputError:
    return InputError([Problem(place, message)])


def _too_large(size: int) -> Message:
    return Message(
        "the file has {size} bytes, and at most {most} are read; one file describes one station or one "
        "district",
        size=f"{size:,}",
        most=f"{MOST_BYTES:,}",
    )


def _decoded(raw: bytes, file: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(
            Place(file),
            Message("the file is UTF-16; save it again as UTF-8 (Notepad: Save as, Encoding: UTF-8)"),
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise InputError(
            [
                Problem(
                    Place(file, line, 1),
                    Message(
                        "this line is not UTF-8; save the file again as UTF-8 "
                        "(Notepad: Save as, Encoding: UTF-8)",
                    ),
                )
            ]
        ) from None


def _syntax_problem(error: yaml.MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    return Problem(
        place,
        Message(
            "this is not YAML: {reason}; check the indentation, the colons and the quotes on this line "
            "and the one before",
            reason=error.problem or error.context or "",
        ),
    )
