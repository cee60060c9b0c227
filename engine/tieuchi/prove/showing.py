"""Showing a station the solver found: as a whole evidence file, which is judged again before it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import z3

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell
from tieuchi.evidence.form import FormList
from tieuchi.judge.findings import Assessment
from tieuchi.law.criteria import SetFile
from tieuchi.prove.claims import Witness
from tieuchi.prove.world import Equipped, Rows, World, cell_of
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, exact
from tieuchi.values.text import Message

Written = dict[str, Any]


def document(world: World, model: z3.ModelRef, day: date) -> Written:
    """Return the evidence file of a station the solver found.

    Args:
        world: The station.
        model: The values of its unknowns.
        day: The day on which it is to be judged.
    """
    start, end = period(world.law.criteria_set.head, day)
    fields = world.form.fields
    facts = {
        name: written(fields[name], cell_of(fields[name], value_of(model, unknown)))
        for name, unknown in sorted(world.fields.items())
    }
    return {
        "form": world.form.id,
        "invented": True,
        "place": {"commune": "Xã Thử", **world.law.criteria_set.head.place},
        "as of": max(day, end),
        "period": {"from": start, "to": end},
        "facts": facts,
        "lists": {
            name: {"complete": True, "rows": rows} for name, rows in sorted(_lists(world, model, facts))
        },
        "findings": list(_attested(world, model, max(day, end))),
    }


def disagreement(shown: Witness, assessment: Assessment) -> Message | None:
    """Return where judging a shown station gives something else than the solver found.

    Such a difference is a defect of the prover or of the judge, and nothing is claimed on its ground.
    """
    found = {one.number: one.points or one.holds or Interval(0, 1) for one in assessment.findings}
    for number, (least, most) in shown.points.items():
        if found[number] != Interval(least, most):
            return Message(
                "the solver and the judge do not agree about indicator {number} of the station it found "
                "({found} against {judged}, in hundredths of a point); this is a defect of tieuchi",
                number=number,
                found=f"{least}..{most}",
                judged=f"{found[number].lo}..{found[number].hi}",
            )
    return None


def period(head: SetFile, day: date) -> tuple[date, date]:
    """Return the days whose figures a set asks for on a day: its own, or the last whole year."""
    if head.period == "year":
        year = day.year if (day.month, day.day) == (12, 31) else day.year - 1
        return date(year, 1, 1), date(year, 12, 31)
    return head.period.start, head.period.end or day


def written(asked: Asked, cell: Cell) -> Any:
    """Return a value as a file writes it."""
    if isinstance(cell, frozenset):
        return next(iter(cell))
    if isinstance(cell, str):
        return cell
    if asked.type == "yes-no":
        return bool(cell.lo)
    return str(Amount(cell.lo, asked.per)) if asked.type == "percent" else cell.lo


def value_of(model: z3.ModelRef, unknown: z3.ExprRef) -> int:
    """Return the whole number a model gives to an expression."""
    return int(model.eval(unknown, model_completion=True).as_long())


def _lists(world: World, model: z3.ModelRef, facts: Written) -> Iterable[tuple[str, list[Written]]]:
    for name, rows in world.lists.items():
        yield name, _rows(world.form.lists[name], rows, model)
    for name, (norm, performed) in world.techniques.items():
        codes = [f"T{index + 1}" for index in range(value_of(model, performed))]
        yield name, [{norm.code: code, norm.performed: True, norm.on_list: True} for code in codes]
    for name, found in world.equipment.items():
        yield name, _equipment(found, facts, model)


def _rows(asked: FormList, rows: Rows, model: z3.ModelRef) -> list[Written]:
    columns = {column.id: column for column in asked.columns}
    found = [
        {name: written(columns[name], cell) for name, cell in kind.row.items()}
        for kind, count in zip(rows.kinds, rows.counts, strict=True)
        for _ in range(value_of(model, count))
    ]
    if asked.key is not None and columns[asked.key].type == "text":
        found = [{asked.key: str(index + 1), **row} for index, row in enumerate(found)]
    return found


def _equipment(found: Equipped, facts: Written, model: z3.ModelRef) -> list[Written]:
    norm, rows = found.norm, []
    for entry, held in zip(norm.entries, found.held, strict=True):
        needed = 1 if entry.needed is None else entry.needed[str(facts[norm.by])]
        there = z3.is_true(model.eval(held, model_completion=True))
        rows.append({norm.item: entry.item, norm.required: needed, norm.working: needed if there else 0})
    for count, working in zip(found.more, (1, 0), strict=True):
        rows += [
            {norm.item: f"X{working}{index}", norm.required: 1, norm.working: working}
            for index in range(value_of(model, count))
        ]
    return rows


def _attested(world: World, model: z3.ModelRef, day: date) -> Iterable[Written]:
    """Yield what a person finds where no rule can tell."""
    indicators: Mapping[str, Any] = world.law.criteria_set.indicators
    for key, unknown in world.attested.items():
        number, _, part = key.partition("/")
        value = value_of(model, unknown)
        scored = indicators[number].indicator.points is not None
        yield {
            "indicator": number,
            **({"part": part} if part else {}),
            **({"points": exact(Fraction(value, HUNDREDTHS))} if scored else {"met": bool(value)}),
            "by": "tieuchi",
            "on": day,
            "because": "tieuchi prove",
        }
