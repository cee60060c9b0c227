"""Claims about a rule set, and what became of each: proved, false with what shows it, or not proved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from tieuchi.values.problem import Place
from tieuchi.values.text import Message

Verdict = Literal["proved", "false", "not proved"]
Kind = Literal[
    "bands", "points", "direction", "recognition", "effect", "disqualifiers", "fields", "intervals"
]

KINDS: dict[Kind, Message] = {
    "bands": Message("Bands cover every value, and each can be reached"),
    "points": Message("Points add up and can be reached"),
    "direction": Message("More of a good thing never lowers a score"),
    "recognition": Message("A station can pass and can fail"),
    "effect": Message("No indicator is without effect"),
    "disqualifiers": Message("Every disqualifier can happen"),
    "fields": Message("Every field of the form is used"),
    "intervals": Message("How exact the interval of an indicator is"),
}
"""What is proved of a set, in the order of the proof sheet."""


@dataclass(frozen=True)
class Witness:
    """Evidence that shows something, as a file that can be run.

    Attributes:
        name: A short name for the file.
        document: The evidence file as data.
        points: The least and most hundredths of points by indicator that judging it must give.
    """

    name: str
    document: Mapping[str, Any]
    points: Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Proof:
    """One claim and its verdict.

    Attributes:
        kind: What the claim is about.
        claim: The claim, as a sentence.
        place: The file and line of the rule it is about.
        verdict: ``proved``; ``false``, with evidence that shows it; or ``not proved``, with the reason.
        why: What is wrong, or why nothing could be decided.
        witnesses: The evidence that shows it false, or that shows what can be reached.
        note: Whether a claim that is false is a property worth knowing and no fault.
    """

    kind: Kind
    claim: Message
    place: Place
    verdict: Verdict
    why: Message | None = None
    witnesses: tuple[Witness, ...] = ()
    note: bool = False

    @property
    def stands(self) -> bool:
        """Whether the claim is proved, or its failing is no fault."""
        return self.verdict == "proved" or self.note


def counts(proofs: Sequence[Proof]) -> Mapping[Verdict, int]:
    """Return how many claims came out each way."""
    return {
        verdict: sum(proof.verdict == verdict for proof in proofs)
        for verdict in ("proved", "false", "not proved")
    }
