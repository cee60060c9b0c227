"""Classes of values: each class that a rule tells apart has a value of its own."""

from __future__ import annotations

import pytest

from building import evidence_of, law_of, set_of
from strategies import FORM, MEASURES
from tieuchi.judge.measuring import Measuring
from tieuchi.plan.classes import steps


@pytest.mark.parametrize(
    "bounds", [{"at least": 2, "less than": 3}, {"more than": 0, "at most": 1}, {"at least": 2}]
)
def test_a_class_inside_two_bounds_is_not_passed_over(bounds: dict[str, int]) -> None:
    """A condition that holds only in the middle of a range is found, though both ends answer it alike."""
    rule = {"bands": [{"points": 1, "when": {"y": bounds}}]}
    law = law_of(set_of([rule], points=[1], measures=MEASURES), FORM)
    band = law.criteria_set.indicators["1"].rule.bands[0]
    measuring = Measuring(law, evidence_of(FORM, {}), {})
    holds = {int(value) for value in steps("y", [band.when], [measuring])}
    inside = {value for value in range(4) if _inside(value, bounds)}
    assert holds & inside
    assert holds - inside


def _inside(value: int, bounds: dict[str, int]) -> bool:
    kept = {"at least": int.__ge__, "more than": int.__gt__, "at most": int.__le__, "less than": int.__lt__}
    return all(kept[word](value, line) for word, line in bounds.items())
