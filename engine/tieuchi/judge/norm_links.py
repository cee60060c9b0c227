"""Linking norms: the fields, columns and options a norm names must stand in the form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.norms import Norm
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, did_you_mean


def norm_faults(norm: Norm, form: Form, list_id: str | None) -> Iterable[Problem]:
    """Yield what a norm names that the form does not have, or has of another type.

    Args:
        norm: The norm.
        form: The form the rules are judged on.
        list_id: The station's list that is compared with the norm's; none where the norm yields a number.
    """
    place = Place(f"criteria/{norm.id}/norm.yaml")
    if (norm.headcount is not None) == (list_id is not None):
        yield Problem(
            place, Message("‘{norm}’ is a number" if norm.headcount else "‘{norm}’ is a list", norm=norm.id)
        )
        return
    for message in (*_words(norm, form, list_id), *_options(norm, form)):
        yield Problem(place, message)


def option_faults(asked: Asked, values: Mapping[str, Any]) -> Iterable[Message]:
    """Yield the options of a choice that a number by that choice leaves out or does not know."""
    for option in sorted(asked.options - set(values)):
        yield Message("the number by ‘{choice}’ says nothing for ‘{option}’", choice=asked.id, option=option)
    for option in sorted(set(values) - asked.options):
        yield _no_option(asked, option)


def _no_option(asked: Asked, option: str) -> Message:
    return Message(
        "‘{option}’ is not an option of ‘{name}’{hint}",
        option=option,
        name=asked.id,
        hint=did_you_mean(option, asked.options),
    )


def _words(norm: Norm, form: Form, list_id: str | None) -> Iterable[Message]:
    """Yield a fault for each field or column the norm names that is missing or of another type."""
    columns = {column.id: column for column in form.lists[list_id].columns} if list_id else {}
    named: list[tuple[str, Mapping[str, Asked], str]] = []
    if norm.techniques is not None:
        types = ("text", "yes-no", "yes-no")
        named = [(word, columns, type_) for word, type_ in zip(norm.columns, types, strict=True)]
    if norm.equipment is not None:
        types = ("text", "count", "count")
        named = [(word, columns, type_) for word, type_ in zip(norm.columns, types, strict=True)]
        named.append((norm.equipment.by, form.fields, "choice"))
    if norm.headcount is not None:
        named = [
            (norm.headcount.population, form.fields, "count"),
            (norm.headcount.by, form.fields, "choice"),
        ]
    for word, known, type_ in named:
        if word not in known:
            yield Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))
        elif known[word].type != type_:
            yield Message("‘{word}’ must be of the type {type}", word=word, type=type_)


def _options(norm: Norm, form: Form) -> Iterable[Message]:
    if norm.headcount is not None and norm.headcount.by in form.fields:
        asked = form.fields[norm.headcount.by]
        yield from option_faults(asked, norm.headcount.factors)
        for option in sorted({one for step in norm.headcount.steps for one in step.options} - asked.options):
            yield _no_option(asked, option)
    if norm.equipment is not None and norm.equipment.by in form.fields:
        asked = form.fields[norm.equipment.by]
        for entry in norm.equipment.entries:
            if entry.needed is not None:
                yield from option_faults(asked, entry.needed)
