"""The cheapest plan is the cheapest of all that there are: both ways of finding it, against trying every one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY
from frontier import options
from improving import CHANGES, cases, catalogue_of, every_combination, every_plan, shortfall
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.levels import lever
from tieuchi.plan.improve import combining
from tieuchi.plan.improve.improving import Improving
from tieuchi.plan.improve.plans import Improvement

Case = tuple[Law, Catalogue, Evidence]
LATER = (
    DAY + timedelta(days=20),
    DAY + timedelta(days=100),
    DAY + timedelta(days=370),
    DAY + timedelta(days=900),
)
MANY = settings(max_examples=120, deadline=None)
FEW = settings(max_examples=50, deadline=None)


def improved(case: Case, by: date | None = None, budget: int | None = None, count: int = 1) -> Improvement:
    """Return what is found for a case."""
    one, catalogue, shown = case
    return Improving(one, shown, catalogue, Reference(), DAY).improvement(by, budget, count)


def cheapest(case: Case, by: date | None = None, budget: int | None = None) -> int | None:
    """Return what the cheapest plan costs; none where there is no plan."""
    found = improved(case, by, budget)
    if found.passes:
        return 0
    return found.plans[0].cost if found.plans else None


@MANY
@given(cases())
def test_the_cheapest_plan_is_the_cheapest_of_all(case: Case) -> None:
    """The integer programme costs what the best of every combination costs, and shows no later."""
    tried = [(one.cost, one.ready) for one in every_plan(*case)]
    found = improved(case)
    if found.passes:
        assert min(tried)[0] == 0
    else:
        got = [(plan.cost, plan.ready) for plan in found.plans]
        assert got == ([min(tried)] if tried else [])


@MANY
@given(cases())
def test_the_frontier_is_the_cheapest_by_every_deadline(case: Case) -> None:
    """The dynamic programme costs what the best combination that shows in time costs, with the steps it names."""
    one, catalogue, shown = case
    tried = list(every_plan(*case))
    found = options(one, shown, catalogue, start=DAY, deadlines=LATER)
    for option in found:
        costs = [plan.cost for plan in tried if plan.ready <= option.deadline]
        assert option.cost == min(costs, default=None)
        assert option.cost is None or sum(step.cost for step in option.steps) == option.cost
        assert option.ready is None or option.ready <= option.deadline
    sure = [option.cost for option in found if option.cost is not None]
    assert sure == sorted(sure, reverse=True)


@FEW
@given(cases(), st.sampled_from(LATER), st.integers(0, 12))
def test_limits_leave_the_best_of_what_keeps_to_them(case: Case, by: date, budget: int) -> None:
    """Within a deadline and a budget the plan is the cheapest of those within both, or there is none."""
    tried = [one.cost for one in every_plan(*case) if one.ready <= by and one.cost <= budget]
    assert cheapest(case, by, budget) == min(tried, default=None)


@FEW
@given(cases())
def test_every_further_plan_is_the_cheapest_that_differs(case: Case) -> None:
    """Each plan does without an action of each before it, and none that does is cheaper; the soonest is soonest."""
    tried = list(every_plan(*case))
    before: list[frozenset[str]] = []
    for plan in improved(case, count=4).plans:
        support = frozenset(one.step.action for one in plan.taken)
        differ = [one for one in tried if all(other - one.support for other in before)]
        if plan.kind == "soonest":
            assert plan.ready == min(one.ready for one in tried)
        else:
            assert plan.cost == min(one.cost for one in differ)
        before.append(support)


@FEW
@given(cases(), st.integers(0, 10), st.integers(0, 10))
def test_more_money_never_makes_it_dearer(case: Case, less: int, more: int) -> None:
    """What passes within a budget passes within a larger one, for no more."""
    tight, loose = cheapest(case, budget=less), cheapest(case, budget=less + more)
    assert tight is None or (loose is not None and loose <= tight)


@FEW
@given(cases(), st.integers(0, 4))
def test_another_action_never_makes_it_dearer(case: Case, cost: int) -> None:
    """A catalogue with one more action has a plan that costs no more."""
    one, catalogue, shown = case
    missing = next((at for at in range(3, len(CHANGES)) if f"a{at}" not in catalogue.actions), None)
    if missing is None:
        return
    change = CHANGES[missing]
    added = catalogue_of([{"id": "more", "changes": [change], "cost": {"once": cost}}]).actions
    wider = Catalogue(catalogue.head, {**catalogue.actions, **added})
    before, after = cheapest(case), cheapest((one, wider, shown))
    assert before is None or (after is not None and after <= before)


@FEW
@given(cases())
def test_a_plan_touches_nothing_that_cannot_be_changed(case: Case) -> None:
    """What nobody can change is the same before and after every plan."""
    _, catalogue, shown = case
    for plan in improved(case, count=3).plans:
        assert all(
            plan.evidence.facts[name] == shown.facts[name]
            for name in catalogue.unchangeable
            if name in shown.facts
        )


@FEW
@given(cases())
def test_what_falls_short_is_the_nearest(case: Case) -> None:
    """Where there is no plan, lines out of reach are out of reach of every combination, and the nearest says so."""
    found = improved(case)
    if found.passes or found.plans:
        return
    assert found.nearest is not None
    assert found.nearest.after.outcome != "pass"
    if not found.before.barred:
        fewest = min((shortfall(after), tried.cost) for tried, after in every_combination(*case))
        assert (shortfall(found.nearest.after), found.nearest.cost) == fewest
    assert all(one.most < one.line for one in found.missed)


def test_a_level_that_takes_too_long_is_not_taken() -> None:
    """An action shows after its days, and a figure over the period with the end of the next whole year."""
    from improving import MEET, YES, small_law  # noqa: PLC0415 - used here alone
    from smallset import evidence  # noqa: PLC0415 - used here alone

    catalogue = catalogue_of(
        [{"id": "y", "changes": [YES], "days": 30}, {"id": "m", "changes": [MEET], "days": 30}]
    )
    head = small_law([{"bands": [{"points": 2, "when": "yes"}]}]).criteria_set.head
    shown = evidence({"yes": False, "meetings": 0})
    day, period = (lever(one, shown, head, DAY).levels[0].ready for one in catalogue.actions.values())
    assert (day, period) == (date(2025, 1, 30), date(2025, 12, 31))


@FEW
@given(cases(), st.sampled_from([2, 3, 6]))
def test_where_not_all_is_judged_the_bound_is_sound(case: Case, most: int) -> None:
    """With too many combinations to judge each, plans still pass, and the bound is below the best of all."""
    tried = [one.cost for one in every_plan(*case)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(combining, "MOST_COMBINATIONS", most)
        found = improved(case)
    for plan in found.plans:
        assert plan.after.outcome == "pass"
        assert plan.proofs[0].bound <= min(tried) <= plan.cost
    assert tried or not found.plans
    assert found.plans or found.passes or not tried or found.partly
