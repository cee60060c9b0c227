"""The evidence file of a merged commune: what its parts prove together, and what is still to be proved."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell, Fact
from tieuchi.evidence.form import FormField
from tieuchi.evidence.merging import Merged
from tieuchi.evidence.merging_cells import settled
from tieuchi.files.writing import as_yaml
from tieuchi.present import numbers
from tieuchi.present.blank import WIDTH, comment, section_title
from tieuchi.present.language import LANGUAGES, Tongue
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, exact


def merged_file(merged: Merged, tongue: Tongue) -> str:
    """Return the evidence file of a merged commune.

    Args:
        merged: What the parts say together.
        tongue: The language of reasons and comments; the file's note stands in both.
    """
    lines = [*_head(merged), *_facts(merged, tongue), *_lists(merged)]
    return "\n".join(lines) + "\n"


def _head(merged: Merged) -> Iterator[str]:
    evidence = merged.evidence
    yield f"form: {evidence.form.id}"
    if evidence.invented:
        yield "invented: true"
    yield "note:"
    for lang in LANGUAGES:
        yield f"  {lang}: >-"
        yield from textwrap.wrap(
            " ".join(" ".join(_note(merged, Tongue(lang))).split()), WIDTH, break_long_words=False,
            break_on_hyphens=False, initial_indent="    ", subsequent_indent="    ",
        )  # fmt: skip
    yield from _yaml({"place": dict(evidence.place)})
    yield f"as of: {evidence.as_of.isoformat()}"
    start, end = evidence.period.start, evidence.period.end or evidence.as_of
    yield f"period: {{from: {start.isoformat()}, to: {end.isoformat()}}}"


def _note(merged: Merged, tongue: Tongue) -> Iterator[str]:
    """Yield what a reader must know of the whole file."""
    say, parts = tongue.say, merged.parts
    yield say(
        "Merged from {count} communes: {parts}.",
        count=len(parts),
        parts="; ".join(
            say(
                "{name} ({file}, SHA-256 {hash})",
                name=", ".join(part.place.values()),
                file=part.file,
                hash=part.digest,
            )
            for part in parts
        ),
    )
    if parts[0].as_of != merged.evidence.as_of:
        day = numbers.day(parts[0].as_of, tongue)
        yield say("Figures that stand on a day are of {day}.", day=day)
    if any(part.findings for part in parts):
        yield say(
            "Findings of assessors ({count}) are of the former communes and are not carried over.",
            count=sum(len(part.findings) for part in parts),
        )
    for name, one in merged.evidence.form.lists.items():
        if remarks := merged.remarks.get(name):
            told = "; ".join(tongue.tell(remark) for remark in remarks)
            yield say("List “{list}”: {remarks}.", list=tongue.pick(one.label), remarks=told)


def _facts(merged: Merged, tongue: Tongue) -> Iterator[str]:
    facts = merged.evidence.facts
    yield ""
    yield "facts:" if facts else "facts: {}"
    for section in merged.evidence.form.sections:
        asked = [one for one in section.fields if one.id in facts]
        if asked:
            yield from section_title(section)
        for one in asked:
            yield from _fact(one, facts[one.id], merged, tongue)


def _fact(asked: FormField, fact: Fact, merged: Merged, tongue: Tongue) -> Iterator[str]:
    """Yield a fact on its line; one that is open carries its label, so that it can be filled in."""
    remarks = [tongue.tell(remark) for remark in merged.remarks.get(asked.id, ())]
    note = "; ".join([*remarks, *([fact.note] if fact.note else [])])
    if fact.state == "not established":
        yield from comment(tongue.pick(asked.label), "  ")
        yield from _yaml({asked.id: {"unknown": note}}, "  ")
        return
    said = {"on": fact.on, "proof": fact.proof, "note": note or None}
    more = {key: one for key, one in said.items() if one is not None}
    if isinstance(fact.value, Interval) and not fact.value.known:
        ends = {"from": _number(asked, fact.value.lo), "to": _number(asked, fact.value.hi)}
        yield from _yaml({asked.id: {**ends, **more}}, "  ")
    elif more or asked.type in ("choice", "text"):
        yield from _yaml({asked.id: {"value": _plain(asked, fact.value), **more}}, "  ")
    else:
        yield f"  {asked.id}: {_bare(asked, fact.value)}"


def _lists(merged: Merged) -> Iterator[str]:
    evidence = merged.evidence
    lists: dict[str, Any] = {}
    for name, roster in evidence.rosters.items():
        columns = evidence.form.lists[name].columns
        rows = [{column.id: _plain(column, row[column.id]) for column in columns} for row in roster.rows]
        on = {} if roster.on is None else {"on": roster.on}
        lists[name] = {"complete": roster.complete, **on, "rows": rows}
    if lists:
        yield ""
        yield from _yaml({"lists": lists})


def _plain(asked: Asked, cell: Cell) -> Any:
    """Return a value as a file writes it."""
    if not settled(cell):
        return "unknown"
    if isinstance(cell, Interval):
        return bool(cell.lo) if asked.type == "yes-no" else _number(asked, cell.lo)
    return cell if isinstance(cell, str) else next(iter(cell))


def _number(asked: Asked, value: Number) -> Any:
    """Return a number as a file writes it, with the percent sign where it has one."""
    return str(Amount(value, asked.per)) if asked.per != 1 else exact(value)


def _bare(asked: Asked, cell: Cell) -> str:
    """Return a truth or a number as it stands alone on its line."""
    lo = cast("Interval", cell).lo
    if asked.type == "yes-no":
        return "true" if lo else "false"
    return str(Amount(lo, asked.per))


def _yaml(data: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    yield from textwrap.indent(as_yaml(data), indent).splitlines()
