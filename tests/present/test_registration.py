"""Plans of many communes as pages, pictures and workbooks, on communes made up for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from tieuchi.desk import STATION, Desk
from tieuchi.judge.reference import Reference
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.plan.schedule.communes import Horizon, Way
from tieuchi.plan.schedule.explaining import Clash, Remedy
from tieuchi.plan.schedule.limits import Bound, Limit, Target, Task
from tieuchi.plan.schedule.planning import Measured, Schedule, schedule
from tieuchi.plan.schedule.readiness import Readiness
from tieuchi.plan.schedule.rounds import parse_rounds
from tieuchi.present.charts.drawing import chart_bytes
from tieuchi.present.language import Tongue
from tieuchi.present.registered import registration_blocks
from tieuchi.present.registration import Registration
from tieuchi.present.registration_bounds import clash_blocks
from tieuchi.present.registration_gantt import gantt
from tieuchi.present.registration_readiness import readiness
from tieuchi.present.registration_said import reached
from tieuchi.present.registration_workbook import workbook_bytes
from tieuchi.present.tables import render

EN = Tongue("en")
START = date(2025, 1, 1)
ROUNDS = parse_rounds("2025H1,2025H2")
DESK = Desk(evaluator=Reference())


def ready(number: int, name: str = "", provinces: int = 2) -> Readiness:
    """Return a commune; of four one passes, one is open, one fails, and one has no way to pass."""
    kind = number % 4
    way = None if kind == 3 else Way((), 100 * number if kind else 0, START)
    place = {
        "commune": name or f"Xã {number}",
        "district": f"Huyện {number % 5}",
        "province": f"Tỉnh {number % provinces}",
    }
    return Readiness(
        id=f"c{number:03}",
        place=place,
        as_of=date(2024, 12, 31),
        invented=False,
        set_id="1300-2023",
        law="0" * 64,
        outcome=("pass", "open", "fail", "open")[kind],
        points=(7000 + 100 * kind, 8500),
        needed=8000,
        people=(1000, 1000),
        ways=(way, way),
        raised=((), ()),
    )


def plan(count: int, *bounds: Bound, **changes: Any) -> Registration:
    """Return a plan of so many communes."""
    stations = tuple(ready(number, **changes) for number in range(count))
    communes = tuple(one.commune(1, None) for one in stations)
    made = schedule(Task(communes, Horizon(START, ROUNDS, 3), bounds))
    assert isinstance(made, Schedule)
    catalogue = read_catalogue(DESK.root, DESK.form(STATION))
    return Registration(made, stations, DESK.criteria_set("1300-2023"), catalogue, ("data",), "0" * 64, 0, 0)


def page(one: Registration) -> str:
    """Return the page of a plan."""
    return render(registration_blocks(one, EN), "plain", 110)


def test_many_communes_are_counted_by_province_or_by_district() -> None:
    """No commune is named; of one province its districts are told apart."""
    several, single = page(plan(80)), page(plan(80, provinces=1))
    assert "Xã 1" not in several
    assert "Tỉnh 1" in several
    assert "Tỉnh 0" not in single
    assert "Huyện 4" in single


def test_many_communes_are_drawn_by_area() -> None:
    """Both pictures name provinces and no commune."""
    one = plan(80)
    for drawn in (gantt(one, EN), readiness(one, EN)):
        text = chart_bytes(drawn, "title", "svg", "en").decode()
        assert "Tỉnh 1" in text
        assert "Xã 1" not in text


def test_the_same_plan_has_the_same_bytes() -> None:
    """Pictures and workbooks depend on the plan alone."""
    for count in (8, 80):
        first, second = plan(count), plan(count)
        assert workbook_bytes(first, EN) == workbook_bytes(second, EN)
        for draw in (gantt, readiness):
            one, other = (chart_bytes(draw(each, EN), "t", "svg", "en") for each in (first, second))
            assert one == other
    assert chart_bytes(gantt(first, EN), "t", "png", "en").startswith(b"\x89PNG")


def test_no_name_is_run_as_a_formula() -> None:
    """A commune whose name begins like a formula or an address stays a text."""
    for name in ("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "http://example.org"):
        book = openpyxl.load_workbook(BytesIO(workbook_bytes(plan(1, name=name), EN)))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
        assert name in [cell.value for cell in cells]


def test_two_communes_of_one_name_are_told_apart() -> None:
    """The pictures say their ids too."""
    text = chart_bytes(gantt(plan(2, name="Xã Đầu"), EN), "t", "svg", "en").decode()
    assert "Xã Đầu (c000)" in text
    assert "Xã Đầu (c001)" in text


def test_days_left_go_to_who_may_pass_and_nothing_is_counted_for_it() -> None:
    """The page says how many are only possible, and how many there would be if all of them passed."""
    text = " ".join(page(plan(4, Limit("days", (0, 1), 4))).split())
    assert "Recognised for sure on 2025-12-31: 3 of 4 communes." in text
    assert "1 more are only possible" in text
    assert "if all of them passed, 4 communes would be recognised" in text


def test_a_gap_is_told_with_its_bound() -> None:
    """Where more may be possible, the page says how much more at most."""
    one = plan(4)
    wide = replace(one, schedule=replace(one.schedule, counted=Measured(3, 4, 4)))
    assert any("no plan reaches more than 4; the gap is 25 %" in said for said in reached(wide, EN))


def test_limits_beyond_what_a_page_holds_are_the_tightest() -> None:
    """Of many limits those with least left are listed, and the others counted."""
    limits = [Limit("days", (0,), 100 + number, f"limit {number}") for number in range(70)]
    text = page(plan(4, *limits))
    assert "limit 0" in text
    assert "limit 69" not in text
    assert "and 10 more, with more left" in text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Limit("days", (0,), 3, "2025H1"), "2025H1: 9 appraisal days more"),
        (Limit("money", (0, 1), 3), "the whole plan: 9 thousand đồng more"),
        (Target((0,), 3, "2025H1", place=(("province", "Tỉnh 1"),)), "2025H1, Tỉnh 1: 9 communes fewer"),
    ],
)
def test_a_remedy_says_what_gives_way_and_by_how_much(change: Bound, said: str) -> None:
    """In words that a planner can act on."""
    task = Task((), Horizon(START, ROUNDS, 3), (change,))
    clash = Clash(task, ((change,),), {}, (Remedy("days", ((change, 9),), 9),))
    if isinstance(change, Target):
        clash = replace(clash, reachable={change: 1})
    assert said in render(clash_blocks(clash, EN), "plain", 110)
