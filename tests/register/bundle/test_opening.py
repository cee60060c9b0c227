"""What a verifier opens: folders, zip files that other programs write, and what is no bundle at all."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from bundling import INDEPENDENT, both_say, files_of, first_says
from spoiling import World
from tieuchi.values.problem import InputError


def test_folders_in_a_zip_file_do_not_matter(world: World, tmp_path: Path) -> None:
    """Some programs write the folders into a zip file as well."""
    path = tmp_path / "again.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("checkpoints/", "objects/"):
            archive.writestr(name, b"")
        for file in files_of(world.folder):
            archive.write(file, file.relative_to(world.folder).as_posix())
    assert both_say(path, world.keys) == ("", "")


def test_a_zip_file_with_a_file_twice_is_refused(world: World, tmp_path: Path) -> None:
    """One reader would take the first and another the last of them."""
    path = tmp_path / "twice.zip"
    shutil.copy(world.zip, path)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("entries.jsonl", b"")
    told, also = both_say(path, world.keys)
    assert "entries.jsonl: this file is in the zip file 2 times" in told
    assert "entries.jsonl (twice): does not belong" in also


def test_no_list_of_faults_is_endless(copy: Path, world: World) -> None:
    """Of many things that are wrong some are told, and how many more there are."""
    for number in range(40):
        (copy / f"{number}.txt").write_bytes(b"")
    found = first_says(copy, world.keys)
    assert (len(found.faults), found.more) == (30, 10)


@pytest.mark.parametrize("broken", ["nothing", "text", "cut"])
def test_what_is_no_bundle_cannot_be_read(broken: str, world: World, tmp_path: Path) -> None:
    """A file that is not there, one that is something else and half a zip file are told apart from a spoilt bundle."""
    path = tmp_path / "bundle.zip"
    if broken != "nothing":
        path.write_bytes(b"a text" if broken == "text" else world.zip.read_bytes()[:500])
    with pytest.raises(InputError, match="no such file" if broken == "nothing" else "no bundle and no proof"):
        first_says(path, world.keys)
    with pytest.raises((OSError, zipfile.BadZipFile)):
        INDEPENDENT.Files(str(path))
