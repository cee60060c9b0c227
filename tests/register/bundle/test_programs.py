"""Both verifiers as programs: the codes they leave with, and how little the separate one needs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bundling import INDEPENDENT
from spoiling import World, change_a_letter


def run(path: Path, world: World, *more: str) -> Iterator[int]:
    """Yield the exit codes of both programs, asked as an auditor asks them."""
    key = path.parent / "office.pub"
    key.write_text(world.keys[0] + "\n", encoding="utf-8")
    separate = [str(Path(INDEPENDENT.__file__ or "")), str(path), "--key", str(key), *more]
    yield subprocess.run([sys.executable, *separate], check=False, capture_output=True).returncode  # noqa: S603
    product = ["-m", "tieuchi", "verify", str(path), "--key", str(key), *more]
    yield subprocess.run([sys.executable, *product], check=False, capture_output=True).returncode  # noqa: S603


def test_both_programs_leave_with_the_same_code(world: World, copy: Path) -> None:
    """0 for a whole bundle, 1 for a spoilt one, 2 for what cannot be read."""
    assert list(run(copy, world)) == [0, 0]
    change_a_letter(copy)
    assert list(run(copy, world)) == [1, 1]
    assert list(run(copy.with_name("nothing.zip"), world)) == [2, 2]


def test_the_separate_verifier_is_short_and_stands_alone() -> None:
    """It has at most 250 lines, and imports the standard library and one that verifies signatures."""
    source = Path(INDEPENDENT.__file__ or "").read_text("utf-8")
    assert len(source.splitlines()) <= 250
    imported = set(re.findall(r"^(?:from|import) (\w+)", source, re.MULTILINE))
    assert imported - set(sys.stdlib_module_names) == {"cryptography"}
