"""Plans for a station: what their pages share."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.confidence import Narrowed
from tieuchi.plan.improve.plans import Improvement
from tieuchi.values.text import Message

KIND = {
    "cheapest": Message("the cheapest"),
    "soonest": Message("the soonest"),
    "other": Message("the next cheapest that differs"),
    "nearest": Message("the nearest, which does not pass"),
}


@dataclass(frozen=True)
class Confident:
    """What holds for sure of plans that were made for a confidence.

    Attributes:
        confidence: With at least which probability a plan passes.
        cut: The estimates that were narrowed for it.
        before: How the station is judged as it stands, no estimate narrowed.
        after: How it is judged once each plan is done, likewise.
    """

    confidence: Fraction
    cut: tuple[Narrowed, ...]
    before: Assessment
    after: tuple[Assessment, ...]


@dataclass(frozen=True)
class Advice:
    """What was found for a station, with all that it is told by.

    Attributes:
        improvement: What was found.
        evidence: What it was found from: the station's evidence, narrowed where a confidence was asked for.
        catalogue: The actions.
        confident: What holds for sure, where a confidence was asked for.
    """

    improvement: Improvement
    evidence: Evidence
    catalogue: Catalogue
    confident: Confident | None = None
