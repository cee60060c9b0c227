"""The charts of an audit: classes by province, what rules found, risk, and how thin the margins are.

They are drawn as SVG, so that the page that holds them needs no network and no script.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import altair as alt

from tieuchi.present import numbers
from tieuchi.present.charts.drawing import BLUE, GREY, ORANGE, chart_bytes, framed
from tieuchi.present.language import Tongue
from tieuchi.register.audit.classes import Class
from tieuchi.register.audit.comparing import Found
from tieuchi.register.audit.results import Audit
from tieuchi.register.audit.risk import CLASS
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.naming import alphabetical
from tieuchi.values.numbers import floor

COLOURS: dict[Class, str] = {
    "cannot be judged": "#444444",
    "engine differs": "#cc79a7",
    "evidence superseded": "#e69f00",
    "departed without reason": ORANGE,
    "content since corrected": "#f0e442",
    "council departed with reason": "#56b4e9",
    "confirmed": BLUE,
}
"""Colours that people who see few colours tell apart too."""
_WIDTH, _STEP, _NAME = 520, 24, 46
MOST_PROVINCES = 40
_WIDEST, _FEW = 10, 12
"""Margins from so many points on are counted together."""

Row = dict[str, Any]


def charts(one: Audit, tongue: Tongue) -> Iterator[str]:
    """Yield the charts of an audit as SVG, each with its title in it."""
    say = tongue.say
    panels = {
        say("Decisions by class and province"): _classes(one, tongue),
        say("What plausibility rules found, in decisions"): _found(one, tongue),
        say("Decisions that still stand, by risk"): _risk(one, tongue),
        say("Decisions by how many points their verdict is from the other one"): _margins(one, tongue),
    }
    for title, chart in panels.items():
        if chart is not None:
            yield chart_bytes(framed(chart, title, ()), title, "svg", tongue.lang).decode()


def _classes(one: Audit, tongue: Tongue) -> Any:
    """Return for each province how many decisions are in which class."""
    unsaid = tongue.say("province not said")
    counts = Counter((each.province or unsaid, each.kind) for each in one.decisions)
    provinces = sorted({name for name, _ in counts}, key=alphabetical)[:MOST_PROVINCES]
    order = {kind: place for place, kind in enumerate(CLASS) if one.counts[kind]}
    names = {kind: tongue.tell(CLASS[kind]) for kind in order}
    rows = [
        {"name": name, "kind": names[kind], "count": counts[name, kind], "order": order[kind]}
        for name in provinces
        for kind in order
    ]
    colours = alt.Scale(domain=list(names.values()), range=[COLOURS[kind] for kind in names])
    return (
        alt.Chart(alt.InlineData(values=rows))
        .mark_bar(height=_STEP - 6)
        .encode(
            x=_count_axis(max(Counter(name for name, _ in counts.elements()).values()), tongue),
            y=alt.Y("name:N", sort=provinces, axis=_names_axis()),
            color=alt.Color(
                "kind:N",
                title=None,
                sort=list(names.values()),
                scale=colours,
                legend=alt.Legend(orient="bottom", columns=2, labelLimit=0),
            ),
            order=alt.Order("order:Q"),
        )
        .properties(width=_WIDTH, height=alt.Step(_STEP))
    )


def _found(one: Audit, tongue: Tongue) -> Any:
    """Return for each rule in how many decisions it found something, and in how many it could not tell."""
    counts = Counter(
        (name, found)
        for each in one.decisions
        for name, found in {(compared.rule, compared.found) for compared in each.compared}
    )
    kinds: dict[Found, str] = {
        "found": tongue.say("found"),
        "cannot be compared": tongue.say("cannot be compared"),
    }
    rules = [name for name in one.rules if any(counts[name, kind] for kind in kinds)]
    if not rules:
        return None
    names = {name: _wrapped(tongue.pick(one.rules[name].title)) for name in rules}
    rows = [
        {"name": names[name], "kind": said, "count": counts[name, kind]}
        for name in rules
        for kind, said in kinds.items()
    ]
    scale = alt.Scale(domain=list(kinds.values()), range=[ORANGE, GREY])
    colour = alt.Color("kind:N", title=None, scale=scale, legend=alt.Legend(orient="bottom", labelLimit=0))
    return _bars(rows, list(names.values()), tongue, colour)


def _risk(one: Audit, tongue: Tongue) -> Any:
    """Return how many decisions that still stand are in each stratum of risk."""
    rows = [
        {"name": tongue.pick(each.label), "count": len(one.strata[each.id])} for each in one.weights.strata
    ]
    return _labelled(rows, tongue)


def _margins(one: Audit, tongue: Tongue) -> Any:
    """Return how many decisions have which margin, in whole points."""
    margins = [each.shown.margin for each in one.decisions if each.shown and each.shown.margin is not None]
    if not margins:
        return None
    counts = Counter(min(floor(Fraction(margin) / HUNDREDTHS), _WIDEST) for margin in margins)
    rows = [
        {"name": _span(start, tongue), "count": counts[start]} for start in range(min(counts), _WIDEST + 1)
    ]
    return _labelled(rows, tongue)


def _span(start: int, tongue: Tongue) -> str:
    if start >= _WIDEST:
        return tongue.say("{points} points and more", points=start)
    return tongue.say("{least} to below {most} points", least=start, most=start + 1)


def _labelled(rows: Sequence[Row], tongue: Tongue) -> Any:
    """Return bars, each with its number."""
    labelled = [{**row, "label": numbers.number(row["count"], tongue)} for row in rows]
    names = [row["name"] for row in rows]
    bars = _bars(labelled, names, tongue, alt.value(BLUE))
    labels = (
        alt.Chart(alt.InlineData(values=labelled))
        .mark_text(align="left", dx=4, fontSize=11)
        .encode(x="count:Q", y=alt.Y("name:N", sort=names), text="label:N")
    )
    return alt.layer(bars, labels)


def _bars(rows: Sequence[Row], names: Sequence[str], tongue: Tongue, colour: Any) -> Any:
    longest: Counter[str] = Counter()
    for row in rows:
        longest[row["name"]] += row["count"]
    return (
        alt.Chart(alt.InlineData(values=list(rows)))
        .mark_bar(height=_STEP - 8)
        .encode(
            x=_count_axis(max(longest.values()), tongue),
            y=alt.Y("name:N", sort=list(names), axis=_names_axis()),
            color=colour,
        )
        .properties(width=_WIDTH, height=alt.Step(_STEP))
    )


def _wrapped(name: str) -> str:
    return textwrap.shorten(name, _NAME, placeholder=" …")


def _count_axis(most: int, tongue: Tongue) -> alt.X:
    """Return the axis of counts, on which few decisions are never counted in halves."""
    ticks: Any = list(range(most + 1)) if most <= _FEW else alt.Undefined
    axis = alt.Axis(title=tongue.say("Decisions"), grid=True, format="d", values=ticks)
    return alt.X("count:Q", axis=axis)


def _names_axis() -> alt.Axis:
    return alt.Axis(title=None, labelLimit=0, ticks=False, domain=False)
