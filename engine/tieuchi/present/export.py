"""Assessments as JSON, with every number exact.

``json`` is one object ``{"tieuchi", "assessments", "problems"}``; JSON Lines is one assessment a line. In an
assessment:

* a number is a JSON number; a share that has no finite decimal is a text ``"85/271"``; a share is a part of
  one (``0.923``), never a percentage;
* ``per`` says how a number is written on the sheet: 1 as it is, 100 in percent, 1000 in ‰, 10000 per 10,000;
* points are points, not hundredths;
* an interval is ``{"least", "most"}``; ``most`` is null where nothing bounds it;
* where stations' evidence was given, ``stations`` names it, and a fact that was counted carries ``counted``:
  of how many stations, how many leave it open, and what the report itself says;
* where facts or lists had lapsed by the day of judging, ``lapsed`` names each, with the day from which it
  counted, the last day on which it did, and what it had said; their ``state`` is ``lapsed`` and they carry
  the same;
* where targets are due on days of their own, each carries ``due`` and whether it is ``late``;
* a title or label is ``{"vi", "en"}``; the words of a rule are in the language of the run;
* ``status``, ``outcome``, ``standing``, ``state`` and ``basis`` are the words of the product, in English.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import simplejson

from tieuchi import __version__
from tieuchi.evidence.counted import GivenStation
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, CriterionFinding, Finding
from tieuchi.present.due import due_day, has_due_days, is_late
from tieuchi.present.finding_data import bar_data, finding_data
from tieuchi.present.language import Tongue
from tieuchi.present.lapsing import lapsed_data
from tieuchi.present.names import unconfirmed
from tieuchi.present.plain import day_data, hundredths_data, points_data, text_data
from tieuchi.present.sheet import wording_of
from tieuchi.values.problem import InputError, JudgingError

Judged = tuple[Assessment, Evidence]
Failed = tuple[str, InputError | JudgingError]


def as_json(judged: Iterable[Judged], failed: Iterable[Failed], indicator: str | None, tongue: Tongue) -> str:
    """Return some assessments, and what was wrong with other files, as one JSON object.

    Args:
        judged: The assessments, each with its evidence.
        failed: The files that could not be judged, each with why.
        indicator: The only indicator wanted, if not all.
        tongue: The language of the words of rules and problems.
    """
    whole = {
        "tieuchi": __version__,
        "assessments": [assessment_data(one, evidence, indicator, tongue) for one, evidence in judged],
        "problems": [problem for file, error in failed for problem in _problems(file, error, tongue)],
    }
    return _dumped(whole, indent=2)


def as_jsonl(judged: Iterable[Judged], indicator: str | None, tongue: Tongue) -> str:
    """Return some assessments as JSON Lines."""
    return "".join(_dumped(assessment_data(one, evidence, indicator, tongue)) for one, evidence in judged)


def _dumped(data: Any, indent: int | None = None) -> str:
    return simplejson.dumps(data, use_decimal=True, ensure_ascii=False, indent=indent) + "\n"


def assessment_data(
    assessment: Assessment, evidence: Evidence, indicator: str | None, tongue: Tongue
) -> dict[str, Any]:
    """Return an assessment as plain data, in the structure the module describes."""
    words = wording_of(assessment, evidence, tongue)
    instrument = assessment.law.criteria_set.head.instrument
    return {
        "file": assessment.file,
        "place": dict(assessment.place),
        "set": assessment.receipt.set,
        "instrument": {"number": instrument.number, "issuer": text_data(instrument.issuer)},
        "day": assessment.day.isoformat(),
        "period": {"from": day_data(evidence.period.start), "to": day_data(evidence.period.end)},
        "invented": assessment.invented,
        "rehearsed": assessment.rehearsed,
        "covered": assessment.covered,
        "working_reading": _working(assessment),
        "outcome": assessment.outcome if assessment.total is not None else None,
        "total": points_data(assessment.total),
        "maximum": hundredths_data(assessment.maximum) if assessment.total is not None else None,
        "needed": hundredths_data(assessment.needed.lo) if assessment.needed is not None else None,
        "counts": dict(assessment.counts),
        "criteria": [_criterion(one) for one in assessment.criteria],
        "indicators": [
            {**finding_data(one, words), **_due(one, assessment)}
            for one in assessment.findings
            if indicator in (None, one.number)
        ],
        "disqualifiers": [bar_data(one, words) for one in assessment.barred],
        "receipt": {**vars(assessment.receipt), "day": assessment.receipt.day.isoformat()},
        **({"lapsed": lapsed_data(assessment, evidence)} if assessment.lapsed else {}),
        **({"stations": [_station(one, words.tongue) for one in evidence.stations]} if words.counts else {}),
    }


def _station(one: GivenStation, tongue: Tongue) -> dict[str, Any]:
    return {
        "file": one.file,
        "place": dict(one.place),
        "day": one.as_of.isoformat(),
        "evidence": one.digest,
        "unused": [tongue.tell(problem.message) for problem in one.unused],
    }


def _due(one: Finding, assessment: Assessment) -> dict[str, Any]:
    """Return when a target is due and whether it is late, in a set whose targets have such days."""
    if not has_due_days(assessment.law.criteria_set):
        return {}
    due = due_day(one, assessment.law.criteria_set)
    return {"due": day_data(due), "late": is_late(one, assessment)}


def _working(assessment: Assessment) -> dict[str, Any]:
    open_, every, points, all_points = unconfirmed(assessment.law.criteria_set)
    return {
        "unconfirmed_indicators": open_,
        "indicators": every,
        "unconfirmed_points": hundredths_data(points),
        "points": hundredths_data(all_points),
    }


def _criterion(one: CriterionFinding) -> dict[str, Any]:
    return {
        "number": one.number,
        "title": text_data(one.title),
        "points": points_data(one.points),
        "maximum": hundredths_data(one.maximum) if one.points is not None else None,
        "needed": hundredths_data(one.needed.lo) if one.needed is not None else None,
        "standing": one.standing,
    }


def _problems(file: str, error: InputError | JudgingError, tongue: Tongue) -> list[dict[str, Any]]:
    if isinstance(error, JudgingError):
        return [{"file": file, "line": 0, "column": 0, "message": tongue.tell(error.message)}]
    return [
        {
            "file": one.place.file,
            **({"sheet": one.place.sheet} if one.place.sheet else {}),
            "line": one.place.line,
            "column": one.place.column,
            "message": tongue.tell(one.message),
        }
        for one in error.problems
    ]
