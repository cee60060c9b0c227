"""A station's criteria against their lines, and the total against its own; of targets, how many are met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import altair as alt

from tieuchi.judge.findings import Assessment, CriterionFinding, Finding
from tieuchi.present import head, numbers, outcome
from tieuchi.present.charts.bars import Bar, bars, described
from tieuchi.present.charts.drawing import chart_bytes, framed
from tieuchi.present.language import Tongue
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number


def criteria_chart(assessment: Assessment, tongue: Tongue, kind: str = "svg") -> bytes:
    """Return the chart of one assessment.

    Args:
        assessment: The assessment.
        tongue: The language.
        kind: ``svg``, ``png`` or ``html``.
    """
    shown = criteria_bars(assessment, tongue)
    title = head.heading(assessment, tongue).text
    drawn = framed(_drawn(assessment, shown, tongue), title, _caption(assessment, tongue))
    return chart_bytes(drawn, title, kind, tongue.lang, described(shown))


def criteria_bars(assessment: Assessment, tongue: Tongue) -> list[Bar]:
    """Return a bar for each criterion and, of a scored set, one for the total, which comes last."""
    if assessment.total is None or assessment.needed is None:
        return [_group(assessment, one, tongue) for one in assessment.criteria]
    found = [_criterion(one, tongue) for one in assessment.criteria]
    standing = outcome.total_standing(assessment)
    total, maximum, needed = assessment.total, assessment.maximum, assessment.needed
    label = f"{points_of(total, maximum, tongue)} · {tongue.tell(outcome.LINE[standing])}"
    return [*found, Bar(tongue.say("Total"), *span(total, maximum, needed), standing, label)]


def span(points: Interval, maximum: int, needed: Interval) -> tuple[Number, Number, Number]:
    """Return the least points, the most, and the line to reach, in percent of the most possible."""
    least, most, line = (percent(end, maximum) for end in (points.lo, points.hi, needed.lo))
    return least, most, line


def points_of(points: Interval, maximum: int, tongue: Tongue) -> str:
    """Return points beside the most possible: ``5–7/11``."""
    return f"{numbers.points(points, tongue)}/{numbers.points(maximum, tongue)}"


def percent(part: Number, whole: int) -> Number:
    """Return a part of a whole in percent, exactly."""
    return Fraction(part) * 100 / whole


def targets_bar(name: str, found: Sequence[Finding], tongue: Tongue) -> Bar:
    """Return how many of some targets are met, in percent: the least surely, the most possibly."""
    every = len(found)
    least = sum(one.holds.lo for one in found if one.holds is not None)
    most = sum(one.holds.hi for one in found if one.holds is not None)
    state = "met" if least == every else "open" if most > least else "not met"
    said = tongue.say(
        "met {met}, not met {missed}, open {open}", met=least, missed=every - most, open=most - least
    )
    return Bar(name, percent(least, every), percent(most, every), None, state, said)


def key(tongue: Tongue, *, lines: bool) -> str:
    """Return how to read bars, and the strokes of their lines where they have some."""
    said = tongue.say("Solid: what is sure. Outlined and hatched: what is still open.")
    return f"{said} {tongue.say('Upright stroke: the line to reach.')}" if lines else said


def _criterion(one: CriterionFinding, tongue: Tongue) -> Bar:
    points, needed = one.points or Interval.point(0), one.needed or Interval.point(0)
    label = f"{points_of(points, one.maximum, tongue)} · {tongue.tell(outcome.LINE[one.standing])}"
    name = f"{one.number}. {tongue.pick(one.title)}"
    return Bar(name, *span(points, one.maximum, needed), one.standing, label)


def _group(assessment: Assessment, one: CriterionFinding, tongue: Tongue) -> Bar:
    found = [each for each in assessment.findings if each.criterion == one.number]
    return targets_bar(f"{one.number}. {tongue.pick(one.title)}", found, tongue)


def _caption(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    """Yield what must be read with the chart: the result, the law, the warnings and the receipt."""
    act = assessment.law.criteria_set.head.instrument
    yield outcome.headline(assessment, tongue)
    day = numbers.day(assessment.day, tongue)
    yield tongue.say("{number}, judged as of {day}.", number=act.number, day=day)
    yield head.banner(assessment.law.criteria_set, tongue)
    if assessment.invented:
        yield tongue.say("SAMPLE: the figures are invented and belong to no real place.")
    yield key(tongue, lines=assessment.total is not None)
    yield tongue.say("Receipt: {code}", code=assessment.receipt.code)


def _drawn(assessment: Assessment, shown: Sequence[Bar], tongue: Tongue) -> Any:
    if assessment.total is None:
        return bars(shown, tongue.say("Targets met, in percent"))
    *criteria, total = shown
    title = tongue.say("Points, in percent of the most possible")
    return alt.vconcat(bars(criteria, title, axis=False), bars([total], title), spacing=8)
