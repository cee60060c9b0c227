"""Random laws and stations for property tests, and how they are judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

from hypothesis import strategies as st

from building import DAY, evidence_of, form_of, law_of, set_of
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.evidence.lasting import Lasting
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.law.lawbook import Law

FORM = form_of(
    [
        {
            "id": "zone",
            "type": "choice",
            "choices": [{"id": i, "label": {"vi": "v", "en": "v"}} for i in (1, 2)],
        },
        {"id": "whole", "type": "count", "least": 0, "most": 4},
        {"id": "part", "type": "count", "least": 0, "most": 4, "part of": "whole"},
        {"id": "x", "type": "count", "least": 0, "most": 3},
        {"id": "y", "type": "count", "least": 0, "most": 3},
        {"id": "yes", "type": "yes-no"},
        {"id": "also", "type": "yes-no"},
    ],
    [
        {
            "id": "rows",
            "most": 3,
            "columns": [
                {
                    "id": "role",
                    "type": "choice",
                    "choices": [{"id": i, "label": {"vi": "v", "en": "v"}} for i in ("a", "b")],
                },
                {"id": "hours", "type": "count", "least": 0, "most": 2},
            ],
        }
    ],
)

MEASURES = {
    "share": {"share": {"of": "part", "in": "whole"}},
    "full_if_none": {"share": {"of": "part", "in": "whole", "none counts as": "100 %"}},
    "ratio": {"ratio": {"of": "x", "to": "y"}},
    "both": {"sum": ["x", "y"]},
    "trained": {
        "count": {"rows of": "rows", "where": {"all": [{"role": {"is": "a"}}, {"hours": {"at least": 2}}]}}
    },
    "listed": {"count": {"rows of": "rows"}},
    "several": {"how many of": ["yes", "also", {"x": {"at least": 2}}]},
    "needed": {"value": {"by": "zone", "values": {"1": 1, "2": 2}}},
    "against_need": {"ratio": {"of": "x", "to": "needed"}},
}
NUMBERS = ("x", "y", "part", "whole", "both", "trained", "listed", "several", "needed")
SHARES = ("share", "full_if_none", "ratio", "against_need")
WORDS = ("at least", "more than", "at most", "less than")


def thresholds(plain: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A number, or one that depends on the zone."""
    return plain | st.tuples(plain, plain).map(
        lambda pair: {"by": "zone", "values": {"1": pair[0], "2": pair[1]}}
    )


def comparisons() -> st.SearchStrategy[Any]:
    """Comparisons of numbers, shares and choices, and bare facts."""
    numbers = st.builds(
        lambda name, word, number: {name: {word: number}},
        st.sampled_from(NUMBERS),
        st.sampled_from(WORDS),
        thresholds(st.integers(0, 4)),
    )
    shares = st.builds(
        lambda name, word, number: {name: {word: number}},
        st.sampled_from(SHARES),
        st.sampled_from(WORDS),
        thresholds(st.sampled_from(["0 %", "33.3 %", "50 %", "75 %", "100 %", "150 %"])),
    )
    within = st.builds(
        lambda name, low, high: {name: {"at least": low, "less than": high}},
        st.sampled_from(NUMBERS),
        st.integers(0, 3),
        st.integers(0, 4),
    )
    choices = st.sampled_from([{"zone": {"is": 1}}, {"zone": {"one of": [1, 2]}}])
    return numbers | shares | within | choices | st.sampled_from(["yes", "also"])


CONDITIONS = st.recursive(
    comparisons(),
    lambda inner: st.one_of(
        inner.map(lambda one: {"not": one}),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"all": some}),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"any": some}),
    ),
    max_leaves=5,
)


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    """A rule with one or two parts of one to three bands that bring two points at most."""
    parts = [
        {
            "name": f"part-{index}",
            "label": {"vi": "p", "en": "p"},
            "bands": [
                {"points": points, "when": draw(CONDITIONS)}
                for points in (1, 0.5, 0.25)[: draw(st.integers(1, 3))]
            ],
        }
        for index in range(2)
    ]
    disqualifiers = draw(st.booleans()) and [
        {"name": "bar", "label": {"vi": "d", "en": "d"}, "basis": "working", "when": draw(CONDITIONS)}
    ]
    return {"parts": parts} | ({"disqualifiers": disqualifiers} if disqualifiers else {})


@st.composite
def laws(draw: st.DrawFn) -> Law:
    """A set of two criteria with one rule each."""
    both = [draw(rules()), draw(rules())]
    return law_of(set_of(both, points=[2, 2], measures=MEASURES, criteria=[[0], [1]]), FORM)


@st.composite
def stations(draw: st.DrawFn) -> Evidence:
    """A station with any part of its evidence unknown, estimated or left out."""
    whole = draw(st.integers(0, 4))
    known: dict[str, Any] = {
        "zone": draw(st.sampled_from([1, 2])),
        "whole": whole,
        "part": draw(st.integers(0, whole)),
        "x": draw(st.integers(0, 3)),
        "y": draw(estimates()),
        "yes": draw(st.booleans()),
        "also": draw(st.booleans()),
    }
    missing = draw(st.sets(st.sampled_from(sorted(known))))
    facts = {name: value for name, value in known.items() if name not in missing}
    unknown = {name: "unknown" for name in missing if draw(st.booleans())}
    row = st.fixed_dictionaries(
        {"role": st.sampled_from(["a", "b", "unknown"]), "hours": st.sampled_from([0, 1, 2, "unknown"])}
    )
    lists = draw(
        st.none() | st.fixed_dictionaries({"complete": st.booleans(), "rows": st.lists(row, max_size=3)})
    )
    return evidence_of(FORM, facts | unknown, {"rows": lists} if lists else None)


def _aging() -> Form:
    """Return the form with something that lasts one, two or three months, or for good."""
    lasts = {"zone": 2, "whole": 1, "part": 3, "x": 1, "y": 2, "yes": 3, "also": None}
    fields = tuple(
        field.model_copy(update={"lasts": Lasting(lasts[name]), "over": "period" if name == "y" else "day"})
        for name, field in FORM.fields.items()
    )
    (rows,) = FORM.lists.values()
    role, hours = rows.columns
    columns = (role, hours.model_copy(update={"over": "period", "lasts": Lasting(1)}))
    listed = (rows.model_copy(update={"lasts": Lasting(2), "columns": columns}),)
    (section,) = FORM.sections
    return replace(FORM, sections=(section.model_copy(update={"fields": fields, "lists": listed}),))


AGING = _aging()
"""The form of these tests, on which evidence ages."""


@st.composite
def old_stations(draw: st.DrawFn) -> Evidence:
    """A station some of whose facts and whose list were established up to five months before its day."""
    one = draw(stations())
    days = st.none() | st.dates(date(2024, 7, 31), DAY)
    facts = {
        name: replace(fact, on=draw(days))
        if AGING.fields[name].over == "day" and fact.state != "not established"
        else fact
        for name, fact in one.facts.items()
    }
    rosters = {name: replace(roster, on=draw(days)) for name, roster in one.rosters.items()}
    return replace(one, form=AGING, facts=facts, rosters=rosters)


LATER = st.dates(DAY, date(2025, 4, 30))
"""Days of judging from the evidence's own until everything that can has lapsed."""


def estimates() -> st.SearchStrategy[Any]:
    """A number from 0 to 3, or two ends."""
    return st.integers(0, 3) | st.tuples(st.integers(0, 3), st.integers(0, 3)).map(
        lambda ends: {"from": min(ends), "to": max(ends)}
    )


def judged(law: Law, station: Evidence, evaluator: Any, day: date = DAY) -> Assessment:
    """Judge on the day of the tests, or another."""
    return assess(law, station, day, evaluator)


def results(assessment: Assessment) -> Any:
    """Everything two evaluators must agree on."""
    return (
        [
            (one.points, one.status, one.rules, [(p.points, p.outcomes) for p in one.parts])
            for one in assessment.findings
        ],
        [one.holds for one in assessment.barred],
        assessment.total,
        assessment.outcome,
        assessment.receipt.code,
    )


def completions(form: Form, station: Evidence) -> Iterator[Evidence]:
    """Yield every station that the evidence could still turn out to be (without lists)."""
    names = list(form.fields)
    options = [_options(form, station, name) for name in names]
    for values in product(*options):
        facts = dict(zip(names, values, strict=True))
        if facts["part"] <= facts["whole"]:
            yield evidence_of(form, facts, {"rows": {"complete": True, "rows": []}})


def _options(form: Form, station: Evidence, name: str) -> list[Any]:
    value = station.fact(name).value
    if isinstance(value, frozenset):
        return sorted(value)
    numbers = list(range(int(value.lo), int(value.hi) + 1))
    return [bool(number) for number in numbers] if form.fields[name].type == "yes-no" else numbers


@st.composite
def small_gaps(draw: st.DrawFn) -> Evidence:
    """A station with up to three unknown facts and a complete, empty list."""
    whole = draw(st.integers(0, 4))
    known: dict[str, Any] = {
        "zone": draw(st.sampled_from([1, 2])),
        "whole": whole,
        "part": draw(st.integers(0, whole)),
        "x": draw(st.integers(0, 3)),
        "y": draw(estimates()),
        "yes": draw(st.booleans()),
        "also": draw(st.booleans()),
    }
    missing = draw(st.sets(st.sampled_from(sorted(known)), max_size=3))
    return evidence_of(
        FORM,
        {name: value for name, value in known.items() if name not in missing},
        {"rows": {"complete": True, "rows": []}},
    )


Shown = tuple[dict[str, Any], dict[str, Any]]
"""Facts and lists, as a station file writes them."""


def evidence(shown: Shown) -> Evidence:
    """Return what is shown as evidence on the form of these tests."""
    facts, lists = shown
    return evidence_of(FORM, facts, lists)


@st.composite
def shows(draw: st.DrawFn) -> Shown:
    """What a station shows: facts known or estimated, and a list with its gaps."""
    whole = draw(st.integers(0, 4))
    part = draw(st.integers(0, whole))
    facts: dict[str, Any] = {
        "zone": draw(st.sampled_from([1, 2])),
        "whole": draw(st.sampled_from([whole, {"from": whole, "to": min(whole + 1, 4)}])),
        "part": draw(st.sampled_from([part, {"from": part, "to": min(part + 2, 4)}])),
        "x": draw(estimates()),
        "y": draw(estimates()),
        "yes": draw(st.booleans()),
        "also": draw(st.booleans()),
    }
    row = st.fixed_dictionaries(
        {"role": st.sampled_from(["a", "b", "unknown"]), "hours": st.sampled_from([0, 1, 2, "unknown"])}
    )
    rows = draw(st.lists(row, max_size=3))
    return facts, {"rows": {"complete": draw(st.booleans()), "rows": rows}}


def _less_of_a_fact(draw: st.DrawFn, name: str, value: Any) -> dict[str, Any]:
    """Return a fact as it is, wider, unknown, or not at all."""
    lo, hi = (value["from"], value["to"]) if isinstance(value, dict) else (value, value)
    ways: list[dict[str, Any]] = [{name: value}, {name: "unknown"}, {}]
    if name in ("x", "y", "whole"):
        ways.append(
            {
                name: {
                    "from": draw(st.integers(0, lo)),
                    "to": draw(st.integers(hi, FORM.fields[name].bounds[1])),
                }
            }
        )
    return draw(st.sampled_from(ways))


def _less_of_a_list(draw: st.DrawFn, lists: dict[str, Any]) -> dict[str, Any]:
    """Return a list as it is, with cells unknown, with rows lost and so incomplete, or not at all."""
    rows = [
        {name: value if draw(st.booleans()) else "unknown" for name, value in row.items()}
        for row in lists["rows"]["rows"]
    ]
    fewer = rows[: draw(st.integers(0, len(rows)))]
    complete = lists["rows"]["complete"]
    ways: list[dict[str, Any]] = [lists, {"rows": {"complete": complete, "rows": rows}}]
    ways += [{"rows": {"complete": False, "rows": fewer}}, {}]
    return draw(st.sampled_from(ways))


@st.composite
def losses(draw: st.DrawFn) -> tuple[Shown, Shown]:
    """What a station shows, and what is left of it after any part was lost."""
    facts, lists = draw(shows())
    left: dict[str, Any] = {}
    for name, value in facts.items():
        left |= _less_of_a_fact(draw, name, value)
    return (facts, lists), (left, _less_of_a_list(draw, lists))
