"""Empty tables have every column, and filled in they are read as the evidence they say."""

from __future__ import annotations

import csv
from pathlib import Path

import polars as pl
import pytest

from tieuchi.desk import Desk
from tieuchi.exchange.templates import templates
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.blank import levels_of
from tieuchi.tables.converting import evidences_of, tables_of
from tieuchi.tables.sources import open_dataset
from tieuchi.tables.writing import write_tables

DESK = Desk(evaluator=Reference())
STATION = DESK.form("station")
SAMPLES = ("pass-clear", "pass-overruled-finding", "open-zone-unknown")


@pytest.mark.parametrize("form_id", ["station", "district", "province", "commune"])
def test_every_field_and_list_has_its_place(form_id: str, tmp_path: Path) -> None:
    """One column for each field and list, one table for each list, and no row."""
    form = DESK.form(form_id)
    folder = tmp_path / "tables"
    write_tables(templates(form, levels_of(form)), folder, "csv")
    names = {path.stem for path in folder.iterdir()}
    assert names == {"stations", "remarks", "findings", *form.lists}
    for path in folder.iterdir():
        (columns,) = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
        assert len(set(columns)) == len(columns)
        if path.stem == "stations":
            assert {*form.fields, *form.lists, "id", "as of", "period from", "period to"} <= set(columns)
        if path.stem in form.lists:
            assert columns == ["id", *(column.id for column in form.lists[path.stem].columns)]


def test_filled_in_it_is_read_as_what_it_says(tmp_path: Path) -> None:
    """Rows typed below the columns give the same evidence as the files they were typed from."""
    folder = tmp_path / "tables"
    write_tables(templates(STATION, levels_of(STATION)), folder, "csv")
    samples = [DESK.read(content_root() / "evidence" / "stations" / f"{name}.yaml") for name in SAMPLES]
    filled = tables_of(samples, SAMPLES)
    for name, frame in {"stations": filled.stations, **filled.beside}.items():
        path = folder / f"{name}.csv"
        (columns,) = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
        with path.open("a", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, extrasaction="ignore")
            writer.writerows(frame.iter_rows(named=True))
    forms = {"station": STATION}
    (batch,) = open_dataset([folder], forms).batches(100)
    read, rejects = evidences_of(batch.tables, forms, pl.Series([0, 1, 2]))
    assert not rejects
    assert not batch.rejects
    assert [shown.digest for _, shown in read] == [shown.digest for shown in samples]
