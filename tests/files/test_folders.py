"""A new folder appears whole or not at all, and nothing is ever overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.files.folders import require_new, write_folder
from tieuchi.values.problem import InputError


def told(folder: Path) -> str:
    """Return why a folder is not written."""
    with pytest.raises(InputError) as caught:
        write_folder(folder, {"criteria/a.yaml": "a: 1\n"})
    return str(caught.value)


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    """A folder, a file or a dead link of this name is left as it is."""
    (tmp_path / "there").mkdir()
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    for name in ("there", "dead"):
        assert "nothing is ever overwritten" in told(tmp_path / name)
    assert list((tmp_path / "there").iterdir()) == []
    assert "the folder around it does not exist" in told(tmp_path / "no" / "where")
    assert "the folder around it does not exist" in told(tmp_path / ("a" * 300) / "where")
    require_new(tmp_path / "new")


def test_nothing_half_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full there is neither the folder nor a trace of it."""

    def full(self: Path, *args: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert "the folder cannot be written: No space left on device" in told(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_files_are_written_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder named from where one stands appears with its files, and nothing beside it."""
    monkeypatch.chdir(tmp_path)
    write_folder(Path("new"), {"criteria/a.yaml": "a: ế\n"})
    assert (tmp_path / "new/criteria/a.yaml").read_bytes() == "a: ế\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
