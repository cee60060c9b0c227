"""Numbers are exact: read, written, rounded and placed without ever becoming binary floats."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.values.numbers import Amount, ceiling, exact, floor, half_up, place_on_grid, plain

FRACTIONS = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**4)


def test_a_whole_fraction_becomes_a_whole_number() -> None:
    """A number without a remainder is kept as an int, so that equal numbers look equal."""
    assert exact(Fraction(6, 3)) == 2
    assert type(exact(Fraction(6, 3))) is int
    assert type(exact(Decimal("2.00"))) is int


def test_a_tenth_and_two_tenths_are_three_tenths() -> None:
    """0.1 + 0.2 is 0.3, which binary floats get wrong."""
    assert exact(Decimal("0.1")) + exact(Decimal("0.2")) == exact(Decimal("0.3"))


def test_a_third_stays_a_third() -> None:
    """A third keeps its numerator and denominator, and three of them make one."""
    third = exact(Fraction(1, 3))
    assert (third.numerator, third.denominator) == (1, 3)
    assert third * 3 == 1


@pytest.mark.parametrize(
    ("written", "value", "per"),
    [
        (4, 4, 1),
        (0, 0, 1),
        (-3, -3, 1),
        (Decimal("0.5"), Fraction(1, 2), 1),
        (Decimal("0.10"), Fraction(1, 10), 1),
        ("95 %", Fraction(19, 20), 100),
        ("95%", Fraction(19, 20), 100),
        ("95\u00a0%", Fraction(19, 20), 100),
        ("0 %", 0, 100),
        ("100 %", 1, 100),
        ("120 %", Fraction(6, 5), 100),
        ("33.3 %", Fraction(333, 1000), 100),
        ("+5 %", Fraction(1, 20), 100),
        ("-5 %", Fraction(-1, 20), 100),
        (f"{'9' * 30} %", Fraction(10**30 - 1, 100), 100),
        ("15 ‰", Fraction(3, 200), 1000),
        ("0.8‰", Fraction(1, 1250), 1000),
        ("35 per 10000", Fraction(7, 2000), 10_000),
        ("2.8 per 10000", Fraction(7, 25_000), 10_000),
    ],
)
def test_an_amount_reads_what_people_write(written: Any, value: Any, per: int) -> None:
    """Whole numbers, decimals, percentages, and numbers per 1,000 and per 10,000 are read exactly."""
    assert Amount.parse(written) == Amount(value, per)


@pytest.mark.parametrize(
    "written",
    ["4", "0.5", "", "%", " %", "95,5 %", "1 000 %", "1e2 %", "a %", "95 % ", ".5 %", "5. %", "9" * 31 + " %",
     "‰", "15 % ‰", "35 per 1000", "35 per 10.000", "per 10000",
     True, False, None, [], 0.5, {}],
)  # fmt: skip
def test_an_amount_refuses_what_could_be_misread(written: Any) -> None:
    """Texts without a percent sign, commas, exponents, yes and no, and binary floats are not numbers."""
    with pytest.raises(ValueError):  # noqa: PT011 - the reader puts it into words
        Amount.parse(written)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (Amount(4), "4"),
        (Amount(Fraction(1, 2)), "0.5"),
        (Amount(Fraction(19, 20), per=100), "95 %"),
        (Amount(Fraction(333, 1000), per=100), "33.3 %"),
        (Amount(Fraction(1, 3), per=100), "100/3 %"),
        (Amount(0, 100), "0 %"),
        (Amount(Fraction(3, 200), 1000), "15 ‰"),
        (Amount(Fraction(7, 25_000), 10_000), "2.8 per 10000"),
    ],
)
def test_an_amount_is_shown_as_it_is_written(amount: Amount, shown: str) -> None:
    """An amount prints as a rule would write it, with its percent sign where it had one."""
    assert str(amount) == shown


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=4), st.sampled_from([100, 1000, 10_000]))
def test_an_amount_survives_being_written_and_read(number: Decimal, per: int) -> None:
    """Every decimal that is written out reads back as the same number."""
    amount = Amount(exact(number / per), per)
    assert Amount.parse(str(amount)) == amount


@pytest.mark.parametrize(
    ("amount", "per", "meant"),
    [(Amount(95), 100, "95 %"), (Amount.parse("1.5 %"), 1000, "15 ‰"), (Amount(35), 10_000, "35 per 10000")],
)
def test_an_amount_is_meant_as_the_others_are_written(amount: Amount, per: int, meant: str) -> None:
    """A number without its mark was meant with it, and a share is worth the same however it is written."""
    assert str(amount.meant(per)) == meant


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0"),
        (-7, "-7"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-2, 3), "-2/3"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-1, 2), "-0.5"),
        (Fraction(1, 5**6), "0.000064"),
        (10**20, "100000000000000000000"),
        (Fraction(1, 10**12), "0.000000000001"),
    ],
)
def test_plain_writes_a_decimal_where_there_is_one(number: Any, shown: str) -> None:
    """A number with a finite decimal is written so, any other as a fraction; never with an exponent."""
    assert plain(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (10**30 + 1, "1000000000000000000000000000001"),
        (Fraction(10**29 + 1, 10), "10000000000000000000000000000.1"),
        (Fraction(10**29 + 1, 10**29), "1.00000000000000000000000000001"),
    ],
)
def test_plain_keeps_every_digit(number: Any, shown: str) -> None:
    """A number of thirty digits, the longest a file may write, keeps its last one."""
    assert plain(number) == shown


@given(FRACTIONS)
def test_plain_loses_nothing(number: Fraction) -> None:
    """What plain writes, whichever way, reads back as the very same number."""
    assert Fraction(plain(number)) == number


@pytest.mark.parametrize(
    ("number", "down", "nearest", "up"),
    [
        (2, 2, 2, 2),
        (Fraction(5, 2), 2, 3, 3),
        (Fraction(249, 100), 2, 2, 3),
        (Fraction(251, 100), 2, 3, 3),
        (Fraction(1, 3), 0, 0, 1),
        (Fraction(-1, 2), -1, 0, 0),
        (Fraction(-3, 2), -2, -1, -1),
        (0, 0, 0, 0),
    ],
)
def test_rounding_goes_where_its_name_says(number: Any, down: int, nearest: int, up: int) -> None:
    """Floor goes down, ceiling up, and half_up to the nearest, the upper one of two equally near."""
    assert (floor(number), half_up(number), ceiling(number)) == (down, nearest, up)


@pytest.mark.parametrize(
    ("above", "below", "scale", "place"),
    [
        (4, 5, 5, 8),
        (79, 100, 5, 7),
        (81, 100, 5, 9),
        (1, 3, 1, 1),
        (-1, 2, 1, -1),
        (-1, 1, 1, -2),
        (0, 1, 7, 0),
        (8, 10, 5, 8),
    ],
)
def test_a_place_on_the_grid_tells_on_from_between(above: int, below: int, scale: int, place: int) -> None:
    """A multiple stands at an even place, and what lies strictly between two at the odd one between."""
    assert place_on_grid(above, below, scale) == place


@given(
    st.integers(-(10**6), 10**6), st.integers(1, 10**6), st.integers(-(10**4), 10**4), st.integers(1, 10**4)
)
def test_places_compare_as_the_numbers_do(above: int, below: int, step: int, scale: int) -> None:
    """Comparing two places is the same as comparing the numbers, just on, under and over the threshold."""
    number, threshold = Fraction(above, below), Fraction(step, scale)
    mine = place_on_grid(above, below, scale)
    its = place_on_grid(threshold.numerator, threshold.denominator, scale)
    assert its == 2 * step
    assert (mine >= its, mine > its) == (number >= threshold, number > threshold)
