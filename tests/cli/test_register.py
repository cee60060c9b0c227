"""``tieuchi decide`` and ``tieuchi register``: decisions recorded, listed, found and corrected."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tieuchi.register.store.register import open_register

Run = Callable[..., Any]

BY = ("--by", "UBND tỉnh Mẫu", "--date", "03/01/2025")
RECOGNISED = ("decide", "stations/pass.yaml", "--outcome", "recognised", "--number", "10/QĐ-UBND", *BY)
REFUSED = ("decide", "stations/fail.yaml", "--outcome", "refused", "--number", "10/QĐ-UBND", *BY)


@pytest.fixture
def kept(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new register, which the commands use because the environment names it."""
    where = tmp_path / "sổ.sqlite"
    monkeypatch.setenv("TIEUCHI_REGISTER", str(where))
    monkeypatch.setenv("TIEUCHI_LANG", "en")
    done = run("register", "init")
    assert (done.exit_code, done.stdout) == (0, f"A new register stands in {where}.\n")
    return where


def lines(run: Run, *words: str) -> list[dict[str, Any]]:
    """Return what a command lists, as data."""
    done = run("register", *words, "--format", "json")
    assert done.exit_code == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["lines"]
    return found


def test_a_decision_is_recorded_with_all_it_rested_on(run: Run, kept: Path) -> None:
    """The page says what was decided, what the rule says, and the hash of everything kept."""
    done = run(*RECOGNISED, "--signer", "Nguyễn Văn A", "--signer", "Trần Thị B", "--note", "Kèm danh sách")
    assert done.exit_code == 0, done.stderr
    for words in (
        "Line 0: Xã Đạt, Huyện Mẫu, Tỉnh Mẫu",
        "SAMPLE: the figures are invented",
        "Decision 10/QĐ-UBND of 2025-01-03, UBND tỉnh Mẫu, signed by Nguyễn Văn A, Trần Thị B",
        "recognised, from 2025-01-03 to 2028-01-03",
        "The rule says: PASS,",
        "Kèm danh sách",
        f"Register: {kept}; lines: 1",
    ):
        assert words in done.stdout
    entry = open_register(str(kept)).entry(0).entry
    assert (entry.judged.outcome, entry.judged.receipt.set, entry.departure) == ("pass", "mau-2024", None)
    assert (
        open_register(str(kept)).object(entry.evidence[0].sha256) == Path("stations/pass.yaml").read_bytes()
    )
    assert run("register", "show", "10/QĐ-UBND").stdout == done.stdout
    assert [one["line"]["decision"]["note"] for one in lines(run, "show", "0")] == ["Kèm danh sách"]


def test_a_form_for_excel_is_decided_on_as_it_is(run: Run, kept: Path, tmp_path: Path) -> None:
    """The workbook itself is kept, and says what the evidence file says."""
    book = tmp_path / "trạm.xlsx"
    assert run("form", "mau-2024", "--xlsx", str(book), "--from", "stations/pass.yaml").exit_code == 0
    done = run("decide", str(book), *RECOGNISED[2:])
    assert done.exit_code == 0, done.stderr
    run(*RECOGNISED[:5], "11/QĐ-UBND", *BY)
    register = open_register(str(kept))
    first, second = (one.entry for one in register.entries())
    assert register.object(first.evidence[0].sha256) == book.read_bytes()
    assert first.judged.receipt.evidence == second.judged.receipt.evidence
    assert first.judged.findings == second.judged.findings


def test_a_departure_without_a_reason_is_warned_of(run: Run, kept: Path) -> None:
    """It is recorded all the same; with a reason, the reason stands there instead of the warning."""
    warned = run(*REFUSED[:1], "stations/pass.yaml", *REFUSED[2:])
    assert warned.exit_code == 0
    assert "The decision is not what the rule says, and no reason is recorded." in warned.stdout
    told = run("decide", "stations/open.yaml", *RECOGNISED[2:], "--because", "Đã bổ sung hồ sơ")
    assert "no reason is recorded" not in told.stdout
    assert "The council departed from the rule: Đã bổ sung hồ sơ" in told.stdout


def test_a_correction_leaves_what_it_corrects(run: Run, kept: Path) -> None:
    """By number, among several of one number the one of the same commune; the history tells both."""
    run(*RECOGNISED)
    run(*REFUSED)
    mended = ("--supersedes", "10/qđ-ubnd", "--correction-because", "Ghi nhầm ngày")
    done = run(*RECOGNISED, "--holds-from", "01/02/2025", *mended)
    assert "Corrects line 0: Ghi nhầm ngày" in done.stdout
    assert "recognised, from 2025-02-01 to 2028-02-01" in done.stdout
    told = [(one["position"], one["corrected_by"]) for one in lines(run, "history", "xã đạt")]
    assert told == [(0, 2), (2, None)]
    assert "CORRECTED: line 2 stands in its place." in run("register", "show", "0").stdout
    again = run(*RECOGNISED, "--supersedes", "0", "--correction-because", "Nữa")
    assert (again.exit_code, again.stderr) == (2, "‘0’ is corrected already, by line 2; correct that line\n")


def test_a_number_of_several_communes_and_not_of_this_one_is_asked_about(run: Run, kept: Path) -> None:
    """Which of their lines is meant only its place tells."""
    run(*RECOGNISED)
    run(*REFUSED)
    other = ("decide", "stations/open.yaml", *REFUSED[2:])
    done = run(*other, "--supersedes", "10/QĐ-UBND", "--correction-because", "Nhầm xã")
    assert (done.exit_code, done.stderr) == (
        2, "‘10/QĐ-UBND’ stands in lines 0, 1; say the number of the line to correct\n",
    )  # fmt: skip


def test_the_list_is_of_a_day_and_as_known_on_a_day(run: Run, kept: Path) -> None:
    """Before its first day nobody is recognised, and before it was recorded nobody knew."""
    run(*RECOGNISED)
    run(*REFUSED)
    assert [one["position"] for one in lines(run, "list", "--as-of", "2028-01-03")] == [0]
    assert lines(run, "list", "--as-of", "2028-01-04") == []
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date()
    assert lines(run, "list", "--as-of", "2025-06-01", "--known-on", str(yesterday)) == []
    assert [one["position"] for one in lines(run, "list", "--all")] == [0, 1]
    table = run("register", "list", "--as-of", "2025-06-01", "--known-on", "2100-01-01").stdout
    assert "Recognised on 2025-06-01, as known on 2100-01-01" in table
    assert "Lines shown: 1" in table
    assert "not recognised" in run("register", "list", "--all", "--format", "tsv").stdout


def test_a_withdrawal_ends_a_recognition(run: Run, kept: Path) -> None:
    """From its own day on; what held before it held."""
    run(*RECOGNISED)
    done = run("decide", "stations/pass.yaml", "--outcome", "withdrawn", "--number", "20/QĐ", "--date", "2026-02-01",
               "--by", "UBND tỉnh Mẫu", "--because", "Thanh tra phát hiện sai")  # fmt: skip
    assert "recognition withdrawn, from 2026-02-01" in done.stdout
    assert len(lines(run, "list", "--as-of", "2026-01-31")) == 1
    assert lines(run, "list", "--as-of", "2026-02-01") == []


def test_what_expires_soon_is_listed(run: Run, kept: Path) -> None:
    """Months or years from a day."""
    run(*RECOGNISED)
    assert lines(run, "expiring", "--as-of", "2027-06-01") == []
    assert len(lines(run, "expiring", "--as-of", "2027-07-03", "--within", "6m")) == 1
    assert len(lines(run, "expiring", "--as-of", "2027-01-03", "--within", "1y")) == 1
    wrong = run("register", "expiring", "--within", "soon")
    assert wrong.exit_code == 2
    assert "‘soon’ is no term; write 6m for months or 1y for years" in wrong.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["history", "xa dat"], "the register has no decision about ‘xa dat’ (did you mean ‘Xã Đạt’?)"),
        (["history", "Thị trấn Khác"], "the register has no decision about ‘Thị trấn Khác’"),
        (
            ["history", "Xã Đạt", "--province", "Tỉnh Khác"],
            "the register has no decision about ‘Xã Đạt’ in ‘Tỉnh Khác’; it has decisions about a commune of "
            "that name in: Tỉnh Mẫu",
        ),
        (["show", "9/QĐ"], "the register {kept} has no line or decision ‘9/QĐ’"),
        (
            ["list", "--province", "Mẫu"],
            "the register has no decision of ‘Mẫu’; it has decisions of: Tỉnh Mẫu",
        ),
        (
            ["expiring", "--province", "Tỉnh Khác"],
            "the register has no decision of ‘Tỉnh Khác’; it has decisions of: Tỉnh Mẫu",
        ),
    ],
)
def test_a_name_that_the_register_does_not_know_is_told(
    run: Run, kept: Path, words: list[str], told: str
) -> None:
    """With what it knows instead and the exit code of bad input; an empty list would say that nothing was decided."""
    run(*RECOGNISED)
    done = run("register", *words)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", told.format(kept=kept) + "\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--number", " "], "--number: the text is empty"),
        (["--number", "12"], "‘12’ is no decision's number: it has its signs too"),
        (["--by", "", "--signer", ""], "--by: the text is empty"),
        (["--date", "2999-01-01"], "2999-01-01 has not come yet"),
        (["--date", "2024-12-30"], "The evidence speaks of 2024-12-31, after the decision of 2024-12-30"),
        (["--because", "vì"], "--because tells why a council departed from the rule"),
        (["--supersedes", "9/QĐ"], "give both"),
        (["--supersedes", "9/QĐ", "--correction-because", "x"], "has no line or decision ‘9/QĐ’"),
        (["--outcome", "postponed"], "postponed"),
        (
            ["--holds-from", "30/12/2024"],
            "--holds-from: the evidence speaks of 2024-12-31 and tells nothing of 2024",
        ),
        (["--holds-from", "01/01/2052"], "would end on 2028-01-03, before 2052-01-01; is the year right?"),
        (["--outcome", "refused", "--holds-from", "03/01/2025"], "--holds-from: a refusal holds from no day"),
        (["--set", "muc-tieu-2024", "--as-of", "2024-12-31"], "judges evidence of the form ‘district’"),
        (["--stations", "stations/pass.yaml"], "the form ‘station’ counts nothing from stations"),
        (["--as-of", "2009-01-01"], "no criteria set is in force on 2009-01-01"),
        (["--as-of", "2025-01-04"], "judged as of 2025-01-04, after the decision of 2025-01-03"),
        (["--supersedes", "9" * 20, "--correction-because", "x"], "has no line or decision"),
    ],
)
def test_what_cannot_be_decided_is_refused(run: Run, kept: Path, words: list[str], told: str) -> None:
    """With the reason and the exit code of bad input; nothing is recorded."""
    done = run(*RECOGNISED, *words)
    assert done.exit_code == 2
    assert told in done.stderr
    assert open_register(str(kept)).size == 0


def test_everything_that_is_wrong_is_told_at_once(run: Run, kept: Path) -> None:
    """The options, what is corrected and the evidence, in one run and each in its own words."""
    words = ("decide", "stations/bad.yaml", *RECOGNISED[2:], "--number", "12", "--date", "2999-01-01")
    done = run(*words, "--supersedes", "9/QĐ", "--correction-because", "x", "--because", " ")
    assert done.exit_code == 2
    assert run("assess", "stations/bad.yaml").stderr in done.stderr
    for told in ("‘12’ is no decision's number", "2999-01-01 has not come yet", "--because: the text is empty",
                 "no line or decision ‘9/QĐ’"):  # fmt: skip
        assert told in done.stderr
    nowhere = run(
        *RECOGNISED, "--db", "none.sqlite", "--holds-from", "2052-01-01", "--supersedes", "0", "--lang", "en"
    )
    for told in (
        "no register none.sqlite",
        "--holds-from: a recognition from the day of signing",
        "give both",
    ):
        assert told in nowhere.stderr
    assert open_register(str(kept)).size == 0


def test_faulty_evidence_is_told_as_assess_tells_it(run: Run, kept: Path) -> None:
    """Every fault with its line; targets recognise nobody."""
    assert (
        run("decide", "stations/bad.yaml", *RECOGNISED[2:]).stderr
        == run("assess", "stations/bad.yaml").stderr
    )
    district = run("decide", "stations/district.yaml", *RECOGNISED[2:])
    assert "‘muc-tieu-2024’ has targets, and nobody is recognised under it" in district.stderr
    files = run("decide", "stations/district.yaml", *RECOGNISED[2:], "--stations", "stations")
    assert "stations/bad.yaml:3:1: " in files.stderr
    missing = run("decide", "stations/none.yaml", *RECOGNISED[2:])
    assert "there is no such file" in missing.stderr
    assert open_register(str(kept)).size == 0


def test_a_decision_is_recorded_once(run: Run, kept: Path) -> None:
    """The second time says where the first stands."""
    run(*RECOGNISED)
    again = run(*RECOGNISED)
    assert again.exit_code == 2
    assert "decision 10/QĐ-UBND of 2025-01-03 about Xã Đạt is recorded already, in line 0" in again.stderr


@pytest.mark.parametrize(
    "words",
    [("register", "list"), ("register", "show", "0"), ("register", "history", "A"), ("register", "upgrade"),
     ("register", "expiring"), RECOGNISED],
)  # fmt: skip
def test_a_register_that_is_not_there_says_how_to_make_one(
    run: Run, words: tuple[str, ...], tmp_path: Path
) -> None:
    """By any command, and without making a file by the way."""
    where = tmp_path / "none.sqlite"
    done = run(*words, "--db", str(where), "--lang", "en")
    told = f"there is no register {where}; make one with ‘tieuchi register init’\n"
    assert (done.exit_code, done.stderr, done.stdout) == (2, told, "")
    assert not where.exists()


def test_a_register_is_not_made_twice(run: Run, kept: Path) -> None:
    """And an upgrade of the newest changes nothing."""
    done = run("register", "init")
    assert (done.exit_code, done.stderr) == (
        2,
        f"there is a register at {kept} already, and it stays as it is\n",
    )
    assert "has the newest schema" in run("register", "upgrade").stdout


def test_the_default_register_stands_in_the_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Named register.sqlite, when neither the option nor the environment names one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TIEUCHI_REGISTER", raising=False)
    assert run("register", "init", "--lang", "en").stdout == "A new register stands in register.sqlite.\n"
    assert Path("register.sqlite").exists()


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("mysql://office@server/kept", "mysql://office@server/kept"),
        ("postgresql://office:secret@server/", "is no register; write the path of a file"),
        ("nonsense://x:secret@[", "‘nonsense://x:***@[’ is no register"),
        (
            "postgresql://office:secret@127.0.0.1:1/kept",
            "postgresql://office:***@127.0.0.1:1/kept cannot be reached",
        ),
    ],
)
def test_no_message_tells_a_password(run: Run, where: str, told: str) -> None:
    """Whatever is wrong with a URL."""
    done = run("register", "list", "--db", where, "--lang", "en")
    assert done.exit_code == 2
    assert told in done.stderr
    assert "secret" not in done.output
