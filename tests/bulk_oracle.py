"""Bulk judging in tests, and what it must say: the tables made of one assessment after another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import polars as pl

from tieuchi import __version__
from tieuchi.bulk.engines import Engine
from tieuchi.bulk.judged import JudgedBatch
from tieuchi.bulk.outputs import tables
from tieuchi.bulk.schemas import LEVELS, SCHEMAS
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.columns.program import compile_law
from tieuchi.judge.findings import Assessment, Barred, Finding
from tieuchi.law.lawbook import Law
from tieuchi.tables.converting import tables_of
from tieuchi.tables.encoding import encode
from tieuchi.tables.sources import Batch
from tieuchi.tables.written import FINDINGS, REMARKS
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number

Row = dict[str, Any]


def batches_of(evidences: Sequence[Evidence], size: int = 1000) -> Iterator[Batch]:
    """Yield evidence as batches of so many stations, each called by its file."""
    every = tables_of(evidences)
    for start in range(0, len(evidences), size):
        stations = every.stations[start : start + size]
        mine = pl.col("id").is_in(stations["id"].to_list())
        beside = {name: frame.filter(mine) for name, frame in every.beside.items()}
        remarks, findings = (beside.pop(name, None) for name in (REMARKS, FINDINGS))
        yield Batch(replace(every, stations=stations, lists=beside, remarks=remarks, findings=findings), ())


def joined(batches: Iterable[JudgedBatch]) -> dict[str, pl.DataFrame]:
    """Return the tables of some batches, rejects in English."""
    found = [tables(batch, str) for batch in batches]
    return {name: pl.concat([one[name] for one in found]) for name in SCHEMAS}


def judged_by(engine: Engine, law: Law, evidences: Sequence[Evidence], size: int = 1000) -> pl.DataFrame:
    """Return the judged shape of evidence that an engine is given in batches of so many stations."""
    form = evidences[0].form
    found = []
    for start in range(0, len(evidences), size):
        prepared = encode(evidences[start : start + size], law, form, first=start)
        found.append(engine.judge(compile_law(law, form, owned=prepared.owned), prepared))
    return pl.concat(found)


def tables_of_assessments(assessments: Sequence[Assessment]) -> dict[str, pl.DataFrame]:
    """Return the tables that judging these stations in bulk must give."""
    rows = {
        "findings": [row for one in assessments for row in _findings(one)],
        "criteria": [row for one in assessments for row in _criteria(one)],
        "totals": [_total(one) for one in assessments],
    }
    return {name: pl.DataFrame(found, schema=SCHEMAS[name]) for name, found in rows.items()}


def _head(one: Assessment) -> Row:
    return {"id": one.file, "set": one.receipt.set, "day": one.day}


def _findings(one: Assessment) -> Iterator[Row]:
    for finding in one.findings:
        yield {
            **_head(one),
            "criterion": finding.criterion,
            "indicator": finding.number,
            **_ends(_points(finding)),
            "status": finding.status,
            "rules": " ".join(finding.rules),
        }


def _points(finding: Finding) -> Interval | None:
    return finding.holds.times(100) if finding.holds is not None else finding.points


def _criteria(one: Assessment) -> Iterator[Row]:
    for criterion in one.criteria:
        yield {
            **_head(one),
            "criterion": criterion.number,
            **_ends(criterion.points),
            "maximum": None if criterion.points is None else _decimal(criterion.maximum),
            "needed": None if criterion.needed is None else _decimal(criterion.needed.lo),
            "standing": criterion.standing,
        }


def _total(one: Assessment) -> Row:
    return {
        **_head(one),
        **{level: one.place.get(level.removeprefix("place.")) for level in LEVELS},
        **_ends(one.total),
        "maximum": None if one.total is None else _decimal(one.maximum),
        "needed": None if one.needed is None else _decimal(one.needed.lo),
        "outcome": one.outcome,
        "disqualifiers": _bars(bar for bar in one.barred if bar.holds.lo),
        "possible disqualifiers": _bars(bar for bar in one.barred if bar.holds.hi and not bar.holds.lo),
        "covers": one.covers,
        "rehearsed": one.rehearsed,
        "lapsed": bool(one.lapsed),
        "invented": one.invented,
        "law": one.receipt.law[:12],
        "norms": one.receipt.norms[:12],
        "tieuchi": __version__,
    }


def _bars(bars: Iterable[Barred]) -> str:
    return " ".join(f"{bar.indicator}!{bar.disqualifier.name}" for bar in bars)


def _ends(points: Interval | None) -> Row:
    if points is None:
        return {"least": None, "most": None}
    return {"least": _decimal(points.lo), "most": _decimal(points.hi)}


def _decimal(hundredths: Number) -> Decimal:
    assert isinstance(hundredths, int)
    return Decimal(hundredths) / 100
