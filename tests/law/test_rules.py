"""Rules, points and parts: what a rule file may say, and what its points are worth."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from building import TEXT, document
from tieuchi.files.models import checked
from tieuchi.law.rules import Part, Points, Rule
from tieuchi.values.problem import InputError

POINTS = TypeAdapter(Points)


@pytest.mark.parametrize(
    ("written", "hundredths"),
    [
        (0, 0),
        (2, 200),
        (Decimal("0.5"), 50),
        (Decimal("0.25"), 25),
        (Decimal("0.01"), 1),
        (Decimal("1.50"), 150),
    ],
)
def test_points_are_whole_hundredths(written: Any, hundredths: int) -> None:
    """Half and quarter points are exact whole hundredths."""
    found = POINTS.validate_python(written)
    assert found == hundredths
    assert type(found) is int


@pytest.mark.parametrize(
    "written", [Decimal("0.125"), Decimal("0.001"), -1, Decimal("-0.5"), "2", None, True, 0.5]
)
def test_points_that_are_none_are_refused(written: Any) -> None:
    """Thousandths, negative points, texts and binary floats are no points."""
    with pytest.raises(ValidationError):
        POINTS.validate_python(written)


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [(200, "2"), (50, "0.5"), (35, "0.35"), (10, "0.1"), (7, "0.07"), (1, "0.01"), (0, "0")],
)
def test_points_are_written_back_exactly(hundredths: int, shown: str) -> None:
    """What the hash of the law is made from is the decimal itself, not its binary neighbour."""
    assert POINTS.dump_python(hundredths) == shown


def part(**more: Any) -> Part:
    """Return a part."""
    return checked(document({"name": "a", "label": TEXT, **more}), Part)


def test_a_part_brings_at_most_its_best_band() -> None:
    """The maximum of a part is its best band wherever that stands; a person's part says its own."""
    bands = [{"points": 0.5, "when": "a"}, {"points": 1.5, "when": "b"}, {"points": 1, "when": "c"}]
    assert part(bands=bands).maximum == 150
    assert part(points=2, **{"needs a person": TEXT}).maximum == 200
    assert part(points=0, **{"needs a person": TEXT}).maximum == 0


RULE = {"indicator": 1, "basis": "working", "reading": TEXT}
BANDS = [{"points": 1, "when": "a"}]
PARTS = [{"name": "a", "label": TEXT, "bands": BANDS}]


@pytest.mark.parametrize(
    "way",
    [
        {"bands": BANDS},
        {"parts": PARTS},
        {"target": "a"},
        {"needs a person": TEXT},
        {"parts": PARTS, "cap": 1},
    ],
)
def test_each_way_to_judge_is_a_rule(way: Any) -> None:
    """Bands, parts, a target or a person: one of them makes a rule."""
    assert checked(document({**RULE, **way}), Rule).indicator == "1"


@pytest.mark.parametrize(
    "ways",
    [
        {},
        {"bands": BANDS, "parts": PARTS},
        {"bands": BANDS, "needs a person": TEXT},
        {"target": "a", "needs a person": TEXT},
        {"bands": []},
    ],
)
def test_no_way_and_two_ways_are_refused(ways: Any) -> None:
    """A rule that could be judged two ways, or not at all, is refused."""
    with pytest.raises(InputError, match="a rule is judged one way"):
        checked(document({**RULE, **ways}), Rule)


def test_no_part_is_called_whole() -> None:
    """The word that stands for the whole indicator names no part of it."""
    part = {"name": "whole", "label": {"vi": "p", "en": "p"}, "bands": [{"points": 1, "when": "yes"}]}
    written = {"indicator": 1, "basis": "working", "reading": {"vi": "c", "en": "r"}, "parts": [part]}
    with pytest.raises(ValidationError, match="whole"):
        Rule.model_validate(written)
