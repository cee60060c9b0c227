"""HiGHS: the integer programme of a schedule solved, with the bound that proves how good the answer is.

A search ends by nodes and not by the clock, so that the same programme has the same answer on every run.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor
from typing import Any

import highspy
import numpy as np

from tieuchi.plan.highs import solver
from tieuchi.plan.schedule.programme import Row
from tieuchi.plan.schedule.questions import Question, Solved
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

NODES = 20_000
"""Where a search ends that has proved nothing yet."""
WHOLE = 0.999
"""Of whole numbers the answer is the best as soon as the bound is less than one away."""
SLACK = 1e-6
"""How far the solver's bound may be off a whole number it stands for."""
TRIES = 5
"""How often a plan that is a hair too dear is looked for anew."""


def solve(asked: Question) -> Solved | None:
    """Return the best answer; None where no answer keeps to the rows.

    A solver takes a sum that is a millionth too large for one that fits; so the rows are added up in whole
    numbers, and one that does not hold is made narrower by what is missing and solved again.

    Raises:
        JudgingError: If the search ended without an answer and without a proof that there is none.
    """
    found = _once(asked)
    narrower = asked
    for _ in range(TRIES):
        if found is None:
            return None
        off = [_off(row, place, asked, found) for place, row in enumerate(asked.rows)]
        if not any(off):
            return found
        rows = tuple(_narrowed(row, much) for row, much in zip(narrower.rows, off, strict=True))
        narrower = replace(narrower, rows=rows, near=())
        again = _once(narrower)
        found = again and replace(again, bound=found.bound)
    raise JudgingError(Message("the solver’s plan breaks a limit; this is a defect, please report it"))


def prices(asked: Question) -> list[float]:
    """Return what one more of each row is worth where communes could be divided; below 0 for targets."""
    made = solver({})
    made.passModel(_model(asked, whole=False))
    made.run()
    duals = made.getSolution().row_dual
    return list(duals[len(asked.starts) - 1 :])


def _once(asked: Question) -> Solved | None:
    made = solver({"mip_rel_gap": asked.gap, "mip_abs_gap": WHOLE, "mip_max_nodes": NODES})
    made.passModel(_model(asked))
    if asked.near:
        start = highspy.HighsSolution()
        values = np.zeros(asked.columns + len(asked.extra))
        values[list(asked.near)] = 1
        start.col_value = values.tolist()
        made.setSolution(start)
    made.run()
    status, found = made.getModelStatus(), made.getInfo()
    if status == highspy.HighsModelStatus.kInfeasible:
        return None
    if found.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        raise JudgingError(
            Message("the solver found no plan and no proof that there is none ({status})", status=status.name)
        )
    return _answer(asked, np.array(made.getSolution().col_value), found.mip_dual_bound)


def _answer(asked: Question, values: Any, bound: float) -> Solved:
    taken = tuple(
        start + int(np.argmax(values[start:end]))
        for start, end in zip(asked.starts[:-1], asked.starts[1:], strict=True)
    )
    more = tuple(round(value) for value in values[asked.columns :])
    value = sum(asked.factors[place] for place in taken) + sum(more)
    if asked.largest:
        return Solved(taken, value, max(floor(bound + SLACK), value), more)
    return Solved(taken, value, min(ceil(bound - SLACK), value), more)


def _off(row: Row, place: int, asked: Question, found: Solved) -> int:
    """Return by how much an answer breaks a row, in whole numbers."""
    taken = set(found.taken)
    amount = sum(factor for column, factor in zip(row.columns, row.factors, strict=True) if column in taken)
    amount += sum(
        one.sign * much for one, much in zip(asked.extra, found.extra, strict=True) if one.row == place
    )
    over = 0 if row.upper is None else amount - row.upper
    under = 0 if row.lower is None else row.lower - amount
    return max(0, over, under)


def _narrowed(row: Row, much: int) -> Row:
    return replace(
        row,
        upper=None if row.upper is None else row.upper - much,
        lower=None if row.lower is None else row.lower + much,
    )


def _model(asked: Question, *, whole: bool = True) -> Any:
    """Return the model: first a row for each commune, of whose choices one is taken, then the others."""
    more, count, endless = len(asked.extra), len(asked.starts) - 1, highspy.kHighsInf
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = asked.columns + more, count + len(asked.rows)
    model.col_cost_ = np.array([*asked.factors, *([1.0] * more)], np.float64)
    model.col_lower_ = np.zeros(asked.columns + more)
    model.col_upper_ = np.array([1.0] * asked.columns + [endless] * more)
    lower = [-endless if row.lower is None else row.lower for row in asked.rows]
    upper = [endless if row.upper is None else row.upper for row in asked.rows]
    model.row_lower_ = np.array([1] * count + lower, np.float64)
    model.row_upper_ = np.array([1] * count + upper, np.float64)
    _fill(model.a_matrix_, asked)
    if whole:
        model.integrality_ = [highspy.HighsVarType.kInteger] * (asked.columns + more)
    model.sense_ = highspy.ObjSense.kMaximize if asked.largest else highspy.ObjSense.kMinimize
    return model


def _fill(matrix: Any, asked: Question) -> None:
    count = len(asked.starts) - 1
    at = [np.repeat(np.arange(count), np.diff(asked.starts))]
    of: list[Any] = [np.arange(asked.columns)]
    values: list[Any] = [np.ones(asked.columns)]
    for place, row in enumerate(asked.rows, count):
        at.append(np.full(len(row.columns), place))
        of.append(np.array(row.columns, np.int64))
        values.append(np.array(row.factors, np.float64))
    at.append(np.array([count + one.row for one in asked.extra], np.int64))
    of.append(np.arange(asked.columns, asked.columns + len(asked.extra)))
    values.append(np.array([one.sign for one in asked.extra], np.float64))
    columns = np.concatenate(of)
    order = np.argsort(columns, kind="stable")
    starts = np.searchsorted(columns[order], np.arange(asked.columns + len(asked.extra) + 1))
    matrix.format_ = highspy.MatrixFormat.kColwise
    matrix.start_ = starts.astype(np.int32)
    matrix.index_ = np.concatenate(at)[order].astype(np.int32)
    matrix.value_ = np.concatenate(values)[order]
