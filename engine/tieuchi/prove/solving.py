"""Asking the solver: a model, none, or no answer in time; the three are never mixed up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import z3

from tieuchi.prove.world import World
from tieuchi.values.text import Message

FEW = 12
"""Rows a list should have in a station that is shown, where so few will do."""


@dataclass(frozen=True)
class Answer:
    """What the solver said.

    Attributes:
        model: The unknowns' values, where there are some that fit.
        undecided: Why it cannot tell, where it cannot.
    """

    model: z3.ModelRef | None = None
    undecided: Message | None = None

    @property
    def impossible(self) -> bool:
        """Whether it is sure that nothing fits."""
        return self.model is None and self.undecided is None


class Solving:
    """Asks questions about worlds.

    Args:
        seconds: How long one question may take.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def find(self, worlds: Sequence[World], wanted: Iterable[z3.BoolRef]) -> Answer:
        """Look for stations of which all that is wanted holds, short lists first."""
        asked = list(wanted)
        small = [
            z3.Sum(rows.counts) <= FEW for world in worlds for rows in world.lists.values() if rows.counts
        ]
        answer = self._asked(worlds, [*asked, *small])
        return self._asked(worlds, asked) if small and answer.model is None else answer

    def _asked(self, worlds: Sequence[World], wanted: Iterable[z3.BoolRef]) -> Answer:
        solver = z3.Solver()
        solver.set("timeout", int(self.seconds * 1000))
        solver.set("random_seed", 0)
        for world in worlds:
            solver.add(world.facts)
        solver.add(list(wanted))
        result = solver.check()
        if result == z3.sat:
            return Answer(solver.model())
        if result == z3.unsat:
            return Answer()
        return Answer(
            undecided=Message(
                "the solver found no answer within {seconds} seconds", seconds=str(self.seconds)
            )
        )
