"""The integer programme of a station, in whole numbers, before any solver sees it.

A column for each level of each lever, 0 or 1; for an item that several levers move, a column for each
combination of their levels, tied to the columns of the levels. A row for each line to reach. Money and points
are divided by what all their figures have in common, so that the numbers stay small and nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import gcd
from typing import Literal

from tieuchi.plan.improve.problem import Combo, Item, Problem, combinations

Aim = Literal["cost", "days", "actions", "shortfall"]
Sum = dict[int, int]
"""What each column counts in a sum."""


@dataclass(frozen=True)
class Proof:
    """What the solver proved of one aim: that no plan does better than its bound.

    Attributes:
        aim: What was made small.
        value: What the plan found has: thousands of VND, hundredths of points, actions, a day’s ordinal.
        bound: What no plan can be below.
    """

    aim: Aim
    value: int
    bound: int

    @property
    def gap(self) -> int:
        """How far the plan is from the bound; 0 when it is the best there is."""
        return self.value - self.bound


@dataclass(frozen=True)
class Row:
    """A sum between two ends; none where there is no end."""

    sum: Sum
    least: int | None = None
    most: int | None = None


@dataclass
class Model:
    """Columns between 0 and their most, all whole but those of combinations, and rows.

    Attributes:
        most: The most of each column; none where there is none.
        whole: Whether each column has to be whole.
        rows: The rows.
    """

    most: list[int | None] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def column(self, most: int | None, *, whole: bool = True) -> int:
        """Add a column and return its place."""
        self.most.append(most)
        self.whole.append(whole)
        return len(self.most) - 1


class Built:
    """The programme of a problem.

    Args:
        problem: The problem, its levels within deadline and budget.
        short: Whether lines may be missed and disqualifiers stay, by columns that say by how much.

    Attributes:
        model: The columns and rows.
        levels: The column of each lever and level.
        sums: What each aim adds up, and by what its figures were divided.
    """

    def __init__(self, problem: Problem, *, short: bool = False) -> None:
        self.problem = problem
        self.model = Model()
        self.levels: dict[tuple[int, int], int] = {}
        self._money = _common(
            problem.cost(lever, level) for lever, levels in enumerate(problem.allowed) for level in levels
        )
        every = (*problem.items, *problem.bars)
        self._points = _common(one for item in problem.items for one in item.worth.values())
        for lever, levels in enumerate(problem.allowed):
            for level in levels:
                if level:
                    self.levels[lever, level] = self.model.column(1)
            self._row({self.levels[lever, level]: 1 for level in levels if level}, most=1)
        self._brings = {id(item): self._item(item) for item in every}
        self._lines(short=short)
        self._links()
        self._days()

    def _row(self, sum_: Sum, least: int | None = None, most: int | None = None) -> None:
        self.model.rows.append(Row(sum_, least, most))

    def _item(self, item: Item) -> tuple[Sum, int]:
        """Return what an item adds up beside a number that is always there."""
        if not item.scope:
            return {}, item.worth[()]
        if len(item.scope) == 1:
            lever = item.scope[0]
            base = item.worth[(0,)]
            levels = (level for level in self.problem.allowed[lever] if level)
            return {self.levels[lever, level]: item.worth[(level,)] - base for level in levels}, base
        columns: dict[Combo, int] = {
            combo: self.model.column(1, whole=False) for combo in combinations(self.problem, item.scope)
        }
        self._row(dict.fromkeys(columns.values(), 1), 1, 1)
        for at, lever in enumerate(item.scope):
            for level in self.problem.allowed[lever]:
                if level:
                    tied = {column: 1 for combo, column in columns.items() if combo[at] == level}
                    self._row({**tied, self.levels[lever, level]: -1}, 0, 0)
        return {column: item.worth[combo] for combo, column in columns.items()}, 0

    def _lines(self, *, short: bool) -> None:
        """Add the rows of the criteria, of the total and of the disqualifiers."""
        self.reached: dict[str | None, tuple[Sum, int]] = {}
        missing: Sum = {}
        for number, line in (*self.problem.lines.items(), (None, self.problem.total)):
            sums = [self._brings[id(one)] for one in self.problem.items if number in (None, one.criterion)]
            sum_ = _added(one for one, _ in sums)
            sum_ = {column: much // self._points for column, much in sum_.items() if much}
            base = sum(number for _, number in sums)
            self.reached[number] = sum_, base
            if short:
                slack = self.model.column(None)
                missing[slack] = 1
                sum_ = {**sum_, slack: 1}
            self._row(sum_, least=-(-(line - base) // self._points))
        for bar in self.problem.bars:
            sum_, base = self._brings[id(bar)]
            if short and not any(bar.worth[one] for one in combinations(self.problem, bar.scope)):
                continue
            if short:
                # A disqualifier that stays counts as much as all points.
                slack = self.model.column(1)
                missing[slack] = self.problem.total // self._points
                sum_ = {**sum_, slack: 1}
            self._row(sum_, least=1 - base)
        self._missing = missing

    def _links(self) -> None:
        taken = self.taken
        for one, other in self.problem.needs:
            self._row({**taken(one), **dict.fromkeys(taken(other), -1)}, most=0)
        for one, other in self.problem.excludes:
            self._row({**taken(one), **taken(other)}, most=1)

    def _days(self) -> None:
        """Add the column of the last day, counted from the first day on which anything shows."""
        days = {(lever, level): self.problem.ready(lever, level).toordinal() for lever, level in self.levels}
        self._first = first = min(days.values(), default=1) - 1
        self.last = self.model.column(None)
        for lever, levels in enumerate(self.problem.allowed):
            latest = {self.levels[lever, level]: first - days[lever, level] for level in levels if level}
            if latest:
                self._row({self.last: 1, **latest}, least=0)

    def taken(self, lever: int) -> Sum:
        """Return the sum that is 1 where a lever is taken at any level."""
        return {self.levels[lever, level]: 1 for level in self.problem.allowed[lever] if level}

    def aim(self, aim: Aim) -> Sum:
        """Return what is to be made small."""
        if aim == "days":
            return {self.last: 1}
        if aim == "shortfall":
            return self._missing
        if aim == "actions":
            return dict.fromkeys(self.levels.values(), 1)
        return {
            column: self.problem.cost(lever, level) // self._money
            for (lever, level), column in self.levels.items()
        }

    def keep(self, aim: Aim, most: int) -> None:
        """Let what an aim adds up be no more than this."""
        self._row(self.aim(aim), most=most)

    def within(self, budget: int) -> None:
        """Let the whole cost be no more than this, in thousands of VND."""
        self._row(self.aim("cost"), most=budget // self._money)

    def without(self, support: Iterable[int]) -> None:
        """Leave out at least one lever of a plan that was found before."""
        sums: Sum = {}
        levers = list(support)
        for lever in levers:
            sums.update(self.taken(lever))
        self._row(sums, most=len(levers) - 1)

    def proof(self, aim: Aim, value: int, bound: int) -> Proof:
        """Return what was proved of an aim, in its own unit and no longer divided."""
        unit = {"cost": self._money, "shortfall": self._points}.get(aim, 1)
        more = self._first if aim == "days" else 0
        return Proof(aim, more + value * unit, more + bound * unit)

    def chosen(self, values: Sequence[bool]) -> tuple[int, ...]:
        """Return the level of every lever that the columns stand for."""
        found = [0] * len(self.problem.levers)
        for (lever, level), column in self.levels.items():
            if values[column]:
                found[lever] = level
        return tuple(found)


def _added(sums: Iterable[Sum]) -> Sum:
    """Return the sums added up; a column may stand in several."""
    added: Sum = {}
    for one in sums:
        for column, much in one.items():
            added[column] = added.get(column, 0) + much
    return added


def _common(figures: Iterable[int]) -> int:
    return gcd(*figures) or 1
