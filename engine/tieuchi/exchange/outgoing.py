"""Evidence as data values of DHIS2, with what DHIS2 cannot be told named one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import simplejson

from tieuchi.evidence.facts import Evidence
from tieuchi.exchange.carried import put_fact, put_list
from tieuchi.exchange.mapping import Mapped, MappedElement
from tieuchi.exchange.periods import written_period
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

LONGEST = 50_000
"""How many letters a value or a comment has in DHIS2 at most."""


@dataclass(frozen=True)
class Put:
    """One evidence file as data values.

    Attributes:
        values: The data value set, as its JSON says it.
        left: What the mapping has no place for, or DHIS2 no words.
    """

    values: Mapping[str, Any]
    left: tuple[Message, ...]


def put(evidence: Evidence, mapped: Mapped) -> Put:
    """Return evidence as data values of one org unit and one period.

    Args:
        evidence: What one file shows.
        mapped: Which data element each field is, and which org unit each place.

    Raises:
        InputError: If its place or period is none of DHIS2's, it is of another form, or invented where the
            mapping is not, or the other way round.
    """
    unit, period = mapped.unit(evidence.place), written_period(evidence.period)
    fits = evidence.form.id == mapped.form.id
    values = list(_values(evidence, mapped)) if fits else []
    if problems := [*_refused(evidence, mapped, unit, period), *(_unfit(values) if fits else ())]:
        raise InputError(Problem(Place(evidence.file), message) for message in problems)
    combo = mapped.written.attribute_combo
    whole = {
        "dataSet": mapped.written.data_set,
        "completeDate": evidence.as_of.isoformat(),
        "period": period,
        "orgUnit": unit,
        **({} if combo is None else {"attributeOptionCombo": combo}),
        "dataValues": values,
    }
    return Put(whole, tuple(_left(evidence, mapped)))


def as_json(one: Put) -> str:
    """Return data values as the text of a file."""
    return simplejson.dumps(one.values, ensure_ascii=False, indent=2) + "\n"


def _values(evidence: Evidence, mapped: Mapped) -> Iterator[dict[str, str]]:
    for element in mapped.written.elements:
        if element.field is not None and element.field in evidence.facts:
            asked = mapped.form.fields[element.field]
            value, comment = put_fact(asked, element, evidence.facts[element.field])
            yield _value(element, value, comment)
        elif element.list is not None and element.list in evidence.rosters:
            roster = evidence.rosters[element.list]
            yield _value(element, put_list(mapped.form.lists[element.list], roster), None)


def _value(element: MappedElement, value: str | None, comment: str | None) -> dict[str, str]:
    said = {
        "dataElement": element.id,
        "categoryOptionCombo": element.combo,
        "value": value,
        "comment": comment,
    }
    return {key: text for key, text in said.items() if text is not None}


def _refused(evidence: Evidence, mapped: Mapped, unit: str | None, period: str | None) -> Iterator[Message]:
    if evidence.form.id != mapped.form.id:
        yield Message(
            "this is evidence of the form ‘{form}’, and the mapping is for ‘{other}’",
            form=evidence.form.id,
            other=mapped.form.id,
        )
    if unit is None:
        place = ", ".join(evidence.place.values())
        yield Message("no org unit of the mapping is {place}; add it to ‘org units’", place=place)
    if period is None:
        yield Message(
            "DHIS2 has no period from {start} to {end}; it has years, halves, quarters and months",
            start=evidence.period.start,
            end=evidence.period.end,
        )
    if evidence.invented and not mapped.written.invented:
        yield Message(
            "these figures are invented, and the mapping is of a real DHIS2; they do not belong there"
        )
    if mapped.written.invented and not evidence.invented:
        yield Message(
            "the ids of this mapping are invented, so real figures do not go through it; write a mapping "
            "with the UIDs of your DHIS2, without ‘invented’"
        )


def _unfit(values: list[dict[str, str]]) -> Iterator[Message]:
    if not values:
        yield Message("no field and no list of this file is in the mapping, so there is nothing to write")
    for one in values:
        for key in ("value", "comment"):
            if len(one.get(key, "")) > LONGEST:
                yield Message(
                    "the {key} of the data element ‘{id}’ has {letters} letters, and DHIS2 keeps {most} at "
                    "most",
                    key=key,
                    id=one["dataElement"],
                    letters=f"{len(one[key]):,}",
                    most=f"{LONGEST:,}",
                )


def _left(evidence: Evidence, mapped: Mapped) -> Iterator[Message]:
    fields = [name for name in evidence.facts if name not in mapped.fields]
    if fields:
        yield Message("fields that are not in the mapping: {names}", names=fields)
    if lists := [name for name in evidence.rosters if name not in mapped.lists]:
        yield Message("lists that are not in the mapping: {names}", names=lists)
    if evidence.findings:
        yield Message(
            "findings of assessors on {indicators}, which can change the verdict",
            indicators=[one.indicator for one in evidence.findings],
        )
    if evidence.note is not None or evidence.source is not None:
        yield Message("the note and the source of the file")
