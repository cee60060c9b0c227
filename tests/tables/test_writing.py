"""Writing tables: whole or not at all, and nothing that would not come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tabled import tables
from tieuchi.tables import writing
from tieuchi.tables.writing import write_tables, write_workbook
from tieuchi.values.problem import InputError


def test_a_folder_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    """Tables go into a new folder."""
    with pytest.raises(InputError, match="already exists"):
        write_tables(tables([{"id": "a"}]), tmp_path, "csv")


@pytest.mark.parametrize("text", ["x" * 32_768, "a\rb", "bell\x07", "_x0041_"])
def test_a_workbook_refuses_what_it_cannot_hold(tmp_path: Path, text: str) -> None:
    """Texts that would come back otherwise are named, and nothing is written."""
    file = tmp_path / "data.xlsx"
    with pytest.raises(InputError) as error:
        write_workbook(tables([{"id": "a"}, {"id": "b", "note.vi": text}]), file)
    (problem,) = error.value.problems
    assert problem.place.line == 3
    assert "the cell of ‘note.vi’ holds what a workbook cannot" in str(problem.message)
    assert not file.exists()


def test_a_sheet_has_only_so_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is too long for a workbook belongs in another kind of file."""
    monkeypatch.setattr(writing, "MOST_ROWS", 2)
    with pytest.raises(InputError, match="at most 1 rows, and ‘stations’ has 2"):
        write_workbook(tables([{"id": "a"}, {"id": "b"}]), tmp_path / "data.xlsx")
