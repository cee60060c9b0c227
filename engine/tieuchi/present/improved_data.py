"""Plans as JSON, with every number exact; money in thousands of VND, points as points."""

from __future__ import annotations

from typing import Any

import simplejson

from tieuchi import __version__
from tieuchi.judge.findings import Assessment
from tieuchi.plan.improve.plans import Improvement, Plan, Taken
from tieuchi.present.confident import narrowed_data
from tieuchi.present.improvement import Advice, Confident
from tieuchi.present.names import rule_basis, unconfirmed
from tieuchi.present.plain import day_data, hundredths_data, number_data, points_data, text_data


def as_json(advice: Advice) -> str:
    """Return everything that was found for a station."""
    found = advice.improvement
    open_, every, points, all_points = unconfirmed(found.before.law.criteria_set)
    data = {
        "tieuchi": __version__,
        "file": found.before.file,
        "place": dict(found.before.place),
        "set": found.before.law.criteria_set.id,
        "working_reading": {
            "indicators": open_,
            "of": every,
            "points": hundredths_data(points),
            "of_points": hundredths_data(all_points),
        },
        "start": day_data(found.start),
        "deadline": day_data(found.deadline),
        "budget": found.budget,
        "confidence": None if advice.confident is None else _confidence(advice.confident),
        "before": _judged(found.before),
        "passes": found.passes,
        "plans": [{**_plan(one, advice), **_sure(number, advice)} for number, one in enumerate(found.plans)],
        "why_none": None if found.passes or found.plans else _why_none(found, advice),
        "not_every_level": [one.action.id for one in found.partly],
        "not_offered": [{"action": one.action.id, "because": one.idle} for one in found.unused],
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def _confidence(one: Confident) -> dict[str, Any]:
    return {
        "at_least": number_data(one.confidence),
        "narrowed": narrowed_data(one.cut),
        "sure_before": _judged(one.before),
    }


def _sure(number: int, advice: Advice) -> dict[str, Any]:
    """Return how a plan is judged with no estimate narrowed, where some were."""
    return {} if advice.confident is None else {"sure": _judged(advice.confident.after[number])}


def _judged(one: Assessment) -> dict[str, Any]:
    return {
        "day": day_data(one.day),
        "outcome": one.outcome,
        "total": points_data(one.total),
        "needed": points_data(one.needed),
        "criteria": {criterion.number: points_data(criterion.points) for criterion in one.criteria},
        "code": one.receipt.code,
    }


def _plan(plan: Plan, advice: Advice) -> dict[str, Any]:
    before = advice.improvement.before
    return {
        "kind": plan.kind,
        "cost": plan.cost,
        "ready": day_data(plan.ready),
        "actions": [_taken(one, advice) for one in plan.taken],
        "indicators": [
            {
                "number": then.number,
                "now": points_data(now.points),
                "then": points_data(then.points),
                "basis": rule_basis(then.ruled),
            }
            for now, then in zip(before.findings, plan.after.findings, strict=True)
            if now.points != then.points
        ],
        "proofs": [
            {"aim": one.aim, "value": one.value, "bound": one.bound, "gap": one.gap} for one in plan.proofs
        ],
        "after": _judged(plan.after),
    }


def _taken(one: Taken, advice: Advice) -> dict[str, Any]:
    action = advice.catalogue.actions[one.step.action]
    return {
        "action": action.id,
        "label": text_data(action.label),
        "units": one.step.units,
        "cost": one.step.cost,
        "ready": day_data(one.step.ready),
        "lead": action.lead,
        "brings": {number: hundredths_data(points) for number, points in one.brings.items()},
        "basis": action.basis,
        "source": list(action.source),
    }


def _why_none(found: Improvement, advice: Advice) -> dict[str, Any]:
    return {
        "lines": [
            {
                "criterion": one.criterion,
                "most": hundredths_data(one.most),
                "line": hundredths_data(one.line),
            }
            for one in found.missed
        ],
        "disqualifiers": list(found.barred),
        "nearest": None if found.nearest is None else _plan(found.nearest, advice),
        "relaxed": [
            {"limit": one.limit, "cost": one.cost, "ready": day_data(one.ready)} for one in found.relaxed
        ],
    }
