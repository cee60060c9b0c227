"""Two laws over the same stations: every count and sum is what one gets by judging them one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallset import bands
from smallset import judge as judged_small
from smallset import law as small_law
from strategies import judged, laws, stations
from tieuchi.bulk.comparing import Comparing, Side
from tieuchi.bulk.comparison import Comparison, Move, Shifted
from tieuchi.judge.columns.totals import OUTCOMES
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.problem import JudgingError

PROVINCES, ZONES = st.sampled_from(["Tỉnh A", "Tỉnh B", None]), st.sampled_from(["1", "2", None])
DAY = date(2024, 12, 31)
Where = tuple[str | None, str | None]


def heads(where: Sequence[Where], first: int = 0) -> pl.DataFrame:
    """Return the heads of stations in some provinces and zones."""
    rows = [
        {
            "row": first + index,
            "id": f"s{first + index}",
            "day": DAY,
            "place.commune": f"Xã {first + index}",
            "place.province": province,
            "invented": True,
            "zone": zone,
        }
        for index, (province, zone) in enumerate(where)
    ]
    return pl.DataFrame(rows, schema_overrides={"place.province": pl.String, "zone": pl.String})


def found(assessments: Sequence[Assessment], first: int = 0) -> pl.DataFrame:
    """Return the judged shape of stations that the reference judged."""
    rows = []
    for row, one in enumerate(assessments, start=first):
        assert one.total is not None
        cells: dict[str, Any] = {"row": row, "outcome": OUTCOMES.index(one.outcome)}
        kinds = {"i": one.findings, "c": one.criteria}
        ends = {f"{kind}{n}": each.points for kind, some in kinds.items() for n, each in enumerate(some)}
        for name, points in {**ends, "total": one.total}.items():
            assert points is not None
            cells |= {f"{name}_least": points.lo, f"{name}_most": points.hi}
        rows.append(cells)
    return pl.DataFrame(rows)


def compared(
    sets: tuple[CriteriaSet, CriteriaSet],
    before: Sequence[Assessment],
    after: Sequence[Assessment],
    where: Sequence[Where],
    names: int = 100,
) -> Comparison:
    """Return what comes of comparing, two stations at a time."""
    comparing = Comparing(*sets, names)
    for first in range(0, len(where), 2):
        some = slice(first, first + 2)
        mine = heads(where[some], first)
        comparing.add(Side(mine, found(before[some], first)), Side(mine, found(after[some], first)))
    return comparing.result(len(where))


def move(shifts: Sequence[int]) -> Move:
    """Return how points moved, counted one by one."""
    return Move(sum(shifts), sum(one > 0 for one in shifts), sum(one < 0 for one in shifts))


@settings(deadline=None, max_examples=50)
@given(laws(), laws(), st.lists(st.tuples(stations(), PROVINCES, ZONES), min_size=1, max_size=5))
def test_counts_and_sums_are_those_of_judging_one_by_one(one: Any, other: Any, population: Any) -> None:
    """Transitions, points moved and names agree with the reference, whatever the laws and the evidence."""
    shown = [each for each, _, _ in population]
    where = [(province, zone) for _, province, zone in population]
    before, after = ([judged(law, each, Reference()) for each in shown] for law in (one, other))
    result = compared((one.criteria_set, other.criteria_set), before, after, where)
    pairs = list(zip(where, before, after, strict=True))
    assert result.transitions == Counter((*at, was.outcome, now.outcome) for at, was, now in pairs)
    assert (result.compared, result.read) == (len(shown), len(shown))
    for index, moved in enumerate(result.indicators):
        ends = [(was.findings[index].points, now.findings[index].points) for _, was, now in pairs]
        assert moved.least == move([now.lo - was.lo for was, now in ends])  # type: ignore[union-attr]
        assert moved.most == move([now.hi - was.hi for was, now in ends])  # type: ignore[union-attr]
    assert result.total.least == move([now.total.lo - was.total.lo for _, was, now in pairs])
    for index, (one_moved, needed) in enumerate(zip(result.criteria, before[0].criteria, strict=True)):
        assert needed.needed is not None
        reached = [sum(one.criteria[index].standing == "met" for one in some) for some in (before, after)]
        assert one_moved.reached == tuple(reached)
    gained = [f"s{n}" for n, (_, was, now) in enumerate(pairs) if was.outcome != "pass" == now.outcome]
    assert [named.id for named in result.gained] == gained
    assert result.still == all(
        (was.outcome, [f.points for f in was.findings]) == (now.outcome, [f.points for f in now.findings])
        for _, was, now in pairs
    )


BEFORE, AFTER = small_law(bands("yes"), bands("also")), small_law(bands("yes"), bands({"x": {"at least": 5}}))
SETS = (BEFORE.criteria_set, AFTER.criteria_set)


def small(*facts: dict[str, Any]) -> tuple[list[Assessment], list[Assessment]]:
    """Return stations judged by the two small laws, which differ in the second indicator."""
    before, after = ([judged_small(law, one) for one in facts] for law in (BEFORE, AFTER))
    return before, after


def test_a_station_is_named_with_what_moved() -> None:
    """Who gains is named with place, zone, both verdicts and the indicators whose points moved."""
    result = compared(SETS, *small({"yes": True, "also": False, "x": 5}), [("Tỉnh A", "1")])
    [named] = result.gained
    assert (named.id, named.place, named.zone, named.day) == (
        "s0",
        {"commune": "Xã 0", "province": "Tỉnh A"},
        "1",
        DAY,
    )
    assert (named.before.outcome, named.before.points.lo, named.after.outcome, named.after.points.hi) == (
        "fail",
        200,
        "pass",
        400,
    )
    assert named.shifted == (Shifted("2", 200, 200),)


def test_no_more_stations_are_named_than_were_asked_for() -> None:
    """The first of the data are named, batch by batch; all of them are counted."""
    facts = [{"yes": True, "also": True, "x": 0}] * 5
    result = compared(SETS, *small(*facts), [(None, None)] * 5, 3)
    assert [one.id for one in result.lost] == ["s0", "s1", "s2"]
    assert (result.all.lost, result.all.gained, result.gained) == (5, 0, ())


def test_groups_are_in_order_with_the_unknown_last() -> None:
    """Provinces and zones come in the order of their names, and what is not said after them."""
    where = [(None, "2"), ("Tỉnh B", None), ("Tỉnh A", "1")]
    result = compared(SETS, *small(*[{"yes": True, "also": True, "x": 5}] * 3), where)
    assert list(result.provinces) == ["Tỉnh A", "Tỉnh B", None]
    assert list(result.zones) == ["1", "2", None]
    assert [group.of() for group in result.provinces.values()] == [1, 1, 1]
    assert result.still


def test_rows_that_one_law_rejected_are_left_out_of_both() -> None:
    """A row that either law could not judge counts on neither side."""
    before, after = small(*[{"yes": True, "also": True, "x": 0}] * 3)
    mine = heads([("Tỉnh A", "1")] * 3)
    comparing = Comparing(*SETS, 9)
    comparing.add(Side(mine.head(2), found(before[:2])), Side(mine.tail(2), found(after[1:], first=1)))
    result = comparing.result(3)
    assert (result.read, result.compared, [one.id for one in result.lost]) == (3, 1, ["s1"])


def test_two_laws_are_never_compared_on_different_populations() -> None:
    """A row that is one station for one law and another for the other is refused."""
    before, after = small({"yes": True})
    mine = heads([("Tỉnh A", "1")])
    other = mine.with_columns(pl.lit("another").alias("id"))
    with pytest.raises(JudgingError, match="row 0 is ‘s0’ for one law and ‘another’ for the other"):
        Comparing(*SETS, 9).add(Side(mine, found(before)), Side(other, found(after)))


def test_a_line_drawn_elsewhere_is_a_change_though_no_points_move() -> None:
    """Who fails all the same may miss a line that was open, or reach one no longer."""
    lines = {"total at least": "80 %", "valid for years": 3, "basis": "working", "source": ["test"]}
    higher = small_law(bands("yes"), bands("also"), recognition={**lines, "each criterion at least": "100 %"})
    before, after = ([judged_small(law, {"yes": True, "also": False})] for law in (BEFORE, higher))
    result = compared((BEFORE.criteria_set, higher.criteria_set), before, after, [(None, None)])
    assert result.all.counts == {("fail", "fail"): 1}
    assert (result.criteria[0].reached, result.criteria[0].turned) == ((1, 0), 1)
    assert not result.still
    before, after = ([judged_small(law, {"yes": False})] for law in (BEFORE, higher))
    result = compared((BEFORE.criteria_set, higher.criteria_set), before, after, [(None, None)])
    assert (result.criteria[0].reached, result.criteria[0].turned) == ((0, 0), 1)


def test_data_without_provinces_and_zones_are_compared() -> None:
    """What the data do not say at all is not known."""
    before, after = small({"yes": True, "also": True, "x": 5})
    mine = heads([("Tỉnh A", "1")]).drop("place.province", "zone")
    comparing = Comparing(*SETS, 9)
    comparing.add(Side(mine, found(before)), Side(mine, found(after)))
    assert comparing.result(1).transitions == {(None, None, "pass", "pass"): 1}


def test_nothing_is_compared_where_nothing_could_be_judged() -> None:
    """No rows in common give no transitions and no moves."""
    before, after = small({"yes": True}, {"yes": True})
    mine = heads([("Tỉnh A", "1")] * 2)
    comparing = Comparing(*SETS, 9)
    comparing.add(Side(mine.head(1), found(before[:1])), Side(mine.tail(1), found(after[1:], first=1)))
    result = comparing.result(2)
    assert (result.compared, result.still, result.total.least) == (0, True, Move())


def test_indicators_of_another_set_are_not_matched_by_number() -> None:
    """Number 2 of one decision is not number 2 of another, so only totals and recognition are compared."""
    other = small_law(bands("yes"), bands("also"), id="other-set")
    before, after = ([judged_small(law, {"yes": True})] for law in (BEFORE, other))
    result = compared((BEFORE.criteria_set, other.criteria_set), before, after, [(None, None)])
    assert (result.indicators, result.criteria, result.compared) == ((), (), 1)


def test_an_added_and_a_dropped_indicator_move_all_they_bring() -> None:
    """What stands on one side only counts from nothing, or to nothing."""
    longer = small_law(bands("yes"), bands("also"), bands("yes"))
    before, after = ([judged_small(law, {"yes": True, "also": True})] for law in (BEFORE, longer))
    sets = (BEFORE.criteria_set, longer.criteria_set)
    added = compared(sets, before, after, [(None, None)]).indicators[2]
    dropped = compared(sets[::-1], after, before, [(None, None)]).indicators[2]
    assert (added.before, added.after, added.least) == (None, 200, Move(200, 1, 0))
    assert (dropped.before, dropped.after, dropped.most) == (200, None, Move(-200, 0, 1))
