"""Sources: every kind of dataset in batches, its faults at once, and what stands where it should not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from tabled import FORMS, HEAD, finding, tables
from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids
from tieuchi.tables import evidence_files
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.sources import Batch, open_dataset
from tieuchi.tables.writing import write_tables, write_workbook
from tieuchi.tables.written import ROW_NUMBER, Forms, Tables
from tieuchi.values.problem import InputError

ROOT = Path(__file__).parents[2]
STATIONS = [{"id": name, "yes": "true", "rows": "complete"} for name in ("a", "b", "c")]
ROWS = [{"id": who, "code": code} for who, code in [("c", "x"), ("a", "y"), ("b", "z"), ("a", "x")]]


def written(**beside: Any) -> Tables:
    """Three stations with a list."""
    return tables(STATIONS, **{"rows": ROWS, **beside})


def codes(batches: Sequence[Batch]) -> list[tuple[str, list[str]]]:
    """Each station with the codes of its list."""
    found = []
    for batch in batches:
        read, rejects = evidences_of(batch.tables, FORMS)
        assert not rejects
        for _, shown in read:
            found.append((shown.file, [str(row["code"]) for row in shown.rosters["rows"].rows]))
    return found


EXPECTED = [("a", ["y", "x"]), ("b", ["z"]), ("c", ["x"])]


def as_csv(tables_: Tables, folder: Path) -> Path:
    """Write tables as CSV."""
    write_tables(tables_, folder / "csv", "csv")
    return folder / "csv"


def as_parquet(tables_: Tables, folder: Path) -> Path:
    """Write tables as Parquet."""
    write_tables(tables_, folder / "parquet", "parquet")
    return folder / "parquet"


def as_workbook(tables_: Tables, folder: Path) -> Path:
    """Write tables as a workbook."""
    write_workbook(tables_, folder / "data.xlsx")
    return folder / "data.xlsx"


def as_parts(tables_: Tables, folder: Path) -> Path:
    """Write tables as a folder of parts, of which the second has no list of remarks."""
    target = folder / "parts"
    target.mkdir()
    for number, names in enumerate((["c"], ["a", "b"])):
        part = {"stations": tables_.stations, **tables_.beside}
        for name, rows in part.items():
            mine = rows.filter(pl.col("id").is_in(names)).drop(ROW_NUMBER)
            if name != "remarks" or number == 0:
                mine.write_csv(target / f"{name}-{number:05}.csv", separator=";")
    return target


KINDS = [as_csv, as_parquet, as_workbook, as_parts]


@pytest.mark.parametrize("write", KINDS)
@pytest.mark.parametrize("size", [1, 2, 100])
def test_a_dataset_comes_in_batches(tmp_path: Path, write: Callable[[Tables, Path], Path], size: int) -> None:
    """Whatever the kind and the size, each station comes once, with its rows in their order."""
    dataset = open_dataset([write(written(), tmp_path)], FORMS)
    batches = list(dataset.batches(size))
    assert dataset.total == 3
    assert max(batch.tables.stations.height for batch in batches) <= size
    assert sorted(codes(batches)) == EXPECTED


def test_stations_without_lists_come_in_larger_batches(tmp_path: Path) -> None:
    """Where no list takes up memory, several times as many stations are taken at once."""
    dataset = open_dataset(
        [as_parquet(tables([{**STATIONS[0], "id": f"c{one}"} for one in range(7)]), tmp_path)], FORMS
    )
    assert [batch.tables.stations.height for batch in dataset.batches(1)] == [5, 2]


def test_ids_spelled_otherwise_in_lists_are_found(tmp_path: Path) -> None:
    """A list typed on a Mac, or with spaces, belongs to the same stations."""
    stations = [{**STATIONS[0], "id": "xã ấ"}, {**STATIONS[0], "id": " b"}]
    rows = [{"id": "xa\u0303 a\u0302\u0301", "code": "x"}, {"id": "b ", "code": "y"}]
    dataset = open_dataset([as_parquet(tables(stations, rows=rows), tmp_path)], FORMS)
    assert codes(list(dataset.batches(1))) == [("xã ấ", ["x"]), ("b", ["y"])]


def test_a_list_that_is_torn_is_refused(tmp_path: Path) -> None:
    """A line too long in a list is told when the list is read, where its ids alone do not tell."""
    path = as_csv(written(), tmp_path)
    with (path / "rows.csv").open("a", encoding="utf-8") as file:
        file.write("a,x,1,2,3,4,5,6\n")
    for size in (1, 10):
        assert refused(path, size=size)[0].startswith("csv/rows.csv: the file cannot be read as a table")


def test_stations_without_any_id_have_no_lists(tmp_path: Path) -> None:
    """Where no station has an id, no list can belong to one."""
    path = as_csv(tables([{"id": ""}], rows=[{"id": "a", "code": "x"}]), tmp_path)
    assert refused(path) == [
        "csv/rows.csv: not one id of ‘rows’ is an id of stations; is it the right column?"
    ]


@pytest.mark.parametrize("write", KINDS[:3])
def test_a_list_may_be_empty(tmp_path: Path, write: Callable[[Tables, Path], Path]) -> None:
    """A complete list of no rows has a table without any."""
    assert codes(list(open_dataset([write(written(rows=[]), tmp_path)], FORMS).batches(2))) == [
        ("a", []),
        ("b", []),
        ("c", []),
    ]


def test_empty_rows_at_the_end_of_a_list_are_passed_over(tmp_path: Path) -> None:
    """What a spreadsheet leaves behind is no row of anybody."""
    path = as_csv(written(), tmp_path)
    with (path / "rows.csv").open("a", encoding="utf-8") as file:
        file.write(",\n,\n")
    batches = list(open_dataset([path], FORMS).batches(2))
    assert not any(batch.rejects for batch in batches)
    assert sorted(codes(batches)) == EXPECTED


def test_several_datasets_are_one(tmp_path: Path) -> None:
    """Paths of different kinds may be named together."""
    one = as_csv(tables(STATIONS[:1], rows=ROWS[1:2]), tmp_path)
    other = as_workbook(tables(STATIONS[1:], rows=[ROWS[0], ROWS[2]]), tmp_path)
    dataset = open_dataset([one, other], FORMS)
    assert dataset.total == 3
    assert [name for name, _ in codes(list(dataset.batches(10)))] == ["a", "b", "c"]


def test_one_file_is_stations_alone(tmp_path: Path) -> None:
    """A table of its own has no lists; rows that speak of one are rejects later."""
    file = tmp_path / "some name.CSV"
    file.write_text("id,as of,period from,period to,yes\na,31/12/2024,1/1/2024,31/12/2024,true\n", "utf-8")
    (batch,) = open_dataset([file], FORMS).batches(10)
    assert Preparation(batch.tables, FORMS).heads["as of"].to_list() == [date(2024, 12, 31)]


def test_csv_as_excel_saves_it(tmp_path: Path) -> None:
    """A mark, semicolons, carriage returns, quoted lines and empty rows at the end are read."""
    file = tmp_path / "stations.csv"
    text = '\ufeffid;as of;period from;period to;note.vi;note.en\r\na;31/12/2024;1/1/2024;31/12/2024;"một;\r\nhai";x\r\n;;;;;\r\n'
    file.write_bytes(text.encode())
    (batch,) = open_dataset([file], FORMS).batches(10)
    ((_, shown),), rejects = evidences_of(batch.tables, FORMS)
    assert not rejects
    assert shown.note is not None
    assert shown.note.vi == "một;\r\nhai"


def test_row_numbers_are_those_of_the_file(tmp_path: Path) -> None:
    """A reject's row is the row that a spreadsheet shows."""
    file = tmp_path / "stations.csv"
    file.write_text("id,as of,period from,period to\n,,,\na,2024-12-31,2024-01-01,2024-13-31\n", "utf-8")
    (batch,) = open_dataset([file], FORMS).batches(10)
    (reject,) = Preparation(batch.tables, FORMS).rejects
    assert (reject.place.line, reject.faults[0].column) == (3, "period to")


def test_an_id_that_repeats_far_away_is_known(tmp_path: Path) -> None:
    """Of two rows with one id in different batches, or parts, neither is judged."""
    stations = [{"id": name} for name in ("a", "b", "c", " a", "d")]
    dataset = open_dataset([as_parquet(tables(stations), tmp_path)], FORMS)
    kept = [name for batch in dataset.batches(2) for name in Preparation(batch.tables, FORMS).heads["id"]]
    assert kept == ["b", "c", "d"]


def test_rows_of_no_station_are_told_and_the_rest_is_judged(tmp_path: Path) -> None:
    """What a list says of nobody is a reject, once for each id."""
    rows = [*ROWS, {"id": "nobody", "code": "x"}, {"id": "", "code": "x"}, {"id": "nobody", "code": "y"}]
    batches = list(open_dataset([as_csv(written(rows=rows), tmp_path)], FORMS).batches(2))
    told = [
        (one.id, one.place.line, str(fault.message))
        for batch in batches
        for one in batch.rejects
        for fault in one.faults
    ]
    assert told == [
        ("nobody", 6, "‘nobody’ is no id of stations; rows of ‘rows’ that say it: 2"),
        ("", 7, "rows of ‘rows’ that say no id and so belong to no station: 1"),
    ]
    assert sorted(codes(batches)) == EXPECTED


def refused(*paths: Path, size: int = 10) -> list[str]:
    """Return what is said of a dataset that is faulty as a whole."""
    with pytest.raises(InputError) as error:
        list(open_dataset(paths, FORMS).batches(size))
    return [f"{one.place}: {one.message}".replace(f"{paths[0].parent}/", "") for one in error.value.problems]


def test_a_list_that_matches_no_station_is_refused(tmp_path: Path) -> None:
    """Not one id of a list is a station's: the column is the wrong one."""
    path = as_csv(written(rows=[{"id": "x", "code": "y"}]), tmp_path)
    assert refused(path) == [
        "csv/rows.csv: not one id of ‘rows’ is an id of stations; is it the right column?"
    ]


def test_columns_are_checked_all_at_once(tmp_path: Path) -> None:
    """Misspelt, repeated, nameless and missing columns of every table are told together."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "stations.csv").write_text("ID,as of,as of,,place.,zoen,place.huyện\n", "utf-8")
    (folder / "rows.csv").write_text("code,hous\n", "utf-8")
    (folder / "remarks.csv").write_text("id,proff\n", "utf-8")
    (folder / "findings.csv").write_text("", "utf-8")
    assert refused(folder) == [
        "data/findings.csv: the table ‘findings’ has no column ‘id’",
        "data/findings.csv: the table ‘findings’ has no column ‘indicator’",
        "data/remarks.csv: the table ‘remarks’ has no column ‘field’",
        "data/remarks.csv:1:2: the table ‘remarks’ has a column ‘proff’ that nothing asks (did you mean ‘proof’?)",
        "data/rows.csv: the table ‘rows’ has no column ‘id’",
        "data/rows.csv:1:2: the table ‘rows’ has a column ‘hous’ that nothing asks (did you mean ‘hours’?)",
        "data/stations.csv: the table ‘stations’ has no column ‘id’",
        "data/stations.csv: the table ‘stations’ has no column ‘period from’",
        "data/stations.csv: the table ‘stations’ has no column ‘period to’",
        "data/stations.csv:1:1: the table ‘stations’ has a column ‘ID’ that nothing asks (did you mean ‘id’, ‘said’?)",
        "data/stations.csv:1:3: the column ‘as of’ stands twice, first as column 2; keep one of them",
        "data/stations.csv:1:4: column 4 has no name; name it or delete it",
        "data/stations.csv:1:5: the table ‘stations’ has a column ‘place.’ that nothing asks",
        "data/stations.csv:1:6: the table ‘stations’ has a column ‘zoen’ that nothing asks (did you mean ‘zone’?)",
    ]


def test_types_that_hold_no_exact_number_are_refused(tmp_path: Path) -> None:
    """A binary float is refused with its reason; so is a column that is no column of cells."""
    file = tmp_path / "stations.parquet"
    rows = written().stations.drop(ROW_NUMBER).with_columns(whole=pl.lit(4.0), part=pl.lit([1]))
    rows.write_parquet(file)
    said = refused(file)
    assert [text.split(": ")[0] for text in said] == ["stations.parquet:1:9", "stations.parquet:1:10"]
    assert "binary floating point (Float64)" in said[0]
    assert "typed List(Int" in said[1]


def test_every_exact_type_is_read(tmp_path: Path) -> None:
    """Truths, integers, decimals, categories, days and moments mean what they say."""
    file = tmp_path / "stations.parquet"
    days = {
        name: [datetime.combine(date.fromisoformat(day), time())]
        for name, day in HEAD.items()
        if day and "-" in day
    }
    typed = {
        "whole": pl.Series([4], dtype=pl.UInt8),
        "far": pl.Series(["6.4"]).str.to_decimal(scale=1),
        "zone": pl.Series(["1"], dtype=pl.Categorical),
        "part": pl.Series([None], dtype=pl.Null),
        "yes": pl.Series([True]),
    }
    pl.DataFrame({"id": [17], **days, **typed}).write_parquet(file)
    (batch,) = open_dataset([file], FORMS).batches(10)
    ((_, shown),), rejects = evidences_of(Preparation(batch.tables, FORMS).tables, FORMS)
    assert not rejects
    assert shown.file == "17"
    assert sorted(shown.facts) == ["far", "whole", "yes", "zone"]


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    """A file that is missing, torn, encoded otherwise, or of another kind is named."""
    torn = tmp_path / "torn.parquet"
    torn.write_bytes(b"PAR1 and no more")
    utf16 = tmp_path / "utf16.csv"
    utf16.write_bytes("id".encode("utf-16"))
    latin = tmp_path / "latin.csv"
    latin.write_bytes("id,as of,x\u00e3".encode("latin-1"))
    book = tmp_path / "book.xlsx"
    book.write_bytes(b"no book")
    other = tmp_path / "x.docx"
    other.write_bytes(b"")
    said = refused(
        torn,
        tmp_path / "none.parquet",
        tmp_path / "none.csv",
        utf16,
        latin,
        book,
        other,
        tmp_path / "none",
        tmp_path / "none.xlsx",
    )
    assert [text.partition(": ")[0] for text in said] == [
        "book.xlsx",
        "latin.csv:1:1",
        "none",
        "none.csv",
        "none.parquet",
        "none.xlsx",
        "torn.parquet",
        "utf16.csv",
        "x.docx",
    ]
    assert said[1].endswith("the file is not UTF-8; save it again as UTF-8 (Excel: Save as, CSV UTF-8)")
    assert said[2] == "none: there is no such file; check the name and the folder"
    assert said[3].endswith("there is no such file; check the name and the folder")
    assert said[7].endswith("the file is UTF-16; save it again as UTF-8 (Excel: Save as, CSV UTF-8)")
    assert "ends in .parquet, .csv, .xlsx, .yaml" in said[8]


@pytest.mark.parametrize("line", ["b,2024-12-31,2024-01-01,2024-12-31,true,too much", "b,x\ud83d"])
def test_a_line_that_is_torn_is_refused(tmp_path: Path, line: str) -> None:
    """A line with more cells than the header, or that is not UTF-8, is told and nothing is guessed."""
    file = tmp_path / "stations.csv"
    head = "id,as of,period from,period to,yes\na,2024-12-31,2024-01-01,2024-12-31,true\n"
    file.write_bytes((head + line + "\n").encode("utf-8", "surrogatepass"))
    (said,) = refused(file)
    assert said.startswith("stations.csv: the file ")


def test_an_empty_dataset_is_refused(tmp_path: Path) -> None:
    """A table without rows has no station to judge."""
    file = tmp_path / "stations.csv"
    file.write_text("id,as of,period from,period to\n", "utf-8")
    assert refused(file) == ["stations.csv: there is no station in it"]


def test_a_folder_is_checked_all_at_once(tmp_path: Path) -> None:
    """Tables nobody knows, that stand twice, or that belong to no part are told together."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in (
        "stations-0.csv",
        "stations-00.csv",
        "rows-1.csv",
        "stations.csv",
        "rowz-0.csv",
        ".hidden.csv",
        "~lock.csv",
    ):
        (folder / name).write_text(
            "id,as of,period from,period to\n" if "stations" in name else "id,code\n", "utf-8"
        )
    assert refused(folder) == [
        "data/rows-1.csv: this file goes with no file of stations: ‘stations-1’ is not there",
        "data/rowz-0.csv: no table is called ‘rowz’ (did you mean ‘rows’?); the tables are stations, rows, rooms, remarks, findings",
        "data/stations-00.csv: the table ‘stations’ stands in stations-0.csv too; keep one of them",
        "data/stations.csv: the stations stand in one file and in parts too; keep one or the other",
    ]
    shutil.rmtree(folder)
    folder.mkdir()
    assert refused(folder)[0].startswith("data: there is no evidence in this folder")
    (folder / "rows.csv").write_text("id,code\n", "utf-8")
    (folder / "a.yaml").write_text("form: station", "utf-8")
    assert refused(folder) == [
        "data: this folder holds tables and evidence files too; keep them in folders of their own"
    ]


def book(path: Path, **sheets: Sequence[Sequence[Any]]) -> Path:
    """Write a workbook as people type it."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return path


TOP = ["id", "as of", "period from", "period to"]
DAYS = [date(2024, 12, 31), date(2024, 1, 1), date(2024, 12, 31)]


def test_cells_of_a_workbook_are_what_was_typed(tmp_path: Path) -> None:
    """Numbers come without what their binary form adds, days as days; empty rows and columns are passed over."""
    rows = [
        [*TOP, "whole", "far", "yes", "said", None, " "],
        [17, *DAYS, 4, 6.4, True, 12],
        [],
        [" "],
    ]
    path = book(tmp_path / "b.xlsx", stations=rows, rows=[["id", "code"]])
    (batch,) = open_dataset([path], FORMS).batches(10)
    assert batch.tables.stations.rows() == [
        (2, "17", "2024-12-31", "2024-01-01", "2024-12-31", "4", "6.4", "true", "12")
    ]
    _, rejects = evidences_of(batch.tables, FORMS)
    assert not rejects


def test_what_excel_changed_behind_the_writers_back_is_a_reject(tmp_path: Path) -> None:
    """A code that became a day, and a percentage that became a share, cannot be told from what was meant."""
    stations = [
        [*TOP, "share", "rows"],
        ["a", *DAYS, 0.923, None],
        ["b", *DAYS, "92.3 %", "complete"],
        ["c", *DAYS, None, None],
    ]
    rows = [["id", "code"], ["b", date(2039, 1, 1)]]
    (batch,) = open_dataset([book(tmp_path / "b.xlsx", stations=stations, rows=rows)], FORMS).batches(10)
    assert [
        (one.id, one.faults[0].column, str(one.faults[0].place).rpartition("/")[2]) for one in batch.rejects
    ] == [
        ("a", "share", "b.xlsx [stations]:2:5"),
        ("b", "code", "b.xlsx [rows]:2:2"),
    ]
    assert batch.tables.stations["id"].to_list() == ["c"]


def test_days_and_hours_in_a_workbook(tmp_path: Path) -> None:
    """A moment that is not the beginning of a day is no day."""
    rows = [TOP, ["a", datetime.combine(DAYS[0], time(8)), *DAYS[1:]], ["b", 45_657.0, *DAYS[1:]]]
    (batch,) = open_dataset([book(tmp_path / "b.xlsx", stations=rows)], FORMS).batches(10)
    assert batch.tables.stations["as of"].to_list() == ["2024-12-31 08:00:00", "45657"]
    assert len(Preparation(batch.tables, FORMS).rejects) == 2


def test_a_workbook_is_checked_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets nobody knows or that stand twice, and columns that are wrong, are told together."""
    path = book(
        tmp_path / "b.xlsx", station=[["id"]], rows=[["id", "cod"]], **{"rows ": [["id"]], "rooms": []}
    )
    assert [text.partition(": ")[2] for text in refused(path)] == [
        "the table ‘rooms’ has no column ‘id’",
        "the sheet ‘rows’ stands twice; keep one of them",
        "the table ‘rows’ has a column ‘cod’ that nothing asks (did you mean ‘code’?)",
        "no table is called ‘station’ (did you mean ‘stations’?); the tables are stations, rows, rooms, remarks, "
        "findings",
    ]
    assert refused(book(tmp_path / "c.xlsx", rows=[["id", "code"]])) == [
        "c.xlsx: the workbook has no sheet ‘stations’"
    ]
    monkeypatch.setattr("tieuchi.tables.workbooks.MOST_CELLS", 3)
    assert "the sheet reaches to row 1 and column 4" in refused(book(tmp_path / "d.xlsx", stations=[TOP]))[0]


def test_hidden_sheets_are_passed_over(tmp_path: Path) -> None:
    """A sheet of helps that is hidden is no table."""
    path = book(tmp_path / "b.xlsx", stations=[TOP, ["a", *DAYS]], helps=[["x"]])
    made = openpyxl.load_workbook(path)
    made["helps"].sheet_state = "hidden"
    made.save(path)
    assert open_dataset([path], FORMS).total == 1


@pytest.fixture(scope="module")
def forms() -> Forms:
    """All forms of the product."""
    desk = Desk()
    return {name: desk.form(name) for name in form_ids(desk.root)}


def test_evidence_files_are_a_dataset(forms: Forms, tmp_path: Path) -> None:
    """Each file is a row under its name; one that cannot be read is a reject in the reader's words."""
    shutil.copy(ROOT / "evidence" / "stations" / "pass-clear.yaml", tmp_path / "pass-clear.yaml")
    (tmp_path / "._bad.yaml").write_bytes(b"\x00")
    (tmp_path / "bad.yaml").write_text("form: station\nplace: {}\n", "utf-8")
    dataset = open_dataset([tmp_path], forms)
    assert dataset.total == 2
    (batch,) = dataset.batches(10)
    assert Preparation(batch.tables, forms).heads["id"].to_list() == ["pass-clear"]
    (reject,) = batch.rejects
    assert (reject.id, [str(fault.message) for fault in reject.faults]) == (
        "bad",
        ["‘as of’ is missing here", "‘period’ is missing here"],
    )


def test_evidence_files_of_several_folders_have_ids_of_their_own(forms: Forms, tmp_path: Path) -> None:
    """A file of one name in two years is two rows; one named twice is one."""
    paths = []
    for year in ("2023", "2024"):
        (tmp_path / year).mkdir()
        paths.append(tmp_path / year / "xa-an.yaml")
        shutil.copy(ROOT / "evidence" / "stations" / "pass-clear.yaml", paths[-1])
    dataset = open_dataset([tmp_path / "2023", paths[1], paths[0]], forms)
    assert [name for batch in dataset.batches(1) for name in batch.tables.stations["id"]] == [
        "2023/xa-an",
        "2024/xa-an",
    ]


def test_relative_and_absolute_names_of_files_go_together(
    forms: Forms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However a file is named, its id is its place below what all have in common."""
    for name in ("a.yaml", "b.yaml"):
        shutil.copy(ROOT / "evidence" / "stations" / "pass-clear.yaml", tmp_path / name)
    monkeypatch.chdir(tmp_path)
    dataset = open_dataset([Path("a.yaml"), tmp_path / "b.yaml"], forms)
    assert [name for batch in dataset.batches(9) for name in batch.tables.stations["id"]] == ["a", "b"]


def test_many_evidence_files_are_read_by_several_processes(
    forms: Forms, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read at once, they come in the same order and batches as one after the other."""
    paths = [ROOT / "evidence" / "stations", ROOT / "evidence" / "communes", ROOT / "evidence" / "provinces"]
    monkeypatch.setattr(evidence_files, "CHUNK", 1)
    alone = list(open_dataset(paths, forms).batches(8))
    monkeypatch.setattr(evidence_files, "FEW", 0)
    together = list(open_dataset(paths, forms).batches(8))
    assert [batch.tables.stations.height for batch in alone] == [8, 8, 6]
    for one, other in zip(alone, together, strict=True):
        assert one.tables.stations.equals(other.tables.stations)
        assert one.tables.beside.keys() == other.tables.beside.keys()


def test_a_reader_remembers_the_forms_it_was_given(forms: Forms) -> None:
    """What a process that reads for another does, done here."""
    evidence_files._remember(forms)
    files = evidence_files.named_files([ROOT / "evidence" / "stations" / "pass-clear.yaml"])
    assert evidence_files._convert(files)[0].stations["id"].to_list() == ["pass-clear"]


def digest_of(path: Path) -> str:
    """The name of a population."""
    return open_dataset([path], FORMS).digest()


def test_one_population_has_one_name(tmp_path: Path) -> None:
    """Kinds of files, parts, and the order of rows and columns do not change it; notes do not either."""
    more = {"remarks": [{"id": "a", "field": "yes", "proof": "Sổ"}], "findings": [{"id": "a", **finding()}]}
    first = written(**more)
    names = {digest_of(write(first, tmp_path)) for write in KINDS}
    turned = Tables(
        first.stations.reverse().select(ROW_NUMBER, *sorted(first.stations.columns[1:], reverse=True)),
        {"rows": first.lists["rows"].reverse()},
        findings=first.findings,
    )
    noted = turned.stations.with_columns(
        form=pl.lit("station"), invented=pl.lit(True), **{"note.vi": pl.lit("x")}
    )
    for name, stations in (("turned", turned.stations), ("noted", noted)):
        (tmp_path / name).mkdir()
        names.add(digest_of(as_csv(replace(turned, stations=stations), tmp_path / name)))
    assert len(names) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"rows": ROWS[:3]},
        {"rows": [*ROWS[:3], {"id": "a", "code": "w"}]},
        {"findings": [{"id": "a", **finding()}]},
        {"remarks": [{"id": "a", "field": "yes", "on": "2024-03-05"}]},
    ],
)
def test_another_population_has_another_name(tmp_path: Path, other: dict[str, Any]) -> None:
    """Whatever is judged by counts."""
    (tmp_path / "other").mkdir()
    assert digest_of(as_csv(written(), tmp_path)) != digest_of(as_csv(written(**other), tmp_path / "other"))


def test_evidence_files_have_the_name_of_their_tables(forms: Forms, tmp_path: Path) -> None:
    """A folder of evidence files and the tables made of it are one population."""
    files = open_dataset([ROOT / "evidence" / "stations"], forms)
    (batch,) = files.batches(100)
    write_tables(batch.tables, tmp_path / "data", "parquet")
    tabled = open_dataset([tmp_path / "data"], forms)
    assert files.digest() == tabled.digest()
