"""Numbers, texts and evidence as plain data for JSON, with nothing rounded."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from tieuchi import __version__
from tieuchi.evidence.counted import Counted
from tieuchi.evidence.facts import Age, Fact
from tieuchi.judge.findings import Assessment
from tieuchi.judge.measuring import Value
from tieuchi.judge.using import Used, UsedFact
from tieuchi.present.numbers import ENDLESS
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, plain


def text_data(text: Text) -> dict[str, str]:
    """Return a text in both languages."""
    return {"vi": text.vi, "en": text.en}


def day_data(day: date | None) -> str | None:
    """Return a day, or null."""
    return None if day is None else str(day)


def judged_data(one: Assessment) -> dict[str, Any]:
    """Return what was judged, by which set, on which day, and the verdict."""
    return {
        "tieuchi": __version__,
        "file": one.file,
        "place": dict(one.place),
        "day": day_data(one.day),
        "set": one.receipt.set,
        "outcome": one.outcome,
    }


def points_data(interval: Interval | None) -> dict[str, Any] | None:
    """Return an interval of hundredths as points, or null."""
    return None if interval is None else interval_data(interval.times(Fraction(1, 100)))


def hundredths_data(value: Number) -> int | Decimal | str:
    """Return hundredths as points."""
    return number_data(Fraction(value) / 100)


def interval_data(interval: Interval | None) -> dict[str, Any] | None:
    """Return the ends of an interval, or null."""
    if interval is None:
        return None
    most = None if interval.hi >= ENDLESS else number_data(interval.hi)
    return {"least": number_data(interval.lo), "most": most}


def number_data(value: Number) -> int | Decimal | str:
    """Return the number as JSON can hold it exactly, or as a text ``a/b`` where it cannot."""
    written = plain(value)
    if "/" in written:
        return written
    return Decimal(written) if "." in written else int(written)


def used_data(used: Used) -> dict[str, Any]:
    """Return a number or fact that a rule looked at."""
    return {
        "name": used.name,
        "label": text_data(used.label),
        "per": used.per,
        **_value(used.value),
        "facts": [_fact(one) for one in used.facts],
    }


def _value(value: Value | None) -> dict[str, Any]:
    if value is None:
        return {}
    return {
        "value": interval_data(value.interval),
        "of": interval_data(value.of),
        "to": interval_data(value.to),
    }


def _fact(one: UsedFact) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": text_data(one.label),
        "state": one.fact.state,
        "value": value_data(one.fact),
        "proof": one.fact.proof,
        "note": one.fact.note,
        "printed": one.fact.printed,
        **({} if one.fact.counted is None else {"counted": _counted(one.fact.counted)}),
        **({} if one.fact.age is None else {"lapsed": _lapsed(one.fact, one.fact.age)}),
    }


def _counted(one: Counted) -> dict[str, Any]:
    return {
        "found": interval_data(one.found),
        "of": interval_data(one.of),
        "stations": one.stations,
        "aside": one.aside,
        "no": list(one.no),
        "unclear": list(one.unclear),
        "report": interval_data(one.report),
        "differs": one.differs,
    }


def _lapsed(fact: Fact, age: Age) -> dict[str, Any]:
    return {**age_data(age), "value": None if fact.given is None else value_data(fact.given)}


def age_data(age: Age) -> dict[str, Any]:
    """Return the day from which something that had lapsed counted, and the last day on which it did."""
    return {"established": day_data(age.established), "until": day_data(age.until)}


def value_data(fact: Fact) -> Any:
    """Return what a fact can be: the ends of a number or yes/no, or the options of a choice."""
    return interval_data(fact.value) if isinstance(fact.value, Interval) else sorted(fact.value)
