"""A small content folder of the tests' own, and the commands run on it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.present.language import chosen_language, machine_language

CONTENT = Path(__file__).parent / "content"
Run = Callable[..., Result]


@pytest.fixture
def content(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the tests' content folder, made the product's own and the folder to stand in."""
    monkeypatch.setenv("TIEUCHI_CONTENT", str(CONTENT))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("TIEUCHI_LANG", raising=False)
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.chdir(CONTENT)
    return CONTENT


@pytest.fixture
def run(content: Path) -> Run:
    """Return what runs a command line on the tests' content."""

    def invoke(*words: str, env: Mapping[str, str] | None = None) -> Result:
        around = {**os.environ, **(env or {})}
        chosen = chosen_language(list(words), around)
        group = build(chosen or "vi", chosen or machine_language({**around, "LC_ALL": "vi_VN"}))
        return CliRunner().invoke(group, list(words), env=dict(env or {}), prog_name="tieuchi")

    return invoke


def without_receipt(text: str) -> str:
    """Return a sheet with codes and hashes blanked, which change with every edit of the engine."""
    text = re.sub(r"\b[0-9a-f]{64}\b", "<hash>", text)
    text = re.sub(r"\b[0-9A-F]{4}(-[0-9A-F]{4}){2}\b", "<code>", text)
    return re.sub(r"tieuchi \d+\.\d+\.\d+", "tieuchi <version>", text)


@pytest.fixture
def blanked() -> Callable[[str], str]:
    """Return what blanks the receipt of a sheet."""
    return without_receipt
