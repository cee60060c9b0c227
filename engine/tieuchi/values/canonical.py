"""One way to write data as bytes (RFC 8785), so that equal data has one hash."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import rfc8785
from pydantic import BaseModel

from tieuchi.values.numbers import plain


def canonical(value: Any) -> bytes:
    """Return the canonical JSON of the value; numbers that are not whole are written as text."""
    return rfc8785.dumps(_jsonable(value))


def digest(value: Any) -> str:
    """Return the SHA-256 of the canonical JSON of the value, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


def _jsonable(value: Any) -> Any:  # noqa: PLR0911 - one line for each kind of value
    if isinstance(value, BaseModel):
        return _jsonable(value.model_dump(by_alias=True, exclude_defaults=True))
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _jsonable(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, str | bool | None):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else str(value)
    if isinstance(value, Fraction | Decimal):
        return plain(Fraction(value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(_jsonable(item) for item in value)
    if isinstance(value, Sequence):
        return [_jsonable(item) for item in value]
    raise TypeError(type(value))
