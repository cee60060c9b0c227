"""A simulation as a picture: gains and losses of recognition by zone and by province, and points moved."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

import altair as alt

from tieuchi.bulk.comparison import Group
from tieuchi.present import numbers
from tieuchi.present.charts import drawing
from tieuchi.present.charts.drawing import framed
from tieuchi.present.language import Tongue
from tieuchi.present.moved import indicator_name, shown, signed
from tieuchi.present.simulated import (
    Simulation,
    banners,
    invented,
    province_names,
    title_of,
    verdict,
    zone_names,
)

_MORE, _LESS = "#0072b2", "#d55e00"
"""Blue and orange, which people who see few colours tell apart too."""
_WIDTH, _STEP = 420, 19
_NAME, _NAME_STEP = 56, 14
"""How many letters of a name stand in one line, and how far apart the lines of a longer one are."""
_ROOM = 1.2
"""How much further than the longest bar there is room, for its number."""

Bar = dict[str, Any]


def chart_bytes(one: Simulation, kind: str, tongue: Tongue) -> bytes:
    """Return the picture of a simulation.

    Args:
        one: The simulation.
        kind: ``svg``, ``png`` or ``html``.
        tongue: The language.
    """
    return drawing.chart_bytes(chart(one, tongue), title_of(one, tongue), kind, tongue.lang)


def chart(one: Simulation, tongue: Tongue) -> alt.VConcatChart:
    """Return the picture of a simulation, before it is drawn."""
    say, found = tongue.say, one.comparison
    zones, provinces = zone_names(one, tongue), province_names(one, tongue)
    points = [
        _moved(each.least.total, indicator_name(each, tongue), tongue)
        for each in found.indicators
        if shown(each)
    ]
    panels = (
        _panel(
            say("Stations that gain (+) and lose (−) recognition, by zone"),
            _counted(found.zones, zones, tongue),
        ),
        _panel(
            say("Stations that gain (+) and lose (−) recognition, by province"),
            _counted(_changed(found.provinces), provinces, tongue),
        ),
        _panel(say("Least points moved, added up over all stations, by indicator"), points),
    )
    drawn: alt.VConcatChart = framed(
        alt.vconcat(*(panel for panel in panels if panel is not None), spacing=26),
        title_of(one, tongue),
        _subtitle(one, tongue),
    )
    return drawn


def _subtitle(one: Simulation, tongue: Tongue) -> Iterable[str]:
    found = one.comparison
    yield from verdict(one, tongue)
    yield from banners(one, tongue)
    if found.invented:
        yield invented(one, tongue)
    yield tongue.say("Data (SHA-256): {hash}", hash=one.simulated.population)


def _changed(groups: Mapping[str | None, Group]) -> dict[str | None, Group]:
    """Return the groups in which someone gains or loses, those with the most of them first."""
    moved = {key: group for key, group in groups.items() if group.gained or group.lost}
    return dict(sorted(moved.items(), key=lambda one: -(one[1].gained + one[1].lost)))


def _counted(
    groups: Mapping[str | None, Group], names: Mapping[str | None, str], tongue: Tongue
) -> list[Bar]:
    bars: list[Bar] = []
    for key, group in groups.items():
        for value in (group.gained, -group.lost):
            label = f"{'+' if value > 0 else '−'}{numbers.number(abs(value), tongue)}" if value else ""
            bars.append({"name": names[key], "value": value, "label": label})
    return bars


def _moved(hundredths: int, name: str, tongue: Tongue) -> Bar:
    # Only what is drawn is a binary fraction; the label is exact.
    return {"name": name, "value": hundredths / 100, "label": signed(hundredths, tongue)}


def _panel(title: str, bars: list[Bar]) -> Any:
    """Return bars to the right of zero and to the left of it; none where there are none."""
    if not bars:
        return None
    wrapped = [{**bar, "name": "\n".join(textwrap.wrap(bar["name"], _NAME))} for bar in bars]
    order = list(dict.fromkeys(bar["name"] for bar in wrapped))
    step = max(_STEP, _NAME_STEP * max(name.count("\n") + 1 for name in order))
    far = max(abs(bar["value"]) for bar in bars) * _ROOM or 1
    # Every bar says its number, exactly; an axis would say it again, roughly.
    across = alt.X(
        "value:Q",
        scale=alt.Scale(domain=[-far, far]),
        axis=alt.Axis(title=None, labels=False, ticks=False, grid=False, domain=False),
    )
    down = alt.Y(
        "name:N",
        sort=order,
        axis=alt.Axis(
            title=None, labelLimit=0, labelExpr="split(datum.label, '\\n')", ticks=False, domain=False
        ),
    )
    base = alt.Chart(alt.InlineData(values=wrapped)).encode(x=across, y=down)
    less = alt.datum.value < 0
    drawn = base.mark_bar(height=_STEP - 6).encode(
        color=alt.condition(less, alt.value(_LESS), alt.value(_MORE))
    )
    labels = base.encode(text="label:N")
    right = labels.transform_filter(~less).mark_text(fontSize=11, align="left", dx=3)
    left = labels.transform_filter(less).mark_text(fontSize=11, align="right", dx=-3)
    zero = alt.Chart(alt.InlineData(values=[{"value": 0}])).mark_rule(color="#666").encode(x="value:Q")
    heading = alt.TitleParams(title, anchor="start", fontSize=12)
    layers = alt.layer(drawn, right, left, zero)
    return layers.properties(title=heading, width=_WIDTH, height=alt.Step(step))
