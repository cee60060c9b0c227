"""Drawing: what every chart shares, from its letters and colours to the bytes of its file.

The letters of SVG and PNG are those of Liberation Sans, which the converter carries and which has every
Vietnamese letter; a font that is not there would leave the text out without a word. HTML holds all it needs
and opens without a network. No browser is needed for any of them.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterable
from typing import Any

import altair as alt
import vl_convert

KINDS = ("svg", "png", "html")
FONT = "Liberation Sans, Arial, sans-serif"
BLUE, ORANGE, GREY, INK = "#08519c", "#d55e00", "#bdbdbd", "#333333"
"""Colours that people who see few colours tell apart too, and whose greys differ in print."""
LINE_WIDTH = 110
"""How many letters of a subtitle stand in one line."""
_SHARP = 2.0
_OPENING = re.compile(r"<svg\b[^>]*>")


def framed(drawn: Any, title: str, said: Iterable[str]) -> Any:
    """Return a chart under its title and what must be read with it.

    Args:
        drawn: The chart.
        title: Its title.
        said: The sentences below the title, each wrapped; empty ones are left out.
    """
    subtitle = [line for text in said for line in textwrap.wrap(text, LINE_WIDTH)]
    heading = alt.TitleParams(title, subtitle=subtitle, anchor="start", offset=16)
    return (
        drawn.properties(title=heading)
        .configure(font=FONT, background="white", padding=16)
        .configure_title(fontSize=14, subtitleFontSize=12, subtitlePadding=6)
        .configure_view(stroke=None)
    )


def chart_bytes(drawn: Any, title: str, kind: str, lang: str, described: str = "") -> bytes:
    """Return a chart as a file.

    Args:
        drawn: The chart.
        title: Its title, also for those who only hear it.
        kind: One of ``KINDS``.
        lang: The language of its words.
        described: What it shows, in words, for those who cannot see it.
    """
    spec = drawn.to_dict()
    spec["usermeta"] = {"embedOptions": {"actions": False}}
    spec["description"] = "\n".join(filter(None, (title, described)))
    if kind == "png":
        return vl_convert.vegalite_to_png(spec, scale=_SHARP)
    if kind == "svg":
        return _told(vl_convert.vegalite_to_svg(spec), title, described, lang).encode()
    page = vl_convert.vegalite_to_html(spec, bundle=True)
    said = {
        "<html>": f'<html lang="{lang}">',
        "<title>Chart</title>": f"<title>{html.escape(title)}</title>",
    }
    for unsaid, instead in said.items():
        page = page.replace(unsaid, instead, 1)
    return page.encode()


def _told(svg: str, title: str, described: str, lang: str) -> str:
    """Return a picture that says what it shows to those who cannot see it."""
    opening = _OPENING.search(svg)
    if opening is None:
        return svg
    tag = f'{opening[0][:-1]} role="img" xml:lang="{lang}">'
    words = f"<title>{html.escape(title)}</title>"
    if described:
        words += f"<desc>{html.escape(described)}</desc>"
    return svg[: opening.start()] + tag + words + svg[opening.end() :]
