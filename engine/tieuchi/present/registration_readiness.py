"""A plan of registration as a picture: how ready each commune is today, or how many are ready when."""

from __future__ import annotations

from collections import Counter
from typing import Any

import altair as alt

from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.registration import Planned, Registration, area_of
from tieuchi.present.registration_drawing import (
    GREY,
    ORANGE,
    STEP,
    WIDTH,
    framed,
    names_axis,
    names_of,
    scale_of,
)
from tieuchi.values.interval import Interval

_PALE, _RED = "#d9d9d9", "#d55e00"
_ROUNDS = ("#08306b", "#2171b5", "#4eb3d3", "#7bccc4", "#a8ddb5", "#ccebc5")


def readiness(one: Registration, tongue: Tongue) -> Any:
    """Return how ready each commune is today; of many, how many of each province are ready when."""
    title = tongue.say("How ready the communes are")
    return framed(_by_area(one, tongue) if one.many else _points(one, tongue), title, one, tongue)


def _points(one: Registration, tongue: Tongue) -> Any:
    """Return the points of each commune today, from the least to the most, and the line to reach."""
    kinds = _fates(one, tongue)
    shown = sorted(
        one.communes, key=lambda each: (-each.station.points[0], -each.station.points[1], each.station.id)
    )
    names = names_of(shown)
    # Only what is drawn is a binary fraction; what is judged is not.
    rows = [
        {
            "name": names[each.station.id],
            "least": each.station.points[0] / 100,
            "most": each.station.points[1] / 100,
            "kind": _fate(each, one, tongue),
            "label": numbers.points(Interval(*each.station.points), tongue),
        }
        for each in shown
    ]
    order = list(names.values())
    down = alt.Y("name:N", sort=order, axis=names_axis())
    far = 1.15 * max([100, *(each.station.points[1] / 100 for each in shown)])
    scale = alt.Scale(domain=[0, far], nice=False)
    title = tongue.say("Points today: the bar is what is sure, the line what is possible")
    colour = alt.Color("kind:N", title=None, sort=list(kinds), scale=scale_of(kinds))
    base = alt.Chart(alt.InlineData(values=rows)).encode(y=down)
    sure = base.mark_bar(height=STEP - 8).encode(
        x=alt.X("least:Q", scale=scale, axis=alt.Axis(title=title, grid=True)), color=colour
    )
    possible = base.mark_rule(strokeWidth=2, color="#333").encode(x="least:Q", x2="most:Q")
    labels = base.mark_text(align="left", dx=6, fontSize=11).encode(x="most:Q", text="label:N")
    line = alt.Chart(alt.InlineData(values=[{"needed": max(each.needed for each in one.stations) / 100}]))
    needed = line.mark_rule(color=_RED, strokeWidth=2, strokeDash=[5, 3]).encode(x="needed:Q")
    said = line.mark_text(color=_RED, y=-7, fontSize=11, fontWeight="bold").encode(
        x="needed:Q", text=alt.value(tongue.say("needed"))
    )
    return alt.layer(sure, possible, labels, needed, said).properties(width=WIDTH, height=alt.Step(STEP))


def _by_area(one: Registration, tongue: Tongue) -> Any:
    """Return for each province how many communes become ready when."""
    kinds = _fates(one, tongue)
    counts = Counter((area_of(one, each.station, tongue), _fate(each, one, tongue)) for each in one.communes)
    provinces = sorted({name for name, _ in counts})
    order = {kind: place for place, kind in enumerate(kinds)}
    rows = [
        {"name": name, "kind": kind, "count": counts[name, kind], "order": order[kind]}
        for name in provinces
        for kind in kinds
    ]
    return (
        alt.Chart(alt.InlineData(values=rows))
        .mark_bar(height=STEP - 6)
        .encode(
            x=alt.X("count:Q", axis=alt.Axis(title=tongue.say("Communes"), grid=True)),
            y=alt.Y("name:N", sort=provinces, axis=names_axis()),
            color=alt.Color("kind:N", title=None, sort=list(kinds), scale=scale_of(kinds)),
            order=alt.Order("order:Q"),
        )
        .properties(width=WIDTH, height=alt.Step(STEP))
    )


def _fates(one: Registration, tongue: Tongue) -> dict[str, str]:
    """Return what becomes of communes, with its colour: a round, a recognition that lasts, or neither."""
    say, rounds = tongue.say, one.horizon.rounds
    found = {
        say("planned for {round}", round=each.name): _ROUNDS[min(place, len(_ROUNDS) - 1)]
        for place, each in enumerate(rounds)
    }
    found[say("recognition lasts")] = GREY
    found[say("only possible")] = ORANGE
    found[say("not in the plan")] = _PALE
    there = {_fate(each, one, tongue) for each in one.communes}
    return {said: colour for said, colour in found.items() if said in there}


def _fate(each: Planned, one: Registration, tongue: Tongue) -> str:
    if each.choice.rounds:
        return tongue.say("planned for {round}", round=one.horizon.rounds[each.first].name)
    if each.fate == "valid":
        return tongue.say("recognition lasts")
    return tongue.say("only possible") if each.fate == "hoped" else tongue.say("not in the plan")
