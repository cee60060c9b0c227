"""Equal data has equal bytes, and so one hash, whatever the order it was written in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import Field

from tieuchi.values.canonical import canonical, digest
from tieuchi.values.fields import Strict
from tieuchi.values.interval import Interval


@dataclass(frozen=True)
class Pair:
    """A dataclass to write out."""

    b: int
    a: Any = None


class Model(Strict):
    """A model to write out, with an alias and a default."""

    at_least: int = Field(alias="at least")
    note: str = ""


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, b"null"),
        (True, b"true"),
        (1, b"1"),
        ("Xã", '"Xã"'.encode()),
        (Fraction(1, 2), b'"0.5"'),
        (Fraction(1, 3), b'"1/3"'),
        (Fraction(4, 2), b'"2"'),
        (Decimal("0.10"), b'"0.1"'),
        (date(2024, 5, 31), b'"2024-05-31"'),
        (frozenset({"b", "a"}), b'["a","b"]'),
        ({3, 1, 2}, b"[1,2,3]"),
        ((1, [2, ()]), b"[1,[2,[]]]"),
        ({"b": 1, "a": 2}, b'{"a":2,"b":1}'),
        ({2: "x", 1: "y"}, b'{"1":"y","2":"x"}'),
        (Pair(1, Pair(2)), b'{"a":{"a":null,"b":2},"b":1}'),
        (Interval(0, 1), b'{"hi":1,"lo":0}'),
        (Model.model_validate({"at least": 3}), b'{"at least":3}'),
        (Model.model_validate({"at least": 3, "note": ""}), b'{"at least":3}'),
        (2**53 - 1, b"9007199254740991"),
        (2**53, b'"9007199254740992"'),
        (-(2**53), b'"-9007199254740992"'),
        (-(2**53) + 1, b"-9007199254740991"),
    ],
)
def test_each_kind_of_value_has_one_way_to_be_written(value: Any, written: bytes) -> None:
    """Keys are sorted, numbers that JSON cannot keep are texts, and a default equals its absence."""
    assert canonical(value) == written


@pytest.mark.parametrize("value", [0.5, object(), Pair, {"a": 1.0}, 1j])
def test_what_has_no_one_way_is_refused(value: Any) -> None:
    """Binary floats above all are refused, however deep they stand."""
    with pytest.raises(TypeError):
        canonical(value)


def test_the_digest_is_the_hash_of_those_bytes() -> None:
    """The digest is SHA-256 in hexadecimal, so that anyone can check it."""
    assert digest({"a": 1}) == hashlib.sha256(b'{"a":1}').hexdigest()


def test_the_order_of_keys_changes_no_digest() -> None:
    """Two mappings with the same keys and values have the same hash, in whatever order."""
    assert digest({"a": 1, "b": {"c": 2, "d": 3}}) == digest({"b": {"d": 3, "c": 2}, "a": 1})


def test_the_order_of_a_list_changes_the_digest() -> None:
    """A list is in its order: bands that change places are another rule."""
    assert digest([1, 2]) != digest([2, 1])
