"""HiGHS: the integer programme of a station solved to optimality, with the bound that proves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import highspy
import numpy as np

from tieuchi.plan.highs import solver
from tieuchi.plan.improve.model import Aim, Built, Model, Proof, Sum
from tieuchi.plan.improve.problem import Problem
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

SLACK = 1e-6
"""How far the solver's bound may be off the whole number it stands for."""
_EXACT = {"mip_rel_gap": 0.0, "mip_abs_gap": 0.0, "mip_feasibility_tolerance": 1e-9}


@dataclass(frozen=True)
class Solved:
    """The best choice of levels, by one aim after another, each proved."""

    chosen: tuple[int, ...]
    proofs: tuple[Proof, ...]


def best(
    problem: Problem,
    aims: Sequence[Aim],
    *,
    budget: int | None = None,
    without: Sequence[Iterable[int]] = (),
) -> Solved | None:
    """Return the best plan by the first aim, of those the best by the second, and so on.

    Args:
        problem: The problem, its levels within the deadline.
        aims: What is made small; with ``shortfall`` among them lines may be missed.
        budget: The most that all may cost, in thousands of VND.
        without: Levers of plans found before, of each of which at least one is left out.

    Returns:
        The plan; none where the solver proves that there is none.

    Raises:
        JudgingError: If the solver ends without a proof, or its plan does not hold in whole numbers.
    """
    short = "shortfall" in aims
    built = Built(problem, short=short)
    if budget is not None:
        built.within(budget)
    for support in without:
        built.without(support)
    proofs: list[Proof] = []
    values: list[float] = []
    for aim in aims:
        found = _run(built.model, built.aim(aim))
        if found is None:
            if proofs:
                raise defect()
            return None
        values, bound = found
        value = sum(much * round(values[column]) for column, much in built.aim(aim).items())
        proofs.append(built.proof(aim, value, min(ceil(bound - SLACK), value)))
        built.keep(aim, value)
    chosen = built.chosen([value > 0.5 for value in values])  # noqa: PLR2004 - a column is 0 or 1
    cost = sum(problem.cost(lever, level) for lever, level in enumerate(chosen))
    holds = problem.fits(chosen) if short else problem.passes(chosen)
    if not holds or (budget is not None and cost > budget) or any(one.gap for one in proofs):
        raise defect()
    return Solved(chosen, tuple(proofs))


def most_points(problem: Problem, criterion: str | None, budget: int | None) -> int:
    """Return the most that a criterion, or the total, can reach whatever becomes of the others."""
    built = Built(problem, short=True)
    if budget is not None:
        built.within(budget)
    found = _run(built.model, {column: -much for column, much in built.reached[criterion][0].items()})
    if found is None:
        raise defect()
    chosen = built.chosen([value > 0.5 for value in found[0]])  # noqa: PLR2004 - a column is 0 or 1
    points = problem.points(chosen)
    return sum(points.values()) if criterion is None else points[criterion]


def defect() -> JudgingError:
    """Return the refusal of an answer that cannot be."""
    return JudgingError(Message("the solver’s plan does not hold; this is a defect, please report it"))


def _run(model: Model, objective: Sum) -> tuple[list[float], float] | None:
    """Return the values of the columns that make a sum smallest and the proved bound; none where none fit."""
    made = solver(_EXACT)
    made.passModel(_model(model, objective))
    made.run()
    status = made.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return None
    if status != highspy.HighsModelStatus.kOptimal:
        raise JudgingError(
            Message("the solver found no plan and no proof that there is none ({status})", status=status.name)
        )
    return list(made.getSolution().col_value), float(made.getInfo().mip_dual_bound)


def _model(model: Model, objective: Sum) -> Any:
    found = highspy.HighsLp()
    columns = len(model.most)
    found.num_col_, found.num_row_ = columns, len(model.rows)
    found.col_cost_ = np.array([float(objective.get(column, 0)) for column in range(columns)])
    found.col_lower_ = np.zeros(columns)
    found.col_upper_ = np.array([_end(most, highspy.kHighsInf) for most in model.most])
    found.row_lower_ = np.array([_end(row.least, -highspy.kHighsInf) for row in model.rows])
    found.row_upper_ = np.array([_end(row.most, highspy.kHighsInf) for row in model.rows])
    found.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    starts = np.cumsum([0, *(len(row.sum) for row in model.rows)])
    found.a_matrix_.start_ = starts.astype(np.int32)
    found.a_matrix_.index_ = np.array([column for row in model.rows for column in row.sum], np.int32)
    found.a_matrix_.value_ = np.array([float(much) for row in model.rows for much in row.sum.values()])
    kinds = highspy.HighsVarType
    found.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in model.whole]
    return found


def _end(end: int | None, infinite: float) -> float:
    return infinite if end is None else float(end)
