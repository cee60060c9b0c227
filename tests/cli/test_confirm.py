"""Confirming indicators, and how much of a set is confirmed, on a copy of the tests' content."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import simplejson

Run = Callable[..., Any]
BY = ("--by", "Nguyễn Văn A", "--source", "Phụ lục, trang 9", "--on", "01/06/2024")
FILE = "criteria/mau-2024/confirmations.yaml"
RULES = "rules/mau-2024/02-care.yaml"


@pytest.fixture
def own(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the content that may be changed; indicator 3 and its outbreak are a working reading."""
    root = tmp_path / "own"
    shutil.copytree(content, root)
    monkeypatch.setenv("TIEUCHI_CONTENT", str(root))
    edit(root, RULES, "basis: confirmed", "basis: working")
    edit(root, RULES, "{at least: 80 %}}}", "{at least: {table: least}}}, basis: seed}")
    edit(
        root,
        RULES,
        "rules:\n",
        "tables:\n  least: {by: zone, values: {1: {value: 80 %, basis: working}, 2: {value: 80 %, basis: norm}, "
        "3: {value: 80 %, basis: working}}}\nrules:\n",
    )
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Edit a file of the content."""
    path = root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def confirm(run: Run, *named: str) -> Any:
    """Confirm indicators as someone who holds the official text."""
    done = run("confirm", *named, *BY, "--lang", "en")
    assert done.exit_code == 0, done.stderr
    return done


def section(text: str, head: str) -> list[list[str]]:
    """Return the rows of the table under a heading; the lines of a cell are joined by ``<br>``."""
    lines = text.split(f"## {head}\n", 1)[1].split("\n## ", 1)[0].splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split(" |")] for line in lines if line.startswith("|")]
    return [rows[0], *rows[2:]]


def basis(run: Run, set_id: str = "mau-2024", fmt: str = "github") -> str:
    """Return what is told of the basis of a set."""
    done = run("basis", set_id, "--lang", "en", "--format", fmt)
    assert done.exit_code == 0, done.stderr
    return str(done.stdout)


# ---------------------------------------------------------------- confirming


def test_confirm_says_what_was_confirmed_and_where_it_stands(run: Run, own: Path) -> None:
    """Who confirmed which indicators is told, and how much is confirmed now."""
    said = confirm(run, "mau-2024/2", "mau-2024/3").stdout
    for words in (
        "Confirmed: 2 indicators of mau-2024",
        "Confirmed by Nguyễn Văn A on 2024-06-01, against: Phụ lục, trang 9.",
        "3. Full immunisation",
        f"Recorded in {FILE}.",
        "Rules confirmed now: 3 of 4 indicators, 6 of 7 points.",
    ):
        assert " ".join(words.split()) in " ".join(said.split())


def test_the_table_of_what_was_confirmed_carries_the_hashes(run: Run, own: Path) -> None:
    """In TSV there is a row for each indicator with the hash as it was recorded."""
    done = run("confirm", "mau-2024/3", *BY, "--lang", "en", "--format", "tsv")
    title, hash_ = done.stdout.splitlines()[1].split("\t")
    assert title == "3. Full immunisation"
    assert f'hash: "{hash_}"' in (own / FILE).read_text("utf-8")


def test_the_day_is_today_where_none_is_given(run: Run, own: Path) -> None:
    """Whoever confirms without a day confirms today."""
    assert run("confirm", "mau-2024/3", "--by", "A", "--source", "b").exit_code == 0
    day = datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()
    assert f"on: {day}" in (own / FILE).read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["mau-2024", *BY], "tieuchi confirm mau-2024/1 mau-2024/2 …"),
        (["mau-2024"], "tieuchi confirm mau-2024/1 mau-2024/2 …"),
        (["mau-2024/", *BY], "tieuchi confirm mau-2024/1 mau-2024/2 …"),
        (["mau-2024/1", "muc-tieu-2024/a", *BY], "here are mau-2024, muc-tieu-2024"),
        (["mau-2025/1", *BY], "did you mean ‘mau-2024’?"),
        (["mau-2024/9", "mau-2024/8", *BY], "mau-2024/8: ‘mau-2024’ has no indicator 8"),
        (["cu-2010/1", *BY], "Only the frame of ‘cu-2010’ is known; there is nothing to confirm yet"),
        (["mau-2024/1", *BY, "--by", "  "], "--by is empty"),
        (["mau-2024/1", *BY, "--source", ""], "--source is empty"),
        (["mau-2024/1", *BY, "--on", "2999-01-01"], "2999-01-01 has not come yet"),
        (["mau-2024/1", *BY, "--on", "2023-12-31"], "2/QĐ was issued on 2024-01-01"),
        (["mau-2024/1", *BY, "--on", "hôm qua"], "is not a day"),
        (["mau-2024/1", "--by", "A"], "--source"),
        (["mau-2024/1", "--source", "A"], "--by"),
    ],
)
def test_what_cannot_be_confirmed_is_refused(run: Run, own: Path, words: list[str], said: str) -> None:
    """It ends with 2, says why, and records nothing."""
    done = run("confirm", *words, "--lang", "en")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert not (own / FILE).exists()


def test_all_that_is_wrong_is_told_at_once(run: Run, own: Path) -> None:
    """Two empty words and a day to come are three faults."""
    done = run("confirm", "mau-2024/1", "--by", "", "--source", "", "--on", "2999-01-01", "--lang", "en")
    assert done.stderr.count(".") >= 3
    assert done.exit_code == 2


def test_nothing_is_recorded_where_one_of_several_is_refused(run: Run, own: Path) -> None:
    """Either all indicators of a command are confirmed or none."""
    confirm(run, "mau-2024/3")
    before = (own / FILE).read_bytes()
    done = run("confirm", "mau-2024/2", "mau-2024/3", *BY, "--lang", "en")
    assert done.exit_code == 2
    assert "indicator 3 is confirmed already, by Nguyễn Văn A on 2024-06-01" in done.stderr
    assert (own / FILE).read_bytes() == before


def test_content_that_may_not_be_written_names_the_way_out(
    run: Run, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed product is not changed; TIEUCHI_CONTENT is."""
    monkeypatch.setattr("tieuchi.law.recording.carried", own.resolve)
    done = run("confirm", "mau-2024/3", *BY)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "TIEUCHI_CONTENT" in done.stderr


# ---------------------------------------------------------------- what a confirmation changes elsewhere


def sheet(run: Run, *more: str) -> str:
    """Return the sheet of a station."""
    done = run("assess", "stations/pass.yaml", "--lang", "en", *more)
    assert done.exit_code == 0, done.stderr
    return str(done.stdout)


def test_the_sheet_shows_who_confirmed_and_counts_it(run: Run, own: Path) -> None:
    """The banner counts the indicator as confirmed; its source is the text it was checked against."""
    assert "WORKING READING: 3/4 indicators, 5/7 points" in sheet(run)
    confirm(run, "mau-2024/3")
    after = sheet(run, "--format", "html")
    assert "WORKING READING: 2/4 indicators, 3/7 points" in after
    assert "confirmed by Nguyễn Văn A on 2024-06-01" in after
    assert "Phụ lục, trang 9" in after


def test_a_set_of_which_all_is_confirmed_has_no_banner(run: Run, own: Path) -> None:
    """What a person confirmed and what a published page says are confirmed alike."""
    confirm(run, "mau-2024/2", "mau-2024/3", "mau-2024/4")
    assert "WORKING READING" not in sheet(run)
    assert "All that the set states is confirmed." in basis(run)


def test_the_points_and_the_hash_of_the_law_stay(run: Run, own: Path) -> None:
    """A confirmation changes no result, no hash and no code of a receipt; JSON says who confirmed."""
    before = simplejson.loads(sheet(run, "--format", "jsonl"))
    confirm(run, "mau-2024/3")
    after = simplejson.loads(sheet(run, "--format", "jsonl"))
    assert after["receipt"] == before["receipt"]
    old, new = (next(i for i in one["indicators"] if i["number"] == "3") for one in (before, after))
    assert (old["points"], old["confirmation"], old["basis"]["rule"]) == (new["points"], None, "working")
    assert set(new["basis"].values()) == {"confirmed"}
    assert new["source"] == ["Phụ lục, trang 9"]
    assert {name: new["confirmation"][name] for name in ("by", "on", "source")} == {
        "by": "Nguyễn Văn A",
        "on": "2024-06-01",
        "source": "Phụ lục, trang 9",
    }
    assert [bar["basis"] for bar in before["disqualifiers"]] == ["working"]
    assert [(bar["basis"], bar["source"]) for bar in after["disqualifiers"]] == [
        ("confirmed", ["Phụ lục, trang 9"])
    ]
    assert after["working_reading"]["unconfirmed_indicators"] == 2


def test_the_table_for_spreadsheets_says_who_confirmed(run: Run, own: Path) -> None:
    """The columns of source and basis carry the confirmation."""
    confirm(run, "mau-2024/3")
    row = next(one for one in sheet(run, "--format", "tsv").splitlines() if "\tFull immunisation\t" in one)
    assert row.split("\t")[-2:] == ["Phụ lục, trang 9", "confirmed by Nguyễn Văn A on 2024-06-01"]


def test_show_drops_the_bases_that_the_confirmation_covers(run: Run, own: Path) -> None:
    """A band and a table's entry have no basis of their own beside a standing confirmation."""
    before = run("show", "mau-2024/3", "--lang", "en", "--format", "plain").stdout
    confirm(run, "mau-2024/3")
    after = run("show", "mau-2024/3", "--lang", "en", "--format", "plain").stdout
    for gone in ("(source document)", "; working reading)", "; norm)"):
        assert gone in " ".join(before.split())
        assert gone not in " ".join(after.split())
    assert "Basis: confirmed by Nguyễn Văn A on 2024-06-01." in after
    assert "Zone 1, Zone 2, Zone 3; confirmed)" in " ".join(after.split())


def test_show_prints_all_that_a_confirmation_vouches_for(run: Run, own: Path) -> None:
    """A measure that another one is computed from is shown too, before anyone vouches for it."""
    edit(own, RULES, "of: immunised, in", "of: counted, in")
    edit(
        own,
        RULES,
        "measures:\n",
        "measures:\n  counted:\n    label: {vi: Tổng, en: Counted twice}\n    sum: [immunised]\n",
    )
    shown = run("show", "mau-2024/3", "--lang", "en", "--format", "github").stdout
    assert "Share of children immunised = Counted twice / Children" in shown
    assert "Counted twice = Children immunised" in shown


def test_the_list_of_sets_counts_it(run: Run, own: Path) -> None:
    """The list says how many rules are confirmed, and forgets them again when they change."""
    confirm(run, "mau-2024/3")
    assert "rules confirmed: 2 of 4" in run("sets", "--format", "tsv", "--lang", "en").stdout
    edit(own, RULES, "The line goes by zone.", "The line goes by the zone.")
    assert "rules confirmed: 1 of 4" in run("sets", "--format", "tsv", "--lang", "en").stdout


# ---------------------------------------------------------------- the basis of a set


def test_the_counts_of_each_basis_add_up_to_all(run: Run, own: Path) -> None:
    """Every column sums to the last row: titles, numbers, points, rules and the points of rules."""
    confirm(run, "mau-2024/2")
    head, *rows, whole = section(basis(run), "By basis")
    assert head[1:] == [
        *(f"Indicators by {side}" for side in ("title", "number", "points", "rule")),
        "Points by rule",
    ]
    assert whole == ["All", "4", "4", "4", "4", "7"]
    for column in range(1, len(head)):
        assert sum(int(row[column]) for row in rows) == int(whole[column])
    assert [(row[0], row[4]) for row in rows] == [
        ("confirmed by a person", "1"),
        ("confirmed by a published page", "1"),
        ("norm", "0"),
        ("source document", "0"),
        ("earlier set", "0"),
        ("working reading", "2"),
    ]


def test_every_criterion_says_how_much_of_it_is_confirmed(run: Run, own: Path) -> None:
    """Its own basis, its rules by basis, and confirmed of all, by indicators and by points."""
    confirm(run, "mau-2024/2")
    assert section(basis(run), "By criterion")[1:] == [
        ["1. Staff", "confirmed", "confirmed by a person: 1<br>confirmed by a published page: 1", "2", "2", "4", "4"],
        ["2. Care", "confirmed", "working reading: 2", "0", "2", "0", "3"],
        ["All", "", "confirmed by a person: 1<br>confirmed by a published page: 1<br>working reading: 2",
         "2", "4", "4", "7"],
    ]  # fmt: skip


def test_every_indicator_says_what_it_rests_on_and_who_confirmed_it(run: Run, own: Path) -> None:
    """A rule whose weakest figure rests on less than the rule says so."""
    edit(own, RULES, "- indicator: 3\n    basis: working", "- indicator: 3\n    basis: norm")
    confirm(run, "mau-2024/2")
    assert section(basis(run), "By indicator")[2:4] == [
        ["2", "Meetings and a satisfaction survey", "confirmed", "confirmed", "confirmed", "confirmed",
         "confirmed by Nguyễn Văn A on 2024-06-01<br>Phụ lục, trang 9"],
        ["3", "Full immunisation", "confirmed", "confirmed", "confirmed",
         "norm<br>some figures: working reading", ""],
    ]  # fmt: skip


def test_a_lapsed_confirmation_is_told_until_it_is_confirmed_again(run: Run, own: Path) -> None:
    """What was confirmed when, that it changed since, and what to do; the record stays as history."""
    assert "None has lapsed." in basis(run)
    confirm(run, "mau-2024/3")
    edit(own, RULES, "value: 80 %, basis: norm", "value: 75 %, basis: norm")
    told = basis(run)
    assert (
        "3. Full immunisation: Confirmed by Nguyễn Văn A on 2024-06-01, against: Phụ lục, trang 9. It has changed "
        "since (SHA-256 "
    ) in told
    assert "tieuchi confirm mau-2024/3" in told
    lapsed = "lapsed<br>confirmed by Nguyễn Văn A on 2024-06-01<br>Phụ lục, trang 9"
    assert section(told, "By indicator")[3][-1] == lapsed
    assert lapsed.replace("<br>", "; ") in basis(run, fmt="tsv")
    assert "WORKING READING: 3/4" in told
    confirm(run, "mau-2024/3")
    assert "None has lapsed." in basis(run)
    assert (own / FILE).read_text("utf-8").count('- indicator: "3"') == 2


def test_targets_have_a_basis_without_points(run: Run, own: Path) -> None:
    """A target can be confirmed like an indicator; no column of points stands empty."""
    named = section(basis(run, "muc-tieu-2024"), "By indicator")[1][0]
    confirm(run, f"muc-tieu-2024/{named}")
    told = basis(run, "muc-tieu-2024")
    assert "points" not in told.lower()
    assert section(told, "By basis")[1][1:] == ["1", "1", "1"]
    assert section(told, "By criterion")[-1][-2:] == ["1", "4"]


def test_of_a_frame_there_is_nothing_to_confirm(run: Run, own: Path) -> None:
    """The basis of a frame is that of its instrument."""
    done = run("basis", "cu-2010", "--lang", "en")
    assert done.exit_code == 0
    assert "there is nothing to confirm" in " ".join(done.stdout.split())


def test_the_basis_of_an_unknown_set_is_refused(run: Run, own: Path) -> None:
    """A misspelt name is told with what was probably meant."""
    done = run("basis", "mau-2023", "--lang", "en")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "did you mean ‘mau-2024’?" in done.stderr


@pytest.mark.parametrize("fmt", ["simple_grid", "plain", "github", "html", "tsv", "latex"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_format_tells_the_basis(run: Run, own: Path, fmt: str, lang: str) -> None:
    """What was confirmed is found in each format, in each language."""
    done = run("confirm", "mau-2024/3", *BY, "--format", fmt, "--lang", lang)
    assert done.exit_code == 0
    told = run("basis", "mau-2024", "--format", fmt, "--lang", lang).stdout
    assert "Nguyễn" in told
