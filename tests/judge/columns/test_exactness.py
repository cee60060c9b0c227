"""The columns are exact: at thresholds, with decimals, parts of parts, other periods and large numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY, TEXT, evidence_of, form_of, law_of, set_of
from judging_columns import judge_columns, judged_rows, of_assessment
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.judging import covers
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.days import Validity
from tieuchi.values.problem import JudgingError

TWO = [{"id": one, "label": TEXT} for one in ("a", "b")]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": TWO},
        {"id": "mood", "type": "choice", "choices": TWO, "over": "period"},
        {"id": "km", "type": "number", "least": 0, "most": 3},
        {"id": "rate", "type": "percent", "over": "period"},
        {"id": "whole", "type": "count", "least": 0, "most": 4},
        {"id": "some", "type": "count", "least": 0, "most": 4, "part of": "whole", "over": "period"},
        {"id": "few", "type": "count", "least": 0, "most": 4, "part of": "some", "over": "period"},
        {"id": "fine", "type": "yes-no", "over": "period"},
    ],
    [
        {
            "id": "rows",
            "most": 3,
            "over": "period",
            "columns": [
                {"id": "kind", "type": "choice", "choices": TWO, "over": "period"},
                {"id": "hours", "type": "number", "least": 0, "most": 3, "over": "period"},
                {"id": "there", "type": "yes-no"},
                {"id": "called", "type": "text", "over": "period"},
            ],
        }
    ],
)
MEASURES = {
    "half_if_none": {"share": {"of": "few", "in": "whole", "none counts as": "50 %"}},
    "km_for_each": {"ratio": {"of": "km", "to": "whole", "none counts as": "120 %"}},
    "km_for_some": {"ratio": {"of": "km", "to": "some"}},
    "everything": {"sum": ["km", "few", "one_and_a_half"]},
    "one_and_a_half": {"value": {"by": "zone", "values": {"a": 1.5, "b": 0}}},
    "asked_for": {"value": {"by": "zone", "values": {"a": 2, "b": 3}}},
    "of_asked_for": {"share": {"of": "few", "in": "asked_for"}},
    "long": {
        "count": {
            "rows of": "rows",
            "where": {"hours": {"more than": {"by": "zone", "values": {"a": 1, "b": 2.5}}}},
        }
    },
    "either_kind": {"count": {"rows of": "rows", "where": {"kind": {"one of": ["a", "b"]}}}},
    "there_a": {"count": {"rows of": "rows", "where": {"all": ["there", {"kind": {"is": "a"}}]}}},
    "unheard": {"norm": "nothing-in-force"},
    "uncovered": {"coverage": {"of": "rows", "norm": "nothing-in-force"}},
    "many": {"how many of": ["fine", {"zone": {"is": "a"}}, {"half_if_none": {"at least": "50 %"}}]},
}
PLAIN = {"km": 3, "everything": 9, "whole": 4, "few": 4, "long": 3, "either_kind": 3, "there_a": 3, "many": 3}
SHARES = ("half_if_none", "km_for_each", "km_for_some", "of_asked_for", "rate")
WORDS = st.sampled_from(["at least", "more than", "at most", "less than"])


def _comparisons() -> st.SearchStrategy[Any]:
    numbers = st.sampled_from(sorted(PLAIN)).flatmap(
        lambda name: st.builds(
            lambda word, tenths: {name: {word: tenths / 2}},
            WORDS,
            st.integers(-1, 2 * PLAIN[name] + 1).map(lambda n: max(n, 0)),
        )
    )
    shares = st.builds(
        lambda name, word, line: {name: {word: line}},
        st.sampled_from(SHARES),
        WORDS,
        st.sampled_from(["0 %", "33.3333 %", "50 %", "66.7 %", "100 %", "120 %", "300 %"]),
    )
    words = st.sampled_from(
        [{"zone": {"is": "a"}}, {"mood": {"is": "b"}}, {"mood": {"one of": ["a", "b"]}}, "fine"]
    )
    return numbers | shares | words


CONDITIONS = st.recursive(
    _comparisons(),
    lambda inner: st.one_of(
        inner.map(lambda one: {"not": one}),
        st.lists(inner, min_size=1, max_size=2).map(lambda some: {"all": some}),
        st.lists(inner, min_size=1, max_size=2).map(lambda some: {"any": some}),
    ),
    max_leaves=4,
)


def nothing_in_force() -> st.SearchStrategy[Any]:
    """What rests on a norm that is not in force, a word that is always or never so, or no option at all."""
    return st.sampled_from(
        [
            {"unheard": {"at most": 5}},
            {"uncovered": {"at least": "50 %"}},
            {"few": {"at most": 4}},
            {"few": {"more than": 4}},
        ]
    )


@st.composite
def laws(draw: st.DrawFn) -> Law:
    """Rules whose points rise, with a cap, with a band that does not apply, and with a part for a person."""
    rising = {"bands": [{"points": points, "when": draw(CONDITIONS)} for points in (0.5, 1, 0, 2)]}
    capped = {
        "cap": 1.5,
        "parts": [
            {"name": name, "label": TEXT, "bands": [{"points": points, "when": draw(CONDITIONS)}]}
            for name, points in (("one", 1), ("two", 1))
        ],
    }
    person = {"name": "person", "label": TEXT, "points": 1, "needs a person": TEXT}
    away = {
        "name": "away",
        "label": TEXT,
        "bands": [
            {"points": 1, "when": draw(CONDITIONS), "not applicable": TEXT},
            {"points": 0.5, "when": draw(CONDITIONS | nothing_in_force())},
        ],
    }
    bar = [{"name": "bar", "label": TEXT, "basis": "working", "when": draw(CONDITIONS)}]
    rules = [rising, {**capped, "disqualifiers": bar}, {"parts": [away, person]}, {"bands": away["bands"]}]
    return law_of_all([*rules, {"needs a person": TEXT}], [2, 1.5, 2, 1, 1])


def law_of_all(rules: list[Any], points: list[Any] | None) -> Law:
    """Return a law over the measures of these tests, of which two find no norm in force."""
    criteria_set = set_of(rules, points=points, measures=MEASURES)
    return Law(criteria_set, {})


@st.composite
def stations(draw: st.DrawFn) -> Evidence:
    """A station with decimals, shares, parts of parts, and rows of which anything may be missing."""
    whole = draw(st.integers(0, 4))
    some = draw(st.integers(0, whole))
    known: dict[str, Any] = {
        "zone": draw(st.sampled_from(["a", "b"])),
        "mood": draw(st.sampled_from(["a", "b"])),
        "km": draw(st.sampled_from([0, 0.5, 1.3333, 3, {"from": 0.25, "to": 2}])),
        "rate": draw(st.sampled_from(["0 %", "33.3333 %", "33.3334 %", "100 %"])),
        "whole": draw(st.sampled_from([whole, {"from": whole, "to": 4}])),
        "some": some,
        "few": draw(st.integers(0, some)),
        "fine": draw(st.booleans()),
    }
    missing = draw(st.sets(st.sampled_from(sorted(known))))
    facts = {name: value for name, value in known.items() if name not in missing}
    row = st.fixed_dictionaries(
        {
            "kind": st.sampled_from(["a", "b", "unknown"]),
            "hours": st.sampled_from([0, 1, 2.5, "unknown"]),
            "there": st.sampled_from([True, False, "unknown"]),
        }
    )
    lists = draw(
        st.none() | st.fixed_dictionaries({"complete": st.booleans(), "rows": st.lists(row, max_size=3)})
    )
    return evidence_of(FORM, facts, {"rows": lists} if lists else None)


PERIODS = (
    Validity(DAY.replace(month=1, day=1), DAY),
    Validity(DAY.replace(month=7, day=1), DAY),
    Validity(DAY.replace(year=2022), DAY),
)


@settings(max_examples=120, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=5), period=st.sampled_from(PERIODS))
def test_columns_equal_the_reference_on_everything_a_form_can_ask(
    law: Law, some: list[Evidence], period: Validity
) -> None:
    """Decimals, percentages, parts of parts, choices and lists over any period give the same findings."""
    what = covers(period, law.criteria_set.head)
    shown = [replace(one, period=period) for one in some]
    possible = [one for one in shown if not list(contradictions(law, one, what))]
    if possible:
        wanted = [of_assessment(assess(law, one, DAY, Reference(), traced=False)) for one in possible]
        assert judge_columns(law, possible, what) == wanted


@settings(max_examples=80, deadline=None)
@given(some=st.lists(stations(), min_size=1, max_size=8), period=st.sampled_from(PERIODS))
def test_what_cannot_be_is_noticed(some: list[Evidence], period: Validity) -> None:
    """A part that surely exceeds its whole is noticed just where the reference refuses it."""
    law = law_of_all([{"bands": [{"points": 1, "when": "fine"}]}], [1])
    what = covers(period, law.criteria_set.head)
    shown = [replace(one, period=period) for one in some]
    wanted = [bool(list(contradictions(law, one, what))) for one in shown]
    assert [bool(row["impossible"]) for row in judged_rows(law, shown, what)] == wanted


def met(part: int, whole: int, line: str, most: int) -> tuple[int, int]:
    """Return the points of ‘at least’ a line for a share of numbers up to ``most``."""
    form = form_of(
        [
            {"id": "whole", "type": "count", "least": 0, "most": most},
            {"id": "some", "type": "count", "least": 0, "most": most, "part of": "whole"},
        ]
    )
    rule = {"bands": [{"points": 0.5, "when": {"part": {"at least": line}}}]}
    law = law_of(
        set_of([rule], points=[0.5], measures={"part": {"share": {"of": "some", "in": "whole"}}}), form
    )
    found = judge_columns(law, [evidence_of(form, {"whole": whole, "some": part})])[0]
    least, most_points, _ = found["indicators"]["1"]
    return least, most_points


@pytest.mark.parametrize(
    ("part", "whole", "line", "points"),
    [
        (19, 20, "95 %", 50),
        (94, 100, "95 %", 0),
        (1, 3, "33.33 %", 50),
        (1, 3, "33.34 %", 0),
        (2, 3, "66.6666 %", 50),
        (2, 3, "66.6667 %", 0),
        (799, 1000, "80 %", 0),
        (800, 1000, "80 %", 50),
    ],
)
def test_a_share_at_its_threshold(part: int, whole: int, line: str, points: int) -> None:
    """A share exactly at a threshold reaches it, one a hair below does not; half points stay half points."""
    assert met(part, whole, line, 1000) == (points, points)


def test_counts_near_the_end_of_what_a_double_holds() -> None:
    """Of counts near 2^53 one more or less decides, as it does of small ones."""
    whole = 2**53 - 2**53 % 20
    assert met(whole // 20 * 19, whole, "95 %", 2**53) == (50, 50)
    assert met(whole // 20 * 19 - 1, whole, "95 %", 2**53) == (0, 0)


def test_what_whole_columns_cannot_hold_is_refused() -> None:
    """Where a comparison could overflow the columns, the law is refused, not judged wrongly."""
    with pytest.raises(JudgingError, match="‘part’ can be too large to be compared with 333333/1000000"):
        met(1, 3, "33.3333 %", 2**60)


def test_more_points_than_short_columns_hold() -> None:
    """A set worth 800 points, whose zone may be unknown, adds up as the reference does."""
    bands = [{"points": 400, "when": {"of_asked_for": {"at least": "100 %"}}}]
    part = {"label": TEXT, "bands": bands}
    rules = [{"parts": [{"name": name, **part} for name in ("one", "two")]}]
    law = law_of_all(rules, [800])
    some = [
        evidence_of(FORM, facts) for facts in ({"few": 2}, {"few": 3}, {"few": 2, "zone": "a"}, {"zone": "b"})
    ]
    wanted = [of_assessment(assess(law, one, DAY, Reference(), traced=False)) for one in some]
    assert judge_columns(law, some) == wanted
    assert [one["total"] for one in wanted] == [(0, 80_000), (80_000, 80_000), (80_000, 80_000), (0, 80_000)]
