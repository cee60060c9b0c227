"""The schema of a register: made whole, upgraded from every earlier one, and never guessed at."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import column, func, insert, select, table, update

from registering import OBJECTS, Clock, communes, draft, sha, verified
from tieuchi.register.entries import Entry, instant
from tieuchi.register.log.tree import Growing, root_of
from tieuchi.register.standing import history
from tieuchi.register.store import schema
from tieuchi.register.store.address import address
from tieuchi.register.store.engine import engine_of, writing
from tieuchi.register.store.register import open_register, upgrade_register
from tieuchi.register.store.tables import ENTRIES, METADATA, NODES, VERSIONS
from tieuchi.register.store.tables import OBJECTS as OBJECT_TABLE
from tieuchi.values.problem import JudgingError

EARLIER = schema.revisions()[:-1]


def first_rows(many: int) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    """Yield rows of the first schema's tables: so many lines, with the tree over them."""
    recorded, tree = instant(Clock()()), Growing()
    entries = [Entry.at(recorded, one) for one in communes(many)]
    nodes = []
    for one in entries:
        tree, completed = tree.append(one.hash)
        nodes += [vars(node) for node in completed[1:]]
    lines = enumerate(entries)
    yield (
        ENTRIES,
        [
            {"position": at, "recorded": recorded, "leaf": one.leaf, "leaf_hash": one.hash}
            for at, one in lines
        ],
    )
    yield NODES, nodes
    yield OBJECT_TABLE, [{"sha256": sha(raw), "bytes": raw} for raw in OBJECTS]


@pytest.mark.parametrize("earlier", EARLIER)
def test_an_upgrade_keeps_every_hash(where: str, earlier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From every earlier schema; the lines can then be found, corrected and added to."""
    monkeypatch.setattr("tieuchi.register.store.finding.PAGE", 4)
    engine = engine_of(address(where))
    rows = dict(first_rows(11))
    with writing(engine) as connection:
        schema.to_revision(connection, earlier)
        for into, some in rows.items():
            connection.execute(insert(into), some)
    engine.dispose()
    with pytest.raises(JudgingError, match="run ‘tieuchi register upgrade’"):
        open_register(where)
    assert upgrade_register(where) == (earlier, schema.revisions()[-1])
    register = open_register(where)
    lines = list(register.entries())
    assert [(one.leaf, one.hash) for one in lines] == [
        (row["leaf"], row["leaf_hash"]) for row in rows[ENTRIES]
    ]
    assert register.root() == root_of(row["leaf_hash"] for row in rows[ENTRIES])
    assert [one.kept.position for one in history(register, "Xã 7")] == [7]
    with pytest.raises(JudgingError, match="recorded already, in line 7"):
        register.append([draft("Xã 7")])
    register.append([draft("Xã 7", supersedes=lines[7]), draft("Xã 11")])
    assert verified(register) == 13


def test_there_is_more_than_one_schema_to_upgrade_from() -> None:
    """The test above tests something."""
    assert EARLIER


def test_the_newest_schema_stays(where: str) -> None:
    """Upgrading it changes nothing."""
    open_register(where, create=True).append([draft()], OBJECTS)
    newest = schema.revisions()[-1]
    assert upgrade_register(where) == (newest, newest)
    assert verified(open_register(where)) == 1


def test_the_steps_lead_to_the_tables_that_the_program_reads(where: str) -> None:
    """No column, index or key differs between what the steps make and what is declared."""
    register = open_register(where, create=True)
    with register.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSIONS})
        assert compare_metadata(context, METADATA) == []


def test_a_register_is_made_once(where: str) -> None:
    """Making it again is refused, and it stays as it is."""
    open_register(where, create=True).append([draft()], OBJECTS)
    with pytest.raises(JudgingError, match=r"there is a register at .* already, and it stays as it is"):
        open_register(where, create=True)
    assert verified(open_register(where)) == 1


def test_a_register_of_a_newer_version_is_left_alone(where: str) -> None:
    """It is neither read nor upgraded, and the message names its schema."""
    register = open_register(where, create=True)
    with register.engine.begin() as connection:
        connection.execute(update(table(VERSIONS, column("version_num"))).values(version_num="9999"))
    for use in (open_register, upgrade_register):
        with pytest.raises(JudgingError, match=r"made by a newer version of tieuchi \(schema 9999\)"):
            use(where)


def test_what_is_no_register_is_refused(where: str) -> None:
    """An empty database is no register before it is made one."""
    if "://" not in where:
        sqlite3.connect(where).close()
        Path(where).touch()
    for use in (open_register, upgrade_register):
        with pytest.raises(JudgingError, match="is not a register"):
            use(where)
    open_register(where, create=True)


def test_a_file_of_something_else_is_not_touched(tmp_path: Path) -> None:
    """Neither another database nor a text becomes a register."""
    other, words = tmp_path / "other.sqlite", tmp_path / "words.txt"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE things (name)")
    connection.close()
    words.write_text("Quyết định 10\n" * 99, encoding="utf-8")
    before = [path.read_bytes() for path in (other, words)]
    with pytest.raises(JudgingError, match=r"other\.sqlite holds other data"):
        open_register(str(other), create=True)
    for create in (True, False):
        with pytest.raises(JudgingError, match=r"words\.txt is not a register"):
            open_register(str(words), create=create)
    assert [path.read_bytes() for path in (other, words)] == before


def test_an_upgrade_that_fails_leaves_the_register_as_it_was(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line that cannot be read stops it, and the earlier schema is still there, whole."""
    engine = engine_of(address(where))
    with writing(engine) as connection:
        schema.to_revision(connection, EARLIER[0])
        row = {"position": 0, "recorded": "", "leaf": b"{}", "leaf_hash": b""}
        connection.execute(insert(ENTRIES), [row])
    with pytest.raises(JudgingError, match="line 0 of the register cannot be read"):
        upgrade_register(where)
    with engine.connect() as connection:
        assert schema.revision_of(connection) == EARLIER[0]
        assert connection.execute(select(func.count()).select_from(ENTRIES)).scalar() == 1
    engine.dispose()
