"""Building plain data from the events of a YAML file, in one pass, with the place of every value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import yaml

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

MOST_DEPTH = 40
_LONGEST_NUMBER = 30
_WHOLE = re.compile(r"[+-]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[+-]?(0|[1-9][0-9]*)\.[0-9]+")
_QUOTED = ("'", '"', "|", ">")

Path_ = tuple[str | int, ...]
Spot = tuple[int, int] | tuple[int, int, str]


@dataclass
class Document:
    """What a YAML file says, and where.

    Attributes:
        file: The name shown in messages.
        data: Mappings, lists, texts, whole numbers, decimals, true and false; None for nothing.
        places: The line and column of each value, counted from 1, and of a workbook the sheet, by the value's
            path of keys and indexes.
    """

    file: str
    data: Any = None
    places: dict[Path_, Spot] = field(default_factory=dict)

    def place(self, path: Path_) -> Place:
        """Return where the value stands, or else the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return Place(self.file, *self.places.get(path, ()))


class Building:
    """Builds plain data from the events of a YAML file, one pass, nothing expanded.

    Attributes:
        document: What is built.
        problems: Repeated and impossible keys, which do not end the reading.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self._open: list[_Mapping | _Sequence] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event.

        Raises:
            InputError: If the file nests too deep, or uses what is not used here.
        """
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_marked(event)
            self._value(scalar(event.value, quoted=event.style in _QUOTED), event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._refuse_marked(event)
            self._enter(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise self._refusal(event, _no_anchors())
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._refusal(
                    event, Message("‘---’ starts a second document; keep one document in a file")
                )

    def _enter(self, event: yaml.CollectionStartEvent) -> None:
        if len(self._open) == MOST_DEPTH:
            raise self._refusal(event, Message("the file nests deeper than {most} levels", most=MOST_DEPTH))
        data: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._value(data, event)
        self._open.append(_Mapping(path, data) if isinstance(data, dict) else _Sequence(path, data))

    def _value(self, value: Any, event: yaml.NodeEvent) -> Path_:
        """Put a value where it belongs and return its path."""
        if not self._open:
            self.document.data = value
            self._stands((), event)
            return ()
        inside = self._open[-1]
        if isinstance(inside, _Sequence):
            path = (*inside.path, len(inside.data))
            inside.data.append(value)
        elif not inside.awaits_value:
            return self._key(inside, event)
        else:
            path = inside.put(value)
        self._stands(path, event)
        return path

    def _key(self, inside: _Mapping, event: yaml.NodeEvent) -> Path_:
        """Take the next key of a mapping; after a key that is refused, its value is dropped."""
        inside.awaits_value, inside.key = True, None
        if not isinstance(event, yaml.ScalarEvent):
            self._fault(event, Message("a key must be a word or a number"))
        elif event.value in inside.data:
            first = self.document.places[(*inside.path, event.value)][0]
            self._fault(
                event,
                Message(
                    "the key ‘{key}’ stands twice, first on line {first}; keep one of them",
                    key=event.value,
                    first=first,
                ),
            )
        else:
            inside.key = event.value
            self._stands((*inside.path, event.value), event)
        return inside.path

    def _stands(self, path: Path_, event: yaml.NodeEvent) -> None:
        self.document.places.setdefault(path, _where(event))

    def _refuse_marked(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            raise self._refusal(event, _no_anchors())
        if event.tag:
            raise self._refusal(
                event, Message("tags (!…) are not used here; quote the text if it begins with !")
            )

    def _fault(self, event: yaml.Event, message: Message) -> None:
        self.problems.append(Problem(self._place(event), message))

    def _refusal(self, event: yaml.Event, message: Message) -> InputError:
        return InputError([*self.problems, Problem(self._place(event), message)])

    def _place(self, event: yaml.Event) -> Place:
        return Place(self.document.file, *_where(event))


def _no_anchors() -> Message:
    return Message("anchors and aliases (& and *) are not used here; write the value out, or quote the text")


def _where(event: yaml.Event) -> tuple[int, int]:
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1


@dataclass
class _Sequence:
    """A list that is being filled."""

    path: Path_
    data: list[Any]


@dataclass
class _Mapping:
    """A mapping that is being filled, key by key; what follows a refused key (None) is dropped."""

    path: Path_
    data: dict[str, Any]
    key: str | None = None
    awaits_value: bool = False

    def put(self, value: Any) -> Path_:
        self.awaits_value = False
        if self.key is None:
            return (*self.path, "")
        self.data[self.key] = value
        return (*self.path, self.key)


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
