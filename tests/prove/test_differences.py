"""Differences: two versions proved to judge alike, or a station for each way in which they do not."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from building import instrument
from proofs import prover
from smallset import bands, law
from strategies import FORM as RANDOM_FORM
from strategies import laws
from tieuchi.law.lawbook import Law
from tieuchi.prove.differences import Comparing, Difference
from tieuchi.prove.solving import Answer, Solving
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

RULE = bands({"x": {"at least": 8}}, {"x": {"at least": 5}})
OTHER = {"vi": "khác", "en": "other"}


def differences(one: Law, other: Law, **more: Any) -> list[Difference]:
    """Return how two small laws differ."""
    return list(Comparing(prover(one, **more), prover(other, **more), 20).differences())


def told(found: list[Difference]) -> list[tuple[str, str]]:
    """Return what each difference changes, and its sentence."""
    return [(one.change, str(one.claim)) for one in found]


def test_a_set_does_not_differ_from_itself() -> None:
    """The same content is the same, to the word."""
    assert differences(law(RULE), law(RULE)) == []


@settings(max_examples=25, deadline=None)
@given(one=laws())
def test_no_set_differs_from_itself(one: Law) -> None:
    """For every random law there is no difference to itself."""
    assert differences(one, one, form=RANDOM_FORM) == []


def test_other_words_are_a_change_of_words() -> None:
    """A new reading that judges every station alike is proved to be wording."""
    found = differences(law(RULE), law({**RULE, "reading": OTHER}))
    assert told(found) == [("wording", "1 is written otherwise and judges every station alike")]


def test_the_same_rule_in_another_form_is_a_change_of_words() -> None:
    """A rule turned inside out judges alike, and the solver proves it."""
    turned = bands(
        {"not": {"x": {"less than": 8}}}, {"any": [{"x": {"at least": 5}}, {"x": {"more than": 6}}]}
    )
    assert told(differences(law(RULE), law(turned))) == [
        ("wording", "1 is written otherwise and judges every station alike")
    ]


def test_a_higher_threshold_changes_scores_and_recognition() -> None:
    """One station loses a point, one its recognition, each shown with what both versions say."""
    found = differences(law(RULE), law(bands({"x": {"at least": 9}}, {"x": {"at least": 5}})))
    assert told(found) == [
        ("score", "1: some stations get less by the second"),
        ("verdict", "some stations pass by the first and not by the second"),
    ]
    score, verdict = found
    assert score.document is not None
    assert score.document["facts"]["x"] == 8
    assert (score.before, score.after) == (Interval(200, 200), Interval(100, 100))
    assert (verdict.before, verdict.after) == ("pass", "fail")


def test_a_change_can_give_to_some_and_take_from_others() -> None:
    """Both directions are shown, each by a station of its own."""
    found = differences(law(RULE), law(bands({"x": {"at most": 3}}, points=(2,))))
    assert {"1: some stations get less by the second", "1: some stations get more by the second"} <= {
        str(one.claim) for one in found
    }


def test_a_target_is_met_or_missed() -> None:
    """Of targets the shown station is met by one version and missed by the other."""
    more: Any = {"points": [None], "kind": "targets", "recognition": None}
    found = differences(
        law({"target": {"x": {"at least": 5}}}, **more), law({"target": {"x": {"more than": 5}}}, **more)
    )
    assert (found[0].before, found[0].after) == ("met", "not met")
    assert found[0].document is not None
    assert found[0].document["facts"]["x"] == 5


def test_an_indicator_of_one_version_alone_is_named() -> None:
    """What was added and what was dropped is told."""
    found = differences(law(RULE), law(RULE, bands("yes")))
    assert ("score", "2 stands only in the second") in told(found)
    found = differences(law(RULE, bands("yes")), law(RULE))
    assert ("score", "2 stands only in the first") in told(found)


def test_another_line_of_recognition_changes_verdicts_and_no_score() -> None:
    """Points stay, and who passes does not."""
    lower = {
        "total at least": "50 %",
        "each criterion at least": "50 %",
        "valid for years": 3,
        "basis": "working",
        "source": ["test"],
    }
    found = differences(law(RULE), law(RULE, recognition=lower))
    assert told(found) == [
        ("wording", "the heads of the two are written otherwise"),
        ("verdict", "some stations pass by the second and not by the first"),
    ]


def test_other_days_in_force_change_who_is_judged() -> None:
    """A set that ends earlier judges alike while it holds, and not afterwards."""
    found = differences(law(RULE), law(RULE, instrument=instrument("2023-01-01", "2024-12-31")))
    assert told(found) == [("verdict", "they are not in force on the same days")]


def test_what_counts_where_there_is_nothing_to_count_is_a_difference() -> None:
    """A share that counts as met when nothing stands below its line differs from one left open."""
    open_ = {"share": {"share": {"of": "part", "in": "whole"}}}
    full = {"share": {"share": {"of": "part", "in": "whole", "none counts as": "100 %"}}}
    rule = bands({"share": {"at least": "90 %"}}, points=(2,))
    found = differences(law(rule, measures=open_), law(rule, measures=full))
    assert found
    assert found[0].document is not None
    assert found[0].document["facts"]["whole"] == 0


def test_lists_of_both_versions_are_counted_from_the_same_rows() -> None:
    """Another condition on the rows is found by a row that one version counts and the other does not."""

    def counted(role: str) -> dict[str, Any]:
        return {"some": {"count": {"rows of": "staff", "where": {"role": {"is": role}}}}}

    rule = bands({"some": {"at least": 1}}, points=(2,))
    found = differences(law(rule, measures=counted("doctor")), law(rule, measures=counted("nurse")))
    assert found[0].document is not None
    roles = {row["role"] for row in found[0].document["lists"]["staff"]["rows"]}
    assert len(roles) == 1


def test_a_person_attests_the_same_for_both() -> None:
    """What needs a person is no difference while both ask the same of that person."""
    rule = {"needs a person": {"vi": "v", "en": "e"}}
    assert differences(law(rule), law(rule)) == []


def test_a_difference_the_judge_does_not_confirm_is_not_proved(monkeypatch: Any) -> None:
    """A station that both versions judge alike, or that cannot be read, shows nothing."""
    higher = law(bands({"x": {"at least": 9}}, {"x": {"at least": 5}}))
    monkeypatch.setattr("tieuchi.prove.differences._said", lambda *_: "open")
    assert {one.change for one in differences(law(RULE), higher)} == {"not proved"}
    monkeypatch.undo()
    monkeypatch.setattr("tieuchi.prove.differences.document", lambda *_: {"form": "x", "findings": []})
    assert {one.change for one in differences(law(RULE), higher)} == {"not proved"}


def test_a_difference_that_takes_too_long_is_not_proved(monkeypatch: Any) -> None:
    """No answer is no equality."""
    monkeypatch.setattr(Solving, "find", lambda *_: Answer(undecided=Message("no time")))
    found = differences(law(RULE), law(RULE))
    assert found
    assert {one.change for one in found} == {"not proved"}
