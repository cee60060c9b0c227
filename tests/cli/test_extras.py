"""The extras: what is missing is named, with how to get it, before anything is done."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from click.testing import CliRunner

from tieuchi.cli.extras import MODULES
from tieuchi.cli.group import build

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@pytest.mark.parametrize(
    ("words", "missing", "extras"),
    [
        ("prove mau-2024", "z3", "prove"),
        ("diff mau-2024 mau-2024", "z3", "prove"),
        ("examples mau-2024", "z3", "prove"),
        ("assess stations --bulk --summary", "polars", "bulk"),
        ("generate country", "numpy", "bulk"),
        ("simulate draft.yaml stations", "altair", "bulk"),
        ("improve station.yaml", "highspy", "plan"),
        ("plan stations --rounds 2025", "narwhals", "plan,bulk"),
    ],
)
def test_a_command_says_what_it_needs(
    words: str, missing: str, extras: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where a library of an extra is not installed there is a sentence and no traceback."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tieuchi.cli.extras.find_spec", lambda name: None if name == missing else name)
    done = CliRunner().invoke(build("en", "en"), words.split())
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == f'this needs {missing}; install it with: pip install "tieuchi[{extras}]"\n'
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("extra", MODULES)
def test_the_modules_are_those_that_the_extra_brings(extra: str) -> None:
    """The table and the package's own description name the same libraries."""
    described = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["optional-dependencies"][extra]
    wanted = {re.split(r"[<>=\[]", one)[0] for one in described}
    brought = packages_distributions()
    assert {name.lower() for module in MODULES[extra] for name in set(brought[module])} == wanted
