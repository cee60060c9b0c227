"""Replacing: a law with one word of one rule changed, so that two readings of a rule can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, RootModel

from tieuchi.law.conditions import Compare, atoms
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import measure_parts

Steps = tuple[str | int, ...]


@dataclass(frozen=True)
class Spot:
    """Where something of a set's rules stands.

    Attributes:
        kind: What it belongs to.
        name: The indicator's number, or the name of the measure or the table.
        steps: The way to it from there: names of attributes and of keys, and places in a list.
    """

    kind: str
    name: str
    steps: Steps = ()

    def down(self, *steps: str | int) -> Spot:
        """Return a spot below this one."""
        return Spot(self.kind, self.name, (*self.steps, *steps))


RULE, MEASURE, TABLE = "rule", "measure", "table"


def found(law: Law, spot: Spot) -> Any:
    """Return what stands at a spot."""
    here = _roots(law, spot.kind)[spot.name]
    for step in spot.steps:
        here = _at(here, step)
    return here


def with_other(law: Law, spot: Spot, other: Any) -> Law:
    """Return the law with something else at a spot; nothing else of it changes."""
    one = law.criteria_set
    changed = _changed(_roots(law, spot.kind)[spot.name], spot.steps, other)
    if spot.kind == RULE:
        criteria = tuple(
            replace(
                criterion,
                indicators=tuple(
                    replace(ruled, rule=changed) if ruled.number == spot.name else ruled
                    for ruled in criterion.indicators
                ),
            )
            for criterion in one.criteria
        )
        return replace(law, criteria_set=replace(one, criteria=criteria))
    if spot.kind == MEASURE:
        return replace(law, criteria_set=replace(one, measures={**one.measures, spot.name: changed}))
    return replace(law, criteria_set=replace(one, tables={**one.tables, spot.name: changed}))


def narrowed(law: Law, number: str) -> Law:
    """Return the law with one indicator alone and the measures its rule looks at; what it says stays."""
    one = law.criteria_set
    ruled = one.indicators[number]
    words = [
        atom.name if isinstance(atom, Compare) else atom
        for scale in ruled.scales
        for condition in scale.conditions
        for atom in atoms(condition)
    ]
    criterion = next(each for each in one.criteria if ruled in each.indicators)
    measures = {name: one.measures[name] for name in measures_below(law, words)}
    alone = replace(criterion, indicators=(ruled,))
    return replace(law, criteria_set=replace(one, criteria=(alone,), measures=measures))


def measures_below(law: Law, names: Iterable[str]) -> tuple[str, ...]:
    """Return the measures that some words stand for, and those that they are computed from."""
    waiting, seen = list(names), dict[str, None]()
    while waiting:
        name = waiting.pop(0)
        measure = law.criteria_set.measures.get(name)
        if measure is not None and name not in seen:
            seen[name] = None
            waiting += measure_parts(measure)
    return tuple(seen)


def rebuilt(model: BaseModel, **fields: Any) -> Any:
    """Return a model with other values; what it had worked out of the old ones is forgotten.

    The values are taken as they are: a rule may be changed here into one that nobody would write.
    """
    values = {name: getattr(model, name) for name in type(model).model_fields} | fields
    made = type(model).__new__(type(model))
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_fields_set__", model.model_fields_set | fields.keys())
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def _roots(law: Law, kind: str) -> Mapping[str, Any]:
    one = law.criteria_set
    if kind == RULE:
        return {number: ruled.rule for number, ruled in one.indicators.items()}
    return one.measures if kind == MEASURE else one.tables


def _at(here: Any, step: str | int) -> Any:
    if isinstance(here, RootModel):
        return here.root[step]
    return getattr(here, str(step)) if isinstance(here, BaseModel) else here[step]


def _changed(here: Any, steps: Steps, other: Any) -> Any:
    if not steps:
        return other
    step, rest = steps[0], steps[1:]
    inner = _changed(_at(here, step), rest, other)
    if isinstance(here, RootModel):
        return rebuilt(here, root={**here.root, step: inner})
    if isinstance(here, BaseModel):
        return rebuilt(here, **{str(step): inner})
    if isinstance(here, tuple):
        return tuple(inner if index == step else one for index, one in enumerate(here))
    return {**here, step: inner}
