"""Vietnamese names: which are the same, and their order."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest

from tieuchi.values.naming import alphabetical, folded

DICTIONARY = (
    "2 Tháng 9", "a", "à", "ả", "ã", "á", "ạ", "an", "án", "An Bình", "anh", "ă", "ằn", "âm", "ấm", "ba", "c",
    "Ch", "da", "Dương", "đa", "Đông", "e", "ê", "Hoa", "hòa", "Hoá", "hoan", "o", "ô", "ơ", "tu", "tư", "x", "y",
)  # fmt: skip


def test_names_stand_in_the_order_of_a_dictionary() -> None:
    """Letters first, d before đ, a before ă before â; then tones; numbers before all."""
    for before, after in pairwise(DICTIONARY):
        assert alphabetical(before) < alphabetical(after), (before, after)


def test_every_form_of_a_letter_sorts_alike() -> None:
    """Composed or not, large or small."""
    for name in DICTIONARY:
        for form in ("NFC", "NFD", "NFKC"):
            assert alphabetical(unicodedata.normalize(form, name.upper())) == alphabetical(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Xã Hòa An", "xã  hoà an"),
        ("Thủy", "Thuỷ"),
        ("Khỏe", "Khoẻ"),
        ("Đông", unicodedata.normalize("NFD", "đÔNG")),
        (" Xã\tA ", "Xã A"),
    ],
)
def test_a_name_is_the_same_however_it_is_typed(one: str, other: str) -> None:
    """Case, spaces, composition and the vowel that carries the tone do not make another name."""
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Hòa", "Hóa"), ("Hòa", "Hoa"), ("Dong", "Đông"), ("Tân An", "Tânan"), ("Mỹ", "Mĩ")]
)
def test_another_tone_or_letter_is_another_name(one: str, other: str) -> None:
    """Tones tell places apart."""
    assert folded(one) != folded(other)
