"""Bars from the least to the most: solid for what is sure, outlined and hatched for what is open.

A bar says its figures and its state in words, so that nothing hangs on colour; its shades differ in black and
white too.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import altair as alt

from tieuchi.present.charts.drawing import BLUE, GREY, INK, ORANGE
from tieuchi.values.numbers import Number

COLOURS = {"met": BLUE, "not met": ORANGE, "open": GREY}
"""The colour of each state; its word stands beside every bar."""
WIDTH, STEP = 420, 24
_HEIGHT, _FAR, _STROKE = 14, 102, "#9e9e9e"
_NAME, _NAME_STEP = 44, 14
"""How many letters of a name stand in one line, and how far apart the lines of a longer one are."""
_HATCH = Fraction(3, 2)
"""How far apart the strokes of an open range are, in percent."""


@dataclass(frozen=True)
class Bar:
    """One bar, in percent of what is possible.

    Attributes:
        name: What it is of; no two bars of a chart have the same.
        least: The least it surely is.
        most: The most it can be.
        line: The line it has to reach; none where there is none.
        state: ``met``, ``not met`` or ``open``.
        label: Its figures and its state in words.
    """

    name: str
    least: Number
    most: Number
    line: Number | None
    state: str
    label: str


def bars(shown: Sequence[Bar], title: str, *, axis: bool = True) -> Any:
    """Return bars below one another, the first on top.

    Args:
        shown: The bars.
        title: What is measured.
        axis: Whether the numbers stand below.
    """
    names = ["\n".join(textwrap.wrap(bar.name, _NAME)) for bar in shown]
    step = max([STEP, *(_NAME_STEP * (name.count("\n") + 1) + 6 for name in names)])
    rows = [_row(bar, name) for bar, name in zip(shown, names, strict=True)]
    base = alt.Chart(alt.InlineData(values=rows)).encode(y=_down(names))
    strokes = alt.Chart(alt.InlineData(values=list(_strokes(shown, names)))).encode(y=_down(names))
    across = _across(title if axis else None)
    layers = alt.layer(
        base.mark_bar(height=_HEIGHT).encode(x=across, x2="zero:Q", color=_colour()),
        base.transform_filter("datum.most > datum.least")
        .mark_bar(height=_HEIGHT, fill="white", stroke=INK, strokeWidth=1, strokeDash=[3, 2])
        .encode(x=across, x2="most:Q"),
        strokes.mark_tick(thickness=1, size=_HEIGHT, color=_STROKE).encode(x="at:Q"),
        base.transform_filter("isValid(datum.line)")
        .mark_tick(thickness=2, size=step - 2, color=INK)
        .encode(x="line:Q"),
        base.mark_text(align="left", fontSize=11).encode(x=alt.value(WIDTH + 8), text="label:N"),
    )
    return layers.properties(width=WIDTH, height=alt.Step(step))


def _across(title: str | None) -> alt.X:
    """Return the axis of percents; its numbers stand there only with a title."""
    axis = alt.Axis(
        title=title,
        labels=title is not None,
        ticks=title is not None,
        values=list(range(0, 101, 10)),
        gridColor="#e6e6e6",
        titleFontSize=11,
        titleFontWeight="normal",
    )
    return alt.X("least:Q", scale=alt.Scale(domain=[0, _FAR], nice=False), axis=axis)


def _down(names: Sequence[str]) -> alt.Y:
    axis = alt.Axis(
        title=None,
        labelLimit=0,
        labelFontSize=11,
        labelExpr="split(datum.label, '\\n')",
        ticks=False,
        domain=False,
    )
    return alt.Y("name:N", sort=list(names), axis=axis)


def _colour() -> alt.Color:
    scale = alt.Scale(domain=list(COLOURS), range=list(COLOURS.values()))
    return alt.Color("state:N", legend=None, scale=scale)


def described(shown: Sequence[Bar]) -> str:
    """Return what bars show, in words."""
    return "\n".join(f"{bar.name}: {bar.label}" for bar in shown)


def _row(bar: Bar, name: str) -> dict[str, Any]:
    # Only what is drawn is a binary fraction; the label is exact.
    line = None if bar.line is None else float(bar.line)
    return {
        "name": name,
        "zero": 0,
        "least": float(bar.least),
        "most": float(bar.most),
        "line": line,
        "state": bar.state,
        "label": bar.label,
    }


def _strokes(shown: Sequence[Bar], names: Sequence[str]) -> Iterator[dict[str, Any]]:
    for bar, name in zip(shown, names, strict=True):
        at = bar.least + _HATCH
        while at < bar.most:
            yield {"name": name, "at": float(at)}
            at += _HATCH
