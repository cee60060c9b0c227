"""What is said to follow from a condition holds wherever that condition does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import evidence_of, law_of, set_of
from strategies import CONDITIONS, FORM, MEASURES, stations
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.columns.wording import follows
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import truth
from tieuchi.law.conditions import Condition
from tieuchi.law.lawbook import Law


def both(weaker: object, stronger: object) -> tuple[Law, Condition, Condition]:
    """Return two conditions as a rule has them, with the law they stand in."""
    rule = {"bands": [{"points": 1, "when": weaker}, {"points": 1, "when": stronger}]}
    law = law_of(set_of([rule], points=[1], measures=MEASURES), FORM)
    bands = law.criteria_set.indicators["1"].rule.bands
    return law, bands[0].when, bands[1].when


NARROW = {"share": {"at least": "75 %", "less than": "100 %"}}


@settings(max_examples=300, deadline=None)
@given(weaker=CONDITIONS, stronger=CONDITIONS, some=st.lists(stations(), min_size=1, max_size=5))
def test_what_follows_holds_too(weaker: object, stronger: object, some: list[Evidence]) -> None:
    """Wherever the stronger condition surely (or possibly) holds, so does the one that follows from it."""
    law, weak, strong = both(weaker, stronger)
    for zone in ("1", "2"):
        setting = {"zone": zone}
        for evidence in some:
            facts = Measuring(law, evidence, setting)
            if follows(weak, strong, facts):
                less, more = truth(strong, facts), truth(weak, facts)
                assert less.lo <= more.lo
                assert less.hi <= more.hi


@pytest.mark.parametrize(
    ("weaker", "stronger", "said"),
    [
        ({"x": {"at least": 1}}, {"x": {"at least": 2}}, True),
        ({"x": {"at least": 2}}, {"x": {"at least": 1}}, False),
        ({"x": {"at most": 2}}, {"x": {"at most": 1}}, True),
        ({"x": {"more than": 1}}, {"x": {"at least": 2}}, False),
        ({"share": {"at least": "50 %"}}, NARROW, True),
        (NARROW, {"share": {"at least": "75 %"}}, False),
        ({"zone": {"one of": [1, 2]}}, {"zone": {"is": 1}}, True),
        ({"zone": {"is": 1}}, {"zone": {"one of": [1, 2]}}, False),
        ("yes", {"all": ["yes", "also"]}, True),
        ({"all": ["yes", "also"]}, "yes", False),
        ({"any": ["yes", "also"]}, "yes", True),
        ("yes", {"any": ["yes", "also"]}, False),
        ({"x": {"at least": 1}}, {"any": [{"x": {"at least": 2}}, {"x": {"at least": 3}}]}, True),
        ({"not": "yes"}, {"not": "yes"}, True),
        ("yes", "also", False),
    ],
)
def test_what_is_said_to_follow(weaker: object, stronger: object, said: bool) -> None:
    """Tighter bounds, fewer options, more demands and fewer alternatives are stronger; other words are not."""
    law, weak, strong = both(weaker, stronger)
    assert follows(weak, strong, Measuring(law, evidence_of(FORM, {}), {})) is said
