"""Alone: a program for stations that come one by one, as plain Python functions.

An engine takes longer to be told what to do than a few stations take to be judged. What an engine is asked
of columns is asked here of numbers, and a station whose zone is known is judged by a function in which that
zone is all that is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from tieuchi.judge.columns.formulas import Formula, number, read
from tieuchi.judge.columns.program import Program
from tieuchi.judge.columns.quantities import MOST
from tieuchi.judge.columns.replacing import replaced
from tieuchi.judge.columns.staging import columns_read
from tieuchi.judge.columns.tallies import Tally
from tieuchi.judge.columns.writing import Function, Numbers, function
from tieuchi.tables.prepared import ROW, Prepared


class Alone:
    """A program as functions of one station.

    Args:
        program: The program.

    Attributes:
        columns: The columns of the findings, in their order.
        station: The columns of the prepared shape that are asked for, in their order.
        counted: The same with what is counted of lists.
    """

    def __init__(self, program: Program) -> None:
        self.columns = (ROW, *program.findings)
        self._findings = [read(ROW, (0, MOST)), *replaced(program.findings.values(), program.stations)]
        counts = [_Count(tally, program) for tally in program.tallies]
        kept = [name for one in counts for name in one.kept]
        asked = columns_read(self._findings).union(*(one.station for one in counts)) - {*kept}
        self.station = (ROW, *sorted(asked - {ROW}))
        self.counted = (*self.station, *kept)
        self._counts = counts
        self._choices = {name: self.counted.index(name) for name in program.choices if name in asked}
        self._functions: dict[Numbers, Function] = {}

    def judge(self, prepared: Prepared) -> list[tuple[int, ...]]:
        """Return the findings of prepared stations, in the order of the columns."""
        rows = [one.rows(prepared) for one in self._counts]
        found = []
        for station in prepared.stations.select(self.station).rows():
            named = dict(zip(self.station, station, strict=True))
            counts = (one.of(named, some[named[ROW]]) for one, some in zip(self._counts, rows, strict=True))
            found.append(self.score((*station, *chain.from_iterable(counts))))
        return found

    def score(self, counted: Numbers) -> tuple[int, ...]:
        """Return the findings of a station.

        Args:
            counted: Its numbers with what is counted of its lists, in the order of the attribute.
        """
        options = tuple([counted[place] for place in self._choices.values()])
        if options not in self._functions:
            self._functions[options] = self._written(options)
        return self._functions[options](counted)

    def _written(self, options: Numbers) -> Function:
        known = {name: number(one) for name, one in zip(self._choices, options, strict=True)}
        return function(replaced(self._findings, known), self.counted)


class _Count:
    """What is counted of one list of a station.

    Attributes:
        list_id: The list.
        kept: The columns that come to stand beside the station.
        station: The columns of the station that are asked for.
    """

    def __init__(self, tally: Tally, program: Program) -> None:
        self.list_id = tally.list.id
        self.kept = tuple(tally.kept)
        settled = program.rows[self.list_id]
        sums = replaced(tally.sums.values(), settled)
        texts = {column: replaced(some.values(), settled) for column, some in tally.texts.items()}
        asked = columns_read([*sums, *(one for some in texts.values() for one in some)])
        self._columns = tuple(sorted(asked | texts.keys()))
        self._sums = _Sums(sums, self._columns)
        self._texts = [
            (self._columns.index(column), _Sums(some, self._columns)) for column, some in texts.items()
        ]
        added = (*tally.sums, *(name for some in tally.texts.values() for name in some))
        beside = replaced(tally.kept.values(), program.stations)
        self.station = tuple(sorted(columns_read(beside) - {*added}))
        self._beside = function(beside, (*self.station, *added))

    def rows(self, prepared: Prepared) -> Mapping[int, Sequence[Numbers]]:
        """Return the rows of the list, by the number of their station."""
        found: defaultdict[int, list[Numbers]] = defaultdict(list)
        if self.list_id in prepared.lists:
            for row, *numbers in prepared.lists[self.list_id].select(ROW, *self._columns).rows():
                found[row].append(numbers)
        return found

    def of(self, station: Mapping[str, int], rows: Sequence[Numbers]) -> Numbers:
        """Return what comes to stand beside a station, in the order of :attr:`kept`."""
        found = [*(station[name] for name in self.station), *self._sums.of(rows)]
        for place, sums in self._texts:
            found += sums.of_each(rows, place)
        return self._beside(found)


class _Sums:
    """Numbers that are added up over the rows of a list."""

    def __init__(self, formulas: Sequence[Formula], columns: Sequence[str]) -> None:
        self._none = (0,) * len(formulas)
        self._numbers = function(formulas, columns)

    def of(self, rows: Iterable[Numbers]) -> Numbers:
        """Return the sums over some rows."""
        return _added(map(self._numbers, rows)) or self._none

    def of_each(self, rows: Iterable[Numbers], place: int) -> Numbers:
        """Return the sums over what stands at a place of the rows, each taken as the most of its rows."""
        most: dict[int, Numbers] = {}
        for row in rows:
            numbers = self._numbers(row)
            most[row[place]] = tuple(map(max, numbers, most.get(row[place], numbers)))
        return _added(most.values()) or self._none


def _added(rows: Iterable[Numbers]) -> Numbers:
    return tuple(map(sum, zip(*rows, strict=True)))
