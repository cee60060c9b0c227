"""Proof sheets and differences from the command line, on a copy of the tests' content."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import simplejson

Run = Callable[..., Any]
STAFF, CARE = "rules/mau-2024/01-staff.yaml", "rules/mau-2024/02-care.yaml"
FORM = "evidence/forms/station/01.yaml"


@pytest.fixture
def own(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the content in which every claim about ``mau-2024`` stands."""
    root = tmp_path / "own"
    shutil.copytree(content, root)
    monkeypatch.setenv("TIEUCHI_CONTENT", str(root))
    monkeypatch.chdir(tmp_path)
    edit(root, STAFF, "    count:", "    better: more\n    count:")
    edit(root, CARE, "    share:", "    better: more\n    share:")
    for name, way in {"committee": "more", "meetings": "more", "outbreak": "less", "garden": "more"}.items():
        declare(root, name, way)
    text = (root / FORM).read_text("utf-8")
    (root / FORM).write_text(
        text + "kept: [satisfaction, remark]\nkept because: {vi: để báo cáo, en: for the report}\n", "utf-8"
    )
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Edit a file of the content."""
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), encoding="utf-8")


def declare(root: Path, field: str, way: str) -> None:
    """Say which way a field of the form is better."""
    lines = (root / FORM).read_text("utf-8").split("\n")
    [at] = [
        index for index, line in enumerate(lines) if f"id: {field}," in line or line.endswith(f"id: {field}")
    ]
    flow = "{id:" in lines[at]
    lines[at] = lines[at].replace(f"id: {field},", f"id: {field}, better: {way},") if flow else lines[at]
    if not flow:
        lines.insert(at + 1, f"    better: {way}")
    (root / FORM).write_text("\n".join(lines), encoding="utf-8")


def test_a_sound_set_is_proved(own: Path, run: Run) -> None:
    """Every claim stands, the counts add up, and the command leaves with 0."""
    done = run("prove", "mau-2024", "--lang", "en")
    assert done.exit_code == 0, done.output
    assert "All 58 claims stand" in done.stdout
    assert "for the report: satisfaction, remark" in done.stdout


def test_a_false_claim_comes_with_its_line_and_evidence(own: Path, run: Run) -> None:
    """The fault names file and line, and the evidence that shows it is printed as a file."""
    edit(own, CARE, "{immunised_share: {at least: 80 %}}", "{immunised_share: {at least: 99 %}}")
    done = run("prove", "mau-2024", "--lang", "en")
    assert done.exit_code == 1
    assert "rules/mau-2024/02-care.yaml:" in done.stdout
    assert "band 2 of 3 can win: it never wins" in done.stdout


def test_evidence_is_written_where_asked_and_can_be_judged(own: Path, run: Run, tmp_path: Path) -> None:
    """Files in the new folder are evidence that ``assess`` judges as the sheet says."""
    edit(own, CARE, "    better: more", "    better: less")
    done = run("prove", "mau-2024", "--write", "shown", "--lang", "en")
    assert done.exit_code == 1
    files = sorted(path.name for path in (tmp_path / "shown").iterdir())
    assert files == ["3-immunised_share-better.yaml", "3-immunised_share-worse.yaml"]
    assert "Evidence shown/3-immunised_share-worse.yaml, points 3: 2:" in done.stdout.replace("\n", " ")
    points = []
    for name in files:
        judged = run("assess", f"shown/{name}", "--format", "json", "--lang", "en")
        [one] = simplejson.loads(judged.stdout)["assessments"]
        points += [found["points"]["most"] for found in one["indicators"] if found["number"] == "3"]
    assert points[0] < points[1]


def test_a_folder_that_is_there_is_never_written_over(own: Path, run: Run, tmp_path: Path) -> None:
    """Nothing is proved for nothing: an existing folder is refused at once."""
    (tmp_path / "shown").mkdir()
    done = run("prove", "mau-2024", "--write", "shown", "--lang", "en")
    assert done.exit_code == 2
    assert "already exists" in done.stderr


def test_several_sets_are_proved_and_read_by_programs(own: Path, run: Run) -> None:
    """JSON has one sheet for each set, every claim with its verdict, and counts that add up."""
    done = run("prove", "mau-2024", "muc-tieu-2024", "--format", "json")
    sheets = simplejson.loads(done.stdout)["proofs"]
    assert [sheet["set"] for sheet in sheets] == ["mau-2024", "muc-tieu-2024"]
    for sheet in sheets:
        assert sum(sheet["counts"].values()) == len(sheet["claims"])
        assert {claim["verdict"] for claim in sheet["claims"]} <= {"proved", "false", "not proved"}


@pytest.mark.parametrize("fmt", ["simple_grid", "plain", "github", "html", "latex", "tsv"])
def test_every_format_prints_the_sheet(own: Path, run: Run, fmt: str) -> None:
    """A sheet with evidence in it is printed in every kind of format."""
    edit(own, CARE, "    better: more", "    better: less")
    done = run("prove", "mau-2024", "--format", fmt, "--lang", "en")
    assert done.exit_code == 1
    assert "Every disqualifier can happen" in done.stdout
    assert ("immunised: " in done.stdout) == (fmt != "tsv")


def test_there_is_nothing_to_prove_of_a_frame(own: Path, run: Run) -> None:
    """A frame has no rules, and that is said."""
    done = run("prove", "cu-2010", "--lang", "en")
    assert done.exit_code == 2
    assert "only a frame" in done.stderr


def test_an_unknown_set_is_told_with_its_neighbours(own: Path, run: Run) -> None:
    """A slip of the name is answered with what was probably meant."""
    done = run("prove", "mau-2042", "--lang", "en")
    assert done.exit_code == 2
    assert "did you mean ‘mau-2024’" in done.stderr


def test_a_set_is_the_same_as_itself(own: Path, run: Run) -> None:
    """Two names of one content differ in nothing."""
    done = run("diff", "mau-2024", "own/criteria/mau-2024", "--lang", "en")
    assert done.exit_code == 0, done.output
    assert "The two are the same, to the word" in done.stdout


def test_an_amended_draft_is_compared_with_the_set(own: Path, run: Run, tmp_path: Path) -> None:
    """A threshold raised in a draft takes points and recognition, and stations show both."""
    draft = tmp_path / "draft"
    shutil.copytree(own, draft)
    edit(draft, CARE, "values: {1: 95 %, 2: 95 %, 3: 85 %}", "values: {1: 97 %, 2: 95 %, 3: 85 %}")
    done = run(
        "diff",
        "mau-2024",
        "draft/criteria/mau-2024",
        "--write",
        "shown",
        "--format",
        "github",
        "--lang",
        "en",
    )
    assert done.exit_code == 1
    assert "3: some stations get less by the second" in done.stdout
    assert "some stations pass by the first and not by the second" in done.stdout
    for file in sorted((tmp_path / "shown").iterdir()):
        assert run("assess", str(file)).exit_code == 0


def test_a_draft_of_other_words_only_leaves_with_0(own: Path, run: Run, tmp_path: Path) -> None:
    """A change of words is told and is no failure."""
    draft = tmp_path / "draft"
    shutil.copytree(own, draft)
    edit(draft, CARE, "The line goes by zone.", "Each zone has its line.")
    done = run("diff", "mau-2024", "draft/criteria/mau-2024", "--lang", "en")
    assert done.exit_code == 0
    assert "Only words differ: proved that both judge every station alike" in done.stdout


def test_differences_are_read_by_programs(own: Path, run: Run, tmp_path: Path) -> None:
    """JSON carries what changes, what both versions say, and the evidence."""
    draft = tmp_path / "draft"
    shutil.copytree(own, draft)
    edit(draft, CARE, "{immunised_share: {at least: 80 %}}", "{immunised_share: {at least: 70 %}}")
    found = simplejson.loads(run("diff", "mau-2024", "draft/criteria/mau-2024", "--format", "json").stdout)
    assert found["equal"] is False
    [first, *_] = found["differences"]
    assert (first["changes"], first["indicator"]) == ("score", "3")
    assert first["first"] == {"least": 0, "most": 0}
    assert first["second"] == {"least": 1, "most": 1}
    assert first["evidence"]["file"].startswith("form: station")


def test_sets_of_two_forms_cannot_be_compared(own: Path, run: Run) -> None:
    """A set of stations and one of districts have no evidence in common."""
    done = run("diff", "mau-2024", "muc-tieu-2024", "--lang", "en")
    assert done.exit_code == 2
    assert "not judged on the same form" in done.stderr
