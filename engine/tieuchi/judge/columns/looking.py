"""Looking: which choices something depends on, and the settings they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from tieuchi.evidence.form import Form
from tieuchi.judge.measuring import Setting
from tieuchi.law.conditions import Condition, atoms
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import measure_parts


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
