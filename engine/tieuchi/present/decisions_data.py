"""Recorded decisions as JSON: each line exactly as it is kept, with its place and its hash."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from tieuchi import __version__
from tieuchi.register.standing import Standing
from tieuchi.register.store.register import Head


def as_json(where: str, head: Head, lines: Iterable[Standing]) -> str:
    """Return decisions as one JSON object ``{"tieuchi", "register", "lines"}``.

    Args:
        where: Where the register lies.
        head: Where its log stands.
        lines: The decisions; ``corrected_by`` tells the line that corrects each, or null.
    """
    whole = {
        "tieuchi": __version__,
        "register": {"where": where, "size": head.size, "root": head.root.hex()},
        "lines": [line_data(one) for one in lines],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def line_data(one: Standing) -> dict[str, Any]:
    """Return a line with its place, its hash, and the line that corrects it."""
    kept = one.kept
    return {
        "position": kept.position,
        "hash": kept.hash.hex(),
        "corrected_by": one.corrected_by,
        "line": json.loads(kept.leaf),
    }
