"""The least cost to pass, by exact dynamic programming over whole points.

A state is how many points some criteria have, each counted up to its line, and how many there are in all,
counted up to the line of the total. Groups are taken one after another; as soon as every group of a criterion
is taken, the states short of its line are dropped, so that few criteria are ever open at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd, prod

import numpy as np
from numpy.typing import NDArray

from dynamic_groups import Group, groups
from tieuchi.plan.improve.problem import Problem

Costs = NDArray[np.int64]
NEVER = np.int64(1) << np.int64(62)
"""The weight of a state that cannot be reached; sums of weights stay far below it."""


@dataclass(frozen=True)
class _Layer:
    """What one group was taken from.

    Attributes:
        group: The group.
        before: The weights of the states before it.
        axes: The criteria that are open in it, then the total.
        shifts: For each way and axis how many steps it adds.
    """

    group: Group
    before: Costs
    axes: tuple[str, ...]
    shifts: NDArray[np.int64]


class Dynamic:
    """Finds the cheapest choice of levels that passes.

    Args:
        problem: The problem, its levels within the deadline.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.lines = problem.lines
        self._layers: list[_Layer] = []

    def cheapest(self) -> tuple[int, ...] | None:
        """Return the level of every lever in the cheapest plan that passes; none where no plan does."""
        if any(not bar.scope and not bar.worth[()] for bar in self.problem.bars):
            return None
        found = groups(self.problem)
        if any(not len(one.ways) for one in found):
            return None
        self._unit = self._common(found)
        self._most = -(-self.problem.total // self._unit)
        axes: tuple[str, ...] = ()
        state = self._start(found)
        waiting = [one for one in found if one.criteria]
        closed: set[str] = set()
        for criterion in self._order(waiting):
            mine = [one for one in waiting if criterion in one.criteria]
            waiting = [one for one in waiting if criterion not in one.criteria]
            for group in mine:
                state, axes = self._opened(state, axes, group, closed)
                state = self._taken(state, axes, group)
            state, axes = self._closed(state, axes, criterion)
            closed.add(criterion)
        if state[self._most] >= NEVER:
            return None
        return self._traced(found, state)

    def _common(self, found: Sequence[Group]) -> int:
        """Return what all points have in common, so that the states are few."""
        brought = {int(one) for group in found for one in np.unique(group.points)}
        return gcd(*self._fixed().values(), *brought) or 1

    def _fixed(self) -> dict[str, int]:
        """Return the points of each criterion that no action moves."""
        fixed = dict.fromkeys(self.lines, 0)
        for item in self.problem.items:
            if not item.scope:
                fixed[str(item.criterion)] += item.worth[()]
        return fixed

    def _start(self, found: Sequence[Group]) -> Costs:
        """Return the weights of the totals before anything that moves is counted."""
        state = np.full(self._most + 1, NEVER)
        state[min(sum(self._fixed().values()) // self._unit, self._most)] = 0
        return state

    def _order(self, waiting: Sequence[Group]) -> Iterator[str]:
        """Yield the criteria in the order of closing: those that few others hang on first."""
        left = list(self.lines)
        open_: set[str] = set()
        pending = list(waiting)
        while left:
            sizes = {
                one: prod(
                    self._length(other)
                    for other in open_.union(*(g.criteria for g in pending if one in g.criteria)) | {one}
                )
                for one in left
            }
            best = min(left, key=lambda one: (sizes[one], left.index(one)))
            open_ = open_.union(*(g.criteria for g in pending if best in g.criteria)) - {best}
            pending = [g for g in pending if best not in g.criteria]
            left.remove(best)
            yield best

    def _length(self, criterion: str) -> int:
        """Return how many states a criterion has: each number of steps up to its line."""
        return self._line(criterion) + 1

    def _line(self, criterion: str) -> int:
        return -(-self.lines[criterion] // self._unit)

    def _opened(
        self, state: Costs, axes: tuple[str, ...], group: Group, closed: set[str]
    ) -> tuple[Costs, tuple[str, ...]]:
        """Return the state with an axis for each criterion of a group that has none yet."""
        for criterion in group.criteria:
            if criterion in axes or criterion in closed:
                continue
            wider = np.full((self._length(criterion), *state.shape), NEVER)
            wider[min(self._fixed()[criterion] // self._unit, self._line(criterion))] = state
            state, axes = wider, (criterion, *axes)
        return state, axes

    def _taken(self, state: Costs, axes: tuple[str, ...], group: Group) -> Costs:
        """Return the least weights once a group is decided."""
        shifts = np.zeros((len(group.ways), len(axes) + 1), np.int64)
        for at, criterion in enumerate(group.criteria):
            shifts[:, axes.index(criterion)] = group.points[:, at] // self._unit
        shifts[:, -1] = group.points.sum(axis=1) // self._unit
        self._layers.append(_Layer(group, state, axes, shifts))
        best = np.full(state.shape, NEVER)
        for way, shift in enumerate(shifts.tolist()):
            moved = state
            for axis, steps in enumerate(shift):
                moved = _moved(moved, axis, steps)
            np.minimum(best, moved + group.weight[way], out=best)
        return np.minimum(best, NEVER)

    def _closed(self, state: Costs, axes: tuple[str, ...], criterion: str) -> tuple[Costs, tuple[str, ...]]:
        """Return the state without the axis of a criterion, of which only the line itself is kept."""
        if criterion not in axes:
            enough = self._fixed()[criterion] >= self.lines[criterion]
            return (state if enough else np.full(state.shape, NEVER)), axes
        axis = axes.index(criterion)
        kept = np.take(state, self._line(criterion), axis=axis)
        return kept, tuple(one for one in axes if one != criterion)

    def _traced(self, found: Sequence[Group], last: Costs) -> tuple[int, ...]:
        """Return the levels that lead to the cheapest state, by going back group after group."""
        chosen = [0] * len(self.problem.levers)
        for group in found:
            if not group.criteria:
                _take(chosen, group, 0)
        at: dict[str, int] = {}
        total, weight = self._most, int(last[self._most])
        for layer in reversed(self._layers):
            here = tuple(at.get(one, self._line(one)) for one in layer.axes)
            way, before = _came_from(layer, (*here, total), weight)
            _take(chosen, layer.group, way)
            weight -= int(layer.group.weight[way])
            at = dict(zip(layer.axes, before[:-1], strict=True))
            total = before[-1]
        return tuple(chosen)


def _take(chosen: list[int], group: Group, way: int) -> None:
    for lever, level in zip(group.levers, group.ways[way].tolist(), strict=True):
        chosen[lever] = level


def _moved(state: Costs, axis: int, steps: int) -> Costs:
    """Return the weights moved along an axis; what goes past its end is counted at its end."""
    if steps == 0:
        return state
    moved = np.full(state.shape, NEVER)
    length = state.shape[axis]
    source, target = [slice(None)] * state.ndim, [slice(None)] * state.ndim
    if steps < length:
        source[axis], target[axis] = slice(0, length - steps), slice(steps, length)
        moved[tuple(target)] = state[tuple(source)]
    source[axis] = slice(max(length - 1 - steps, 0), length)
    target[axis] = slice(length - 1, length)
    moved[tuple(target)] = state[tuple(source)].min(axis=axis, keepdims=True)
    return moved


def _came_from(layer: _Layer, here: Sequence[int], weight: int) -> tuple[int, tuple[int, ...]]:
    """Return the way and the state that a state of a layer was reached by."""
    shape = layer.before.shape
    for way, shift in enumerate(layer.shifts.tolist()):
        ends = [
            range(max(place - steps, 0), length)
            if place == length - 1
            else range(place - steps, place - steps + 1)
            for place, steps, length in zip(here, shift, shape, strict=True)
        ]
        if any(one.start < 0 for one in ends):
            continue
        block = layer.before[tuple(slice(one.start, one.stop) for one in ends)]
        hits = np.argwhere(block == weight - int(layer.group.weight[way]))
        if len(hits):
            first: list[int] = hits[0].tolist()
            return way, tuple(one.start + at for one, at in zip(ends, first, strict=True))
    raise ArithmeticError(here)
