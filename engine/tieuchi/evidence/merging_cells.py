"""Combining what the parts of a merged commune say of one thing, as the form declares it (``merged by``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import exact, plain
from tieuchi.values.text import Message

NOT_KNOWN = Message("not known")


def settled(cell: Cell) -> bool:
    """Return whether only one value is left; an unknown text is empty."""
    if isinstance(cell, Interval):
        return cell.known
    return cell != "" if isinstance(cell, str) else len(cell) == 1


def combined(asked: Asked, cells: Sequence[Cell]) -> Cell:
    """Return all that the merged value can be: the whole range where nothing is declared or decided.

    The upper end of a sum that is not known is kept inside the form's bound; its lower end is not, so that
    figures that are too large together can be told.

    Args:
        asked: The field or column.
        cells: What each part says of it; there is at least one.
    """
    if asked.merged_by is None:
        return whole_range(asked)
    if asked.merged_by == "same":
        alike = all(settled(cell) for cell in cells) and len(set(cells)) == 1
        return cells[0] if alike else whole_range(asked)
    ends = [cast("Interval", cell) for cell in cells]
    if asked.merged_by == "sum":
        least, most = exact(sum(end.lo for end in ends)), exact(sum(end.hi for end in ends))
        return Interval(least, max(least, min(most, asked.bounds[1])))
    pick = max if asked.merged_by == "any" else min
    return Interval(pick(end.lo for end in ends), pick(end.hi for end in ends))


def in_words(asked: Asked, cell: Cell) -> Message | str:
    """Return what a part says of something, in words."""
    if isinstance(cell, str):
        return cell
    if not isinstance(cell, Interval):
        return Message("{options}", options=[one.label for one in asked.choices if one.id in cell])
    if asked.type == "yes-no":
        return Message("yes") if cell.lo else Message("no")
    ends = (plain(exact(end * asked.per)) for end in dict.fromkeys((cell.lo, cell.hi)))
    written = "–".join(ends) + (" %" if asked.type == "percent" else "")
    return Message("{number}", number=Text(vi=written.replace(".", ","), en=written))
