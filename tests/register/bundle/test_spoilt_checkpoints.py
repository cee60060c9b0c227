"""Checkpoints and their signatures spoilt: both verifiers refuse the bundle, saying what and where."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bundling import ORIGIN, copied
from spoiling import FIRST, LAST, Way, World, added_to, resign
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.keys import new_key, read_key
from tieuchi.register.log.notes import sign

WAYS: dict[str, Way] = {}
way = added_to(WAYS)


@way(LAST + ": the signature of ‘.*’ does not fit the text", LAST + ": InvalidSignature")
def a_signature_changed(path: Path, world: World) -> None:
    """One letter of a signature."""
    note = (path / LAST).read_text("utf-8")
    at = len(note) - 20
    (path / LAST).write_text(
        note[:at] + ("A" if note[at] != "A" else "B") + note[at + 1 :], "utf-8", newline="\n"
    )


@way(LAST + ": none of the given keys has signed it", LAST + ": signed by .*, which is not a trusted key")
def another_key(path: Path, world: World) -> None:
    """Signed by someone else under the name of the office."""
    new_key(path.parent / "thief.key", ORIGIN, None)
    resign(path, read_key(path.parent / "thief.key", None))


@way("000000.txt: none of the given keys has signed it", "signed by .*, which is not a trusted key")
def the_log_of_another_office(path: Path, world: World) -> None:
    """A whole bundle, of someone else."""
    shutil.rmtree(path)
    copied(world.other_folder, path)


@way(LAST + ": none of the given keys has signed it", LAST + ": signed by .*, which is not a trusted key")
def a_checkpoint_of_another_log(path: Path, world: World) -> None:
    """Someone else’s signature under this log."""
    shutil.copy(world.other_folder / LAST, path / LAST)


@way(LAST + ": it has more in it than a checkpoint", LAST + ": not a checkpoint with one signature")
def a_second_signature(path: Path, world: World) -> None:
    """A signature that nobody asked for."""
    note = (path / LAST).read_bytes()
    (path / LAST).write_bytes(note + note.splitlines(keepends=True)[-1])


@way(LAST + ": this file is too large for what it is", LAST + ": not a checkpoint with one signature")
def a_checkpoint_without_end(path: Path, world: World) -> None:
    """A megabyte and more."""
    (path / LAST).write_bytes((path / LAST).read_bytes() * 10_000)


@way(
    LAST + ": it is a checkpoint of ‘soyte.example/khac’, signed by a key of",
    LAST + ": the key of .* another log",
)
def a_checkpoint_signed_for_another_log(path: Path, world: World) -> None:
    """By the right key, which has no business there."""
    head = Head("soyte.example/khac", 7, b"\1" * 32)
    (path / LAST).write_bytes(sign(head.text, ORIGIN, world.office.key.private))


@way("000000.txt: this file is missing", "checkpoints: missing")
def the_first_checkpoint_left_out(path: Path, world: World) -> None:
    """What was signed first, made to vanish."""
    (path / FIRST).unlink()


@way("checkpoints: there is no sound checkpoint", "checkpoints: missing")
def all_checkpoints_left_out(path: Path, world: World) -> None:
    """Without any signature."""
    shutil.rmtree(path / "checkpoints")


@way(LAST + ": it is of fewer lines than the one before it", "a later one is of fewer lines")
def the_checkpoints_exchanged(path: Path, world: World) -> None:
    """Another order of checkpoints."""
    first, last = path / FIRST, path / LAST
    one, two = first.read_bytes(), last.read_bytes()
    first.write_bytes(two)
    last.write_bytes(one)


@pytest.mark.parametrize("name", WAYS)
def test_a_spoilt_checkpoint_is_refused(name: str, copy: Path, world: World) -> None:
    """Both verifiers find what is wrong with a checkpoint, and say with which."""
    WAYS[name].is_refused(copy, world)
