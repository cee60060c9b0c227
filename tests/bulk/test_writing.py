"""Writing: exact, the same bytes however stations come, and whole or not at all."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from bulk_oracle import batches_of
from tieuchi.bulk import FORMATS, formats
from tieuchi.bulk.engines import PolarsEngine
from tieuchi.bulk.formats import table_writer
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.judged import JudgedBatch
from tieuchi.bulk.running import Running
from tieuchi.bulk.schemas import POINTS, SCHEMAS
from tieuchi.bulk.writing import written
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.bulk_workbook import Reader
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError

DAY = date(2024, 12, 31)
SCHEMA: dict[str, pl.DataType] = {
    "id": pl.String(),
    "day": pl.Date(),
    "least": POINTS,
    "invented": pl.Boolean(),
}
ROWS = pl.DataFrame(
    [
        ("Trạm Giả Định", DAY, Decimal("74.5"), True),
        ("=1+1", DAY, Decimal("74.29"), False),
        (None, None, None, None),
    ],
    schema=SCHEMA,
    orient="row",
)


def as_written(column: str, word: str) -> str:
    """Return the words as they are."""
    return word or column


def file_of(kind: str, folder: Path, rows: pl.DataFrame = ROWS) -> Path:
    """Write rows in a format."""
    path = folder / f"table.{kind}"
    writer = table_writer(kind, path, dict(rows.schema), as_written)
    writer.add(rows)
    writer.close()
    return path


def sheet_of(path: Path, sheet: str = "table") -> list[tuple[Any, ...]]:
    """Return the rows of a sheet."""
    book = openpyxl.load_workbook(path, read_only=True)
    found = [tuple(cell.value for cell in row) for row in book[sheet].rows]
    book.close()
    return found


@cache
def judged(size: int) -> Sequence[JudgedBatch]:
    """Judge the samples of stations in batches of so many."""
    desk = Desk(evaluator=Reference())
    samples = [desk.read(path) for path in sorted((content_root() / "evidence" / "stations").glob("*.yaml"))]
    running = Running(desk, PolarsEngine(), laws_in_force(desk))
    return [running.judge(batch) for batch in batches_of(samples, size)]


def write(folder: Path, kind: str, batches: Sequence[JudgedBatch]) -> None:
    """Write batches into a folder."""
    with written(folder, kind, str, Reader(Tongue("vi")), lambda: {"told": "all"}) as writing:
        for batch in batches:
            writing.add(batch)


def fail(folder: Path, kind: str, error: BaseException) -> None:
    """Write a batch, and fail before the folder is finished."""
    with written(folder, kind, str, as_written, dict) as writing:
        writing.add(judged(1000)[0])
        raise error


def test_parquet_keeps_types() -> None:
    """Points are decimals with two places, and nothing is a binary float."""
    for schema in SCHEMAS.values():
        assert not any(kind.is_float() for kind in schema.values())
        assert all(schema[name] == pl.Decimal(9, 2) for name in ("least", "most") if name in schema)


def test_parquet_reads_back_as_it_was(tmp_path: Path) -> None:
    """Decimals, days and truths come back equal."""
    read = pl.read_parquet(file_of("parquet", tmp_path))
    assert read.equals(ROWS)
    assert read.schema == ROWS.schema


def test_csv_is_safe_to_open_in_excel(tmp_path: Path) -> None:
    """It begins with the mark of UTF-8, and a text that begins like a formula is quoted."""
    assert (
        file_of("csv", tmp_path).read_bytes()
        == (
            "\ufeffid,day,least,invented\nTrạm Giả Định,2024-12-31,74.5,true\n'=1+1,2024-12-31,74.29,false\n,,,\n"
        ).encode()
    )


@pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@now", "\tx", "\r=1"])
def test_no_text_is_run_as_a_formula(tmp_path: Path, text: str) -> None:
    """Whatever Excel would take for a formula is kept from it."""
    rows = pl.DataFrame({"id": [text]}, schema={"id": pl.String})
    assert f"'{text}" in file_of("csv", tmp_path, rows).read_bytes().decode("utf-8-sig")


def test_json_lines_print_points_exactly(tmp_path: Path) -> None:
    """Every number of two decimals is printed as it is."""
    every = pl.DataFrame({"least": [Decimal(n) / 100 for n in range(20_000)]}, schema={"least": POINTS})
    lines = file_of("jsonl", tmp_path, every).read_text("utf-8").splitlines()
    found = [json.loads(line, parse_float=Decimal)["least"] for line in lines]
    assert found == every["least"].to_list()


def test_a_workbook_holds_numbers_days_and_texts(tmp_path: Path) -> None:
    """Points are numbers as they are said, days are days, and no text is a formula."""
    path = file_of("xlsx", tmp_path)
    head, first, second = sheet_of(path)
    assert head == ("id", "day", "least", "invented")
    assert (first[0], first[1].date(), first[2:]) == ("Trạm Giả Định", DAY, (74.5, True))
    assert (second[0], second[2]) == ("=1+1", 74.29)


def test_a_workbook_goes_on_in_a_further_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one sheet cannot hold stands in the next under the same names."""
    monkeypatch.setattr(formats, "MOST_ROWS", 3)
    path = file_of("xlsx", tmp_path, pl.concat([ROWS, ROWS]))
    assert [row[0] for row in sheet_of(path)] == ["id", "Trạm Giả Định", "=1+1"]
    assert [row[0] for row in sheet_of(path, "table 2")] == ["id", None, "Trạm Giả Định"]
    assert [row[0] for row in sheet_of(path, "table 3")] == ["id", "=1+1"]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_stations_give_the_same_bytes(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However they come in batches, every file is the same, and the manifest tells its hash."""
    monkeypatch.setattr(formats, "ROW_GROUP", 100)
    folders = {size: tmp_path / str(size) for size in (1, 7, 1000)}
    for size, folder in folders.items():
        write(folder, kind, judged(size))
    names = sorted(path.name for path in folders[1].iterdir())
    assert names == sorted(["manifest.json", *(f"{name}.{kind}" for name in SCHEMAS)])
    for name in names:
        assert len({(folder / name).read_bytes() for folder in folders.values()}) == 1, name
    manifest = json.loads((folders[1] / "manifest.json").read_text("utf-8"))
    assert manifest["told"] == "all"
    assert manifest["files"][f"totals.{kind}"]["rows"] == 17


def test_the_words_of_a_workbook_are_its_readers(tmp_path: Path) -> None:
    """Titles and statuses are in the language of the run."""
    write(tmp_path / "out", "xlsx", judged(1000))
    head, *rows = sheet_of(tmp_path / "out" / "totals.xlsx", "totals")
    assert "Kết quả" in head
    assert {row[head.index("Kết quả")] for row in rows} == {"ĐẠT", "KHÔNG ĐẠT", "CHƯA ĐỦ CĂN CỨ"}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_leaves_nothing(tmp_path: Path, kind: str, error: type[BaseException]) -> None:
    """Neither the folder nor anything of it is left beside it."""
    with pytest.raises(error):
        fail(tmp_path / "out", kind, error())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, kind: str) -> None:
    """The reason is the system's own, without a traceback."""
    with pytest.raises(InputError, match="cannot be written: No space left on device"):
        fail(tmp_path / "out", kind, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert list(tmp_path.iterdir()) == []


def test_what_stands_there_is_never_overwritten(tmp_path: Path) -> None:
    """A folder that exists is refused before anything is judged."""
    with pytest.raises(InputError, match="already exists"):
        write(tmp_path, "csv", ())
