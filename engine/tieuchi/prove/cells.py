"""Cells: what a rule can tell of a station; between two thresholds of a measure it sees no difference.

Two stations are alike to a scale, but for one measure, when every other comparison the scale makes comes
out the same; and one has *more* of the measure when every comparison from below holds for it that holds for
the other. So measures are put in order without computing with shares of shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import z3

from tieuchi.law.conditions import Compare, Comparison, Condition, atoms
from tieuchi.prove.meaning import Meaning

FROM_BELOW = ("at least", "more than")


class Cells:
    """What the comparisons of a scale say of one world.

    Args:
        meaning: The world.
        conditions: Those of the scale.
    """

    def __init__(self, meaning: Meaning, conditions: Sequence[Condition]) -> None:
        self.meaning = meaning
        self._rising: dict[str, list[z3.BoolRef]] = {}
        self._falling: dict[str, list[z3.BoolRef]] = {}
        for condition in conditions:
            for atom in atoms(condition):
                self._take(atom)

    @property
    def names(self) -> Iterable[str]:
        """The measures and fields that are compared."""
        return self._rising

    def only_more(self, more: Cells, name: str) -> Iterable[z3.BoolRef]:
        """Yield that another world has as much of a measure or more, and is alike in everything else."""
        for one in self.names:
            for here, there in zip(self._rising[one], more._rising[one], strict=True):
                yield z3.Implies(here, there) if one == name else here == there
            for here, there in zip(self._falling[one], more._falling[one], strict=True):
                yield z3.Implies(there, here) if one == name else here == there
        # Thresholds by zone are alike only in the same zone.
        for field, unknown in self.meaning.world.fields.items():
            if self.meaning.world.form.fields[field].type == "choice" and field != name:
                other = more.meaning.world.fields.get(field)
                if other is not None:
                    yield unknown == other

    def _take(self, atom: str | Compare) -> None:
        name = atom if isinstance(atom, str) else atom.name
        rising, falling = self._rising.setdefault(name, []), self._falling.setdefault(name, [])
        if isinstance(atom, str) or atom.comparison.options:
            rising.append(self.meaning.holds(atom))
            return
        for word, bound in atom.comparison.bounds:
            one = Compare({name: Comparison.model_validate({word: bound})})
            (rising if word in FROM_BELOW else falling).append(self.meaning.holds(one))
