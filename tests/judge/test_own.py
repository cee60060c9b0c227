"""An assessor's own finding stands instead of the rule's, says so, and fits what it is about."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT
from smallset import bands, judge, law
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import NO, YES, Interval
from tieuchi.values.problem import InputError

PERSON = {"needs a person": TEXT}
PARTS = {"parts": [
    {"name": "a", "label": TEXT, "bands": [{"points": 1, "when": "yes"}]},
    {"name": "b", "label": TEXT, "points": 1, **PERSON}]}  # fmt: skip
LAW = law(bands("yes"), PARTS, PERSON)
TARGETS = law(
    {"target": {"x": {"at least": 5}}}, PERSON, points=[None, None], kind="targets", recognition=None
)


def own(indicator: Any, **said: Any) -> dict[str, Any]:
    """Return an assessor's finding."""
    return {
        "indicator": indicator,
        "by": "Tổ thẩm định",
        "on": "2024-12-20",
        "because": "đã xem hồ sơ",
        **said,
    }


def judged(*findings: Any, one: Law = LAW, facts: Any = None) -> Assessment:
    """Judge with the assessors' own findings."""
    return judge(one, facts or {"yes": True}, findings=list(findings))


def found(number: int, *findings: Any, one: Law = LAW, facts: Any = None) -> Finding:
    """Return what is found of one indicator."""
    return judged(*findings, one=one, facts=facts).findings[number - 1]


def test_an_own_finding_overrules_and_the_rules_stays_told() -> None:
    """The points are the assessor's, the status says so, and what the rule said is kept beside them."""
    one = found(1, own(1, points=0.5))
    assert (one.points, one.status, one.said) == (Interval(50, 50), "overruled", Interval(200, 200))
    assert one.own is not None
    assert (one.own.by, one.own.because, str(one.own.on)) == ("Tổ thẩm định", "đã xem hồ sơ", "2024-12-20")


def test_an_own_finding_settles_what_evidence_left_open() -> None:
    """Where the rule was open the assessor's points are a point, and the rule's interval is still told."""
    one = found(1, own(1, points=2), facts={"x": 1})
    assert (one.points, one.said, one.status) == (Interval(200, 200), Interval(0, 200), "overruled")


def test_without_an_own_finding_nothing_is_overruled() -> None:
    """The rule's finding carries no other."""
    one = found(1)
    assert (one.own, one.said, one.status) == (None, None, "met")


def test_an_own_finding_of_a_part_stands_for_that_part_alone() -> None:
    """The other part keeps the rule's points, and the indicator is overruled."""
    one = found(2, own(2, part="a", points=0.5))
    assert (one.points, one.status) == (Interval(50, 150), "overruled")
    assert [(part.points, part.said) for part in one.parts] == [
        (Interval(50, 50), Interval(100, 100)),
        (Interval(0, 100), None),
    ]


@pytest.mark.parametrize(
    ("points", "status", "total"),
    [
        (1, "met", Interval(200, 200)),
        (0.5, "partly met", Interval(150, 150)),
        (0, "partly met", Interval(100, 100)),
    ],
)
def test_a_part_that_needs_a_person_is_attested(points: Any, status: str, total: Interval) -> None:
    """Attesting what no rule can tell overrules nothing: the indicator is settled like any other."""
    one = found(2, own(2, part="b", points=points))
    assert (one.points, one.status) == (total, status)


@pytest.mark.parametrize(("points", "status"), [(2, "met"), (1, "partly met"), (0, "not met")])
def test_an_indicator_that_needs_a_person_is_attested(points: Any, status: str) -> None:
    """An attested indicator has the assessor's points and is no longer open."""
    one = found(3, own(3, points=points))
    assert (one.points, one.status, one.said) == (Interval(points * 100, points * 100), status, None)
    assert one.own is not None


def test_parts_and_the_whole_may_both_be_found() -> None:
    """A finding of the whole stands above one of a part, and what the rule said is the rule's alone."""
    one = found(2, own(2, part="a", points=0), own(2, points=2))
    assert (one.points, one.status, one.said) == (Interval(200, 200), "overruled", Interval(100, 200))


def test_an_own_finding_counts_in_the_totals() -> None:
    """The assessor's points add up like the rule's."""
    assert judged(own(1, points=1), own(2, points=1), own(3, points=1)).total == Interval(300, 300)


@pytest.mark.parametrize(
    ("met", "x", "outcome", "holds", "said"),
    [(True, 4, "open", YES, NO), (False, 5, "fail", NO, YES), (True, "unknown", "open", YES, Interval(0, 1))],
)
def test_a_target_is_found_met_or_not(
    met: bool, x: Any, outcome: str, holds: Interval, said: Interval
) -> None:
    """An assessor says of a target whether it is met, whatever its rule said."""
    whole = judged(own(1, met=met), one=TARGETS, facts={"x": x})
    one = whole.findings[0]
    assert (one.status, one.holds, one.said, one.points) == ("overruled", holds, said, None)
    assert whole.outcome == outcome


@pytest.mark.parametrize(("met", "status"), [(True, "met"), (False, "not met")])
def test_a_target_that_needs_a_person_is_attested(met: bool, status: str) -> None:
    """A target no rule can tell is settled by the attestation, not overruled."""
    one = found(2, own(2, met=met), one=TARGETS)
    assert (one.status, one.holds) == (status, Interval.point(int(met)))


def refused(*findings: Any, one: Law = LAW) -> list[str]:
    """Return the sentences said about own findings that do not fit."""
    with pytest.raises(InputError) as caught:
        judged(*findings, one=one)
    assert all(problem.place.line for problem in caught.value.problems)
    return [str(problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (own(4, points=1), "‘test-set’ has no indicator 4"),
        (own("2a", points=1), "‘test-set’ has no indicator 2a (did you mean ‘2’?)"),
        (own(1, met=True), "indicator 1 takes ‘points’"),
        (own(2, part="c", points=1), "indicator 2 has no part ‘c’"),
        (own(1, part="whole", points=1), "indicator 1 has no part ‘whole’"),
        (own(3, part="whole", points=1), "indicator 3 has no part ‘whole’"),
        (own(1, points=2.01), "2.01 points are impossible here: at most 2"),
        (own(1, points=-1), "‘-1’ is not a number of points; write 2 or 0.5, with at most two decimals"),
        (own(2, part="b", points=1.5), "1.5 points are impossible here: at most 1"),
        (own(2, points=2.5), "2.5 points are impossible here: at most 2"),
    ],
)
def test_an_own_finding_that_does_not_fit_is_refused(finding: Any, said: str) -> None:
    """No such indicator or part, the wrong kind, more than there is to give: told with its place."""
    assert refused(finding) == [said]


def test_a_target_takes_no_points() -> None:
    """Points for a target are refused with what to write."""
    assert refused(own(1, points=1), one=TARGETS) == ["target 1 takes ‘met’: true or false"]


def test_a_target_has_no_parts() -> None:
    """A part of a target is refused."""
    assert refused(own(1, part="a", met=True), one=TARGETS) == ["indicator 1 has no part ‘a’"]


def test_two_own_findings_of_one_thing_are_refused() -> None:
    """Of two findings of one indicator neither is chosen; both places are told, with all other faults."""
    twice = "indicator 1 has two findings of an assessor; keep one of them"
    assert refused(own(1, points=1), own(1, points=2), own(9, points=1)) == [
        twice, twice, "‘test-set’ has no indicator 9"
    ]  # fmt: skip
    assert len(judged(own(2, part="a", points=1), own(2, part="b", points=1)).findings) == 3


@pytest.mark.parametrize("most", [2, 0])
def test_all_and_no_points_may_be_given(most: Any) -> None:
    """The maximum and nought are both possible."""
    assert found(1, own(1, points=most)).points == Interval(most * 100, most * 100)
