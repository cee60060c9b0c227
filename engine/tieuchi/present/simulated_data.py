"""A simulation as JSON; points are exact numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import simplejson

from tieuchi.bulk.comparison import Comparison, Group, Move, Moved, Named, Verdict
from tieuchi.present.plain import day_data, hundredths_data, points_data, text_data
from tieuchi.present.simulated import Simulation


def as_json(one: Simulation) -> str:
    """Return a simulation as one JSON object; sentences are in English."""
    found, made = one.comparison, one.simulated
    data = {
        "before": {"set": found.before.id, "named": one.named[0], "law": made.laws[0]},
        "after": {"set": found.after.id, "named": one.named[1], "law": made.laws[1]},
        "amendment": None if one.amendment is None else text_data(one.amendment.title),
        "same law": one.same_law,
        "no finding changes": found.still,
        "proved alike": one.proved,
        "data": {"files": list(one.data), "sha256": made.population},
        "rows": {
            "read": found.read,
            "judged by both": found.compared,
            "left out": found.read - found.compared,
            "invented": found.invented,
        },
        "recognition": _group(found.all),
        "zones": _groups("zone", found.zones),
        "provinces": _groups("province", found.provinces),
        "transitions": _transitions(found),
        "total": _moved(found.total),
        "criteria": [_moved(each) for each in found.criteria],
        "indicators": [_moved(each) for each in found.indicators],
        "gain recognition": [_named(each) for each in found.gained],
        "lose recognition": [_named(each) for each in found.lost],
        "left out": [
            {"place": str(each.place), "id": each.id, "why": [str(fault.message) for fault in each.faults]}
            for each in made.rejects
        ],
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def _group(group: Group) -> dict[str, Any]:
    counts = {f"{before} to {after}": count for (before, after), count in sorted(group.counts.items())}
    return {"stations": group.of(), "gain": group.gained, "lose": group.lost, "from to": counts}


def _groups(kind: str, groups: Mapping[str | None, Group]) -> list[dict[str, Any]]:
    return [{kind: name, **_group(group)} for name, group in groups.items()]


def _transitions(found: Comparison) -> list[dict[str, Any]]:
    ordered = sorted(found.transitions.items(), key=lambda one: tuple(word or "" for word in one[0]))
    return [
        {"province": province, "zone": zone, "before": before, "after": after, "stations": count}
        for (province, zone, before, after), count in ordered
    ]


def _moved(one: Moved) -> dict[str, Any]:
    possible = (None if end is None else hundredths_data(end) for end in (one.before, one.after))
    before, after = possible
    return {
        **({"number": one.number} if one.number else {}),
        **({} if one.title is None else {"title": text_data(one.title)}),
        "most possible": {"before": before, "after": after},
        "least": _move(one.least),
        "most": _move(one.most),
        **(
            {}
            if one.reached == (None, None)
            else {"reach the line": {"before": one.reached[0], "after": one.reached[1]}}
        ),
    }


def _move(move: Move) -> dict[str, Any]:
    return {"sum": hundredths_data(move.total), "up": move.up, "down": move.down}


def _named(one: Named) -> dict[str, Any]:
    return {
        "id": one.id,
        "place": dict(one.place),
        "zone": one.zone,
        "day": day_data(one.day),
        "before": _verdict(one.before),
        "after": _verdict(one.after),
        "moved": [
            {
                "indicator": each.number,
                "least": hundredths_data(each.least),
                "most": hundredths_data(each.most),
            }
            for each in one.shifted
        ],
    }


def _verdict(said: Verdict) -> dict[str, Any]:
    return {"outcome": said.outcome, "points": points_data(said.points)}
