"""Norms on the small form, as several tests use them."""

from __future__ import annotations

from building import TEXT
from smallset import norm

STAFFING = norm(
    "staffing",
    headcount={
        "base": 5,
        "by": "zone",
        "population": "population",
        "steps": [{"options": ["1", "2"], "above": 6000, "every": 2500}],
        "factors": {"1": 1, "2": 1.2, "3": 1.3},
        "order": "factor on base and steps",
        "rounding": "half up",
        "reading": TEXT,
    },
)
TECHNIQUES = norm(
    "list",
    techniques={"total": 4, "code": "code", "performed": "performed", "on list": "on_list", "entries": []},
)
EQUIPMENT = norm(
    "things",
    equipment={
        "by": "zone",
        "item": "item",
        "required": "required",
        "working": "working",
        "entries": [
            {"item": "bed", "name": "bed", "needed": {"1": 2, "2": 1, "3": 0}, "basis": "norm"},
            {"item": "lamp", "name": "lamp", "basis": "norm"},
        ],
    },
)
