"""Scales of examples: what judging tells apart, whatever reading of the rule is taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tieuchi.law.conditions import Condition, atoms
from tieuchi.law.lawbook import WHOLE, Law, Ruled
from tieuchi.law.rules import Band


@dataclass(frozen=True)
class Scaled:
    """One scale of an indicator, whatever reading of the rule is taken.

    Attributes:
        number: The indicator.
        key: The scale's key; see :class:`tieuchi.law.lawbook.Scale`.
        steps: Where its conditions stand in the rule: the bands, the target or the disqualifier.
        part: The name of the part; nothing for a target or a disqualifier.
    """

    number: str
    key: str
    steps: tuple[str | int, ...]
    part: str | None = None

    def ruled(self, law: Law) -> Ruled:
        """Return the indicator with its rule."""
        return law.criteria_set.indicators[self.number]

    def bands(self, law: Law) -> tuple[Band, ...]:
        """Return the bands of the part."""
        rule = self.ruled(law).rule
        return rule.bands if self.steps == ("bands",) else rule.parts[int(self.steps[1])].bands

    def conditions(self, law: Law) -> tuple[Condition, ...]:
        """Return the conditions, in the order in which they are tried."""
        if self.part is not None:
            return tuple(band.when for band in self.bands(law))
        rule = self.ruled(law).rule
        if self.steps == ("target",) and rule.target is not None:
            return (rule.target,)
        return (rule.disqualifiers[int(self.steps[1])].when,)

    def codes(self, law: Law) -> tuple[int, ...]:
        """Return what each outcome is to whoever reads the sheet: its points, and whether it applied.

        Two outcomes of the same points are one outcome.
        """
        if self.part is None:
            return 1, 0
        return (*(2 * one.points + (one.not_applicable is not None) for one in self.bands(law)), 0)


def scales_of(ruled: Ruled) -> Iterable[Scaled]:
    """Yield the scales of an indicator that a rule can tell."""
    rule = ruled.rule
    if rule.bands:
        yield Scaled(ruled.number, ruled.number, ("bands",), WHOLE)
    for index, part in enumerate(rule.parts):
        if part.bands:
            yield Scaled(ruled.number, ruled.part_key(part), ("parts", index, "bands"), part.name)
    if rule.target is not None:
        yield Scaled(ruled.number, ruled.number, ("target",))
    for index, one in enumerate(rule.disqualifiers):
        yield Scaled(ruled.number, f"{ruled.number}!{one.name}", ("disqualifiers", index))


def choices_in(law: Law, conditions: Iterable[Condition]) -> tuple[str, ...]:
    """Return the choices that the numbers of some conditions depend on."""
    found = {choice for one in conditions for atom in atoms(one) for choice in law.choices_of(atom)}
    return tuple(sorted(found))
