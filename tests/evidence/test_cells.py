"""A value is read against what is asked: its type, its unit and its bounds."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from building import TEXT, document
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import CellError, read_cell, read_number, whole_range
from tieuchi.files.models import checked
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.numbers import Amount


def asked(type_: str, **more: Any) -> Asked:
    """Return something asked."""
    return checked(document({"id": "x", "label": TEXT, "type": type_, **more}), Asked)


YES_NO, COUNT = asked("yes-no"), asked("count", least=0, most=10)
NUMBER, PERCENT = asked("number", least=0, most=10), asked("percent")
ZONE = asked("choice", choices=[{"id": i, "label": TEXT} for i in (1, 2)])
TEXTUAL = asked("text")


@pytest.mark.parametrize(
    ("one", "every"),
    [
        (YES_NO, EITHER),
        (COUNT, Interval(0, 10)),
        (NUMBER, Interval(0, 10)),
        (PERCENT, Interval(0, 1)),
        (ZONE, frozenset({"1", "2"})),
        (TEXTUAL, ""),
    ],
)
def test_nothing_known_is_everything_possible(one: Asked, every: Any) -> None:
    """Before anything is known, a value is the whole range its field allows."""
    assert whole_range(one) == every


@pytest.mark.parametrize(
    ("one", "written", "cell"),
    [
        (YES_NO, True, YES),
        (YES_NO, False, NO),
        (COUNT, 0, NO),
        (COUNT, 10, Interval(10, 10)),
        (COUNT, Decimal("4.0"), Interval(4, 4)),
        (NUMBER, Decimal("3.3"), Interval(Fraction(33, 10), Fraction(33, 10))),
        (NUMBER, 10, Interval(10, 10)),
        (PERCENT, "0 %", NO),
        (PERCENT, "100 %", YES),
        (PERCENT, "92.3 %", Interval(Fraction(923, 1000), Fraction(923, 1000))),
        (ZONE, 1, frozenset({"1"})),
        (ZONE, "2", frozenset({"2"})),
        (TEXTUAL, "Trạm", "Trạm"),
        (TEXTUAL, 115, "115"),
    ],
)
def test_a_value_that_fits_is_read_exactly(one: Asked, written: Any, cell: Any) -> None:
    """Bounds themselves are allowed, and shares stay exact."""
    assert read_cell(one, written) == cell


NO_SHARE = "a number is expected here, not a percentage: write the count that {} was computed from"
NO_NUMBER = "‘{}’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside"


@pytest.mark.parametrize(
    ("one", "written", "said"),
    [
        (YES_NO, 1, "true, false or unknown is expected here, not ‘1’"),
        (YES_NO, "có", "true, false or unknown is expected here, not ‘có’"),
        (COUNT, -1, "-1 is impossible here: ‘x’ lies between 0 and 10"),
        (COUNT, 11, "11 is impossible here: ‘x’ lies between 0 and 10"),
        (COUNT, Decimal("3.5"), "a whole number is expected here, not 3.5"),
        (COUNT, "30 %", NO_SHARE.format("30 %")),
        (COUNT, "mười", NO_NUMBER.format("mười")),
        (NUMBER, Decimal("10.01"), "10.01 is impossible here: ‘x’ lies between 0 and 10"),
        (NUMBER, "5 %", NO_SHARE.format("5 %")),
        (NUMBER, "1,5", NO_NUMBER.format("1,5")),
        (PERCENT, 95, "write the percent sign: 95 %"),
        (PERCENT, "15 ‰", "write the percent sign: 1.5 %"),
        (NUMBER, "15 ‰", NO_SHARE.format("15 ‰")),
        (PERCENT, "100.01 %", "100.01 % is impossible here: ‘x’ lies between 0 % and 100 %"),
        (PERCENT, "-1 %", "-1 % is impossible here: ‘x’ lies between 0 % and 100 %"),
        (ZONE, 3, "‘3’ is not one of 1, 2"),
        (TEXTUAL, True, "a text is expected here; put it in quotes"),
        (TEXTUAL, Decimal("1.5"), "a text is expected here; put it in quotes"),
        (TEXTUAL, ["a"], "a text is expected here; put it in quotes"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_says_what_was_expected(one: Asked, written: Any, said: str) -> None:
    """One below and one above the bounds, the wrong unit and the wrong type are told in words."""
    with pytest.raises(CellError) as caught:
        read_cell(one, written)
    assert str(caught.value) == str(caught.value.message) == said


def test_a_near_option_is_suggested() -> None:
    """A misspelt option is answered with the nearest."""
    role = asked("choice", choices=[{"id": i, "label": TEXT} for i in ("doctor", "nurse")])
    with pytest.raises(CellError) as caught:
        read_cell(role, "docter")
    assert str(caught.value) == "‘docter’ is not one of doctor, nurse (did you mean ‘doctor’?)"


@pytest.mark.parametrize("one", [YES_NO, ZONE, TEXTUAL])
def test_only_numbers_have_ends(one: Asked) -> None:
    """An estimate of anything but a number is refused."""
    with pytest.raises(CellError) as caught:
        read_number(one, Amount(1))
    assert str(caught.value) == "‘x’ is not a number"


def test_a_bound_is_shown_in_the_unit_of_the_value() -> None:
    """A percentage above its most is told both as percentages."""
    with pytest.raises(CellError, match="between 0 % and 50 %"):
        read_cell(asked("percent", most="50 %"), "51 %")
