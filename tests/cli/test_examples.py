"""``tieuchi examples``: prints or writes the boundary examples of a set."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.cli import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    """Run the command; return its exit code and what it printed and complained."""
    with pytest.raises(SystemExit) as left:
        main(["examples", *words])
    printed = capsys.readouterr()
    return left.value.code, printed.out, printed.err


def test_one_file_is_written_for_each_file_of_rules(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder has a feature for each file of rules and one for the set itself."""
    code, printed, _ = run(capsys, "hoang-hoa-2024", "--write", str(tmp_path / "out"))
    assert (code, printed) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "00-bo.feature",
        "01-disease-prevention.feature",
        "02-environment.feature",
        "03-stations.feature",
        "04-health-records.feature",
    ]


def test_a_frame_has_no_examples(capsys: pytest.CaptureFixture[str]) -> None:
    """A set of which only the frame is known is refused."""
    code, printed, complaint = run(capsys, "4667-2014", "--lang", "en")
    assert (code, printed) == (2, "")
    assert "only a frame" in complaint


def test_a_day_out_of_force_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A set has examples only on a day on which it judges."""
    code, _, complaint = run(capsys, "1300-2023", "--as-of", "2020-01-01", "--lang", "en")
    assert code == 2
    assert "not yet in force" in complaint
