"""Judging with columns in tests, and findings in a shape in which every evaluator's can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw
import polars as pl

from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.judge.columns.alone import Alone
from tieuchi.judge.columns.program import compile_law
from tieuchi.judge.columns.statuses import STATUSES
from tieuchi.judge.columns.totals import OUTCOMES, STANDINGS
from tieuchi.judge.findings import Assessment
from tieuchi.law.lawbook import Law
from tieuchi.tables.encoding import encode


def judge_columns(
    law: Law, evidences: Sequence[Evidence], covers: Covers = "all of it", *, by_narwhals: bool = False
) -> list[dict[str, Any]]:
    """Return the findings of some stations as :func:`of_row` tells them, judged by columns."""
    return [of_row(law, row) for row in judged_rows(law, evidences, covers, by_narwhals=by_narwhals)]


def judged_rows(
    law: Law, evidences: Sequence[Evidence], covers: Covers = "all of it", *, by_narwhals: bool = False
) -> list[dict[str, Any]]:
    """Return the columns' own rows, one for each station; one by one each must be judged the same."""
    form = evidences[0].form
    prepared = encode(evidences, law, form)
    program = compile_law(law, form, covers, prepared.owned)
    settled, columns = program.ready(prepared), program.on(nw if by_narwhals else pl)
    frames = {name: frame.lazy() for name, frame in settled.lists.items()}
    if by_narwhals:
        lists = {name: nw.from_native(frame) for name, frame in frames.items()}
        judged = columns.judge(nw.from_native(settled.stations.lazy()), lists).collect().to_native()
    else:
        judged = columns.judge(settled.stations.lazy(), frames).collect()
    judged = judged.sort("row")
    alone = Alone(program)
    assert list(alone.columns) == judged.columns
    assert alone.judge(prepared) == judged.rows()
    return list(judged.iter_rows(named=True))


def of_row(law: Law, row: dict[str, Any]) -> dict[str, Any]:
    """Return one row of the columns' findings as :func:`of_assessment` tells them."""
    one = law.criteria_set
    scales = [scale for ruled in one.indicators.values() for scale in ruled.scales]
    bars = [f"{ruled.number}!{bar.name}" for ruled in one.indicators.values() for bar in ruled.disqualifiers]
    return {
        "indicators": {
            number: (row[f"i{n}_least"], row[f"i{n}_most"], STATUSES[row[f"i{n}_status"]])
            for n, number in enumerate(one.indicators)
        },
        "won": {
            scale.key: _outcomes(row[f"s{n}_won"]) for n, scale in enumerate(scales) if "!" not in scale.key
        },
        "bars": {key: (row[f"d{n}_lo"], row[f"d{n}_hi"]) for n, key in enumerate(bars)},
        "criteria": {
            criterion.number: (
                row.get(f"c{n}_least"),
                row.get(f"c{n}_most"),
                STANDINGS[row[f"c{n}_standing"]],
            )
            for n, criterion in enumerate(one.criteria)
        },
        "total": (row.get("total_least"), row.get("total_most")),
        "outcome": OUTCOMES[row["outcome"]],
    }


def of_assessment(assessed: Assessment) -> dict[str, Any]:
    """Return an assessment's findings: least, most and status, winning outcomes, sums and recognition."""
    won: dict[str, tuple[int, ...]] = {}
    for finding in assessed.findings:
        won |= {part.key: part.outcomes for part in finding.parts if part.part.bands}
        if finding.ruled.rule.target is not None:
            won[finding.number] = tuple(int(rule.endswith("none")) for rule in finding.rules)
    return {
        "indicators": {
            one.number: (*_ends(one.points or one.holds), one.status) for one in assessed.findings
        },
        "won": won,
        "bars": {f"{bar.indicator}!{bar.disqualifier.name}": _ends(bar.holds) for bar in assessed.barred},
        "criteria": {one.number: (*_ends(one.points), one.standing) for one in assessed.criteria},
        "total": _ends(assessed.total),
        "outcome": assessed.outcome,
    }


def _ends(interval: Any) -> tuple[Any, Any]:
    return (None, None) if interval is None else (interval.lo, interval.hi)


def _outcomes(bits: int) -> tuple[int, ...]:
    return tuple(place for place in range(bits.bit_length()) if bits >> place & 1)
