"""Proofs of small sets, as the tests ask for them."""

from __future__ import annotations

from typing import Any

from building import DAY
from smallset import FORM, law
from tieuchi.law.lawbook import Law
from tieuchi.prove.claims import Proof
from tieuchi.prove.prover import Prover
from tieuchi.prove.questions import Question


def prover(one: Law, *, form: Any = FORM, seconds: float = 20) -> Prover:
    """Return the prover of a small law on the day of the tests."""
    return Prover(one, form, DAY, seconds)


def proofs(questions: Any, *rules: Any, **more: Any) -> list[Proof]:
    """Return what became of some claims about a small set, each with its place in the sheet."""
    return answered(questions, prover(law(*rules, **more)))


def answered(questions: Any, asked: Prover) -> list[Proof]:
    """Return what became of some claims."""
    return [asked.answer(one) if isinstance(one, Question) else one for one in questions(asked)]


def verdicts(found: list[Proof]) -> dict[str, str]:
    """Return the verdict of each claim."""
    return {str(proof.claim): proof.verdict for proof in found}


def failing(found: list[Proof]) -> dict[str, str]:
    """Return the claims that do not hold, each with its verdict."""
    return {claim: verdict for claim, verdict in verdicts(found).items() if verdict != "proved"}
