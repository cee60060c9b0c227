"""A register checked where it lies, on both databases; whoever changes it behind its back is found."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bundling import ORIGIN, Office, line, office, record, unsigned
from tieuchi.register.bundle.exporting import export
from tieuchi.register.bundle.registered import sign_checkpoint, verify_register
from tieuchi.register.bundle.signing import Note
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.log.keys import new_key, read_key
from tieuchi.register.store.register import open_register
from tieuchi.values.problem import InputError, JudgingError


def checked(one: Office, *kept: str, code: str | None = None) -> Verified:
    """Check a register, with checkpoints that were kept elsewhere."""
    notes = [Note(f"kept {number}", note.encode()) for number, note in enumerate(kept)]
    return verify_register(one.register, [one.key.public], notes, code)


def told(found: Verified) -> str:
    """Return all that is wrong, without the name of the register."""
    return "\n".join(problem.render(str).partition("register.sqlite/")[2] for problem in found.faults)


def test_a_whole_register_is_taken_on_either_database(where: str, tmp_path: Path) -> None:
    """Nothing is wrong with it, whatever it lies in, before it is signed and after."""
    (tmp_path / "office").mkdir()
    one = unsigned(tmp_path / "office")
    register = open_register(where, create=True, clock=one.clock)
    mine = Office(register, one.key, "", one.clock)
    record(register, one.clock, range(3))
    found = checked(mine)
    assert (found.sound, found.lines, found.objects, found.signed) == (True, 3, 8, ())
    earlier = sign_checkpoint(register, one.key)
    record(register, one.clock, range(3, 5))
    sign_checkpoint(register, one.key)
    found = checked(mine, earlier, code=line(2).judged.receipt.code)
    assert (found.sound, found.lines, [one.head.size for one in found.kept]) == (True, 5, [3])
    assert [(one.position, one.corrected_by) for one in found.coded] == [(2, None)]


def test_a_code_tells_whether_its_line_still_stands(tmp_path: Path) -> None:
    """The corrected line and the one that corrects it have one code, and only the later stands."""
    found = checked(office(tmp_path), code=line(1).judged.receipt.code)
    assert [(one.position, one.corrected_by) for one in found.coded] == [(1, 6), (6, None)]


def behind_its_back(folder: Path, *statements: str) -> None:
    """Change a register as someone who can write its file, and knows how to put its guards aside."""
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection:
        guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        connection.commit()


CHANGED = (
    "UPDATE register_entries SET leaf = CAST(replace(CAST(leaf AS TEXT), 'recognised', 'recognized') AS BLOB)"
)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            CHANGED + " WHERE position = 4",
            "checkpoints/1: the log is not the one",
        ),
        (
            CHANGED + " WHERE position = 1",
            "of its lines 0 to 2 one was changed",
        ),
        (
            "UPDATE register_entries SET leaf = CAST('odd' AS BLOB) WHERE position = 4",
            "lines/4: this is not an entry",
        ),
        ("DELETE FROM register_entries WHERE position = 6", "checkpoints/1: the log is not the one"),
        ("UPDATE register_objects SET bytes = CAST('odd' AS BLOB)", "this file was changed"),
        ("DELETE FROM register_objects", "this file is missing, and a line of the log rests on it"),
        ("UPDATE register_checkpoints SET note = replace(note, '3', '2')", "checkpoints/0: "),
        (
            "UPDATE register_checkpoints SET size = 1",
            "checkpoints/1: it is kept as one of 1 lines, and says 7",
        ),
        ("UPDATE register_checkpoints SET note = 'odd'", "checkpoints/0: it is not a signed note"),
        ("DELETE FROM register_nodes", "nodes"),
        ("UPDATE register_decisions SET outcome = 'refused' WHERE position = 0", "0"),
    ],
)
def test_what_was_changed_behind_its_back_is_found(statement: str, found: str, tmp_path: Path) -> None:
    """Lines, files, checkpoints, the tree, and the table that answers who is recognised."""
    one = office(tmp_path)
    assert checked(one).sound
    behind_its_back(tmp_path, "PRAGMA foreign_keys = off", statement)
    after = told(checked(one))
    assert found in after


def test_a_register_put_back_to_an_earlier_day_is_found_by_a_checkpoint(tmp_path: Path) -> None:
    """A backup of last week is whole; the checkpoint of yesterday is of more lines."""
    one = office(tmp_path)
    last = one.register.checkpoints()[-1].note
    behind_its_back(
        tmp_path,
        "DELETE FROM register_checkpoints WHERE number = 1",
        *(
            f"DELETE FROM register_{name} WHERE position >= 3"  # noqa: S608 - names of our own
            for name in ("decisions", "entries")
        ),
        'DELETE FROM register_nodes WHERE ("index" + 1) << level > 3',
    )
    assert checked(one).sound
    found = checked(one, last)
    assert [str(fault.message) for fault in found.faults] == [
        "the log was rolled back: 7 lines were signed here, and now it has 3"
    ]


def test_what_is_not_what_was_signed_is_not_signed_again(tmp_path: Path) -> None:
    """Another name, a changed line and a checkpoint that is none stop the signing, and nothing is kept."""
    one = office(tmp_path)
    new_key(tmp_path / "other.key", "soyte.example/khac", None)
    with pytest.raises(JudgingError, match=f"its checkpoints are of ‘{ORIGIN}’, and the key is of ‘soyte"):
        sign_checkpoint(one.register, read_key(tmp_path / "other.key", None))
    behind_its_back(tmp_path, CHANGED + " WHERE position = 1")
    with pytest.raises(JudgingError, match="its first 3 lines are not those that were signed before"):
        sign_checkpoint(one.register, one.key)
    behind_its_back(tmp_path, "UPDATE register_checkpoints SET note = 'odd'")
    with pytest.raises(JudgingError, match="it is not a checkpoint"):
        sign_checkpoint(one.register, one.key)
    assert len(one.register.checkpoints()) == 2


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("DELETE FROM register_objects", "the file .* that a line rests on is gone"),
        ("UPDATE register_objects SET bytes = CAST('odd' AS BLOB)", "not a list of the law's files"),
        ("UPDATE register_entries SET leaf = CAST('odd' AS BLOB)", "not an entry in canonical JSON"),
    ],
)
def test_a_damaged_register_is_not_exported(statement: str, why: str, tmp_path: Path) -> None:
    """It is told what is wrong and what shows all of it, and no bundle is left behind."""
    one = office(tmp_path)
    behind_its_back(tmp_path, statement)
    for name in ("bundle", "bundle.zip"):
        with pytest.raises(JudgingError, match=f"is damaged: .*{why}.*; see ‘tieuchi register verify’"):
            export(one.register, tmp_path / name)
        assert not [path for path in tmp_path.iterdir() if path.name.startswith(("bundle", ".tieuchi"))]


def test_a_bundle_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full leaves nothing behind."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    one = office(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match=r"bundle\.zip: the file cannot be written: No space"):
        export(one.register, tmp_path / "bundle.zip")
    assert not (tmp_path / "bundle.zip").exists()


def test_an_empty_register_is_whole(tmp_path: Path) -> None:
    """Nothing is wrong with nothing."""
    found = checked(unsigned(tmp_path))
    assert (found.sound, found.lines, found.objects) == (True, 0, 0)
