"""The head of a set says when a commune is recognised, over which days, and by what."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import document, head_of
from folders import SET
from tieuchi.files.models import checked
from tieuchi.law.criteria import SetFile
from tieuchi.values.problem import InputError


def recognition(**more: Any) -> dict[str, Any]:
    """Return a head whose recognition is changed."""
    return {**SET, "recognition": {**SET["recognition"], **more}}


def test_the_lines_of_recognition_are_exact_shares() -> None:
    """Eighty per cent of the total and half of each criterion, as the decision writes them."""
    head = head_of()
    assert head.recognition is not None
    assert head.recognition.total_at_least.value == Fraction(4, 5)
    assert head.recognition.each_criterion_at_least.value == Fraction(1, 2)


@pytest.mark.parametrize("key", ["total at least", "each criterion at least"])
@pytest.mark.parametrize("line", [80, 0.8, "101 %", "-1 %"])
def test_a_line_is_a_percentage_that_can_be_reached(key: str, line: Any) -> None:
    """A line without its percent sign would be eighty times the maximum, and one above 100 % no one reaches."""
    with pytest.raises(InputError):
        checked(document(recognition(**{key: line})), SetFile)


@pytest.mark.parametrize("line", ["0 %", "100 %", "33.3 %"])
def test_any_share_may_be_a_line(line: str) -> None:
    """Nothing, everything and any share between may be asked for."""
    assert checked(document(recognition(**{"total at least": line})), SetFile).recognition is not None
