"""Versions of a set that a command is given: a set, or the path of its folder in other content."""

from __future__ import annotations

from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.law.choosing import set_named
from tieuchi.law.criteria import SetFile


def version(named: str) -> tuple[Desk, SetFile]:
    """Return the content that a version stands in, and its head.

    Args:
        named: A set, such as ``1300-2023``, or the path of its folder, such as ``draft/criteria/1300-2023``.

    Raises:
        JudgingError: If there is no such set.
        InputError: If the content is faulty.
    """
    path = Path(named)
    root = path.absolute().parent.parent if path.parent != Path() else None
    desk = Desk(root, Reference())
    return desk, set_named(desk.heads, path.name)
