"""Numbers, days and languages as people write them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tieuchi.present import numbers
from tieuchi.present.language import Tongue, chosen_language, machine_language
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount

VI, EN = Tongue("vi"), Tongue("en")


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (4123, "4.123", "4,123"),
        (Fraction(1, 2), "0,5", "0.5"),
        (Fraction(1, 3), "≈ 0,33", "≈ 0.33"),
        (Fraction(-5, 2), "-2,5", "-2.5"),
        (0, "0", "0"),
    ],
)
def test_numbers_are_written_as_the_language_does(value: Any, vi: str, en: str) -> None:
    """Thousands and decimals carry the marks of the language; cut digits are marked."""
    assert (numbers.number(value, VI), numbers.number(value, EN)) == (vi, en)


def test_a_share_just_below_a_threshold_is_never_printed_as_the_threshold_itself() -> None:
    """94.9999 % is cut to 94.99, not rounded to 95."""
    assert numbers.percent(Fraction(949999, 1000000), VI) == "≈ 94,99 %"


def test_an_interval_is_written_with_both_ends() -> None:
    """One number where it is known, ``a–b`` where it is not, and no end where nothing bounds it."""
    assert numbers.span(Interval(80, 85), VI) == "80–85"
    assert numbers.span(Interval(Fraction(1, 2), 1), VI, per=100) == "50–100 %"
    assert numbers.span(Interval(Fraction(1, 3), 1), VI, per=100) == "≈ 33,33–100 %"
    assert numbers.span(Interval(3, numbers.ENDLESS), VI) == "ít nhất 3"
    assert numbers.span(Interval(0, numbers.ENDLESS), EN, per=100) == "no fewer than 0 %"


def test_a_share_is_written_per_what_it_is_counted() -> None:
    """Per mille has its sign; per 10,000 is said, with the marks of the language."""
    assert numbers.span(Interval.point(Fraction(3, 200)), VI, per=1000) == "15 ‰"
    assert numbers.span(Interval(Fraction(1, 300), Fraction(1, 100)), EN, per=1000) == "≈ 3.33–10 ‰"
    assert numbers.amount(Amount.parse("2.8 per 10000"), EN) == "2.8 per 10,000"
    assert numbers.amount(Amount.parse("2.8 per 10000"), VI) == "2,8 trên 10.000"
    assert numbers.span(Interval(0, numbers.ENDLESS), EN, per=1000) == "no fewer than 0 ‰"


def test_points_are_hundredths_written_as_points() -> None:
    """50 hundredths are half a point, and one point is one point."""
    assert numbers.points(Interval(50, 200), VI) == "0,5–2"
    assert numbers.points_words(100, EN) == "1 point"
    assert numbers.points_words(Interval(100, 200), EN) == "1–2 points"


def test_days_are_written_as_the_language_does() -> None:
    """Vietnamese writes the day first."""
    assert numbers.day(date(2024, 5, 31), VI) == "31/05/2024"
    assert numbers.day(date(2024, 5, 31), EN) == "2024-05-31"


@pytest.mark.parametrize(
    ("words", "env", "expected"),
    [
        ([], {}, None),
        (["assess", "--lang", "en"], {}, "en"),
        (["assess", "--lang=en"], {"TIEUCHI_LANG": "vi"}, "en"),
        ([], {"TIEUCHI_LANG": "en"}, "en"),
        (["--", "--lang", "en"], {}, None),
        (["--lang"], {}, None),
        (["--lang", "fr"], {}, None),
    ],
)
def test_the_language_is_known_before_anything_is_parsed(
    words: list[str], env: dict[str, str], expected: str | None
) -> None:
    """The option outweighs the variable; anything unknown is left to the usage error."""
    assert chosen_language(words, env) == expected


def test_help_falls_back_on_the_language_of_the_machine() -> None:
    """An English machine gets English help, any other Vietnamese."""
    assert machine_language({"LANG": "en_GB.UTF-8"}) == "en"
    assert machine_language({"LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"}) == "vi"
