"""Simulations from the command line, on the tests' content and its stations."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import simplejson

from building import TEXT, instrument
from folders import write
from smallset import headcount

Run = Callable[..., Any]
GOLDEN = Path(__file__).parent / "golden"
FILES = [f"stations/{name}.yaml" for name in ("bad", "fail", "old", "open", "pass")]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_simulation_is_printed_whole(
    run: Run, blanked: Callable[[str], str], lang: str, update_goldens: bool
) -> None:
    """The page is that of the golden file: what changes, who loses recognition, where, and which points."""
    done = run("simulate", "drafts/changes.yaml", *FILES, "--lang", lang)
    assert done.exit_code == 0, done.output
    path = GOLDEN / f"simulated.{lang}.txt"
    if update_goldens:
        path.write_text(blanked(done.stdout), "utf-8")
    assert blanked(done.stdout) == path.read_text("utf-8")
    assert done.stderr == ""


def test_a_simulation_is_data_too(run: Run) -> None:
    """JSON holds every transition, the points exactly, the names, the hash of the data and what was left out."""
    done = run("simulate", "drafts/changes.yaml", "stations", "--format", "json")
    data = simplejson.loads(done.stdout, use_decimal=True)
    assert data["recognition"] == {
        "stations": 3,
        "gain": 0,
        "lose": 1,
        "from to": {"fail to fail": 1, "open to open": 1, "pass to fail": 1},
    }
    assert data["rows"] == {"read": 6, "judged by both": 3, "left out": 3, "invented": 1}
    assert data["lose recognition"][0]["moved"][0] == {"indicator": "3", "least": -1, "most": -1}
    assert data["total"]["most possible"] == {"before": 7, "after": 8}
    assert [one["id"] for one in data["left out"]] == ["bad", "district", "old"]
    assert len(data["data"]["sha256"]) == 64
    assert sum(one["stations"] for one in data["transitions"]) == 3


def test_an_amendment_that_changes_nothing_says_so(run: Run) -> None:
    """A threshold of 80 % in the place of 80 % leaves the law its hash, and no finding changes."""
    done = run("simulate", "drafts/nothing.yaml", "stations", "--lang", "en")
    assert "Nothing: what is said here stands already, and the law keeps its hash." in done.stdout
    assert "No finding changes" in done.stdout
    data = simplejson.loads(run("simulate", "drafts/nothing.yaml", "stations", "--format", "json").stdout)
    assert (data["same law"], data["no finding changes"], data["before"]["law"]) == (
        True,
        True,
        data["after"]["law"],
    )


def test_an_amendment_of_words_is_proved_to_change_nothing(run: Run) -> None:
    """Where the law has another hash and no finding changes, the solver tells whether any could."""
    pytest.importorskip("z3")
    done = run("simulate", "drafts/words.yaml", "stations", "--lang", "en")
    assert "Proved: the two judge every station there can be alike." in done.stdout
    assert "A doctor works at the station" in done.stdout


def test_a_reading_written_anew_changes_no_level(run: Run) -> None:
    """A rule that only says otherwise how it is understood changes no level and no number."""
    done = run("simulate", "drafts/sources.yaml", "stations", "--lang", "en")
    assert "Only names, sources or readings change: no level and no number." in done.stdout


def test_an_amendment_that_changes_nothing_here_may_change_others(run: Run) -> None:
    """No finding of these stations changes, and the page says that those of others would."""
    pytest.importorskip("z3")
    done = run("simulate", "drafts/elsewhere.yaml", "stations", "--lang", "en")
    assert "No finding changes" in done.stdout
    assert "Other stations than these would be judged otherwise." in done.stdout


def test_without_the_solver_nothing_is_said_of_other_stations(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody claims what nobody has proved."""
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(
        "tieuchi.cli.simulate.find_spec", lambda name: None if name == "z3" else find_spec(name)
    )
    done = run("simulate", "drafts/elsewhere.yaml", "stations", "--lang", "en")
    assert done.exit_code == 0
    assert "stations than these" not in done.stdout
    assert "Proved" not in done.stdout


def test_two_versions_of_a_set_are_compared(run: Run, content: Path, tmp_path: Path) -> None:
    """--from and --to compare a set with its draft in other content, without an amendment."""
    shutil.copytree(content, tmp_path / "draft")
    rules = tmp_path / "draft" / "rules" / "mau-2024" / "02-care.yaml"
    rules.write_text(rules.read_text("utf-8").replace("3: 85 %", "3: 95 %"), "utf-8")
    other = str(tmp_path / "draft" / "criteria" / "mau-2024")
    done = run("simulate", "--from", "mau-2024", "--to", other, "stations", "--lang", "en")
    assert done.exit_code == 0, done.output
    assert "that lose it: 1" in done.stdout
    assert "whether or not they are in force" in done.stdout


def test_norms_that_differ_are_no_same_law(run: Run, content: Path, tmp_path: Path) -> None:
    """Two versions of one text that lean on different norms are not said to be the same law."""
    shutil.copytree(content, tmp_path / "draft")
    kind = {"id": "staffing", "subject": "staffing", "instrument": instrument(), "used for": TEXT}
    write(tmp_path / "draft", "criteria/n/norm.yaml", {**kind, "basis": "norm", "headcount": headcount()})
    other = str(tmp_path / "draft" / "criteria" / "mau-2024")
    done = run("simulate", "--from", "mau-2024", "--to", other, "stations", "--lang", "en")
    assert "The norms that the two lean on are not the same." in done.stdout
    assert "Nothing:" not in done.stdout


def test_sets_of_their_own_compare_only_recognition(run: Run, content: Path, tmp_path: Path) -> None:
    """Indicators of two decisions are not matched by their numbers, and the page says so."""
    root = tmp_path / "draft"
    shutil.copytree(content, root)
    for folder in ("criteria", "rules"):
        (root / folder / "mau-2024").rename(root / folder / "moi-2025")
    head = root / "criteria" / "moi-2025" / "set.yaml"
    text = head.read_text("utf-8").replace("id: mau-2024", "id: moi-2025").replace("80 %", "99 %")
    head.write_text(text, "utf-8")
    done = run(
        "simulate", "--from", "mau-2024", "--to", str(root / "criteria/moi-2025"), "stations", "--lang", "en"
    )
    assert "only recognition and totals are compared" in done.stdout
    assert "that lose it: 1" in done.stdout
    assert "What changes" not in done.stdout


def test_no_station_that_could_be_judged_is_bad_input(run: Run) -> None:
    """Where neither law could judge anything, the command says so and leaves with 2."""
    done = run("simulate", "drafts/changes.yaml", "stations/old.yaml", "--lang", "en")
    assert done.exit_code == 2
    assert "No station could be judged by both laws." in done.stdout


@pytest.mark.parametrize("name", ["chart.svg", "chart.PNG", "chart.html"])
def test_a_chart_is_drawn(run: Run, tmp_path: Path, name: str) -> None:
    """The chart is written whole in the format that its name says."""
    done = run("simulate", "drafts/changes.yaml", "stations", "--chart", str(tmp_path / name))
    assert done.exit_code == 0, done.output
    drawn = (tmp_path / name).read_bytes()
    assert drawn.startswith({"svg": b"<svg", "png": b"\x89PNG", "tml": b"<!DOCTYPE html>"}[name[-3:].lower()])
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_chart_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    """A folder that is not there is a complaint, and nothing is printed."""
    done = run("simulate", "drafts/changes.yaml", "stations", "--chart", str(tmp_path / "no" / "a.svg"))
    assert done.exit_code == 2
    assert "a.svg: " in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["drafts/changes.yaml"], "name the data too"),
        (["--from", "mau-2024", "stations"], "--from and --to go together"),
        (["drafts/changes.yaml", "stations", "--chart", "a.pdf"], "does not end in .svg, .png or .html"),
    ],
)
def test_a_command_line_that_does_not_say_what_to_compare_is_refused(
    run: Run, words: list[str], said: str
) -> None:
    """What is missing is named, in the language of the interface."""
    done = run("simulate", *words, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_faulty_amendment_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    """Every fault of the amendment goes to the error output, with its place."""
    path = tmp_path / "draft.yaml"
    path.write_text("amends: mau-2024\ntitle: {vi: a, en: a}\ndrop: [9]\n", "utf-8")
    done = run("simulate", str(path), "stations", "--lang", "en")
    assert done.exit_code == 2
    assert f"{path}:3:8: ‘mau-2024’ has no indicator 9" in done.stderr


def test_names_can_be_left_out(run: Run) -> None:
    """--names 0 counts who loses recognition and names nobody."""
    done = run("simulate", "drafts/changes.yaml", "stations", "--names", "0", "--lang", "en")
    assert "Lose recognition: 1" in done.stdout
    assert "Xã Đạt" not in done.stdout
    assert "and 1 more; --names shows more of them" in done.stdout


@pytest.mark.parametrize("fmt", ["html", "github", "tsv", "latex"])
def test_a_simulation_is_printed_in_every_format(run: Run, fmt: str) -> None:
    """The formats of tabulate print the same tables."""
    done = run("simulate", "drafts/changes.yaml", "stations", "--format", fmt, "--lang", "en")
    assert done.exit_code == 0, done.output
    assert "Indicators whose points moved" in done.stdout
