"""Recognition: a verdict nobody can have, an indicator or a disqualifier that decides nothing, is found."""

from __future__ import annotations

from typing import Any

from proofs import failing, proofs, prover
from smallset import bands, law
from tieuchi.prove.recognition import disqualifiers, effects, recognition

LINES = {
    "total at least": "80 %",
    "each criterion at least": "50 %",
    "valid for years": 3,
    "basis": "working",
    "source": ["test"],
}


def bar(when: Any) -> dict[str, Any]:
    """Return a disqualifier."""
    label = {"vi": "v", "en": "e"}
    return {"disqualifiers": [{"name": "bar", "label": label, "basis": "working", "when": when}]}


def test_passing_and_failing_are_within_reach() -> None:
    """A sound rule can be passed and failed, and both are shown by stations the judge confirms."""
    found = proofs(recognition, bands({"x": {"at least": 8}}, {"x": {"at least": 5}}))
    assert failing(found) == {}
    asked = prover(law(bands({"x": {"at least": 8}}, {"x": {"at least": 5}})))
    outcomes = [asked.judged(proof.witnesses[0]).outcome for proof in found]
    assert outcomes == ["pass", "fail"]


def test_a_zone_in_which_nobody_can_pass_is_named() -> None:
    """A threshold out of reach in one zone bars everyone there."""
    rule = bands({"x": {"at least": {"by": "zone", "values": {"1": 5, "2": 8, "3": 11}}}})
    assert failing(proofs(recognition, rule)) == {"a station can pass where text is text": "false"}


def test_a_set_that_nobody_can_fail_is_found() -> None:
    """A rule that always gives its points lets everyone pass."""
    assert failing(proofs(recognition, bands({"x": {"at least": 0}}))) == {"a station can fail": "false"}


def test_targets_that_exclude_each_other_are_found() -> None:
    """Two targets of which one must be missed can never all be met."""
    rules = ({"target": {"x": {"at least": 6}}}, {"target": {"x": {"at most": 5}}})
    found = proofs(recognition, *rules, points=[None] * 2, kind="targets", recognition=None)
    assert failing(found) == {"all targets can be met at once": "false"}


def test_a_target_that_needs_a_person_is_attested_in_the_file() -> None:
    """A target no rule can tell is met by a person's finding."""
    rule = {"needs a person": {"vi": "v", "en": "e"}}
    [proof] = proofs(recognition, rule, points=[None], kind="targets", recognition=None)
    assert proof.verdict == "proved"
    assert proof.witnesses[0].document["findings"][0]["met"] is True


def test_an_indicator_that_never_decides_is_without_effect() -> None:
    """Where the lines are low enough, a small indicator changes nobody's verdict."""
    one = bands({"x": {"at least": 8}}, points=(10,))
    other = bands("yes", points=(0.5,))
    low = {**LINES, "each criterion at least": "0 %", "total at least": "90 %"}
    found = proofs(effects, one, other, points=[10, 0.5], recognition=low)
    assert failing(found) == {"indicator 2 can decide whether a station passes": "false"}


def test_every_indicator_of_a_sound_set_can_decide() -> None:
    """With two of two points needed, each indicator decides."""
    assert failing(proofs(effects, bands("yes"), bands("also"))) == {}


def test_a_disqualifier_that_can_never_hold_is_found() -> None:
    """What asks for the impossible bars nobody."""
    found = proofs(disqualifiers, {**bands("yes"), **bar({"all": ["also", {"not": "also"}]})})
    assert failing(found) == {"‘bar’ of indicator 1 can bar a station that would pass but for it": "false"}


def test_a_disqualifier_of_stations_that_fail_anyway_is_found() -> None:
    """What holds only where the points are missing decides nothing."""
    found = proofs(disqualifiers, {**bands("yes"), **bar({"not": "yes"})})
    assert failing(found) == {"‘bar’ of indicator 1 can bar a station that would pass but for it": "false"}


def test_a_disqualifier_that_decides_is_proved_with_the_station_it_bars() -> None:
    """A station with all its points that fails by the disqualifier alone is shown."""
    rule = {**bands("yes"), **bar("also")}
    [proof] = proofs(disqualifiers, rule)
    assert proof.verdict == "proved"
    assert prover(law(rule)).judged(proof.witnesses[0]).outcome == "fail"


def test_targets_have_neither_effects_nor_disqualifiers() -> None:
    """Only recognition is decided by points and bars."""
    more: Any = {"points": [None], "kind": "targets", "recognition": None}
    target = {"target": {"x": {"at least": 5}}}
    assert proofs(effects, target, **more) == proofs(disqualifiers, target, **more) == []
