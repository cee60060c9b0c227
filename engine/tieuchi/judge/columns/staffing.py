"""Staffing norms as columns: how many staff a norm asks for, by steps of population."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tieuchi.judge.columns.formulas import Formula, added, divided, largest, minus, number, times
from tieuchi.judge.columns.quantities import Ends
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Headcount


def norm_column(subject: str, option: str, norm: Headcount) -> str:
    """Return the name of the number a norm asks for under an option, without its end."""
    return f"_norm_{subject}_{list(norm.factors).index(option)}".replace("-", "_")


def staff_needed(law: Law, ends: Callable[[str], Ends]) -> Iterator[tuple[str, Ends]]:
    """Yield the staff that each norm in force asks for under each option, from both ends of population.

    Args:
        law: The law.
        ends: What returns the ends of a field.
    """
    asked = {measure.norm for measure in law.criteria_set.measures.values()}
    for subject, norm in law.norms.items():
        if norm.headcount is None or subject not in asked:
            continue
        people = ends(norm.headcount.population)
        for option in norm.headcount.factors:
            low, high = (headcount(norm.headcount, end, option) for end in (people.low, people.high))
            yield norm_column(subject, option, norm.headcount), Ends(low, high)


def headcount(norm: Headcount, people: Formula, option: str) -> Formula:
    """Return the least number of staff, as :func:`tieuchi.judge.coverage.headcount_needed` says.

    Only whole numbers that are not negative are divided here, by constants, and rounded down.
    """
    none = number(0)
    more = added(
        [
            none,
            *(
                divided(largest(minus(people, number(step.above)), none), step.every)
                for step in norm.steps
                if option in step.options
            ),
        ]
    )
    base, factor = number(norm.base), norm.factors[option].value
    by, over = factor.numerator, factor.denominator
    if norm.order == "factor on base":
        needed = added([times(base, by), times(more, over)])
    else:
        needed = times(added([more, base]), by)
    if norm.rounding == "half up":
        return divided(added([times(needed, 2), number(over)]), 2 * over)
    return divided(added([needed, number(over - 1 if norm.rounding == "up" else 0)]), over)
