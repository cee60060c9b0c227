"""What assessors are promised: every feature file, judged by every evaluator that can be had here."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tieuchi.desk import Desk


@pytest.fixture(autouse=True)
def _judged_by_each(desk: Desk) -> None:
    """Let every scenario run once for each evaluator."""


FOLDER = Path(__file__).resolve().parents[2] / "features"

# The folders below are of other words; see tests/boundaries.
scenarios(*sorted(path.name for path in FOLDER.glob("*.feature")))
