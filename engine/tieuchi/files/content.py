"""Where the criteria, the rules and the evidence that come with the product lie."""

from __future__ import annotations

import os
from pathlib import Path

FOLDERS = ("criteria", "rules", "evidence")


def content_root() -> Path:
    """Return the folder that holds the three content folders.

    An installed product carries them; a checkout installed as editable reads them live; and
    ``TIEUCHI_CONTENT`` names another folder, for whoever keeps their own criteria.
    """
    if named := os.environ.get("TIEUCHI_CONTENT"):
        return Path(named)
    checkout = Path(__file__).resolve().parents[3]
    if (checkout / "pyproject.toml").is_file() and all((checkout / f).is_dir() for f in FOLDERS):
        return checkout
    return carried()


def carried() -> Path:
    """Return the folder that an installed product carries, which its next version replaces."""
    return Path(__file__).resolve().parents[1] / "content"
