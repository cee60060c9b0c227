"""``tieuchi tasks``: a plan's tasks on a day, with what was done of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.files.content import content_root

Run = Callable[..., Any]

LINE = "  - {task: 3, on: 2018-12-20, proof: Quyết định 9}\n"


@pytest.fixture
def progress(tmp_path: Path) -> Callable[[str], str]:
    """Return what writes a progress file of the Bắc Ninh plan and gives its name."""

    def write(records: str) -> str:
        file = tmp_path / "progress.yaml"
        file.write_text(f"set: bac-ninh-220-2018\ndone:\n{records}", encoding="utf-8")
        return str(file)

    return write


def tasks(*words: str) -> Result:
    """Return what the command prints on the product's own content."""
    return CliRunner().invoke(build("en", "en"), ["tasks", *words])


def test_the_tasks_of_a_plan_are_listed_on_a_day() -> None:
    """The list says the day, the counts and that nothing is known of completion."""
    done = tasks("bac-ninh-220-2018", "--as-of", "30/06/2022", "--format", "plain")
    assert done.exit_code == 0
    assert "As of: 2022-06-30" in done.stdout
    assert "17 tasks (overdue unless done: 6, in its years: 3, every year: 2, not begun: 2" in done.stdout
    assert "No progress file is given" in done.stdout


def test_the_day_is_today_unless_said() -> None:
    """Without a day the tasks are looked at now, whatever that is."""
    assert tasks("can-tho-89-2022").exit_code == 0


def test_a_progress_file_tells_what_was_done(progress: Callable[[str], str]) -> None:
    """What it tells is done, and what it does not tell is overdue."""
    done = tasks("bac-ninh-220-2018", "--as-of", "2022-06-30", "--progress", progress(LINE))
    assert "17 tasks (overdue: 5, in its years: 3, every year: 2, not begun: 2, no date" in done.stdout
    assert "Quyết định 9" in done.stdout


def test_a_wrong_progress_file_is_told_with_its_lines(progress: Callable[[str], str]) -> None:
    """All faults at once, each with its place; nothing is printed."""
    faulty = progress("  - {task: 18, on: 2018-12-20, proof: p}\n  - {task: 1, on: 2018-13-20, prof: p}\n")
    done = tasks("bac-ninh-220-2018", "--progress", faulty)
    assert (done.exit_code, done.stdout) == (2, "")
    assert [line.split("progress.yaml:")[1] for line in done.stderr.splitlines()] == [
        "4:5: ‘proof’ is missing here",
        "4:15: ‘2018-13-20’ is not a day; write 2024-05-31 or 31/05/2024",
        "4:31: unknown key ‘prof’ (did you mean ‘proof’?); known here: for, on, proof, task",
    ]
    assert (
        "there is no task 18"
        in tasks("bac-ninh-220-2018", "--progress", progress(LINE.replace("3", "18"))).stderr
    )


@pytest.mark.parametrize(
    "words", [["1300-2023"], ["no-such-set"], ["bac-ninh-220-2018", "--progress", "no.yaml"]]
)
def test_what_is_not_there_is_refused(words: list[str]) -> None:
    """A set without tasks, no such set and no such file end with 2 and a sentence."""
    done = tasks(*words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr


def test_the_progress_file_shown_in_the_guide_is_read(progress: Callable[[str], str]) -> None:
    """Whoever copies the guide's example has a file that is accepted."""
    guide = (content_root() / "docs" / "planner.md").read_text(encoding="utf-8")
    shown = re.findall(r"```yaml\n(set: .*?)```", guide, re.DOTALL)[0]
    file = Path(progress(""))
    file.write_text(shown, encoding="utf-8")
    done = tasks("bac-ninh-220-2018", "--as-of", "2022-06-30", "--progress", str(file), "--format", "plain")
    assert "overdue: 5" in done.stdout
    assert "2018–2020" in done.stdout


def test_help_has_examples(run: Run) -> None:
    """Help shows how the command is used."""
    assert "tieuchi tasks can-tho-89-2022 --as-of 31/12/2025" in run("tasks", "--help").stdout
