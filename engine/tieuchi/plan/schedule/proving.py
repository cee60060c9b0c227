"""The bound of a schedule proved again in whole numbers, whatever a solver computes with.

For any prices, none below 0, of what is limited, no schedule can count more than the limits are worth
together, less what the targets are worth, and the best that each commune can do for itself at those prices.
The prices come from the solver; the sum is made here, exactly. Good prices make it a close bound, poor ones
only a loose one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tieuchi.plan.schedule.questions import Question

PARTS = 1 << 40
"""Prices are whole numbers of this part of one."""


def proved_bound(asked: Question, prices: Sequence[float]) -> int:
    """Return what the sum of a question cannot be more than.

    Args:
        asked: The question, for the largest sum.
        prices: What one more of each row is worth; below 0 for targets.
    """
    left = [factor * PARTS for factor in asked.factors]
    value = 0
    for row, price in zip(asked.rows, prices, strict=True):
        whole = round(price * PARTS)
        fair, end = (max(whole, 0), row.upper) if row.lower is None else (min(whole, 0), row.lower)
        value += fair * (end or 0)
        for place, factor in zip(row.columns, row.factors, strict=True):
            left[place] -= fair * factor
    for start, stop in pairwise(asked.starts):
        value += max(left[start:stop])
    return value // PARTS
