"""The margin as JSON; points are exact numbers."""

from __future__ import annotations

from typing import Any

import simplejson

from tieuchi.plan.margin import Margin
from tieuchi.plan.thinness import Thin
from tieuchi.present.names import weakest
from tieuchi.present.plain import hundredths_data, judged_data, number_data, points_data


def as_json(margin: Margin) -> str:
    """Return the margin as one JSON object."""
    one = margin.assessment
    data = {
        **judged_data(one),
        "lines": [
            {
                "criterion": line.name or None,
                "points": points_data(line.points),
                "needed": points_data(line.needed),
                "over": points_data(line.over),
            }
            for line in margin.lines
        ],
        "disqualifiers": [
            {"indicator": bar.indicator, "name": bar.disqualifier.name, "holds": bool(bar.holds.lo)}
            for bar in margin.bars
        ],
        "findings it takes": margin.size,
        "turning": [list(some) for some in margin.turning],
        "thin": [_thin_data(each, margin) for each in margin.thin],
        "receipt": {"code": one.receipt.code},
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def _thin_data(one: Thin, margin: Margin) -> dict[str, Any]:
    criteria_set = margin.assessment.law.criteria_set
    return {
        "indicator": one.number,
        "fact": one.name or None,
        "found by the assessor": one.by_person,
        "value": number_data(one.value),
        "change": number_data(one.change),
        "points then": hundredths_data(one.points),
        "basis": weakest(criteria_set.indicators[one.number], criteria_set),
    }
