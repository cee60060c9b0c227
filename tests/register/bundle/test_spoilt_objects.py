"""Files that lines rest on spoilt, left out or added: both verifiers refuse the bundle, saying what and where."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bundling import INDEPENDENT, evidence
from spoiling import Way, World, added_to

WAYS: dict[str, Way] = {}
way = added_to(WAYS)


def an_object(path: Path, number: int = 0) -> Path:
    """Return one of the files that lines rest on."""
    return sorted((path / "objects").iterdir())[number]


@way("objects/.*: this file is missing, and a line of the log rests on it", "objects/.*: missing")
def an_object_left_out(path: Path, world: World) -> None:
    """Evidence made to vanish."""
    an_object(path).unlink()


@way("objects/.*: this file was changed", "objects/.*: changed")
def an_object_changed(path: Path, world: World) -> None:
    """Evidence changed."""
    an_object(path).write_bytes(an_object(path).read_bytes() + b" ")


@way("objects/.*: this file was changed", "objects/.*: changed")
def two_objects_exchanged(path: Path, world: World) -> None:
    """The evidence of one commune for that of another."""
    first, second = an_object(path), an_object(path, 1)
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)


@way("objects/.*: no line of the log rests on this file", "objects/.*: no line of the log rests on it")
def an_object_added(path: Path, world: World) -> None:
    """Evidence that nobody judged."""
    raw = evidence(99)
    (path / "objects" / INDEPENDENT.hashlib.sha256(raw).hexdigest()).write_bytes(raw)


@way("law.yaml: this does not belong into the bundle", "law.yaml: does not belong")
def a_file_added(path: Path, world: World) -> None:
    """Something that only looks as if it belonged."""
    (path / "law.yaml").write_bytes(b"")


@way("objects/00/1: this does not belong into the bundle", "objects/00/1: does not belong")
def a_folder_added(path: Path, world: World) -> None:
    """A folder within."""
    (path / "objects" / "00").mkdir()
    (path / "objects" / "00" / "1").write_bytes(b"")


@way("objects/.*: this is not a file but a link", r"a link\): does not belong")
def an_object_that_is_a_link(path: Path, world: World) -> None:
    """What is read could be elsewhere, and another thing tomorrow."""
    shutil.move(an_object(path), path.parent / "elsewhere")
    (path / "objects" / ("0" * 64)).symlink_to(path.parent / "elsewhere")


@pytest.mark.parametrize("name", WAYS)
def test_a_spoilt_object_is_refused(name: str, copy: Path, world: World) -> None:
    """Both verifiers find what is wrong with a file, and say with which."""
    WAYS[name].is_refused(copy, world)
