"""A register: lines are only added, in one order, each with all that it rests on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Table, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from registering import EVIDENCE, OBJECTS, Clock, communes, decision, draft, sha, verified
from tieuchi.register.log.tree import EMPTY, root_of
from tieuchi.register.store.register import Register, open_register
from tieuchi.register.store.tables import METADATA
from tieuchi.values.problem import JudgingError


def test_an_empty_register_has_the_empty_tree(register: Register) -> None:
    """Its size is zero, its hash that of nothing, and there is no line to read."""
    assert (register.size, register.root(), register.head.recorded) == (0, EMPTY, None)
    assert list(register.entries()) == []
    with pytest.raises(JudgingError, match="has no line 0; it has 0"):
        register.entry(0)


def test_lines_are_read_back_byte_by_byte(register: Register) -> None:
    """What was recorded is what is read, in the order it was given, with what it rests on."""
    kept = register.append(list(communes(5)), OBJECTS)
    assert [one.position for one in kept] == [0, 1, 2, 3, 4]
    assert tuple(register.entries()) == kept
    assert register.entry(3) == kept[3]
    assert register.entry(3).entry.place.commune == "Xã 3"
    assert register.object(sha(EVIDENCE)) == EVIDENCE
    assert verified(register) == 5


def test_lines_of_a_range_are_read_across_pages(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading page by page loses and doubles nothing."""
    monkeypatch.setattr("tieuchi.register.store.register.PAGE", 3)
    register.append(list(communes(11)), OBJECTS)
    for start, stop in ((0, 11), (2, 9), (5, 5), (10, None), (11, None), (0, 99)):
        found = [one.position for one in register.entries(start, stop)]
        assert found == list(range(start, 11 if stop is None else min(stop, 11)))


def test_the_tree_is_the_same_however_lines_come(where: str) -> None:
    """Line by line or many at a time, every size has the hash of the tree over its first lines."""
    register = open_register(where, create=True)
    at = 0
    for many in (1, 2, 1, 7, 1, 16, 3):
        register.append(list(communes(many, at)), OBJECTS if not at else ())
        at += many
    lines = list(register.entries())
    for size in range(at + 1):
        assert register.root(size) == root_of(one.hash for one in lines[:size])
    with pytest.raises(KeyError):
        register.root(at + 1)


def test_what_a_line_rests_on_has_to_be_there(register: Register) -> None:
    """A line without its evidence, or a law without one of its files, is not recorded."""
    for lacking in OBJECTS:
        with pytest.raises(ValueError, match=sha(lacking)):
            register.append([draft()], [one for one in OBJECTS if one != lacking])
    assert register.size == 0
    register.append([draft()], OBJECTS)
    register.append([draft("Xã khác")])
    assert verified(register) == 2


def test_a_decision_about_a_commune_is_recorded_once(register: Register) -> None:
    """The same number, day and commune, however typed, are refused with the line where they stand."""
    register.append([draft("Xã Hòa An")], OBJECTS)
    for same in ("Xã Hòa An", "xã  hoà an", "Xa\u0303 Ho\u0300a An"):
        with pytest.raises(JudgingError, match="recorded already, in line 0"):
            register.append([draft("Xã khác"), draft(same)])
    register.append([draft("Xã Hóa An"), draft("Xã Hòa An", decision(number="11/QĐ-UBND"))])
    with pytest.raises(JudgingError, match="recorded already, in line 3"):
        register.append([draft("Xã B"), draft("Xã B")])
    assert verified(register) == 3


def test_a_correction_names_the_line_it_corrects(register: Register) -> None:
    """It may say the same decision again; a line is corrected once, and only by its own hash."""
    first, second = register.append([draft(), draft("Xã khác")], OBJECTS)
    (mended,) = register.append([draft(supersedes=first)])
    with pytest.raises(
        JudgingError, match="line 0 is corrected already, by line 2; correct that one instead"
    ):
        register.append([draft(supersedes=first)])
    with pytest.raises(JudgingError, match="line 1 is corrected already, by line 3"):
        register.append([draft("Xã khác", supersedes=second), draft("Xã khác", supersedes=second)])
    wrong = draft("Xã khác", supersedes=second).supersedes
    assert wrong is not None
    for at, hash_ in ((1, first.hash.hex()), (99, wrong.leaf_hash)):
        other = wrong.model_copy(update={"position": at, "leaf_hash": hash_})
        with pytest.raises(JudgingError, match=f"no line {at} with that hash"):
            register.append([draft("Xã khác").model_copy(update={"supersedes": other})])
    register.append([draft(supersedes=mended)])
    assert verified(register) == 4


def test_time_never_runs_backwards(where: str) -> None:
    """A clock that is set back is refused; one that drifts a moment back gives the time of the last line."""
    clock = Clock()
    register = open_register(where, create=True, clock=clock)
    (first,) = register.append([draft("Xã 1")], OBJECTS)
    clock.later(seconds=-3)
    (second,) = register.append([draft("Xã 2")])
    assert second.entry.recorded == first.entry.recorded == "2025-01-10T00:00:00.000000Z"
    clock.later(hours=-1)
    with pytest.raises(JudgingError, match="the clock says 2025-01-09T22:59:57"):
        register.append([draft("Xã 3")])
    assert verified(register) == 2


def test_the_time_is_that_of_the_machine_that_keeps_the_register(register: Register) -> None:
    """Without a clock of its own it is now, in UTC."""
    before = datetime.now(UTC)
    (line,) = register.append([draft()], OBJECTS)
    recorded = datetime.fromisoformat(line.entry.recorded)
    assert abs((recorded - before).total_seconds()) < 60
    assert register.head.recorded == line.entry.recorded


def test_all_lines_are_recorded_or_none(register: Register) -> None:
    """A fault in the last of many leaves nothing of the others, and no object."""
    register.append([draft("Xã 0")], OBJECTS)
    with pytest.raises(JudgingError):
        register.append([*communes(5, 1), draft("Xã 0")], [b"another file"])
    assert verified(register) == 1
    with pytest.raises(KeyError):
        register.object(sha(b"another file"))


def test_checkpoints_are_kept_in_order(register: Register) -> None:
    """Several may be of one size, such as by several keys."""
    register.append([draft()], OBJECTS)
    for note in ("first\n", "second\n"):
        register.keep_checkpoint(1, note)
    assert [(one.size, one.note) for one in register.checkpoints()] == [(1, "first\n"), (1, "second\n")]


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)
def test_the_database_itself_refuses_to_change_anything(register: Register, table: Table, where: str) -> None:
    """No line, object, node, checkpoint or decision can be changed, deleted or replaced by hand."""
    register.append(list(communes(4)), OBJECTS)
    register.keep_checkpoint(4, "note")
    column = list(table.c)[-1]
    attempts = [update(table).values({column: column}), delete(table)]
    if "://" in where:
        attempts.append(text(f"TRUNCATE {table.name} CASCADE"))
    else:
        attempts.append(
            insert(table).from_select(list(table.c), select(table).limit(1)).prefix_with("OR REPLACE")
        )
    for attempt in attempts:
        with (
            pytest.raises(DBAPIError, match="nothing in the register is ever changed or deleted"),
            register.engine.begin() as connection,
        ):
            connection.execute(attempt)
    assert verified(register) == 4


def test_a_file_lives_where_it_is_named(tmp_path: Path) -> None:
    """A path may have letters of any kind and signs that mean something in a URL."""
    path = tmp_path / "Sổ quyết định 100% #1?.sqlite"
    open_register(str(path), create=True).append([draft()], OBJECTS)
    assert path.exists()
    assert open_register(str(path)).size == 1
