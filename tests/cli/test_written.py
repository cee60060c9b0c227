"""Files that commands write: nothing that stands there is ever overwritten, by whatever command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build

Run = Callable[..., Result]
STATION = "stations/pass.yaml"
WRITING = {
    "a.svg": ("chart", STATION, "--out"),
    "b.png": ("simulate", "drafts/changes.yaml", "stations", "--chart"),
    "c.svg": ("plan", "stations", "--rounds", "2025", "--gantt"),
    "d.html": ("plan", "stations", "--rounds", "2025", "--readiness"),
    "e.xlsx": ("plan", "stations", "--rounds", "2025", "--excel"),
    "f.dmn": ("exchange", "dmn", "mau-2024", "--out"),
    "g.xlsx": ("assess", STATION, "--xlsx"),
    "h.xlsx": ("form", "mau-2024", "--xlsx"),
    "i.docx": ("minutes", STATION, "--docx"),
    "j.pdf": ("minutes", STATION, "--pdf"),
    "k.docx": ("minutes", "--write-template"),
}


@pytest.mark.parametrize("name", WRITING)
def test_no_command_writes_over_a_file(run: Run, tmp_path: Path, name: str) -> None:
    """The file is named, it stays as it is, and nothing is printed or left beside it."""
    file = tmp_path / name
    file.write_bytes(b"signed")
    done = run("--lang", "en", *WRITING[name], str(file))
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{name}: this already exists, and nothing is ever overwritten; name a new file" in done.stderr
    assert (file.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (b"signed", [name])


def test_a_plan_names_every_file_that_is_there_before_it_is_made(run: Run, tmp_path: Path) -> None:
    """All that is in the way is told at once, and no planner waits for a plan that cannot be written."""
    files = [tmp_path / name for name in ("a.svg", "b.html", "c.xlsx")]
    for file in files:
        file.write_bytes(b"kept")
    words = ("--gantt", str(files[0]), "--readiness", str(files[1]), "--excel", str(files[2]))
    done = run("--lang", "en", "plan", "no-such-data", "--rounds", "2025", *words)
    assert (done.exit_code, done.stderr.count("nothing is ever overwritten")) == (2, 3)
    assert "no-such-data" not in done.stderr


def test_two_charts_do_not_go_into_one_file(tmp_path: Path) -> None:
    """The second would be written over the first."""
    file = str(tmp_path / "a.svg")
    words = ["plan", "data", "--rounds", "2025", "--gantt", file, "--readiness", file]
    done = CliRunner().invoke(build("en", "en"), words, prog_name="tieuchi")
    assert done.exit_code == 2
    assert "--gantt and --readiness name the same file" in done.stderr
