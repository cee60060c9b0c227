"""The form says what can be asked, each field with its type and its bounds."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import TEXT, document, form_of
from tieuchi.evidence.asked import Asked
from tieuchi.files.models import checked
from tieuchi.values.problem import InputError


def asked(**more: Any) -> Asked:
    """Return something asked."""
    return checked(document({"id": "x", "label": TEXT, **more}), Asked)


def refused(**more: Any) -> str:
    """Return what is said about something that cannot be asked."""
    with pytest.raises(InputError) as caught:
        asked(**more)
    return str(caught.value)


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ({"type": "yes-no"}, (0, 1)),
        ({"type": "count", "least": 0, "most": 400}, (0, 400)),
        ({"type": "number", "least": 0.5, "most": 1}, (Fraction(1, 2), 1)),
        ({"type": "percent"}, (0, 1)),
        ({"type": "percent", "least": "50 %"}, (Fraction(1, 2), 1)),
        ({"type": "percent", "most": "250 %"}, (0, Fraction(5, 2))),
        ({"type": "count", "least": 0, "most": 0}, (0, 0)),
    ],
)
def test_everything_asked_is_bounded(written: Any, bounds: Any) -> None:
    """A yes/no lies between 0 and 1, a percentage in shares of one, a number as the form says."""
    assert asked(**written).bounds == bounds


def test_a_choice_has_its_options() -> None:
    """The options of a choice are words, however they are written."""
    found = asked(type="choice", choices=[{"id": 1, "label": TEXT}, {"id": "rural", "label": TEXT}])
    assert found.options == {"1", "rural"}


@pytest.mark.parametrize("type_", ["count", "number"])
@pytest.mark.parametrize("bounds", [{}, {"least": 0}, {"most": 9}])
def test_a_number_without_both_bounds_is_refused(type_: str, bounds: Any) -> None:
    """An unbounded number could not be judged when unknown, so both its bounds are asked for."""
    assert refused(type=type_, **bounds).endswith(
        f"a {type_} says its ‘least’ and ‘most’, so that it is bounded when unknown"
    )


@pytest.mark.parametrize("type_", ["yes-no", "text"])
@pytest.mark.parametrize("bounds", [{"least": 0}, {"most": 9}, {"least": 0, "most": 0}])
def test_only_numbers_have_bounds(type_: str, bounds: Any) -> None:
    """A yes/no or a text with bounds is a slip in the form, even where the bound is zero."""
    assert refused(type=type_, **bounds).endswith("‘least’ and ‘most’ belong to numbers")


@pytest.mark.parametrize(
    "written",
    [
        {"type": "choice"},
        {"type": "choice", "choices": []},
        {"type": "yes-no", "choices": [{"id": 1, "label": TEXT}]},
    ],
)
def test_choices_belong_to_a_choice(written: Any) -> None:
    """A choice without options, or options of anything else, are refused."""
    assert refused(**written).endswith("‘choices’ belong to the type choice")


def test_bounds_that_are_turned_round_are_refused() -> None:
    """A least above the most leaves nothing that could be answered, and no interval."""
    told = refused(type="count", least=5, most=1)
    assert "5" in told
    assert "1" in told


@pytest.mark.parametrize(
    "written",
    [
        {"type": "count", "least": "5 %", "most": 9},
        {"type": "count", "least": 0, "most": 9.5},
        {"type": "number", "least": 0, "most": "95 %"},
        {"type": "percent", "least": 0, "most": 95},
    ],
)
def test_bounds_have_the_kind_of_what_they_bound(written: Any) -> None:
    """A count is bounded by whole numbers, a number by numbers, a percentage by percentages."""
    assert refused(**written) != ""


def test_two_options_of_one_name_are_refused() -> None:
    """A choice whose option stands twice cannot say which is meant."""
    assert refused(type="choice", choices=[{"id": 1, "label": TEXT}, {"id": "1", "label": TEXT}]) != ""


def test_a_form_finds_its_fields_and_lists_by_name() -> None:
    """Fields and lists of all sections are found by their words."""
    form = form_of(
        [{"id": "x", "type": "yes-no"}],
        [{"id": "rows", "most": 3, "columns": [{"id": "a", "type": "yes-no"}]}],
    )
    assert list(form.fields) == ["x"]
    assert form.lists["rows"].most == 3


def test_a_least_below_zero_is_refused() -> None:
    """Counts and sizes start at zero, so that the ends of a ratio never change places."""
    assert "-1" in refused(type="number", least=-1, most=5)
