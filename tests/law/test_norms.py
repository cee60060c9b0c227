"""Norms are one kind each, and a technique stands under no two entries."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT, document, instrument
from smallset import headcount
from tieuchi.files.models import checked
from tieuchi.law.norms import Norm, TechniqueList
from tieuchi.values.problem import InputError

LIST: dict[str, Any] = {"total": 3, "code": "code", "performed": "done", "on list": "listed"}


def entries(*codes: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return entries with their code and the other codes they go under."""
    return [{"code": code, "name": "x", "also": list(also), "basis": "norm"} for code, *also in codes]


def test_every_code_leads_to_one_technique() -> None:
    """Codes that differ are a list, however many an entry has."""
    found = checked(document({**LIST, "entries": entries(("a", "b"), ("c",))}), TechniqueList)
    assert [entry.code for entry in found.entries] == ["a", "c"]


@pytest.mark.parametrize(
    ("codes", "twice"),
    [
        ([("a",), ("a",)], "a"),
        ([("a", "b"), ("b",)], "b"),
        ([("a", "b"), ("c", "b", "a")], "a, b"),
        ([("a", "a")], "a"),
    ],
)
def test_a_code_at_two_techniques_is_refused(codes: list[tuple[str, ...]], twice: str) -> None:
    """All codes that stand twice are named at once."""
    with pytest.raises(InputError) as caught:
        checked(document({**LIST, "entries": entries(*codes)}), TechniqueList)
    assert str(caught.value) == f"test.yaml:1:1: these codes stand at more than one technique: {twice}"


def test_a_norm_is_exactly_one_kind() -> None:
    """A norm with a list of techniques is read; without any kind it is refused."""
    written = {"id": "n", "subject": "s", "instrument": instrument(), "used for": TEXT, "basis": "norm"}
    assert checked(document({**written, "techniques": {**LIST, "entries": []}}), Norm).techniques is not None
    with pytest.raises(InputError, match="exactly one of: headcount, techniques, equipment"):
        checked(document(written), Norm)


def test_a_norm_names_the_columns_it_compares() -> None:
    """A list of techniques or equipment compares three columns of the station's, a number of heads none."""
    written = {"id": "n", "subject": "s", "instrument": instrument(), "used for": TEXT, "basis": "norm"}
    equipment = {"by": "zone", "item": "a", "required": "b", "working": "c", "entries": []}
    kinds: list[dict[str, Any]] = [
        {"techniques": {**LIST, "entries": []}},
        {"equipment": equipment},
        {"headcount": headcount()},
    ]
    columns = [checked(document({**written, **kind}), Norm).columns for kind in kinds]
    assert columns == [("code", "done", "listed"), ("a", "b", "c"), ()]
