"""What judging looks at: the fields, columns and rows that can make a difference to a scale.

An action that touches none of them changes nothing there, so that each scale is judged under the actions
that concern it and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tieuchi.evidence.facts import Evidence
from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import measure_parts


def inputs(law: Law, evidence: Evidence, conditions: Iterable[Condition], criterion: str) -> frozenset[str]:
    """Return what the conditions of a criterion look at.

    Returns:
        Fields by their id; columns as ``list.column``; that a list has rows as ``list#``, or as
        ``list#measure`` where a measure counts only some of them.
    """
    waiting = [_name(atom) for condition in conditions for atom in atoms(condition)]
    waiting += law.choices[criterion]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        if name in law.criteria_set.measures:
            waiting += _of_measure(law, evidence, name)
        elif name in evidence.form.fields:
            waiting += _beside(evidence, name)
    return frozenset(found)


def _of_measure(law: Law, evidence: Evidence, name: str) -> Iterator[str]:
    """Yield what a measure is computed from."""
    measure = law.criteria_set.measures[name]
    yield from measure_parts(measure)
    yield from law.measure_choices(name)
    if measure.count is not None:
        counted = "" if measure.count.where is None else name
        yield f"{measure.count.rows_of}#{counted}"
        if measure.count.where is not None:
            yield from (f"{measure.count.rows_of}.{_name(atom)}" for atom in atoms(measure.count.where))
    if measure.coverage is not None:
        columns = evidence.form.lists[measure.coverage.of].columns
        yield f"{measure.coverage.of}#"
        yield from (f"{measure.coverage.of}.{column.id}" for column in columns)
    norm = law.norms.get(measure.norm or "")
    if norm is not None and norm.headcount is not None:
        yield norm.headcount.population


def _beside(evidence: Evidence, name: str) -> Iterator[str]:
    """Yield the fields that bound one that is not settled: what it is part of, and its own parts."""
    if not evidence.fact(name).settled:
        yield from evidence.form.wholes(name)
        yield from evidence.form.parts.get(name, ())


def _name(atom: str | Compare) -> str:
    return atom if isinstance(atom, str) else atom.name
