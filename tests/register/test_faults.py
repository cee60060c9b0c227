"""What goes wrong with a database is told in words, never with a password, and with what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text, update
from sqlalchemy.exc import DBAPIError

from registering import OBJECTS, draft, verified
from tieuchi.register.store.address import address, shown
from tieuchi.register.store.register import open_register
from tieuchi.register.store.tables import ENTRIES, METADATA, VERSIONS
from tieuchi.values.problem import JudgingError

Database = Callable[[], str]


def for_office(where: str) -> str:
    """Return the place of a register as the user ‘office’ writes it."""
    url = make_url(where).set(username="office", password="right")  # noqa: S106 - of the test's own server
    return url.render_as_string(hide_password=False)


@pytest.fixture
def office(postgres: Database) -> Iterator[str]:
    """A register whose owner lets the user ‘office’ only read and add, with the password ‘right’."""
    where = postgres()
    register = open_register(where, create=True)
    with register.engine.begin() as connection:
        data = Path(str(connection.execute(text("SHOW data_directory")).scalar_one()))
        connection.execute(text("DROP ROLE IF EXISTS office"))
        connection.execute(text("CREATE ROLE office LOGIN PASSWORD 'right'"))
        for table in (*(one.name for one in METADATA.sorted_tables), VERSIONS):
            connection.execute(text(f"GRANT SELECT, INSERT ON {table} TO office"))
        rules = data / "pg_hba.conf"
        old = rules.read_text(encoding="utf-8")
        if "office" not in old:
            rules.write_text(f"local all office scram-sha-256\n{old}", encoding="utf-8")
        connection.execute(text("SELECT pg_reload_conf()"))
    yield for_office(where)
    with register.engine.begin() as connection:
        connection.execute(text("DROP OWNED BY office"))
        connection.execute(text("DROP ROLE office"))


def test_adding_asks_for_no_right_but_to_read_and_add(office: str) -> None:
    """Whoever records decisions needs no right to change or delete, and has none."""
    register = open_register(office)
    register.append([draft()], OBJECTS)
    assert verified(register) == 1
    with pytest.raises(DBAPIError, match="permission denied"), register.engine.begin() as connection:
        connection.execute(update(ENTRIES).values(leaf=b""))


def test_who_lacks_a_right_is_told_so(office: str, postgres: Database) -> None:
    """Making a register takes more than using one."""
    del office
    where = for_office(postgres())
    told = r"this user may not do that in the register postgresql://office:\*\*\*@.* \(permission denied"
    with pytest.raises(JudgingError, match=told):
        open_register(where, create=True)


def test_a_wrong_password_is_told_and_not_shown(office: str) -> None:
    """Neither the wrong one nor any other."""
    with pytest.raises(JudgingError, match="refuses this user or password") as told:
        open_register(office.replace("right", "wrong-one"))
    assert "wrong-one" not in str(told.value)
    assert "office:***@" in str(told.value)


def test_a_database_that_does_not_exist_is_told(postgres: Database) -> None:
    """With who can make it, and what to run then."""
    where = make_url(postgres()).set(database="elsewhere").render_as_string(hide_password=False)
    for create in (True, False):
        with pytest.raises(JudgingError, match=r"database .*elsewhere does not exist; have it created"):
            open_register(where, create=create)


def test_a_server_that_does_not_answer_is_told() -> None:
    """With the reason."""
    with pytest.raises(JudgingError, match=r"@127\.0\.0\.1:1/kept cannot be reached: .*refused"):
        open_register("postgresql://office:secret@127.0.0.1:1/kept")


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    """A page of a file that someone wrote over."""
    path = tmp_path / "register.sqlite"
    register = open_register(str(path), create=True)
    register.append([draft()], [*OBJECTS, b"x" * 50_000])
    raw = bytearray(path.read_bytes())
    raw[4096:] = b"\xff" * (len(raw) - 4096)
    path.write_bytes(raw)
    with pytest.raises(JudgingError, match=r"register\.sqlite is damaged \(.*\); restore a backup"):
        open_register(str(path))


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    """As a file that cannot be opened."""
    with pytest.raises(JudgingError, match=r"none.register\.sqlite cannot be reached: unable to open"):
        open_register(str(tmp_path / "none" / "register.sqlite"), create=True)
    with pytest.raises(JudgingError, match=r"there is no register .*none"):
        open_register(str(tmp_path / "none" / "register.sqlite"))


def test_without_psycopg_a_server_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file needs none of it."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(JudgingError, match=r"pip install \"tieuchi\[postgres\]\""):
        open_register("postgresql://office@server/kept")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("register.sqlite", "register.sqlite"),
        ("sqlite:///kept/register.sqlite", "kept/register.sqlite"),
        ("sqlite:///file:kept.sqlite?mode=ro&uri=true", "kept.sqlite"),
        ("postgresql://a:b@server:5433/kept?sslmode=require", "postgresql://a:***@server:5433/kept"),
        ("postgres://a:b@server/kept", "postgresql://a:***@server/kept"),
        ("postgresql+psycopg://a@server/kept?password=secret", "postgresql://a@server/kept"),
    ],
)
def test_a_register_is_called_by_its_place_alone(written: str, said: str) -> None:
    """Whatever way it is written; never with a password."""
    assert shown(address(written)) == said


@pytest.mark.parametrize(
    "written", ["mysql://a:b@server/kept", "sqlite://", "postgresql://server", "://", "x://y"]
)
def test_what_is_no_place_of_a_register_is_refused(written: str) -> None:
    """With what can be written instead."""
    with pytest.raises(
        JudgingError, match=r"is no register; write the path of a file such as register\.sqlite"
    ):
        address(written)
