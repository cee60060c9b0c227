"""A file is written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tieuchi.files.replacing import change_bytes, new_bytes
from tieuchi.values.problem import InputError


def test_a_new_file_is_written(tmp_path: Path) -> None:
    """The bytes are the file's, and nothing else lies beside it."""
    change_bytes(tmp_path / "a", lambda _: b"new\r\n")
    assert (tmp_path / "a").read_bytes() == b"new\r\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    """Replacing a file changes its bytes and not its mode."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    change_bytes(path, lambda _: b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails half way leaves the old bytes and no other file."""
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        change_bytes(path, lambda _: b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file that a link names is replaced, not the link."""
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    change_bytes(tmp_path / "link", lambda _: b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_file_is_changed_from_what_stands_there(tmp_path: Path) -> None:
    """What changes it is given the old bytes, or none where there is no file."""
    path = tmp_path / "a"
    seen: list[bytes | None] = []

    def more(before: bytes | None) -> bytes:
        seen.append(before)
        return (before or b"") + b"x"

    change_bytes(path, more)
    change_bytes(path, more)
    assert (seen, path.read_bytes()) == ([None, b"x"], b"xx")


def test_of_two_who_change_a_file_at_once_the_second_is_refused(tmp_path: Path) -> None:
    """Nobody writes over what another is adding, and the other is not disturbed."""
    path = tmp_path / "a"

    def meanwhile(_: bytes | None) -> bytes:
        with pytest.raises(FileExistsError):
            change_bytes(path, lambda _: b"second")
        return b"first"

    change_bytes(path, meanwhile)
    assert path.read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    """What stands under the name, be it a link that leads nowhere, is left as it is."""
    new_bytes(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    with pytest.raises(InputError, match="nothing is ever overwritten; name a new file"):
        new_bytes(tmp_path / "a", b"newer")
    assert (tmp_path / "a").read_bytes() == b"new"
    with pytest.raises(InputError, match="the file cannot be written"):
        new_bytes(tmp_path / "none" / "a", b"new")
