"""Proving a set: every claim of the proof sheet, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.law.lawbook import Law
from tieuchi.prove.bands import bands
from tieuchi.prove.claims import Proof
from tieuchi.prove.direction import directions
from tieuchi.prove.exactness import intervals
from tieuchi.prove.fields import fields
from tieuchi.prove.points import points
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question
from tieuchi.prove.recognition import disqualifiers, effects, recognition

KINDS_OF_QUESTION = (bands, points, directions, recognition, effects, disqualifiers)


def prove(prover: Prover, on_the_form: Sequence[Law]) -> Iterator[Proof]:
    """Yield what became of every claim about a set, in the order of the proof sheet.

    Args:
        prover: The set under the law of a day.
        on_the_form: Every set that is judged on the same form, to tell which of its fields are used.
    """
    for questions in KINDS_OF_QUESTION:
        for one in questions(prover):
            yield prover.answer(one) if isinstance(one, Question) else one
    yield from fields(prover.form, on_the_form)
    yield from intervals(prover)
