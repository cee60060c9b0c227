"""Auditing from the command line: real decisions on the product's samples, and every odd way to ask."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest
import simplejson
from click.testing import CliRunner

from tieuchi.cli.group import build
from tieuchi.files.content import FOLDERS, content_root

Run = Callable[..., Any]
SAMPLES = Path("evidence") / "stations"
DECISIONS = [
    ("pass-clear", "recognised"),
    ("pass-exactly-80", "recognised"),
    ("fail-clear", "refused"),
    ("fail-one-point-short", "recognised"),
    ("open-can-still-pass", "recognised"),
    ("pass-urban-ward", "recognised"),
]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the product's content and a register of decisions on its samples."""
    folder = tmp_path_factory.mktemp("audit")
    for name in FOLDERS:
        shutil.copytree(content_root() / name, folder / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIEUCHI_CONTENT", str(folder))
        patch.chdir(folder)
        patch.setenv("LANGUAGE", "")
        run = runner()
        assert run("register", "init").exit_code == 0
        for at, (sample, outcome) in enumerate(DECISIONS):
            more = ("--because", "đã bổ sung hồ sơ") if sample.startswith("open") else ()
            decide(run, SAMPLES / f"{sample}.yaml", at, outcome, *more)
    return folder


def runner() -> Run:
    """Return what runs a command line."""

    def invoke(*words: str) -> Any:
        lang: Any = words[words.index("--lang") + 1] if "--lang" in words else "en"
        return CliRunner().invoke(build(lang, lang), list(words), prog_name="tieuchi")

    return invoke


def decide(run: Run, file: Path, number: int, outcome: str, *more: str) -> None:
    """Record a decision."""
    done = run(
        "decide", str(file), "--outcome", outcome, "--number", f"{number}/QĐ", "--date", "20/01/2025",
        "--by", "UBND tỉnh Mẫu", *more,
    )  # fmt: skip
    assert done.exit_code == 0, done.output


@pytest.fixture
def place(recorded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder to stand in, made the product's own content."""
    copy = tmp_path / "audit"
    shutil.copytree(recorded, copy)
    monkeypatch.setenv("TIEUCHI_CONTENT", str(copy))
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.delenv("TIEUCHI_LANG", raising=False)
    monkeypatch.chdir(copy)
    return copy


def classes(run: Run, *words: str) -> dict[str, str]:
    """Return the class of each decision by its number."""
    data = simplejson.loads(run("audit", "--format", "json", *words).stdout)
    return {one["number"]: one["class"] for one in data["decisions"]}


def test_decisions_on_the_samples_come_out_in_their_classes(place: Path) -> None:
    """Recorded by the command, changed around, and audited: each class is told, and the exit code tells the worst."""
    run = runner()
    expected = {
        "0/QĐ": "confirmed",
        "1/QĐ": "confirmed",
        "2/QĐ": "confirmed",
        "3/QĐ": "departed without reason",
        "4/QĐ": "council departed with reason",
        "5/QĐ": "confirmed",
    }
    assert classes(run) == expected
    assert run("audit").exit_code == 0
    edit(
        place / "rules" / "1300-2023" / "05-prevention.yaml",
        "{full_immunisation: {at least: 90 %}}",
        "{full_immunisation: {at least: 93 %}}",
    )
    again = (SAMPLES / "pass-clear.yaml").read_text("utf-8").replace("population: 8240", "population: 8241")
    Path("again.yaml").write_text(again, "utf-8")
    decide(run, Path("again.yaml"), 6, "recognised")
    found = classes(run)
    assert found == expected | {
        "0/QĐ": "evidence superseded",
        "1/QĐ": "content since corrected",
        "2/QĐ": "content since corrected",
        "6/QĐ": "confirmed",
    }
    lose(place, SAMPLES / "pass-urban-ward.yaml")
    assert classes(run)["5/QĐ"] == "cannot be judged"
    done = run("audit")
    assert done.exit_code == 1
    assert "the register does not keep pass-urban-ward.yaml" in " ".join(done.stdout.split())


def test_a_decision_on_a_form_in_a_workbook_is_judged_again(place: Path) -> None:
    """The workbook itself was kept, and is read again as it was."""
    run = runner()
    sample = str(SAMPLES / "pass-zone-3-mountain.yaml")
    assert run("form", "1300-2023", "--xlsx", "form.xlsx", "--from", sample).exit_code == 0
    decide(run, Path("form.xlsx"), 7, "recognised")
    assert classes(run)["7/QĐ"] == "confirmed"


def edit(path: Path, old: str, new: str) -> None:
    """Edit a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def lose(place: Path, file: Path) -> None:
    """Take a file's bytes away from the register, past everything that keeps them."""
    sha = sha256((place / file).read_bytes()).hexdigest()
    with closing(connect(place / "register.sqlite")) as database, database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        database.execute("DELETE FROM register_objects WHERE sha256 = ?", (sha,))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_has_every_decision_and_its_charts(place: Path, lang: str) -> None:
    """The page is one file without a script, says the seed and the root, and names who is drawn."""
    done = runner()("audit", "--sample", "--seed", "7", "--page", "audit.html", "--lang", lang)
    assert done.exit_code == 0, done.output
    page = (place / "audit.html").read_text("utf-8")
    root = simplejson.loads(runner()("audit", "--format", "json").stdout)["register"]["root"]
    assert f"7:{root}:" in page
    assert page.count("<svg") == 3
    assert "<script" not in page
    assert all(f"{at}/QĐ" in page for at in range(len(DECISIONS)))


def test_a_sample_is_the_same_for_whoever_draws_it(place: Path) -> None:
    """Same seed and same register, same lines; the plan is told with its numbers."""
    run = runner()
    words = (
        "audit",
        "--sample",
        "--seed",
        "7",
        "--confidence",
        "90 %",
        "--tolerable",
        "20",
        "--format",
        "json",
    )
    first, second = (simplejson.loads(run(*words).stdout, use_decimal=True)["sample"] for _ in range(2))
    assert first == second
    assert (first["seed"], str(first["confidence"]), str(first["tolerable"])) == (7, "0.9", "0.2")
    assert first["chance of missing at most"] <= 1 - first["confidence"]
    assert sum(len(part["drawn"]) for part in first["strata"]) >= first["planned"]


def test_tab_separated_values_have_every_decision_as_a_row(place: Path) -> None:
    """A spreadsheet gets the number, the class, the risk and whether it is drawn."""
    done = runner()("audit", "--format", "tsv", "--sample", "--seed", "1")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(rows) == len(DECISIONS) + 1
    assert {len(row) for row in rows} == {11}
    assert rows[4][6] == "council departed without reason"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--sample",), "--sample and --seed go together"),
        (("--seed", "7"), "--sample and --seed go together"),
        (("--page", "audit.pdf"), "does not end in .html"),
        (("--sample", "--seed", "7", "--confidence", "100"), "is no percentage above 0 and below 100"),
        (("--sample", "--seed", "7", "--confidence", "0"), "is no percentage above 0 and below 100"),
        (("--sample", "--seed", "7", "--tolerable", "five"), "is no percentage from 0 to below 100"),
        (("--sample", "--seed", "-1"), "-1 is not in the range"),
        (("--since", "31/02/2025"), "is not a day"),
        (("--province", "Tỉnh Mấu"), "it has decisions of: Tỉnh Mẫu"),
        (("--since", "2030-01-01"), "none was signed on that day or later"),
        (("--db", "other.sqlite"), "no register other.sqlite"),
        (("--reports", "nothing"), "no such file"),
        (("--reports", "evidence/stations/pass-clear.yaml"), "counts nothing from stations"),
        (("--page", "nowhere/audit.html"), "the folder around it does not exist"),
    ],
)
def test_what_cannot_be_done_is_told(place: Path, words: tuple[str, ...], said: str) -> None:
    """A faulty command line, a register that is not there, a page that cannot be written: nothing is printed."""
    done = runner()("audit", *words)
    assert done.exit_code == 2
    assert said in " ".join(done.output.split())


def test_a_page_that_cannot_be_written_loses_no_audit(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found is printed before the page is written; one that someone else made meanwhile stays as it is."""
    Path("audit.html").write_text("theirs", "utf-8")
    words = ("audit", "--page", "audit.html", "--format", "tsv")
    early = runner()(*words)
    assert (early.exit_code, early.stdout) == (2, "")
    monkeypatch.setattr("tieuchi.cli.audit.require_new", lambda _: None)
    late = runner()(*words)
    assert late.exit_code == 2
    assert len(late.stdout.splitlines()) == len(DECISIONS) + 1
    assert (
        early.stderr
        == late.stderr
        == ("audit.html: this already exists, and nothing is ever overwritten; name a new file\n")
    )
    assert Path("audit.html").read_text("utf-8") == "theirs"


def test_stations_are_held_against_a_report(place: Path) -> None:
    """A district's report whose sum cannot be that of its recorded stations is found, with both figures."""
    report = """\
form: district
invented: true
place: {district: Huyện Mẫu, province: Tỉnh Mẫu}
as of: 2024-12-31
period: {from: 2024-01-01, to: 2024-12-31}
facts: {population: 9000}
"""
    Path("report.yaml").write_text(report, "utf-8")
    done = runner()("audit", "--reports", "report.yaml", "--format", "json")
    data = simplejson.loads(done.stdout, use_decimal=True)
    found = [
        each
        for one in data["decisions"]
        for each in one["plausibility"]
        if each["rule"] == "against-the-report"
    ]
    assert {each["found"] for each in found} == {"found"}
    reported, counted = found[0]["figures"]
    assert reported["value"] == {"least": 9000, "most": 9000}
    assert counted["value"]["least"] > 9000
