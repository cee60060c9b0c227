"""What the prover says of a set is what going through every station says."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from building import form_of, law_of, set_of
from proofs import answered, prover
from strategies import comparisons
from tieuchi.judge.reference import truth
from tieuchi.law.conditions import atoms
from tieuchi.law.lawbook import Law
from tieuchi.prove.bands import bands
from tieuchi.prove.points import points
from tieuchi.prove.recognition import disqualifiers, effects, recognition
from tieuchi.values.interval import Interval

SOME = [{"id": i, "label": {"vi": f"{i}", "en": f"{i}"}} for i in (1, 2)]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": SOME},
        {"id": "whole", "type": "count", "least": 0, "most": 3},
        {"id": "part", "type": "count", "least": 0, "most": 3, "part of": "whole"},
        {"id": "x", "type": "count", "least": 0, "most": 2},
        {"id": "y", "type": "count", "least": 0, "most": 2},
        {"id": "yes", "type": "yes-no"},
        {"id": "also", "type": "yes-no"},
    ],
    [
        {
            "id": "rows",
            "most": 2,
            "columns": [
                {
                    "id": "role",
                    "type": "choice",
                    "choices": [{"id": i, "label": {"vi": i, "en": i}} for i in ("a", "b")],
                },
                {"id": "hours", "type": "count", "least": 0, "most": 2},
            ],
        }
    ],
)
"""A form small enough to go through every station it allows."""

MEASURES = {
    "share": {"share": {"of": "part", "in": "whole"}},
    "full_if_none": {"share": {"of": "part", "in": "whole", "none counts as": "100 %"}},
    "ratio": {"ratio": {"of": "x", "to": "y"}},
    "both": {"sum": ["x", "y"]},
    "several": {"how many of": ["yes", "also", {"x": {"at least": 2}}]},
    "needed": {"value": {"by": "zone", "values": {"1": 1, "2": 2}}},
    "against_need": {"ratio": {"of": "x", "to": "needed"}},
    "trained": {
        "count": {"rows of": "rows", "where": {"all": [{"role": {"is": "a"}}, {"hours": {"at least": 2}}]}}
    },
    "listed": {"count": {"rows of": "rows"}},
}


class Station:
    """One known station, quick to ask: its measures are computed from its facts."""

    def __init__(self, law: Law, facts: dict[str, Any]) -> None:
        self.law = law
        self.facts = facts

    def look(self, name: str) -> Interval | frozenset[str]:
        """Return a fact or a measure."""
        f = self.facts
        if name == "zone":
            return frozenset({str(f["zone"])})
        computed = {
            "share": lambda: Fraction(f["part"], f["whole"]),
            "full_if_none": lambda: Fraction(f["part"], f["whole"]) if f["whole"] else 1,
            "ratio": lambda: Fraction(f["x"], f["y"]),
            "both": lambda: f["x"] + f["y"],
            "several": lambda: f["yes"] + f["also"] + (f["x"] >= 2),
            "needed": lambda: f["zone"],
            "against_need": lambda: Fraction(f["x"], f["zone"]),
        }
        return Interval.point(computed[name]() if name in computed else int(f[name]))

    def threshold(self, written: Any) -> Any:
        """Return a threshold in this station's zone."""
        return (written.values[str(self.facts["zone"])] if hasattr(written, "by") else written).value


def stations(law: Law, *, shares: bool, ratios: bool) -> Iterator[Station]:
    """Yield every known station; where a share or ratio is left open by nothing below it, not that one."""
    for zone, whole, x, y, yes, also in product((1, 2), range(4), range(3), range(3), (0, 1), (0, 1)):
        if (shares and whole == 0) or (ratios and y == 0):
            continue
        for part, (listed, trained) in product(range(whole + 1), LISTS):
            yield Station(
                law,
                {
                    "zone": zone, "whole": whole, "part": part, "x": x, "y": y, "yes": yes, "also": also,
                    "listed": listed, "trained": trained,
                },
            )  # fmt: skip


LISTS = [(listed, trained) for listed in range(3) for trained in range(listed + 1)]


def scored(station: Station) -> dict[str, int]:
    """Return the points of each indicator, by the reference's truth of each condition."""
    found = {}
    for number, ruled in station.law.criteria_set.indicators.items():
        found[number] = sum(
            next((band.points for band in part.bands if truth(band.when, station).lo), 0)
            for part in ruled.parts
        )
    return found


@st.composite
def small_rules(draw: st.DrawFn) -> dict[str, Any]:
    """A rule of two bands and perhaps a disqualifier, each of one or two comparisons."""
    inner = st.lists(comparisons(), min_size=1, max_size=2).map(lambda some: {"all": some})
    bar = draw(st.booleans()) and [
        {"name": "bar", "label": {"vi": "d", "en": "d"}, "basis": "working", "when": draw(inner)}
    ]
    bands_ = [{"points": 2, "when": draw(inner)}, {"points": 1, "when": draw(inner)}]
    return {"bands": bands_} | ({"disqualifiers": bar} if bar else {})


def uses(law: Law, *names: str) -> bool:
    """Return whether any condition of the law looks at one of some measures."""
    conditions = [
        condition
        for ruled in law.criteria_set.indicators.values()
        for scale in ruled.scales
        for condition in scale.conditions
    ]
    found = {a if isinstance(a, str) else a.name for one in conditions for a in atoms(one)}
    return bool(found & set(names))


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
)
@given(rules=st.tuples(small_rules(), small_rules()))
def test_every_verdict_is_that_of_going_through_all_stations(rules: tuple[dict[str, Any], ...]) -> None:
    """Bands, points, recognition, effects and disqualifiers: proved exactly where some station shows it."""
    law = law_of(set_of(list(rules), points=[2, 2], measures=MEASURES, criteria=[[0], [1]]), FORM)
    every = list(stations(law, shares=uses(law, "share"), ratios=uses(law, "ratio")))
    outcomes = [(one, scored(one), bars(one)) for one in every]
    expected: dict[str, bool] = {}
    for number, ruled in law.criteria_set.indicators.items():
        conditions = [band.when for band in ruled.rule.bands]
        for index in range(2):
            expected[f"band {index + 1} of {number} can win"] = any(
                truth(conditions[index], one).lo and not any(truth(c, one).lo for c in conditions[:index])
                for one in every
            )
        expected[f"indicator {number} can decide whether a station passes"] = any(
            passes(got) and not barred and not passes({**got, number: 0}) for _, got, barred in outcomes
        )
        for bar in ruled.rule.disqualifiers:
            expected[f"‘bar’ of indicator {number} can bar a station that would pass but for it"] = any(
                passes(got) and truth(bar.when, one).lo and len(barred) == 1 for one, got, barred in outcomes
            )
    choice = bool({c for choices in law.choices.values() for c in choices})
    for zone in (1, 2) if choice else (None,):
        here = [(got, barred) for one, got, barred in outcomes if zone in (None, one.facts["zone"])]
        where = f" where text is {zone}" if zone else ""
        expected[f"a station can pass{where}"] = any(passes(got) and not barred for got, barred in here)
        expected[f"a station can fail{where}"] = any(not passes(got) and not barred for got, barred in here)
    found = {
        str(proof.claim): proof.verdict
        for asked in (bands, points, recognition, effects, disqualifiers)
        for proof in answered(asked, prover(law, form=FORM))
    }
    assert "not proved" not in found.values()
    for claim, possible in expected.items():
        assert found[claim] == ("proved" if possible else "false"), claim


def bars(station: Station) -> list[str]:
    """Return the indicators whose disqualifier holds."""
    return [
        number
        for number, ruled in station.law.criteria_set.indicators.items()
        for one in ruled.rule.disqualifiers
        if truth(one.when, station).lo
    ]


def passes(points_: dict[str, int]) -> bool:
    """Return whether a station reaches both criteria and the total."""
    return all(2 * got >= 200 for got in points_.values()) and sum(points_.values()) * 100 >= 80 * 400
