"""Plain JSON: texts, whole numbers, truths, lists and objects of them, in the canonical way (RFC 8785)."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from tieuchi.values.canonical import canonical

DEEPEST = 20
"""How many lists and objects may stand within each other, so that every reader can read all that one can."""


def plain_object(data: bytes) -> dict[str, Any]:
    """Return the object that these bytes write.

    Raises:
        ValueError: If they write none, or not in the canonical way; a number is a whole one below ``2**53``.
    """
    try:
        found = json.loads(data.decode(), parse_float=_refuse, parse_constant=_refuse)
        same = isinstance(found, dict) and _shallow(found, DEEPEST) and canonical(found) == data
    except RecursionError:
        same = False
    if not same:
        raise ValueError("not canonical")
    return dict(found)


def _refuse(written: str) -> NoReturn:
    raise ValueError(written)


def _shallow(value: object, deepest: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return deepest >= 0 and all(_shallow(one, deepest - 1) for one in inner)
