"""The prover shows nothing that the judge does not confirm, and never cries wolf."""

from __future__ import annotations

from typing import Any

import pytest
import z3

from building import DAY, head_of
from norms import EQUIPMENT, STAFFING, TECHNIQUES
from proofs import answered, prover
from smallset import bands, law
from tieuchi.prove.bands import bands as asked
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.points import points
from tieuchi.prove.proving import prove
from tieuchi.prove.showing import period
from tieuchi.prove.solving import Answer, Solving
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def test_a_station_the_judge_scores_otherwise_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the solver's meaning wrong, nothing would be claimed, and the defect told."""
    monkeypatch.setattr(Meaning, "indicator", lambda self, ruled: z3.IntVal(150))
    [proof] = answered(asked, prover(law(bands("yes", points=(2,)))))
    assert proof.verdict == "not proved"
    assert "this is a defect of tieuchi" in str(proof.why)
    assert proof.witnesses == ()


def test_a_station_that_cannot_be_read_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file the reader refuses is never shown as evidence."""
    monkeypatch.setattr("tieuchi.prove.prover.document", lambda *_: {"form": "station"})
    [proof, *_] = answered(asked, prover(law(bands("yes"))))
    assert proof.verdict == "not proved"
    assert "cannot be read" in str(proof.why)


def test_what_the_solver_cannot_decide_is_not_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """No answer in time is neither proved nor false."""
    monkeypatch.setattr(Solving, "find", lambda *_: Answer(undecided=Message("no time")))
    found = answered(asked, prover(law(bands({"x": {"at least": 5}}))))
    assert {proof.verdict for proof in found} == {"not proved"}
    assert not any(proof.stands for proof in found)


def test_an_unknown_answer_of_the_solver_names_the_time_it_had(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence tells how long the solver was given."""
    monkeypatch.setattr(z3.Solver, "check", lambda self: z3.unknown)
    answer = Solving(1.5).find([], [])
    assert not answer.impossible
    assert "1.5 seconds" in str(answer.undecided)


def test_a_norm_that_is_not_in_force_stops_the_proof() -> None:
    """Without the norm a rule rests on nothing can be proved, and the subject is named."""
    one = law(
        bands({"needed": {"at least": 5}}), measures={"needed": {"norm": "staffing"}}, norms=(STAFFING,)
    )
    gone = type(one)(one.criteria_set, {})
    with pytest.raises(JudgingError, match="staffing"):
        answered(asked, prover(gone))


def test_a_list_that_is_both_counted_and_covered_is_refused() -> None:
    """The world has one shape for each list."""
    measures: Any = {
        "done": {"count": {"rows of": "techniques", "where": "performed"}},
        "covered": {"coverage": {"of": "techniques", "norm": "list"}},
    }
    one = law(bands({"covered": {"at least": "50 %"}}), measures=measures, norms=(TECHNIQUES,))
    with pytest.raises(JudgingError, match="techniques"):
        answered(asked, prover(one))


def test_equipment_and_techniques_are_shown_as_lists_the_judge_counts_alike() -> None:
    """Coverage of both kinds of norm is met and missed by lists with real rows."""
    measures: Any = {
        "covered": {"coverage": {"of": "techniques", "norm": "list"}},
        "held": {"coverage": {"of": "equipment", "norm": "things"}},
    }
    rules = [
        bands({name: {"at least": "75 %"}}, {name: {"at least": "50 %"}}) for name in ("covered", "held")
    ]
    one = law(*rules, measures=measures, norms=(TECHNIQUES, EQUIPMENT))
    found = [*answered(asked, prover(one)), *answered(points, prover(one))]
    assert {proof.verdict for proof in found} == {"proved"}


def test_the_sheet_holds_every_claim_once() -> None:
    """Proving a set gives each claim one verdict, in the order of the sheet."""
    one = law(bands({"x": {"at least": 8}}, {"x": {"at least": 5}}))
    found = list(prove(prover(one), [one]))
    claims = [str(proof.claim) for proof in found]
    assert len(claims) == len(set(claims))
    kinds = list(dict.fromkeys(proof.kind for proof in found))
    assert kinds == ["bands", "points", "direction", "recognition", "effect", "fields", "intervals"]


def test_figures_of_a_year_are_those_of_the_last_whole_year() -> None:
    """On the last day of a year it is that year; before it, the year before; given days stand as they are."""
    head = head_of()
    assert [str(day) for day in period(head, DAY)] == ["2024-01-01", "2024-12-31"]
    assert [str(day) for day in period(head, DAY.replace(day=30))] == ["2023-01-01", "2023-12-31"]
    given = head_of(period={"from": "2024-06-01", "to": "2024-06-30"})
    assert [str(day) for day in period(given, DAY)] == ["2024-06-01", "2024-06-30"]
