"""Any byte of a bundle changed: both verifiers find it, or nothing they say has changed."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from pathlib import Path

from bundling import both_say, copied, files_of, first_says, second_says
from spoiling import World
from tieuchi.values.problem import InputError

FLIPS = 400
"""How many bytes are changed, one at a time."""


def test_any_byte_changed_anywhere_is_found(world: World, tmp_path: Path) -> None:
    """Whichever byte of whichever file is changed to whatever, both verifiers refuse the bundle."""
    chance = random.Random(20251124)  # noqa: S311 - nothing secret
    path = copied(world.folder, tmp_path / "bundle")
    places = [(file, at) for file in files_of(path) for at in range(file.stat().st_size)]
    for file, at in chance.sample(places, FLIPS):
        whole = file.read_bytes()
        other = chance.choice([one for one in range(256) if one != whole[at]])
        file.write_bytes(whole[:at] + bytes([other]) + whole[at + 1 :])
        told, _ = both_say(path, world.keys)
        assert told, f"{file.name} at {at}: {whole[at]} to {other}"
        file.write_bytes(whole)


def test_any_byte_of_a_zip_file_changed_is_found_or_changes_nothing(world: World, tmp_path: Path) -> None:
    """A zip file has bytes that say nothing of what is in it; whatever is taken has every file as it was."""
    chance = random.Random(7)  # noqa: S311 - nothing secret
    whole, path = world.zip.read_bytes(), tmp_path / "bundle.zip"
    with zipfile.ZipFile(world.zip) as archive:
        wanted = {name: archive.read(name) for name in archive.namelist()}
    for at in chance.sample(range(len(whole)), FLIPS):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :])
        first, second = verdict(first_says, path, world), verdict(second_says, path, world)
        assert first == second, at
        if first:
            with zipfile.ZipFile(path) as archive:
                assert {name: archive.read(name) for name in archive.namelist()} == wanted


def verdict(asks: Callable[[Path, list[str]], object], path: Path, world: World) -> bool:
    """Return whether a verifier takes a bundle; one that cannot be read it does not."""
    try:
        found = asks(path, world.keys)
    except (InputError, zipfile.BadZipFile, NotImplementedError):
        return False
    return found is None or not getattr(found, "faults", True)
