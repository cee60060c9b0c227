"""CP-SAT on the programme of a schedule: read as JSON, answered as JSON; in a process of its own."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any

from ortools.sat.python import cp_model


def main() -> None:
    """Make each sum as large as can be in turn, keeping what the ones before it reached."""
    given = json.load(sys.stdin)
    began = time.perf_counter()
    model = cp_model.CpModel()
    columns = [model.new_bool_var(str(place)) for place in range(given["starts"][-1])]
    for start, end in zip(given["starts"], given["starts"][1:], strict=False):
        model.add_exactly_one(columns[start:end])
    for places, factors, lower, upper in given["rows"]:
        amount = sum(factor * columns[place] for place, factor in zip(places, factors, strict=True))
        if lower is not None:
            model.add(amount >= lower)
        if upper is not None:
            model.add(amount <= upper)
    found: dict[str, Any] = {"taken": None, "bound": None}
    for step, factors in enumerate(given["sums"]):
        amount = sum(factor * column for factor, column in zip(factors, columns, strict=True) if factor)
        model.maximize(amount)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = given["seconds"]
        solver.parameters.num_workers = 2
        if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            break
        values = [solver.boolean_value(column) for column in columns]
        found["taken"] = [place for place, value in enumerate(values) if value]
        if step == 0:
            found["bound"] = int(solver.best_objective_bound + 1e-6)
        model.add(amount >= round(solver.objective_value))
        model.clear_hints()
        for column, value in zip(columns, values, strict=True):
            model.add_hint(column, value)
    found["seconds"] = time.perf_counter() - began
    found["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
