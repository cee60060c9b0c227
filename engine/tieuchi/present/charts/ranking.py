"""Stations ranked by what they surely have: the least points first, then the most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tieuchi.judge.findings import Assessment
from tieuchi.present import head, numbers
from tieuchi.present.charts.bars import Bar, bars, described
from tieuchi.present.charts.criteria import key, points_of, span, targets_bar
from tieuchi.present.charts.drawing import chart_bytes, framed
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.values.numbers import Number
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

STATES = {"pass": "met", "fail": "not met", "open": "open"}
"""The state of a bar by the outcome of its assessment."""


def ranking_chart(assessments: Sequence[Assessment], tongue: Tongue, kind: str = "svg") -> bytes:
    """Return the chart of several stations, the best on top.

    Args:
        assessments: One for each station; at least one.
        tongue: The language.
        kind: ``svg``, ``png`` or ``html``.

    Raises:
        JudgingError: If some are judged by points and others by targets.
    """
    require_one_kind(assessments)
    named = sorted(
        zip(assessments, _names(assessments), strict=True), key=lambda one: (_rank(one[0]), one[1])
    )
    ranks = [_rank(one) for one, _ in named]
    # Who is level has the same rank, and the ranks after that are left out.
    shown = [
        total_bar(f"{ranks.index(rank) + 1}. {name}", one, tongue)
        for rank, (one, name) in zip(ranks, named, strict=True)
    ]
    scored = assessments[0].total is not None
    title = tongue.say("Stations by points") if scored else tongue.say("Places by targets met")
    drawn = framed(bars(shown, measured(assessments[0], tongue)), title, caption(assessments, tongue))
    return chart_bytes(drawn, title, kind, tongue.lang, described(shown))


def require_one_kind(assessments: Sequence[Assessment]) -> None:
    """Refuse points beside targets.

    Raises:
        JudgingError: If there are both.
    """
    if len({one.total is None for one in assessments}) > 1:
        raise JudgingError(
            Message("points and targets cannot stand in one chart; name one set for all with --set")
        )


def total_bar(name: str, one: Assessment, tongue: Tongue) -> Bar:
    """Return the bar of one place: its total against its line, or how many targets it meets."""
    if one.total is None or one.needed is None:
        return targets_bar(name, one.findings, tongue)
    words = [points_of(one.total, one.maximum, tongue), tongue.tell(OUTCOME[one.outcome]), *_why(one, tongue)]
    label = " · ".join(words)
    return Bar(name, *span(one.total, one.maximum, one.needed), STATES[one.outcome], label)


def _why(one: Assessment, tongue: Tongue) -> Iterator[str]:
    """Yield what the total does not show: a disqualifier, and criteria below their lines."""
    if any(bar.holds.lo for bar in one.barred):
        yield tongue.say("disqualified")
    elif any(bar.holds.hi for bar in one.barred):
        yield tongue.say("disqualifier not ruled out")
    if below := [each.number for each in one.criteria if each.standing == "not met"]:
        yield tongue.say("below the line: {criteria}", criteria=below)


def measured(one: Assessment, tongue: Tongue) -> str:
    """Return what the bars of an assessment measure."""
    if one.total is None:
        return tongue.say("Targets met, in percent")
    return tongue.say("Points, in percent of the most possible")


def caption(assessments: Sequence[Assessment], tongue: Tongue) -> Iterator[str]:
    """Yield what must be read with the chart: how many pass, the laws, the warnings."""
    outcomes = Counter(one.outcome for one in assessments)
    counts = [f"{tongue.tell(OUTCOME[one])} {count}" for one, count in sorted(outcomes.items())]
    yield tongue.say("{count} judged: {counts}.", count=len(assessments), counts=counts)
    sets = {one.law.criteria_set.id: one.law.criteria_set for one in assessments}
    for one in sets.values():
        days = sorted({each.day for each in assessments if each.law.criteria_set.id == one.id})
        said = [numbers.day(day, tongue) for day in dict.fromkeys((days[0], days[-1]))]
        yield tongue.say(
            "{number}, judged as of {day}.", number=one.head.instrument.number, day="–".join(said)
        )
        yield head.banner(one, tongue)
    if any(one.invented for one in assessments):
        yield tongue.say("SAMPLE: invented figures of no real place.")
    yield key(tongue, lines=assessments[0].total is not None)


def _rank(one: Assessment) -> tuple[Number, Number]:
    bar = total_bar("", one, Tongue("en"))
    return -bar.least, -bar.most


def _names(assessments: Sequence[Assessment]) -> list[str]:
    """Return a name for each, as short as tells them apart: the commune, all of the place, with the file."""
    for say in (_smallest, head.place_name):
        names = [say(one) for one in assessments]
        if len(set(names)) == len(names):
            return names
    return [f"{head.place_name(one)} ({one.file})" for one in assessments]


def _smallest(one: Assessment) -> str:
    return head.place_name(one).partition(", ")[0]
