"""Risk: what was remarked of a decision, weighed by declared weights and added up.

The rules, all of them:

1. The class weighs as declared; what a plausibility rule found weighs what the rule declares, each rule once.
2. The margin of a pass is how far its least points are above a line, as a share of what there is above it,
   for the total or the criterion where that is smallest; of a fail that no disqualifier causes, how far its
   most points are below a line, as a share of the line, where that is largest. A margin below a declared
   share weighs; targets and open verdicts have none. Points would not do: two points are much of a criterion
   that has four, and little of the total.
3. Assessors' own findings, findings that are open and late recording weigh as declared.
4. The risk is the sum. What cannot be compared weighs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from tieuchi.judge.findings import Assessment
from tieuchi.register.audit.classes import Class
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.plausibility import Rule
from tieuchi.register.audit.weights import RiskStratum, Weights
from tieuchi.values.fields import Text
from tieuchi.values.text import Message


@dataclass(frozen=True, slots=True)
class Shown:
    """What judging a decision again showed that weighs.

    Attributes:
        margin: How far the verdict is from the other one, as a share, where lines decide.
        overruled: How many findings an assessor made instead of the rule.
        open: How many findings are open.
    """

    margin: Fraction | None
    overruled: int
    open: int


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that adds to the risk of a decision."""

    weight: int
    said: Message | Text


def shown_by(assessment: Assessment) -> Shown:
    """Return what of an assessment weighs."""
    statuses = assessment.counts
    return Shown(margin_of(assessment), statuses.get("overruled", 0), statuses.get("open", 0))


def margin_of(assessment: Assessment) -> Fraction | None:
    """Return how far a verdict is from the other one, as a share; see rule 2."""
    lines = [
        (points, needed, maximum)
        for points, needed, maximum in (
            (assessment.total, assessment.needed, assessment.maximum),
            *((one.points, one.needed, one.maximum) for one in assessment.criteria),
        )
        if points is not None and needed is not None
    ]
    if assessment.outcome == "pass":
        over = [
            Fraction(points.lo - needed.hi) / Fraction(most - needed.hi)
            for points, needed, most in lines
            if most > needed.hi
        ]
        return min(over, default=None)
    if assessment.outcome == "open" or any(bar.holds.lo for bar in assessment.barred):
        return None
    return max(
        (Fraction(needed.lo - points.hi) / Fraction(needed.lo) for points, needed, _ in lines if needed.lo),
        default=None,
    )


@dataclass(frozen=True)
class Weighing:
    """Weighs decisions.

    Attributes:
        weights: What each thing weighs.
        rules: The plausibility rules by their ids.
    """

    weights: Weights
    rules: Mapping[str, Rule]

    def reasons(
        self, kind: Class, found: Iterable[Compared], shown: Shown | None, days: int
    ) -> tuple[Reason, ...]:
        """Return everything that adds to the risk of a decision, the heaviest first.

        Args:
            kind: The class of the decision.
            found: What plausibility rules say of it.
            shown: What judging it again showed; none where it cannot be judged.
            days: How many days after it was signed it was recorded.
        """
        reasons = [*_of_class(kind, self.weights), *_implausible(found, self.rules)]
        if shown is not None:
            reasons += [*_thin(shown, self.weights), *_findings(shown, self.weights)]
        if days >= self.weights.late.days:
            said = Message("days between signing and recording: {days}", days=days)
            reasons.append(Reason(self.weights.late.weight, said))
        return tuple(sorted(reasons, key=lambda one: -one.weight))

    def stratum(self, risk: int) -> RiskStratum:
        """Return the stratum that a risk is in."""
        return next(one for one in self.weights.strata if risk >= one.start)


def _of_class(kind: Class, weights: Weights) -> Iterator[Reason]:
    if weights.classes[kind]:
        yield Reason(weights.classes[kind], CLASS[kind])


CLASS: dict[Class, Message] = {
    "cannot be judged": Message("cannot be judged"),
    "engine differs": Message("today's engine differs"),
    "evidence superseded": Message("evidence superseded"),
    "departed without reason": Message("council departed without reason"),
    "content since corrected": Message("content since corrected"),
    "council departed with reason": Message("council departed with reason"),
    "confirmed": Message("confirmed as recorded"),
}
"""What each class is called."""


def _implausible(found: Iterable[Compared], rules: Mapping[str, Rule]) -> Iterator[Reason]:
    for name in dict.fromkeys(one.rule for one in found if one.found == "found"):
        yield Reason(rules[name].weight, rules[name].title)


def _thin(shown: Shown, weights: Weights) -> Iterator[Reason]:
    margin = shown.margin
    thin = [one for one in weights.margins if margin is not None and margin < one.below.value]
    for one in thin[:1]:
        said = Message("margin below {share}", share=one.below)
        yield Reason(one.weight, said)


def _findings(shown: Shown, weights: Weights) -> Iterator[Reason]:
    if shown.overruled:
        said = Message("assessors' findings instead of the rule's: {count}", count=shown.overruled)
        yield Reason(min(shown.overruled * weights.overruled.each, weights.overruled.most), said)
    if shown.open:
        said = Message("open findings: {count}", count=shown.open)
        yield Reason(min(shown.open * weights.open.each, weights.open.most), said)
