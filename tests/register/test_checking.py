"""What stands beside the lines follows from them, or is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from sqlalchemy import text

from registering import OBJECTS, communes, decision, draft
from tieuchi.register.store.checking import unlike
from tieuchi.register.store.register import Register
from tieuchi.register.store.tables import METADATA

LINES = 11


@pytest.fixture
def opened(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    """A register with some lines, whose triggers someone with rights over the database has taken away."""
    monkeypatch.setattr("tieuchi.register.store.checking.PAGE", 4)
    (first, *_) = register.append(list(communes(LINES - 1)), OBJECTS)
    register.append([draft("Xã 0", decision("refused"), supersedes=first)])
    with register.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
            for table in METADATA.sorted_tables:
                connection.execute(text(f"ALTER TABLE {table.name} DISABLE TRIGGER ALL"))
        else:
            for (name,) in connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
    return register


def told(register: Register, *statements: str) -> list[str]:
    """Return what is told after the statements are run."""
    with register.engine.begin() as connection:
        if connection.dialect.name != "postgresql":
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for one in statements:
            connection.execute(text(one))
    return [f"{where}: {message}" for where, message in unlike(register, LINES)]


def test_a_whole_register_has_nothing_to_tell(opened: Register) -> None:
    """Whatever its size, and also of its first lines alone."""
    for size in range(LINES + 1):
        assert list(unlike(opened, size)) == []


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["UPDATE register_decisions SET outcome = 'refused' WHERE position = 5"], ["found by .* outcome"]),
        (["UPDATE register_decisions SET holds_to = '2099-01-01' WHERE position = 9"], ["found by .* holds_to"]),
        (["UPDATE register_decisions SET supersedes = 3 WHERE position = 10"], ["line 10 .* supersedes"]),
        (["DELETE FROM register_decisions WHERE position = 4"], ["line 4 is not found"]),
        (["UPDATE register_entries SET recorded = 'x' WHERE position = 1"], ["the time stored beside line 1"]),
        (["UPDATE register_entries SET leaf_hash = leaf WHERE position = 2"], ["the hash stored beside line 2"]),
        (
            ["UPDATE register_nodes SET hash = (SELECT hash FROM register_nodes WHERE level = 3) WHERE level = 1 AND \"index\" = 3"],
            ["register_nodes 1/3: .* not the tree's own"],
        ),
        (["DELETE FROM register_nodes WHERE level = 3"], ["register_nodes 3/0: the node stored there is missing"]),
        (
            ["INSERT INTO register_nodes SELECT 7, 0, hash FROM register_nodes WHERE level = 3"],
            ["register_nodes 7/0: this node belongs to no tree"],
        ),
        (
            ["INSERT INTO register_nodes SELECT 0, 2, hash FROM register_nodes WHERE level = 3"],
            ["register_nodes 0/2: this node belongs to no tree"],
        ),
    ],
)  # fmt: skip
def test_what_does_not_follow_from_the_lines_is_told(
    opened: Register, statements: Sequence[str], expected: Sequence[str]
) -> None:
    """Each change by hand is told once, where it was made."""
    found = told(opened, *statements)
    assert len(found) == len(expected), found
    for one, pattern in zip(found, expected, strict=True):
        assert re.search(pattern, one), one


def test_a_text_in_the_place_of_bytes_is_told(opened: Register) -> None:
    """SQLite keeps a text where bytes were; it is read as its bytes, and does not follow."""
    text_of, bytes_of = {
        "sqlite": ("CAST(leaf AS TEXT)", "{}"),
        "postgresql": ("convert_from(leaf, 'UTF8')", "convert_to({}, 'UTF8')"),
    }[opened.engine.dialect.name]
    leaf = bytes_of.format(f"replace({text_of}, 'Huyện', 'Huyen')")
    changed = f"UPDATE register_entries SET leaf = {leaf} WHERE position = 3"  # noqa: S608 - a test's own words
    found = told(opened, changed)
    assert any("the hash stored beside line 3" in one for one in found)
    assert any("found by is not what it says: place" in one for one in found)
    assert opened.entry(3).entry.place.district == "Huyen Mẫu"


def test_a_line_taken_out_is_told(opened: Register) -> None:
    """With the row that it was found by, and the nodes that no longer follow."""
    deferred = "DELETE FROM register_entries WHERE position = 6"
    if opened.engine.dialect.name != "postgresql":
        with opened.engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
            connection.execute(text(deferred))
            connection.commit()
        found = told(opened)
    else:
        found = told(opened, "SET session_replication_role = replica", deferred)
    assert "register_entries 6: line 6 is missing" in found
    assert "register_decisions 6: there is no line 6" in found
    assert any(one.startswith("register_nodes 1/3: ") for one in found)
