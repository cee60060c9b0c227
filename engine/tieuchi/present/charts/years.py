"""One commune over the years: each year's total against the line of the law in force then."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.judge.findings import Assessment
from tieuchi.present import head, numbers
from tieuchi.present.charts.bars import bars, described
from tieuchi.present.charts.drawing import chart_bytes, framed
from tieuchi.present.charts.ranking import caption, measured, require_one_kind, total_bar
from tieuchi.present.language import Tongue
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def years_chart(assessments: Sequence[Assessment], tongue: Tongue, kind: str = "svg") -> bytes:
    """Return the chart of one place over time, the earliest on top.

    Args:
        assessments: One for each day of judging; at least one.
        tongue: The language.
        kind: ``svg``, ``png`` or ``html``.

    Raises:
        JudgingError: If they are of several places, two are of one day, or points stand beside targets.
    """
    require_one_kind(assessments)
    _require_one_place(assessments)
    shown = [
        total_bar(
            tongue.say(
                "{day}, by {number}",
                day=numbers.day(one.day, tongue),
                number=one.law.criteria_set.head.instrument.number,
            ),
            one,
            tongue,
        )
        for one in sorted(assessments, key=lambda one: one.day)
    ]
    title = tongue.say("{place} over the years", place=head.place_name(assessments[0]))
    drawn = framed(bars(shown, measured(assessments[0], tongue)), title, caption(assessments, tongue))
    return chart_bytes(drawn, title, kind, tongue.lang, described(shown))


def _require_one_place(assessments: Sequence[Assessment]) -> None:
    # From July 2025 on there are no districts, and the commune is the same.
    levels = set.intersection(*(set(one.place) for one in assessments))
    places = {
        tuple(one.place[level] for level in sorted(levels)): head.place_name(one) for one in assessments
    }
    if len(places) > 1:
        raise JudgingError(
            Message(
                "the years are those of one place, and these files are of several: {places}; ‘--kind "
                "ranking’ compares places",
                places="; ".join(places.values()),
            )
        )
    days = [one.day for one in assessments]
    if twice := sorted({day for day in days if days.count(day) > 1}):
        raise JudgingError(
            Message("more than one file is judged as of {days}; give one for each day", days=twice)
        )
