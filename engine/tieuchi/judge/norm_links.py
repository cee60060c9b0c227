"""Linking norms: the fields, columns and options a norm names must stand in the form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tieuchi.evidence.form import Asked, Form
from tieuchi.law.norms import Norm
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, did_you_mean


def norm_faults(norm: Norm, form: Form, list_id: str | None) -> Iterable[Problem]:
    """Yield what a norm names that the form does not have.

    Args:
        norm: The norm.
        form: The form the rules are judged on.
        list_id: The station's list a list of techniques or equipment is compared with.
    """
    place = Place(f"criteria/{norm.id}/norm.yaml")
    for message in (*_unknown(norm, form, list_id), *_options(norm, form)):
        yield Problem(place, message)


def option_faults(asked: Asked, values: Mapping[str, Any]) -> Iterable[Message]:
    """Yield the options of a choice that a number by that choice leaves out or does not know."""
    for option in sorted(asked.options - set(values)):
        yield Message("the number by ‘{choice}’ says nothing for ‘{option}’", choice=asked.id, option=option)
    for option in sorted(set(values) - asked.options):
        yield Message(
            "‘{option}’ is not an option of ‘{name}’{hint}",
            option=option,
            name=asked.id,
            hint=did_you_mean(option, asked.options),
        )


def _unknown(norm: Norm, form: Form, list_id: str | None) -> Iterable[Message]:
    columns = {column.id for column in form.lists[list_id].columns} if list_id else set()
    named: list[tuple[str, Iterable[str]]] = [(column, columns) for column in norm.columns]
    if norm.headcount is not None:
        named += [(norm.headcount.population, form.fields), (norm.headcount.by, form.fields)]
    if norm.equipment is not None:
        named.append((norm.equipment.by, form.fields))
    for word, known in named:
        if word not in known:
            yield Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))


def _options(norm: Norm, form: Form) -> Iterable[Message]:
    if norm.headcount is not None and norm.headcount.by in form.fields:
        yield from option_faults(form.fields[norm.headcount.by], norm.headcount.factors)
    if norm.equipment is not None and norm.equipment.by in form.fields:
        asked = form.fields[norm.equipment.by]
        for entry in norm.equipment.entries:
            if entry.needed is not None:
                yield from option_faults(asked, entry.needed)
