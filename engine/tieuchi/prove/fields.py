"""Fields: the form asks for nothing that no rule uses, unless it says what for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.evidence.form import Form, FormSection
from tieuchi.judge.belonging import ALL
from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable, atoms
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.measures import Measure, measure_parts
from tieuchi.law.norms import Norm
from tieuchi.prove.claims import Proof
from tieuchi.values.problem import Place
from tieuchi.values.text import Message


def fields(form: Form, laws: Sequence[Law]) -> Iterable[Proof]:
    """Yield, for each field and each column of the form, that some rule uses it.

    Args:
        form: The form.
        laws: Every set that is judged on it, with the norms of the day.
    """
    used = {word for law in laws for word in used_by(law)} | _needed(form)
    for section in form.sections:
        asked = [field.id for field in section.fields]
        asked += [f"{one.id}.{column.id}" for one in section.lists for column in one.columns]
        yield from (_proof(form, section, name, used=name in used) for name in asked)


def _proof(form: Form, section: FormSection, name: str, *, used: bool) -> Proof:
    claim = Message(
        "‘{name}’ of the form ‘{form}’ is used by a rule, or kept for a reason", name=name, form=form.id
    )
    place = form.places.get(name, Place(f"evidence/forms/{form.id}"))
    if used:
        return Proof("fields", claim, place, "proved")
    if name in section.kept and section.kept_because is not None:
        return Proof("fields", claim, place, "proved", Message("{why}", why=section.kept_because))
    why = Message("no rule of any set uses it; leave it out, or say in its section why it is ‘kept’")
    return Proof("fields", claim, place, "false", why)


def used_by(law: Law) -> set[str]:
    """Return the fields, and columns as ``list.column``, that the rules of a set use."""
    one = law.criteria_set
    conditions = [
        condition
        for ruled in one.indicators.values()
        for scale in ruled.scales
        for condition in scale.conditions
    ]
    found = set(_named(conditions, one))
    waiting = list(found)
    while waiting:
        measure = one.measures.get(waiting.pop())
        parts = set(_parts(measure, law)) - found if measure is not None else set()
        found |= parts
        waiting += parts
    return found - one.measures.keys()


def _named(conditions: Iterable[Condition], one: CriteriaSet) -> Iterable[str]:
    for condition in conditions:
        for atom in atoms(condition):
            yield atom.name if isinstance(atom, Compare) else atom
            if isinstance(atom, Compare):
                for _, written in atom.comparison.bounds:
                    yield from _choices(written, one)


def _choices(written: object, one: CriteriaSet) -> Iterable[str]:
    if isinstance(written, ByChoice):
        yield written.by
    if isinstance(written, FromTable):
        yield one.tables[written.table].by


def _parts(measure: Measure, law: Law) -> Iterable[str]:
    yield from measure_parts(measure)
    yield from _named(measure.how_many or (), law.criteria_set)
    yield from _choices(measure.value, law.criteria_set)
    if measure.count is not None:
        where = () if measure.count.where is None else (measure.count.where,)
        yield from (f"{measure.count.rows_of}.{name}" for name in _named(where, law.criteria_set))
    if measure.coverage is not None:
        norm = law.norms.get(measure.coverage.norm)
        yield from (f"{measure.coverage.of}.{column}" for column in (norm.columns if norm else ()))
        yield from _norm_fields(norm)
    if measure.norm is not None:
        yield from _norm_fields(law.norms.get(measure.norm))


def _norm_fields(norm: Norm | None) -> Iterable[str]:
    if norm is not None and norm.headcount is not None:
        yield from (norm.headcount.by, norm.headcount.population)
    if norm is not None and norm.equipment is not None:
        yield norm.equipment.by


def _needed(form: Form) -> set[str]:
    """Return what the form itself needs: wholes, keys, names of rows, how many stations there are."""
    wholes = {field.part_of for field in form.fields.values() if field.part_of is not None}
    keys = {f"{one.id}.{one.key}" for one in form.lists.values() if one.key is not None}
    texts = {
        f"{one.id}.{column.id}"
        for one in form.lists.values()
        for column in one.columns
        if column.type == "text"
    }
    counted = {name for name, way in form.counted.items() if way.count == ALL}
    return wholes | keys | texts | counted
