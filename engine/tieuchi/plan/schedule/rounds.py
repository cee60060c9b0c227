"""Rounds of appraisal: a year, a half or a quarter of one, and how long a recognition lasts."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tieuchi.values.days import months_later
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MONTHS = 12
_WRITTEN = re.compile(r"(?P<year>20\d\d)(?:(?P<kind>[HQ])(?P<part>[1-4]))?", re.ASCII)
_PARTS = {"H": 2, "Q": 4}


@dataclass(frozen=True, order=True)
class Round:
    """A round of appraisal.

    Attributes:
        start: Its first day.
        end: Its last day: what a commune does is finished by then, and its recognition counts from then.
        name: What it is called: ``2026``, ``2025H1``, ``2025Q3``.
    """

    start: date
    end: date
    name: str


def parse_round(written: str) -> Round:
    """Return the round of a name.

    Raises:
        JudgingError: If it is none.
    """
    name = written.strip().upper()
    match = _WRITTEN.fullmatch(name)
    parts = 1 if match is None or match["kind"] is None else _PARTS[match["kind"]]
    part = 1 if match is None or match["part"] is None else int(match["part"])
    if match is None or part > parts:
        raise JudgingError(
            Message(
                "‘{written}’ is not a round; write a year, a half or a quarter: 2026, 2025H1, 2025Q3",
                written=written,
            )
        )
    year, months = int(match["year"]), MONTHS // parts
    last = months * part
    return Round(date(year, last - months + 1, 1), date(year, last, monthrange(year, last)[1]), name)


def parse_rounds(written: str) -> tuple[Round, ...]:
    """Return rounds in the order of their days.

    Raises:
        JudgingError: If one is none, or two share a day.
    """
    rounds = tuple(sorted(parse_round(one) for one in written.split(",") if one.strip()))
    if not rounds:
        raise JudgingError(Message("name at least one round: --rounds 2025H1,2025H2,2026"))
    for before, after in pairwise(rounds):
        if after.start <= before.end:
            raise JudgingError(
                Message("the rounds {one} and {other} share days", one=before.name, other=after.name)
            )
    return rounds


def within(rounds: Sequence[Round], written: str) -> tuple[int, ...]:
    """Return the places of the rounds that a name means: the round itself, or all rounds inside it.

    Raises:
        JudgingError: If there is no such round.
    """
    meant = parse_round(written)
    found = tuple(
        place for place, one in enumerate(rounds) if meant.start <= one.start and one.end <= meant.end
    )
    if not found:
        raise JudgingError(
            Message(
                "no round of the plan lies in {written}; the rounds are {rounds}",
                written=meant.name,
                rounds=[one.name for one in rounds],
            )
        )
    return found


def lasts_until(recognised: date, years: int) -> date:
    """Return the last day of a recognition: the same day and month, some years later."""
    return months_later(recognised, MONTHS * years)
