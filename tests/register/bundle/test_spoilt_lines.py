"""Lines and hashes of a log spoilt in every way: both verifiers refuse the bundle, saying what and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from spoiling import LAST, Way, World, added_to, change_a_letter, lines, put, rehash, resign

WAYS: dict[str, Way] = {}
way = added_to(WAYS)


@way(r"entries.jsonl: the lines of the log from 6 to 6 are missing", "entries.jsonl: lines are missing")
def the_last_line_left_out(path: Path, world: World) -> None:
    """A log cut short."""
    put(path, lines(path)[:-1])


@way(r"entries.jsonl:7:1: this line is cut off", "entries.jsonl: cut off")
def the_last_line_cut(path: Path, world: World) -> None:
    """A file that was not copied whole."""
    put(path, [*lines(path)[:-1], lines(path)[-1][:-20]])


@way(
    r"entries.jsonl:3:1: line 3 of the log stands here, in the place of line 2", "line 2 of the log: changed"
)
def a_line_left_out_in_the_middle(path: Path, world: World) -> None:
    """A decision made to vanish."""
    put(path, [*lines(path)[:2], *lines(path)[3:]])


@way(
    r"entries.jsonl:3:1: line 4 of the log stands here, in the place of line 2", "line 2 of the log: changed"
)
def two_lines_exchanged(path: Path, world: World) -> None:
    """Another order."""
    a, b, c, d, e, *rest = lines(path)
    put(path, [a, b, e, d, c, *rest])


@way(
    r"entries.jsonl:4:1: line 2 of the log stands here, in the place of line 3", "line 3 of the log: changed"
)
def a_line_doubled(path: Path, world: World) -> None:
    """A line twice."""
    put(path, [*lines(path)[:3], *lines(path)[2:]])


@way(r"entries.jsonl:8:1: the log ends above this line", "entries.jsonl: lines are missing or were added")
def a_line_added(path: Path, world: World) -> None:
    """A line after the end."""
    put(path, [*lines(path), lines(path)[0]])


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def a_letter_changed(path: Path, world: World) -> None:
    """One letter of one decision."""
    change_a_letter(path)


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def white_space_added(path: Path, world: World) -> None:
    """The same JSON, written otherwise."""
    changed = lines(path)
    changed[3] = changed[3].replace(b'":"', b'": "', 1)
    put(path, changed)


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def letters_taken_apart(path: Path, world: World) -> None:
    """As a Mac does: ã as a and a mark."""
    changed = lines(path)
    changed[3] = changed[3].replace("ã".encode(), "a\u0303".encode())
    put(path, changed)


@way(r"entries.jsonl:1:1: line 0 of the log was changed", "line 0 of the log: changed")
def line_ends_of_another_system(path: Path, world: World) -> None:
    """As some editors do."""
    put(path, [one[:-1] + b"\r\n" for one in lines(path)])


@way(
    LAST + ": the log is not the one that was signed here: of its lines 3 to 6", LAST + ": the first 7 lines"
)
def a_line_changed_and_hashed_anew(path: Path, world: World) -> None:
    """By someone who knows the format and has no key."""
    change_a_letter(path)
    rehash(path)


@way("000000.txt: the log is not the one that was signed here: of its lines 0 to 2", "the first 3 lines")
def an_early_line_changed_and_all_signed_anew(path: Path, world: World) -> None:
    """By someone who has the key, but forgets the first checkpoint."""
    change_a_letter(path, 1)
    rehash(path)
    resign(path, world.office.key)


@way("hashes.txt:2:1: this is not a SHA-256", "hashes.txt: not every line is a hash")
def a_hash_in_capitals(path: Path, world: World) -> None:
    """The same hash, written otherwise."""
    changed = lines(path, "hashes.txt")
    put(path, [changed[0], changed[1].upper(), *changed[2:]], "hashes.txt")


@way("hashes.txt: it has 8 hashes, and the log 7 lines", "hashes.txt: 8 hashes, and the log has 7 lines")
def a_hash_too_many(path: Path, world: World) -> None:
    """A hash without a line."""
    put(path, [*lines(path, "hashes.txt"), lines(path, "hashes.txt")[0]], "hashes.txt")


@way("hashes.txt: this file is missing", "hashes.txt: missing")
def the_hashes_left_out(path: Path, world: World) -> None:
    """Without what tells which line it is."""
    (path / "hashes.txt").unlink()


@way("entries.jsonl: this file is missing", "entries.jsonl: missing")
def the_lines_left_out(path: Path, world: World) -> None:
    """Hashes alone."""
    (path / "entries.jsonl").unlink()


@pytest.mark.parametrize("name", WAYS)
def test_a_spoilt_line_is_refused(name: str, copy: Path, world: World) -> None:
    """Both verifiers find what is wrong with a line or a hash, and say in which file."""
    WAYS[name].is_refused(copy, world)
