"""Differences of two versions of a set, as a page, as data and as evidence files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import simplejson

from tieuchi.files.writing import as_yaml
from tieuchi.law.criteria import SetFile
from tieuchi.present import numbers
from tieuchi.present.document import Block, Column, Heading, Line, Table, Verbatim
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.present.plain import points_data
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.prove.differences import Difference, Said

CHANGES = {
    "verdict": Message("recognition"),
    "score": Message("score"),
    "wording": Message("wording"),
    "not proved": Message("not proved"),
}
SAID = {
    "met": Message("met"),
    "not met": Message("not met"),
    "open": Message("open"),
}


Version = tuple[str, SetFile]
"""A version as it was asked for, and the head of its set."""


def difference_blocks(
    versions: tuple[Version, Version],
    day: date,
    found: Sequence[Difference],
    folder: str | None,
    tongue: Tongue,
) -> Iterator[Block]:
    """Yield the differences of two versions, the gravest first.

    Args:
        versions: The first and the second.
        day: The day of the law.
        found: The differences.
        folder: Where the evidence was written, where it was.
        tongue: The language.
    """
    (first, before), (second, after) = versions
    yield Heading(tongue.say("{first} and {second}", first=first, second=second), level=1)
    yield Line(tongue.say("First: {title}", title=tongue.pick(before.title)))
    yield Line(tongue.say("Second: {title}", title=tongue.pick(after.title)))
    yield Line(tongue.say("Law of {day}", day=numbers.day(day, tongue)))
    yield Heading(_verdict(found, tongue))
    if not found:
        return
    ordered = sorted(enumerate(found), key=lambda one: (list(CHANGES).index(one[1].change), one[0]))
    columns = (
        Column(tongue.say("Changes"), most=14),
        Column(tongue.say("Difference"), weight=3),
        Column(tongue.say("First"), weight=1),
        Column(tongue.say("Second"), weight=1),
        Column(tongue.say("Evidence that shows it"), weight=2),
    )
    rows = [(_row(one, file_name(index, one), folder, tongue)) for index, one in ordered]
    yield Table(columns, tuple(rows))
    if folder is None:
        for index, one in ordered:
            if one.document is not None:
                yield Heading(file_name(index, one), level=3)
                yield Verbatim(as_yaml(one.document))


def as_json(named: tuple[str, str], day: date, found: Sequence[Difference]) -> str:
    """Return the differences as one JSON object; sentences are in English."""
    data = {
        "first": named[0],
        "second": named[1],
        "day": str(day),
        "equal": not found,
        "differences": [_data(index, one) for index, one in enumerate(found)],
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def evidence_files(found: Sequence[Difference]) -> dict[str, str]:
    """Return the stations that show the differences, by the names of the files."""
    return {
        file_name(index, one): as_yaml(one.document)
        for index, one in enumerate(found)
        if one.document is not None
    }


def file_name(index: int, one: Difference) -> str:
    """Return the name of the file of a station that shows a difference."""
    about = one.number or "recognition"
    return f"{index + 1:02}-{about}.yaml"


def _verdict(found: Sequence[Difference], tongue: Tongue) -> str:
    if not found:
        return tongue.say("The two are the same, to the word")
    if all(one.change == "wording" for one in found):
        return tongue.say("Only words differ: proved that both judge every station alike")
    counted = Counter[str](one.change for one in found)
    parts = [f"{tongue.tell(said)}: {counted[change]}" for change, said in CHANGES.items() if counted[change]]
    return tongue.say("{number} differences ({parts})", number=len(found), parts="; ".join(parts))


def _row(one: Difference, file: str, folder: str | None, tongue: Tongue) -> tuple[str, ...]:
    shown = "" if one.document is None else file if folder is None else f"{folder}/{file}"
    return (
        tongue.tell(CHANGES[one.change]),
        tongue.tell(one.claim),
        _said(one.before, tongue),
        _said(one.after, tongue),
        shown,
    )


def _said(said: Said | None, tongue: Tongue) -> str:
    if said is None:
        return ""
    if isinstance(said, Interval):
        return numbers.points_words(said, tongue)
    return tongue.tell({**OUTCOME, **SAID}[said])


def _data(index: int, one: Difference) -> dict[str, Any]:
    return {
        "changes": one.change,
        "difference": str(one.claim),
        "indicator": one.number,
        "first": points_data(one.before) if isinstance(one.before, Interval) else one.before,
        "second": points_data(one.after) if isinstance(one.after, Interval) else one.after,
        "evidence": None
        if one.document is None
        else {"name": file_name(index, one), "file": as_yaml(one.document)},
    }
