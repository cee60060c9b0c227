"""Rows find their indicators by number and title, and nothing has two partners."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tieuchi.annex.matching import Named, matched, normal

TITLES = st.sampled_from(["Nước sạch", "Nhà tiêu", "Bác sĩ", "Y sĩ", "Thuốc thiết yếu", "Tiêm chủng", ""])
NAMES = st.builds(Named, st.one_of(st.none(), st.sampled_from("1234")), TITLES)


def pairs(left: list[tuple[str | None, str]], right: list[tuple[str | None, str]]) -> list[tuple[int, int]]:
    """Return the pairs of two lists of numbers and titles."""
    return list(matched([Named(*one) for one in left], [Named(*one) for one in right]).pairs)


def test_titles_are_the_same_whatever_the_case_punctuation_and_place_of_the_tone() -> None:
    """``HOÁ`` is ``hóa``, and another tone is another word."""
    assert normal("Kế  hoạch HOÁ, gia-đình.") == normal("kế hoạch hóa gia đình")
    assert normal("thuỷ") == normal("thủy")
    assert normal("má") != normal("mà")


def test_swapped_numbers_are_two_moves() -> None:
    """Titles that changed places find each other, not their old numbers."""
    left: list[tuple[str | None, str]] = [("1", "Nước sạch cho mọi hộ"), ("2", "Nhà tiêu hợp vệ sinh")]
    assert pairs(left, [("1", left[1][1]), ("2", left[0][1])]) == [(0, 1), (1, 0)]


def test_a_title_written_anew_is_known_by_its_number() -> None:
    """The number alone is enough at last."""
    assert pairs([("1", "Nước sạch")], [("2", "Bác sĩ"), ("1", "Thuốc")]) == [(0, 1)]


def test_a_new_wording_under_a_new_number_is_a_move() -> None:
    """A title that changed by a word is found under another number."""
    assert pairs([("7", "Tỷ lệ hộ dùng nước sạch")], [("1", "Tỷ lệ hộ dùng nước rất sạch")]) == [(0, 0)]


def test_nothing_alike_stays_alone() -> None:
    """What has no number and no like title has no partner."""
    found = matched([Named(None, "Nước sạch")], [Named("1", "Bác sĩ")])
    assert (found.pairs, found.left, found.right) == ((), (0,), (0,))


@given(st.lists(NAMES, max_size=6), st.lists(NAMES, max_size=6))
def test_everything_is_paired_once_or_left(left: list[Named], right: list[Named]) -> None:
    """Pairs and leftovers together are all there was, whatever the titles."""
    found = matched(left, right)
    assert sorted([one for one, _ in found.pairs] + list(found.left)) == list(range(len(left)))
    assert sorted([one for _, one in found.pairs] + list(found.right)) == list(range(len(right)))
