"""How facts and lists are written for the hash of evidence: what differs in judging differs in its text.

Remarks, proofs and figures as printed are left out; so is where a form has its columns.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from tieuchi.values.interval import Interval
from tieuchi.values.numbers import plain

if TYPE_CHECKING:
    from tieuchi.evidence.facts import Cell, Fact, Roster


def fact_text(fact: Fact) -> str:
    """Return a fact as text: what it can be, how it is known, and its day."""
    return f"{_written(fact.value)} {fact.state}{_on(fact.on)}"


def list_texts(roster: Roster) -> list[str]:
    """Return a list as texts: whether it is whole and its day, then each row."""
    return [f"{roster.complete}{_on(roster.on)}", *(_row(row) for row in roster.rows)]


def _on(day: date | None) -> str:
    """Return the day on which something was established, where the file says one."""
    return "" if day is None else f" on {day.isoformat()}"


def _row(row: Mapping[str, Cell]) -> str:
    """Return a row as one text that differs for different rows, whatever the order of the form's columns."""
    return json.dumps([f"{column}: {_written(row[column])}" for column in sorted(row)], ensure_ascii=False)


def _written(cell: Cell) -> str:
    """Return a cell as text that differs for different cells."""
    if isinstance(cell, Interval):
        return plain(cell.lo) if cell.known else f"{plain(cell.lo)}..{plain(cell.hi)}"
    return cell if isinstance(cell, str) else "|".join(sorted(cell))
