"""An audit as JSON, every number exact.

One object ``{"tieuchi", "content", "rules and weights", "register", "asked", "classes", "plausibility",
"strata", "sample", "decisions"}``:

* points are points; risks and weights are whole numbers;
* a figure is an interval in the units of judging, with ``per`` as in the JSON of assessments;
* sentences are in the language of the run; ``class`` and ``found`` are the product's own words;
* ``chance of missing at most`` is rounded up to a millionth.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import simplejson

from tieuchi.present.audited_risk import at_most
from tieuchi.present.audited_words import label, told
from tieuchi.present.language import Tongue
from tieuchi.present.plain import day_data, interval_data, number_data, text_data
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.drawing import Sample
from tieuchi.register.audit.results import Audit, Audited
from tieuchi.register.audit.witnesses import Figure


def as_json(one: Audit, sample: Sample | None, tongue: Tongue) -> str:
    """Return an audit as JSON, in the structure the module describes."""
    counts = Counter((each.rule, each.found) for decision in one.decisions for each in decision.compared)
    data = {
        "tieuchi": one.engine,
        "content": one.content,
        "rules and weights": one.declared,
        "register": {"where": one.register, "size": one.head.size, "root": one.root},
        "asked": {"since": day_data(one.since), "province": one.province},
        "classes": dict(one.counts),
        "plausibility": [
            {
                "id": rule.id,
                "title": text_data(rule.title),
                "reason": text_data(rule.reason),
                "weight": rule.weight,
                "basis": rule.basis,
                "found": counts[rule.id, "found"],
                "cannot be compared": counts[rule.id, "cannot be compared"],
            }
            for rule in one.rules.values()
        ],
        "strata": {name: len(some) for name, some in one.strata.items()},
        "sample": None if sample is None else _sample(sample),
        "decisions": [_decision(each, tongue) for each in one.decisions],
    }
    return simplejson.dumps(data, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def _sample(sample: Sample) -> dict[str, Any]:
    return {
        "seed": sample.seed,
        "confidence": number_data(sample.confidence),
        "tolerable": number_data(sample.tolerable),
        "too many": sample.design.too_many,
        "planned": sample.design.planned,
        "chance of missing at most": number_data(at_most(sample.design.missing, 10**6)),
        "strata": [
            {
                "stratum": part.stratum.id,
                "decisions": part.size,
                "drawn": [each.position for each in part.decisions],
            }
            for part in sample.strata
        ],
    }


def _decision(one: Audited, tongue: Tongue) -> dict[str, Any]:
    entry, margin = one.entry, None if one.shown is None else one.shown.margin
    decision = entry.decision
    return {
        "position": one.position,
        "number": decision.number,
        "date": day_data(decision.date),
        "by": decision.by,
        "outcome": decision.outcome,
        "place": entry.place.model_dump(exclude_none=True),
        "invented": one.invented,
        "judged": entry.judged.outcome,
        "stands": one.stands,
        "class": one.kind,
        "remarks": [{"class": each.kind, "said": told(each.said, tongue)} for each in one.classified.remarks],
        "plausibility": [_compared(each, tongue) for each in one.compared],
        "margin": None if margin is None else number_data(margin),
        "risk": one.risk,
        "reasons": [{"weight": each.weight, "said": label(each.said, tongue)} for each in one.reasons],
        "stratum": one.stratum,
    }


def _compared(one: Compared, tongue: Tongue) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "found": one.found,
        "figures": [_figure(each, tongue) for each in one.figures],
        "others": list(one.others),
        **({} if one.why is None else {"why": tongue.tell(one.why)}),
    }


def _figure(one: Figure, tongue: Tongue) -> dict[str, Any]:
    return {
        "label": label(one.label, tongue),
        "value": interval_data(one.value),
        "per": one.per,
        **({} if one.day is None else {"day": day_data(one.day)}),
        **({} if one.of is None else {"of": one.of}),
    }
