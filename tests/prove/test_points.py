"""Points: a maximum out of reach is found, and so are indicators and criteria that exclude each other."""

from __future__ import annotations

from typing import Any

from proofs import failing, proofs
from smallset import bands
from tieuchi.prove.points import points

LABEL = {"vi": "v", "en": "e"}


def part(name: str, when: Any) -> dict[str, Any]:
    """Return a part of one band worth a point."""
    return {"name": name, "label": LABEL, "bands": [{"points": 1, "when": when}]}


def test_sound_points_are_proved() -> None:
    """Two parts that can hold at once bring all the points of their indicator."""
    assert failing(proofs(points, {"parts": [part("a", "yes"), part("b", "also")]})) == {}


def test_parts_that_exclude_each_other_never_bring_all_points() -> None:
    """Maxima that add up on paper but never together are found."""
    found = proofs(points, {"parts": [part("a", "yes"), part("b", {"not": "yes"})]})
    assert "indicator 1 can bring all its 2 points" in failing(found)


def test_a_maximum_out_of_reach_in_one_zone_names_the_zone() -> None:
    """A threshold above what the form allows in one zone is told with that zone."""
    rule = bands({"x": {"at least": {"by": "zone", "values": {"1": 5, "2": 8, "3": 11}}}})
    assert failing(proofs(points, rule)) == {
        "indicator 1 can bring all its 2 points where text is text": "false",
        "the indicators of criterion 1 can bring all its 2 points at once where text is text": "false",
        "all criteria together can bring 2 points where text is text": "false",
    }


def test_indicators_that_exclude_each_other_never_bring_their_criterion() -> None:
    """Each indicator can be full alone, but not with the other."""
    found = proofs(points, bands("yes"), bands({"not": "yes"}))
    assert failing(found) == {
        "the indicators of criterion 1 can bring all its 4 points at once": "false",
        "all criteria together can bring 4 points": "false",
    }


def test_criteria_that_exclude_each_other_never_bring_the_total() -> None:
    """Each criterion can be full alone, but not with the other."""
    found = proofs(points, bands("yes"), bands({"not": "yes"}), criteria=[[0], [1]])
    assert failing(found) == {"all criteria together can bring 4 points": "false"}


def test_a_cap_holds_points_to_the_maximum() -> None:
    """Parts that bring more than their indicator are capped, and never bring more."""
    rule = {"parts": [part("a", "yes"), part("b", "also"), part("c", {"x": {"at least": 1}})], "cap": 2}
    assert failing(proofs(points, rule)) == {}


def test_a_part_that_needs_a_person_can_bring_any_points() -> None:
    """What a person attests is among the unknowns, and stands in the file that is shown."""
    rule = {"parts": [part("a", "yes"), {"name": "b", "label": LABEL, "points": 1, "needs a person": LABEL}]}
    found = proofs(points, rule)
    assert failing(found) == {}
    shown = [one for proof in found for one in proof.witnesses]
    assert any(one.document["findings"][0]["part"] == "b" for one in shown)


def test_targets_have_no_points_to_prove() -> None:
    """A set of targets asks nothing about points."""
    target = {"target": {"x": {"at least": 5}}}
    assert proofs(points, target, points=[None], kind="targets", recognition=None) == []
