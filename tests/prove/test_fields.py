"""Fields: what no rule uses is found, unless its section says what it is kept for."""

from __future__ import annotations

from typing import Any

from building import DAY, TEXT, document, form_of
from norms import EQUIPMENT, STAFFING
from proofs import failing
from smallset import bands, law
from tieuchi.desk import Desk
from tieuchi.evidence.form import Form, FormSection
from tieuchi.files.models import checked
from tieuchi.judge.reference import Reference
from tieuchi.prove.fields import fields, used_by

SAID = {"label": TEXT, "proof": TEXT, "keeper": TEXT, "lasts": "for good"}


def form(**more: Any) -> Form:
    """Return a form of three fields."""
    section = {
        "section": 0,
        "title": TEXT,
        "fields": [{"id": name, "type": "yes-no", **SAID} for name in ("yes", "also", "idle")],
        **more,
    }
    return Form(id="station", sections=(checked(document(section), FormSection),))


def test_a_field_no_rule_uses_is_named() -> None:
    """What is asked for nothing is a fault of the form."""
    found = list(fields(form(), [law(bands("yes"), bands("also"))]))
    assert failing(found) == {"‘idle’ of the form ‘station’ is used by a rule, or kept for a reason": "false"}
    assert not all(proof.stands for proof in found)


def test_a_field_that_is_kept_for_something_else_is_no_fault() -> None:
    """The section says why it is kept, and the sheet repeats it."""
    kept = form(**{"kept": ["idle"], "kept because": {"vi": "để báo cáo", "en": "for the report"}})
    found = list(fields(kept, [law(bands("yes"), bands("also"))]))
    assert all(proof.stands for proof in found)
    assert {proof.verdict for proof in found} == {"proved"}
    [idle] = [proof for proof in found if proof.why is not None]
    assert str(idle.why) == "for the report"


def test_a_field_one_of_several_sets_uses_is_used() -> None:
    """All sets judged on a form count together."""
    assert failing(list(fields(form(), [law(bands("yes")), law(bands("also"), bands("yes"))]))) == {
        "‘idle’ of the form ‘station’ is used by a rule, or kept for a reason": "false"
    }


def test_everything_behind_a_measure_is_used() -> None:
    """Shares, sums, counts of rows, choices of numbers and the fields of a norm are followed to the form."""
    one = law(
        bands({"share": {"at least": {"by": "region", "values": {"1": "5 %", "2": "6 %"}}}}),
        bands({"ratio": {"at least": "50 %"}}),
        bands({"held": {"at least": "50 %"}}),
        bands({"several": {"at least": 2}}),
        measures={
            "share": {"share": {"of": "part", "in": "both"}},
            "both": {"sum": ["x", "y"]},
            "hours": {"count": {"rows of": "staff", "where": {"hours": {"at least": 2}}}},
            "needed": {"norm": "staffing"},
            "ratio": {"ratio": {"of": "hours", "to": "needed"}},
            "held": {"coverage": {"of": "equipment", "norm": "things"}},
            "several": {"how many of": ["yes", {"meetings": {"at least": 2}}]},
            "unused": {"sum": ["whole"]},
        },
        norms=(STAFFING, EQUIPMENT),
    )
    assert used_by(one) == {
        "region", "part", "x", "y", "staff.hours", "zone", "population",
        "equipment.item", "equipment.required", "equipment.working", "yes", "meetings",
    }  # fmt: skip


def test_wholes_keys_and_names_of_rows_need_no_rule() -> None:
    """What a part is counted inside, what tells rows apart and what names them is used by the form itself."""
    one = form_of(
        [
            {"id": "whole", "type": "count", "least": 0, "most": 9},
            {"id": "part", "type": "count", "least": 0, "most": 9, "part of": "whole"},
        ],
        [{"id": "rows", "most": 3, "key": "name", "columns": [{"id": "name", "type": "text"}]}],
    )
    asked = law(bands({"x": {"at least": 1}}))
    assert failing(list(fields(one, [asked]))) == {
        "‘part’ of the form ‘station’ is used by a rule, or kept for a reason": "false"
    }


def test_the_station_form_asks_for_nothing_that_no_rule_uses() -> None:
    """Every field of the product's station form is used, or kept for a reason."""
    desk = Desk(evaluator=Reference())
    heads = [head for head in desk.heads if head.form == "station" and head.kind != "frame"]
    laws = [desk.law(head.id, DAY) for head in heads]
    assert [str(proof.claim) for proof in fields(desk.form("station"), laws) if not proof.stands] == []
