"""Thinness: how far one fact behind a finding has to change for the finding to bring less, or more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import cast

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.using import used_by
from tieuchi.plan.classes import steps
from tieuchi.plan.items import Item
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, exact


@dataclass(frozen=True)
class Thin:
    """How thin a finding is, by the one fact that is nearest to change it.

    Attributes:
        number: The indicator.
        name: The fact.
        value: What it is.
        change: How far it has to change; below zero for fewer.
        points: What the finding would bring then, in hundredths.
        by_person: Whether the finding is an assessor's own, which no fact changes.
    """

    number: str
    name: str
    value: Number
    change: Number
    points: int
    by_person: bool = False

    @property
    def relative(self) -> Fraction:
        """The change against the value; a yes or no is all of it, a person's word nothing."""
        if self.by_person:
            return Fraction(0)
        change, value = abs(Fraction(self.change)), abs(Fraction(self.value))
        return change / max(value, change)


def thinnest(item: Item, *, less: bool) -> Thin | None:
    """Return how thin a finding is; None where no single number or yes/no changes it.

    Args:
        item: The indicator, with the evidence over the whole period.
        less: Whether to look for less points, or else for more.
    """
    if any(one.indicator == item.ruled.number and one.part is None for one in item.evidence.findings):
        return Thin(item.ruled.number, "", 0, 0, item.after(item.evidence)[0], by_person=True)
    return min(_all(item, less=less), key=lambda one: (one.relative, one.name), default=None)


def _all(item: Item, *, less: bool) -> Iterator[Thin]:
    now = item.after(item.evidence)
    facts = {one.name: one.fact for used in used_by(item.conditions, item.measurings()) for one in used.facts}
    for name, fact in facts.items():
        if name in item.evidence.form.fields and isinstance(fact.value, Interval) and fact.settled:
            yield from _nearest(item, name, fact.value.lo, now, less=less)


def _nearest(item: Item, name: str, value: Number, now: tuple[int, int], *, less: bool) -> Iterator[Thin]:
    """Yield the nearest change downwards and upwards that moves the points as wanted."""
    free = _with(item.evidence, name, _room(item.evidence, name))
    asked = [atom for subject in item.subjects for atom in item.atoms_on(subject)]
    ends = sorted(steps(name, asked, item.on(free)), key=lambda end: abs(Fraction(end - value)))
    for side in (-1, 1):
        for end in (end for end in ends if (end - value) * side > 0):
            way = item.after(_with(item.evidence, name, Interval.point(end)))
            if way[0] < now[0] if less else way[1] > now[1]:
                yield Thin(item.ruled.number, name, value, exact(end - value), way[0] if less else way[1])
                break


def _with(evidence: Evidence, name: str, value: Interval) -> Evidence:
    return replace(
        evidence, facts={**evidence.facts, name: Fact(value, "known" if value.known else "estimated")}
    )


def _room(evidence: Evidence, name: str) -> Interval:
    """Return the values a fact may have beside what it contains and what it is part of."""
    form = evidence.form
    least, most = form.fields[name].bounds
    parts = [cast(Interval, evidence.fact(part).value).lo for part in form.parts.get(name, ())]
    wholes = [cast(Interval, evidence.fact(whole).value).hi for whole in form.wholes(name)]
    return Interval(max([least, *parts]), min([most, *wholes]))
