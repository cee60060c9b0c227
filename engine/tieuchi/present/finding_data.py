"""Findings, their parts, gaps and disqualifiers as plain data; :mod:`tieuchi.present.export` says how."""

from __future__ import annotations

from typing import Any

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import Barred, Finding, Gap, PartFinding
from tieuchi.law.confirmations import Confirmation
from tieuchi.present.names import rule_basis, stated_sides
from tieuchi.present.plain import (
    hundredths_data,
    interval_data,
    number_data,
    points_data,
    text_data,
    used_data,
)
from tieuchi.present.rows import rule_lines
from tieuchi.present.sources import sources_of
from tieuchi.present.wording import Wording


def finding_data(one: Finding, words: Wording) -> dict[str, Any]:
    """Return what judging says of an indicator as plain data."""
    indicator, rule = one.ruled.indicator, one.ruled.rule
    return {
        "number": one.number,
        "criterion": one.criterion,
        "title": text_data(indicator.title),
        "status": one.status,
        "points": points_data(one.points),
        "maximum": None if indicator.points is None else hundredths_data(indicator.points),
        "holds": None if one.holds is None else interval_data(one.holds),
        "rules": list(one.rules),
        "rule_words": list(rule_lines(one, words)) if rule.target is None else [words.condition(rule.target)],
        "parts": [_part(part) for part in one.parts],
        "evidence": [used_data(used) for used in one.used],
        "gaps": [_gap(gap) for gap in one.gaps],
        "missing": [fact.name for fact in one.missing],
        "own": _own(one.own),
        "rule_said": points_data(one.said) if one.points is not None else interval_data(one.said),
        "correction": None if one.correction is None else one.correction.number,
        "printed": None if indicator.printed is None else text_data(indicator.printed),
        "basis": {**stated_sides(one.ruled), "rule": rule_basis(one.ruled)},
        "confirmation": _confirmation(one.ruled.confirmation),
        "source": list(sources_of(one.ruled)),
        "rule_place": {"file": one.ruled.place.file, "line": one.ruled.place.line},
    }


def _confirmation(one: Confirmation | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"by": one.by, "on": one.on.isoformat(), "source": one.source, "hash": one.hash}


def _part(part: PartFinding) -> dict[str, Any]:
    return {
        "name": part.part.name,
        "label": text_data(part.part.label),
        "points": points_data(part.points),
        "maximum": hundredths_data(part.part.maximum),
        "rules": list(part.rules),
        "own": _own(part.own),
        "rule_said": points_data(part.said),
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "name": gap.used.name,
        "asked": gap.word,
        "threshold": number_data(gap.threshold.value),
        "per": gap.used.per,
        "distance": interval_data(gap.distance),
    }


def bar_data(bar: Barred, words: Wording) -> dict[str, Any]:
    """Return whether a disqualifier holds as plain data."""
    one = bar.disqualifier
    return {
        "indicator": bar.indicator,
        "name": one.name,
        "label": text_data(one.label),
        "holds": interval_data(bar.holds),
        "rule_words": words.condition(one.when),
        "evidence": [used_data(used) for used in bar.used],
        "basis": one.basis,
        "source": list(one.source),
    }


def _own(own: OwnFinding | None) -> dict[str, Any] | None:
    if own is None:
        return None
    return {
        "points": None if own.points is None else hundredths_data(own.points),
        "met": own.met,
        "by": own.by,
        "on": own.on.isoformat(),
        "because": own.because,
    }
