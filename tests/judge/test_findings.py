"""Findings say what they rest on: what is missing, what is open, and in what order."""

from __future__ import annotations

from smallset import bands, finding, judge, law
from tieuchi.judge.findings import Assessment


def judged() -> Assessment:
    """Return an assessment with settled and open findings."""
    one = law(
        bands("yes", points=(1,)), bands("also", points=(3,)), bands({"x": {"at least": 5}}), points=[1, 3, 2]
    )
    return judge(one, {"x": 9})


def test_a_finding_knows_its_number_and_its_rules_own_words() -> None:
    """The number, the title, the reading and the source of the rule are at hand for the report."""
    one = finding(bands("yes"))
    assert one.number == "1"
    assert one.ruled.indicator.title.vi == "chữ"
    assert one.ruled.rule.reading.en == "text"
    assert one.ruled.rule.basis == "working"


def test_settled_findings_are_not_open() -> None:
    """What is open is told with the most at stake first, and nothing else is."""
    assert [one.number for one in judged().open_findings] == ["2", "1"]


def test_open_targets_are_open_findings() -> None:
    """A target has no points and is open all the same."""
    one = law({"target": "yes"}, {"target": "also"}, points=[None, None], kind="targets", recognition=None)
    assert [found.number for found in judge(one, {"also": True}).open_findings] == ["1"]


def test_an_overruled_finding_with_a_part_open_is_still_open() -> None:
    """Where one part was overruled and another is not established, the points stay an interval and listed."""
    label = {"vi": "chữ", "en": "text"}
    parts = [
        {"name": name, "label": label, **bands(fact, points=(1,))}
        for name, fact in (("a", "yes"), ("b", "also"))
    ]
    own = {"indicator": 1, "part": "a", "points": 1, "by": "a", "on": "2024-12-01", "because": "b"}
    found = judge(law({"parts": parts}), findings=[own])
    assert found.findings[0].status == "overruled"
    assert [one.number for one in found.open_findings] == ["1"]


def test_what_is_missing_counts_each_fact_once() -> None:
    """A fact that two measures need is missing once; what is settled is not missing."""
    measures = {"m": {"sum": ["x", "y"]}, "n": {"sum": ["y", "x"]}}
    one = finding(
        bands({"all": [{"m": {"at least": 9}}, {"n": {"at least": 9}}]}), {"y": 1}, measures=measures
    )
    assert [missing.name for missing in one.missing] == ["x"]


def test_two_equal_assessments_are_equal() -> None:
    """Judging twice gives assessments that compare equal, down to the measures they used."""
    measures = {"m": {"share": {"of": "part", "in": "whole"}}}
    one = law(bands({"m": {"at least": "50 %"}}), measures=measures)
    first, second = (judge(one, {"whole": 3, "part": 1}).findings for _ in range(2))
    assert first == second


def test_a_settled_finding_misses_nothing() -> None:
    """What is settled whatever the unknown turns out to be lacks nothing, with points and as a target."""
    either = {"any": ["yes", "also"]}
    assert finding(bands(either), {"yes": True}).missing == ()
    assert [one.name for one in finding(bands(either), {"yes": False}).missing] == ["also"]
    targets = law({"target": either}, points=[None], kind="targets", recognition=None)
    assert judge(targets, {"yes": True}).findings[0].missing == ()
    assert [one.name for one in judge(targets).findings[0].missing] == ["yes", "also"]
