"""The content lies in the checkout, in the installed product, or where the environment says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.files import content
from tieuchi.files.content import FOLDERS, content_root


@pytest.fixture(autouse=True)
def _no_folder_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIEUCHI_CONTENT", raising=False)


def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend that the package lies in a folder of its own, and return the folder above it."""
    module = tmp_path / "engine" / "tieuchi" / "files" / "content.py"
    module.parent.mkdir(parents=True)
    module.touch()
    monkeypatch.setattr(content, "__file__", str(module))
    return tmp_path


def test_a_checkout_reads_its_own_folders() -> None:
    """Here, in a checkout, the three folders beside the engine are read live."""
    root = content_root()
    assert (root / "pyproject.toml").is_file()
    assert all((root / folder).is_dir() for folder in FOLDERS)


def test_an_installed_product_carries_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a checkout around it, the content is the package's own."""
    root = install(tmp_path, monkeypatch)
    assert content_root() == root / "engine" / "tieuchi" / "content"


def test_a_project_without_the_three_folders_is_no_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pyproject.toml that happens to lie above the package does not make it a checkout."""
    root = install(tmp_path, monkeypatch)
    (root / "pyproject.toml").touch()
    (root / "criteria").mkdir()
    (root / "rules").mkdir()
    assert content_root() == root / "engine" / "tieuchi" / "content"
    (root / "evidence").mkdir()
    assert content_root() == root


def test_the_environment_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever keeps their own criteria names their folder; an empty name names none."""
    monkeypatch.setenv("TIEUCHI_CONTENT", str(tmp_path))
    assert content_root() == tmp_path
    monkeypatch.setenv("TIEUCHI_CONTENT", "")
    assert content_root() != tmp_path
