"""Measures are exactly one kind of number, and know whether they are shares."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT, document
from tieuchi.files.models import checked
from tieuchi.law.lawbook import measure_parts
from tieuchi.law.measures import Measure
from tieuchi.values.problem import InputError


def measure(**kind: Any) -> Measure:
    """Return a measure."""
    return checked(document({"label": TEXT, **kind}), Measure)


@pytest.mark.parametrize(
    ("kind", "percent", "parts"),
    [
        ({"share": {"of": "a", "in": "b"}}, True, ("a", "b")),
        ({"ratio": {"of": "a", "to": "b"}}, True, ("a", "b")),
        ({"coverage": {"of": "rows", "norm": "n"}}, True, ()),
        ({"count": {"rows of": "rows"}}, False, ()),
        ({"how many of": ["a", {"not": {"x": {"at least": 1}}}]}, False, ("a", "x")),
        ({"sum": ["a", "b", "a"]}, False, ("a", "b", "a")),
        ({"norm": "staffing"}, False, ()),
        ({"value": 6}, False, ()),
        ({"value": 0, "unit": TEXT}, False, ()),
    ],
)
def test_each_kind_of_measure(kind: Any, percent: bool, parts: tuple[str, ...]) -> None:
    """Shares, ratios and coverages are percentages; what each is computed from is told in order."""
    found = measure(**kind)
    assert found.percent is percent
    assert measure_parts(found) == parts


@pytest.mark.parametrize(
    "kind", [{}, {"unit": TEXT}, {"value": 1, "sum": ["a"]}, {"norm": "n", "count": {"rows of": "r"}}]
)
def test_no_kind_and_two_kinds_are_refused(kind: Any) -> None:
    """A measure that is nothing, or two things, is refused with the kinds there are."""
    with pytest.raises(InputError) as caught:
        measure(**kind)
    assert str(caught.value) == (
        "test.yaml:1:1: a measure is exactly one of: "
        "share, ratio, count, how many of, sum, coverage, norm, value"
    )
