"""Looking: which facts, lists, findings and norms an open result hangs on, and which asks may narrow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.own import own_finding
from tieuchi.judge.using import UsedFact, used_by
from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.law.lawbook import WHOLE, Law, Ruled, Scale
from tieuchi.law.rules import Part
from tieuchi.plan.settling import Answers, answered, attesting, settled


@dataclass(frozen=True, eq=False)
class Looking:
    """What an indicator, a target or a disqualifier looks at whose result is open.

    Attributes:
        law: The law.
        evidence: What is known, over the whole period.
        ruled: The indicator.
        criterion: The number of its criterion.
        bar: The name of the disqualifier, where it is one.
        of_something: Whether what its shares are taken of is held to be more than nothing once it is known.
    """

    law: Law
    evidence: Evidence
    ruled: Ruled
    criterion: str
    bar: str | None = None
    of_something: bool = False

    @property
    def key(self) -> str:
        """The indicator's number, or the key of the disqualifier's scale."""
        return self.ruled.number if self.bar is None else f"{self.ruled.number}!{self.bar}"

    @cached_property
    def scales(self) -> tuple[Scale, ...]:
        """The scales that decide it, those left out that an assessor has found on."""
        given = {f"{self.ruled.number}/{one.part}" for one in self.evidence.findings if one.part is not None}
        return tuple(
            one
            for one in self.ruled.scales
            if (one.key == self.key if self.bar else "!" not in one.key) and one.key not in given
        )

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """What its scales ask."""
        return tuple(condition for scale in self.scales for condition in scale.conditions)

    @cached_property
    def persons(self) -> dict[str, tuple[Part | None, int]]:
        """The findings that only a person can give, with the most each can bring; a target brings a yes."""
        ruled = self.ruled
        if self.bar is not None:
            return {}
        if ruled.indicator.points is None:
            alone = ruled.rule.needs_a_person is not None
            return {attesting(ruled): (None, 1)} if alone and not self.own(None) else {}
        return {
            attesting(ruled, part.name): (part, part.maximum)
            for part in ruled.parts
            if part.needs_a_person is not None and not self.own(None if part.name == WHOLE else part.name)
        }

    def own(self, part: str | None) -> Any:
        """Return what an assessor has found on it, or on a part of it, where one has."""
        return own_finding(self.evidence, self.ruled.number, part)

    @cached_property
    def subjects(self) -> dict[str, tuple[UsedFact, ...]]:
        """What its rules compare, each with the facts, lists and norms behind it that are not settled."""
        used = used_by(self.conditions, self.measurings())
        return {one.name: tuple(fact for fact in one.facts if not fact.settled) for one in used}

    @cached_property
    def behind(self) -> dict[str, frozenset[str]]:
        """For each subject every ask that may narrow it: its facts, and what these are part of or contain."""
        return {
            name: frozenset(ask for fact in facts for ask in self._relatives(fact.name))
            for name, facts in self.subjects.items()
        }

    def _relatives(self, name: str) -> Iterator[str]:
        form = self.evidence.form
        if name in form.lists:
            yield name
            return
        if name not in form.fields:
            return
        waiting, found = [name], {name}
        while waiting:
            one = waiting.pop()
            near = (*form.parts.get(one, ()), form.fields[one].part_of)
            new = {other for other in near if other is not None and not settled(self.evidence, other)} - found
            found |= new
            waiting += sorted(new)
        yield from (one for one in found if not settled(self.evidence, one))

    @cached_property
    def asks(self) -> frozenset[str]:
        """Every ask whose answer may narrow it."""
        return frozenset(self.persons).union(*self.behind.values())

    @cached_property
    def direct(self) -> frozenset[str]:
        """The asks that it looks at itself."""
        facts = {fact.name for some in self.subjects.values() for fact in some}
        return self.asks & (facts | self.persons.keys())

    @cached_property
    def near(self) -> frozenset[str]:
        """The asks that it looks at itself, and those that these are part of."""
        form = self.evidence.form
        wholes = (whole for name in self.direct if name in form.fields for whole in form.wholes(name))
        return self.direct | (self.asks & frozenset(wholes))

    def measurings(self, given: Answers | None = None) -> Sequence[Measuring]:
        """Return the measures in each setting, once some choices are given."""
        return self.on(answered(self.evidence, given, {}) if given else self.evidence)

    def on(self, evidence: Evidence) -> Sequence[Measuring]:
        """Return the measures of other evidence in each of its settings."""
        choices = self.law.choices[self.criterion]
        return [Measuring(self.law, evidence, setting) for setting in settings(choices, evidence)]

    def atoms_on(self, name: str) -> list[str | Compare]:
        """Return what its rules ask about a subject."""
        found = (atom for condition in self.conditions for atom in atoms(condition))
        return [atom for atom in found if (atom if isinstance(atom, str) else atom.name) == name]

    def moved_by(self, ask: str) -> list[str | Compare]:
        """Return what its rules ask about the subjects that an ask may narrow."""
        return [atom for name, asks in self.behind.items() if ask in asks for atom in self.atoms_on(name)]
