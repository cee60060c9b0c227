"""Every: where little is open, all asks and all answers are tried, and what is found is exact.

Little is open where the fields that can be asked have so few values that judging every subset of them with
every answer takes no more than :data:`MOST_JUDGED` judgings; lists and assessors' findings are never few.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from typing import cast

from tieuchi.evidence.facts import Evidence
from tieuchi.plan.settling import Answer, Answers, Ask, minutes
from tieuchi.values.interval import Interval

MOST_JUDGED = 400
"""How many judgings are few."""


def values_of(evidence: Evidence, name: str, most: int) -> list[Answer] | None:
    """Return every value that a field can still have, or None where there are more than ``most``."""
    form = evidence.form
    if name not in form.fields:
        return None
    value = evidence.fact(name).value
    if isinstance(value, frozenset):
        return [frozenset({option}) for option in sorted(value)]
    if value.known:
        return [value]
    if form.fields[name].type not in ("count", "yes-no") or value.hi - value.lo >= most:
        return None
    return [Interval.point(number) for number in range(int(value.lo), int(value.hi) + 1)]


def fits(evidence: Evidence) -> bool:
    """Return whether no part surely exceeds a whole it is counted inside."""
    form = evidence.form
    return all(
        cast(Interval, evidence.fact(part).value).lo <= cast(Interval, evidence.facts[whole].value).hi
        for part in evidence.facts
        for whole in form.wholes(part)
        if whole in evidence.facts
    )


@dataclass(frozen=True)
class Every:
    """All values of all asks, where they are few."""

    values: Mapping[str, list[Answer]]
    asks: Mapping[str, Ask]

    @classmethod
    def of(cls, evidence: Evidence, asks: Mapping[str, Ask]) -> Every | None:
        """Return all values, or None where they are not few."""
        values: dict[str, list[Answer]] = {}
        judged = 1
        for name in asks:
            some = values_of(evidence, name, MOST_JUDGED)
            judged *= MOST_JUDGED if some is None else len(some) + 1
            if some is None or judged > MOST_JUDGED:
                return None
            values[name] = some
        return cls(values, asks)

    def subsets(self) -> list[frozenset[str]]:
        """Return every subset of the asks, the one with the least work first."""
        names = sorted(self.asks)
        found = [frozenset(some) for size in range(len(names) + 1) for some in combinations(names, size)]
        return sorted(found, key=lambda some: (minutes(self.asks, some), len(some), sorted(some)))

    def answers(self, some: frozenset[str]) -> Iterator[Answers]:
        """Yield every way to answer some asks."""
        names = sorted(some)
        for picked in product(*(self.values[name] for name in names)):
            yield dict(zip(names, picked, strict=True))
