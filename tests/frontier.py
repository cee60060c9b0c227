"""The cheapest way to pass by each deadline, without a solver: what the solver's plans are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dynamic import Dynamic
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.improve.options import Option, steps_of
from tieuchi.plan.improve.problem import Problem, within
from tieuchi.plan.improve.valuing import Valuing


class Options:
    """Finds the options of any number of stations under one law.

    Args:
        law: The law that judges.
        catalogue: The actions.

    Raises:
        JudgingError: If the set gives no points to reach.
    """

    def __init__(self, law: Law, catalogue: Catalogue) -> None:
        self._valuing = Valuing(law, catalogue, Reference())

    def of(self, evidence: Evidence, start: date, deadlines: Sequence[date]) -> tuple[Option, ...]:
        """Return the cheapest way to pass by each deadline, in their order.

        Args:
            evidence: What the station shows; what is not known counts at its least.
            start: The day on which work begins.
            deadlines: The days by which everything has to show.

        Raises:
            JudgingError: If linked actions have too many combinations to look at each.
            InputError: If the station's figures contradict each other.
        """
        if self._valuing.assessed(evidence).outcome == "pass":
            return tuple(Option(deadline, 0, start) for deadline in deadlines)
        problem = self._valuing.problem(evidence, start)
        exact = problem.optimistic() is None
        found: dict[tuple[tuple[int, ...], ...], tuple[int, ...] | None] = {}
        options = []
        for deadline in deadlines:
            one = within(problem, deadline)
            if one.allowed not in found:
                found[one.allowed] = Dynamic(one).cheapest()
            options.append(replace(_option(one, found[one.allowed], deadline, start), exact=exact))
        return tuple(options)


def options(
    law: Law, evidence: Evidence, catalogue: Catalogue, *, start: date, deadlines: Sequence[date]
) -> tuple[Option, ...]:
    """Return the cheapest way of one station to pass by each deadline; see :meth:`Options.of`."""
    return Options(law, catalogue).of(evidence, start, deadlines)


def _option(problem: Problem, chosen: tuple[int, ...] | None, deadline: date, start: date) -> Option:
    if chosen is None:
        return Option(deadline, None, None)
    steps = steps_of(problem, chosen)
    ready = max((one.ready for one in steps), default=start)
    return Option(deadline, sum(one.cost for one in steps), ready, steps)
