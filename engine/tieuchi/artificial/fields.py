"""The fields of the form: how each is drawn, also those that the plan does not know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from graphlib import TopologicalSorter
from typing import Any

import numpy as np

from tieuchi.artificial.chance import Whole
from tieuchi.artificial.figures import Figures, draw
from tieuchi.artificial.plan import Drawn, Odds
from tieuchi.artificial.strength import Strength
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.conditions import ByChoice
from tieuchi.values.numbers import Amount

REGION = "region"
"""The field that the map decides, not chance."""
_YES, _NO = Amount(Fraction(4, 5)), Amount(Fraction(1, 10))


def plan_of(asked: Asked, drawn: Drawn | None, known: Mapping[str, Asked], whole: str | None = None) -> Drawn:
    """Return how a figure is drawn: as the plan says, or as its type and bounds suggest.

    Args:
        asked: What is asked.
        drawn: What the plan says of it.
        known: All that is asked of the station, and of the row where it is one of a list.
        whole: The field that it is part of.
    """
    if drawn is not None and _fits(asked, drawn) and all(name in known for name in _needed(drawn)):
        return drawn
    if asked.type == "yes-no":
        return Drawn(yes=_NO if asked.better == "less" else _YES)
    if asked.type in ("choice", "text"):
        return Drawn(options={choice.id: Amount(Fraction(1, len(asked.choices))) for choice in asked.choices})
    if whole is not None:
        return _between(Fraction(2, 5), Fraction(17, 20), Fraction(1), of=(whole,))
    least, most = map(Fraction, asked.bounds)
    return _between(*(least + (most - least) * share for share in _SHARES[asked.type == "percent"]))


_SHARES = (
    (Fraction(1, 100), Fraction(1, 20), Fraction(1, 5)),
    (Fraction(1, 2), Fraction(17, 20), Fraction(1)),
)
"""Where a number lies between its bounds, low, usual and high; and where a percentage does."""


def _between(low: Fraction, usual: Fraction, high: Fraction, **more: Any) -> Drawn:
    return Drawn(low=Amount(low), usual=Amount(usual), high=Amount(high), **more)


def _fits(asked: Asked, drawn: Drawn) -> bool:
    if asked.type == "yes-no":
        return drawn.yes is not None
    return drawn.usual is not None if asked.numeric else drawn.options is not None


def _needed(drawn: Drawn) -> Iterator[str]:
    """Yield the figures that have to be drawn before."""
    yield from drawn.of
    if drawn.where is not None:
        yield drawn.where
    for given in (drawn.yes, drawn.low, drawn.usual, drawn.high, drawn.options):
        if isinstance(given, ByChoice | Odds):
            yield given.by


def draw_fields(form: Form, strength: Strength) -> Figures:
    """Return every field of some stations in one year."""
    stations = strength.stations
    plan, people = stations.plan, Fraction(stations.chart.people.value)
    plans = {
        name: plan_of(asked, plan.fields.get(name), form.fields, asked.part_of)
        for name, asked in form.fields.items()
    }
    figures = Figures(form.fields)
    if REGION in form.fields and form.fields[REGION].options.issuperset(stations.chart.provinces):
        figures.values[REGION] = stations.regions(figures.options(REGION))
    for name in in_order(plans, {name: form.wholes(name)[:1] for name in plans}):
        if name not in figures.values:
            asked, drawn = form.fields[name], plans[name]
            scores = strength.scores(name, drawn, stations.numbers, against=asked.better == "less")
            found = draw(asked, drawn, figures, scores, people if name in plan.people else Fraction(1))
            figures.values[name] = _inside(found, form.wholes(name)[:1], figures)
    return figures


def _inside(found: Whole, wholes: tuple[str, ...], figures: Figures) -> Whole:
    """Return values none of which exceeds the whole it is part of."""
    for whole in wholes:
        found = np.minimum(found, figures.value(whole))
    return found


def in_order(plans: Mapping[str, Drawn], more: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the names, each after those that it needs.

    Args:
        plans: How each is drawn.
        more: What some need besides.
    """
    needs = {name: {*_needed(drawn), *more.get(name, ())} for name, drawn in plans.items()}
    yield from (name for name in TopologicalSorter(needs).static_order() if name in plans)
