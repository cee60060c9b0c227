"""An annex that says what the set says has no difference; each change is found, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annexes import HEADER, WIDE, annex_of, excel, lines_of, word
from folders import SET, criterion, rules, sound_content, write
from tieuchi.annex.comparing import Comparison, compare
from tieuchi.annex.encoded import Encoded, encoded
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.reader import read_heads, read_set

Lines = list[list[Any]]
Change = Callable[[Lines, int], None]


@pytest.fixture(scope="module")
def national() -> Encoded:
    """The set of Decision 1300 with its places."""
    desk = Desk()
    return encoded(desk.root, desk.criteria_set("1300-2023"))


def compared(path: Path, held: Encoded, lines: Lines) -> Comparison:
    """Return the comparison of a document with these rows."""
    return compare(annex_of((excel if path.suffix == ".xlsx" else word)(path, lines)), held)


def found(one: Comparison) -> list[tuple[str, str, str]]:
    """Return what differs: subject, number and kind."""
    return [(each.subject.kind, each.subject.number, each.kind) for each in one.differences]


def rows_of_indicators(lines: Lines) -> list[int]:
    """Return the indexes of the rows that are indicators."""
    return [index for index, line in enumerate(lines) if str(line[0]).isdecimal()]


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_an_annex_of_exactly_the_set_has_no_difference(tmp_path: Path, national: Encoded, name: str) -> None:
    """Built from the content itself, in Word and in Excel, it is the same in every row."""
    one = compared(tmp_path / name, national, lines_of(national.criteria_set))
    assert one.same
    assert (one.equal, one.different, one.missing, one.extra) == (47, 0, 0, 0)
    assert len(one.bands_compared) == 47
    assert one.bands_unread == ()


def other_points(lines: Lines, row: int) -> None:
    """Give half a point more."""
    lines[row][2] = "9,75"


def other_title(lines: Lines, row: int) -> None:
    """Write another title."""
    lines[row][1] = "Điều văn bản ghi khác hẳn"


def other_word(lines: Lines, row: int) -> None:
    """Change the title by a word."""
    lines[row][1] += " trong năm"


def other_number(lines: Lines, row: int) -> None:
    """Give another number."""
    lines[row][0] = "148"


def other_bands(lines: Lines, row: int) -> None:
    """Give the guide a band more."""
    lines[row][3] += "\n- Mức phụ: 0,25 điểm"


def missing(lines: Lines, row: int) -> None:
    """Leave the row out."""
    del lines[row]


def extra(lines: Lines, row: int) -> None:
    """Add a row after it."""
    lines.insert(row + 1, ["148", "Một việc không có trong bộ", "", ""])


CHANGES: list[tuple[Change, str]] = [
    (other_points, "points"), (other_title, "title"), (other_word, "title"), (other_number, "number"),
    (other_bands, "bands"), (missing, "missing"), (extra, "extra"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "kind"), CHANGES)
@given(at=st.integers(0, 46))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_one_change_is_found_and_nothing_else(
    tmp_path: Path, national: Encoded, change: Change, kind: str, at: int
) -> None:
    """Whichever row is changed, exactly this difference comes out, and the counts add up."""
    lines = lines_of(national.criteria_set)
    row = rows_of_indicators(lines)[at]
    number = "148" if kind == "extra" else lines[row][0]
    change(lines, row)
    one = compared(tmp_path / "a.xlsx", national, lines)
    assert found(one) == [("indicator", number, kind)]
    (difference,) = one.differences
    assert (difference.spot is None) == (kind == "missing")
    assert difference.spot is None or difference.spot.row == row + (2 if kind == "extra" else 1)
    folder = "rules" if kind == "bands" else "criteria"
    assert (str(difference.place).startswith(f"{folder}/1300-2023/")) == (kind != "extra")
    assert one.equal + one.different + one.missing == 47
    assert one.equal + one.different + one.extra == len(rows_of_indicators(lines))
    assert not one.same


def test_the_line_of_each_difference_is_the_line_that_says_it(tmp_path: Path, national: Encoded) -> None:
    """The place leads to the key whose value differs."""
    lines = lines_of(national.criteria_set)
    other_points(lines, rows_of_indicators(lines)[0])
    (difference,) = compared(tmp_path / "a.xlsx", national, lines).differences
    assert difference.place is not None
    text = (Desk().root / difference.place.file).read_text(encoding="utf-8").splitlines()
    assert text[difference.place.line - 1].strip().startswith("points: ")


def test_criteria_and_totals_are_compared(tmp_path: Path, national: Encoded) -> None:
    """Number, title and points of a criterion, and the total, each with both sides."""
    lines = lines_of(national.criteria_set)
    lines[1] = ["Tiêu chí 1. Lãnh đạo", WIDE, "15", ""]
    third = next(index for index, line in enumerate(lines) if str(line[0]).startswith("Tiêu chí 3."))
    lines[third][0] = lines[third][0].replace("Tiêu chí 3", "Tiêu chí 13")
    lines[-1][2] = "101"
    one = compared(tmp_path / "a.xlsx", national, lines)
    assert found(one) == [
        ("set", "", "total"), ("criterion", "1", "title"), ("criterion", "1", "points"), ("criterion", "3", "number"),
    ]  # fmt: skip
    total = one.differences[0]
    assert (total.document, total.encoded, str(total.place)) == (10100, 10000, "criteria/1300-2023/set.yaml")


def test_an_indicator_under_another_criterion_is_told(tmp_path: Path, national: Encoded) -> None:
    """It is the same indicator elsewhere, not one lost and one gained."""
    lines = lines_of(national.criteria_set)
    moved = lines.pop(2)
    lines.insert(-1, moved)
    assert found(compared(tmp_path / "a.xlsx", national, lines)) == [("indicator", "1", "criterion")]


def test_a_criterion_that_one_side_lacks_is_told(tmp_path: Path, national: Encoded) -> None:
    """Whole criteria may be missing or new; indicators under a new one stand only in the document."""
    lines = lines_of(national.criteria_set)
    tenth = next(index for index, line in enumerate(lines) if str(line[0]).startswith("Tiêu chí 10."))
    fresh = [["Tiêu chí 77. Y tế biển đảo", WIDE, "1", ""], ["177", "Tàu có tủ thuốc", "1", ""]]
    one = compared(tmp_path / "a.xlsx", national, [*lines[:tenth], *fresh])
    gone = [ruled.number for ruled in national.criteria_set.criteria[-1].indicators]
    assert found(one) == [
        ("criterion", "10", "missing"), *(("indicator", number, "missing") for number in gone),
        ("criterion", "77", "extra"), ("indicator", "177", "extra"),
    ]  # fmt: skip


def test_rows_under_no_criterion_are_compared_all_the_same(tmp_path: Path, national: Encoded) -> None:
    """A document without headings lacks the criteria and none of the indicators."""
    lines = [line for line in lines_of(national.criteria_set) if not str(line[0]).startswith("Tiêu chí")]
    one = compared(tmp_path / "a.xlsx", national, lines)
    assert set(found(one)) == {("criterion", str(number), "missing") for number in range(1, 11)}
    assert one.equal == 47


def test_a_number_said_twice_does_not_make_its_namesake_different(tmp_path: Path, national: Encoded) -> None:
    """An extra row under a number that is taken is extra; the indicator of that number is the same."""
    lines = lines_of(national.criteria_set)
    lines.insert(3, ["1", "Một việc không có trong bộ", "", ""])
    one = compared(tmp_path / "a.xlsx", national, lines)
    assert found(one) == [("indicator", "1", "extra")]
    assert (one.equal, one.different, one.extra) == (47, 0, 1)


def test_a_guide_that_is_no_scale_is_said_not_to_be_compared(tmp_path: Path, national: Encoded) -> None:
    """Such a guide is no difference, and its indicator is named."""
    lines = lines_of(national.criteria_set)
    lines[2][3] = "Thiếu mỗi nội dung trừ 0,5 điểm"
    one = compared(tmp_path / "a.xlsx", national, lines)
    assert one.same
    assert one.bands_unread == ("1",)


PERSON = {"needs a person": {"vi": "chữ", "en": "text"}}


def small_set(root: Path) -> CriteriaSet:
    """Return a small set: an indicator judged by a person, one with a part that is, and one by a band."""
    sound_content(root)
    part = {"name": "part", "label": {"vi": "a", "en": "a"}, "points": 1, **PERSON}
    held = rules(1, 1, 2)
    for rule, way in zip(held["rules"], (PERSON, {"parts": [part]}), strict=True):
        del rule["bands"]
        rule.update(way)
    write(root, "rules/one/01-a.yaml", held)
    return read_set(root, set_named(read_heads(root), "one"))


def test_what_a_person_judges_has_no_bands_to_compare(tmp_path: Path) -> None:
    """A part that is attested counts as its most points; a whole indicator has nothing to compare."""
    held = encoded(tmp_path, small_set(tmp_path))
    lines: Lines = [list(HEADER)]
    for number in (1, 2, 3):
        lines.append([str(number), "chữ", "1", "- Đạt: 0,5 điểm"])
    one = compared(tmp_path / "a.xlsx", held, lines)
    assert [each for each in found(one) if each[2] == "bands"] == [
        ("indicator", "2", "bands"),
        ("indicator", "3", "bands"),
    ]


def test_points_where_the_set_has_none_are_a_difference(tmp_path: Path) -> None:
    """A target has no points; a document that gives it some says something else."""
    sound_content(tmp_path)
    targets = {
        **criterion(2, 3),
        "indicators": [{**criterion(2, 3)["indicators"][0], "title": {"vi": "Nước", "en": "a"}}],
    }
    del targets["indicators"][0]["points"]
    write(tmp_path, "criteria/one/02-b.yaml", targets)
    held = encoded(tmp_path, read_set(tmp_path, set_named(read_heads(tmp_path), "one")))
    one = compared(tmp_path / "a.xlsx", held, [list(HEADER), ["3", "Nước", "2", ""]])
    (difference,) = [each for each in one.differences if each.kind == "points"]
    assert (difference.document, difference.encoded) == (200, None)


def test_a_frame_has_nothing_and_the_document_everything(tmp_path: Path) -> None:
    """With a set of which only the name is known, all that the document has is new."""
    frame = {key: value for key, value in SET.items() if key != "recognition"}
    write(tmp_path, "criteria/one/set.yaml", {**frame, "kind": "frame", "missing": [{"vi": "a", "en": "a"}]})
    held = encoded(tmp_path, read_set(tmp_path, read_heads(tmp_path)[0]))
    lines = [
        list(HEADER),
        ["Tiêu chí 1. Nước", WIDE, "1", ""],
        ["1", "Nước sạch", "1", ""],
        ["Tổng cộng", WIDE, "1", ""],
    ]
    assert found(compared(tmp_path / "a.xlsx", held, lines)) == [
        ("criterion", "1", "extra"),
        ("indicator", "1", "extra"),
    ]


def test_files_beside_the_criteria_are_not_taken_for_criteria(tmp_path: Path) -> None:
    """Only the criteria have places."""
    small = small_set(tmp_path)
    write(tmp_path, "criteria/one/confirmations.yaml", "confirmations: []\n")
    held = encoded(tmp_path, small)
    assert set(held.subjects) == {*(("criterion", n) for n in "12"), *(("indicator", n) for n in "123")}
    assert criterion(1, 1)["points"] == 1
