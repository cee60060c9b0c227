"""Drafts load back as content and confirm nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from annexes import HEADER, WIDE, annex_of, excel, lines_of, word
from tieuchi.annex.annex import Annex
from tieuchi.annex.drafting import drafts
from tieuchi.annex.encoded import Encoded, encoded
from tieuchi.desk import Desk
from tieuchi.files.folders import write_folder
from tieuchi.law.choosing import set_named
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.reader import read_heads, read_set


@pytest.fixture(scope="module")
def national() -> Encoded:
    """The set of Decision 1300 with its places."""
    desk = Desk()
    return encoded(desk.root, desk.criteria_set("1300-2023"))


def loaded(root: Path, annex: Annex, held: Encoded) -> CriteriaSet:
    """Return the set that a content folder of the drafts and the set's own head holds."""
    write_folder(root, drafts(annex, held))
    name = f"criteria/{held.criteria_set.id}/set.yaml"
    shutil.copy(Desk().root / name, root / name)
    return read_set(root, set_named(read_heads(root), held.criteria_set.id))


@pytest.mark.parametrize("build", [word, excel])
def test_drafts_of_a_whole_annex_load_back(tmp_path: Path, national: Encoded, build: Any) -> None:
    """Numbers, titles and points are the document's, English titles the set's, and every basis working."""
    path = build(tmp_path / ("a.docx" if build is word else "a.xlsx"), lines_of(national.criteria_set))
    found = loaded(tmp_path / "drafts", annex_of(path), national)
    held = national.criteria_set
    assert list(found.indicators) == list(held.indicators)
    for number, one in found.indicators.items():
        assert one.indicator.points == held.indicators[number].indicator.points
        assert one.indicator.title == held.indicators[number].indicator.title
        assert {one.indicator.basis.title, one.indicator.basis.number, one.indicator.basis.points} == {
            "working"
        }
        assert one.rule.basis == "working"
        assert one.rule.needs_a_person is not None
        assert one.rule.needs_a_person.en == "guidance to be encoded"
        assert "Không đạt: 0 điểm" in one.rule.reading.vi
    assert {group.criterion.basis for group in found.criteria} == {"working"}
    names = {path.name for path in (Desk().root / "criteria/1300-2023").glob("[0-9]*.yaml")}
    assert {path.name for path in (tmp_path / "drafts/criteria/1300-2023").glob("[0-9]*.yaml")} == names


def test_drafts_of_a_poor_annex_load_back_too(tmp_path: Path, national: Encoded) -> None:
    """Rows under no criterion, numbers that begin anew, missing points and guides, a criterion without rows."""
    lines = [
        HEADER,
        ["1", "Việc đầu: có “dấu ngoặc” # và - gạch", "0,5", "yes"],
        ["Tiêu chí 77. Y tế biển đảo", WIDE, "", ""],
        ["1", "Tàu có tủ thuốc", "", ""],
        ["1.5", "Đảo có bác sĩ", "1,25", '- Đạt: 1 điểm\n- "Khá": 0,25 điểm'],
        ["Tiêu chí 78. Trống", WIDE, "1", ""],
        ["Tiêu chí 77. Vùng cao", WIDE, "2", ""],
        ["3", "Bản có cô đỡ", "2", "x"],
    ]
    found = loaded(
        tmp_path / "drafts", annex_of(word(tmp_path / "a.docx", lines, [HEADER, lines[5]])), national
    )
    assert [(group.number, group.criterion.title.vi, group.criterion.points) for group in found.criteria] == [
        ("1", "Chỉ tiêu chưa rõ thuộc tiêu chí nào", 50), ("77", "Y tế biển đảo", None), ("78", "Vùng cao", 200)]  # fmt: skip
    assert list(found.indicators) == ["1.1", "77.1", "3"]
    first, second, _ = found.indicators.values()
    assert first.indicator.title.en.startswith("To be translated: Việc đầu")
    assert first.rule.reading.vi == "yes"
    assert second.rule.reading.vi.startswith("1.5 Đảo có bác sĩ: 1.25 điểm")
    assert "vi: |-\n" in (tmp_path / "drafts/rules/1300-2023/77-draft.yaml").read_text(encoding="utf-8")
    assert first.indicator.source == ("a.docx, bảng 1, dòng 2 / table 1, row 2",)


def test_a_source_in_a_workbook_names_sheet_and_cell(tmp_path: Path, national: Encoded) -> None:
    """Whoever reads a draft finds the cell it came from."""
    annex = annex_of(excel(tmp_path / "a.xlsx", [HEADER, ["1", "Nước", "1", ""]]))
    (text, _) = drafts(annex, national).values()
    assert "a.xlsx, Phụ lục 1!A2" in text
    assert text.startswith("# Bản nháp")
