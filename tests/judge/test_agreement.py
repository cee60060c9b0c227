"""The two evaluators agree on every random rule set and station, and the interval holds the truth."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import law_of, set_of
from strategies import FORM, MEASURES, SHARES, completions, judged, laws, results, small_gaps, stations
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law


@settings(max_examples=150, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=6))
def test_rete_and_reference_give_the_same_findings(law: Law, some: list[Evidence]) -> None:
    """durable-rules and the reference agree to the last point, whatever is missing."""
    rete = pytest.importorskip("tieuchi.judge.rete", reason="durable-rules cannot be had here")
    evaluator = rete.Rete()
    for station in some:
        assert results(judged(law, station, evaluator)) == results(judged(law, station, Reference()))


@settings(max_examples=60, deadline=None)
@given(law=laws(), station=small_gaps())
def test_the_interval_holds_every_completion(law: Law, station: Evidence) -> None:
    """Whatever the missing evidence turns out to be, points, bars and outcome lie in the interval."""
    said = judged(law, station, Reference())
    for complete in completions(FORM, station):
        truth = judged(law, complete, Reference())
        for one, real in zip(said.findings, truth.findings, strict=True):
            assert one.points.lo <= real.points.lo
            assert real.points.hi <= one.points.hi
        for bar, real_bar in zip(said.barred, truth.barred, strict=True):
            assert bar.holds.lo <= real_bar.holds.lo
            assert real_bar.holds.hi <= bar.holds.hi
        assert said.outcome in ("open", truth.outcome)


SINGLE = {
    "x": ["x"],
    "y": ["y"],
    "share": ["part", "whole"],
    "ratio": ["x", "y"],
    "both": ["x", "y"],
    "against_need": ["x", "zone"],
}


@st.composite
def one_measure_rules(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A rule whose bands all compare one measure, each unknown standing in one place."""
    name = draw(st.sampled_from(sorted(SINGLE)))
    cuts = st.sampled_from(["25 %", "50 %", "75 %", "100 %"]) if name in SHARES else st.integers(0, 6)
    bands = [{"points": points, "when": {name: {"at least": draw(cuts)}}} for points in (2, 1)]
    return name, {"bands": bands}


@settings(max_examples=80, deadline=None)
@given(drawn=one_measure_rules(), station=small_gaps())
def test_the_interval_is_exact_where_no_unknown_stands_twice(
    drawn: tuple[str, dict[str, Any]], station: Evidence
) -> None:
    """With one measure in the rule, both ends of the interval are reached by some completion."""
    _, rule = drawn
    law = law_of(set_of([rule], points=[2], measures=MEASURES), FORM)
    said = judged(law, station, Reference()).findings[0].points
    real = [judged(law, one, Reference()).findings[0].points for one in completions(FORM, station)]
    assert (said.lo, said.hi) == (min(one.lo for one in real), max(one.hi for one in real))
