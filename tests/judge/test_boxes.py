"""Boxes say the same as the conditions, in whole numbers, and no two of an outcome share a point."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import evidence_of, form_of, law_of, set_of
from smallset import bands, evidence, law
from strategies import laws, stations
from tieuchi.evidence.facts import Evidence
from tieuchi.judge import boxes
from tieuchi.judge.boxes import Box, Boxing
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.measuring import settings as settings_of
from tieuchi.judge.reference import winners
from tieuchi.law.lawbook import Law, RuledCriterion
from tieuchi.values.problem import JudgingError


def inside(box: Box, numbers: dict[str, int]) -> bool:
    """Return whether the numbers lie in a box."""
    return all(
        (low is None or low <= numbers[name]) and (high is None or numbers[name] <= high)
        for name, (low, high) in box.items()
    )


def hits(criterion: RuledCriterion, facts: Measuring) -> dict[str, dict[int, int]]:
    """Return, for each scale, how many boxes of each outcome hold the facts, where any does."""
    boxing = Boxing(criterion.scales, facts)
    numbers: dict[str, int] = {}
    for axis in boxing.axes:
        numbers[axis.lower], numbers[axis.upper] = axis.place(facts)
    counts = {
        scale.key: [sum(inside(box, numbers) for box in some) for some in boxing.outcomes(scale)]
        for scale in criterion.scales
    }
    return {key: {index: n for index, n in enumerate(found) if n} for key, found in counts.items()}


@settings(max_examples=25, deadline=None)
@given(one=laws(), some=st.lists(stations(), min_size=1, max_size=3))
def test_exactly_one_box_of_each_winning_outcome_holds_the_facts(one: Law, some: list[Evidence]) -> None:
    """Whatever the facts, the boxes name the outcomes the reference names, each just once."""
    for station in some:
        for criterion in one.criteria_set.criteria:
            for setting in settings_of(one.choices[criterion.number], station):
                facts = Measuring(one, station, setting)
                expected = {scale.key: dict.fromkeys(winners(scale, facts), 1) for scale in criterion.scales}
                assert hits(criterion, facts) == expected


def boxed(condition: Any, facts: Any) -> tuple[Boxing, Measuring, RuledCriterion]:
    """Return the boxes of a rule with one band."""
    one = law(bands(condition))
    criterion = one.criteria_set.criteria[0]
    measuring = Measuring(one, evidence(facts), {})
    return Boxing(criterion.scales, measuring), measuring, criterion


def test_a_number_far_beyond_the_thresholds_is_brought_beside_them() -> None:
    """What lies far off is put just outside, where it compares the same and stays small."""
    boxing, facts, _ = boxed({"population": {"at least": 100, "less than": 200}}, {"population": 20000})
    (axis,) = boxing.axes
    assert (axis.least, axis.most) == (199, 401)
    assert axis.place(facts) == (401, 401)


def test_shares_stand_on_a_grid_of_all_their_thresholds() -> None:
    """Thresholds of 1/3 of a percent and of halves meet on one grid, so that none is rounded."""
    boxing, _, _ = boxed({"any": [{"rate": {"at least": "12.5 %"}}, {"rate": {"at least": "33.3 %"}}]}, {})
    (axis,) = boxing.axes
    assert axis.scale == 1000


def test_a_yes_or_no_is_two_numbers_like_any_other() -> None:
    """Yes, no and unknown are told apart by their two ends."""
    places = []
    for facts in ({"yes": True}, {"yes": False}, {}):
        boxing, measuring, _ = boxed("yes", facts)
        places.append(boxing.axes[0].place(measuring))
    assert len(set(places)) == 3


def test_a_choice_says_whether_it_is_one_of_those_asked() -> None:
    """A choice surely, possibly and not among the options asked has three different pairs."""
    places = []
    for facts in ({"zone": 1}, {}, {"zone": 3}):
        boxing, measuring, _ = boxed({"zone": {"one of": [1, 2]}}, facts)
        places.append(boxing.axes[0].place(measuring))
    assert places == [(2, 2), (0, 2), (0, 0)]


FACTS = form_of([{"id": f"f{i}", "type": "yes-no"} for i in range(26)])
PAIRS = [[f"f{2 * i}", f"f{2 * i + 1}"] for i in range(12)]


@pytest.mark.parametrize(
    ("condition", "most"),
    [
        ({"all": [{"any": pair} for pair in PAIRS]}, 2000),
        ({"any": [{"all": pair} for pair in PAIRS]}, 2000),
        # Three pairs are seven boxes that share nothing, and each fact after them is eight more.
        ({"any": [*({"all": pair} for pair in PAIRS[:3]), "f20", "f21"]}, 20),
    ],
)
def test_a_rule_with_too_many_alternatives_is_refused_by_name(
    condition: Any, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alternatives that multiply beyond the limit are refused with what to do about it."""
    monkeypatch.setattr(boxes, "MOST_BOXES", most)
    one = law_of(set_of([bands(condition)], points=[2]), FACTS)
    (scale,) = one.criteria_set.criteria[0].scales
    boxing = Boxing([scale], Measuring(one, evidence_of(FACTS, {}), {}))
    with pytest.raises(JudgingError) as caught:
        boxing.outcomes(scale)
    assert str(caught.value) == "the rule of 1 has too many alternatives; split it into parts"
