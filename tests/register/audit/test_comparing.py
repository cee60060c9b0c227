"""Plausibility rules on exact figures and intervals: at the bound, one step beside it, and unknown."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import TEXT, document
from smallset import TECHNIQUES, bands, evidence, law
from tieuchi.files.models import checked
from tieuchi.law.lawbook import Law
from tieuchi.register.audit.comparing import Compared, compared, identical
from tieuchi.register.audit.plausibility import Rule, Rules
from tieuchi.register.audit.witnesses import Witness
from tieuchi.values.interval import Interval

MEASURES = {
    "coverage": {"coverage": {"of": "techniques", "norm": "technique-list"}},
    "share": {"share": {"of": "part", "in": "whole"}},
    "some": {"sum": ["x"]},
    "all": {"sum": ["x", "y"]},
    "other": {"share": {"of": "some", "in": "all"}},
}
LAW = law(
    bands({"share": {"at least": "80 %"}}, {"share": {"at least": "50 %"}}),
    bands({"other": {"at least": {"by": "zone", "values": {"1": "50 %", "2": "40 %", "3": "100 %"}}}}),
    bands({"coverage": {"at least": "75 %"}}),
    measures=MEASURES,
    norms=(TECHNIQUES,),
)
BEFORE = {"as of": "2023-12-31", "period": {"from": "2023-01-01", "to": "2023-12-31"}}


def rule(**kind: Any) -> Rule:
    """Return a rule of a kind, all else filled in."""
    written = {
        "id": "rule",
        "title": TEXT,
        "reason": TEXT,
        "weight": 5,
        "basis": "working",
        "source": ["test"],
    }
    return checked(document({**written, **{name.replace("_", " "): one for name, one in kind.items()}}), Rule)


def told(
    one: Rule, now: dict[str, Any], before: dict[str, Any] | None = None, *, under: Law = LAW, **head: Any
) -> Compared | None:
    """Return what a rule says of a year's facts, perhaps after those of the year before."""
    lists, was = now.pop("lists", None), None
    if before is not None:
        listed = before.pop("lists", None)
        was = Witness(0, evidence({**before}, listed, **{**BEFORE, **head}), under)
    found = list(compared(Rules((one,)), Witness(1, evidence(now, lists), under), was))
    assert len(found) <= 1
    return found[0] if found else None


def found(*asked: Any, **more: Any) -> str | None:
    """Return whether a rule found something, or cannot tell."""
    one = told(*asked, **more)
    return None if one is None else one.found


RELATIVE = rule(change={"of": "population", "by more than": "20 %", "relative": True})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (1000, 1200, None), (1000, 1201, "found"), (1000, 800, None), (1000, 799, "found"), (1000, 1000, None),
        (1000, {"from": 1150, "to": 1300}, "cannot be compared"), (1000, {"from": 1201, "to": 1300}, "found"),
        ({"from": 900, "to": 1000}, 1200, "cannot be compared"), ("unknown", 1200, "cannot be compared"),
        (1000, "unknown", "cannot be compared"),
    ],
)  # fmt: skip
def test_a_change_is_found_only_beyond_the_bound(before: Any, after: Any, expected: str | None) -> None:
    """Exactly the bound is no find, one person more is; what is open in between cannot be compared."""
    assert found(RELATIVE, {"population": after}, {"population": before}) == expected


def test_a_change_of_two_years_may_be_twice_as_large() -> None:
    """What stands between the years of the periods multiplies the bound."""
    earlier = {"as of": "2022-12-31", "period": {"from": "2022-01-01", "to": "2022-12-31"}}
    assert found(RELATIVE, {"population": 1400}, {"population": 1000}, **earlier) is None
    assert found(RELATIVE, {"population": 1401}, {"population": 1000}, **earlier) == "found"


def test_technique_coverage_jumps_in_percentage_points() -> None:
    """A coverage is computed by the norm kept, and its change is a difference."""
    jumps = rule(change={"of": "coverage", "by more than": "25 %"})

    def performed(*codes: str) -> dict[str, Any]:
        rows = [{"code": code, "performed": True, "on_list": True} for code in codes]
        return {"lists": {"techniques": {"complete": True, "rows": rows}}}

    assert found(jumps, performed("a", "b"), performed("a")) is None
    one = told(jumps, performed("a", "b"), performed())
    assert one is not None
    assert one.found == "found"
    assert [each.value for each in one.figures] == [Interval(0, 0), Interval.point(Fraction(1, 2))]
    assert one.others == (0,)
    assert [each.per for each in one.figures] == [100, 100]


def test_without_an_earlier_year_nothing_is_compared_with_one() -> None:
    """The first evidence of a commune neither jumps nor copies."""
    assert found(RELATIVE, {"population": 1000}) is None
    copied = rule(identical={"to": "its own earlier evidence", "known facts at least": 1})
    assert found(copied, {"population": 1000}) is None


def test_a_name_that_the_law_kept_lacks_cannot_be_compared() -> None:
    """A measure of another year's law is said to be missing, not taken as nothing."""
    bare = law(bands("yes"))
    one = told(rule(change={"of": "share", "by more than": "5 %"}), {}, {}, under=bare)
    assert one is not None
    assert (one.found, str(one.why)) == (
        "cannot be compared",
        "the form or the law kept with the decision has no ‘share’",
    )


def test_a_proportion_of_a_name_that_the_law_kept_lacks_cannot_be_compared() -> None:
    """Nor is a proportion with what is missing taken as one with nothing."""
    one = told(
        rule(proportion={"of": ["share"], "to": "whole", "at most": "50 %"}),
        {"whole": 10},
        under=law(bands("yes")),
    )
    assert one is not None
    assert (one.found, "has no ‘share’" in str(one.why)) == ("cannot be compared", True)


def test_a_proportion_may_have_one_bound_alone() -> None:
    """Whatever is below is plausible where only too much is not, and the other way round."""
    most = rule(proportion={"of": ["part"], "to": "whole", "at most": "50 %"})
    least = rule(proportion={"of": ["part"], "to": "whole", "at least": "50 %"})
    for part, expected in ((0, (None, "found")), (5, (None, None)), (6, ("found", None))):
        facts = {"part": part, "whole": 10}
        assert (found(most, facts), found(least, facts)) == expected


def test_figures_copied_from_the_year_before_are_found() -> None:
    """The same facts of another year are found where enough of them are known; one figure changed is enough."""
    copied = rule(identical={"to": "its own earlier evidence", "known facts at least": 3})
    facts = {"population": 1000, "x": 1, "yes": True}
    assert found(copied, {**facts}, {**facts}) == "found"
    assert found(copied, {**facts, "x": 2}, {**facts}) is None
    assert found(copied, {"population": 1000, "x": 1}, {"population": 1000, "x": 1}) is None
    assert found(copied, {**dict.fromkeys(facts, "unknown")}, {**dict.fromkeys(facts, "unknown")}) is None


def test_identical_stations_are_found_by_their_content() -> None:
    """Place, day, period and notes make no difference to the content; the facts do."""
    same = rule(identical={"to": "other stations", "known facts at least": 2})
    one = Witness(0, evidence({"x": 1, "y": 2}), LAW)
    moved = Witness(
        1, evidence({"y": {"value": 2, "note": "x"}, "x": 1}, place={"commune": "Khác"}, **BEFORE), LAW
    )
    other = Witness(2, evidence({"x": 1, "y": 3}), LAW)
    assert one.content == moved.content != other.content
    assert one.known == 2
    told_ = identical(same, one.known, [1])
    assert told_ is not None
    assert (told_.found, told_.others) == ("found", (1,))
    assert identical(same, one.known, []) is None
    assert identical(same, 1, [1]) is None


PROPORTION = rule(proportion={"of": ["x", "y"], "to": "whole", "at least": "95 %", "at most": "110 %"})


@pytest.mark.parametrize(
    ("x", "y", "whole", "expected"),
    [
        (9, 10, 20, None), (8, 10, 20, "found"), (10, 1, 10, None), (10, 2, 10, "found"), (0, 0, 0, None),
        (1, 0, 0, "found"), ("unknown", 10, 20, "cannot be compared"), ("unknown", 10, 100, "found"),
        (10, 10, "unknown", "cannot be compared"),
    ],
)  # fmt: skip
def test_a_proportion_is_compared_crosswise(x: Any, y: Any, whole: Any, expected: str | None) -> None:
    """The bounds themselves are plausible, nothing is divided by nothing, and what is sure despite gaps is found."""
    assert found(PROPORTION, {"x": x, "y": y, "whole": whole}) == expected


ON = rule(on_thresholds={"shares at least": 2, "part at least": "60 %"})


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"zone": 1, "whole": 10, "part": 8, "x": 5, "y": 5}, "found"),
        ({"zone": 1, "whole": 10, "part": 5, "x": 5, "y": 5}, "found"),
        ({"zone": 1, "whole": 10, "part": 7, "x": 5, "y": 5}, "cannot be compared"),
        ({"zone": 2, "whole": 10, "part": 8, "x": 5, "y": 5}, "cannot be compared"),
        ({"zone": "unknown", "whole": 10, "part": 8, "x": 5, "y": 5}, "cannot be compared"),
        ({"zone": 3, "whole": 10, "part": 8, "x": 10, "y": 0}, "cannot be compared"),
    ],
)
def test_shares_exactly_on_a_threshold_are_counted(facts: dict[str, Any], expected: str | None) -> None:
    """A share counts that surely is on one, in every zone the station can be in; the coverage here is unknown.

    In zone 3 the threshold is 100 %, which is left aside; so two shares are left, of which one is on one.
    """
    assert found(ON, facts) == expected


def test_shares_off_their_thresholds_are_plausible() -> None:
    """With every share known and off its threshold nothing is found and nothing is open."""
    rows = [{"code": "a", "performed": True, "on_list": True}]
    lists = {"techniques": {"complete": True, "rows": rows}}
    assert found(ON, {"zone": 1, "whole": 10, "part": 7, "x": 6, "y": 4, "lists": lists}) is None


ROUND = rule(round_figures={"from": 10, "multiples of": 10, "figures at least": 3, "part at least": "75 %"})


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"population": 1000, "whole": 200, "part": 100}, "found"),
        ({"population": 1000, "whole": 200, "part": 101}, None),
        ({"population": 1000, "whole": 200, "part": 9}, None),
        ({"population": 1000, "whole": 200, "part": 100, "meetings": "unknown"}, "found"),
        ({"population": 1000, "whole": 200, "part": "unknown"}, "cannot be compared"),
        ({"population": 1001, "whole": 201, "part": "unknown"}, None),
        ({"amount": 10, "rate": "10 %", "x": 10, "population": 1000}, None),
    ],
)
def test_round_figures_are_counted_among_counts(facts: dict[str, Any], expected: str | None) -> None:
    """Only counts of that size count; three of four round are enough, and an unknown one is held as not round."""
    assert found(ROUND, facts) == expected


RULES = {
    "proportion": rule(proportion={"of": ["x", "y"], "to": "whole", "at least": "50 %", "at most": "150 %"}),
    "relative": rule(change={"of": "x", "by more than": "30 %", "relative": True}),
    "plain": rule(change={"of": "x", "by more than": 3}),
}
POINTS = st.integers(0, 6)
SPANS = st.tuples(POINTS, POINTS).map(lambda ends: (min(ends), max(ends)))


def written(span: tuple[int, int]) -> Any:
    """Return a span as a file writes it."""
    return span[0] if span[0] == span[1] else {"from": span[0], "to": span[1]}


@settings(max_examples=40, deadline=None)
@given(SPANS, SPANS, SPANS, st.sampled_from(sorted(RULES)))
def test_a_rule_says_what_every_completion_says(
    x: tuple[int, int], y: tuple[int, int], z: tuple[int, int], kind: str
) -> None:
    """Found where every figure the interval allows is found, nothing where none is, open otherwise."""

    def asked(first: Any, second: Any, third: Any) -> str | None:
        if kind == "proportion":
            return found(RULES[kind], {"x": first, "y": second, "whole": third})
        return found(RULES[kind], {"x": second}, {"x": first})

    every = {
        asked(*point)
        for point in product(*(range(lo, hi + 1) for lo, hi in (x, y, z if kind == "proportion" else (0, 0))))
    }
    expected = every.pop() if len(every) == 1 else "cannot be compared"
    assert asked(written(x), written(y), written(z)) == expected


def test_a_whole_year_is_not_held_against_half_of_one() -> None:
    """Half a year's count is only a lower bound of the year's, so that more may follow."""
    meetings = rule(change={"of": "meetings", "by more than": "50 %", "relative": True})
    half = evidence(
        {"meetings": 3}, **{"as of": "2024-06-30", "period": {"from": "2024-01-01", "to": "2024-06-30"}}
    )
    whole = Witness(0, evidence({"meetings": 8}, **BEFORE), LAW)
    one = next(compared(Rules((meetings,)), Witness(1, half, LAW), whole))
    assert one.found == "cannot be compared"
    assert one.figures[1].value == Interval(3, 12)
