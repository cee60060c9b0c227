"""Numbers typed as text are read as everybody means them, and refused where two readings are possible."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.evidence.cells import CellError
from tieuchi.forms.numerals import between, numeral


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", 0),
        ("1234", 1234),
        ("1 234", 1234),
        ("1\u00a0234\u202f567", 1234567),
        ("1.234,5", Decimal("1234.5")),
        ("1,234.5", Decimal("1234.5")),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("92,3", Decimal("92.3")),
        ("92.3", Decimal("92.3")),
        ("0,125", Decimal("0.125")),
        ("1234,125", Decimal("1234.125")),
        ("1,2340", Decimal("1.234")),
        (" 7 ", 7),
        ("-5", -5),
        ("95 %", "95 %"),
        ("95%", "95 %"),
        ("92,3 %", "92.3 %"),
        ("1.000,5 %", "1000.5 %"),
    ],
)
def test_a_number_is_read_in_either_way_of_writing(typed: str, number: Any) -> None:
    """Vietnamese and English marks, spaces between thousands and percentages say what they say."""
    assert numeral(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "12 người", "1.23.4", "1,23,4", "1 23", "1..2", "%", "1e5", "½", "٣", "9" * 31, "--1"],
)
def test_what_is_no_number_is_none(typed: str) -> None:
    """Units, other digits, scattered marks and endless digits are not guessed at."""
    assert numeral(typed) is None


@pytest.mark.parametrize("typed", ["1.234", "12,500", "999.000"])
def test_one_mark_before_three_digits_is_settled_only_by_what_is_asked(typed: str) -> None:
    """Of things counted it marks thousands; anywhere else nobody can tell, and both ways are told."""
    thousands = int(typed.replace(".", "").replace(",", ""))
    assert numeral(typed, whole=True) == thousands
    with pytest.raises(CellError, match=f"may be {thousands} or a decimal number"):
        numeral(typed)


@pytest.mark.parametrize(
    ("typed", "ends"),
    [
        ("80..85", (80, 85)),
        ("80 .. 85", (80, 85)),
        ("từ 80 đến 85", (80, 85)),
        ("Từ 80,5 đến 85,5", (Decimal("80.5"), Decimal("85.5"))),
        ("tu 80 den 85", (80, 85)),
        ("80-85", (80, 85)),
        ("80 – 85", (80, 85)),
        ("80…85", (80, 85)),
        ("80..85 %", ("80 %", "85 %")),
        ("từ 80 % đến 85 %", ("80 %", "85 %")),
        ("1.234,5..1.300,5", (Decimal("1234.5"), Decimal("1300.5"))),
    ],
)
def test_an_estimate_has_two_ends(typed: str, ends: Any) -> None:
    """An estimate is read in words, with dots or with a dash; one percent sign counts for both ends."""
    assert between(typed) == ends


@pytest.mark.parametrize("typed", ["80", "80..", "..85", "80 đến", "từ 80", "a..b", "-5", "80 đến 85 người"])
def test_half_an_estimate_is_none(typed: str) -> None:
    """What has not two numbers is no estimate."""
    assert between(typed) is None


@given(st.decimals(0, 10**9, places=4), st.sampled_from(".,"))
def test_grouped_digits_read_as_the_number(value: Decimal, mark: str) -> None:
    """Whatever is written with thousands marked and four decimals reads back as itself."""
    other = {".": ",", ",": "."}[mark]
    typed = f"{value:,.4f}".replace(",", "\0").replace(".", other).replace("\0", mark)
    assert numeral(typed) == value
