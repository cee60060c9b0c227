"""What the solver answers is added up again, and what does not hold is asked anew."""

from __future__ import annotations

import pytest

from tieuchi.plan.schedule import highs
from tieuchi.plan.schedule.programme import Row
from tieuchi.plan.schedule.questions import Question, Solved
from tieuchi.values.problem import JudgingError

ASKED = Question((0, 2, 4), (Row((1, 3), (3, 4), upper=5),), (0, 3, 0, 4), largest=True)
"""Two communes, of which one of 3 and one of 4 are to be had for 5."""


def test_the_best_that_fits_is_found() -> None:
    """The one of 4."""
    assert highs.solve(ASKED) == Solved((0, 3), 4, 4)


def test_an_answer_that_breaks_a_row_is_asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """The row is made narrower by what is missing, and the bound stays that of the question."""
    asked: list[Question] = []

    def once(question: Question) -> Solved:
        asked.append(question)
        return Solved((1, 3), 7, 7) if len(asked) == 1 else Solved((1, 2), 3, 3)

    monkeypatch.setattr(highs, "_once", once)
    assert highs.solve(ASKED) == Solved((1, 2), 3, 7)
    assert asked[1].rows[0].upper == 3


def test_a_solver_that_never_fits_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a few times it is a defect, and no plan is shown."""
    monkeypatch.setattr(highs, "_once", lambda _: Solved((1, 3), 7, 7))
    with pytest.raises(JudgingError, match="breaks a limit"):
        highs.solve(ASKED)
