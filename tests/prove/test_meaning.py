"""What the prover's rules mean is what the judge says, on every station that is completely known."""

from __future__ import annotations

from typing import Any

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from building import evidence_of
from norms import STAFFING
from smallset import FORM as SMALL
from smallset import bands, law
from strategies import FORM, judged, laws
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.solving import Solving
from tieuchi.prove.world import World

ROW = st.fixed_dictionaries({"role": st.sampled_from(["a", "b"]), "hours": st.sampled_from([0, 1, 2])})


@st.composite
def known(draw: st.DrawFn) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A station about which everything is known, and where nothing stands below a line as zero."""
    whole = draw(st.integers(1, 4))
    facts = {
        "zone": draw(st.sampled_from([1, 2])),
        "whole": whole,
        "part": draw(st.integers(0, whole)),
        "x": draw(st.integers(0, 3)),
        "y": draw(st.integers(1, 3)),
        "yes": draw(st.booleans()),
        "also": draw(st.booleans()),
    }
    return facts, draw(st.lists(ROW, max_size=3))


def points_of(one: Law, form: Any, facts: dict[str, Any], rows: dict[str, list[dict[str, Any]]]) -> Any:
    """Return the points of each indicator, and whether anything bars, in the world of a known station."""
    world = World(one, form)
    meaning = Meaning(world)
    points = {ruled.number: meaning.indicator(ruled) for ruled in one.criteria_set.indicators.values()}
    barred = meaning.barred
    wanted = [_is(world, name, facts[name]) for name in world.fields]
    for name, found in world.lists.items():
        columns = [_kind_of(found.kinds, row) for row in rows[name]]
        wanted += [count == columns.count(index) for index, count in enumerate(found.counts)]
    model = Solving(20).find([world], wanted).model
    assert model is not None
    return {n: model.eval(p).as_long() for n, p in points.items()}, z3.is_true(model.eval(barred))


def _is(world: World, name: str, value: Any) -> z3.BoolRef:
    if world.form.fields[name].type == "choice":
        return world.chosen(name, str(value))
    return world.number(name).above == int(value)


def _kind_of(kinds: Any, row: dict[str, Any]) -> int:
    """Return the kind of a row, by what the two measures of the random laws ask."""
    trained = row["role"] == "a" and row["hours"] == 2
    return next(index for index, kind in enumerate(kinds) if kind.satisfies == (trained,))


@settings(max_examples=120, deadline=None)
@given(one=laws(), station=known())
def test_the_prover_and_the_judge_mean_the_same(one: Law, station: Any) -> None:
    """For every random law and known station the solver's points and bars are the judge's."""
    facts, rows = station
    points, barred = points_of(one, FORM, facts, {"rows": rows})
    found = judged(one, evidence_of(FORM, facts, {"rows": {"complete": True, "rows": rows}}), Reference())
    assert points == {finding.number: finding.points.lo for finding in found.findings if finding.points}
    assert all(finding.points is not None and finding.points.known for finding in found.findings)
    assert barred == any(one.holds.lo for one in found.barred)


@pytest.mark.parametrize("order", ["factor on base and steps", "factor on base"])
@pytest.mark.parametrize("rounding", ["half up", "up", "down"])
@pytest.mark.parametrize("population", [1, 6000, 8499, 8500, 11000, 20000])
@pytest.mark.parametrize("zone", [1, 2, 3])
def test_a_headcount_norm_rounds_as_the_judge_does(
    zone: int, population: int, rounding: str, order: str
) -> None:
    """Steps, factors and every way of rounding give the same staff in both."""
    assert STAFFING.headcount is not None
    headcount = STAFFING.headcount.model_copy(update={"rounding": rounding, "order": order})
    used = STAFFING.model_copy(update={"headcount": headcount})
    rules = [bands({"needed": {"at least": number}}, points=(2,)) for number in range(5, 13)]
    one = law(*rules, measures={"needed": {"norm": "staffing"}}, norms=(used,))
    facts = {"zone": zone, "population": population}
    points, _ = points_of(one, SMALL, facts, {})
    found = judged(one, evidence_of(SMALL, facts), Reference())
    assert points == {finding.number: finding.points.lo for finding in found.findings if finding.points}


def test_percentages_and_decimals_are_taken_exactly() -> None:
    """A rate of exactly 12.34 % and an amount of exactly 2.5 reach their thresholds; a step below does not."""
    one = law(bands({"rate": {"at least": "12.34 %"}}), bands({"amount": {"at least": 2.5}}))
    for rate, amount, expected in ((1234, 25000, 200), (1233, 24999, 0)):
        world = World(one, SMALL)
        meaning = Meaning(world)
        points = [meaning.indicator(ruled) for ruled in one.criteria_set.indicators.values()]
        wanted = [world.number("rate").above == rate, world.number("amount").above == amount]
        model = Solving(20).find([world], wanted).model
        assert model is not None
        assert [model.eval(found).as_long() for found in points] == [expected, expected]


def test_a_sum_of_numbers_with_decimals_is_exact() -> None:
    """Whole numbers and decimals add up on one grid."""
    one = law(bands({"sum": {"at least": 2.5}}), measures={"sum": {"sum": ["x", "amount"]}})
    world = World(one, SMALL)
    meaning = Meaning(world)
    quantity = meaning.quantity("sum")
    wanted = [world.number("x").above == 2, world.number("amount").above == 5000]
    model = Solving(20).find([world], wanted).model
    assert model is not None
    assert 2 * model.eval(quantity.above).as_long() == 5 * model.eval(quantity.below).as_long()
