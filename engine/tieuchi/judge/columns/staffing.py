"""Staffing norms as columns: how many staff a norm asks for, by steps of population."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Headcount
from tieuchi.tables.prepared import lower, upper


def norm_column(subject: str, option: str, norm: Headcount) -> str:
    """Return the name of the number a norm asks for under an option, without its end."""
    return f"_norm_{subject}_{list(norm.factors).index(option)}".replace("-", "_")


def staff_needed(law: Law) -> Iterator[pl.Expr]:
    """Yield the staff that each norm in force asks for under each option, from both ends of population."""
    asked = {measure.norm for measure in law.criteria_set.measures.values()}
    for subject, norm in law.norms.items():
        if norm.headcount is None or subject not in asked:
            continue
        for option in norm.headcount.factors:
            name = norm_column(subject, option, norm.headcount)
            for end in (lower, upper):
                people = pl.col(end(norm.headcount.population)).cast(pl.Int64)
                yield headcount(norm.headcount, people, option).alias(end(name))


def headcount(norm: Headcount, people: pl.Expr, option: str) -> pl.Expr:
    """Return the least number of staff, as :func:`tieuchi.judge.coverage.headcount_needed` says.

    Only whole numbers that are not negative are divided here, by constants, and rounded down.
    """
    added = pl.lit(0, pl.Int64)
    for step in norm.steps:
        if option in step.options:
            added = added + pl.max_horizontal(people - step.above, pl.lit(0, pl.Int64)) // step.every
    factor = norm.factors[option].value
    by, over = factor.numerator, factor.denominator
    needed = norm.base * by + added * over if norm.order == "factor on base" else (added + norm.base) * by
    if norm.rounding == "half up":
        return (needed * 2 + over) // (2 * over)
    return (needed + (over - 1 if norm.rounding == "up" else 0)) // over
