"""Drawing the sample of an audit, stratified by risk."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from tieuchi.register.audit.results import Audit, Audited
from tieuchi.register.audit.sampling import Design, Stratum, design, drawn_from
from tieuchi.register.audit.weights import RiskStratum
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Drawn:
    """What is drawn of one stratum.

    Attributes:
        stratum: The stratum.
        size: How many decisions it has.
        decisions: Those drawn, the first drawn first.
    """

    stratum: RiskStratum
    size: int
    decisions: tuple[Audited, ...]


@dataclass(frozen=True)
class Sample:
    """A sample of the decisions that still stand.

    Attributes:
        seed: The seed.
        confidence: How sure it is to find a wrong decision where too many are wrong.
        tolerable: The share of wrong decisions that may be missed.
        design: Its size, and what that rests on.
        strata: What is drawn of each stratum, the riskiest first.
    """

    seed: int
    confidence: Fraction
    tolerable: Fraction
    design: Design
    strata: tuple[Drawn, ...]


def sample_of(audit: Audit, seed: int, confidence: Fraction, tolerable: Fraction) -> Sample:
    """Draw a sample; see :mod:`tieuchi.register.audit.sampling` for the rules.

    Args:
        audit: The audit; of its decisions those are drawn from that no later entry corrects.
        seed: The seed.
        confidence: The wanted confidence, above 0 and below 1.
        tolerable: The tolerable share, from 0 to below 1.

    Raises:
        JudgingError: If no decision still stands.
    """
    strata = [
        Stratum(one.id, len(audit.strata[one.id]), Fraction(one.wrong.value)) for one in audit.weights.strata
    ]
    if not any(one.size for one in strata):
        raise JudgingError(Message("no decision to draw from: later entries correct all of them"))
    planned = design(strata, confidence, tolerable)
    drawn = tuple(
        _drawn(one, audit, count, seed)
        for one, count in zip(audit.weights.strata, planned.drawn, strict=True)
    )
    return Sample(seed, confidence, tolerable, planned, drawn)


def _drawn(stratum: RiskStratum, audit: Audit, count: int, seed: int) -> Drawn:
    there = {one.position: one for one in audit.strata[stratum.id]}
    positions = drawn_from(there, count, seed, audit.root)
    return Drawn(stratum, len(there), tuple(there[position] for position in positions))
