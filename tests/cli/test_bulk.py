"""``tieuchi assess --bulk``: many stations in, files and counts out, whole or not at all."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result

from tieuchi.bulk.schemas import SCHEMAS
from tieuchi.cli import progress
from tieuchi.cli.group import build
from tieuchi.files.content import content_root
from tieuchi.present.language import Language, Tongue
from tieuchi.present.tables import FORMATS

STATIONS = content_root() / "evidence" / "stations"
PASS, FAIL, LAWLESS = (STATIONS / f"{name}.yaml" for name in ("pass-clear", "fail-clear", "law-before-2023"))


def run(*words: str | Path, lang: Language = "en") -> Result:
    """Run ``tieuchi assess --bulk``."""
    group = build(lang, lang)
    return CliRunner().invoke(group, ["assess", "--bulk", *map(str, words)], prog_name="tieuchi")


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_findings_totals_criteria_and_rejects_are_written(tmp_path: Path) -> None:
    """Good stations are judged though one is rejected, which is counted, told and written with its reason."""
    out = tmp_path / "out"
    done = run(PASS, FAIL, LAWLESS, "--out", out, "--to", "csv")
    assert done.exit_code == 2
    assert done.stdout == f"Stations read: 3, judged: 2, rejected: 1 (see {out / 'rejects.csv'})\n"
    assert len(rows_of(out / "findings.csv")) == 2 * 47
    assert len(rows_of(out / "criteria.csv")) == 2 * 10
    assert [row["outcome"] for row in rows_of(out / "totals.csv")] == ["fail", "pass"]
    (rejected,) = rows_of(out / "rejects.csv")
    assert "only its frame is known" in rejected["reason"]
    assert rejected["reason"] in done.stderr
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert [manifest[key] for key in ("read", "judged", "rejected", "judged_by")] == [3, 2, 1, "polars"]
    assert [law["set"] for law in manifest["laws"]] == ["1300-2023"]


def test_duckdb_writes_the_same_files(tmp_path: Path) -> None:
    """But for who judged, every byte is the same."""
    for engine in ("polars", "duckdb"):
        assert run(PASS, FAIL, "--out", tmp_path / engine, "--engine", engine).exit_code == 0
    for path in (tmp_path / "polars").iterdir():
        one, other = path.read_bytes(), (tmp_path / "duckdb" / path.name).read_bytes()
        assert one.replace(b"polars", b"duckdb") == other if path.suffix == ".json" else one == other


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_summary_is_printed_in_every_format(fmt: str) -> None:
    """Every format of tables shows how many pass."""
    done = run(PASS, FAIL, "--summary", "--format", fmt)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "50 %" in done.stdout.replace("\\%", "%")


@pytest.mark.parametrize("fmt", ["json", "jsonl"])
def test_the_summary_is_printed_as_json(fmt: str) -> None:
    """The same counts are there for programs."""
    found = json.loads(run(PASS, FAIL, "--summary", "--format", fmt).stdout)
    assert (found["read"], found["judged"], found["rejected"]) == (2, 2, 0)
    assert found["by_year"] == [found["by_year"][0] | {"year": 2024, "pass": 1, "fail": 1, "stations": 2}]


def test_without_a_folder_rejects_are_told_on_the_error_output() -> None:
    """What was rejected stands there with its id, and only the first of many."""
    done = run(*[LAWLESS] * 1, "--summary")
    assert "rejected: 1 (see the error output)" in done.stdout
    assert "law-before-2023: 4667/QĐ-BYT" in done.stderr


def test_only_the_first_of_many_rejects_are_told(tmp_path: Path) -> None:
    """The others are counted."""
    text = LAWLESS.read_text("utf-8")
    for number in range(23):
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    done = run(tmp_path, "--summary")
    assert done.exit_code == 2
    *told, rest = done.stderr.splitlines()
    assert (len(told), rest) == (20, "… and 3 more rejected")


@pytest.mark.parametrize(("files", "code"), [([PASS], 0), ([PASS, FAIL], 1), ([PASS, LAWLESS], 2)])
def test_requiring_a_pass_sets_the_exit_code(files: Sequence[Path], code: int) -> None:
    """One that does not pass leaves with 1, one that is rejected with 2."""
    assert run(*files, "--summary", "--require", "pass").exit_code == code


def test_a_day_a_set_and_a_rehearsal_can_be_chosen() -> None:
    """They do what they do for one station."""
    done = run(PASS, "--summary", "--set", "1300-2023", "--as-of", "2023-01-01")
    assert (done.exit_code, "is not yet in force" in done.stderr) == (2, True)
    done = run(PASS, "--summary", "--set", "1300-2023", "--as-of", "2023-01-01", "--rehearse")
    assert (done.exit_code, "REHEARSAL (stations: 1)" in done.stdout) == (0, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "say what to do with what is found"),
        (["--to", "csv", "--summary"], "--to goes with --out"),
        (["--spark", "sc://here", "--summary"], "--spark goes with --engine spark"),
        (["--explain", "26", "--summary"], "--explain does not go with --bulk"),
        (
            ["--stations", "x", "--judge", "reference", "--summary"],
            "--stations, --judge does not go with --bulk",
        ),
    ],
)
def test_options_that_do_not_go_together_are_refused(words: list[str], said: str) -> None:
    """The refusal names them."""
    done = run(PASS, *words)
    assert done.exit_code == 2
    assert said in done.stderr


def test_options_for_many_stations_are_refused_for_one() -> None:
    """Whoever forgets --bulk is told."""
    done = CliRunner().invoke(build("en", "en"), ["assess", str(PASS), "--out", "x", "--engine", "duckdb"])
    assert done.exit_code == 2
    assert "--engine, --out goes with --bulk" in done.stderr


def test_a_folder_that_exists_is_refused_before_judging(tmp_path: Path) -> None:
    """Nothing is ever overwritten."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    done = run(PASS, "--out", tmp_path)
    assert (done.exit_code, "already exists" in done.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_data_that_are_not_there_are_named(tmp_path: Path) -> None:
    """A slip of the pen is told, and no folder is left."""
    for name in ("none.parquet", "none"):
        done = run(tmp_path / name, "--out", tmp_path / "out")
        assert (done.exit_code, f"{name}: " in done.stderr) == (2, True)
        assert "there is no such file" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_engine_that_cannot_be_had_is_refused(tmp_path: Path) -> None:
    """No traceback and nothing half written."""
    done = run(PASS, "--out", tmp_path / "out", "--engine", "spark", "--spark", "localhost")
    assert (done.exit_code, "write it as sc://HOST:PORT" in done.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_how_far_the_work_is_shows_where_someone_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar appears when it takes long, counts stations, and goes away at the end, also after a failure."""
    seen: list[object] = []

    class Bar:
        task_ids = (0,)

        def update(self, task: int, *, completed: int) -> None:
            seen.append(completed)

        def stop(self) -> None:
            seen.append("gone")

    def batches() -> Iterator[int]:
        yield 3
        monkeypatch.setattr(progress, "PATIENCE", -1.0)
        yield 4
        yield 5
        raise KeyboardInterrupt

    monkeypatch.setattr(progress, "_bar", lambda tongue, total: seen.append(total) or Bar())
    monkeypatch.setattr(progress.sys, "stderr", SimpleNamespace(isatty=lambda: True))
    with pytest.raises(KeyboardInterrupt):
        progress.stations(batches(), 12, Tongue("en"))
    assert seen == [12, 7, 12, "gone"]
    seen.clear()
    progress.stations([1], 1, Tongue("en"))
    assert seen == [1, 1, "gone"]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stations enough to be busy with for some seconds."""
    folder = tmp_path_factory.mktemp("country") / "data"
    done = CliRunner().invoke(
        build("en", "en"), ["generate", str(folder), "--stations", "3000", "--seed", "1"], prog_name="tieuchi"
    )
    assert done.exit_code == 0, done.output
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process otherwise")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 1), (signal.SIGTERM, 128 + signal.SIGTERM)])
def test_who_interrupts_a_run_leaves_nothing_behind(
    country: Path, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    """Ctrl-C and kill take away what was begun."""
    words = ["assess", str(country), "--bulk", "--out", str(tmp_path / "out"), "--to", "xlsx"]
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "tieuchi", *words],
        stderr=subprocess.PIPE,
        env={**os.environ, "TIEUCHI_LANG": "en"},
    )
    try:
        while not list(tmp_path.glob(".tieuchi-*/fresh/findings.xlsx*")) and not list(
            tmp_path.glob(".tieuchi-*/fresh/tmp*")
        ):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == code
    assert b"Traceback" not in errors
    assert list(tmp_path.iterdir()) == []


def test_the_commands_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever follows the page in its order, in a fresh folder, gets what it says; Spark has its own tests."""
    page = (content_root() / "docs" / "bulk.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    lines = [line for block in re.findall(r"```sh\n(.*?)```", page, re.DOTALL) for line in block.splitlines()]
    shown = [shlex.split(line) for line in lines if "--engine spark" not in line]
    for program, *words in shown:
        assert program == "tieuchi"
        done = CliRunner().invoke(build("vi", "vi"), words, prog_name="tieuchi")
        assert done.exit_code == 0, done.output
    named = [words[words.index("--out") + 1] for words in shown if "--out" in words]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["tinh", *named])
    for column in {name for schema in SCHEMAS.values() for name in schema}:
        assert f"`{column}`" in page
