"""The whole set by hand: all steps from counted stations to their findings, in any words."""

from __future__ import annotations

from peers.figures import Columns, figures, tallies
from peers.points import Points
from peers.truths import Truths
from peers.words import Words
from peers.zones import over_zones, zones


def arithmetic(words: Words) -> list[Columns]:
    """Return the steps before anything is compared."""
    return [figures(words), tallies(words)]


def comparisons(words: Words) -> Columns:
    """Return the step that compares: all that a rule engine is for."""
    return {**Truths(words).in_each_zone(), **zones(words)}


def sums(words: Words) -> list[Columns]:
    """Return the steps after comparing."""
    points = Points(words)
    return [
        over_zones(words, Truths(words).zoned()),
        points.indicators(),
        points.criteria(),
        points.total(),
    ]


def steps(words: Words) -> list[Columns]:
    """Return the columns of each step; each reads the steps before it and the counted stations."""
    return [*arithmetic(words), comparisons(words), *sums(words)]


def findings(words: Words) -> Columns:
    """Return the columns of the judged shape, from all steps."""
    return Points(words).findings()
