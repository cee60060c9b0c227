"""``tieuchi form --xlsx`` and whatever reads evidence: forms judged alone, with a report, as a folder, in bulk."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import simplejson
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from tieuchi.cli.group import build
from tieuchi.files.content import content_root

EVIDENCE = content_root() / "evidence"
SAMPLE = EVIDENCE / "stations" / "pass-clear.yaml"
DISTRICT = EVIDENCE / "districts" / "mau-2024"
PLAN = ("--set", "tam-duong-2022", "--judge", "reference", "--format", "jsonl")


def tieuchi(*words: str, lang: Any = "en") -> Result:
    """Run a command line."""
    return CliRunner().invoke(build(lang, lang), list(words))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the clear sample as a form."""
    file = tmp_path_factory.mktemp("forms") / "form.xlsx"
    done = tieuchi("form", "1300-2023", "--xlsx", str(file), "--from", str(SAMPLE))
    assert (done.exit_code, done.stdout) == (0, f"written: {file}\n")
    return file


def judged(*words: str) -> list[Any]:
    """Return what is judged as data, whatever the files are called."""
    done = tieuchi("assess", "--judge", "reference", "--format", "jsonl", *words)
    assert done.stderr == ""
    return [{**simplejson.loads(line), "file": ""} for line in done.stdout.splitlines()]


def test_a_form_is_judged_as_its_evidence_file(form: Path, here: Path) -> None:
    """The whole assessment is the same, its receipt too."""
    assert judged(str(form)) == judged(str(SAMPLE))


def test_a_blank_form_passes_nothing(here: Path) -> None:
    """A form whose place alone is filled in is judged, and all of it is open."""
    assert tieuchi("form", "1300-2023", "--xlsx", "blank.xlsx", "--as-of", "31/12/2024").exit_code == 0
    book = load_workbook("blank.xlsx")
    book["General"]["C6"].value = "Xã Thử"
    book.save("blank.xlsx")
    (one,) = judged("blank.xlsx")
    assert one["outcome"] == "open"
    assert one["place"] == {"commune": "Xã Thử"}


def test_a_form_never_takes_the_place_of_another(form: Path, here: Path) -> None:
    """A form that somebody has filled in is not overwritten by an empty one."""
    shutil.copy(form, "mine.xlsx")
    before = Path("mine.xlsx").read_bytes()
    done = tieuchi("form", "1300-2023", "--xlsx", "mine.xlsx")
    assert done.exit_code == 2
    assert "mine.xlsx: this already exists, and nothing is ever overwritten" in done.stderr
    assert Path("mine.xlsx").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("1300-2023", "--xlsx", "a.xls"), "‘a.xls’ does not end in .xlsx"),
        (("1300-2023", "--from", "a.xlsx"), "--from goes with --xlsx"),
        (("4667-2014", "--xlsx", "a.xlsx"), "it has no form to fill"),
        (("tam-duong-2022", "--xlsx", "a.xlsx", "--from", str(SAMPLE)), "choose another set"),
        (
            ("1300-2023", "--xlsx", "a.xlsx", "--from", str(SAMPLE), "--as-of", "30/12/2024"),
            "cannot begin with it",
        ),
        (("1300-2023", "--xlsx", "no/a.xlsx"), "the file cannot be written"),
    ],
)
def test_what_cannot_be_written_is_told(here: Path, words: tuple[str, ...], said: str) -> None:
    """Options that do not go together, sets that ask another form and folders that are not there."""
    done = tieuchi("form", *words)
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.split())
    assert list(here.iterdir()) == []


def test_without_the_extra_the_command_says_how_to_get_it(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can write workbooks, that is told; reading them needs nothing more."""
    monkeypatch.setattr("tieuchi.cli.extras.find_spec", lambda _: None)
    done = tieuchi("form", "1300-2023", "--xlsx", "a.xlsx")
    assert done.exit_code == 2
    assert 'pip install "tieuchi[office]"' in done.stderr


def test_faults_are_told_in_vietnamese_with_sheet_and_cell(form: Path, here: Path) -> None:
    """What is wrong with a form is told in the words of whoever has it open."""
    book = load_workbook(form)
    sheet = next(one for one in book.worksheets if one.title.startswith("1. "))
    sheet["D5"].value = 61
    book.save("wrong.xlsx")
    done = tieuchi("assess", "wrong.xlsx")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"wrong.xlsx, sheet ‘{sheet.title}’, cell D5: 61 is impossible here")


@pytest.mark.parametrize("command", [("assess", "--judge", "reference"), ("improve",)])
def test_what_was_passed_over_is_told_and_the_form_is_judged(
    form: Path, here: Path, command: tuple[str, ...]
) -> None:
    """A sheet of one's own is named on the error output; the sheet is printed as ever."""
    book = load_workbook(form)
    book.create_sheet("Nháp")["A1"].value = 1
    book.save("mine.xlsx")
    done = tieuchi(*command, "mine.xlsx")
    assert done.exit_code == 0
    assert done.stderr == "mine.xlsx: sheets of your own, passed over: Nháp\n"


def test_findings_are_never_written_over_a_form(form: Path, here: Path) -> None:
    """Naming the filled-in form for the findings too loses nothing: it is refused before anything is judged."""
    before = form.read_bytes()
    done = tieuchi("assess", str(form), "--xlsx", str(form))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "nothing is ever overwritten" in done.stderr
    assert form.read_bytes() == before


def test_other_commands_take_a_form_as_well(form: Path, here: Path) -> None:
    """What to ask next, merging and beginning the next year's form read forms as they read evidence files."""
    assert tieuchi("next", str(form)).stdout == tieuchi("next", str(SAMPLE)).stdout.replace(
        str(SAMPLE), str(form)
    )
    merged = tieuchi("merge", str(form), str(SAMPLE), "--commune", "Xã Mới", "--as-of", "01/07/2025")
    assert merged.stderr != ""
    year = tieuchi("form", "1300-2023", "--xlsx", "2025.xlsx", "--from", str(form), "--as-of", "31/12/2025")
    assert year.exit_code == 0
    (one,) = judged("2025.xlsx")
    assert one["period"] == {"from": "2025-01-01", "to": "2025-12-31"}


@pytest.fixture
def mau(here: Path) -> Path:
    """Return the invented district, two of its stations as forms."""
    shutil.copytree(DISTRICT, "mau")
    for name in ("mau-hai", "mau-khe"):
        source = f"mau/stations/{name}.yaml"
        assert (
            tieuchi("form", "1300-2023", "--xlsx", f"mau/stations/{name}.xlsx", "--from", source).exit_code
            == 0
        )
        Path(source).unlink()
    Path("mau/stations/~$mau-hai.xlsx").write_bytes(b"lock")
    return here / "mau"


def test_a_folder_of_forms_is_counted_as_a_district(mau: Path) -> None:
    """The report's figures counted from forms and evidence files together are those of evidence files alone."""
    told = tieuchi("assess", "mau/report.yaml", *PLAN, "--stations", "mau/stations")
    plain = tieuchi("assess", "mau/report.yaml", *PLAN, "--stations", str(DISTRICT / "stations"))
    one, other = simplejson.loads(told.stdout), simplejson.loads(plain.stdout)
    for each in (*one["stations"], *other["stations"]):
        each["file"] = Path(each["file"]).stem
    assert {**one, "file": ""} == {**other, "file": ""}


def test_a_folder_stands_for_the_evidence_in_it(mau: Path) -> None:
    """A folder is judged file by file, forms and evidence files in the order of their names."""
    done = tieuchi("assess", "mau/stations", "--judge", "reference", "--format", "jsonl")
    assert [simplejson.loads(line)["file"] for line in done.stdout.splitlines()] == [
        "mau/stations/mau-hai.xlsx",
        "mau/stations/mau-khe.xlsx",
        "mau/stations/mau-son.yaml",
        "mau/stations/mau-trung.yaml",
    ]


def test_an_empty_folder_is_told(here: Path) -> None:
    """A folder with nothing to judge is named."""
    (here / "bare").mkdir()
    done = tieuchi("assess", "bare")
    assert done.exit_code == 2
    assert "bare: there is no evidence file (*.yaml) and no form (*.xlsx) in this folder" in done.stderr


def test_forms_are_judged_in_bulk(mau: Path) -> None:
    """A folder of forms is a dataset like a folder of evidence files; one form alone is one too."""
    pytest.importorskip("polars")
    for data, count in (("mau/stations", 4), ("mau/stations/mau-hai.xlsx", 1)):
        done = tieuchi("assess", data, "--bulk", "--summary", "--format", "json")
        assert done.stderr == ""
        assert simplejson.loads(done.stdout)["judged"] == count


def test_a_faulty_form_is_a_reject_with_its_cell(mau: Path) -> None:
    """In bulk a form that cannot be read is rejected in the reader's words, and the others are judged."""
    pytest.importorskip("polars")
    book = load_workbook("mau/stations/mau-hai.xlsx")
    sheet = next(one for one in book.worksheets if one.title.startswith("1. "))
    sheet["D5"].value = 61
    book.save("mau/stations/mau-hai.xlsx")
    done = tieuchi("assess", "mau/stations", "--bulk", "--summary", "--format", "json")
    assert f"sheet ‘{sheet.title}’, cell D5" in done.stderr
    assert simplejson.loads(done.stdout)["judged"] == 3
