"""YAML that is written reads back as it was."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.files.writing import as_yaml
from tieuchi.files.yaml import parse_yaml
from tieuchi.values.numbers import exact
from tieuchi.values.text import nfc


@pytest.mark.parametrize(
    "text", ["a\u2028b", "a\u2029", "\u0085a", "a\nb\u2028c", "a\nb \n", "010", "yes", "- x", "a: b #c"]
)
def test_no_line_break_and_no_odd_text_is_lost(text: str) -> None:
    """Breaks that other programs leave in a text stay what they are, and no text becomes something else."""
    assert parse_yaml(as_yaml({"a": text}).encode(), "a.yaml").data == {"a": text}


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=9).map(nfc)))
def test_any_text_reads_back(texts: list[str]) -> None:
    """What a file can say in a text is the same after it was written and read."""
    assert parse_yaml(as_yaml({"a": texts}).encode(), "a.yaml").data == {"a": texts}


def test_numbers_stay_exact() -> None:
    """Fractions with finite decimals are written as these decimals."""
    assert as_yaml({"a": exact(Fraction(1, 8)), "b": 3}) == "{a: 0.125, b: 3}\n"


def test_only_short_mappings_stand_in_one_line() -> None:
    """A mapping of more keys than a reader takes in at a glance has a line for each."""
    assert as_yaml({"a": {str(key): key for key in range(8)}}).count("\n") == 1
    assert as_yaml({"a": {str(key): key for key in range(9)}}).count("\n") == 10
