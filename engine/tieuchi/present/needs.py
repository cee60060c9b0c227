"""Which facts and lists of the form an indicator needs, before any evidence is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable, atoms
from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.law.measures import measure_parts
from tieuchi.law.norms import Norm


class Needs:
    """Finds what a set's rules look at.

    Args:
        criteria_set: The set.
        norms: Norms by which some measures are computed.
    """

    def __init__(self, criteria_set: CriteriaSet, norms: Iterable[Norm]) -> None:
        self.set = criteria_set
        self.norms = list(norms)

    def measures(self, ruled: Ruled) -> tuple[str, ...]:
        """Return the measures an indicator's rule rests on, each once, before those it is computed from."""
        found: dict[str, None] = {}
        waiting = list(self._names(ruled))
        while waiting:
            name = waiting.pop(0)
            if name in self.set.measures and name not in found:
                found[name] = None
                waiting += measure_parts(self.set.measures[name])
        return tuple(found)

    def facts(self, ruled: Ruled) -> tuple[str, ...]:
        """Return the fields and lists an indicator needs, each once, in reading order."""
        found = (fact for name in self._names(ruled) for fact in self._facts(name))
        return tuple(dict.fromkeys((*found, *self._choices(ruled))))

    def norms_of(self, ruled: Ruled) -> tuple[Norm, ...]:
        """Return the norms of all days that an indicator's numbers lean on."""
        waiting, subjects = list(self._names(ruled)), set()
        while waiting:
            measure = self.set.measures.get(waiting.pop())
            if measure is not None:
                subjects.add(measure.coverage.norm if measure.coverage else measure.norm)
                waiting += measure_parts(measure)
        return tuple(norm for norm in self.norms if norm.subject in subjects)

    def _names(self, ruled: Ruled) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(_name(atom) for condition in _conditions(ruled) for atom in atoms(condition))
        )

    def _facts(self, name: str) -> Iterator[str]:
        measure = self.set.measures.get(name)
        if measure is None:
            yield name
            return
        if measure.count is not None:
            yield measure.count.rows_of
        if measure.coverage is not None:
            yield measure.coverage.of
        yield from self._norm_facts(measure.coverage.norm if measure.coverage else measure.norm)
        yield from self._choice(measure.value)
        for part in measure_parts(measure):
            yield from self._facts(part)

    def _norm_facts(self, subject: str | None) -> Iterator[str]:
        for norm in self.norms:
            if norm.subject == subject and norm.headcount is not None:
                yield from (norm.headcount.population, norm.headcount.by)
            if norm.subject == subject and norm.equipment is not None:
                yield norm.equipment.by

    def _choices(self, ruled: Ruled) -> Iterator[str]:
        for condition in _conditions(ruled):
            for atom in atoms(condition):
                if isinstance(atom, Compare):
                    for _, written in atom.comparison.bounds:
                        yield from self._choice(written)

    def _choice(self, written: Any) -> Iterator[str]:
        if isinstance(written, ByChoice):
            yield written.by
        elif isinstance(written, FromTable):
            yield self.set.tables[written.table].by


def _conditions(ruled: Ruled) -> Iterator[Condition]:
    for scale in ruled.scales:
        yield from scale.conditions


def _name(atom: str | Compare) -> str:
    return atom if isinstance(atom, str) else atom.name
