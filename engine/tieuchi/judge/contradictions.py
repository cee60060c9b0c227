"""Contradictions: figures that cannot all be true, though each may be on its own."""

from __future__ import annotations

from collections.abc import Iterable

from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.law.lawbook import Law
from tieuchi.values.numbers import plain
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message


def contradictions(law: Law, evidence: Evidence, covers: Covers) -> Iterable[Problem]:
    """Yield the shares whose part surely exceeds its whole, such as more children screened than born.

    Fields that are part of one another are compared when the file is read; here stand the shares of
    computed numbers.
    """
    measurings: dict[tuple[str, ...], list[Measuring]] = {}
    for name, measure in law.criteria_set.measures.items():
        if measure.share is None:
            continue
        choices = tuple(sorted(set(law.measure_choices(name))))
        if choices not in measurings:
            measurings[choices] = [
                Measuring(law, evidence, one, covers) for one in settings(choices, evidence)
            ]
        values = [measuring.value(name) for measuring in measurings[choices]]
        lines = [(value.of, value.to) for value in values if value.of is not None and value.to is not None]
        if all(of.lo > to.hi for of, to in lines):
            of, to = lines[0]
            yield Problem(
                Place(evidence.file),
                Message(
                    "‘{label}’ would be {of} of {to}: a part cannot exceed its whole, so one of the figures "
                    "is wrong",
                    label=measure.label,
                    of=plain(of.lo),
                    to=plain(to.hi),
                ),
            )
