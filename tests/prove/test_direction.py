"""Direction: a better figure that brings less is found, with the two stations that show it."""

from __future__ import annotations

from typing import Any

from building import form_of, law_of, set_of
from proofs import answered, failing, proofs, prover
from smallset import bands, law
from tieuchi.prove.direction import directions

FORM = form_of(
    [
        {
            "id": "zone",
            "type": "choice",
            "choices": [{"id": i, "label": {"vi": "v", "en": "e"}} for i in (1, 2)],
        },
        {"id": "x", "type": "count", "least": 0, "most": 10, "better": "more"},
        {"id": "harm", "type": "yes-no", "better": "less"},
        {"id": "kind", "type": "count", "least": 0, "most": 10, "better": "neither"},
    ]
)


def found(*rules: Any, **more: Any) -> list[Any]:
    """Return the proofs of a set on the form of these tests."""
    one = law_of(set_of(list(rules), points=[2] * len(rules), **more), FORM)
    return answered(directions, prover(one, form=FORM))


def test_more_of_a_good_thing_never_lowers_a_sound_rule() -> None:
    """Thresholds from below of something good are proved."""
    assert failing(found(bands({"x": {"at least": 8}}, {"x": {"at least": 5}}))) == {}


def test_a_comparison_the_wrong_way_round_is_false_and_shown() -> None:
    """Points for little of something good go down as it grows; two stations show it."""
    [proof] = found(bands({"x": {"at most": 3}}))
    assert proof.verdict == "false"
    worse, better = proof.witnesses
    assert worse.document["facts"]["x"] <= 3 < better.document["facts"]["x"]
    assert (worse.points["1"], better.points["1"]) == ((200, 200), (0, 0))


def test_a_harm_that_helps_is_false() -> None:
    """A yes/no of which no is better must not bring points by being yes."""
    [proof] = found(bands("harm"))
    assert proof.verdict == "false"
    assert [one.document["facts"]["harm"] for one in proof.witnesses] == [True, False]


def test_a_disqualifier_must_not_begin_to_hold_as_things_get_better() -> None:
    """What bars at a high figure of something good is false."""
    bar = {"name": "bar", "label": {"vi": "v", "en": "e"}, "basis": "working", "when": {"x": {"at least": 9}}}
    proofs_ = found({**bands({"x": {"at least": 5}}), "disqualifiers": [bar]})
    assert failing(proofs_) == {"a better ‘x’ never lowers 1!bar": "false"}


def test_a_figure_that_only_tells_cases_apart_has_no_direction() -> None:
    """What is declared as neither better nor worse is not asked about."""
    assert failing(found(bands({"kind": {"at most": 3}}))) == {}


def test_an_undeclared_direction_is_not_proved_and_says_what_to_write() -> None:
    """A number nobody declared is named, with the word to write."""
    [proof] = proofs(directions, bands({"x": {"at least": 5}}))
    assert proof.verdict == "not proved"
    assert "better: more" in str(proof.why)
    assert not proof.stands


def test_thresholds_by_zone_are_compared_within_one_zone() -> None:
    """A lower threshold elsewhere is no fault: two stations are alike only in the same zone."""
    rule = bands({"x": {"at least": {"by": "zone", "values": {"1": 3, "2": 8}}}})
    assert failing(found(rule)) == {}


def test_a_share_is_better_by_its_own_declaration() -> None:
    """A measure declares its direction where it is defined."""
    measures = {"share": {"share": {"of": "part", "in": "whole"}, "better": "less"}}
    one = law(bands({"share": {"at least": "50 %"}}), measures=measures)
    [proof] = answered(directions, prover(one))
    assert proof.verdict == "false"
