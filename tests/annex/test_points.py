"""Points and bands are read as annexes write them, exactly, and never guessed."""

from __future__ import annotations

import pytest

from tieuchi.annex.points import read_bands, read_points, split_points, written_points


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [("2", 200), ("1,5", 150), ("1.5", 150), ("2.0", 200), ("2 điểm", 200), ("0,5đ", 50), ("0,25 Điểm", 25),
     ("(2 điểm)", 200), ("tối đa 3 điểm", 300), ("Điểm tối đa: 3", 300), ("100 điểm", 10000), ("0", 0)],
)  # fmt: skip
def test_points_are_read_in_hundredths(text: str, hundredths: int) -> None:
    """Commas and points, with and without the word, mean the same exact number."""
    assert read_points(text) == hundredths


@pytest.mark.parametrize(
    "text", ["", "1-2", "1–2", "2/3", "hai", "2\n1", "-1", "1,555", "1.000", "≥ 2", "2024-02-01", "x2", "٣"]
)
def test_what_is_not_one_number_of_points_is_refused(text: str) -> None:
    """A range, a day or a list is no number of points."""
    with pytest.raises(ValueError, match=r".*"):
        read_points(text)


@pytest.mark.parametrize(
    ("written", "title", "points"),
    [("Nhân lực y tế (10 điểm)", "Nhân lực y tế", 1000), ("Nhân lực: 2,5 điểm", "Nhân lực", 250),
     ("Nhân lực - tối đa 3 điểm", "Nhân lực", 300), ("Nhân lực y tế", "Nhân lực y tế", None),
     ("Tập huấn trong 2 điểm cầu", "Tập huấn trong 2 điểm cầu", None)],
)  # fmt: skip
def test_points_at_the_end_of_a_title_are_taken_off_it(written: str, title: str, points: int | None) -> None:
    """A title keeps its words and loses the points behind it."""
    assert split_points(written) == (title, points)


@pytest.mark.parametrize(
    ("guidance", "bands"),
    [
        ("- Đạt từ 95%: 2 điểm\n- Từ 90% đến dưới 95%: 1 điểm\n- Dưới 90%: 0 điểm", (200, 100)),
        ("Đạt từ 95% được 2 điểm; đạt từ 90%: 1,5đ", (200, 150)),
        ("2 điểm: đạt từ 95%\n1 điểm nếu đạt từ 90%", (200, 100)),
        ("Đạt từ 95% (2 điểm)\nxem sổ theo dõi", (200,)),
        ("Điểm tối đa: 2 điểm\n- Có kế hoạch: 1 điểm\n- Có sổ: 1 điểm", (100, 100)),
        ("Xem sổ theo dõi", ()),
        ("", ()),
        ("Mỗi nội dung thiếu trừ 0,5 điểm", None),
        ("Đạt 95% được 2 điểm, đạt 90% được 1 điểm", None),
        ("Cho 2 điểm khi hồ sơ đủ và 90% trở lên", (200,)),
        ("Đạt 2 điểm trở lên của bảng 3", None),
    ],
)
def test_bands_are_read_from_the_lines_of_a_guide(guidance: str, bands: tuple[int, ...] | None) -> None:
    """Each line with points is a band; a guide that reckons or says two things in a line is not read."""
    assert read_bands(guidance) == bands


def test_points_are_written_as_a_rule_writes_them() -> None:
    """Hundredths come out as a plain decimal."""
    assert [written_points(one) for one in (200, 150, 25)] == ["2", "1.5", "0.25"]
