"""The column evaluator agrees with the reference on every random rule set, station, example and sample."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY, law_of, set_of
from examples import cases, evidence_of_case
from judging_columns import judge_columns, of_assessment
from strategies import CONDITIONS, FORM, MEASURES, laws, stations
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.assessing import assess
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.judging import covers
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.days import Validity
from tieuchi.values.problem import Place

DESK = Desk(evaluator=Reference())


def by_reference(law: Law, evidence: Evidence) -> dict[str, Any]:
    """Return the reference's findings as they are compared."""
    return of_assessment(assess(law, evidence, DAY, Reference(), traced=False))


@settings(max_examples=120, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=6))
def test_columns_and_reference_give_the_same_findings(law: Law, some: list[Evidence]) -> None:
    """Columns and the reference agree to the last point, whatever is missing."""
    assert judge_columns(law, some) == [by_reference(law, one) for one in some]


@settings(max_examples=25, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=4))
def test_the_same_expressions_by_narwhals_give_the_same_findings(law: Law, some: list[Evidence]) -> None:
    """What the other engines are given gives the same findings too."""
    assert judge_columns(law, some, by_narwhals=True) == judge_columns(law, some)


@st.composite
def owned(draw: st.DrawFn) -> Evidence:
    """A station on which assessors found something on the whole or on parts."""
    parts = st.sampled_from([None, "part-0", "part-1"])
    keys = draw(st.lists(st.tuples(st.sampled_from(["1", "2"]), parts), max_size=4, unique=True))
    found = tuple(
        OwnFinding(
            indicator=number,
            part=part,
            points=draw(st.sampled_from([0, Decimal("0.25"), 1])),
            by="a",
            on=DAY,
            because="b",
        )
        for number, part in keys
    )
    return replace(draw(stations()), findings=found, places=(Place("a"),) * len(found))


@settings(max_examples=60, deadline=None)
@given(law=laws(), some=st.lists(owned(), min_size=1, max_size=4))
def test_assessors_findings_stand_instead(law: Law, some: list[Evidence]) -> None:
    """An assessor's finding on a part or on the whole gives the same points and statuses."""
    assert judge_columns(law, some) == [by_reference(law, one) for one in some]


@settings(max_examples=60, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=4), data=st.data())
def test_other_periods_leave_the_same_open(law: Law, some: list[Evidence], data: st.DataObject) -> None:
    """Evidence over a part of the year, or over several, leaves the same open."""
    period = data.draw(
        st.sampled_from([Validity(DAY.replace(month=7, day=1), DAY), Validity(DAY.replace(year=2022), DAY)])
    )
    shown = [replace(one, period=period) for one in some]
    assert judge_columns(law, shown, covers(period, law.criteria_set.head)) == [
        by_reference(law, one) for one in shown
    ]


@settings(max_examples=60, deadline=None)
@given(data=st.data(), some=st.lists(stations(), min_size=1, max_size=4))
def test_targets_are_met_alike(data: st.DataObject, some: list[Evidence]) -> None:
    """Targets, also those that need a person, are met, missed or open alike."""
    person = {"needs a person": {"vi": "v", "en": "e"}}
    rules = [{"target": data.draw(CONDITIONS)}, {"target": data.draw(CONDITIONS)}, person]
    law = law_of(set_of(rules, measures=MEASURES, kind="targets", recognition=None), FORM)
    found = OwnFinding(
        indicator=data.draw(st.sampled_from(["1", "3"])), met=True, by="a", on=DAY, because="b"
    )
    shown = [some[0], *(replace(one, findings=(found,), places=(Place("a"),)) for one in some[1:])]
    assert judge_columns(law, shown) == [by_reference(law, one) for one in shown]


def _law_and_evidence() -> list[Any]:
    """Return every example of every rule, by the law that it is judged by and what its period covers."""
    found = []
    for case in cases(DESK.root):
        head = next(head for head in DESK.heads if head.id == case.set_id)
        evidence = evidence_of_case(case, DESK.form(head.form), head)
        found.append((case.set_id, case.day, covers(evidence.period, head), evidence))
    return found


GROUPS = [
    (key, [one[-1] for one in group])
    for key, group in groupby(sorted(_law_and_evidence(), key=lambda one: one[:3]), key=lambda one: one[:3])
]


@pytest.mark.parametrize(("key", "some"), GROUPS, ids=[f"{key[0]} {key[2]}" for key, _ in GROUPS])
def test_every_example_of_every_set(key: tuple[str, Any, Covers], some: list[Evidence]) -> None:
    """Every example beside the rules of every set is judged alike, all of a set at once."""
    set_id, day, what, law = *key, DESK.law(key[0], key[1])
    possible = [one for one in some if not list(contradictions(law, one, what))]
    assert possible
    wanted = [of_assessment(assess(law, one, day, Reference(), traced=False)) for one in possible]
    assert judge_columns(law, possible, what) == wanted, set_id
