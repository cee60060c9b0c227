"""Norms applied: how many staff are needed, and how much of a list a station covers."""

from __future__ import annotations

from collections.abc import Mapping

from tieuchi.evidence.facts import Cell, Roster
from tieuchi.law.norms import EquipmentList, Headcount, ListedEquipment, TechniqueList
from tieuchi.values.interval import EITHER, NO, YES, Interval, total
from tieuchi.values.numbers import Number, ceiling, exact, floor, half_up

_ROUNDING = {"half up": half_up, "up": ceiling, "down": floor}


def headcount_needed(norm: Headcount, population: Interval, option: str) -> Interval:
    """Return the least number of staff for a population, in the reading the norm writes down."""
    return Interval(_headcount(norm, population.lo, option), _headcount(norm, population.hi, option))


def _headcount(norm: Headcount, population: Number, option: str) -> int:
    added = sum(
        max(0, floor(population) - step.above) // step.every for step in norm.steps if option in step.options
    )
    factor = norm.factors[option].value
    on_base = norm.order == "factor on base"
    needed = norm.base * factor + added if on_base else (norm.base + added) * factor
    return _ROUNDING[norm.rounding](exact(needed))


def techniques_covered(norm: TechniqueList, roster: Roster) -> tuple[Interval, Interval]:
    """Return how many techniques of a list were performed, and how many the list has.

    A technique is surely on the list when a published page shows it there or the station's approved list
    says so; it is possibly on it when neither says anything, because not every entry is known. A list of
    techniques that is not complete counts from below.
    """
    known = {code: entry for entry in norm.entries for code in (entry.code, *entry.also)}
    found: dict[str, Interval] = {}
    for row in roster.rows:
        entry = known.get(str(row[norm.code]))
        said = _yes_no(row[norm.on_list])
        on_list = YES if entry is not None and entry.basis == "confirmed" else said
        performed = _yes_no(row[norm.performed])
        key = entry.code if entry is not None else str(row[norm.code])
        before = found.get(key, NO)
        found[key] = Interval(
            max(before.lo, min(performed.lo, on_list.lo)), max(before.hi, min(performed.hi, on_list.hi))
        )
    counted = total(found.values()).within(0, norm.total)
    return counted if roster.complete else Interval(counted.lo, norm.total), Interval.point(norm.total)


def equipment_covered(norm: EquipmentList, roster: Roster, option: str) -> tuple[Interval, Interval]:
    """Return how many items are present in number and working, and how many there must be.

    The items are those of the norm together with those of the station's approved list, which the head of
    the station builds from it. An item of the norm that a complete list leaves out is missing.
    """
    norms = {entry.item: entry for entry in norm.entries}
    rows = {str(row[norm.item]): row for row in roster.rows}
    items = [*norms, *(item for item in rows if item not in norms)]
    held = total(_held(norm, norms.get(item), rows.get(item), roster, option) for item in items)
    unlisted = 0 if roster.complete else roster.most - len(roster.rows)
    return (Interval(held.lo, held.hi + unlisted), Interval(len(items), len(items) + unlisted))


def _held(
    norm: EquipmentList,
    entry: ListedEquipment | None,
    row: Mapping[str, Cell] | None,
    roster: Roster,
    option: str,
) -> Interval:
    """Return whether one item is there in number and working."""
    if row is None:
        return NO if roster.complete else EITHER
    working, required = _number(row[norm.working]), _number(row[norm.required])
    if entry is not None and entry.needed is not None:
        required = Interval.point(entry.needed[option])
    return Interval(int(working.lo >= required.hi), int(working.hi >= required.lo))


def _yes_no(cell: Cell) -> Interval:
    return cell if isinstance(cell, Interval) else EITHER


def _number(cell: Cell) -> Interval:
    if not isinstance(cell, Interval):
        raise TypeError(cell)
    return cell
