"""Items: what can still move a line or bar recognition, and every way it can come out once asks are answered.

The ways are told without naming a single value. What a rule compares is either known once the asks are
answered, and then lies in one of the classes into which the rule's own thresholds cut it; or it is not known
yet, and then it is taken as open as it is now. Every answer there can be falls into one of these ways, so
what holds in all of them holds whatever the answers are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from math import prod
from typing import Any

from tieuchi.evidence.facts import Evidence
from tieuchi.judge import scoring
from tieuchi.judge.findings import PartFinding
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.own import own_finding
from tieuchi.judge.reference import winners
from tieuchi.law.lawbook import WHOLE
from tieuchi.law.rules import Part
from tieuchi.plan.classes import classes, corners
from tieuchi.plan.every import fits, values_of
from tieuchi.plan.looking import Looking
from tieuchi.plan.settling import Answer, Answers, answered, attesting, settled
from tieuchi.values.interval import Interval, hull

Way = tuple[int, int]
"""The least and the most points in hundredths, or no (0) and yes (1)."""
Look = Interval | frozenset[str]
MOST_VALUES = 60
"""How many answers for one indicator are few enough to try them all."""
MOST_WAYS = 20_000
"""From here on the ways of one indicator are not told apart by class."""


@dataclass(frozen=True, eq=False)
class Item(Looking):
    """An indicator, a target or a disqualifier whose result is open, with the ways it can come out."""

    @cached_property
    def now(self) -> Way:
        """Its result as things are."""
        return self.judged([_Facts(one, {}) for one in self.measurings()], {})

    def after(self, evidence: Evidence) -> Way:
        """Return its result on other evidence, which may hold further findings of assessors."""
        item = replace(self, evidence=evidence)
        whole = own_finding(evidence, self.ruled.number)
        if whole is not None and self.bar is None:
            found = whole.points if whole.points is not None else int(bool(whole.met))
            return found, found
        return item.judged([_Facts(one, {}) for one in item.on(evidence)], {})

    def ways(self, known: frozenset[str], given: Answers) -> frozenset[Way]:
        """Return every way it can come out.

        Args:
            known: The asks that are answered.
            given: The answers to choices that numbers depend on, such as the zone.
        """
        if (exactly := self._of_every_value(known, given)) is not None:
            return exactly
        measurings = self.measurings(given)
        variants = {name: self._variants(name, known, measurings) for name in self.subjects}
        open_ = [[(name, one) for one in some] for name, some in variants.items() if some]
        least, most = self.judged([_Facts(one, {}) for one in measurings], {})
        # What cannot be told by class may come out anywhere in its range, and may stay as open as it is.
        anywhere = frozenset({(least, most), (least, least), (most, most)})
        attested = [
            [(name, one) for one in range(most + 1)]
            for name, (_, most) in self.persons.items()
            if name in known
        ]
        if (
            prod(len(some) for some in open_) * prod(len(some) for some in attested) > MOST_WAYS
            or None in variants.values()
        ):
            return anywhere
        return frozenset(
            self.judged([_Facts(one, dict(taken)) for one in measurings], dict(given_points))
            for taken in product(*open_)
            for given_points in product(*attested)
        )

    def _of_every_value(self, known: frozenset[str], given: Answers) -> frozenset[Way] | None:
        """Return the ways of every answer there is, where the answers are few."""
        values: dict[str, list[Answer]] = {}
        count = 1
        for name in sorted(known - given.keys()):
            some = values_of(self.evidence, name, MOST_VALUES)
            count *= MOST_VALUES if some is None else len(some)
            if some is None or count >= MOST_VALUES:
                return None
            values[name] = some
        answers = (dict(zip(values, picked, strict=True)) for picked in product(*values.values()))
        completed = (answered(self.evidence, {**given, **one}, {}) for one in answers)
        return frozenset(self.after(one) for one in completed if fits(one))

    def _variants(
        self, name: str, known: frozenset[str], measurings: Sequence[Measuring]
    ) -> list[Look] | None:
        """Return what a subject may be once the asks are answered.

        Nothing where they do not touch it; None where that cannot be told by class.
        """
        touching = self.behind[name] & known
        if not touching:
            return []
        facts = [
            fact.name for fact in self.subjects[name] if not settled_in(measurings[0].evidence, fact.name)
        ]
        now = measurings[0].look(name)
        if isinstance(now, frozenset):
            return [frozenset({option}) for option in sorted(now)]
        if len({one.look(name) for one in measurings}) > 1:
            return None
        if all(fact in touching for fact in facts):
            return list(classes(name, facts, self.atoms_on(name), measurings, of_something=self.of_something))
        inside = {fact: fact in facts for fact in sorted(touching)}
        partly = corners(name, inside, self.atoms_on(name), measurings)
        return None if partly is None else [now, *partly]

    def judged(self, facts: Sequence[_Facts], attested: Mapping[str, int]) -> Way:
        """Return its result over all settings."""
        found = hull(self._in_setting(one, attested) for one in facts)
        return int(found.lo), int(found.hi)

    def _in_setting(self, facts: _Facts, attested: Mapping[str, int]) -> Interval:
        outcomes = {scale.key: winners(scale, facts) for scale in self.scales}
        if self.bar is not None or (self.ruled.indicator.points is None and outcomes):
            return scoring.holds(outcomes[self.key])
        if self.ruled.indicator.points is None:
            return Interval.point(attested[self.key + "?"]) if attested else Interval(0, 1)
        return scoring.capped(self.ruled, [self._part(part, outcomes, attested) for part in self.ruled.parts])

    def _part(self, part: Part, outcomes: Any, attested: Mapping[str, int]) -> PartFinding:
        name, key = attesting(self.ruled, part.name), self.ruled.part_key(part)
        found = scoring.part_finding(
            self.ruled, part, outcomes.get(key, (len(part.bands),)), self._own_part(part.name)
        )
        if name not in attested:
            return found
        return replace(found, points=Interval.point(attested[name]))

    def _own_part(self, part: str) -> Any:
        if part != WHOLE:
            return self.own(part)
        return self.own(None) if self.ruled.rule.needs_a_person is not None else None


def settled_in(evidence: Evidence, name: str) -> bool:
    """Return whether a field or list is settled; a norm that is not in force never is."""
    form = evidence.form
    return (name in form.fields or name in form.lists) and settled(evidence, name)


class _Facts:
    """What a condition is asked of: the measures of a setting, save what is taken to be otherwise."""

    def __init__(self, around: Measuring, taken: Mapping[str, Look]) -> None:
        self.around = around
        self.taken = taken
        self.threshold = around.threshold

    def look(self, name: str) -> Look:
        return self.taken[name] if name in self.taken else self.around.look(name)
