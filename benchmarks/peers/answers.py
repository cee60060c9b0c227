"""The judged shape made from an assessment: what every peer's findings are compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.columns.statuses import STATUSES
from tieuchi.judge.columns.totals import OUTCOMES, STANDINGS
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number
from tieuchi.values.problem import InputError

Row = dict[str, Any]


def judged(law: Law, evidences: Sequence[Evidence], evaluator: Evaluator) -> pl.DataFrame:
    """Return the findings of stations, judged one by one; of impossible figures only that they are so."""
    rows = [{"row": place, **_row(law, shown, evaluator)} for place, shown in enumerate(evidences)]
    return pl.DataFrame(rows, infer_schema_length=None)


def differences(found: pl.DataFrame, expected: pl.DataFrame) -> list[str]:
    """Return the columns in which findings differ, or that one of the two does not have.

    Of impossible figures only that they are so is compared: the findings from them mean nothing.
    """
    columns = set(found.columns) ^ set(expected.columns)
    if columns or found.height != expected.height:
        return sorted(columns) or ["row"]
    one, other = found.sort("row"), expected.sort("row")
    possible = other["impossible"] == 0
    return [
        name
        for name in other.columns
        if (
            (one[name].cast(pl.Int64) != other[name].cast(pl.Int64)) & (possible | (name == "impossible"))
        ).any()
    ]


def _row(law: Law, shown: Evidence, evaluator: Evaluator) -> Row:
    try:
        return {**_findings(assess(law, shown, shown.as_of, evaluator, traced=False)), "impossible": 0}
    except InputError:
        return {"impossible": 1}


def _findings(found: Assessment) -> Row:
    row: Row = {}
    for place, one in enumerate(found.findings):
        row |= _ends(f"i{place}", one.points)
        row[f"i{place}_status"] = STATUSES.index(one.status)
    row |= {f"s{place}_won": bits for place, bits in enumerate(_won(found))}
    for place, bar in enumerate(found.barred):
        row |= {f"d{place}_lo": bar.holds.lo, f"d{place}_hi": bar.holds.hi}
    for place, criterion in enumerate(found.criteria):
        row |= _ends(f"c{place}", criterion.points)
        row[f"c{place}_standing"] = STANDINGS.index(criterion.standing)
    return row | _ends("total", found.total) | {"outcome": OUTCOMES.index(found.outcome)}


def _ends(name: str, points: Interval | None) -> Row:
    if points is None:
        raise TypeError(name)
    return {f"{name}_least": points.lo, f"{name}_most": points.hi}


def _won(found: Assessment) -> Iterator[Number]:
    """Yield, for each scale in the order of the set, a bit for each outcome that can win."""
    for one in found.findings:
        yield from (sum(1 << outcome for outcome in part.outcomes) for part in one.parts)
        bars = (bar.holds for bar in found.barred if bar.indicator == one.ruled.number)
        yield from (holds.hi + 2 * (1 - holds.lo) for holds in bars)
