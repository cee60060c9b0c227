"""The commands that sign, export, prove and verify, as an office and an auditor type them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bundling import INDEPENDENT, ORIGIN, line, office
from tieuchi.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a folder of its own, in English; return its exit code, output and complaints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIEUCHI_LANG", "en")
    monkeypatch.delenv("TIEUCHI_REGISTER", raising=False)
    monkeypatch.delenv("TIEUCHI_PASSPHRASE", raising=False)

    def ran(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main([*arguments])
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    return ran


@pytest.fixture
def folder(tmp_path: Path, run: Run) -> Path:
    """A folder with a register of seven lines, signed twice, its key, and the earlier checkpoint."""
    one = office(tmp_path)
    (tmp_path / "earlier.txt").write_text(one.earlier, encoding="utf-8")
    return tmp_path


VERIFY = ("verify", "so.zip", "--key", "office.key.pub")


def test_a_bundle_is_exported_and_verified(folder: Path, run: Run) -> None:
    """Everything there is to know is printed: the log, its size, its hash and whose key it is."""
    code, out, _ = run("register", "export", "so.zip")
    assert (code, out) == (0, "so.zip has 7 lines of register.sqlite.\n")
    code, out, _ = run(*VERIFY, "--since", "earlier.txt")
    assert code == 0
    assert "Nothing was changed since it was signed" in out
    assert f"Log ‘{ORIGIN}’, 7 lines, signed by {ORIGIN}+" in out
    assert "Lines seen: 7; files they rest on: 14" in out
    assert "It only adds to your checkpoint of 3 lines." in out


def test_the_code_in_the_minutes_finds_the_line(folder: Path, run: Run) -> None:
    """However it is typed; a corrected line says which one stands in its place, and a code that is not there is told."""
    run("register", "export", "so.zip")
    typed = line(1).judged.receipt.code.replace("-", " ").lower()
    code, out, _ = run(*VERIFY, "--code", typed, "--format", "tsv")
    assert code == 0
    assert [row.split("\t")[0:1] + row.split("\t")[-1:] for row in out.splitlines()[1:]] == [
        ["1", "corrected by line 6"],
        ["6", "no"],
    ]
    code, out, _ = run(*VERIFY, "--code", "0000")
    assert (code, "No line here has the code 0000." in out) == (1, True)


def test_a_spoilt_bundle_is_told_thing_by_thing(folder: Path, run: Run) -> None:
    """Each thing that is wrong has its place, and nothing good is said."""
    run("register", "export", "bundle")
    entries = folder / "bundle" / "entries.jsonl"
    entries.write_bytes(entries.read_bytes().replace("Xã Mẫu 2".encode(), "Xã Mẫu 9".encode()))
    (folder / "bundle" / "note.txt").write_text("", encoding="utf-8")
    code, out, err = run("verify", "bundle", "--key", "office.key.pub")
    assert code == 1
    assert "NOT AS IT WAS SIGNED" in out
    assert "Wrong: 2." in out
    assert err.splitlines() == [
        "bundle/note.txt: this does not belong into the bundle",
        "bundle/entries.jsonl:3:1: line 2 of the log was changed or added: the log has another hash for it",
    ]
    code, out, _ = run("verify", "bundle", "--key", "office.key.pub", "--format", "json")
    said = json.loads(out)
    assert (code, said["sound"], said["size"]) == (1, False, 7)
    assert said["wrong"][1]["place"] == "bundle/entries.jsonl:3:1"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("verify", "nothing.zip", "--key", "office.key.pub"), "nothing.zip: there is no such file"),
        (("verify", "office.key", "--key", "office.key.pub"), "office.key: this is no bundle and no proof"),
        (("verify", "nothing.zip", "--key", "office.key"), "office.key: this is a secret key"),
        (("verify", "x", "--key", "office.key.pub", "--since", "y"), "y: there is no such file"),
        (
            ("register", "verify", "--key", "office.key.pub", "--db", "none.sqlite"),
            "there is no register none.sqlite",
        ),
        (("register", "export", "office.key"), "office.key: this already exists"),
        (("register", "checkpoint", "--key", "office.key.pub"), "office.key.pub: this is not a secret key"),
        (("register", "prove", "70"), "has no line 70"),
        (
            ("verify", "x", "--key", "office.key.pub", "--since", "large.txt"),
            "this is too large for a checkpoint",
        ),
        (("register", "prove", "--since", "office.key"), "office.key: it is not a checkpoint"),
        (("register", "keygen", ORIGIN, "office.key"), "no key is ever overwritten"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: tuple[str, ...], complaint: str, folder: Path, run: Run
) -> None:
    """The code is 2, and the complaint names the file and what to do."""
    (folder / "large.txt").write_bytes(b" " * (1 << 20 | 1))
    code, _, err = run(*arguments)
    assert (code, complaint in err) == (2, True), err


def test_a_line_or_a_checkpoint_is_to_be_proved(folder: Path, run: Run) -> None:
    """One of them, not both and not none."""
    for arguments in [(), ("1", "--since", "earlier.txt")]:
        code, _, err = run("register", "prove", *arguments)
        assert (code, "Name a line, or a checkpoint with --since." in err) == (2, True)


def test_proofs_are_printed_and_verified(folder: Path, run: Run) -> None:
    """A proof of a line shows the line, one of growth the checkpoint it adds to."""
    _, out, _ = run("register", "prove", "4")
    (folder / "line.tlog-proof").write_text(out, encoding="utf-8", newline="\n")
    code, out, _ = run("verify", "line.tlog-proof", "--key", "office.key.pub")
    assert (code, "Xã Mẫu 4" in out, "A proof of one line does not tell" in out) == (0, True, True)
    _, out, _ = run("register", "prove", "--since", "earlier.txt")
    (folder / "growth.txt").write_text(out, encoding="utf-8", newline="\n")
    code, out, _ = run("verify", "growth.txt", "--key", "office.key.pub", "--since", "earlier.txt")
    assert (code, "It only adds to your checkpoint of 3 lines." in out) == (0, True)


def test_what_is_written_is_read_back_whatever_the_line_ends(folder: Path, run: Run) -> None:
    """--out writes the bytes that are signed; a console of Windows that redirects adds its own line ends."""
    run("register", "export", "so.zip")
    _, out, _ = run("register", "checkpoint", "--key", "office.key")
    assert run("register", "checkpoint", "--key", "office.key", "--out", "now.txt")[:2] == (0, "")
    assert (folder / "now.txt").read_bytes() == out.encode()
    assert run("register", "prove", "1", "--out", "line.txt")[:2] == (0, "")
    for name in ("now.txt", "line.txt"):
        windows = (folder / name).read_bytes().replace(b"\n", b"\r\n")
        (folder / f"windows-{name}").write_bytes(windows)
    assert run(*VERIFY, "--since", "windows-now.txt")[0] == 0
    assert run("verify", "windows-line.txt", "--key", "office.key.pub")[0] == 0
    separate = [str(INDEPENDENT.__file__), "so.zip", "--key", "office.key.pub", "--since", "windows-now.txt"]
    assert subprocess.run([sys.executable, *separate], check=False, capture_output=True).returncode == 0  # noqa: S603
    code, _, err = run("register", "prove", "1", "--out", "line.txt")
    assert (code, err) == (
        2,
        "line.txt: this already exists, and nothing is ever overwritten; name a new file\n",
    )


def test_an_office_starts_a_register_of_its_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Key, checkpoint, export and verification of a new register, with a passphrase from the environment."""
    monkeypatch.setenv("TIEUCHI_PASSPHRASE", "mật khẩu")
    run("register", "init")
    code, out, _ = run("register", "keygen", ORIGIN, "so.key", "--passphrase")
    assert (code, f"Whoever has it can sign as ‘{ORIGIN}’." in out) == (0, True)
    code, note, _ = run("register", "checkpoint", "--key", "so.key")
    assert (code, note.splitlines()[:2]) == (0, [ORIGIN, "0"])
    run("register", "export", "so.zip")
    assert run("verify", "so.zip", "--key", "so.key.pub")[0] == 0
    code, out, _ = run("register", "verify", "--key", "so.key.pub")
    assert (code, "Lines seen: 0; files they rest on: 0" in out) == (0, True)
    monkeypatch.setenv("TIEUCHI_PASSPHRASE", "sai")
    code, _, err = run("register", "checkpoint", "--key", "so.key")
    assert (code, err) == (2, "so.key: the passphrase does not open it\n")


def test_a_passphrase_is_asked_for(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment has none; twice when the key is made."""
    asked = []

    def answer(prompt: str, **how: object) -> str:
        asked.append((prompt, how["confirmation_prompt"]))
        return "mật khẩu"

    monkeypatch.setattr("click.prompt", answer)
    run("register", "init")
    run("register", "keygen", ORIGIN, "so.key", "--passphrase")
    assert run("register", "checkpoint", "--key", "so.key")[0] == 0
    assert asked == [("A passphrase for the key", True), ("Passphrase of the key", False)]


def test_what_is_not_yet_signed_is_not_exported_and_said(run: Run, folder: Path) -> None:
    """Lines after the last checkpoint stay behind, and are counted."""
    from bundling import Clock, open_register, record  # noqa: PLC0415 - only here

    clock = Clock()
    clock.later(days=1)
    record(open_register("register.sqlite", clock=clock), clock, [9])
    _, out, _ = run("register", "export", "so.zip")
    assert "Recorded after the last checkpoint, and so not in it: 1" in out


def test_a_register_without_a_checkpoint_says_so(run: Run, folder: Path) -> None:
    """Without a signature only what hangs together is checked."""
    run("register", "init", "--db", "new.sqlite")
    code, out, _ = run("register", "verify", "--key", "office.key.pub", "--db", "new.sqlite")
    assert (code, "No checkpoint was signed yet" in out) == (0, True)
