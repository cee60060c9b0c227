"""The whole set by hand: all steps from counted stations to their findings, in any words."""

from __future__ import annotations

from peers.figures import Columns, figures, tallies
from peers.points import Points
from peers.truths import Truths
from peers.words import Words


def steps(words: Words) -> list[Columns]:
    """Return the columns of each step; each reads the steps before it and the counted stations."""
    truths, points = Truths(words), Points(words)
    return [
        figures(words),
        tallies(words),
        truths.in_each_zone(),
        truths.over_zones(),
        points.indicators(),
        points.criteria(),
        points.total(),
    ]


def findings(words: Words) -> Columns:
    """Return the columns of the judged shape, from all steps."""
    return Points(words).findings()
