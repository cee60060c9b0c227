"""What proving the log needs to know of an entry, read from its bytes alone.

The whole of it is :class:`tieuchi.register.entries.Entry`; here only what ties it to its log, to what it
rests on and to the printed minutes is read, so that an entry written by a later version can still be checked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tieuchi.register.bundle.plain import plain_object
from tieuchi.register.log.errors import LogError
from tieuchi.values.canonical import digest
from tieuchi.values.text import Message

_HASH = re.compile(r"[0-9a-f]{64}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
_MADE_FROM = ("set", "day", "law", "norms", "evidence", "engine")
"""What the short code of a receipt is made from, in this order."""


@dataclass(frozen=True)
class Line:
    """An entry of the log.

    Attributes:
        recorded: The instant it was recorded, as written.
        code: The short code of its receipt, which the minutes carry.
        law: The SHA-256 of the manifest of its law.
        objects: The SHA-256 of everything else it rests on.
        corrects: The position of the entry it corrects and the hash of that, if it corrects one.
        data: All of it.
    """

    recorded: str
    code: str
    law: str
    objects: tuple[str, ...]
    corrects: tuple[int, str] | None
    data: dict[str, Any]


def read_line(leaf: bytes) -> Line:
    """Return what the bytes of an entry say.

    Raises:
        LogError: If they are not canonical JSON, lack something, or the code is not that of the receipt.
    """
    try:
        data = plain_object(leaf)
    except ValueError:
        raise LogError(Message("this is not an entry in canonical JSON (RFC 8785)")) from None
    receipt = _mapping(data, "judged", "receipt")
    code = _text(receipt, "code")
    made = digest([_text(receipt, name) for name in _MADE_FROM]).upper()
    if code != f"{made[:4]}-{made[4:8]}-{made[8:12]}":
        raise LogError(Message("the code {code} is not that of its receipt", code=code))
    return Line(
        recorded=_text(data, "recorded", _INSTANT),
        code=code,
        law=_text(data, "law", _HASH),
        objects=(_text(_mapping(data, "judged"), "findings", _HASH), *_evidence(data)),
        corrects=_corrects(data),
        data=data,
    )


def law_files(manifest: bytes) -> tuple[str, ...]:
    """Return the SHA-256 of each file that a manifest of a law names.

    Raises:
        LogError: If it is no such manifest.
    """
    try:
        named = plain_object(manifest)
    except ValueError:
        raise LogError(
            Message("this is not a list of the law's files in canonical JSON (RFC 8785)")
        ) from None
    return tuple(_text(named, path, _HASH) for path in named)


def _evidence(data: dict[str, Any]) -> list[str]:
    files = data.get("evidence")
    if not isinstance(files, list) or not all(isinstance(file, dict) for file in files):
        raise _lacks("evidence")
    return [_text(file, "sha256", _HASH) for file in files]


def _corrects(data: dict[str, Any]) -> tuple[int, str] | None:
    if "supersedes" not in data:
        return None
    named = _mapping(data, "supersedes")
    position = named.get("position")
    if isinstance(position, bool) or not isinstance(position, int) or position < 0:
        raise _lacks("position")
    return position, _text(named, "leaf_hash", _HASH)


def _mapping(data: dict[str, Any], *path: str) -> dict[str, Any]:
    for name in path:
        inner = data.get(name)
        if not isinstance(inner, dict):
            raise _lacks(name)
        data = inner
    return data


def _text(data: dict[str, Any], name: str, pattern: re.Pattern[str] | None = None) -> str:
    found = data.get(name)
    if not isinstance(found, str) or (pattern is not None and not pattern.fullmatch(found)):
        raise _lacks(name)
    return found


def _lacks(name: str) -> LogError:
    return LogError(Message("‘{name}’ is missing or not written as it has to be", name=name))
