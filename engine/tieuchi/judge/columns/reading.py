"""Reading: the columns of the prepared shape as formulas, each within what the form allows."""

from __future__ import annotations

from tieuchi.evidence.asked import Asked
from tieuchi.judge.columns.formulas import Bounds, Formula, read
from tieuchi.judge.columns.quantities import Ends
from tieuchi.tables.prepared import bounds_in_steps, chosen, lower, steps, upper


def choice_of(asked: Asked) -> Formula:
    """Return the place of the option of a choice; 0 where every option is left."""
    return read(chosen(asked.id), (0, len(asked.choices)))


def ends_of(asked: Asked) -> Ends:
    """Return the two ends of a number or yes/no."""
    return pair(asked.id, bounds_in_steps(asked), steps(asked))


def pair(name: str, bounds: Bounds, scale: int = 1) -> Ends:
    """Return the two ends of whatever stands in the columns of a name, in so many steps to one."""
    return Ends(read(lower(name), bounds), read(upper(name), bounds), scale)


def said(name: str) -> str:
    """Return the column with the upper end of a part as the evidence says it, not cut to its whole's."""
    return f"{name}_said"


def said_of(asked: Asked) -> Formula:
    """Return the upper end of a part as the evidence says it."""
    return read(said(asked.id), bounds_in_steps(asked))
