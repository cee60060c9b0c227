"""Whether two files of one commune and period can both be true."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallset import evidence
from tieuchi.register.audit.otherwise import otherwise

JUNE = {"as of": "2025-06-30"}


def differing(
    first: dict[str, Any], second: dict[str, Any], *, lists: tuple[Any, Any] = (None, None), **head: Any
) -> tuple[str, ...]:
    """Return what says otherwise in two files, the second perhaps of another day."""
    return otherwise(evidence(first, lists[0]), evidence(second, lists[1], **head))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"x": 3}, {"x": 4}, ("x",)),
        ({"x": 3}, {"x": 3}, ()),
        ({"x": 3}, {"x": "unknown"}, ()),
        ({"x": 3}, {}, ()),
        ({"x": 3}, {"x": {"from": 3, "to": 5}}, ()),
        ({"x": 3}, {"x": {"from": 4, "to": 5}}, ("x",)),
        ({"yes": True}, {"yes": False}, ("yes",)),
        ({"zone": 1}, {"zone": 2}, ("zone",)),
        ({"name": "Mẫu"}, {"name": "Khác"}, ()),
        ({"y": 1, "x": 1}, {"x": 2, "y": 2}, ("x", "y")),
    ],
)
def test_values_with_nothing_in_common_say_otherwise(
    first: dict[str, Any], second: dict[str, Any], expected: tuple[str, ...]
) -> None:
    """What one leaves open, and a text, never say otherwise; the order is that of the form."""
    assert differing(first, second) == expected


def test_what_stands_on_a_day_is_compared_on_that_day_only() -> None:
    """Another day may have other figures; those over the period are the same on every day."""
    assert differing({"x": 3, "meetings": 3}, {"x": 4, "meetings": 4}, **JUNE) == ("meetings",)
    established = {"x": {"value": 4, "on": "2024-12-31"}}
    assert differing({"x": 3}, established, **JUNE) == ("x",)


def techniques(*codes: str, complete: bool = True, **performed: Any) -> dict[str, Any]:
    """Return a list with a key."""
    rows = [{"code": code, "performed": performed.get(code, True), "on_list": True} for code in codes]
    return {"techniques": {"complete": complete, "rows": rows}}


def staff(*hours: Any, complete: bool = True) -> dict[str, Any]:
    """Return a list without a key."""
    rows = [{"role": "doctor", "hours": each, "licensed": True} for each in hours]
    return {"staff": {"complete": complete, "rows": rows}}


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (techniques("a", "b"), techniques("b", "a"), False),
        (techniques("a", "b"), techniques("a"), True),
        (techniques("a", "b"), techniques("a", complete=False), False),
        (techniques("a", complete=False), techniques("b", complete=False), False),
        (techniques("a"), techniques("a", a=False), True),
        (techniques("a"), techniques("a", a="unknown"), False),
        (staff(10, 20), staff(20, 10), False),
        (staff(10, 20), staff(10, 21), True),
        (staff(10, 20), staff(10, 21, complete=False), False),
        (staff(10, "unknown"), staff(10, 21), False),
        (staff(10, "unknown"), staff(10), True),
    ],
)
def test_lists_say_otherwise_by_their_rows(first: Any, second: Any, apart: bool) -> None:
    """Rows are matched by the key; a complete list lacks what it does not name; order is no matter."""
    assert differing({}, {}, lists=(first, second)) == (((*first,)) if apart else ())
    assert bool(differing({}, {}, lists=(second, first))) == apart


SPANS = st.tuples(st.integers(0, 5), st.integers(0, 5)).map(lambda ends: (min(ends), max(ends)))


@settings(max_examples=100, deadline=None)
@given(SPANS, SPANS)
def test_otherwise_means_that_no_value_fits_both(one: tuple[int, int], other: tuple[int, int]) -> None:
    """Two estimates say otherwise exactly where no figure lies in both, whichever comes first."""
    facts = [{"x": {"from": lo, "to": hi} if lo < hi else lo} for lo, hi in (one, other)]
    shared = set(range(one[0], one[1] + 1)) & set(range(other[0], other[1] + 1))
    assert differing(*facts) == differing(*reversed(facts)) == (() if shared else ("x",))
