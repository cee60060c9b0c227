"""Which levers can move an indicator: those that touch what it looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tieuchi.evidence.facts import Cell, Evidence
from tieuchi.judge.judging import covers
from tieuchi.judge.measuring import Setting, settings, threshold_in
from tieuchi.judge.reference import truth
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.edits import RowAdded
from tieuchi.plan.actions.levels import Lever
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number


class Touching:
    """Tells which levers touch what, for one station.

    Args:
        law: The law.
        evidence: What the station shows.
        levers: The levers, each with at least one level.
    """

    def __init__(self, law: Law, evidence: Evidence, levers: Sequence[Lever]) -> None:
        self.law = law
        self.evidence = evidence
        self.levers = levers
        self._found: dict[str, tuple[int, ...]] = {}

    def any_of(self, names: Iterable[str]) -> tuple[int, ...]:
        """Return the places of the levers that touch one of some names; see :func:`inputs`."""
        return tuple(sorted({lever for name in names for lever in self._touching(name)}))

    def _touching(self, name: str) -> tuple[int, ...]:
        if name not in self._found:
            self._found[name] = tuple(
                index for index, one in enumerate(self.levers) if self._touches(one, name)
            )
        return self._found[name]

    def _touches(self, lever: Lever, name: str) -> bool:
        rows_of, _, measure = name.partition("#")
        if not measure:
            return name in lever.touched
        return f"{rows_of}#" in lever.touched and self._may_count(lever, rows_of, measure)

    def _may_count(self, lever: Lever, rows_of: str, measure: str) -> bool:
        """Return whether a count can notice the rows that a lever adds.

        A row that surely is none of those counted adds nothing to a list of which all rows are known; one of
        which some are not known has one fewer that may still come.
        """
        covered = covers(self.evidence.period, self.law.criteria_set.head)
        if covered != "all of it" or not self.evidence.roster(rows_of, covered).complete:
            return True
        count = self.law.criteria_set.measures[measure].count
        if count is None or count.where is None:
            return True
        where = count.where
        return any(truth(where, row).hi for row in self._rows(lever, rows_of, measure))

    def _rows(self, lever: Lever, rows_of: str, measure: str) -> Iterator[_Added]:
        """Yield every row that a lever adds, in every setting that the count depends on."""
        choices = sorted(set(self.law.measure_choices(measure)))
        for setting in settings(choices, self.evidence):
            for edit in lever.levels[-1].edits:
                if isinstance(edit, RowAdded) and edit.rows_of == rows_of:
                    yield _Added(edit.cells, self.law, setting)


class _Added:
    """A row that is added, asked by the condition of a count."""

    def __init__(self, cells: Mapping[str, Cell], law: Law, setting: Setting) -> None:
        self.cells = cells
        self.law = law
        self.setting = setting

    def look(self, name: str) -> Interval | frozenset[str]:
        cell = self.cells[name]
        return frozenset({cell}) if isinstance(cell, str) else cell

    def threshold(self, written: Any) -> Number:
        return threshold_in(self.law, self.setting, written)
