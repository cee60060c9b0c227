"""Staffing norms as columns: how many staff a norm asks for, by steps of population."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Headcount
from tieuchi.tables.narrowing import MOST
from tieuchi.tables.prepared import lower, upper


def norm_column(subject: str, option: str, norm: Headcount) -> str:
    """Return the name of the number a norm asks for under an option, without its end."""
    return f"_norm_{subject}_{list(norm.factors).index(option)}".replace("-", "_")


def staff_needed(law: Law, form: Form) -> Iterator[pl.Expr]:
    """Yield the staff that each norm in force asks for under each option, from both ends of population."""
    asked = {measure.norm for measure in law.criteria_set.measures.values()}
    for subject, norm in law.norms.items():
        if norm.headcount is None or subject not in asked:
            continue
        population = form.fields[norm.headcount.population]
        for option in norm.headcount.factors:
            name = norm_column(subject, option, norm.headcount)
            kind = pl.Int32 if _largest(norm.headcount, population, option) <= MOST else pl.Int64
            for end in (lower, upper):
                people = pl.col(end(population.id)).cast(kind)
                yield headcount(norm.headcount, people, option, kind).alias(end(name))


def headcount(norm: Headcount, people: pl.Expr, option: str, kind: Any) -> pl.Expr:
    """Return the least number of staff, as :func:`tieuchi.judge.coverage.headcount_needed` says.

    Only whole numbers that are not negative are divided here, by constants, and rounded down.

    Args:
        norm: The norm.
        people: The population, of that type.
        option: The option of the choice that the norm goes by.
        kind: A type of column wide enough for all that is computed on the way.
    """
    added = pl.lit(0, kind)
    for step in norm.steps:
        if option in step.options:
            added = added + pl.max_horizontal(people - step.above, pl.lit(0, kind)) // step.every
    factor = norm.factors[option].value
    by, over = factor.numerator, factor.denominator
    needed = norm.base * by + added * over if norm.order == "factor on base" else (added + norm.base) * by
    if norm.rounding == "half up":
        return (needed * 2 + over) // (2 * over)
    return (needed + (over - 1 if norm.rounding == "up" else 0)) // over


def _largest(norm: Headcount, population: Asked, option: str) -> int:
    """Return a number that nothing on the way to the staff that a norm asks for is beyond."""
    most, factor = population.bounds[1].numerator, norm.factors[option].value
    steps = [step for step in norm.steps if option in step.options]
    staff = norm.base + sum(most // step.every for step in steps)
    needed = 2 * staff * max(factor.numerator, factor.denominator) + factor.denominator
    return max(most, needed, *(step.above for step in steps))
