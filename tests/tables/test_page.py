"""The page on tables is true: its example is read without complaint."""

from __future__ import annotations

import re
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.sources import open_dataset

PAGE = Path(__file__).parents[2] / "docs" / "tables.md"


def test_the_tables_shown_are_read_without_complaint(tmp_path: Path) -> None:
    """Whoever copies the tables of the page has a dataset that says what the page says."""
    for name, text in re.findall(r"```csv (\w+)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    desk = Desk()
    forms = {name: desk.form(name) for name in form_ids(desk.root)}
    (batch,) = open_dataset([tmp_path], forms).batches(10)
    read, rejects = evidences_of(batch.tables, forms)
    assert not rejects
    assert not batch.rejects
    first, second = (shown for _, shown in read)
    assert first.fact("households_clean_water").state == "estimated"
    assert first.fact("hiv_counselling").state == "not established"
    assert [len(first.roster("staff").rows), len(first.findings)] == [2, 1]
    assert second.facts["committee_decision"].proof == "Công văn 12/UBND"
    assert desk.assess(first).outcome == "open"
