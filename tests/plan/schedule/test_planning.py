"""Schedules against every schedule there is, on instances small enough to try them all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tieuchi.plan.schedule.communes import Commune, Horizon, Way, choices
from tieuchi.plan.schedule.explaining import Clash, relaxed
from tieuchi.plan.schedule.highs import prices
from tieuchi.plan.schedule.limits import Bound, Limit, Target, Task, missed, table_of, used
from tieuchi.plan.schedule.parting import parts
from tieuchi.plan.schedule.planning import Schedule, schedule
from tieuchi.plan.schedule.programme import programme
from tieuchi.plan.schedule.proving import proved_bound
from tieuchi.plan.schedule.questions import most
from tieuchi.plan.schedule.rounds import parse_rounds

START = date(2025, 1, 1)
ROUNDS = parse_rounds("2025H1,2025H2,2026")
READY = (START, date(2025, 6, 30), date(2025, 7, 1), date(2026, 3, 1), date(2027, 1, 1))


@st.composite
def communes(draw: Any, number: int) -> Commune:
    """Make a commune with up to two ways to pass."""
    ways = draw(st.lists(st.builds(Way, st.just(()), st.integers(0, 6), st.sampled_from(READY)), max_size=2))
    return Commune(
        id=f"c{number}",
        place={"province": draw(st.sampled_from("AB"))},
        people=(draw(st.integers(1, 4)), 9),
        outcome=draw(st.sampled_from(["open", "fail"])),
        ways=tuple(ways),
        appraisal=draw(st.integers(1, 3)),
        until=draw(
            st.sampled_from([None, date(2024, 5, 1), date(2025, 6, 29), date(2025, 12, 31), date(2028, 1, 1)])
        ),
    )


@st.composite
def tasks(draw: Any, targets: bool = False) -> Task:
    """Make a task of up to four communes, with limits, and with targets where they are asked for."""
    count = draw(st.integers(1, 4))
    some = [(), (("province", "A"),)]
    rounds = st.sampled_from([(0,), (1,), (2,), (0, 1), (0, 1, 2)])
    limit = st.builds(
        Limit, st.sampled_from(["money", "days"]), rounds, st.integers(0, 8), place=st.sampled_from(some)
    )
    target = st.builds(
        Target, rounds, st.integers(1, 3), st.just(""), st.booleans(), place=st.sampled_from(some)
    )
    bounds = draw(st.lists(limit, max_size=3, unique=True))
    if targets:
        bounds += draw(st.lists(target, min_size=1, max_size=2, unique=True))
    years = draw(st.sampled_from([1, 3]))
    aim = draw(st.sampled_from(["communes", "people"]))
    made = tuple(draw(communes(number)) for number in range(count))
    return Task(made, Horizon(START, ROUNDS, years), tuple(bounds), aim)


def best(task: Task) -> tuple[int, int, int] | None:
    """Return the largest count, then the fewest lapses, then the least cost of all schedules there are."""
    found = []
    for chosen in product(*table_of(task).choices):
        if not any(missed(bound, task.communes, chosen) for bound in task.bounds):
            counted = sum(
                task.weight(one)
                for one, choice in zip(task.communes, chosen, strict=True)
                if choice.recognised
            )
            found.append((-counted, sum(one.lapses for one in chosen), sum(one.cost for one in chosen)))
    if not found:
        return None
    counted, lapses, cost = min(found)
    return -counted, lapses, cost


quick = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(tasks())
def test_a_schedule_is_the_best_of_all(task: Task) -> None:
    """It counts the most, then lapses the least, then costs the least; the bounds say so and nothing is broken."""
    found = schedule(task)
    assert isinstance(found, Schedule)
    assert (found.counted.value, found.lapses.value, found.cost.value) == best(task)
    assert found.counted.bound == found.counted.value
    assert found.counted.proved is not None
    assert found.counted.proved >= found.counted.value
    assert found.cost.value == sum(choice.cost for choice in found.chosen)
    assert not any(missed(bound, task.communes, found.chosen) for bound in task.bounds)


@quick
@given(tasks(targets=True))
def test_targets_are_reached_or_the_clash_is_true(task: Task) -> None:
    """Where no schedule reaches the targets, what is named clashes, and its remedies are enough and the least."""
    found, known = schedule(task), best(task)
    if isinstance(found, Schedule):
        assert (found.counted.value, found.lapses.value, found.cost.value) == known
        return
    assert known is None
    _clash_is_true(found)


def _clash_is_true(clash: Clash) -> None:
    part = clash.task
    for group in clash.groups:
        assert best(replace(part, bounds=group)) is None
        for bound in group:
            assert best(replace(part, bounds=tuple(one for one in group if one != bound))) is not None
    clashing = {bound for group in clash.groups for bound in group if isinstance(bound, Target)}
    assert best(replace(part, bounds=tuple(one for one in part.bounds if one not in clashing))) is not None
    assert clash.reachable == {one: _most_of(part, one) for one in clashing}
    assert clash.remedies[0].kind == "targets"
    for remedy in clash.remedies:
        assert best(relaxed(part, remedy.changes)) is not None
        if remedy.kind != "days and money":
            assert remedy.bound == remedy.total
            assert remedy.total == _least_change(part, remedy.kind)


def _most_of(task: Task, target: Target) -> int:
    """Return the most that any schedule without limits brings to a target."""
    return max(used(target, task.communes, chosen) for chosen in product(*table_of(task).choices))


def _least_change(task: Task, kind: str) -> int:
    """Return the smallest sum of changes of one kind that any schedule makes do with."""
    changes = []
    for chosen in product(*table_of(task).choices):
        broken = [(bound, missed(bound, task.communes, chosen)) for bound in task.bounds]
        if all(not much or _kind(bound) == kind for bound, much in broken):
            changes.append(sum(much for _, much in broken))
    return min(changes)


def _kind(bound: Bound) -> str:
    return bound.resource if isinstance(bound, Limit) else "targets"


@quick
@given(tasks(), st.lists(st.floats(-3, 3, allow_nan=False), min_size=3, max_size=3))
def test_any_prices_prove_a_bound(task: Task, any_prices: list[float]) -> None:
    """However poor the prices are, no schedule counts more than the bound made of them."""
    made = programme(table_of(task))
    asked = most(made, made.sum(lambda one, choice: task.weight(one) * choice.recognised))
    known = best(task)
    assert known is not None
    assert proved_bound(asked, any_prices[: len(made.rows)]) >= known[0]
    assert proved_bound(asked, prices(asked)) >= known[0]


@quick
@given(tasks(targets=True), st.randoms())
def test_a_task_has_one_schedule(task: Task, random: Any) -> None:
    """The same task has the same schedule when it is made again."""
    assert schedule(task) == schedule(replace(task))


@quick
@given(tasks(), st.integers(1, 3))
def test_choices_are_all_there_is_to_choose(task: Task, years: int) -> None:
    """Whatever rounds a commune is appraised in, some choice brings as much and costs no more in any round."""
    horizon = replace(task.horizon, years=years)
    for commune in task.communes:
        offered = choices(commune, horizon)
        assert offered[0].rounds == ()
        for rounds in _subsets():
            for way in commune.ways:
                if rounds and way.ready <= ROUNDS[rounds[0]].end:
                    brought = _valid_on(commune, horizon, rounds, horizon.deadline)
                    assert any(
                        one.recognised >= brought and one.cost <= way.cost and set(one.rounds) <= set(rounds)
                        for one in offered
                    )


def _subsets() -> list[tuple[int, ...]]:
    return [tuple(place for place in range(3) if number >> place & 1) for number in range(8)]


def _valid_on(commune: Commune, horizon: Horizon, rounds: tuple[int, ...], day: date) -> bool:
    spans = [(ROUNDS[place].end, horizon.until(place)) for place in rounds]
    if commune.until is not None:
        spans.append((START, commune.until))
    return any(begin <= day <= end for begin, end in spans)


@quick
@given(tasks(), st.integers(1, 3))
def test_lapses_are_days_without_a_recognition_after_days_with_one(task: Task, years: int) -> None:
    """Day by day until the deadline, a lapse is a day that is not covered after one that was."""
    horizon = replace(task.horizon, years=years)
    days = [START + timedelta(days=number) for number in range((horizon.deadline - START).days + 1)]
    for commune in task.communes:
        for choice in choices(commune, horizon):
            covered = [_valid_on(commune, horizon, choice.rounds, day) for day in days]
            gaps = sum(before and not after for before, after in pairwise(covered))
            assert (choice.recognised, choice.lapses) == (covered[-1], gaps)
            assert choice.valid == tuple(covered[days.index(one.end)] for one in horizon.rounds)


def way(cost: int, ready: date = START) -> Way:
    """Return a way of some cost."""
    return Way((), cost, ready)


def task_of(communes: list[Commune], *bounds: Bound, rounds: str = "2025H1,2025H2", years: int = 3) -> Task:
    """Return a task of communes and bounds."""
    return Task(tuple(communes), Horizon(START, parse_rounds(rounds), years), bounds)


def commune(name: str, *ways: Way, outcome: Any = "fail", until: date | None = None, **place: str) -> Commune:
    """Return a commune that takes one day to appraise."""
    return Commune(name, place, (1000, 1000), outcome, ways, 1, until)


def made(task: Task) -> Schedule:
    """Return the schedule of a task that has one."""
    found = schedule(task)
    assert isinstance(found, Schedule)
    return found


def test_a_recognition_is_renewed_before_it_lapses() -> None:
    """With days for one appraisal a round, the one that would lapse first goes first."""
    lapsing = commune("b", way(5), until=date(2025, 6, 30))
    found = made(task_of([commune("a", way(5)), lapsing], *(Limit("days", (one,), 1) for one in (0, 1))))
    assert [one.rounds for one in found.chosen] == [(1,), (0,)]
    assert (found.counted.value, found.lapses.value) == (2, 0)


def test_a_plan_longer_than_a_recognition_renews_it() -> None:
    """Where recognitions last a year, one of 2025 is renewed in 2026, and lasts to the last day of 2027."""
    found = made(task_of([commune("a", way(5))], Target((0,), 1, "2025"), rounds="2025,2026,2027", years=1))
    assert found.chosen[0].rounds == (0, 1)
    assert (found.cost.value, found.lapses.value) == (5, 0)


def test_who_only_possibly_passes_gets_the_days_that_are_left() -> None:
    """A commune whose verdict is open and that has no way to pass for sure is counted apart, and not twice."""
    open_ = [commune(name, outcome="open") for name in "bc"]
    found = made(task_of([commune("a", way(5)), *open_], Limit("days", (0, 1), 2)))
    assert found.counted.value == 1
    assert found.hopes == {1: 0}


def test_what_shares_nothing_is_planned_apart() -> None:
    """Limits of provinces take a country apart, a limit of all puts it together."""
    both = [commune("a", way(5), province="A"), commune("b", way(5), province="B")]
    apart = [Limit("money", (0, 1), 5, place=(("province", one),)) for one in "AB"]
    assert parts(task_of(both, *apart)) == ((0,), (1,))
    assert parts(task_of(both, *apart, Limit("days", (0,), 1))) == ((0, 1),)
    found = made(task_of(both, *apart))
    assert (found.parts, found.counted.value, found.cost.value) == (2, 2, 10)


def test_a_limit_on_nobody_holds_and_a_target_of_nobody_clashes() -> None:
    """A province without communes spends nothing, and cannot have any recognised."""
    nobody = (("province", "C"),)
    assert made(task_of([commune("a", way(5))], Limit("money", (0,), 0, place=nobody))).counted.value == 1
    assert isinstance(
        schedule(task_of([commune("a", way(5))], Target((0,), 1, "2025H1", place=nobody))), Clash
    )


def test_a_clash_names_days_and_communes() -> None:
    """Four communes in the first half with days for two: two days more, or two communes fewer."""
    four = [commune(name, way(5)) for name in "abcd"]
    days, target = Limit("days", (0,), 2, "2025H1"), Target((0,), 4, "2025H1")
    found = schedule(task_of(four, Limit("money", (0, 1), 100), days, target))
    assert isinstance(found, Clash)
    assert found.groups == ((days, target),)
    assert found.reachable == {target: 4}
    assert {one.kind: one.changes for one in found.remedies} == {
        "targets": ((target, 2),),
        "days": ((days, 2),),
    }


def test_a_clash_of_days_and_money_names_both() -> None:
    """Where neither days nor money are enough by themselves, what both need together is said."""
    four = [commune(name, way(5)) for name in "abcd"]
    days, money = Limit("days", (0,), 2, "2025H1"), Limit("money", (0, 1), 12)
    found = schedule(task_of(four, days, money, Target((0,), 4, "2025H1")))
    assert isinstance(found, Clash)
    assert [one.kind for one in found.remedies] == ["targets", "days and money"]
    assert found.remedies[1].changes == ((days, 2), (money, 8))


@pytest.mark.parametrize("most_money", [10**9 + 7, 10**12 + 39])
def test_money_is_kept_to_the_last_dong(most_money: int) -> None:
    """A sum one thousand too large does not fit, however large the numbers are."""
    half = most_money // 2 + 1
    two = [commune("a", way(half)), commune("b", way(half)), commune("c", way(most_money - half))]
    found = made(task_of(two, Limit("money", (0, 1), most_money)))
    assert found.counted.value == 2
    assert used(found.task.bounds[0], found.task.communes, found.chosen) == most_money
