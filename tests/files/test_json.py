"""JSON is read exactly and strictly, with the place of every value."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.files.json import parse_json, read_json
from tieuchi.values.problem import InputError
from tieuchi.values.text import nfc

texts = st.text(st.characters(exclude_categories=("Cs",))).map(nfc)
data = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=12,
)


@given(data, st.sampled_from((None, 2)), st.booleans())
def test_whatever_is_written_is_read(said: Any, indent: int | None, ascii_: bool) -> None:
    """Escaped or not, indented or not, the same data comes back."""
    text = json.dumps(said, indent=indent, ensure_ascii=ascii_)
    assert parse_json(text.encode(), "x.json").data == said


def test_numbers_are_exact_and_places_are_kept() -> None:
    """A decimal is a decimal, and every value knows its line and column."""
    document = parse_json(b'\xef\xbb\xbf{"a": [1,\n  0.1, 1e2,\t"\\ud83d\\ude00"]}', "x.json")
    assert document.data == {"a": [1, Decimal("0.1"), Decimal("1e2"), "😀"]}
    assert type(document.data["a"][1]) is Decimal
    assert document.places["a", 1] == (2, 3)
    assert document.places["a",] == (1, 7)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: this is not JSON: a value is expected here"),
        ('{"a": 1,}', "1:9: this is not JSON: a key in double quotes is expected here"),
        ("[1,]", "1:4: this is not JSON: a value is expected here"),
        ("[1 2]", "1:4: this is not JSON: ‘,’ is expected here"),
        ('{"a" 1}', "1:6: this is not JSON: ‘:’ is expected here"),
        ("{'a': 1}", "1:2: this is not JSON: a key in double quotes is expected here"),
        ('{"a": 1,\n "a": 2}', "2:2: the key ‘a’ stands twice, first on line 1; keep one of them"),
        ('["a\nb"]', "1:2: this is not JSON: the text that begins here does not end properly"),
        ('["\\x"]', "1:2: this is not JSON: the text that begins here does not end properly"),
        ("[NaN]", "1:2: this is not JSON: a value is expected here"),
        ("1" * 31, "1:1: this is not JSON: a value is expected here"),
        ("1 1", "1:3: something follows after the end of the JSON; remove it"),
        ("[" * 60, "1:42: the file nests deeper than 40 levels"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text: str, said: str) -> None:
    """Torn, loose and repeated things are refused where they stand."""
    with pytest.raises(InputError) as refused:
        parse_json(text.encode(), "x.json")
    assert str(refused.value) == f"x.json:{said}"


def test_half_a_letter_and_other_letters_are_told(tmp_path: Path) -> None:
    """A lone half of a pair becomes a sign that can be written; a file that is not UTF-8 is refused."""
    assert parse_json(b'"\\ud83d"', "x.json").data == "\ufffd"
    file = tmp_path / "x.json"
    file.write_bytes(b'{"a":\n"\xff"}')
    with pytest.raises(InputError, match=":2:1: this line is not UTF-8"):
        read_json(file)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused unread."""
    file = tmp_path / "x.json"
    with file.open("wb") as sparse:
        sparse.truncate(100_000_001)
    with pytest.raises(InputError, match="100,000,001 bytes"):
        read_json(file)
