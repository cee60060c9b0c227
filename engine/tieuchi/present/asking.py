"""What the form asks, in words: type, unit, bounds and options of a field."""

from __future__ import annotations

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form, FormField
from tieuchi.evidence.lasting import Lasting
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import TYPE
from tieuchi.values.interval import Interval


def type_words(asked: Asked, tongue: Tongue) -> str:
    """Return the type of a field or column with its unit, bounds and options."""
    said = tongue.tell(TYPE[asked.type])
    if asked.unit is not None:
        said += f" ({tongue.pick(asked.unit)})"
    if asked.type == "choice":
        return said + ": " + "; ".join(f"{one.id} = {tongue.pick(one.label)}" for one in asked.choices)
    if asked.type in ("count", "number", "percent"):
        bounds = numbers.span(Interval(*asked.bounds), tongue, per=asked.per)
        return tongue.say("{type}, {bounds}", type=said, bounds=bounds)
    return said


def field_words(asked: FormField, form: Form, tongue: Tongue) -> str:
    """Return the type of a field, what it is part of, what it is counted over and how long it stays valid."""
    said = type_words(asked, tongue)
    if asked.part_of is not None:
        whole = tongue.pick(form.fields[asked.part_of].label)
        said += "; " + tongue.say("part of: {whole}", whole=whole)
    if asked.over == "period":
        said += "; " + tongue.say("counted over the whole period")
    return said + "; " + lasting_words(asked.lasts, tongue)


def lasting_words(lasting: Lasting, tongue: Tongue) -> str:
    """Return how long something stays valid."""
    return tongue.say("stays valid: {lasts}", lasts=lasting.words)
