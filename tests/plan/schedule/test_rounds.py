"""Rounds: what their names mean, and how long a recognition lasts."""

from __future__ import annotations

from datetime import date

import pytest

from tieuchi.plan.schedule.rounds import lasts_until, parse_round, parse_rounds, within
from tieuchi.values.problem import JudgingError


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2025H1", date(2025, 1, 1), date(2025, 6, 30)),
        ("2025h2", date(2025, 7, 1), date(2025, 12, 31)),
        ("2024Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2025Q4", date(2025, 10, 1), date(2025, 12, 31)),
    ],
)
def test_a_round_is_a_year_a_half_or_a_quarter(name: str, start: date, end: date) -> None:
    """Its days are those of the calendar."""
    found = parse_round(name)
    assert (found.start, found.end, found.name) == (start, end, name.upper())


@pytest.mark.parametrize("name", ["2025H3", "2025Q5", "25H1", "H1", "2025-06", "２０２５"])
def test_anything_else_is_no_round(name: str) -> None:
    """It is refused, with what would be one."""
    with pytest.raises(JudgingError, match="is not a round"):
        parse_round(name)


def test_rounds_are_put_in_order_and_may_not_overlap() -> None:
    """Whatever order they are named in."""
    assert [one.name for one in parse_rounds("2026,2025H2,2025H1")] == ["2025H1", "2025H2", "2026"]
    with pytest.raises(JudgingError, match="2025 and 2025H2 share days"):
        parse_rounds("2025,2025H2")
    with pytest.raises(JudgingError, match="at least one round"):
        parse_rounds(" , ")


def test_a_year_means_the_rounds_inside_it() -> None:
    """And a name that covers none is refused."""
    rounds = parse_rounds("2025H1,2025H2,2026")
    assert within(rounds, "2025") == (0, 1)
    assert within(rounds, "2026") == (2,)
    with pytest.raises(JudgingError, match="no round of the plan lies in 2026H1"):
        within(rounds, "2026H1")


def test_a_recognition_ends_on_the_same_day_years_later() -> None:
    """The 29th of February ends on the 28th where the year has no other."""
    assert lasts_until(date(2022, 12, 20), 3) == date(2025, 12, 20)
    assert lasts_until(date(2024, 2, 29), 3) == date(2027, 2, 28)
