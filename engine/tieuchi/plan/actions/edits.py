"""What actions change: facts that become others, cells of rows that do, rows that are added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tieuchi.evidence.facts import Cell, Fact


@dataclass(frozen=True)
class FactChange:
    """A fact that becomes another; ``before`` is what the file says, none where it says nothing."""

    field: str
    before: Fact | None
    after: Fact


@dataclass(frozen=True)
class RowChange:
    """Cells of a row that become others."""

    rows_of: str
    row: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class RowAdded:
    """A row that is added."""

    rows_of: str
    cells: Mapping[str, Cell]


Edit = FactChange | RowChange | RowAdded
