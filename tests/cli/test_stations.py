"""``tieuchi assess --stations``: what is printed of counted figures, what is complained of, how a run ends."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import simplejson
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.files.content import content_root

PLAN = ("--set", "huyen-uy-141-2023", "--lang", "en", "--judge", "reference")
FOLDER = content_root() / "evidence" / "districts" / "mau-2024"


@pytest.fixture
def mau(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the invented district with its stations, and stand in it."""
    shutil.copytree(FOLDER, tmp_path / "mau")
    monkeypatch.chdir(tmp_path / "mau")
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path / "mau"


def assess(*words: str) -> Result:
    """Judge the district's report by the plan, in English."""
    return CliRunner().invoke(build("en", "en"), ["assess", "report.yaml", *PLAN, *words])


def data(*words: str) -> dict[str, Any]:
    """Return the only assessment of a run as data."""
    found: dict[str, Any] = simplejson.loads(assess("--format", "jsonl", *words).stdout)
    return found


def told(text: str) -> str:
    """Return a sheet as one line, without the lines of its tables."""
    return " ".join(text.replace("│", " ").split())


def test_a_folder_of_stations_is_counted_and_the_sheet_says_so(mau: Path) -> None:
    """Counted cells name how many stations, the report's own cells say that they are the report's."""
    done = assess("--stations", "stations")
    assert (done.exit_code, done.stderr) == (0, "")
    sheet = told(done.stdout)
    assert "Stations' own evidence: 4 files, of 2024-12-31;" in sheet
    for words in ("of 4 of 5 stations", "not settled for", "1 gave none", "the report", "otherwise: 5"):
        assert words in sheet
    assert "from the report" in sheet
    assert (
        "Stations with a doctor, their own or one who comes by schedule: not at Xã Mẫu Hải; not settled at Xã Mẫu Khê Thượng"
        in sheet
    )


def test_without_stations_no_cell_tells_where_it_comes_from(mau: Path) -> None:
    """Today's sheets stay as they are."""
    done = assess()
    assert done.exit_code == 0
    assert "from the report" not in done.stdout
    assert "counted from the evidence" not in done.stdout


def test_the_story_of_a_target_tells_how_it_was_counted(mau: Path) -> None:
    """``--explain`` says of each figure where it comes from."""
    done = assess("--stations", "stations", "--explain", "III.4a")
    assert "2–4 stations; counted from the evidence of 4 of 5 stations" in told(done.stdout)
    assert "Due: 2030-12-31; not due yet." in done.stdout


def test_json_carries_the_origin_and_the_stations(mau: Path) -> None:
    """A program learns of how many stations, which say no, and what the report says."""
    found = data("--stations", "stations")
    assert [one["place"]["commune"] for one in found["stations"]] == [
        "Xã Mẫu Hải", "Xã Mẫu Khê Thượng", "Xã Mẫu Sơn", "Xã Mẫu Trung"
    ]  # fmt: skip
    target = next(one for one in found["indicators"] if one["number"] == "III.4a")
    facts = {one["name"]: one for one in target["evidence"][0]["facts"]}
    assert facts["stations_with_any_doctor"]["counted"] == {
        "found": {"least": 2, "most": 4},
        "of": {"least": 5, "most": 5},
        "stations": 4,
        "aside": 0,
        "no": ["Xã Mẫu Hải"],
        "unclear": ["Xã Mẫu Khê Thượng"],
        "report": {"least": 5, "most": 5},
        "differs": True,
    }
    assert (target["due"], target["late"]) == ("2030-12-31", False)
    assert "stations" not in data()


def test_tab_separated_values_carry_the_origin_and_the_day_a_target_is_due(mau: Path) -> None:
    """The evidence cell tells the count, and the last column the day."""
    rows = [
        line.split("\t") for line in assess("--stations", "stations", "--format", "tsv").stdout.splitlines()
    ]
    assert {len(row) for row in rows} == {19}
    assert rows[0][-1] == "Due"
    target = next(row for row in rows if row[6] == "III.4a")
    assert "counted from the evidence of 4 of 5 stations" in target[14]
    assert target[-1] == "2030-12-31; not due yet"


def test_a_folder_and_one_of_its_files_name_each_station_once(mau: Path) -> None:
    """What is named twice is read once and is no second file of its commune."""
    done = assess("--stations", "stations", "--stations", "stations/mau-son.yaml")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == assess("--stations", "stations").stdout


def test_a_bad_station_file_counts_as_not_given(mau: Path) -> None:
    """The others are counted, the fault is told with its line, and the run leaves with 2."""
    path = mau / "stations" / "mau-son.yaml"
    path.write_text(
        path.read_text("utf-8").replace("population: 7900", "population: nhiều"), encoding="utf-8"
    )
    done = assess("--stations", "stations")
    assert done.exit_code == 2
    assert "stations/mau-son.yaml:" in done.stderr
    assert "counted from the evidence of 3 of 5 stations" in told(done.stdout)


def test_a_station_that_cannot_be_counted_is_told_on_the_sheet_and_on_the_error_output(mau: Path) -> None:
    """Evidence of a later day is set aside, plainly said, and the run leaves with 2."""
    path = mau / "stations" / "mau-son.yaml"
    path.write_text(
        path.read_text("utf-8").replace("as of: 2024-12-31", "as of: 2025-01-15"), encoding="utf-8"
    )
    done = assess("--stations", "stations")
    assert done.exit_code == 2
    line = "stations/mau-son.yaml: not counted: it is of 2025-01-15, after the day of judging 2024-12-31"
    assert line in done.stderr
    assert line in told(done.stdout)
    assert "the evidence of 1 could not be counted" in told(done.stdout)
    (aside,) = (one for one in data("--stations", "stations")["stations"] if one["unused"])
    assert aside["file"] == "stations/mau-son.yaml"


def test_everything_that_does_not_belong_is_told_at_once(mau: Path) -> None:
    """A station of another district and a second file of a commune are both named; nothing is judged."""
    first = mau / "stations" / "mau-son.yaml"
    elsewhere = first.read_text("utf-8").replace("district: Huyện Mẫu", "district: Huyện Khác")
    (mau / "stations" / "b.yaml").write_text(elsewhere.replace("Xã Mẫu Sơn", "Xã Khác"), encoding="utf-8")
    shutil.copy(first, mau / "stations" / "a.yaml")
    done = assess("--stations", "stations")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "this station is of Huyện Khác; the report is of Huyện Mẫu" in done.stderr
    assert "stations/a.yaml is of the same commune, Xã Mẫu Sơn; keep one of the two" in done.stderr
    assert "‘stations’ is at most 5, and evidence of 6 stations is given" in done.stderr


def test_stations_go_with_one_report(mau: Path) -> None:
    """Which of two reports a station belongs to is not guessed."""
    done = assess("report.yaml", "--stations", "stations")
    assert done.exit_code == 2
    assert "--stations goes with one FILE" in done.stderr


def test_a_folder_without_evidence_is_told(mau: Path) -> None:
    """A mistyped folder is not taken for a district without stations, and each one is named."""
    (mau / "empty").mkdir()
    (mau / "bare").mkdir()
    done = assess("--stations", "bare", "--stations", "empty")
    assert done.exit_code == 2
    assert done.stderr.splitlines() == [
        "bare: there is no evidence file (*.yaml) and no form (*.xlsx) in this folder",
        "empty: there is no evidence file (*.yaml) and no form (*.xlsx) in this folder",
    ]


def test_a_name_that_no_file_can_have_is_told(mau: Path) -> None:
    """A name that is too long for the disk ends in words like any other that is not there."""
    done = assess("--stations", "a" * 300)
    assert done.exit_code == 2
    assert "the file cannot be read: " in done.stderr


def test_a_station_has_no_stations(run: Callable[..., Result]) -> None:
    """Only forms that count take stations' evidence."""
    done = run("assess", "stations/pass.yaml", "--stations", "stations/fail.yaml", "--lang", "en")
    assert done.exit_code == 2
    assert "counts nothing from stations" in done.stderr
