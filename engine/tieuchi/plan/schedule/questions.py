"""What is asked of a solver, and its answer; nothing of any one solver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tieuchi.plan.schedule.programme import Programme, Row


@dataclass(frozen=True)
class Extra:
    """A whole column beside those of the communes, 0 or more, that relaxes a row and counts one.

    Attributes:
        row: The place of the row.
        sign: -1 where it takes away from a sum that is too large, 1 where it adds to one too small.
    """

    row: int
    sign: int


@dataclass(frozen=True)
class Question:
    """A sum to be made as large or as small as can be.

    Attributes:
        starts: For each commune the place of its first column; at the end, how many columns there are.
        rows: What has to hold.
        factors: What each column counts in the sum.
        largest: Whether the sum is made large; else small.
        extra: Columns that relax rows.
        gap: The share of the answer that its bound may be away when the search ends.
        near: The columns of an answer to start from.
    """

    starts: tuple[int, ...]
    rows: tuple[Row, ...]
    factors: tuple[int, ...]
    largest: bool
    extra: tuple[Extra, ...] = ()
    gap: float = 0.0
    near: tuple[int, ...] = ()

    @property
    def columns(self) -> int:
        """How many columns the communes have."""
        return self.starts[-1]


@dataclass(frozen=True)
class Solved:
    """An answer.

    Attributes:
        taken: The column taken for each commune.
        value: The sum, exactly.
        bound: What no answer can be better than, as the solver proved it.
        extra: How much each row is relaxed.
    """

    taken: tuple[int, ...]
    value: int
    bound: int
    extra: tuple[int, ...] = ()


def most(made: Programme, factors: Sequence[int], gap: float = 0.0) -> Question:
    """Return the question for the largest sum that keeps to all rows of a programme."""
    return Question(made.starts, made.rows, tuple(factors), largest=True, gap=gap)


def least(
    made: Programme, factors: Sequence[int], held: Sequence[Row], near: Solved, gap: float = 0.0
) -> Question:
    """Return the question for the smallest sum that also keeps to what was reached before."""
    rows = (*made.rows, *held)
    return Question(made.starts, rows, tuple(factors), largest=False, gap=gap, near=near.taken)


def fitting(made: Programme, extra: Sequence[Extra] = ()) -> Question:
    """Return the question how little some rows must be relaxed for anything to fit."""
    return Question(made.starts, made.rows, (0,) * made.columns, largest=False, extra=tuple(extra))
