"""The summary of a district as a table of a workbook: for each station its total and its criteria."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tieuchi.judge.findings import Assessment
from tieuchi.present import numbers, outcome
from tieuchi.present.book import MIDDLE, NARROW, Title, Value, points
from tieuchi.present.head import LEVELS
from tieuchi.present.language import Tongue
from tieuchi.values.interval import Interval

_NAME, _POINTS = 15, 8
RESULT = 4
"""The column that says the result in a word."""


def ends(hundredths: Interval | None) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most points."""
    return (None, None) if hundredths is None else (points(hundredths.lo), points(hundredths.hi))


def place_titles(tongue: Tongue) -> tuple[Title, ...]:
    """Return the columns that say where a station is."""
    say = tongue.say
    return ((say("Commune"), _NAME), (say("District"), _NAME), (say("Province"), _NAME))


def place_cells(one: Assessment) -> tuple[str, ...]:
    """Return where a station is."""
    return tuple(one.place.get(level, "") for level in LEVELS)


def titles(one: Assessment, tongue: Tongue) -> list[Title]:
    """Return the columns of the summary of a set.

    Args:
        one: Any assessment by it.
        tongue: The language.
    """
    say = tongue.say
    found = [*place_titles(tongue), (say("Day"), NARROW + 1), (say("Result"), MIDDLE)]
    found += _points_titles(one, tongue) if one.total is not None else _targets_titles(tongue)
    return [*found, (say("Receipt"), MIDDLE)]


def summary_rows(assessments: Sequence[Assessment], tongue: Tongue) -> Iterator[tuple[Value, ...]]:
    """Yield the row of each station."""
    for one in assessments:
        yield (
            *place_cells(one),
            one.day,
            outcome.verdict(one, tongue),
            *(_counts(one) if one.total is None else _points(one)),
            one.receipt.code,
        )


def _points_titles(one: Assessment, tongue: Tongue) -> Iterator[Title]:
    say = tongue.say
    yield say("Total: least"), _POINTS
    yield say("Total: most"), _POINTS
    yield say("Points needed"), _POINTS
    for each in one.criteria:
        most = numbers.points(each.maximum, tongue)
        yield say("C{number} (of {most}): least", number=each.number, most=most), _POINTS
        yield say("C{number} (of {most}): most", number=each.number, most=most), _POINTS


def _points(one: Assessment) -> Iterator[Value]:
    yield from ends(one.total)
    yield points(one.needed.lo if one.needed is not None else None)
    for each in one.criteria:
        yield from ends(each.points)


def _targets_titles(tongue: Tongue) -> Iterator[Title]:
    say = tongue.say
    yield say("Targets met"), _POINTS
    yield say("Targets not met"), _POINTS
    yield say("Targets open"), _POINTS


def _counts(one: Assessment) -> Iterator[Value]:
    holds = [each.holds for each in one.findings if each.holds is not None]
    yield sum(each.lo == 1 for each in holds)
    yield sum(each.hi == 0 for each in holds)
    yield sum(not each.known for each in holds)
