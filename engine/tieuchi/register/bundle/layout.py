"""What stands where in a bundle."""

from __future__ import annotations

import re

ENTRIES = "entries.jsonl"
HASHES = "hashes.txt"
FOLDERS = ("checkpoints", "objects")
CHECKPOINT = re.compile(r"checkpoints/[0-9]{6}\.txt")
OBJECT = re.compile(r"objects/[0-9a-f]{64}")


def checkpoint_file(number: int) -> str:
    """Return where a checkpoint stands; they are numbered from 0 in the order they were signed."""
    return f"checkpoints/{number:06}.txt"


def object_file(sha256: str) -> str:
    """Return where the object with a hash stands."""
    return f"objects/{sha256}"


def belongs(name: str) -> bool:
    """Tell whether a file of this name may stand in a bundle."""
    return name in (ENTRIES, HASHES) or bool(CHECKPOINT.fullmatch(name) or OBJECT.fullmatch(name))
