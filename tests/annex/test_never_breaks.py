"""Whatever stands in a document, it is read or refused with words, and nothing said is lost in silence."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annexes import HEADER, TALL, WIDE, excel, read, word
from tieuchi.annex.annex import Annex
from tieuchi.annex.cells import Cell, Grid, Spot, clean
from tieuchi.annex.grids import Pages, read_pages
from tieuchi.annex.reading import read_annex
from tieuchi.values.problem import InputError

WORDS = st.sampled_from(
    ["", "", "1", "2", "1.1", "01.", "I", "II.", "Tiêu chí 1. Chỉ đạo", "Tiêu chí 2 (3 điểm)", "Tổng cộng", "Cộng 5 điểm",
     "a)", "-", "- Đạt từ 95%: 2 điểm", "Nước sạch", "được tiêm chủng", "2 điểm", "1,5", "1-2", "(*)", "Ghi chú: x", "STT",
     "Nội dung", "Điểm", "Hướng dẫn", "Tiêu chí", "Chỉ tiêu", "3. Có bác sĩ", "IV. Nhân lực\nxã", "…", "Chỉ tiêu 4"]
)  # fmt: skip


@st.composite
def grids(draw: st.DrawFn, name: int) -> Grid:
    """A table of such words, some cells merged to the left or above, some bold."""
    width = draw(st.integers(1, 5))
    rows: list[list[Cell]] = []
    for row in range(1, draw(st.integers(1, 7)) + 1):
        cells: list[Cell] = []
        for column in range(1, width + 1):
            merge = draw(st.integers(0, 9))
            if merge == 0 and cells:
                cells.append(cells[-1])
            elif merge == 1 and rows:
                cells.append(rows[-1][column - 1])
            else:
                cells.append(Cell(clean(draw(WORDS)), Spot(name, row, column), draw(st.booleans())))
        rows.append(cells)
    if draw(st.booleans()) and width == len(HEADER):
        rows[0] = [Cell(text, Spot(name, 1, column)) for column, text in enumerate(HEADER, 1)]
    return Grid(name, tuple(map(tuple, rows)), nested=draw(st.booleans()))


@given(st.tuples(grids(1), grids(2)))
@settings(max_examples=150, deadline=None)
def test_any_table_is_read_or_refused(tables: tuple[Grid, Grid]) -> None:
    """No arrangement of what annexes say breaks the reading."""
    try:
        annex = read_annex(Pages("a.docx", tables))
    except InputError:
        return
    assert annex.indicators
    assert all(one.title for one in annex.indicators)


@given(st.binary(min_size=1, max_size=8), st.floats(0, 1))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("build", [word, excel])
def test_a_damaged_file_is_read_or_refused(
    tmp_path: Path, build: object, damage: bytes, where: float
) -> None:
    """Bytes overwritten anywhere end in words at worst."""
    path = tmp_path / ("a.docx" if build is word else "a.xlsx")
    if not (kept := path.with_suffix(".kept")).exists():
        (word if build is word else excel)(path, [HEADER, ["1", "Nước", "1", ""]])
        path.rename(kept)
    raw = bytearray(kept.read_bytes())
    at = int(where * (len(raw) - len(damage)))
    raw[at : at + len(damage)] = damage
    path.write_bytes(raw)
    with suppress(InputError):
        read_pages(path)


CELLS = st.sampled_from(["Kế hoạch năm", "có quyết định", "- Đạt: 1 điểm", "Điều khác", "", WIDE, TALL])


@given(st.lists(st.tuples(st.just(""), CELLS, st.just(""), CELLS), max_size=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_word_under_an_indicator_is_kept(tmp_path: Path, more: list[tuple[str, ...]]) -> None:
    """Each text of the rows below an indicator stands in its title or its guide."""
    lines = [list(HEADER), ["1", "Nước sạch", "1", "Xem sổ"]]
    for line in more:
        lines.append(["" if text in (WIDE, TALL) else text for text in line])
    annex: Annex = read(tmp_path, lines)
    kept = f"{annex.indicators[0].title}\n{annex.indicators[0].guidance}"
    assert all(text in kept for line in lines[2:] for text in line)
