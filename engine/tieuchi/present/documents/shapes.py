"""The shape of each document: which parts stand in which order, and how wide the columns of each table are.

Both renderers follow it, and so does the template that an office may change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tieuchi.present.documents.model import Kind

Style = Literal["plain", "bases", "notice", "result", "small", "free"]


@dataclass(frozen=True)
class Col:
    """A column: what a template calls it, its width in millimetres, and whether its cells are centred."""

    name: str
    width: int
    centred: bool = False


TEXT_WIDTH = 165
"""Millimetres between the margins of 30 and 15 on A4."""
MARGINS = {"top": 20, "bottom": 20, "left": 30, "right": 15}
"""Annex I of Decree 30/2020/NĐ-CP: top and bottom 20–25, left 30–35, right 15–20 millimetres."""

GRIDS: dict[str, tuple[Col, ...]] = {
    "indicators": (Col("indicator", 48), Col("points", 19, True), Col("rule", 50), Col("evidence", 48)),
    "disqualifiers": (Col("label", 55), Col("state", 27), Col("evidence", 58), Col("basis", 25)),
    "totals": (
        Col("criterion", 85),
        Col("points", 28, True),
        Col("line", 25, True),
        Col("standing", 27, True),
    ),
    "open": (Col("indicator", 60), Col("stake", 20, True), Col("missing", 85)),
    "targets": (
        Col("target", 42),
        Col("result", 21, True),
        Col("asked", 36),
        Col("evidence", 38),
        Col("distance", 28),
    ),
    "departures": (
        Col("number", 20, True),
        Col("rule", 30, True),
        Col("council", 30, True),
        Col("reason", 85),
    ),
    **dict.fromkeys(
        ("proposed", "unsettled", "refused"),
        (
            Col("number", 10, True),
            Col("place", 48),
            Col("points", 26, True),
            Col("criteria", 19, True),
            Col("code", 36, True),
            Col("remark", 26),
        ),
    ),
}
ORDER: dict[Kind, tuple[str, ...]] = {
    "sheet": (
        "notice",
        "warnings",
        "bases",
        "result",
        "indicators",
        "targets",
        "disqualifiers",
        "totals",
        "chart",
        "reasons",
        "open",
        "counted",
        "slips",
        "sources",
    ),
    "minutes": (
        "bases",
        "notice",
        "warnings",
        "opening",
        "attendance",
        "result",
        "totals",
        "targets",
        "disqualifiers",
        "reasons",
        "assessors",
        "open",
        "sources",
        "departures",
        "conclusion",
        "closing",
    ),
    "submission": (
        "bases",
        "notice",
        "warnings",
        "request",
        "proposed",
        "unsettled",
        "refused",
        "departures",
        "closing",
    ),
}
STYLES: dict[str, Style] = {
    "bases": "bases",
    "notice": "notice",
    "warnings": "bases",
    "result": "result",
    "sources": "small",
    "opening": "free",
    "attendance": "free",
}
PICTURES = ("chart",)
"""The parts that are a picture."""
PICTURE_WIDTH = 160
"""Millimetres."""
NUMBERED: tuple[Kind, ...] = ("minutes", "submission")
"""The documents whose headings are numbered."""
SIGNATURES: dict[Kind, int] = {"sheet": 2, "minutes": 3, "submission": 1}
