"""Horizons: the day each target is due, the counts by day, and what is late."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from building import DAY, set_of
from smallset import FORM, evidence
from tieuchi.desk import Desk
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.linking import check_links
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.present.describe import levels
from tieuchi.present.document import Heading, Line, Table, lines_of
from tieuchi.present.due import due_day, due_lines, has_due_days, horizons, is_late
from tieuchi.present.language import Tongue
from tieuchi.present.sheet import Layout, sheet
from tieuchi.present.wording import Wording

EN = Tongue("en")
END = "2030-12-31"
FACTS = {"yes": True, "also": False}
RULES = [
    {"target": "yes"},
    {"target": "also"},
    {"target": "outbreak"},
    {"target": "also"},
    {"target": "also"},
]
DUE = [date(2024, 6, 30), date(2024, 6, 30), date(2024, 6, 30), date(2024, 12, 31), None]


def judged(due: list[date | None], end: str | None = END) -> Assessment:
    """Judge five targets, one met, one open and three missed, due on these days."""
    return assess(Law(dated(due, end), {}), evidence(FACTS), DAY, Reference())


def dated(due: list[date | None], end: str | None = END) -> CriteriaSet:
    """Return a set whose targets are due on these days."""
    days = {"from": "2023-01-01"} | ({"to": end} if end else {})
    act: Any = {"number": "1/KH", "title": TEXT, "issuer": TEXT, "issued": "2023-01-01", "in force": days,
                "source": ["test"], "basis": "working"}  # fmt: skip
    one = set_of(RULES, points=[None] * 5, kind="targets", recognition=None, instrument=act)
    check_links(one, FORM, ())
    for ruled, day in zip(one.indicators.values(), due, strict=True):
        object.__setattr__(ruled.indicator, "due", day)
    return one


TEXT = {"vi": "chữ", "en": "text"}


def test_a_target_without_a_day_is_due_on_the_sets_last_day() -> None:
    """Where some targets have days of their own, the others are due when the set ends."""
    one = judged(DUE)
    days = [due_day(finding, one.law.criteria_set) for finding in one.findings]
    assert days == [*DUE[:4], date(2030, 12, 31)]


def test_what_is_not_met_after_its_day_is_late() -> None:
    """A day that passed is late for what is missed or open; what is met then is told to be judged later."""
    one = judged(DUE)
    assert [is_late(finding, one) for finding in one.findings] == [False, True, True, False, False]
    assert [due_lines(finding, one, EN)[1:] for finding in one.findings] == [
        ("judged after that day",), ("past due, not met",), ("past due, open",), (), ("not due yet",)
    ]  # fmt: skip


def test_the_sheet_counts_by_horizon() -> None:
    """The earliest day stands first, every target is in one horizon, and each row tells its day."""
    one = judged(DUE)
    assert [(day, len(found)) for day, found in horizons(one)] == [
        (date(2024, 6, 30), 3), (date(2024, 12, 31), 1), (date(2030, 12, 31), 1)
    ]  # fmt: skip
    blocks = sheet(one, evidence(FACTS), EN, Layout(120))
    told = [block.text for block in blocks if isinstance(block, Line)]
    assert "due 2024-06-30: 3 targets: 1 met, 1 not met, 1 open" in told
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert table.columns[-1].title == "Due"
    assert [lines_of(row[-1])[0] for row in table.rows] == [
        "2024-06-30", "2024-06-30", "2024-06-30", "2024-12-31", "2030-12-31"
    ]  # fmt: skip


def test_a_set_without_an_end_leaves_some_targets_without_a_day() -> None:
    """What is never due stands last and is never late."""
    one = judged(DUE, end=None)
    assert [day for day, _ in horizons(one)][-1] is None
    assert due_lines(one.findings[4], one, EN) == ()
    told = [block.text for block in sheet(one, evidence(FACTS), EN, Layout(120)) if isinstance(block, Line)]
    assert "without a day: 1 targets: 0 met, 1 not met, 0 open" in told


@pytest.mark.parametrize("end", [END, None])
def test_a_set_without_days_prints_none(end: str | None) -> None:
    """No column and no counts by horizon where no target has a day of its own."""
    one = judged([None] * 5, end)
    assert not has_due_days(one.law.criteria_set)
    assert list(horizons(one)) == []
    blocks = sheet(one, evidence(FACTS), EN, Layout(120))
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert "Due" not in [column.title for column in table.columns]
    assert not any("due" in block.text for block in blocks if isinstance(block, Line | Heading))


def test_a_set_shows_the_day_of_each_target() -> None:
    """Whoever reads the set sees both horizons of a plan, in the notation of the language."""
    desk = Desk(evaluator=Reference())
    plan = desk.criteria_set("can-tho-89-2022")
    words = Wording(plan, desk.form("province"), Tongue("vi"))
    shown = {ruled.number: list(levels(ruled, words))[-1] for ruled in plan.indicators.values()}
    assert (shown["1a-2025"], shown["1a-2030"]) == ("Hạn: 31/12/2025.", "Hạn: 31/12/2030.")
