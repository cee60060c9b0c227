"""A chosen confidence in words: what is assumed, and which estimates were narrowed, from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.judge.findings import Assessment
from tieuchi.plan.confidence import Narrowed
from tieuchi.present import numbers, outcome
from tieuchi.present.document import Column, Table
from tieuchi.present.language import Tongue
from tieuchi.present.plain import interval_data


def assumed(confidence: Fraction, tongue: Tongue) -> str:
    """Return the sentence that says what a plan for a confidence takes for granted."""
    return tongue.say(
        "Planned for a confidence of at least {confidence}: the truth of an estimate is taken to be equally "
        "likely anywhere inside it; nothing is assumed of how estimates hang together, and what was not "
        "asked or not established keeps its whole range.",
        confidence=numbers.percent(confidence, tongue),
    )


def in_any_case(assessment: Assessment, tongue: Tongue) -> str:
    """Return how a station is judged with no estimate narrowed."""
    return tongue.say(
        "Sure in any case, no estimate narrowed. {result}.", result=outcome.headline(assessment, tongue)
    )


def narrowed_table(cut: Sequence[Narrowed], form: Form, tongue: Tongue) -> Table:
    """Return the estimates that were narrowed, each with what it was narrowed to."""
    columns = (
        Column(tongue.say("Estimate"), weight=4),
        Column(tongue.say("The evidence says"), weight=2),
        Column(tongue.say("Planned with"), weight=2),
    )
    rows = tuple(
        (
            tongue.pick(form.fields[one.field].label),
            *(numbers.span(each, tongue, per=form.fields[one.field].per) for each in (one.whole, one.kept)),
        )
        for one in cut
    )
    return Table(columns, rows)


def narrowed_data(cut: Sequence[Narrowed]) -> list[dict[str, Any]]:
    """Return the same for JSON."""
    return [
        {"field": one.field, "whole": interval_data(one.whole), "kept": interval_data(one.kept)}
        for one in cut
    ]
