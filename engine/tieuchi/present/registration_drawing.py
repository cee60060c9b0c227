"""What the pictures of a plan of registration share: their frame, their names, their colours.

Up to some sixty communes are drawn one by one; more are counted by province, or by district of one province.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any

import altair as alt

from tieuchi.present.charts import drawing
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.registration import Planned, Registration, name_of
from tieuchi.present.registration_said import reached

WIDTH, STEP = 640, 20
_NAME = 34
"""How many letters of a name are shown."""
GREY, ORANGE, BLUE = drawing.GREY, "#e69f00", drawing.BLUE
"""Colours that people who see few colours tell apart too."""


def framed(drawn: Any, title: str, one: Registration, tongue: Tongue) -> Any:
    """Return a picture under its title, what the plan reaches and what it rests on."""
    # What is not sure is the second that is said, where there can be such.
    shown = islice(reached(one, tongue), 1 if one.confidence is None else 2)
    said = [*shown, banner(one.criteria_set, tongue)]
    if any(each.invented for each in one.stations):
        said.append(tongue.say("SAMPLE: invented figures of no real place."))
    return (
        drawing.framed(drawn, title, said)
        .configure_legend(titleFontSize=12, labelFontSize=12, labelLimit=0, orient="bottom", columns=2)
        .configure_axis(labelFontSize=11, titleFontSize=12)
    )


def scale_of(kinds: dict[str, str]) -> alt.Scale:
    """Return the colours of some kinds."""
    return alt.Scale(domain=list(kinds), range=list(kinds.values()))


def names_of(shown: Sequence[Planned]) -> dict[str, str]:
    """Return a name for each commune that no other has, not too long."""
    counts = Counter(name_of(each.station) for each in shown)
    found = {}
    for each in shown:
        name = name_of(each.station)
        if counts[name] > 1:
            name = f"{name} ({each.station.id})"
        found[each.station.id] = name if len(name) <= _NAME else f"{name[: _NAME - 9]}…{name[-8:]}"
    return found


def names_axis() -> alt.Axis:
    """Return an axis of names."""
    return alt.Axis(title=None, labelLimit=0, ticks=False, domain=False)
