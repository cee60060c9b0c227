"""``tieuchi chart`` and ``tieuchi assess --xlsx``: assessments as a picture and as a workbook."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tieuchi.cli import extras
from tieuchi.cli.group import build
from tieuchi.files.content import content_root
from tieuchi.present.language import Language

STATIONS = content_root() / "evidence" / "stations"
PASS, OPEN = str(STATIONS / "pass-clear.yaml"), str(STATIONS / "open-can-still-pass.yaml")
FRAME = str(STATIONS / "law-before-2023.yaml")


def run(*words: str, lang: Language = "en") -> Result:
    """Run ``tieuchi``."""
    return CliRunner().invoke(build(lang, lang), list(words), prog_name="tieuchi")


@pytest.mark.parametrize(
    ("suffix", "begins"), [("svg", b"<svg"), ("PNG", b"\x89PNG"), ("html", b"<!DOCTYPE html>")]
)
def test_a_station_is_drawn_into_the_file_its_name_asks_for(
    tmp_path: Path, suffix: str, begins: bytes
) -> None:
    """The ending of the name says what is drawn."""
    file = tmp_path / f"chart.{suffix}"
    done = run("chart", PASS, "--out", str(file))
    assert (done.exit_code, done.stdout, done.stderr) == (0, f"{file}\n", "")
    assert file.read_bytes().startswith(begins)


def test_a_folder_is_ranked_and_what_cannot_be_judged_is_told(tmp_path: Path) -> None:
    """A file of a day without rules is told, the others are drawn, and the exit code says so."""
    file = tmp_path / "district.svg"
    done = run("chart", PASS, OPEN, FRAME, "--kind", "ranking", "--out", str(file))
    assert done.exit_code == 2
    assert "law-before-2023.yaml: 4667/QĐ-BYT" in done.stderr
    assert "2 judged" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((PASS, "--out", "x.pdf"), "does not end in .svg, .png or .html"),
        ((PASS, OPEN, "--out", "x.svg"), "one FILE is drawn by its criteria"),
        ((PASS, OPEN, "--kind", "years", "--out", "x.svg"), "the years are those of one place"),
        ((FRAME, "--out", "x.svg"), "nothing could be judged, so there is nothing to draw"),
        ((PASS, "--out", "no/such/folder/x.svg"), "x.svg: the file cannot be written"),
    ],
)
def test_what_cannot_be_drawn_is_refused(words: tuple[str, ...], said: str) -> None:
    """Names that say nothing, files that do not fit together, folders that are not there."""
    done = run("chart", *words)
    assert done.exit_code == 2
    assert said in done.stderr


def test_the_findings_are_written_into_a_workbook(tmp_path: Path) -> None:
    """Nothing is printed but the file's name; faulty files are told, --require still decides."""
    file = tmp_path / "district.xlsx"
    done = run("assess", PASS, OPEN, "none.yaml", "--xlsx", str(file), lang="vi")
    assert done.exit_code == 2
    assert done.stdout.startswith(f"{file}: ")
    assert len(done.stdout.splitlines()) == 1
    assert "none.yaml" in done.stderr
    book = openpyxl.load_workbook(BytesIO(file.read_bytes()))
    assert book.worksheets[1].max_row == 3 + 2 * 47
    again = tmp_path / "again.xlsx"
    assert run("assess", PASS, OPEN, "--xlsx", str(again), "--require", "pass").exit_code == 1
    nothing = tmp_path / "nothing.xlsx"
    assert run("assess", "none.yaml", "--xlsx", str(nothing)).exit_code == 2
    assert not nothing.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--xlsx", "x.xls"), "does not end in .xlsx"),
        (("--xlsx", "x.xlsx", "--explain", "26"), "--explain does not go with --xlsx"),
        (("--xlsx", "x.xlsx", "--bulk", "--summary"), "--xlsx does not go with --bulk"),
        (("--xlsx", "no/such/folder/x.xlsx"), "x.xlsx: the file cannot be written"),
    ],
)
def test_options_of_the_workbook_that_make_no_sense_are_refused(words: tuple[str, ...], said: str) -> None:
    """A workbook has its own ending, all indicators, and one station a file."""
    done = run("assess", PASS, *words)
    assert done.exit_code == 2
    assert said in done.stderr


def test_without_the_extra_the_command_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the libraries are not there, both commands name the extra."""
    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    for words in (("chart", PASS, "--out", "x.svg"), ("assess", PASS, "--xlsx", "x.xlsx")):
        done = run(*words)
        assert done.exit_code == 2
        assert 'pip install "tieuchi[office]"' in done.stderr
