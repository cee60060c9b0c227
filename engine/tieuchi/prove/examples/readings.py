"""Neighbouring readings: what a rule would be if one word of it were read a step away.

An example speaks for the rule as it stands only if it comes out otherwise under each of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.law.conditions import (
    AllOf,
    AnyOf,
    ByChoice,
    Compare,
    Condition,
    FromTable,
    Not,
    Threshold,
)
from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.replacing import MEASURE, RULE, TABLE, Spot, found, rebuilt, with_other
from tieuchi.values.numbers import Amount, Number, exact

ATTRIBUTE = {"at least": "at_least", "more than": "more_than", "at most": "at_most", "less than": "less_than"}
OPPOSITE = {
    "at least": ("more than", "at most"),
    "more than": ("at least", "less than"),
    "at most": ("less than", "at least"),
    "less than": ("at most", "more than"),
}
"""Each comparison with its neighbour at the threshold, and with the one that looks the other way."""


def written_step(amount: Amount) -> Number:
    """Return one step of a number as it is written: the unit of its last decimal, at most 1."""
    shown = Fraction(amount.value) * amount.per
    step = Fraction(1)
    while (shown / step).denominator != 1 and step > Fraction(1, 10**6):
        step /= 10
    return exact(step / amount.per)


def parts_of(condition: Any, spot: Spot) -> Iterable[tuple[Spot, Condition]]:
    """Yield a condition and all that it is made of, each with where it stands, the outermost first."""
    yield spot, condition
    match condition:
        case AllOf():
            for index, one in enumerate(condition.all):
                yield from parts_of(one, spot.down("all", index))
        case AnyOf():
            for index, one in enumerate(condition.any):
                yield from parts_of(one, spot.down("any", index))
        case Not():
            yield from parts_of(condition.negated, spot.down("negated"))


def always(condition: Condition, *, holds: bool) -> Condition:
    """Return a condition over the same words that always holds, or never."""
    both = (condition, _denied(condition))
    return AnyOf(any=both) if holds else AllOf(all=both)


def _denied(condition: Condition) -> Not:
    return Not.model_validate({"not": condition})


def readings_of(law: Law, spot: Spot, words: Mapping[str, Asked]) -> Iterable[Law]:
    """Yield the law with the condition at a spot read otherwise.

    Args:
        law: The law.
        spot: Where the condition stands.
        words: The fields or columns it may speak of.
    """
    condition = found(law, spot)
    for other in _others(condition, words):
        yield with_other(law, spot, other)
    if isinstance(condition, Compare):
        yield from _bounds(law, spot, condition)


def band_readings(law: Law, spot: Spot) -> Iterable[Law]:
    """Yield the law with one of some bands left out, and with two neighbours in the other order."""
    bands = found(law, spot)
    for index in range(len(bands)):
        if len(bands) > 1:
            yield with_other(law, spot, bands[:index] + bands[index + 1 :])
        if index:
            yield with_other(
                law, spot, (*bands[: index - 1], bands[index], bands[index - 1], *bands[index + 1 :])
            )


def measure_readings(law: Law, name: str) -> Iterable[Law]:
    """Yield the law with a measure computed otherwise, what its conditions say left as it is."""
    measure, spot = law.criteria_set.measures[name], Spot(MEASURE, name)
    quotient = "share" if measure.share is not None else "ratio"
    if measure.share is not None or measure.ratio is not None:
        yield from _none_counts(law, spot.down(quotient, "none_counts_as"))
    if measure.count is not None and measure.count.where is not None:
        yield with_other(law, spot.down("count", "where"), None)
    for index in range(len(measure.how_many or ())):
        less = (measure.how_many or ())[:index] + (measure.how_many or ())[index + 1 :]
        if less:
            yield with_other(law, spot.down("how_many"), less)
    if measure.sum is not None:
        for index in range(len(measure.sum)):
            yield with_other(law, spot.down("sum"), measure.sum[:index] + measure.sum[index + 1 :])
    if measure.value is not None:
        yield from _numbers(law, spot.down("value"), measure.value)


def _none_counts(law: Law, spot: Spot) -> Iterable[Law]:
    none = found(law, spot)
    if none is not None:
        yield with_other(law, spot, Amount(0 if none.value else 1, none.per))
        yield with_other(law, spot, None)


def _others(condition: Condition, words: Mapping[str, Asked]) -> Iterable[Condition]:
    match condition:
        case AllOf() | AnyOf():
            field = "all" if isinstance(condition, AllOf) else "any"
            inside: tuple[Condition, ...] = getattr(condition, field)
            for index in range(len(inside) if len(inside) > 1 else 0):
                yield rebuilt(condition, **{field: inside[:index] + inside[index + 1 :]})
            yield AnyOf(any=inside) if field == "all" else AllOf(all=inside)
        case Not():
            yield condition.negated
        case Compare() if condition.comparison.options:
            yield from _choices(condition, words)
        case str():
            yield _denied(condition)


def _choices(condition: Compare, words: Mapping[str, Asked]) -> Iterable[Condition]:
    """Yield the comparison with each option of the choice let in or left out."""
    options = condition.comparison.options
    for choice in words[condition.name].choices:
        other = options ^ {choice.id}
        comparison = rebuilt(condition.comparison, one_of=tuple(sorted(other)), equals=None)
        yield rebuilt(condition, root={condition.name: comparison})


def _bounds(law: Law, spot: Spot, condition: Compare) -> Iterable[Law]:
    comparison = condition.comparison
    here = spot.down(condition.name)
    for word, written in comparison.bounds:
        for other in OPPOSITE[word]:
            fields = {ATTRIBUTE[word]: None, ATTRIBUTE[other]: written}
            yield with_other(law, here, rebuilt(comparison, **fields))
        if len(comparison.bounds) > 1:
            yield with_other(law, here, rebuilt(comparison, **{ATTRIBUTE[word]: None}))
        yield from _numbers(law, here.down(ATTRIBUTE[word]), written)


def _numbers(law: Law, spot: Spot, written: Threshold) -> Iterable[Law]:
    """Yield the law with a number one step higher and lower, for each option it depends on."""
    if isinstance(written, ByChoice):
        for option, amount in written.values.items():
            for other in steps_from(amount):
                yield with_other(law, spot.down("values", option), other)
    elif isinstance(written, FromTable):
        for other in steps_from(written.times):
            yield with_other(law, spot.down("times"), other)
        for option, entry in law.criteria_set.tables[written.table].values.items():
            for other in steps_from(entry.value):
                yield with_other(law, Spot(TABLE, written.table).down("values", option, "value"), other)
    else:
        for other in steps_from(written):
            yield with_other(law, spot, other)


def steps_from(amount: Amount) -> Iterable[Amount]:
    """Yield a number one step of its writing lower, unless that is below zero, and one higher."""
    step = written_step(amount)
    if amount.value >= step:
        yield Amount(exact(Fraction(amount.value) - step), amount.per)
    yield Amount(exact(Fraction(amount.value) + step), amount.per)


def rule_spot(number: str, *steps: str | int) -> Spot:
    """Return a spot in the rule of an indicator."""
    return Spot(RULE, number, steps)
