"""Annexes are read in the shapes they have, and whatever cannot be read is told with its place."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from annexes import A_DAY, HEADER, TALL, WIDE, annex_of, excel, read, word
from tieuchi.annex.annex import Annex
from tieuchi.values.problem import InputError

ONE = ["Tiêu chí 1. Chỉ đạo", WIDE, "3", ""]
FIRST = ["1", "Xã có ban chỉ đạo", "1,5", "- Có quyết định: 1 điểm\n- Có họp: 0,5 điểm"]
SECOND = ["2", "Xã có kế hoạch", "1.5 điểm", ""]


def outline(annex: Annex) -> list[tuple[Any, ...]]:
    """Return the criteria and indicators of an annex, one after the other."""
    found: list[tuple[Any, ...]] = []
    for criterion in annex.criteria:
        found.append((criterion.number, criterion.title, criterion.points))
        found += [(one.number, one.title, one.points) for one in criterion.indicators]
    return found


def remarks(annex: Annex) -> list[str]:
    """Return the remarks as text."""
    return [f"{one.spot.message}: {one.message}" for one in annex.remarks]


WHOLE = [("1", "Chỉ đạo", 300), ("1", "Xã có ban chỉ đạo", 150), ("2", "Xã có kế hoạch", 150)]


def test_a_plain_annex_is_read(tmp_path: Path) -> None:
    """Criterion, indicators, points, guidance and total come out, with nothing to complain of."""
    annex = read(tmp_path, [HEADER, ONE, FIRST, SECOND, ["Tổng cộng 3 điểm", WIDE, WIDE, WIDE]])
    assert outline(annex) == WHOLE
    assert annex.indicators[0].bands == (100, 50)
    assert annex.total is not None
    assert (annex.total.points, annex.total.spot.row) == (300, 5)
    assert remarks(annex) == []


@pytest.mark.parametrize(
    "heading",
    [
        ["I", "Chỉ đạo", "3", ""],
        ["I.", "CHỈ ĐẠO (3 điểm)", "", ""],
        ["I. Chỉ đạo", WIDE, "3", ""],
        ["I. Chỉ đạo", "", "3", ""],
        ["1", "Tiêu chí 1: Chỉ đạo (3 điểm)", "", ""],
        ["Tiêu chí 1", "Chỉ đạo", "3 điểm", ""],
        ["Tiêu chí số I. Chỉ đạo - 3 điểm", WIDE, WIDE, WIDE],
        ["", "TIÊU CHÍ 1\nCHỈ ĐẠO", "3", ""],
    ],
)
def test_a_criterion_is_known_in_each_of_its_shapes(tmp_path: Path, heading: list[str]) -> None:
    """By its word, by a Roman numeral, merged over the width, with its points here or there."""
    annex = read(tmp_path, [HEADER, heading, FIRST, SECOND])
    assert [(a, b.lower(), c) for a, b, c in outline(annex)] == [(a, b.lower(), c) for a, b, c in WHOLE]
    assert remarks(annex) == []


@pytest.mark.parametrize("bold", [True, False])
def test_a_heading_without_a_number_is_a_criterion_where_none_is_numbered(tmp_path: Path, bold: bool) -> None:
    """Bold, or merged over the width; where the others are numbered it is only told."""
    heading = ["", "Chỉ đạo", "3", ""] if bold else ["Chỉ đạo (3 điểm)", WIDE, WIDE, WIDE]
    annex = read(tmp_path, [HEADER, heading, FIRST, SECOND], bold=["Chỉ đạo"])
    assert outline(annex) == [(None, "Chỉ đạo", 300), *WHOLE[1:]]
    annex = read(tmp_path, [HEADER, ONE, heading, FIRST, SECOND], bold=["Chỉ đạo"])
    assert outline(annex) == WHOLE
    assert "has no number; it was read as a heading only" in remarks(annex)[0]


def test_two_rows_of_header_numbered_columns_and_repeated_headers_are_no_rows(tmp_path: Path) -> None:
    """The points are those of the standard, not the station's own; later headers say nothing."""
    header = ["TT", "Nội dung", "Điểm", WIDE, "Ghi chú"]
    second = [TALL, TALL, "Điểm tự chấm", "Điểm chuẩn", TALL]
    rows = [["Tiêu chí 1. Chỉ đạo", WIDE, "", "3", ""], ["1", "Xã có ban chỉ đạo", "", "1,5", ""]]
    last = ["2", "Xã có kế hoạch", "", "1,5", "x"]
    lines = [
        header,
        second,
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        *rows,
        header,
        second,
        ["A", "B", "1", "2", "3"],
        last,
    ]
    assert outline(read(tmp_path, lines)) == WHOLE


def test_a_wide_header_over_number_and_content_is_told_apart(tmp_path: Path) -> None:
    """One word over two columns: the left one numbers."""
    annex = read(
        tmp_path, [["Tiêu chí, chỉ tiêu", WIDE, "Điểm"], *[line[:3] for line in (ONE, FIRST, SECOND)]]
    )
    assert outline(annex) == WHOLE


def test_a_title_row_above_the_header_does_not_hide_it(tmp_path: Path) -> None:
    """The name of the annex in the table, and a header whose second row alone says enough."""
    title = ["BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ", WIDE, WIDE, WIDE]
    assert outline(read(tmp_path, [title, HEADER, ONE, FIRST, SECOND])) == WHOLE
    split = [["TT", "Nội dung", "", ""], ["", "", "Điểm", "Hướng dẫn"]]
    assert outline(read(tmp_path, [*split, ONE, FIRST, SECOND])) == WHOLE


def test_criteria_may_have_a_column_of_their_own(tmp_path: Path) -> None:
    """Merged over their indicators, with or without a number; a total under it is no criterion."""
    lines = [
        ["Tiêu chí", "Chỉ tiêu", "Điểm"],
        ["1. Chỉ đạo (3 điểm)", "1. Xã có ban chỉ đạo", "1,5"],
        [TALL, "2. Xã có kế hoạch", "1,5"],
        ["Nhân lực", "Chỉ tiêu 3: Có bác sĩ", "1"],
        ["Tổng điểm", WIDE, "4"],
    ]
    annex = read(tmp_path, lines)
    assert outline(annex) == [*WHOLE, (None, "Nhân lực", None), ("3", "Có bác sĩ", 100)]
    assert remarks(annex) == []


def test_numbers_may_stand_under_the_word_indicator(tmp_path: Path) -> None:
    """A column called *Chỉ tiêu* beside one called *Nội dung* holds the numbers."""
    lines = [["Chỉ tiêu", "Nội dung", "Điểm"], ["Chỉ tiêu 01", "Xã có ban chỉ đạo", "1"]]
    assert outline(read(tmp_path, lines)) == [(None, "", None), ("1", "Xã có ban chỉ đạo", 100)]


def test_dotted_numbers_are_indicators_of_the_number_above_them(tmp_path: Path) -> None:
    """1 is the criterion and 1.1 its indicator, where nothing else is called a criterion."""
    lines = [HEADER, ["1", "Chỉ đạo", "3", ""], ["1.1", "Ban chỉ đạo", "3", ""]]
    assert outline(read(tmp_path, lines)) == [("1", "Chỉ đạo", 300), ("1.1", "Ban chỉ đạo", 300)]


def test_dotted_numbers_are_parts_of_the_indicator_above_them(tmp_path: Path) -> None:
    """Under *Tiêu chí 1*, 1.1 belongs to indicator 1; letters and dashes do too."""
    parts = [["1.1", "Có quyết định", "0,5", ""], ["a)", "Có họp", "1", ""], ["-", "Có sổ", "", ""]]
    annex = read(
        tmp_path, [HEADER, ["Tiêu chí 1. Chỉ đạo", WIDE, "1,5", ""], ["1", "Ban chỉ đạo", "1,5", ""], *parts]
    )
    assert outline(annex) == [("1", "Chỉ đạo", 150), ("1", "Ban chỉ đạo", 150)]
    assert annex.indicators[0].guidance == "1.1 Có quyết định: 0.5 điểm\na) Có họp: 1 điểm\n- Có sổ"
    assert annex.indicators[0].bands == (50, 100)


def test_bands_may_be_rows_below_their_indicator(tmp_path: Path) -> None:
    """A row without a number goes on with the one above, as does a number merged over rows."""
    more = [["", "- Đạt từ 95%", "2", ""], [TALL, "- Đạt từ 90%", "1", "sổ theo dõi"]]
    annex = read(tmp_path, [HEADER, ["1", "Tiêm chủng", "2", ""], *more])
    assert annex.indicators[0].guidance == "- Đạt từ 95%: 2 điểm\n- Đạt từ 90%: 1 điểm\nsổ theo dõi"
    assert annex.indicators[0].bands == (200, 100)


def test_guidance_may_stand_in_the_cell_of_the_title(tmp_path: Path) -> None:
    """The lines below the title are its guide; a title over two lines is one title."""
    written = "1. Trẻ được\ntiêm chủng\n- Đạt từ 95%\nTừ 90%: 1 điểm"
    annex = read(tmp_path, [["Nội dung", "Điểm"], [written, "2"]])
    (one,) = annex.indicators
    assert (one.number, one.title, one.guidance) == (
        "1",
        "Trẻ được tiêm chủng",
        "- Đạt từ 95%\nTừ 90%: 1 điểm",
    )


def test_a_row_torn_by_the_page_is_put_together(tmp_path: Path) -> None:
    """What goes on in small letters is the title, points alone are the points, bold parts are the guide."""
    lines = [HEADER, ["1", "Tỷ lệ trẻ dưới 1 tuổi", "", ""], ["", "được tiêm chủng", "", ""], ["", "", "2", ""],
             ["", "- Đạt từ 95%: 2 điểm", "", ""], ["", "của cả xã", "", ""]]  # fmt: skip
    annex = read(tmp_path, lines, bold=["- Đạt từ 95%: 2 điểm"])
    (one,) = annex.indicators
    assert (one.title, one.points) == ("Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng", 200)
    assert one.guidance == "- Đạt từ 95%: 2 điểm\ncủa cả xã"
    assert remarks(annex) == []


def test_a_table_goes_on_after_the_page_with_or_without_its_header(tmp_path: Path) -> None:
    """The criterion is not left by a new table, and may be named again."""
    again = ["Tiêu chí 1. Chỉ đạo (tiếp theo)", WIDE, WIDE, WIDE]
    third = ["3", "Xã có sổ", "1", ""]
    annex = read(tmp_path, [HEADER, ["Tiêu chí 1. Chỉ đạo", WIDE, WIDE, WIDE], FIRST], [SECOND, ["", "", "", ""]],
                 [HEADER, again, third])  # fmt: skip
    assert outline(annex) == [("1", "Chỉ đạo", None), *WHOLE[1:], ("3", "Xã có sổ", 100)]
    assert annex.unread == ()


def test_tables_that_are_no_annex_are_named(tmp_path: Path) -> None:
    """Zones before it and signatures after it are told with what they begin with, never read."""
    zones = [["Vùng", "Địa bàn"], ["1", "Đồng bằng"]]
    signed = [["Nơi nhận", "", "Bộ trưởng", ""]]
    annex = read(tmp_path, zones, [HEADER, ONE, FIRST, SECOND], signed, [["", "", "", ""]], [SECOND])
    assert outline(annex) == WHOLE
    assert [str(one).split("begins with ")[1] for one in annex.unread] == [
        "‘vùng’, ‘địa bàn’", "‘nơi nhận’, ‘bộ trưởng’", "nothing", "‘2’, ‘xã có kế hoạch’, ‘1.5 điểm’"]  # fmt: skip


def test_an_annex_inside_a_layout_table_is_read_once(tmp_path: Path) -> None:
    """The table around it is told, the one in a cell of the guide is part of that cell."""
    document = Document()
    outer = document.add_table(1, 1).cell(0, 0)
    inner = outer.add_table(2, 4)
    for row, line in enumerate([HEADER, ["1", "Nước sạch", "2", ""]]):
        for column, text in enumerate(line):
            inner.cell(row, column).text = text
    bands = inner.cell(1, 3).add_table(1, 2)
    bands.cell(0, 0).text, bands.cell(0, 1).text = "Từ 95 %", "2 điểm"
    document.save(str(tmp_path / "a.docx"))
    annex = annex_of(tmp_path / "a.docx")
    assert [(one.number, one.bands) for one in annex.indicators] == [("1", (200,))]
    assert len(annex.unread) == 1


def test_a_second_table_may_hold_the_guide(tmp_path: Path) -> None:
    """An indicator that both tables name is one; points that are not the same are told."""
    guides = [["TT", "Chỉ tiêu", "Điểm", "Cách tính", "Minh chứng"],
              ["I", "Chỉ đạo", "3", "", ""],
              ["1", "Xã có Ban chỉ đạo", "", "- Có quyết định: 1 điểm", "Quyết định"],
              ["2", "Xã có kế hoạch", "1", "", "Kế hoạch"]]  # fmt: skip
    annex = read(
        tmp_path, [HEADER, ["I", "Chỉ đạo", "", ""], ["1", "Xã có ban chỉ đạo", "1,5", ""], SECOND], guides
    )
    assert outline(annex) == WHOLE
    assert annex.indicators[0].guidance == "- Có quyết định: 1 điểm\nQuyết định"
    assert remarks(annex) == [
        "table 2, row 4, column 1: indicator 2 has 1 points here and 1.5 in table 1, row 4, column 1; those are compared"
    ]
    bare = [["TT", "Chỉ tiêu", "Cách tính"], ["1", "Xã có ban chỉ đạo", "Xem sổ"]]
    annex = read(tmp_path, bare, [HEADER, FIRST])
    assert (annex.indicators[0].points, remarks(annex)) == (150, [])


def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    """Ranges, missing points, titles and numbers, rows under nothing, sums that do not add up."""
    annex = read(tmp_path, [
        HEADER,
        ["", "Trước hết", "", ""],
        ["Tiêu chí 1", WIDE, "5", ""],
        ["1", "Xã có ban chỉ đạo", "1-2", ""],
        ["2", "Xã có kế hoạch", "", ""],
        ["3", "", "1", ""],
        ["IIX?", "Lạ", "1", ""],
        ["4", "Có sổ", "1", ""],
        ["4", "Có báo cáo tháng", "1", ""],
        ["Tiêu chí 2. Nhân lực", WIDE, "2", ""],
        ["5", "Có bác sĩ", "1", ""],
        ["Tổng cộng", WIDE, "", ""],
        ["Tổng cộng", WIDE, "nhiều", ""],
        ["Tổng cộng", WIDE, "100", ""],
        ["Tiêu chí 3. Trống", WIDE, "2", ""],
    ])  # fmt: skip
    assert remarks(annex) == [
        "table 1, row 2, column 1: ‘Trước hết’ stands under no indicator and was not read",
        "table 1, row 3, column 1: the criterion has no title",
        "table 1, row 4, column 3: ‘1-2’ is not one number of points",
        "table 1, row 5, column 1: indicator 2 has no points",
        "table 1, row 6, column 1: number 3 stands here without a title",
        "table 1, row 7, column 1: ‘IIX?’ is not a number of an indicator",
        "table 1, row 9, column 1: number 4 stands twice in this criterion",
        "table 1, row 10, column 1: the criterion has 2 points here, and its indicators add up to 1",
        "table 1, row 12, column 1: the total has no points",
        "table 1, row 13, column 3: ‘nhiều’ is not one number of points",
        "table 1, row 15, column 1: the criterion has no indicator",
    ]


def test_totals_are_checked_against_the_rows_above(tmp_path: Path) -> None:
    """A criterion's own total adds up, and a grand total that does not is told."""
    lines = [HEADER, ONE, FIRST, SECOND, ["Cộng tiêu chí 1", WIDE, "3", ""],
             ["Tiêu chí 2. Nhân lực", WIDE, "1", ""], ["3", "Có bác sĩ", "1", ""], ["Cộng", WIDE, "1", ""]]  # fmt: skip
    annex = read(tmp_path, [*lines, ["Tổng cộng:", WIDE, "5", ""]])
    assert annex.total is not None
    assert annex.total.points == 500
    assert remarks(annex) == [
        "table 1, row 9, column 1: 5 points are stated here, and the indicators above it add up to 4"
    ]
    assert remarks(read(tmp_path, [HEADER, ["Tổng", WIDE, "0", ""], FIRST])) == []


def test_a_workbook_is_read_as_its_document_is(tmp_path: Path) -> None:
    """Numbers as numbers, merged cells, empty rows; a day is no points; NFD is read as NFC."""
    lines: list[list[Any]] = [
        ["", "", "", ""], list(HEADER), [*ONE[:2], 3, ""],
        [1, unicodedata.normalize("NFD", "Xã có ban chỉ đạo"), 1.5, ""], ["", "", "", ""],
        [2.0, "Xã có kế hoạch", "1,5", ""], ["3", "Có sổ", A_DAY, ""], ["(*)", "Không tính khi chưa có dịch", "", ""],
    ]  # fmt: skip
    annex = annex_of(excel(tmp_path / "a.xlsx", lines, [["nháp"]], hidden=[2]))
    assert outline(annex) == [*WHOLE, ("3", "Có sổ", None)]
    assert remarks(annex) == ["Phụ lục 1!C7: ‘2024-02-01’ is not one number of points"]
    assert [one.text for one in annex.notes] == ["(*) Không tính khi chưa có dịch"]
    assert [str(one) for one in annex.unread] == ["sheet ‘Phụ lục 2’ is hidden and was not read"]


def told(path: Path) -> str:
    """Return what is said of a document that has no annex."""
    with pytest.raises(InputError) as caught:
        annex_of(path)
    return str(caught.value)


def test_a_document_without_an_annex_says_what_was_looked_for_and_what_found(tmp_path: Path) -> None:
    """Both the headers looked for and those found are named."""
    said = told(word(tmp_path / "a.docx", [["Họ tên", "Chức vụ"], ["A", "B"]], [["", ""]]))
    assert "no table looks like an annex; looked for a header with content (Nội dung" in said
    assert "table 1: ‘họ tên’, ‘chức vụ’" in said
    assert "table 2: nothing" in said


def test_a_header_without_a_numbered_row_is_told(tmp_path: Path) -> None:
    """The header alone is no annex."""
    assert "no row with a number below it (1 rows)" in told(word(tmp_path / "a.docx", [HEADER, ONE]))
