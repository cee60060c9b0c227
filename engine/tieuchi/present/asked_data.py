"""What to ask next as JSON; points are exact numbers and work is in minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import simplejson

from tieuchi.evidence.facts import Roster
from tieuchi.plan.asking import Advice, Hanging, OpenTarget
from tieuchi.plan.goals import Soonest
from tieuchi.plan.settling import Ask, in_order
from tieuchi.plan.surest import Surest
from tieuchi.present.names import weakest
from tieuchi.present.plain import age_data, hundredths_data, interval_data, judged_data, points_data
from tieuchi.values.interval import Interval


def as_json(advice: Advice) -> str:
    """Return the advice for one station as one JSON object."""
    one = advice.assessment
    data = {
        **judged_data(one),
        "total": points_data(one.total),
        "needed": points_data(one.needed),
        "surest": None if advice.surest is None else _surest(advice.surest, advice),
        "soonest": [_soonest(each, advice) for each in advice.soonest],
        "targets": [_target(each, advice) for each in advice.targets],
        "never settled": list(advice.stuck),
        "open": [_hanging(each, advice) for each in advice.hanging],
        "receipt": {"code": one.receipt.code},
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def _target(one: OpenTarget, advice: Advice) -> dict[str, Any]:
    return {
        "target": one.number,
        "minutes": one.minutes,
        "settles": one.settles,
        "asks": [_ask(ask, advice) for ask in in_order(advice.asks, one.asks)],
    }


def _surest(found: Surest, advice: Advice) -> dict[str, Any]:
    return {
        **_cost(found.minutes, found.least),
        "asks": [_ask(ask, advice) for ask in in_order(advice.asks, found.asks)],
        "total open by": hundredths_data(advice.left),
        "more than nothing": list(found.unless),
    }


def _soonest(found: Soonest, advice: Advice) -> dict[str, Any]:
    return {
        "verdict": found.verdict,
        **_cost(found.minutes, found.least),
        "total": points_data(found.total),
        "asks": [
            {**_ask(ask, advice), "if": _answer(found, ask.name)} for ask in in_order(advice.asks, found.asks)
        ],
    }


def _cost(minutes: int, least: int) -> dict[str, Any]:
    return {"minutes": minutes, "least minutes": least, "proved": minutes == least}


def _ask(ask: Ask, advice: Advice) -> dict[str, Any]:
    age = advice.assessment.lapsed.get(ask.name)
    return {
        "name": ask.name,
        "kind": ask.kind,
        "minutes": ask.minutes,
        "when the period is over": ask.later,
        **({} if age is None else {"lapsed": age_data(age)}),
    }


def _answer(found: Soonest, name: str) -> Any:
    answer = found.answers[name]
    if isinstance(answer, Roster):
        return {"rows": [{column: _cell(cell) for column, cell in row.items()} for row in answer.rows]}
    if isinstance(answer, int):
        return {"points": hundredths_data(answer)}
    return interval_data(found.ranges.get(name, answer)) if isinstance(answer, Interval) else sorted(answer)


def _cell(cell: object) -> Any:
    if isinstance(cell, Interval):
        return interval_data(cell)
    return sorted(cell) if isinstance(cell, frozenset) else cell


def _hanging(one: Hanging, advice: Advice) -> dict[str, Any]:
    criteria_set = advice.assessment.law.criteria_set
    bases: Mapping[str, str] = {
        number: weakest(criteria_set.indicators[number], criteria_set)
        for number in (*one.indicators, *one.bars)
    }
    return {
        **_ask(one.ask, advice),
        "points": hundredths_data(one.points),
        "indicators": list(one.indicators),
        "disqualifiers of": list(one.bars),
        "basis": bases,
    }
