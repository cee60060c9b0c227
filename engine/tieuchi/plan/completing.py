"""Completing: answers that really bring an item out in a certain way, as an assessor could write them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Cell, Evidence, Roster
from tieuchi.evidence.form import FormList
from tieuchi.plan.classes import steps
from tieuchi.plan.items import Item, Way
from tieuchi.plan.settling import Answer, Answers, answered, settled
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number

MOST_TRIES = 400
"""How many answers are tried for one item."""
MOST_LISTS = 60
"""How many ways of completing one list are tried."""

MOST_ADDED = 12
"""How many rows are added to a list at most."""


class Completing:
    """Tries answers for some asks, item by item.

    Args:
        items: The open items.
        evidence: What is known, over the whole period.
    """

    def __init__(self, items: Sequence[Item], evidence: Evidence) -> None:
        self.items = items
        self.evidence = evidence
        self.persons = {
            name: (item.ruled, "whole" if part is None else part.name)
            for item in items
            for name, (part, _) in item.persons.items()
        }
        self._found: dict[Hashable, tuple[Answers, Answers]] = {}

    def answers(self, asks: frozenset[str], wanted: Mapping[str, Way], given: Answers) -> Answers:
        """Return answers to all asks that bring each item as near to the way wanted of it as was found.

        Args:
            asks: What is answered.
            wanted: For each item's key the way it is to come out.
            given: The answers that stand.
        """
        found: dict[str, Answer] = {name: answer for name, answer in given.items() if name in asks}
        for item in sorted(
            self.items, key=lambda item: (item.bar is None, -len(item.direct & asks), item.key)
        ):
            if item.key in wanted and item.direct & asks:
                found |= self._nearest(item, asks, found, wanted[item.key])
        for name in sorted(asks - found.keys()):
            found[name] = next(iter(self._values(name, self.answered(found), self.items)))
        return found

    def ways(self, answers: Answers) -> dict[str, Way]:
        """Return how each item comes out once some asks are answered."""
        evidence = self.answered(answers)
        return {item.key: item.after(evidence) for item in self.items}

    def _nearest(self, item: Item, asks: frozenset[str], fixed: Answers, wanted: Way) -> Answers:
        """Return the answers found to come nearest; an item asked the same again is answered the same."""
        left = tuple(sorted(item.direct & asks - fixed.keys()))
        here = {name: answer for name, answer in fixed.items() if name in item.asks}
        # A list has no hash; it is the same one as long as it is kept here.
        same = frozenset((name, id(one) if isinstance(one, Roster) else one) for name, one in here.items())
        key = (item.key, left, wanted, same)
        if key not in self._found:
            self._found[key] = self._searched(item, left, here, wanted), here
        return self._found[key][0]

    def _searched(self, item: Item, left: Sequence[str], fixed: Answers, wanted: Way) -> Answers:
        best: tuple[int, Answers] | None = None
        for tried in islice(self._tries(item, left, fixed), MOST_TRIES):
            way = item.after(self.answered({**fixed, **tried}))
            far = abs(way[0] - wanted[0]) + abs(way[1] - wanted[1])
            if best is None or far < best[0]:
                best = far, tried
            if far == 0:
                break
        return {} if best is None else best[1]

    def _tries(self, item: Item, left: Sequence[str], fixed: Answers) -> Iterator[Answers]:
        """Yield answers to the asks that are left, wholes before their parts."""
        if not left:
            yield {}
            return
        form = self.evidence.form
        wholes = [one for one in left if not (one in form.fields and set(form.wholes(one)) & set(left))]
        first = self._widest(item, wholes)
        rest = [one for one in left if one != first]
        for value in self._values(first, self.answered(fixed), [item]):
            for others in self._tries(item, rest, {**fixed, first: value}):
                yield {first: value, **others}

    def _widest(self, item: Item, names: Sequence[str]) -> str:
        """Return the name that others are measured against: a choice, a list, or what stands below a line."""
        below = {
            part
            for measure in item.law.criteria_set.measures.values()
            for quotient in (measure.share, measure.ratio)
            if quotient is not None
            for part in (getattr(quotient, "whole", None) or getattr(quotient, "to", ""),)
        }
        return min(names, key=lambda one: (one not in below, one))

    def answered(self, answers: Answers) -> Evidence:
        """Return the evidence with some asks answered."""
        return answered(self.evidence, answers, self.persons)

    def _values(self, name: str, evidence: Evidence, items: Iterable[Item]) -> Iterable[Answer]:
        """Return answers to one ask of which every class that matters to the items has one."""
        if name in self.persons:
            most = max(most for item in self.items for one, (_, most) in item.persons.items() if one == name)
            return [most, 0, *range(1, most)]
        if name in evidence.form.lists:
            return list(islice(completed(evidence, name), MOST_LISTS))
        value = evidence.fact(name).value
        if isinstance(value, frozenset):
            return [frozenset({option}) for option in sorted(value)]
        if settled(evidence, name):
            return [value]
        found: set[Number] = set()
        for item in items:
            if asked := item.moved_by(name):
                found |= set(steps(name, asked, item.on(evidence)))
        found = found or set(steps(name, (), self.items[0].on(evidence)))
        middle = sorted(found)
        return [Interval.point(one) for one in (middle[-1], middle[0], *middle[1:-1])]


def completed(evidence: Evidence, name: str) -> Iterator[Roster]:
    """Yield complete lists that this one could turn out to be, no shorter than it is, variously filled."""
    roster, asked = evidence.roster(name), evidence.form.lists[name]
    fills = list(islice(product(*[_ends(column) for column in asked.columns]), MOST_LISTS))
    longest = min(roster.most, len(roster.rows) + MOST_ADDED)
    lengths = [len(roster.rows)] if roster.complete else range(len(roster.rows), longest + 1)
    known = len(roster.rows)
    for fill in fills:
        cells = dict(zip((column.id for column in asked.columns), fill, strict=True))
        for length in (lengths[0], lengths[-1]):
            yield _filled(roster, asked, [cells] * length)
    best, worst = ({column.id: _ends(column)[end] for column in asked.columns} for end in (0, -1))
    for length in lengths:
        for until in range(known + 1):
            for one, other in ((best, worst), (worst, best)):
                yield _filled(
                    roster, asked, [one] * until + [other] * (known - until) + [one] * (length - known)
                )


def _filled(roster: Roster, asked: FormList, fills: Sequence[Mapping[str, Cell]]) -> Roster:
    """Return a list with one row for each of the fills, its open cells filled so."""
    empty = {column.id: whole_range(column) for column in asked.columns}
    rows = [*roster.rows, *[empty] * (len(fills) - len(roster.rows))]
    filled = [
        {column: _cell(cell, fill[column], f"{index}~") for column, cell in row.items()}
        for index, (row, fill) in enumerate(zip(rows, fills, strict=True))
    ]
    return replace(roster, rows=tuple(filled), complete=True, asked=True)


def _cell(cell: Cell, fill: Cell, text: str) -> Cell:
    """Return a cell as it is where it is known, or else filled."""
    if isinstance(cell, str):
        return cell or text
    if isinstance(cell, Interval):
        if cell.known:
            return cell
        value = cast(Interval, fill).lo
        return Interval.point(min(max(value, cell.lo), cell.hi))
    if len(cell) == 1:
        return cell
    return fill if cast("frozenset[str]", fill) <= cell else frozenset({min(cell)})


def _ends(column: Asked) -> list[Cell]:
    """Return what a cell may be at its ends; of a choice every option."""
    if column.type == "text":
        return [""]
    if column.type == "choice":
        return [frozenset({one.id}) for one in column.choices]
    return [Interval.point(column.bounds[1]), Interval.point(column.bounds[0])]
