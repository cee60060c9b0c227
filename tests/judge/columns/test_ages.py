"""The columns judge old evidence as the reference does."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from judging_columns import judge_columns, of_assessment
from strategies import LATER, judged, laws, old_stations
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law


@settings(max_examples=40, deadline=None)
@given(law=laws(), some=st.lists(old_stations(), min_size=1, max_size=5), day=LATER)
def test_columns_mind_age_as_the_reference_does(law: Law, some: list[Evidence], day: date) -> None:
    """They agree to the last point on any day of judging, whatever had lapsed by then."""
    wanted = [of_assessment(judged(law, one, Reference(), day)) for one in some]
    assert judge_columns(law, [aged(one, day) for one in some]) == wanted
