"""Linking forms: every ``from stations`` must name something that can be counted or added up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tieuchi.evidence.form import Form, FormField, FromStations
from tieuchi.judge.answering import RECOGNISED
from tieuchi.judge.belonging import ALL
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, did_you_mean


def check_counted(form: Form, station_form: Form, set_named: Callable[[str], CriteriaSet]) -> None:
    """Check how a form's figures are counted from stations.

    Args:
        form: The form of a district, a province or a commune.
        station_form: The form that a station's evidence answers.
        set_named: What returns the set of a name, or raises a JudgingError.

    Raises:
        InputError: Naming every field or target that is not there or is of another kind, and a form that
            counts without exactly one field for the number of all stations.
    """
    problems = [*_not_one_for_all(form)]
    for name, way in form.counted.items():
        found = _fault(form.fields[name], way, station_form, set_named)
        if found is not None:
            problems.append(Problem(form.places.get(name, Place(form.id)), found))
    if problems:
        raise InputError(problems)


def _not_one_for_all(form: Form) -> Iterator[Problem]:
    """Yield the faults of a form that does not say once how many stations there are."""
    every = [name for name, way in form.counted.items() if way.count == ALL]
    for name in every[1:]:
        message = Message("‘{first}’ already counts all stations; a form has one such field", first=every[0])
        yield Problem(form.places.get(name, Place(form.id)), message)
    if form.counted and not every:
        name = next(iter(form.counted))
        message = Message("a form that counts from stations has one field with ‘count: all’")
        yield Problem(form.places.get(name, Place(form.id)), message)


def _fault(
    asked: FormField, way: FromStations, station_form: Form, set_named: Callable[[str], CriteriaSet]
) -> Message | None:
    if way.sum is not None:
        return _sum_fault(asked, way.sum, station_form)
    kinds = ("count",) if way.count == ALL else ("count", "yes-no")
    if asked.type not in kinds:
        return Message("a {type} cannot say how many stations there are", type=asked.type)
    if way.count in (ALL, RECOGNISED):
        return None
    return _target_fault(str(way.count), station_form, set_named)


def _sum_fault(asked: FormField, name: str, station_form: Form) -> Message | None:
    added = station_form.fields.get(name)
    if added is None:
        return Message(
            "a station's evidence has no field ‘{field}’{hint}",
            field=name,
            hint=did_you_mean(name, station_form.fields),
        )
    if added.type not in ("count", "number") or asked.type not in (added.type, "number"):
        return Message("a {type} cannot be the sum of a {added}", type=asked.type, added=added.type)
    if added.over != asked.over:
        return Message(
            "‘{field}’ is asked over the {own}, and the field it sums over the {other}",
            field=asked.id,
            own=asked.over,
            other=added.over,
        )
    return None


def _target_fault(
    written: str, station_form: Form, set_named: Callable[[str], CriteriaSet]
) -> Message | None:
    set_id, _, number = written.partition("/")
    try:
        one = set_named(set_id)
    except JudgingError as error:
        return error.message
    if one.head.form != station_form.id:
        return Message("‘{set}’ judges the form ‘{form}’, not a station", set=set_id, form=one.head.form)
    ruled = one.indicators.get(number)
    if ruled is None:
        return Message(
            "‘{set}’ has no indicator {number}{hint}",
            set=set_id,
            number=number,
            hint=did_you_mean(number, one.indicators),
        )
    if ruled.indicator.points is not None:
        return Message("{target} gives points; only a target is met or not", target=written)
    return None
