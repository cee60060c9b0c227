"""What a golden file holds of an assessment: every finding, readable, and nothing that a release changes."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Finding, Gap
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import plain
from tieuchi.values.problem import JudgingError

HUNDREDTHS = 100

BY_NAME = {"huyen-uy-2025": "huyen-uy-141-2023"}
"""Samples of a place that no set binds by itself, each with the set it is judged by when that is named."""


def named_set(path: Path) -> str | None:
    """Return the set that a sample is judged by when that is named; a province's sample is called after it."""
    return path.stem if path.parent.name == "provinces" else BY_NAME.get(path.stem)


def golden(desk: Desk, evidence: Evidence, set_id: str | None = None) -> dict[str, Any]:
    """Return what the golden file of an evidence file has to say, by the set of its day or a named one."""
    shown = {"evidence": evidence.digest}
    try:
        assessment = desk.assess(evidence, set_id=set_id)
    except JudgingError as refusal:
        return {"refused": str(refusal), **shown}
    return {**_whole(assessment), **shown}


def written(said: dict[str, Any]) -> str:
    """Return a golden file's text: JSON with one line for each finding."""
    entries = [f"{_json(key)}: {_rows(value)}" for key, value in said.items()]
    return "{\n" + ",\n".join(entries) + "\n}\n"


def _rows(value: Any) -> str:
    if isinstance(value, list) and value:
        return "[\n  " + ",\n  ".join(_json(row) for row in value) + "\n]"
    return _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _whole(assessment: Assessment) -> dict[str, Any]:
    scored = {
        "total": _points(assessment.total),
        "of": _hundredths(assessment.maximum),
        "needed": _points(assessment.needed),
    }
    return {
        "set": assessment.law.criteria_set.id,
        "day": assessment.day.isoformat(),
        "outcome": assessment.outcome,
        **(scored if assessment.total is not None else {}),
        "period covered": assessment.covered,
        "counts": dict(sorted(assessment.counts.items())),
        "criteria": [
            {
                "number": one.number,
                "standing": one.standing,
                **({} if one.points is None else {"points": _points(one.points)}),
                **({} if one.needed is None else {"needed": _points(one.needed)}),
            }
            for one in assessment.criteria
        ],
        "disqualifiers": [
            {"indicator": one.indicator, "name": one.disqualifier.name, "holds": _holds(one.holds)}
            for one in assessment.barred
        ],
        "findings": [_finding(one) for one in assessment.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {"number": finding.number, "status": finding.status}
    if finding.points is not None:
        found["points"] = _points(finding.points)
    found["rules"] = list(finding.rules)
    parts = {part.key: _points(part.points) for part in finding.parts if part.key != finding.number}
    if parts:
        found["parts"] = parts
    ruled = {part.key: _points(part.said) for part in finding.parts if part.said is not None}
    if finding.said is not None:
        ruled[finding.number] = _points(finding.said) if finding.points else _holds(finding.said)
    if ruled:
        found["the rule said"] = ruled
    if finding.gaps:
        found["gaps"] = [_gap(gap) for gap in finding.gaps]
    if finding.correction is not None:
        found["corrected later by"] = finding.correction.number
    return found


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "of": gap.used.name,
        gap.word: str(gap.threshold),
        "distance": _span(plain(gap.distance.lo), plain(gap.distance.hi)),
    }


def _points(points: Interval | None) -> Any:
    return None if points is None else _span(_hundredths(points.lo), _hundredths(points.hi))


def _hundredths(value: Any) -> str:
    return plain(Fraction(value) / HUNDREDTHS)


def _span(least: str, most: str) -> str | list[str]:
    return least if least == most else [least, most]


def _holds(holds: Interval) -> str:
    if not holds.known:
        return "possibly"
    return "surely" if holds.lo else "no"
