"""Opening: which items of an assessment are open, and which choices their numbers depend on."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.own import own_finding
from tieuchi.law.lawbook import Law
from tieuchi.plan.items import Item


def items_of(law: Law, evidence: Evidence) -> tuple[Item, ...]:
    """Return every indicator, target and disqualifier whose result is open."""
    found = []
    for criterion in law.criteria_set.criteria:
        for ruled in criterion.indicators:
            whole = own_finding(evidence, ruled.number)
            found += [] if whole is not None else [Item(law, evidence, ruled, criterion.number)]
            found += [
                Item(law, evidence, ruled, criterion.number, one.name) for one in ruled.rule.disqualifiers
            ]
    return tuple(one for one in found if len(set(one.now)) > 1)


def choices_of(items: Iterable[Item]) -> frozenset[str]:
    """Return the unsettled choices that numbers of the items depend on, such as the zone."""
    return frozenset(
        name
        for item in items
        for name in item.law.choices[item.criterion]
        if name in item.asks and not item.evidence.fact(name).settled
    )
