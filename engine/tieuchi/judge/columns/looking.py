"""Looking: which fields, lists and measures a set needs, and which choices something depends on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from tieuchi.evidence.form import Form
from tieuchi.judge.measuring import Setting
from tieuchi.law.conditions import Condition, atoms
from tieuchi.law.lawbook import Law, measure_parts
from tieuchi.law.measures import Measure


def fields_looked_at(law: Law, form: Form) -> frozenset[str]:
    """Return the fields of the form that the set's scales, shares and choices look at."""
    one = law.criteria_set
    scales = (scale for ruled in one.indicators.values() for scale in ruled.scales)
    waiting = [name for scale in scales for name in names_of(scale.conditions)]
    # Every share is looked at, also one that no rule compares: its part may exceed its whole.
    waiting += [name for name, measure in one.measures.items() if measure.share is not None]
    waiting += [choice for choices in law.choices.values() for choice in choices]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        measure = one.measures.get(name)
        if measure is not None:
            waiting += [*measure_parts(measure), *law.measure_choices(name), *_of_norm(law, measure)]
    return frozenset(name for name in found if name in form.fields)


def _of_norm(law: Law, measure: Measure) -> Iterable[str]:
    """Yield the field that a norm's number is counted from."""
    norm = law.norms.get(measure.norm or "")
    if norm is not None and norm.headcount is not None:
        yield norm.headcount.population


def names_of(conditions: Iterable[Condition]) -> Iterable[str]:
    """Yield the facts and measures that conditions compare."""
    for condition in conditions:
        for atom in atoms(condition):
            yield atom if isinstance(atom, str) else atom.name


def dependence(law: Law, conditions: Iterable[Condition]) -> frozenset[str]:
    """Return the choices that conditions depend on, or ask for, however far down.

    A condition that asks for a choice is another one in each setting of that choice.
    """
    found: set[str] = set()
    for condition in conditions:
        for atom in atoms(condition):
            found.update(law.choices_of(atom))
            found |= measure_dependence(law, atom if isinstance(atom, str) else atom.name)
    return frozenset(found)


def measure_dependence(law: Law, name: str) -> frozenset[str]:
    """Return the choices that a measure or field depends on; a field is its own."""
    measure = law.criteria_set.measures.get(name)
    if measure is None:
        return frozenset({name})
    found = set(law.measure_choices(name))
    for part in measure_parts(measure):
        found |= measure_dependence(law, part)
    return frozenset(found)


def settings_of(form: Form, choices: Iterable[str]) -> list[Setting]:
    """Return every combination of options of some choices, in the order of the form's options."""
    ordered = sorted(choices)
    options = [[choice.id for choice in form.fields[name].choices] for name in ordered]
    return [dict(zip(ordered, picked, strict=True)) for picked in product(*options)]


def within(setting: Setting, choices: Iterable[str]) -> Mapping[str, str]:
    """Return a setting as far as some choices matter."""
    wanted = set(choices)
    return {name: option for name, option in setting.items() if name in wanted}
