"""``tieuchi import-annex``: differences, drafts, exit codes and complaints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annexes import HEADER, WIDE, excel, lines_of, word
from tieuchi.desk import Desk

Run = Callable[..., Any]
Lines = list[list[Any]]


@pytest.fixture
def lines(content: Path) -> Lines:
    """The rows of an annex that says what the tests' set says."""
    return lines_of(Desk(content).criteria_set("mau-2024"))


def test_an_annex_that_says_the_same_leaves_with_0(run: Run, tmp_path: Path, lines: Lines) -> None:
    """The counts add up and nothing is listed."""
    done = run(
        "import-annex", str(word(tmp_path / "phụ lục.docx", lines)), "--set", "mau-2024", "--lang", "en"
    )
    assert done.exit_code == 0, done.stderr
    assert "No difference: numbers, titles and points are the same on both sides" in done.stdout
    assert "4 the same + 0 different + 0 missing" in " ".join(done.stdout.split())


def test_differences_are_printed_by_criterion_with_both_places(
    run: Run, tmp_path: Path, lines: Lines
) -> None:
    """Each row names the cell of the document and the line of the content; the run leaves with 1."""
    number = next(index for index, line in enumerate(lines) if str(line[0]).isdecimal())
    lines[number][2] = "7,5"
    lines[number][3] = "- Đạt: 7,5 điểm\n- Khá: 1,5 điểm"
    lines[-1] = ["Tổng cộng", WIDE, "99", ""]
    lines.insert(1, ["(*)", "Tính cho cả năm", "", ""])
    lines.append(["Tiêu chí 9. Việc mới", WIDE, "", ""])
    lines.append(["99", "Việc khác", "", "Mỗi ca trừ 1 điểm"])
    path = excel(tmp_path / "a.xlsx", lines, [["nháp"]])
    done = run("import-annex", str(path), "--set", "mau-2024", "--format", "tsv", "--lang", "en")
    assert done.exit_code == 1, done.stderr
    rows = [line.split("\t") for line in done.stdout.splitlines() if "\t" in line]
    kinds = [row[1] for row in rows]
    assert {"total", "points", "points of the bands", "not in the set"} <= set(kinds)
    (points,) = [row for row in rows if row[1] == "points"]
    assert "7.5 points" in points[2]
    assert f"Phụ lục 1!A{number + 2}" in points[2]
    assert "criteria/mau-2024/" in points[3]
    assert any("rules/mau-2024/" in row[3] for row in rows)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_report_is_whole_in_both_languages(run: Run, tmp_path: Path, lines: Lines, lang: str) -> None:
    """Differences, places to look at, footnotes and unread tables each have their heading."""
    lines[2][2] = "1-2"
    lines[3][1] = "Điều khác hẳn"
    lines[3][3] = "Mỗi ca trừ 1 điểm"
    del lines[-2]
    lines.append(["(*)", "Tính cho cả năm", "", ""])
    path = word(tmp_path / "a.docx", lines, [["Nơi nhận", "Bộ trưởng"]])
    done = run("import-annex", str(path), "--set", "mau-2024", "--lang", lang, "--format", "html")
    assert done.exit_code == 1, done.stderr
    assert "‘1-2’" in done.stdout
    assert "(*) Tính cho cả năm" in done.stdout
    assert "‘nơi nhận’" in done.stdout
    if lang == "en":
        assert "To look at in the document" in done.stdout
        assert "Guides that could not be read as bands" in done.stdout
        assert "Differences by kind: " in done.stdout


def test_places_to_look_at_are_no_equality(run: Run, tmp_path: Path, lines: Lines) -> None:
    """A document that could not be read whole is not said to be the same."""
    lines[2][2] = "1-2"
    done = run("import-annex", str(word(tmp_path / "a.docx", lines)), "--set", "mau-2024", "--lang", "en")
    assert done.exit_code == 1
    assert "No difference was found; places of the document to look at: 1" in done.stdout


def test_help_has_examples(run: Run) -> None:
    """The help names the exit codes and shows how it is called."""
    help_ = run("import-annex", "--help", env={"TIEUCHI_LANG": "en"}).stdout
    assert "Examples:" in help_
    assert "tieuchi import-annex phu-luc.docx --set 1300-2023 --write drafts" in help_


def test_drafts_are_written_where_asked_and_never_over_anything(
    run: Run, tmp_path: Path, lines: Lines
) -> None:
    """The folder appears with its files; a second time it is refused before anything is read."""
    path, folder = word(tmp_path / "a.docx", lines), tmp_path / "nháp"
    words = ["import-annex", str(path), "--set", "mau-2024", "--write", str(folder), "--lang", "en"]
    done = run(*words)
    assert done.exit_code == 0, done.stderr
    assert "Drafts were written to" in done.stderr
    written = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.yaml"))
    assert written == ["criteria/mau-2024/01-staff.yaml", "criteria/mau-2024/02-care.yaml",
                       "rules/mau-2024/01-staff.yaml", "rules/mau-2024/02-care.yaml"]  # fmt: skip
    again = run(*words)
    assert again.exit_code == 2
    assert "nothing is ever overwritten" in again.stderr
    assert again.stdout == ""


def test_a_frame_can_be_drafted_from_its_annex(run: Run, tmp_path: Path) -> None:
    """A set known by name only has everything to gain from whoever holds its text."""
    lines = [HEADER, ["Tiêu chí 1. Nước", WIDE, "1", ""], ["1", "Nước sạch", "1", ""]]
    folder = tmp_path / "drafts"
    done = run(
        "import-annex", str(word(tmp_path / "a.docx", lines)), "--set", "cu-2010", "--write", str(folder)
    )
    assert done.exit_code == 1, done.stderr
    assert (folder / "criteria/cu-2010/01-draft.yaml").is_file()


@pytest.mark.parametrize(
    ("name", "set_id", "said"),
    [("a.doc", "mau-2024", "save it as .docx"), ("a.docx", "mau-2024", "there is no such file"),
     ("a.docx", "mau-2042", "there is no set ‘mau-2042’")],
)  # fmt: skip
def test_what_cannot_be_read_leaves_with_2(run: Run, name: str, set_id: str, said: str) -> None:
    """The complaint goes to the error output, with nothing on the other."""
    done = run("import-annex", name, "--set", set_id, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stdout == ""
