"""Assessments as JSON, with every number exact.

``json`` is one object ``{"tieuchi", "assessments", "problems"}``; JSON Lines is one assessment a line. In an
assessment:

* a number is a JSON number; a share that has no finite decimal is a text ``"85/271"``; a share is a part of
  one (``0.923``), never a percentage;
* points are points, not hundredths;
* an interval is ``{"least", "most"}``; ``most`` is null where nothing bounds it;
* a title or label is ``{"vi", "en"}``; the words of a rule are in the language of the run;
* ``status``, ``outcome``, ``standing``, ``state`` and ``basis`` are the words of the product, in English.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import simplejson

from tieuchi import __version__
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import (
    Assessment,
    Barred,
    CriterionFinding,
    Finding,
    Gap,
    PartFinding,
    Used,
    UsedFact,
)
from tieuchi.judge.measuring import Value
from tieuchi.present.language import Tongue
from tieuchi.present.names import stated_sides, unconfirmed
from tieuchi.present.numbers import ENDLESS
from tieuchi.present.rows import rule_lines
from tieuchi.present.sheet import wording_of
from tieuchi.present.wording import Wording
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, plain
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
        "instrument": {"number": instrument.number, "issuer": _text(instrument.issuer)},
        "day": assessment.day.isoformat(),
        "period": {"from": _day(evidence.period.start), "to": _day(evidence.period.end)},
        "invented": assessment.invented,
        "rehearsed": assessment.rehearsed,
        "covered": assessment.covered,
        "working_reading": _working(assessment),
        "outcome": assessment.outcome if assessment.total is not None else None,
        "total": _points(assessment.total),
        "maximum": _hundredths(assessment.maximum) if assessment.total is not None else None,
        "needed": _hundredths(assessment.needed.lo) if assessment.needed is not None else None,
        "counts": dict(assessment.counts),
        "criteria": [_criterion(one) for one in assessment.criteria],
        "indicators": [
            _finding(one, words) for one in assessment.findings if indicator in (None, one.number)
        ],
        "disqualifiers": [_bar(one, words) for one in assessment.barred],
        "receipt": {**vars(assessment.receipt), "day": assessment.receipt.day.isoformat()},
    }


def _working(assessment: Assessment) -> dict[str, Any]:
    open_, every, points, all_points = unconfirmed(assessment.law.criteria_set)
    return {
        "unconfirmed_indicators": open_,
        "indicators": every,
        "unconfirmed_points": _hundredths(points),
        "points": _hundredths(all_points),
    }


def _criterion(one: CriterionFinding) -> dict[str, Any]:
    return {
        "number": one.number,
        "title": _text(one.title),
        "points": _points(one.points),
        "maximum": _hundredths(one.maximum) if one.points is not None else None,
        "needed": _hundredths(one.needed.lo) if one.needed is not None else None,
        "standing": one.standing,
    }


def _finding(one: Finding, words: Wording) -> dict[str, Any]:
    indicator, rule = one.ruled.indicator, one.ruled.rule
    return {
        "number": one.number,
        "criterion": one.criterion,
        "title": _text(indicator.title),
        "status": one.status,
        "points": _points(one.points),
        "maximum": None if indicator.points is None else _hundredths(indicator.points),
        "holds": None if one.holds is None else _interval(one.holds),
        "rules": list(one.rules),
        "rule_words": list(rule_lines(one, words)) if rule.target is None else [words.condition(rule.target)],
        "parts": [_part(part) for part in one.parts],
        "evidence": [_used(used) for used in one.used],
        "gaps": [_gap(gap) for gap in one.gaps],
        "missing": [fact.name for fact in one.missing],
        "own": _own(one.own),
        "rule_said": _points(one.said) if one.points is not None else _interval(one.said),
        "correction": None if one.correction is None else one.correction.number,
        "printed": None if indicator.printed is None else _text(indicator.printed),
        "basis": {**stated_sides(indicator), "rule": rule.basis},
        "source": [*dict.fromkeys((*indicator.source, *rule.source))],
        "rule_place": {"file": one.ruled.place.file, "line": one.ruled.place.line},
    }


def _part(part: PartFinding) -> dict[str, Any]:
    return {
        "name": part.part.name,
        "label": _text(part.part.label),
        "points": _points(part.points),
        "maximum": _hundredths(part.part.maximum),
        "rules": list(part.rules),
        "own": _own(part.own),
        "rule_said": _points(part.said),
    }


def _used(used: Used) -> dict[str, Any]:
    return {
        "name": used.name,
        "label": _text(used.label),
        "percent": used.percent,
        **_value(used.value),
        "facts": [_fact(one) for one in used.facts],
    }


def _value(value: Value | None) -> dict[str, Any]:
    if value is None:
        return {}
    return {"value": _interval(value.interval), "of": _interval(value.of), "to": _interval(value.to)}


def _fact(one: UsedFact) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": _text(one.label),
        "state": one.fact.state,
        "value": _fact_value(one.fact),
        "proof": one.fact.proof,
        "note": one.fact.note,
    }


def _fact_value(fact: Fact) -> Any:
    return _interval(fact.value) if isinstance(fact.value, Interval) else sorted(fact.value)


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "name": gap.used.name,
        "asked": gap.word,
        "threshold": _number(gap.threshold.value),
        "percent": gap.used.percent,
        "distance": _interval(gap.distance),
    }


def _bar(bar: Barred, words: Wording) -> dict[str, Any]:
    one = bar.disqualifier
    return {
        "indicator": bar.indicator,
        "name": one.name,
        "label": _text(one.label),
        "holds": _interval(bar.holds),
        "rule_words": words.condition(one.when),
        "evidence": [_used(used) for used in bar.used],
        "basis": one.basis,
        "source": list(one.source),
    }


def _own(own: OwnFinding | None) -> dict[str, Any] | None:
    if own is None:
        return None
    return {
        "points": None if own.points is None else _number(own.points.value),
        "met": own.met,
        "by": own.by,
        "on": own.on.isoformat(),
        "because": own.because,
    }


def _problems(file: str, error: InputError | JudgingError, tongue: Tongue) -> list[dict[str, Any]]:
    if isinstance(error, JudgingError):
        return [{"file": file, "line": 0, "column": 0, "message": tongue.tell(error.message)}]
    return [
        {
            "file": one.place.file,
            "line": one.place.line,
            "column": one.place.column,
            "message": tongue.tell(one.message),
        }
        for one in error.problems
    ]


def _text(text: Text) -> dict[str, str]:
    return {"vi": text.vi, "en": text.en}


def _day(day: Any) -> str | None:
    return None if day is None else str(day)


def _points(interval: Interval | None) -> dict[str, Any] | None:
    return None if interval is None else _interval(interval.times(Fraction(1, 100)))


def _hundredths(value: Number) -> int | Decimal | str:
    return _number(Fraction(value) / 100)


def _interval(interval: Interval | None) -> dict[str, Any] | None:
    if interval is None:
        return None
    most = None if interval.hi >= ENDLESS else _number(interval.hi)
    return {"least": _number(interval.lo), "most": most}


def _number(value: Number) -> int | Decimal | str:
    """Return the number as JSON can hold it exactly, or as a text ``a/b`` where it cannot."""
    written = plain(value)
    if "/" in written:
        return written
    return Decimal(written) if "." in written else int(written)
