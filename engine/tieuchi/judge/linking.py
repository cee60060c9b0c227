"""Linking: every word of a set's rules must mean something in the form and the norms."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.evidence.form import Form
from tieuchi.judge.measure_links import MeasureLinks
from tieuchi.judge.point_links import point_faults
from tieuchi.judge.words import Words
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.norms import Norm
from tieuchi.values.problem import InputError


def check_links(criteria_set: CriteriaSet, form: Form, norms: Iterable[Norm]) -> None:
    """Check a set against the form it is judged on.

    Raises:
        InputError: Naming every unknown word, every comparison of unlike things, every choice that a
            number leaves out, and every rule whose points do not add up to the indicator's.
    """
    words = Words(criteria_set, form)
    measures = MeasureLinks(words, norms)
    if not measures.circles():
        measures.check()
        for ruled in criteria_set.indicators.values():
            for scale in ruled.scales:
                for condition in scale.conditions:
                    words.condition(ruled.place, condition)
        words.problems += point_faults(criteria_set)
    if words.problems:
        raise InputError(words.problems)
