"""How far an action can go at a station, and what the station shows once it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from building import DAY
from improving import HIRE, LOWER_Y, MEET, RAISE_PART, RAISE_X, RULES, TRAIN, YES, catalogue_of, small_law
from smallset import evidence
from tieuchi.evidence.facts import Evidence
from tieuchi.plan.actions.changing import Step, changed, latest_year
from tieuchi.plan.actions.levels import Lever, a_year_from, lever, shows
from tieuchi.values.days import Validity
from tieuchi.values.interval import Interval

HEAD = small_law([RULES[0]]).criteria_set.head


def lever_of(change: Any, shown: Evidence, **more: Any) -> Lever:
    """Return the lever of an action of one change."""
    action = catalogue_of([{"id": "one", "changes": [change], **more}]).actions["one"]
    return lever(action, shown, HEAD, DAY)


def units(found: Lever) -> list[int]:
    """Return the units of its levels."""
    return [one.units for one in found.levels]


def test_a_number_goes_to_the_levels_beyond_where_it_stands() -> None:
    """Levels already reached are left out, and each costs by what is added."""
    found = lever_of(RAISE_X, evidence({"x": 3}), cost={"once": 5, "each": 2})
    assert [(one.units, one.cost) for one in found.levels] == [(1, 7), (3, 11)]


def test_a_number_that_is_not_known_starts_where_it_is_least_favourable() -> None:
    """An estimate is raised from its lower end and lowered from its upper one, so the cost is at its most."""
    assert units(lever_of(RAISE_X, evidence({"x": {"from": 1, "to": 5}}))) == [1, 3, 5]
    assert units(lever_of(LOWER_Y, evidence({"y": {"from": 1, "to": 9}}))) == [5, 8]


def test_a_share_needs_a_whole_that_is_known() -> None:
    """Nobody can be told how many more to reach where nobody knows of how many."""
    assert lever_of(RAISE_PART, evidence({"part": 1})).idle == "not known"
    assert units(lever_of(RAISE_PART, evidence({"part": 1, "whole": 11}))) == [3, 6, 9]


def test_what_is_so_already_has_nothing_left_to_do() -> None:
    """A yes that is a yes has no level."""
    assert lever_of(YES, evidence({"yes": True})).idle == "done"
    assert lever_of(YES, evidence({"yes": "unknown"})).levels


def test_rows_are_changed_in_the_order_of_the_list_and_added_up_to_its_room() -> None:
    """What a row does not say is counted at its least; a list has no more rows than the form allows."""
    rows: list[dict[str, Any]] = [
        {"role": "doctor", "hours": 30},
        {"role": "nurse", "hours": 3},
        {"role": "nurse"},
    ]
    shown = evidence({}, {"staff": {"complete": True, "rows": rows}})
    assert [edit.row for edit in lever_of(TRAIN, shown).levels[-1].edits] == [1, 2]  # type: ignore[union-attr]
    assert units(lever_of(HIRE, shown)) == [1, 2]
    full = evidence({}, {"staff": {"complete": True, "rows": rows + rows[:1]}})
    assert units(lever_of(HIRE, full)) == [1]
    assert lever_of(HIRE, evidence({})).idle == "not known"


@pytest.mark.parametrize(
    ("start", "days", "day"),
    [
        (date(2024, 12, 31), 30, date(2025, 12, 31)),
        (date(2025, 3, 1), 30, date(2026, 2, 28)),
        (date(2024, 12, 31), 400, date(2026, 2, 4)),
        (date(2027, 3, 1), 0, date(2028, 2, 29)),
    ],
)
def test_a_figure_over_the_period_shows_at_the_end_of_a_whole_year(start: date, days: int, day: date) -> None:
    """The year begins after the evidence's own and not before the work, and is one that the judge takes for one."""
    shown = evidence({"meetings": 0})
    assert shows(shown, HEAD, start, days, over_period=True) == day
    found = lever(
        catalogue_of([{"id": "m", "changes": [MEET], "days": days}]).actions["m"], shown, HEAD, start
    )
    step = Step("m", found.levels[0].units, 0, found.levels[0].ready)
    after = changed(
        shown, catalogue_of([{"id": "m", "changes": [MEET], "days": days}]), [step], head=HEAD, start=start
    )
    assert after.period.end == day
    assert a_year_from(after.period.start) == day
    assert after.as_of == day


def test_a_part_of_the_period_offers_nothing_over_it() -> None:
    """What the rest of the year shows is not known, so nothing is promised of it."""
    half = replace(evidence({"meetings": 0}), period=Validity(date(2024, 1, 1), date(2024, 6, 30)))
    assert lever_of(MEET, half).idle == "period"


def test_what_is_done_shows_and_the_rest_stays() -> None:
    """Only the facts of the steps change."""
    shown = evidence({"x": 3, "yes": False, "y": 2})
    catalogue = catalogue_of([{"id": "one", "changes": [RAISE_X]}])
    after = changed(shown, catalogue, [Step("one", 3, 1, DAY)], head=HEAD, start=DAY)
    assert after.facts["x"].value == Interval.point(6)
    assert {name: after.facts[name] for name in ("yes", "y")} == {
        name: shown.facts[name] for name in ("yes", "y")
    }
    assert after.period == shown.period


def test_the_year_of_figures_is_the_latest_before_the_day() -> None:
    """A plan that is judged years later is judged on the figures of the last whole year, not on stale ones."""
    shown = evidence({"meetings": 0})
    assert latest_year(shown, HEAD, None, date(2027, 6, 30)) == date(2026, 12, 31)
    assert latest_year(shown, HEAD, date(2026, 2, 28), date(2027, 6, 30)) == date(2027, 2, 28)
    half = replace(shown, period=Validity(date(2024, 1, 1), date(2024, 6, 30)))
    assert latest_year(half, HEAD, None, date(2027, 6, 30)) is None
