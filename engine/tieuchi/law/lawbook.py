"""A criteria set joined with its rules, ready to be judged by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable, atoms
from tieuchi.law.criteria import Criterion, Indicator, SetFile
from tieuchi.law.jurisdictions import Jurisdictions
from tieuchi.law.measures import Measure, measure_parts
from tieuchi.law.norms import Norm
from tieuchi.law.rules import Disqualifier, Part, Rule, Table
from tieuchi.values.canonical import digest
from tieuchi.values.problem import Place

if TYPE_CHECKING:
    from tieuchi.law.confirmations import Confirmation

WHOLE = "whole"
"""The name of the only scale of an indicator whose rule has no parts."""


@dataclass(frozen=True)
class Scale:
    """Conditions tried in order; the first that holds wins, and after the last stands *none of them*.

    Bands of points, a target (met, or not) and a disqualifier (holds, or not) are all scales, so that an
    evaluator has one question to answer: which of the outcomes can win.

    Attributes:
        key: Unique in the set: ``26``, ``25/diabetes``, ``29!outbreak``.
        conditions: In the order of the rule.
    """

    key: str
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Ruled:
    """One indicator with the rule it is judged by.

    Attributes:
        indicator: What the set asks.
        rule: How it is judged.
        place: Where the rule stands.
        confirmation: The confirmation that stands for both as they are; whoever changes either takes it
            away.
    """

    indicator: Indicator
    rule: Rule
    place: Place
    confirmation: Confirmation | None = None

    @property
    def number(self) -> str:
        """The indicator's number."""
        return self.indicator.number

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the rule; a rule without parts is one part that carries the indicator's title.

        Where a confirmation stands no band has a basis of its own: all are confirmed.
        """
        rule = self.rule if self.confirmation is None else self.rule.on_one_basis()
        if rule.parts:
            return rule.parts
        label = self.indicator.title
        if rule.bands:
            return (Part(name=WHOLE, label=label, bands=rule.bands),)
        if rule.needs_a_person is not None and self.indicator.points is not None:
            return (
                Part.model_construct(
                    name=WHOLE,
                    label=label,
                    bands=(),
                    most=self.indicator.points,
                    needs_a_person=rule.needs_a_person,
                ),
            )
        return ()

    @cached_property
    def disqualifiers(self) -> tuple[Disqualifier, ...]:
        """What bars recognition, on the basis of the confirmation where one stands."""
        if self.confirmation is None:
            return self.rule.disqualifiers
        basis = {"basis": "confirmed", "source": (self.confirmation.source,)}
        return tuple(one.model_copy(update=basis) for one in self.rule.disqualifiers)

    def part_key(self, part: Part) -> str:
        """The key of a part's scale."""
        return self.number if part.name == WHOLE else f"{self.number}/{part.name}"

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """What its bands or its target ask, leaving disqualifiers out."""
        if self.rule.target is not None:
            return (self.rule.target,)
        return tuple(band.when for part in self.parts for band in part.bands)

    @cached_property
    def scales(self) -> tuple[Scale, ...]:
        """Every scale an evaluator has to answer for this indicator."""
        found = [
            Scale(self.part_key(part), tuple(band.when for band in part.bands))
            for part in self.parts
            if part.bands
        ]
        if self.rule.target is not None:
            found.append(Scale(self.number, (self.rule.target,)))
        found += [Scale(f"{self.number}!{one.name}", (one.when,)) for one in self.rule.disqualifiers]
        return tuple(found)


@dataclass(frozen=True)
class RuledCriterion:
    """One criterion with its ruled indicators."""

    criterion: Criterion
    indicators: tuple[Ruled, ...]

    @property
    def number(self) -> str:
        """The criterion's number."""
        return self.criterion.criterion

    @cached_property
    def scales(self) -> tuple[Scale, ...]:
        """The scales of all its indicators."""
        return tuple(scale for ruled in self.indicators for scale in ruled.scales)


@dataclass(frozen=True)
class CriteriaSet:
    """A whole set (*bộ tiêu chí*).

    Attributes:
        head: The instrument, its days and its recognition rule.
        criteria: In the order of the decision.
        measures: By name, over the whole set.
        tables: By name, over the whole set.
        measure_places: Where each measure stands.
        confirmed_tables: The tables that an indicator with a standing confirmation rests on.
        lapsed: The last confirmation of each indicator that has changed since, in the set's order.
    """

    head: SetFile
    criteria: tuple[RuledCriterion, ...]
    measures: Mapping[str, Measure]
    tables: Mapping[str, Table]
    measure_places: Mapping[str, Place]
    confirmed_tables: frozenset[str] = frozenset()
    lapsed: tuple[Confirmation, ...] = ()

    @property
    def id(self) -> str:
        """The set's name."""
        return self.head.id

    @cached_property
    def indicators(self) -> dict[str, Ruled]:
        """Every ruled indicator by its number."""
        return {ruled.number: ruled for one in self.criteria for ruled in one.indicators}


@dataclass(frozen=True)
class Law:
    """The law of one day: a criteria set, and the norms in force then.

    Attributes:
        criteria_set: The set.
        norms: The norms in force, by subject; a subject without one is not known on that day.
        jurisdictions: The levels of government and who is competent; no finding depends on them.
    """

    criteria_set: CriteriaSet
    norms: Mapping[str, Norm]
    jurisdictions: Jurisdictions = field(default_factory=Jurisdictions)

    @cached_property
    def choices(self) -> dict[str, tuple[str, ...]]:
        """The choices (zone, region) that numbers of each criterion depend on, by criterion number."""
        return {
            one.number: tuple(
                sorted(
                    {
                        choice
                        for scale in one.scales
                        for condition in scale.conditions
                        for choice in self._choices(condition)
                    }
                )
            )
            for one in self.criteria_set.criteria
        }

    @cached_property
    def digest(self) -> str:
        """The hash of all that the set asks and how it is judged, whoever has confirmed it."""
        one = self.criteria_set
        return digest(
            {
                "head": one.head,
                "criteria": [ruled.criterion for ruled in one.criteria],
                "rules": [ruled.rule for criterion in one.criteria for ruled in criterion.indicators],
                "measures": one.measures,
                "tables": one.tables,
            }
        )

    @cached_property
    def norms_digest(self) -> str:
        """The hash of the norms in force."""
        return digest(self.norms)

    def choices_of(self, atom: str | Compare) -> Iterable[str]:
        """Yield the choices that the numbers of a comparison depend on."""
        if isinstance(atom, Compare):
            for _, threshold in atom.comparison.bounds:
                yield from self._threshold_choices(threshold)
            yield from self.measure_choices(atom.name)

    def _choices(self, condition: Condition) -> Iterable[str]:
        for atom in atoms(condition):
            yield from self.choices_of(atom)

    def measure_choices(self, name: str) -> Iterable[str]:
        """Yield the choices that a measure's own numbers depend on."""
        measure = self.criteria_set.measures.get(name)
        if measure is None:
            return
        yield from self._threshold_choices(measure.value)
        yield from self._norm_choices(measure.coverage.norm if measure.coverage else measure.norm)
        where = (measure.count.where,) if measure.count and measure.count.where is not None else ()
        for condition in (*where, *(measure.how_many or ())):
            yield from self._choices(condition)
        for other in measure_parts(measure):
            yield from self.measure_choices(other)

    def _threshold_choices(self, threshold: Any) -> Iterable[str]:
        if isinstance(threshold, ByChoice):
            yield threshold.by
        elif isinstance(threshold, FromTable):
            yield self.criteria_set.tables[threshold.table].by

    def _norm_choices(self, subject: str | None) -> Iterable[str]:
        norm = self.norms.get(subject or "")
        by = norm and (norm.headcount or norm.equipment)
        if by:
            yield by.by
