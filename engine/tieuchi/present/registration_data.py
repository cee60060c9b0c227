"""A plan of registration, or why there is none, as JSON; sentences are in English."""

from __future__ import annotations

from typing import Any

import simplejson

from tieuchi.plan.schedule.explaining import Clash, Remedy
from tieuchi.plan.schedule.limits import Bound, Limit, used
from tieuchi.plan.schedule.planning import Measured
from tieuchi.present.confident import narrowed_data
from tieuchi.present.names import unconfirmed
from tieuchi.present.plain import day_data, hundredths_data, number_data
from tieuchi.present.registration import Planned, Registration

Data = dict[str, Any]


def plan_json(one: Registration) -> str:
    """Return a plan as one JSON object."""
    made, horizon = one.schedule, one.horizon
    open_, every, points, all_points = unconfirmed(one.criteria_set)
    data = {
        "plan": True,
        "set": one.criteria_set.id,
        "law": sorted({each.law for each in one.stations}),
        "data": {"files": list(one.data), "sha256": one.population},
        "rows": {"communes": len(one.stations), "older": one.older, "rejected": one.rejected},
        "start": day_data(horizon.start),
        "deadline": day_data(horizon.deadline),
        "valid for years": horizon.years,
        "rounds": [
            {"round": each.name, "from": str(each.start), "to": str(each.end)} for each in horizon.rounds
        ],
        "most": made.task.aim,
        "recognised": _measured(made.counted),
        "communes recognised": sum(each.choice.recognised for each in one.communes),
        "lapses": _measured(made.lapses),
        "cost": _measured(made.cost),
        "parts solved apart": made.parts,
        "limits and targets": [
            {**_bound(bound), "used": used(bound, made.task.communes, made.chosen)}
            for bound in made.task.bounds
        ],
        "only possible": len(made.hopes),
        **_confidence(one),
        "communes": [_commune(each, one) for each in one.communes],
        "rests on": {
            "unconfirmed indicators": {"of the set": open_, "all": every},
            "unconfirmed points": {"of the set": hundredths_data(points), "all": hundredths_data(all_points)},
            "raised": dict(
                sorted(one.raised().items(), key=lambda item: [*one.criteria_set.indicators].index(item[0]))
            ),
            "raised and unconfirmed": one.unconfirmed(),
            "actions": {name: one.catalogue.actions[name].basis for name in sorted(one.actions())},
        },
    }
    return _dumped(data)


def clash_json(clash: Clash) -> str:
    """Return why there is no plan as one JSON object."""
    return _dumped(
        {
            "plan": False,
            "clashes": [[_bound(bound) for bound in group] for group in clash.groups],
            "most without limits": [
                {**_bound(target), "most": most} for target, most in clash.reachable.items()
            ],
            "remedies": [_remedy(remedy) for remedy in clash.remedies],
        }
    )


def _commune(each: Planned, one: Registration) -> Data:
    rounds = one.horizon.rounds
    station, choice = each.station, each.choice
    return {
        "id": station.id,
        "place": dict(station.place),
        "as of": day_data(station.as_of),
        "outcome": station.outcome,
        "points": {"least": hundredths_data(station.points[0]), "most": hundredths_data(station.points[1])},
        "people": {"least": station.people[0], "most": station.people[1]},
        "recognised until": day_data(each.commune.until),
        "fate": each.fate,
        "rounds": [rounds[place].name for place in choice.rounds],
        "only possible in": None if each.hope is None else rounds[each.hope].name,
        "recognised on the deadline": choice.recognised,
        "lapses": choice.lapses,
        "appraisal days": each.commune.appraisal,
        "cost": choice.cost,
        "ready": None if each.way is None else day_data(each.way.ready),
        "actions": [
            {"action": step.action, "units": step.units} for step in (each.way.steps if each.way else ())
        ],
        "raises": list(each.raised),
        **_sure(each, one),
    }


def _confidence(one: Registration) -> Data:
    """Return the confidence, where the plan is made for one."""
    if one.confidence is None:
        return {}
    return {"confidence": {"at least": number_data(one.confidence), "not sure": one.trusted}}


def _sure(each: Planned, one: Registration) -> Data:
    """Return whether a commune passes for sure, and what is sure else, where the plan is for a confidence."""
    if one.confidence is None:
        return {}
    least = None if each.surely is None else hundredths_data(each.surely.least)
    return {
        "only with the confidence": each.surely is not None,
        "sure points then": least,
        "narrowed": narrowed_data(each.station.cut),
    }


def _measured(one: Measured) -> Data:
    proved = {} if one.proved is None else {"bound in whole numbers": one.proved}
    return {"value": one.value, "bound": one.bound, **proved}


def _bound(bound: Bound) -> Data:
    place = {"place": dict(bound.place)} if bound.place else {}
    round_ = {"round": bound.name} if bound.name else {}
    if isinstance(bound, Limit):
        return {**place, **round_, bound.resource: bound.most}
    return {**place, **round_, "all by its end" if bound.every else "at least": bound.least}


def _remedy(remedy: Remedy) -> Data:
    changes = [{**_bound(bound), "change": amount} for bound, amount in remedy.changes]
    return {"kind": remedy.kind, "changes": changes, "total": remedy.total, "no less than": remedy.bound}


def _dumped(data: Data) -> str:
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"
