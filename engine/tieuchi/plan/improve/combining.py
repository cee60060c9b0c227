"""The combinations of actions that are judged: all of them, or where those are too many a part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod

from tieuchi.evidence.facts import Evidence
from tieuchi.plan.actions.changing import edited
from tieuchi.plan.actions.levels import Lever

MOST_COMBINATIONS = 20_000
"""Of more combinations of actions on one indicator not each is judged; a bound takes the place of a proof."""


def thinned(counts: Sequence[int], scopes: Iterable[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """Return the levels of each lever that are allowed, so that no scope has too many combinations.

    Args:
        counts: How many levels each lever has, none among them.
        scopes: The levers that are judged together.

    Of the lever with most levels every second is left out, the last only when no other is left, over and over
    until all fit.
    """
    allowed = [tuple(range(count)) for count in counts]
    for scope in scopes:
        while prod(len(allowed[lever]) for lever in scope) > MOST_COMBINATIONS:
            most = max(scope, key=lambda lever: len(allowed[lever]))
            allowed[most] = _halved(allowed[most])
    return tuple(allowed)


def _halved(levels: tuple[int, ...]) -> tuple[int, ...]:
    return (0, *levels[-1:0:-2][::-1]) if len(levels) > 2 else (0,)  # noqa: PLR2004 - none and one more


class Combinations:
    """The combinations of levels that are judged, each with the evidence it leaves."""

    def __init__(
        self, evidence: Evidence, levers: Sequence[Lever], allowed: Sequence[tuple[int, ...]]
    ) -> None:
        self.evidence = evidence
        self.levers = levers
        self.allowed = allowed

    def too_many(self, scope: Sequence[int]) -> bool:
        """Return whether some levers have too many combinations to judge each."""
        return prod(len(self.levers[index].levels) + 1 for index in scope) > MOST_COMBINATIONS

    def each(self, scope: Sequence[int]) -> Iterator[tuple[tuple[int, ...], Evidence]]:
        """Yield every combination of levels of some levers; where there are too many, of those allowed."""
        levels = (
            [self.allowed[index] for index in scope]
            if self.too_many(scope)
            else [range(len(self.levers[index].levels) + 1) for index in scope]
        )
        for combo in product(*levels):
            edits = [
                edit
                for index, level in zip(scope, combo, strict=True)
                if level
                for edit in self.levers[index].levels[level - 1].edits
            ]
            yield combo, edited(self.evidence, edits) if edits else self.evidence
