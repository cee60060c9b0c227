"""Measures are exactly one kind of number, and know whether they are shares."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT, document
from tieuchi.files.models import checked
from tieuchi.law.measures import Measure, measure_parts
from tieuchi.values.problem import InputError


def measure(**kind: Any) -> Measure:
    """Return a measure."""
    return checked(document({"label": TEXT, **kind}), Measure)


@pytest.mark.parametrize(
    ("kind", "per", "parts"),
    [
        ({"share": {"of": "a", "in": "b"}}, 100, ("a", "b")),
        ({"ratio": {"of": "a", "to": "b"}}, 100, ("a", "b")),
        ({"coverage": {"of": "rows", "norm": "n"}}, 100, ()),
        ({"ratio": {"of": "a", "to": "b"}, "per": 1000}, 1000, ("a", "b")),
        ({"share": {"of": "a", "in": "b"}, "per": 10000, "unit": TEXT}, 10000, ("a", "b")),
        ({"count": {"rows of": "rows"}}, 1, ()),
        ({"how many of": ["a", {"not": {"x": {"at least": 1}}}]}, 1, ("a", "x")),
        ({"sum": ["a", "b", "a"]}, 1, ("a", "b", "a")),
        ({"norm": "staffing"}, 1, ()),
        ({"value": 6}, 1, ()),
        ({"value": 0, "unit": TEXT}, 1, ()),
    ],
)
def test_each_kind_of_measure(kind: Any, per: int, parts: tuple[str, ...]) -> None:
    """Shares, ratios and coverages are percentages unless they say; what each is computed from is told."""
    found = measure(**kind)
    assert found.per == per
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


def test_only_a_quotient_is_written_per_thousand() -> None:
    """A number or a coverage that claims to be per 1,000 is refused, and so is any other scale."""
    with pytest.raises(InputError, match="‘per’ belongs to a share or a ratio"):
        measure(value=6, per=1000)
    with pytest.raises(InputError, match="is not one of 1000 or 10000"):
        measure(share={"of": "a", "in": "b"}, per=100)
