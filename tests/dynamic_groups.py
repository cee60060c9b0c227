"""Levers that hang together: groups that can be decided apart, each with the ways worth deciding it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import prod

import numpy as np
from numpy.typing import NDArray

from tieuchi.plan.improve.problem import Item, Problem
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MOST_WAYS = 4_000_000
ONE_ACTION = 1 << 20
"""A cost is counted in so many parts, of which an action takes one: of equal costs the fewest actions win."""


@dataclass(frozen=True)
class Group:
    """Levers that touch the same items or need or exclude each other.

    Attributes:
        levers: Their places in the problem, rising.
        criteria: The criteria that they bring points to.
        ways: The combinations of levels that no other is as good as: a row for each, a column for each lever.
        weight: What each way costs, times :data:`ONE_ACTION`, and one more for each action.
        points: What each way brings to each criterion in hundredths: a row for each way.
    """

    levers: tuple[int, ...]
    criteria: tuple[str, ...]
    ways: NDArray[np.int64]
    weight: NDArray[np.int64]
    points: NDArray[np.int64]


def groups(problem: Problem) -> list[Group]:
    """Return the groups of a problem, each with its ways; those that break a disqualifier are left out.

    A group without a way, because nothing lifts a disqualifier, has no rows.

    Raises:
        JudgingError: If a group has too many combinations to look at each.
    """
    return [_group(problem, levers) for levers in _components(problem)]


def _components(problem: Problem) -> list[tuple[int, ...]]:
    """Return the levers by the items, needs and exclusions that link them."""
    root = list(range(len(problem.levers)))

    def find(one: int) -> int:
        while root[one] != one:
            one = root[one]
        return one

    links: Iterable[Sequence[int]] = (
        *(item.scope for item in (*problem.items, *problem.bars)),
        *problem.needs,
        *problem.excludes,
    )
    for linked in links:
        for other in linked[1:]:
            root[find(other)] = find(linked[0])
    found: dict[int, list[int]] = {}
    for lever in range(len(problem.levers)):
        found.setdefault(find(lever), []).append(lever)
    return [tuple(levers) for levers in found.values()]


def _group(problem: Problem, levers: tuple[int, ...]) -> Group:
    sizes = [len(problem.allowed[lever]) for lever in levers]
    if prod(sizes) > MOST_WAYS:
        raise JudgingError(
            Message(
                "{count} combinations of linked actions are too many to look at each: {actions}",
                count=prod(sizes),
                actions=[problem.levers[lever].action.id for lever in levers],
            )
        )
    items = [one for one in problem.items if one.scope and one.scope[0] in levers]
    criteria = tuple(dict.fromkeys(str(one.criterion) for one in items))
    points = [np.zeros(sizes, np.int64) for _ in criteria]
    for item in items:
        points[criteria.index(str(item.criterion))] += _spread(problem, item, levers)
    weight = _weights(problem, levers, sizes)
    possible = _possible(problem, levers, sizes)
    kept = _best(weight[possible], [one[possible] for one in points])
    ways = np.stack(np.nonzero(possible), axis=1)[kept]
    levels = [np.array(problem.allowed[lever], np.int64) for lever in levers]
    return Group(
        levers,
        criteria,
        np.stack([levels[at][ways[:, at]] for at in range(len(levers))], axis=1),
        weight[possible][kept],
        np.stack([one[possible][kept] for one in points], axis=1)
        if points
        else np.zeros((len(kept), 0), np.int64),
    )


def _spread(problem: Problem, item: Item, levers: tuple[int, ...]) -> NDArray[np.int64]:
    """Return an item's worth as an array over the levels of a group's levers."""
    sizes = [len(problem.allowed[lever]) for lever in item.scope]
    grid = np.indices(sizes).reshape(len(sizes), -1).T
    table = np.array(
        [
            item.worth[tuple(problem.allowed[lever][at] for lever, at in zip(item.scope, row, strict=True))]
            for row in grid.tolist()
        ],
        np.int64,
    ).reshape(sizes)
    return _along(table, item.scope, levers)


def _along(table: NDArray[np.int64], scope: Sequence[int], levers: Sequence[int]) -> NDArray[np.int64]:
    """Return a table over some levers with an axis of one for each other lever of the group."""
    shape = [table.shape[scope.index(lever)] if lever in scope else 1 for lever in levers]
    return table.reshape(shape)


def _weights(problem: Problem, levers: tuple[int, ...], sizes: list[int]) -> NDArray[np.int64]:
    single = (
        _along(
            np.array(
                [problem.cost(lever, level) * ONE_ACTION + bool(level) for level in problem.allowed[lever]],
                np.int64,
            ),
            (lever,),
            levers,
        )
        for lever in levers
    )
    return reduce(np.add, single, np.zeros(sizes, np.int64))


def _possible(problem: Problem, levers: tuple[int, ...], sizes: list[int]) -> NDArray[np.bool_]:
    """Return which combinations keep to needs and exclusions and leave no disqualifier possible."""
    taken = {
        lever: _along(np.array(problem.allowed[lever], np.int64), (lever,), levers) > 0 for lever in levers
    }
    found = np.ones(sizes, np.bool_)
    for one, other in problem.needs:
        if one in taken:
            found &= taken[other] | ~taken[one]
    for one, other in problem.excludes:
        if one in taken:
            found &= ~(taken[one] & taken[other])
    for bar in problem.bars:
        if bar.scope and bar.scope[0] in taken:
            found &= _spread(problem, bar, levers) > 0
    return found


def _best(weight: NDArray[np.int64], points: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Return the places of the ways that cost less, or bring more to some criterion, than every other."""
    if not points:
        return np.argsort(weight, kind="stable")[:1]
    order = np.lexsort((*(-one for one in points), weight))
    kept: list[int] = []
    brought = np.stack([one[order] for one in points], axis=1)
    best = np.zeros((0, len(points)), np.int64)
    seen: set[tuple[int, ...]] = set()
    for place, row in enumerate(brought):
        key = tuple(row.tolist())
        if key in seen:
            continue
        seen.add(key)
        if not len(best) or not bool(np.any(np.all(best >= row, axis=1))):
            kept.append(int(order[place]))
            best = np.vstack((best, row))
    return np.array(kept, np.int64)
