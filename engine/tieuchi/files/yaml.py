"""YAML read strictly: no surprise types, no repeated keys, no bombs, every value with its place.

Plain YAML turns ``010`` into 8, ``no`` into false and keeps the last of two equal keys. Here a plain
scalar is a whole number, a decimal, true, false or a text; a repeated key, an anchor, an alias or a tag
is refused; and where each value stands is kept, so that every later complaint names its line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

MOST_BYTES = 5_000_000
MOST_DEPTH = 40
_LONGEST_NUMBER = 30

_WHOLE = re.compile(r"[+-]?(0|[1-9]\d*)")
_DECIMAL = re.compile(r"[+-]?(0|[1-9]\d*)\.\d+")
_QUOTED = ("'", '"', "|", ">")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path_ = tuple[str | int, ...]


@dataclass
class Document:
    """What a YAML file says, and where.

    Attributes:
        file: The name shown in messages.
        data: Mappings, lists, texts, whole numbers, decimals, true and false; None for nothing.
        places: The line and column of each value, by its path of keys and indexes.
    """

    file: str
    data: Any = None
    places: dict[Path_, Place] = field(default_factory=dict)

    def place(self, path: Path_) -> Place:
        """Return where the value stands, or else the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(self.file))


def read_yaml(path: Path, name: str | None = None) -> Document:
    """Read a YAML file strictly.

    Args:
        path: The file.
        name: What to call it in messages; its path when absent.

    Raises:
        InputError: If it cannot be read, is too large, is not UTF-8, is not YAML or breaks a limit.
    """
    file = nfc(name or str(path))
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _refused(
                Place(file),
                Message(
                    "the file has {size} bytes, and at most {most} are read; one file describes one station or "
                    "one district",
                    size=f"{size:,}",
                    most=f"{MOST_BYTES:,}",
                ),
            )
        raw = path.read_bytes()
    except OSError as error:
        raise _refused(Place(file), _unreadable(error)) from None
    return parse_yaml(raw, file)


def parse_yaml(raw: bytes, file: str) -> Document:
    """Read YAML from bytes; see :func:`read_yaml`."""
    text = nfc(_decoded(raw, file))
    try:
        _refuse_bombs(text, file)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise InputError([_syntax_problem(error, file)]) from None
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        raise _refused(Place(file), Message("this is not YAML: {reason}", reason=reason)) from None
    if node is None:
        raise _refused(Place(file), Message("the file is empty; ‘tieuchi form SET’ writes one to fill in"))
    document = Document(file)
    builder = _Builder(document)
    document.data = builder.build(node, ())
    if builder.problems:
        raise InputError(builder.problems)
    return document


def _refused(place: Place, message: Message) -> InputError:
    return InputError([Problem(place, message)])


def _unreadable(error: OSError) -> Message:
    if isinstance(error, FileNotFoundError):
        return Message("there is no such file; check the name and the folder")
    if isinstance(error, IsADirectoryError):
        return Message("this is a folder; name the files in it")
    if isinstance(error, PermissionError):
        return Message("the file may not be read; it may be open elsewhere or belong to another user")
    return Message("the file cannot be read: {reason}", reason=error.strerror or str(error))


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
                        "this line is not UTF-8; save the file again as UTF-8 (Notepad: Save as, Encoding: UTF-8)",
                    ),
                )
            ]
        ) from None


def _refuse_bombs(text: str, file: str) -> None:
    """Refuse deep nesting, anchors, aliases and tags before anything is built from the file."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        place = _place(event.start_mark, file)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MOST_DEPTH:
            raise _refused(place, Message("the file nests deeper than {most} levels", most=MOST_DEPTH))
        if getattr(event, "anchor", None):
            raise _refused(
                place,
                Message(
                    "anchors and aliases (& and *) are not used here; write the value out, or quote the text"
                ),
            )
        if getattr(event, "tag", None):
            raise _refused(place, Message("tags (!…) are not used here; quote the text if it begins with !"))


def _place(mark: Any, file: str) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)


def _syntax_problem(error: yaml.MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    place = _place(mark, file) if mark else Place(file)
    return Problem(
        place,
        Message(
            "this is not YAML: {reason}; check the indentation, the colons and the quotes on this line and the "
            "one before",
            reason=error.problem or error.context or "",
        ),
    )


class _Builder:
    """Builds plain data from YAML nodes and keeps the place of every value."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []

    def build(self, node: yaml.Node, path: Path_) -> Any:
        self.document.places.setdefault(path, _place(node.start_mark, self.document.file))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
        quoted = isinstance(node, yaml.ScalarNode) and node.style in _QUOTED
        return scalar(node.value, quoted=quoted)

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[Any, Any]:
        built: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            place = _place(key_node.start_mark, self.document.file)
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(Problem(place, Message("a key must be a word or a number")))
                continue
            key = key_node.value
            if key in built:
                first = self.document.places[(*path, key)].line
                self.problems.append(
                    Problem(
                        place,
                        Message(
                            "the key ‘{key}’ stands twice, first on line {first}; keep one of them",
                            key=key,
                            first=first,
                        ),
                    )
                )
                continue
            self.document.places[(*path, key)] = place
            built[key] = self.build(value_node, (*path, key))
        return built


def scalar(text: str, *, quoted: bool) -> Any:
    """Return what a scalar means: a whole number, a decimal, true, false, nothing or a text."""
    if quoted:
        return text
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if len(text) <= _LONGEST_NUMBER:
        if _WHOLE.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return Decimal(text)
    return text
