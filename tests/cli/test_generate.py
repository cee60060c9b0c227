"""``tieuchi generate`` writes a whole country into a new folder, or nothing."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner, Result

from tieuchi.artificial import writing
from tieuchi.cli.group import build
from tieuchi.present.language import LANGUAGES, Language

TABLES = ("equipment", "rooms", "staff", "stations", "techniques", "villages")


def run(*words: str, lang: Language = "en") -> Result:
    """Run ``tieuchi generate``."""
    return CliRunner().invoke(build(lang, lang), ["generate", *words], prog_name="tieuchi")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_country_is_written_and_what_was_written_is_said(tmp_path: Path, lang: Language) -> None:
    """Every table stands in the folder under its name and number; one line says how much and by which seed."""
    folder = tmp_path / "country"
    done = run("--stations", "50", "--seed", "9", "--years", "2024,2023", str(folder), lang=lang)
    assert (done.exit_code, done.stderr) == (0, "")
    assert sorted(file.name for file in folder.iterdir()) == [f"{name}-00000.parquet" for name in TABLES]
    found = pl.read_parquet(folder / "stations-00000.parquet")
    assert found.height == 100
    assert found["as of"].dt.year().unique().sort().to_list() == [2023, 2024]
    said = done.stdout.splitlines()
    assert len(said) == 1
    assert said[0].startswith(str(folder))
    assert all(number in said[0] for number in ("50", "100", "1", "9"))


def test_both_maps_and_both_kinds_of_files(tmp_path: Path) -> None:
    """The country of 2020 has districts and that of 2025 has none; CSV is written on demand."""
    for chart, place in (("2020", True), ("2025", False)):
        folder = tmp_path / chart
        assert run("--stations", "5", "--country", chart, "--format", "csv", str(folder)).exit_code == 0
        first = (folder / "stations-00000.csv").read_text(encoding="utf-8").partition("\n")[0]
        assert ("place.district" in first.split(",")) == place


def test_nothing_missing_on_demand(tmp_path: Path) -> None:
    """With 0% every cell is filled."""
    folder = tmp_path / "country"
    assert run("--stations", "40", "--missing", "0%", str(folder)).exit_code == 0
    frames = [pl.read_parquet(file) for file in folder.iterdir()]
    assert sum(frame.null_count().sum_horizontal().item() for frame in frames) == 0


def test_a_folder_that_is_there_is_refused(tmp_path: Path) -> None:
    """Nothing is ever overwritten."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    done = run("--stations", "5", str(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "already exists" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_interrupted_it_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stops it in the middle finds neither half a folder nor a waiting one."""
    written = []

    def write(frame: pl.DataFrame, file: Path) -> None:
        written.append(file)
        if len(written) > 2:
            raise KeyboardInterrupt
        file.touch()

    monkeypatch.setattr(writing, "write_table", write)
    done = run("--stations", "5", str(tmp_path / "country"))
    assert done.exit_code == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--missing", "3"), "‘3’ is not a percentage from 0% to 100%; write 3%"),
        (("--missing", "101%"), "‘101%’ is not a percentage"),
        (("--missing", "a lot"), "‘a lot’ is not a percentage"),
        (("--estimates", "-1%"), "‘-1%’ is not a percentage"),
        (("--years", "2023;2024"), "‘2023;2024’ is not a year; write 2023,2024"),
        (("--years", "2023,last"), "‘last’ is not a year"),
        (("--stations", "0"), "0"),
        (("--country", "1999"), "1999"),
    ],
)
def test_what_cannot_be_made_is_told(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """A wrong option is named with what was expected, and nothing is written."""
    done = run(*words, str(tmp_path / "country"))
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert not list(tmp_path.iterdir())
