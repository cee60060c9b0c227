"""A plan of registration as a picture: who does what when; of many communes, how many are appraised when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import altair as alt

from tieuchi.plan.schedule.communes import kept
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.registration import Planned, Registration, area_of
from tieuchi.present.registration_drawing import (
    BLUE,
    GREY,
    ORANGE,
    STEP,
    WIDTH,
    framed,
    names_axis,
    names_of,
    scale_of,
)

_SKY = "#56b4e9"


def gantt(one: Registration, tongue: Tongue) -> Any:
    """Return who does what when; of many communes, how many of each province are appraised in each round."""
    title = tongue.say("Who does what when")
    return framed(_rounds_by_area(one, tongue) if one.many else _bars(one, tongue), title, one, tongue)


def _bars(one: Registration, tongue: Tongue) -> Any:
    """Return work, appraisal and recognition of each commune along the days."""
    say, horizon = tongue.say, one.horizon
    kinds = {
        say("recognition it has"): GREY,
        say("work before its first appraisal"): ORANGE,
        say("appraised in this round"): BLUE,
        say("recognised by the plan"): _SKY,
    }
    shown = [*one.planned, *(each for each in one.communes if not each.choice.rounds)]
    names = names_of(shown)
    rows = [
        {"name": names[each.station.id], "from": str(begin), "to": str(end), "kind": [*kinds][kind]}
        for each in shown
        for kind, begin, end in _spans(each, one)
    ]
    work = [*kinds][1:3]
    kinds = {kind: colour for kind, colour in kinds.items() if any(row["kind"] == kind for row in rows)}
    begin, end = horizon.start, horizon.deadline + timedelta(days=1)
    axis = alt.Axis(title=None, format="%m/%Y", grid=True, labelOverlap=True)
    domain = [_moment(begin), _moment(end)]
    across = alt.X("from:T", scale=alt.Scale(domain=domain), axis=axis)
    order = list(names.values())
    down = alt.Y("name:N", sort=order, scale=alt.Scale(domain=order), axis=names_axis())
    colour = alt.Color("kind:N", title=None, scale=scale_of(kinds), sort=list(kinds))
    thick, thin = (
        alt.Chart(alt.InlineData(values=[row for row in rows if (row["kind"] in work) is inside]))
        .mark_bar(height=height)
        .encode(x=across, x2="to:T", y=down, color=colour)
        for inside, height in ((False, STEP - 5), (True, STEP - 12))
    )
    ends = [{"from": str(each.end + timedelta(days=1)), "label": each.name} for each in horizon.rounds]
    rules = (
        alt.Chart(alt.InlineData(values=ends)).mark_rule(color="#444", strokeDash=[3, 3]).encode(x="from:T")
    )
    texts = (
        alt.Chart(alt.InlineData(values=ends))
        .mark_text(align="right", dx=-4, y=-7, fontSize=11, fontWeight="bold")
        .encode(x="from:T", text="label:N")
    )
    return alt.layer(thick, thin, rules, texts).properties(width=WIDTH, height=alt.Step(STEP))


def _spans(each: Planned, one: Registration) -> Iterator[tuple[int, date, date]]:
    """Yield the kinds of span a commune has, with their first day and the day after their last."""
    horizon, day = one.horizon, timedelta(days=1)
    last = horizon.deadline + day
    standing = kept(each.commune, horizon)
    if standing is not None:
        yield 0, horizon.start, min(standing + day, last)
    for place in each.choice.rounds:
        yield 3, horizon.rounds[place].end, min(horizon.until(place) + day, last)
    if each.choice.rounds:
        if each.way is not None and each.way.steps:
            yield 1, horizon.start, each.way.ready
        for place in each.choice.rounds:
            round_ = horizon.rounds[place]
            ready = horizon.start if each.way is None else each.way.ready
            yield (
                2,
                max(round_.start, min(ready, round_.end - timedelta(days=14)), horizon.start),
                round_.end + day,
            )


def _rounds_by_area(one: Registration, tongue: Tongue) -> Any:
    """Return a table of provinces and rounds, darker where more are appraised."""
    counts = Counter(
        (area_of(one, each.station, tongue), place) for each in one.planned for place in each.choice.rounds
    )
    rounds = [each.name for each in one.horizon.rounds]
    provinces = sorted({area_of(one, each.station, tongue) for each in one.communes})
    rows = [
        {
            "name": name,
            "round": round_,
            "count": counts[name, place],
            "label": numbers.number(counts[name, place], tongue),
        }
        for name in provinces
        for place, round_ in enumerate(rounds)
    ]
    title = tongue.say("communes appraised")
    across = alt.Axis(title=title, orient="top", labelAngle=0, ticks=False, domain=False)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X("round:N", sort=rounds, axis=across),
        y=alt.Y("name:N", sort=provinces, axis=names_axis()),
    )
    # Every cell says its number, so that a legend would only say it again.
    colour = alt.Color("count:Q", legend=None, scale=alt.Scale(range=["#f2f7fb", BLUE]))
    top = max(counts.values(), default=0)
    dark = alt.condition(alt.datum.count > top * 0.75, alt.value("white"), alt.value("black"))
    cells = base.mark_rect(stroke="white").encode(color=colour)
    texts = base.mark_text(fontSize=11).encode(text="label:N", color=dark)
    return alt.layer(cells, texts).properties(width=min(WIDTH, 110 * len(rounds)), height=alt.Step(STEP))


def _moment(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day)
