"""Bundles as they are exported: whole, the same every time, and never before a checkpoint."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundling import both_say, bundled, first_says, office, unsigned
from spoiling import World
from tieuchi.register.bundle.registered import sign_checkpoint
from tieuchi.values.problem import InputError, JudgingError


def test_a_whole_bundle_is_taken(world: World) -> None:
    """A folder and a zip file, with the earlier checkpoint or without, have nothing wrong with them."""
    for path in (world.folder, world.zip):
        for kept in ([], [world.office.earlier]):
            assert both_say(path, world.keys, kept) == ("", "")
    found = first_says(world.folder, world.keys, [world.office.earlier])
    assert (found.lines, found.objects, [one.head.size for one in found.signed]) == (7, 14, [3, 7])
    assert [one.head.size for one in found.kept] == [3]


def test_a_zip_file_is_the_same_every_time(world: World, tmp_path: Path) -> None:
    """Two exports of one register have one hash."""
    assert bundled(world.office, tmp_path / "again.zip").read_bytes() == world.zip.read_bytes()


def test_a_log_without_lines_can_be_signed_and_checked(tmp_path: Path) -> None:
    """An empty register gives a bundle in which nothing is wrong."""
    one = unsigned(tmp_path)
    earlier = sign_checkpoint(one.register, one.key)
    assert both_say(bundled(one, tmp_path / "bundle"), [str(one.key.public)], [earlier]) == ("", "")


def test_nothing_is_exported_before_a_checkpoint_or_over_something(world: World, tmp_path: Path) -> None:
    """A bundle without a checkpoint would prove nothing, and no file is overwritten."""
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    one = office(fresh)
    for path in (world.folder, world.zip):
        with pytest.raises(InputError, match="already exists"):
            bundled(one, path)
    with pytest.raises(JudgingError, match=r"no checkpoint .* was signed yet"):
        bundled(unsigned(tmp_path), tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()
