"""A plan of registration as pictures: who does what when, and how ready the communes are.

Up to some sixty communes are drawn one by one; more are counted by province, or by district of one province.
The letters of SVG and PNG are those of Liberation Sans, which the converter carries; HTML holds all it needs
and opens without a network.
"""

from __future__ import annotations

import html
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import altair as alt
import vl_convert

from tieuchi.plan.schedule.communes import kept
from tieuchi.present import numbers
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.registration import Planned, Registration, area_of, name_of
from tieuchi.present.registration_said import reached
from tieuchi.values.interval import Interval

FONT = "Liberation Sans, Arial, sans-serif"
_SHARP = 2.0
_WIDTH, _STEP, _LINE = 640, 20, 110
_NAME = 34
"""How many letters of a name are shown."""
_GREY, _ORANGE, _BLUE, _SKY, _PALE, _RED = "#8c8c8c", "#e69f00", "#0072b2", "#56b4e9", "#d9d9d9", "#d55e00"
"""Colours that people who see few colours tell apart too."""

Row = dict[str, Any]


def chart_bytes(drawn: Any, title: str, kind: str, tongue: Tongue) -> bytes:
    """Return a picture as a file.

    Args:
        drawn: The picture, of :func:`gantt` or :func:`readiness`.
        title: The title of a page.
        kind: ``svg``, ``png`` or ``html``.
        tongue: The language.
    """
    spec = drawn.to_dict()
    spec["usermeta"] = {"embedOptions": {"actions": False}}
    if kind == "png":
        return vl_convert.vegalite_to_png(spec, scale=_SHARP)
    if kind == "svg":
        return vl_convert.vegalite_to_svg(spec).encode()
    page = vl_convert.vegalite_to_html(spec, bundle=True)
    said = {
        "<html>": f'<html lang="{tongue.lang}">',
        "<title>Chart</title>": f"<title>{html.escape(title)}</title>",
    }
    for unsaid, instead in said.items():
        page = page.replace(unsaid, instead, 1)
    return page.encode()


def gantt(one: Registration, tongue: Tongue) -> Any:
    """Return who does what when; of many communes, how many of each province are appraised in each round."""
    title = tongue.say("Who does what when")
    return _framed(_rounds_by_area(one, tongue) if one.many else _bars(one, tongue), title, one, tongue)


def readiness(one: Registration, tongue: Tongue) -> Any:
    """Return how ready each commune is today; of many, how many of each province are ready when."""
    title = tongue.say("How ready the communes are")
    return _framed(_by_area(one, tongue) if one.many else _points(one, tongue), title, one, tongue)


def _framed(drawn: Any, title: str, one: Registration, tongue: Tongue) -> Any:
    said = [next(reached(one, tongue)), banner(one.criteria_set, tongue)]
    if any(each.invented for each in one.stations):
        said.append(tongue.say("SAMPLE: invented figures of no real place."))
    subtitle = [line for text in said for line in textwrap.wrap(text, _LINE)]
    heading = alt.TitleParams(title, subtitle=subtitle, anchor="start", offset=16)
    return (
        drawn.properties(title=heading)
        .configure(font=FONT, background="white", padding=16)
        .configure_title(fontSize=14, subtitleFontSize=12, subtitlePadding=6)
        .configure_view(stroke=None)
        .configure_legend(titleFontSize=12, labelFontSize=12, labelLimit=0, orient="bottom", columns=2)
        .configure_axis(labelFontSize=11, titleFontSize=12)
    )


def _bars(one: Registration, tongue: Tongue) -> Any:
    """Return work, appraisal and recognition of each commune along the days."""
    say, horizon = tongue.say, one.horizon
    kinds = {
        say("recognition it has"): _GREY,
        say("work before its first appraisal"): _ORANGE,
        say("appraised in this round"): _BLUE,
        say("recognised by the plan"): _SKY,
    }
    shown = [*one.planned, *(each for each in one.communes if not each.choice.rounds)]
    names = _names(shown)
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
    down = alt.Y("name:N", sort=order, scale=alt.Scale(domain=order), axis=_names_axis())
    colour = alt.Color("kind:N", title=None, scale=_scale(kinds), sort=list(kinds))
    thick, thin = (
        alt.Chart(alt.InlineData(values=[row for row in rows if (row["kind"] in work) is inside]))
        .mark_bar(height=height)
        .encode(x=across, x2="to:T", y=down, color=colour)
        for inside, height in ((False, _STEP - 5), (True, _STEP - 12))
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
    return alt.layer(thick, thin, rules, texts).properties(width=_WIDTH, height=alt.Step(_STEP))


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


def _points(one: Registration, tongue: Tongue) -> Any:
    """Return the points of each commune today, from the least to the most, and the line to reach."""
    kinds = _fates(one, tongue)
    shown = sorted(
        one.communes, key=lambda each: (-each.station.points[0], -each.station.points[1], each.station.id)
    )
    names = _names(shown)
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
    down = alt.Y("name:N", sort=order, axis=_names_axis())
    far = 1.15 * max([100, *(each.station.points[1] / 100 for each in shown)])
    scale = alt.Scale(domain=[0, far], nice=False)
    title = tongue.say("Points today: the bar is what is sure, the line what is possible")
    colour = alt.Color("kind:N", title=None, sort=list(kinds), scale=_scale(kinds))
    base = alt.Chart(alt.InlineData(values=rows)).encode(y=down)
    sure = base.mark_bar(height=_STEP - 8).encode(
        x=alt.X("least:Q", scale=scale, axis=alt.Axis(title=title, grid=True)), color=colour
    )
    possible = base.mark_rule(strokeWidth=2, color="#333").encode(x="least:Q", x2="most:Q")
    labels = base.mark_text(align="left", dx=6, fontSize=11).encode(x="most:Q", text="label:N")
    line = alt.Chart(alt.InlineData(values=[{"needed": max(each.needed for each in one.stations) / 100}]))
    needed = line.mark_rule(color=_RED, strokeWidth=2, strokeDash=[5, 3]).encode(x="needed:Q")
    said = line.mark_text(color=_RED, y=-7, fontSize=11, fontWeight="bold").encode(
        x="needed:Q", text=alt.value(tongue.say("needed"))
    )
    return alt.layer(sure, possible, labels, needed, said).properties(width=_WIDTH, height=alt.Step(_STEP))


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
        y=alt.Y("name:N", sort=provinces, axis=_names_axis()),
    )
    # Every cell says its number, so that a legend would only say it again.
    colour = alt.Color("count:Q", legend=None, scale=alt.Scale(range=["#f2f7fb", _BLUE]))
    top = max(counts.values(), default=0)
    dark = alt.condition(alt.datum.count > top * 0.75, alt.value("white"), alt.value("black"))
    cells = base.mark_rect(stroke="white").encode(color=colour)
    texts = base.mark_text(fontSize=11).encode(text="label:N", color=dark)
    return alt.layer(cells, texts).properties(width=min(_WIDTH, 110 * len(rounds)), height=alt.Step(_STEP))


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
        .mark_bar(height=_STEP - 6)
        .encode(
            x=alt.X("count:Q", axis=alt.Axis(title=tongue.say("Communes"), grid=True)),
            y=alt.Y("name:N", sort=provinces, axis=_names_axis()),
            color=alt.Color("kind:N", title=None, sort=list(kinds), scale=_scale(kinds)),
            order=alt.Order("order:Q"),
        )
        .properties(width=_WIDTH, height=alt.Step(_STEP))
    )


_ROUNDS = ("#08306b", "#2171b5", "#4eb3d3", "#7bccc4", "#a8ddb5", "#ccebc5")


def _fates(one: Registration, tongue: Tongue) -> dict[str, str]:
    """Return what becomes of communes, with its colour: a round, a recognition that lasts, or neither."""
    say, rounds = tongue.say, one.horizon.rounds
    found = {
        say("planned for {round}", round=each.name): _ROUNDS[min(place, len(_ROUNDS) - 1)]
        for place, each in enumerate(rounds)
    }
    found[say("recognition lasts")] = _GREY
    found[say("only possible")] = _ORANGE
    found[say("not in the plan")] = _PALE
    there = {_fate(each, one, tongue) for each in one.communes}
    return {said: colour for said, colour in found.items() if said in there}


def _fate(each: Planned, one: Registration, tongue: Tongue) -> str:
    if each.choice.rounds:
        return tongue.say("planned for {round}", round=one.horizon.rounds[each.first].name)
    if each.fate == "valid":
        return tongue.say("recognition lasts")
    return tongue.say("only possible") if each.fate == "hoped" else tongue.say("not in the plan")


def _scale(kinds: dict[str, str]) -> alt.Scale:
    return alt.Scale(domain=list(kinds), range=list(kinds.values()))


def _names(shown: Sequence[Planned]) -> dict[str, str]:
    """Return a name for each commune that no other has, not too long."""
    counts = Counter(name_of(each.station) for each in shown)
    found = {}
    for each in shown:
        name = name_of(each.station)
        if counts[name] > 1:
            name = f"{name} ({each.station.id})"
        found[each.station.id] = name if len(name) <= _NAME else f"{name[: _NAME - 9]}…{name[-8:]}"
    return found


def _names_axis() -> alt.Axis:
    return alt.Axis(title=None, labelLimit=0, ticks=False, domain=False)


def _moment(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day)
