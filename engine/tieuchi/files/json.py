"""JSON read strictly: no repeated keys, no binary floats, every value with its place.

Numbers are whole numbers or decimals, exactly as they are written; texts are in composed Unicode.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from pathlib import Path
from typing import Any

import simplejson

from tieuchi.files.building import MOST_DEPTH, Document, Path_
from tieuchi.files.raw import raw_bytes
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

MOST_BYTES = 100_000_000
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
_TEXT = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_WORDS = {"true": True, "false": False, "null": None}
_LONGEST_NUMBER = 30


def read_json(path: Path) -> Document:
    """Read a JSON file strictly.

    Raises:
        InputError: If it cannot be read, is too large, is not UTF-8 or is not JSON.
    """
    file = nfc(str(path))
    return parse_json(raw_bytes(path, file, MOST_BYTES, _too_large), file)


def parse_json(raw: bytes, file: str) -> Document:
    """Read JSON from bytes; see :func:`read_json`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(file, raw[: error.start].count(b"\n") + 1, 1)
        message = Message("this line is not UTF-8; save the file again as UTF-8")
        raise InputError([Problem(place, message)]) from None
    return _Parsing(text, file).document()


def _too_large(size: int) -> Message:
    return Message(
        "the file has {size} bytes, and at most {most} are read; ask for fewer units or periods at a time",
        size=f"{size:,}",
        most=f"{MOST_BYTES:,}",
    )


class _Parsing:
    """Parses one text from its beginning to its end."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._at = 0
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._read = Document(file)

    def document(self) -> Document:
        """Return all that the text says."""
        self._read.data = self._value(())
        self._skip()
        if self._at != len(self._text):
            raise self._refused(Message("something follows after the end of the JSON; remove it"))
        return self._read

    def _value(self, path: Path_) -> Any:
        self._skip()
        self._stands(path)
        if len(path) > MOST_DEPTH:
            raise self._refused(Message("the file nests deeper than {most} levels", most=MOST_DEPTH))
        opening = self._text[self._at : self._at + 1]
        if opening == "{":
            return self._object(path)
        if opening == "[":
            return self._array(path)
        return self._scalar(opening)

    def _scalar(self, opening: str) -> Any:
        if opening == '"':
            return self._string()
        for word, value in _WORDS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return value
        number = _NUMBER.match(self._text, self._at)
        if number is None or len(number[0]) > _LONGEST_NUMBER:
            raise self._refused(Message("this is not JSON: a value is expected here"))
        self._at = number.end()
        return Decimal(number[0]) if number[1] or number[2] else int(number[0])

    def _string(self) -> str:
        found = _TEXT.match(self._text, self._at)
        try:
            text: str = simplejson.loads(found[0]) if found else ""
        except ValueError:
            found = None
        if found is None:
            raise self._refused(Message("this is not JSON: the text that begins here does not end properly"))
        self._at = found.end()
        # Half of a pair of codes is no letter, and cannot be written again.
        return nfc(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))

    def _array(self, path: Path_) -> list[Any]:
        found: list[Any] = []
        while self._another(bool(found), "]"):
            found.append(self._value((*path, len(found))))
        return found

    def _object(self, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._another(bool(found), "}"):
            begins = self._at
            key = self._key()
            if key in found:
                self._at = begins
                first = self._read.places[(*path, key)][0]
                raise self._refused(
                    Message(
                        "the key ‘{key}’ stands twice, first on line {first}; keep one of them",
                        key=key,
                        first=first,
                    )
                )
            found[key] = self._value((*path, key))
        return found

    def _key(self) -> str:
        if self._text[self._at : self._at + 1] != '"':
            raise self._refused(Message("this is not JSON: a key in double quotes is expected here"))
        key = self._string()
        self._skip()
        self._take(":")
        return key

    def _another(self, some: bool, closing: str) -> bool:
        """Return whether one more item follows, and stand at its beginning."""
        if not some:
            self._at += 1
        self._skip()
        if self._text.startswith(closing, self._at):
            self._at += 1
            return False
        if some:
            self._take(",")
            self._skip()
        return True

    def _take(self, sign: str) -> None:
        if not self._text.startswith(sign, self._at):
            raise self._refused(Message("this is not JSON: ‘{sign}’ is expected here", sign=sign))
        self._at += 1

    def _skip(self) -> None:
        spaces = _SPACE.match(self._text, self._at)
        self._at = spaces.end() if spaces else self._at

    def _stands(self, path: Path_) -> None:
        line = bisect_right(self._lines, self._at)
        self._read.places[path] = (line, self._at - self._lines[line - 1] + 1)

    def _refused(self, message: Message) -> InputError:
        line = bisect_right(self._lines, self._at)
        return InputError([Problem(Place(self._file, line, self._at - self._lines[line - 1] + 1), message)])
