"""What the commands share that ask the solver, which is an extra: without it everything else still works."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tieuchi.desk import Desk
from tieuchi.law.criteria import SetFile
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.prove.prover import Prover


def require_rules(head: SetFile) -> None:
    """Check that a set has rules.

    Raises:
        JudgingError: If it is only a frame, of which nothing can be proved or shown.
    """
    if head.kind == "frame":
        raise JudgingError(
            Message(
                "‘{set}’ is only a frame: it has no rules, so nothing can be proved or shown of it",
                set=head.id,
            )
        )


def prover_of(desk: Desk, head: SetFile, day: date, seconds: float) -> Prover:
    """Return the prover of a set under the law of a day.

    Raises:
        JudgingError: If the set is only a frame.
        InputError: If the set is faulty.
    """
    from tieuchi.prove.prover import Prover  # noqa: PLC0415 - it needs the solver, which may not be there

    require_rules(head)
    return Prover(desk.law(head.id, day), desk.form(head.form), day, seconds)


def near(head: SetFile, today: date) -> date:
    """Return today, or the nearest day on which a set is in force."""
    validity = head.instrument.validity
    if today < validity.start:
        return validity.start
    return today if validity.holds(today) or validity.end is None else validity.end
