"""The world of a proof: one station about which everything is known, and nothing said.

Each fact is an unknown of the solver within the bounds the form gives it; what is part of another does not
exceed it; a list is how many rows of each kind it has. Whatever is shown of this station holds of every
station that a file can describe completely.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import z3

from tieuchi.evidence.facts import Cell
from tieuchi.evidence.form import Form, FormField
from tieuchi.law.conditions import Condition
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import EquipmentList, TechniqueList
from tieuchi.prove.kinds import GRID, Kind, kinds
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, ceiling, exact, floor
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Quantity:
    """A number of the world, kept as what stands above and below a line.

    Attributes:
        above: The numerator.
        below: The denominator, above zero unless ``none`` says what counts then.
        none: The value where the denominator is zero.
    """

    above: z3.ArithRef
    below: z3.ArithRef
    none: Number | None = None


@dataclass(frozen=True)
class Rows:
    """A list of the world: its kinds of row, and how many there are of each."""

    kinds: tuple[Kind, ...]
    counts: tuple[z3.ArithRef, ...]


@dataclass(frozen=True)
class Equipped:
    """The equipment of the world.

    Attributes:
        norm: The norm's list.
        held: For each of its items whether it is there and working.
        more: How many items of the station's own approved list are there, and how many are not.
    """

    norm: EquipmentList
    held: tuple[z3.BoolRef, ...]
    more: tuple[z3.ArithRef, z3.ArithRef]


class World:
    """One station, made of unknowns; each is made when it is first asked for.

    Args:
        law: The law of the day.
        form: The form the station answers.
        name: Tells the unknowns of one world from those of another.
        beside: A second law that is asked about the same station.
    """

    def __init__(self, law: Law, form: Form, name: str = "", *, beside: Law | None = None) -> None:
        self.law = law
        self.beside = beside
        self.form = form
        self.name = name
        self.facts: list[z3.BoolRef] = []
        self.fields: dict[str, z3.ArithRef] = {}
        self.lists: dict[str, Rows] = {}
        self.techniques: dict[str, tuple[TechniqueList, z3.ArithRef]] = {}
        self.equipment: dict[str, Equipped] = {}
        self.attested: dict[str, z3.ArithRef] = {}

    def unknown(self, name: str, least: int, most: int) -> z3.ArithRef:
        """Return a new whole number between two bounds."""
        made = z3.Int(f"{self.name}{name}")
        self.facts += [made >= least, made <= most]
        return made

    def number(self, name: str) -> Quantity:
        """Return a number or yes/no field."""
        return Quantity(self._field(name), z3.IntVal(grid(self.form.fields[name])))

    def chosen(self, name: str, option: str) -> z3.BoolRef:
        """Return whether a choice field has this option."""
        options = sorted(self.form.fields[name].options)
        return self._field(name) == options.index(option)

    def among(self, name: str, options: Iterable[str]) -> z3.BoolRef:
        """Return whether a choice field has one of these options."""
        return z3.Or([self.chosen(name, option) for option in sorted(options)])

    def by_choice(self, name: str, values: Mapping[str, z3.ArithRef]) -> z3.ArithRef:
        """Return the number that stands beside the option a choice field has."""
        found: z3.ArithRef | None = None
        for option, value in values.items():
            found = value if found is None else z3.If(self.chosen(name, option), value, found)
        if found is None:
            raise ValueError(name)
        return found

    def rows_where(self, name: str, condition: Condition | None) -> z3.ArithRef:
        """Return how many rows of a list satisfy a condition."""
        asked = self.conditions(name)
        rows = self._rows(name)
        index = None if condition is None else asked.index(condition)
        counted = [
            count
            for kind, count in zip(rows.kinds, rows.counts, strict=True)
            if index is None or kind.satisfies[index]
        ]
        return z3.Sum(counted) if counted else z3.IntVal(0)

    def techniques_covered(self, name: str, norm: TechniqueList) -> Quantity:
        """Return the share of a list of techniques that the station performs."""
        if name not in self.techniques:
            self._only_covered(name)
            most = min(norm.total, self.form.lists[name].most)
            self.techniques[name] = (norm, self.unknown(f"{name}:performed", 0, most))
        return Quantity(self.techniques[name][1], z3.IntVal(norm.total))

    def equipment_covered(self, name: str, norm: EquipmentList) -> Quantity:
        """Return the share of the needed equipment that the station has in number and working."""
        if name not in self.equipment:
            self._only_covered(name)
            self.equipment[name] = self._equipped(name, norm)
        found = self.equipment[name]
        held = [z3.If(one, 1, 0) for one in found.held]
        there, missing = found.more
        return Quantity(z3.Sum([*held, there]), len(held) + there + missing)

    def attest(self, key: str, most: int) -> z3.ArithRef:
        """Return the hundredths of points a person gives where no rule can tell."""
        if key not in self.attested:
            self.attested[key] = self.unknown(f"{key}!attested", 0, most)
        self.facts.append(self.attested[key] <= most)
        return self.attested[key]

    def _field(self, name: str) -> z3.ArithRef:
        if name not in self.fields:
            asked = self.form.fields[name]
            least, most = _bounds(asked)
            self.fields[name] = self.unknown(name, least, most)
            if asked.part_of is not None:
                part, whole = self.number(name), self.number(asked.part_of)
                self.facts.append(part.above * whole.below <= whole.above * part.below)
        return self.fields[name]

    def conditions(self, name: str) -> list[Condition]:
        """Return all that the rules ask of the rows of a list."""
        laws = (self.law,) if self.beside is None else (self.law, self.beside)
        measures = [measure for law in laws for measure in law.criteria_set.measures.values()]
        return [
            one.count.where
            for one in measures
            if one.count is not None and one.count.rows_of == name and one.count.where is not None
        ]

    def _rows(self, name: str) -> Rows:
        if name not in self.lists:
            asked = self.form.lists[name]
            found = kinds(asked, self.conditions(name))
            counts = tuple(
                self.unknown(f"{name}:{index}", 0, asked.most if kind.key is None else 1)
                for index, kind in enumerate(found)
            )
            self.lists[name] = Rows(found, counts)
            self.facts.append(z3.Sum(counts) <= asked.most)
            self.facts += _one_of_each_key(found, counts)
        return self.lists[name]

    def _equipped(self, name: str, norm: EquipmentList) -> Equipped:
        asked = self.form.lists[name]
        self._field(norm.by)
        held = tuple(z3.Bool(f"{self.name}{name}:{entry.item}") for entry in norm.entries)
        for entry, one in zip(norm.entries, held, strict=True):
            nothing_needed = [option for option, number in (entry.needed or {}).items() if number == 0]
            self.facts += [z3.Implies(self.chosen(norm.by, option), one) for option in nothing_needed]
        room = max(0, asked.most - len(held))
        more = (self.unknown(f"{name}:more", 0, room), self.unknown(f"{name}:more missing", 0, room))
        self.facts.append(more[0] + more[1] <= room)
        return Equipped(norm, held, more)

    def _only_covered(self, name: str) -> None:
        if self.conditions(name):
            raise JudgingError(
                Message("the list ‘{list}’ is both counted and compared with a norm", list=name)
            )


def grid(asked: FormField) -> int:
    """Return the steps to one in which a field is taken."""
    return GRID if asked.type in ("number", "percent") else 1


def _bounds(asked: FormField) -> tuple[int, int]:
    if asked.type == "choice":
        return 0, len(asked.options) - 1
    least, most = asked.bounds
    return ceiling(least * grid(asked)), floor(most * grid(asked))


def _one_of_each_key(found: Sequence[Kind], counts: Sequence[z3.ArithRef]) -> Iterable[z3.BoolRef]:
    by_key: dict[Any, list[z3.ArithRef]] = {}
    for kind, count in zip(found, counts, strict=True):
        if kind.key is not None:
            by_key.setdefault(kind.key, []).append(count)
    return [z3.Sum(same) <= 1 for same in by_key.values()]


def cell_of(asked: FormField, value: int) -> Cell:
    """Return the fact that a number of the solver stands for."""
    if asked.type == "choice":
        return frozenset({sorted(asked.options)[value]})
    return Interval.point(exact(Fraction(value, grid(asked))))
