"""Searching for stations that two readings of a rule judge differently, the plainest one first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import z3

from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.scaled import Scaled
from tieuchi.prove.examples.stations import Station, unnamed
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.showing import document, value_of
from tieuchi.prove.world import World, grid

PLAIN = (0, 100, 1000, 10, 1)
"""The numbers a fact is given where it may have them, in the order they are tried."""
PLAIN_OF_MANY = (0, 1000, 100, 10, 1)
"""The same for what is counted in tens of thousands, such as people."""
MANY = 50_000

Wanted = Callable[[Meaning], Iterable[z3.BoolRef]]


class Undecided(Exception):
    """The solver found no answer in time."""


class Searching:
    """Asks the solver for stations.

    Args:
        form: The form they answer.
        day: The day on which they are judged.
        seconds: How long one question may take.
    """

    def __init__(self, form: Form, day: date, seconds: float) -> None:
        self.form = form
        self.day = day
        self.seconds = seconds

    def apart(self, scaled: Scaled, one: Law, other: Law, wanted: Wanted | None = None) -> Station | None:
        """Return a station that two readings judge differently; none where there is none.

        Args:
            scaled: The scale it is judged on.
            one: The law as it is read.
            other: Another reading.
            wanted: What else is to hold of the station in the first reading.

        Raises:
            Undecided: If the solver cannot tell in time.
        """
        world = World(one, self.form, beside=other)
        # Of the first reading only stations are looked for whose outcome is settled.
        meanings = (Meaning(world), Meaning(world, law=other, empty=True))
        outcomes = [_outcome(meaning, scaled) for meaning in meanings]
        asked = [outcomes[0] != outcomes[1], *(wanted(meanings[0]) if wanted else ())]
        solver = z3.Solver()
        solver.set("timeout", int(self.seconds * 1000))
        solver.set("random_seed", 0)
        solver.add(*world.facts, *asked)
        result = solver.check()
        if result == z3.unknown:
            raise Undecided
        if result == z3.unsat:
            return None
        return self._plainest(solver, world)

    def _plainest(self, solver: z3.Solver, world: World) -> Station:
        """Return the station whose every unknown, one after the other, is as plain as can be.

        So the station does not depend on which one the solver happens to find.
        """
        model = solver.model()
        for unknown, tried in _unknowns(world):
            model = _plain(solver, model, unknown, tried)
        written = document(world, model, self.day)
        lists = {
            name: unnamed(self.form.lists[name], found["rows"]) for name, found in written["lists"].items()
        }
        return Station({name: _decimal(value) for name, value in written["facts"].items()}, _decimals(lists))


def _decimal(value: Any) -> Any:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return value


def _decimals(
    lists: Mapping[str, Sequence[Mapping[str, Any]]],
) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
    return {
        name: tuple({column: _decimal(cell) for column, cell in row.items()} for row in rows)
        for name, rows in lists.items()
    }


def _outcome(meaning: Meaning, scaled: Scaled) -> z3.ArithRef:
    *codes, last = scaled.codes(meaning.law)
    found: z3.ArithRef = z3.IntVal(last)
    for code, condition in reversed(list(zip(codes, scaled.conditions(meaning.law), strict=True))):
        found = z3.If(meaning.holds(condition), z3.IntVal(code), found)
    return found


def _unknowns(world: World) -> Iterable[tuple[z3.ExprRef, Sequence[int]]]:
    """Yield the unknowns with the values to try first: choices, the form's other facts, then lists."""
    fields = sorted(world.fields, key=list(world.form.fields).index)
    for name in sorted(fields, key=lambda name: world.form.fields[name].type != "choice"):
        asked = world.form.fields[name]
        if asked.type == "choice":
            options = sorted(asked.options)
            yield world.fields[name], [options.index(choice.id) for choice in asked.choices]
        elif asked.type == "yes-no":
            yield world.fields[name], (0,)
        else:
            plain = PLAIN_OF_MANY if asked.bounds[1] >= MANY else PLAIN
            yield world.fields[name], [number * grid(asked) for number in plain]
    for _, performed in world.techniques.values():
        yield performed, (0,)
    for found in world.equipment.values():
        for more in found.more:
            yield more, (0,)
        for held in found.held:
            yield z3.If(held, 0, 1), (0,)
    for rows in world.lists.values():
        if rows.counts:
            yield z3.Sum(rows.counts), ()
        for count in rows.counts:
            yield count, (0,)


def _plain(solver: z3.Solver, model: z3.ModelRef, unknown: z3.ExprRef, tried: Sequence[int]) -> z3.ModelRef:
    """Give an unknown the first of some values that it can have, else its smallest."""
    for value in tried:
        if value_of(model, unknown) == value:
            solver.add(unknown == value)
            return model
        if solver.check(unknown == value) == z3.sat:
            model = solver.model()
            solver.add(unknown == value)
            return model
    least, most = 0, value_of(model, unknown)
    while least < most:
        middle = (least + most) // 2
        if solver.check(unknown <= middle, unknown >= least) == z3.sat:
            model = solver.model()
            most = value_of(model, unknown)
        else:
            least = middle + 1
    solver.add(unknown == most)
    return model
