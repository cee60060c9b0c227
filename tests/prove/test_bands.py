"""Bands: what can never win and what falls through between two of them is found, and shown."""

from __future__ import annotations

from fractions import Fraction

from proofs import failing, proofs, prover
from smallset import bands, law
from tieuchi.prove.bands import bands as asked


def test_sound_bands_are_proved() -> None:
    """Descending thresholds of one measure leave nothing out, and each band can win."""
    found = proofs(asked, bands({"x": {"at least": 8}}, {"x": {"at least": 5}}))
    assert failing(found) == {}
    assert len(found) == 3


def test_a_band_behind_a_wider_one_never_wins() -> None:
    """A later band that asks more than an earlier one is never reached."""
    found = proofs(asked, bands({"x": {"at least": 5}}, {"x": {"at least": 8}}))
    assert failing(found) == {"band 2 of 1 can win": "false"}
    [fault] = [proof for proof in found if proof.verdict == "false"]
    assert "never wins" in str(fault.why)
    assert fault.place.line == 1


def test_a_condition_that_contradicts_itself_never_wins() -> None:
    """Nothing is at least 6 and below 4 at once."""
    found = proofs(asked, bands({"all": [{"x": {"at least": 6}}, {"x": {"less than": 4}}]}))
    assert failing(found) == {"band 1 of 1 can win": "false"}


def test_what_a_part_cannot_exceed_is_known() -> None:
    """A part never exceeds its whole, so a band that asks for more of it never wins."""
    found = proofs(asked, bands({"all": [{"part": {"more than": 5}}, {"whole": {"at most": 5}}]}))
    assert failing(found) == {"band 1 of 1 can win": "false"}


def test_a_hole_between_79_9_and_80_is_found_with_three_stations() -> None:
    """A value between two bands that belongs to neither is shown, between two that bring points."""
    found = proofs(
        asked,
        bands(
            {"amount": {"at least": 8}},
            {"all": [{"amount": {"at least": 5}}, {"amount": {"less than": 7.99}}]},
        ),
    )
    assert failing(found) == {"no value of ‘amount’ falls through between two bands of 1": "false"}
    [fault] = [proof for proof in found if proof.verdict == "false"]
    assert [one.points["1"] for one in fault.witnesses] == [(100, 100), (0, 0), (200, 200)]
    amounts = [one.document["facts"]["amount"] for one in fault.witnesses]
    assert amounts[0] < Fraction("7.99") <= amounts[1] < 8 <= amounts[2]


def test_every_station_shown_judges_as_the_solver_says() -> None:
    """What is shown is a file the judge reads, with the points the solver gave it."""
    one = law(bands({"share": {"at least": "95 %"}}, {"share": {"at least": "90 %"}}), measures=SHARE)
    for proof in [prover(one).answer(question) for question in asked(prover(one))]:
        for shown in proof.witnesses:
            found = prover(one).judged(shown).findings[0].points
            assert found is not None
            assert (found.lo, found.hi) == shown.points["1"]


SHARE = {"share": {"share": {"of": "part", "in": "whole"}}}


def test_targets_can_be_met_and_missed() -> None:
    """A target nobody can meet, or nobody can miss, is told apart."""
    never = {"target": {"x": {"more than": 10}}}
    always = {"target": {"x": {"at least": 0}}}
    sound = {"target": {"x": {"at least": 5}}}
    found = proofs(asked, never, always, sound, points=[None] * 3, kind="targets", recognition=None)
    assert failing(found) == {"target 1 can be met": "false", "target 2 can be missed": "false"}


def test_rows_of_a_list_are_counted_no_further_than_the_form_allows() -> None:
    """A list of at most five rows never has six."""
    measures = {"staff_count": {"count": {"rows of": "staff"}}}
    found = proofs(asked, bands({"staff_count": {"at least": 6}}), measures=measures)
    assert failing(found) == {"band 1 of 1 can win": "false"}


def test_a_question_that_takes_too_long_is_not_proved_and_not_false() -> None:
    """What the solver cannot decide in time is told apart from what is false."""
    one = law(bands({"x": {"at least": 8}}))
    question = next(iter(asked(prover(one))))
    proof = prover(one, seconds=0.0001).answer(question)
    assert proof.verdict in ("not proved", "proved")
    if proof.verdict == "not proved":
        assert "no answer within" in str(proof.why)
