"""Questions: what is asked of all stations at once, and what it means when the answer is the wrong one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import z3

from tieuchi.law.lawbook import Ruled
from tieuchi.prove.claims import Kind
from tieuchi.prove.meaning import Meaning
from tieuchi.values.problem import Place
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Question:
    """Whether some stations can be as described.

    Attributes:
        kind: What the claim is about.
        claim: The claim.
        place: The rule it is about.
        meanings: The stations, one world each.
        asked: What is to hold of them.
        wanted: Whether there must be such stations; else there must be none.
        wrong: What is wrong otherwise.
        about: The indicators whose points the stations show.
        names: What to call the stations' files.
    """

    kind: Kind
    claim: Message
    place: Place
    meanings: tuple[Meaning, ...]
    asked: Sequence[z3.BoolRef]
    wanted: bool
    wrong: Message
    about: Sequence[Ruled]
    names: tuple[str, ...]
