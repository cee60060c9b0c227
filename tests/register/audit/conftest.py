"""An office with the tests' small content, whose decisions are audited."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits import Office, small_content


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small content, to be edited."""
    return small_content(tmp_path)


@pytest.fixture
def office(root: Path, tmp_path: Path) -> Office:
    """An office that judges by that content."""
    return Office(tmp_path, root)
