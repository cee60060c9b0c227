"""The meaning of rules in a world: measures as numbers, conditions as truths, rules as points.

It is the third writing of the semantics, beside the reference and the rule engine, for stations about which
everything is known. That it says the same as the judge is checked on every station the prover shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

import z3

from tieuchi.judge.measuring import UNBOUNDED
from tieuchi.law.conditions import AllOf, AnyOf, ByChoice, Compare, Condition, FromTable, Not
from tieuchi.law.lawbook import Law, Ruled, RuledCriterion
from tieuchi.law.measures import Measure
from tieuchi.law.norms import Headcount
from tieuchi.law.rules import Part
from tieuchi.prove.kinds import GRID
from tieuchi.prove.world import Quantity, World
from tieuchi.values.numbers import Amount, Number, exact
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

ONE = z3.IntVal(1)


class Meaning:
    """What the rules of a law say of one world.

    Args:
        world: The world.
        law: The law, where it is not the world's own.
        empty: Whether a share may have nothing below its line where the rule does not say what counts
            then; it can be anything, as the judge leaves it open. Else the world has no such share.
    """

    def __init__(self, world: World, *, law: Law | None = None, empty: bool = False) -> None:
        self.world = world
        self.law = law or world.law
        self._empty = empty
        self._quantities: dict[str, Quantity] = {}

    def quantity(self, name: str) -> Quantity:
        """Return a measure, or a number or yes/no field."""
        if name not in self._quantities:
            measure = self.law.criteria_set.measures.get(name)
            self._quantities[name] = self.world.number(name) if measure is None else self._measured(measure)
        return self._quantities[name]

    def holds(self, condition: Condition) -> z3.BoolRef:
        """Return whether a condition holds."""
        match condition:
            case AllOf():
                return z3.And([self.holds(part) for part in condition.all])
            case AnyOf():
                return z3.Or([self.holds(part) for part in condition.any])
            case Not():
                return z3.Not(self.holds(condition.negated))
            case Compare():
                return self._compared(condition)
        return self.quantity(condition).above == 1

    def won(self, conditions: Sequence[Condition], index: int) -> z3.BoolRef:
        """Return whether an outcome of a scale wins; one past the last is none of them."""
        before = [z3.Not(self.holds(one)) for one in conditions[:index]]
        here = [self.holds(conditions[index])] if index < len(conditions) else []
        return z3.And([*before, *here])

    def part(self, ruled: Ruled, part: Part) -> z3.ArithRef:
        """Return the points of a part, in hundredths."""
        if part.needs_a_person is not None:
            return self.world.attest(ruled.part_key(part), part.maximum)
        points: z3.ArithRef = z3.IntVal(0)
        for band in reversed(part.bands):
            points = z3.If(self.holds(band.when), z3.IntVal(band.points), points)
        return points

    def indicator(self, ruled: Ruled) -> z3.ArithRef:
        """Return the points of an indicator, in hundredths; of a target, one if it is met."""
        if ruled.indicator.points is None:
            return self._target(ruled)
        points = z3.Sum([self.part(ruled, part) for part in ruled.parts])
        cap = ruled.rule.cap
        return points if cap is None else z3.If(points > cap, z3.IntVal(cap), points)

    def criterion(self, criterion: RuledCriterion) -> z3.ArithRef:
        """Return the points of a criterion, in hundredths."""
        return z3.Sum([self.indicator(ruled) for ruled in criterion.indicators])

    @cached_property
    def barred(self) -> z3.BoolRef:
        """Whether some disqualifier holds."""
        return z3.Or(
            [
                self.holds(one.when)
                for ruled in self.law.criteria_set.indicators.values()
                for one in ruled.rule.disqualifiers
            ]
        )

    def _target(self, ruled: Ruled) -> z3.ArithRef:
        if ruled.rule.target is None:
            return self.world.attest(ruled.number, 1)
        return z3.If(self.holds(ruled.rule.target), ONE, z3.IntVal(0))

    def _compared(self, asked: Compare) -> z3.BoolRef:
        comparison = asked.comparison
        if comparison.options:
            return self.world.among(asked.name, comparison.options)
        quantity = self.quantity(asked.name)
        return z3.And([self._bounded(quantity, word, written) for word, written in comparison.bounds])

    def _bounded(self, quantity: Quantity, word: str, written: Any) -> z3.BoolRef:
        by, values = self._thresholds(written)
        if by is None:
            return _against(quantity, word, values[""])
        return z3.And(
            [
                z3.Implies(self.world.chosen(by, option), _against(quantity, word, value))
                for option, value in values.items()
            ]
        )

    def _thresholds(self, written: Any) -> tuple[str | None, dict[str, Number]]:
        """Return the choice that a threshold depends on, and its number for each option."""
        if isinstance(written, ByChoice):
            return written.by, {option: amount.value for option, amount in written.values.items()}
        if isinstance(written, FromTable):
            table = self.law.criteria_set.tables[written.table]
            return table.by, {
                option: exact(entry.value.value * written.times.value)
                for option, entry in table.values.items()
            }
        amount: Amount = written
        return None, {"": amount.value}

    def _measured(self, measure: Measure) -> Quantity:
        if measure.share is not None:
            of, whole = self.quantity(measure.share.of), self.quantity(measure.share.whole)
            self.world.facts.append(of.above * whole.below <= whole.above * of.below)
            return self._divided(of, whole, measure.share.none_counts_as, 1)
        if measure.ratio is not None:
            of, to = self.quantity(measure.ratio.of), self.quantity(measure.ratio.to)
            return self._divided(of, to, measure.ratio.none_counts_as, UNBOUNDED)
        if measure.coverage is not None:
            return self._covered(measure.coverage.of, measure.coverage.norm)
        if measure.sum is not None:
            return self._summed([self.quantity(name) for name in measure.sum])
        if measure.value is not None:
            return self._given(measure.value)
        return Quantity(self._whole(measure), ONE)

    def _whole(self, measure: Measure) -> z3.ArithRef:
        """Return a measure that is a whole number."""
        if measure.count is not None:
            return self.world.rows_where(measure.count.rows_of, measure.count.where)
        if measure.how_many is not None:
            return z3.Sum([z3.If(self.holds(one), 1, 0) for one in measure.how_many])
        return self._norm(measure.norm or "")

    def _divided(self, of: Quantity, to: Quantity, none: Amount | None, most: int) -> Quantity:
        above, below = of.above * to.below, of.below * to.above
        if none is not None:
            return Quantity(above, below, none.value)
        if not self._empty:
            self.world.facts.append(to.above >= 1)
            return Quantity(above, below)
        anything = self.world.unknown(f"{of.above}/{to.above}", 0, most * GRID)
        return Quantity(z3.If(to.above == 0, anything, above), z3.If(to.above == 0, z3.IntVal(GRID), below))

    def _summed(self, parts: Sequence[Quantity]) -> Quantity:
        steps = z3.IntVal(max(_constant(part.below) for part in parts))
        return Quantity(
            z3.Sum([part.above * (_constant(steps) // _constant(part.below)) for part in parts]), steps
        )

    def _covered(self, name: str, subject: str) -> Quantity:
        norm = self.law.norms.get(subject)
        if norm is not None and norm.techniques is not None:
            return self.world.techniques_covered(name, norm.techniques)
        if norm is not None and norm.equipment is not None:
            return self.world.equipment_covered(name, norm.equipment)
        raise _no_norm(subject)

    def _norm(self, subject: str) -> z3.ArithRef:
        norm = self.law.norms.get(subject)
        if norm is None or norm.headcount is None:
            raise _no_norm(subject)
        population = self.quantity(norm.headcount.population).above
        return self.world.by_choice(
            norm.headcount.by,
            {option: _headcount(norm.headcount, population, option) for option in norm.headcount.factors},
        )

    def _given(self, written: Any) -> Quantity:
        by, values = self._thresholds(written)
        scale = max(Fraction(value).denominator for value in values.values())
        steps = {option: z3.IntVal(int(value * scale)) for option, value in values.items()}
        above = steps[""] if by is None else self.world.by_choice(by, steps)
        return Quantity(above, z3.IntVal(scale))


def _against(quantity: Quantity, word: str, threshold: Number) -> z3.BoolRef:
    """Return whether a number compares so, by cross-multiplying."""
    left = quantity.above * threshold.denominator
    right = threshold.numerator * quantity.below
    holds = {"at least": left >= right, "more than": left > right, "at most": left <= right}.get(
        word, left < right
    )
    if quantity.none is None:
        return holds
    none = {
        "at least": quantity.none >= threshold,
        "more than": quantity.none > threshold,
        "at most": quantity.none <= threshold,
    }.get(word, quantity.none < threshold)
    return z3.If(quantity.below == 0, z3.BoolVal(none), holds)


def _headcount(norm: Headcount, population: z3.ArithRef, option: str) -> z3.ArithRef:
    """Return the staff a norm asks for; see :func:`tieuchi.judge.coverage.headcount_needed`."""
    added = z3.Sum(
        [
            z3.If(population > step.above, (population - step.above) / step.every, 0)
            for step in norm.steps
            if option in step.options
        ]
        or [z3.IntVal(0)]
    )
    factor = Fraction(norm.factors[option].value)
    above, below = factor.numerator, factor.denominator
    on_base = norm.order == "factor on base"
    whole = norm.base * above + added * below if on_base else (norm.base + added) * above
    rounded = {"half up": (2 * whole + below) / (2 * below), "up": (whole + below - 1) / below}
    return rounded.get(norm.rounding, whole / below)


def _constant(number: z3.ArithRef) -> int:
    return int(z3.simplify(number).as_long())


def _no_norm(subject: str) -> JudgingError:
    return JudgingError(Message("no norm of ‘{subject}’ is in force on that day", subject=subject))
