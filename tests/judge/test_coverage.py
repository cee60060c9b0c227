"""Norms applied: heads by population and zone, techniques on the list, equipment in number and working."""

from __future__ import annotations

from typing import Any

import pytest

from building import document
from smallset import EQUIPMENT, TECHNIQUES, evidence, headcount
from tieuchi.evidence.facts import Roster
from tieuchi.files.models import checked
from tieuchi.judge.coverage import equipment_covered, headcount_needed, techniques_covered
from tieuchi.law.norms import Headcount
from tieuchi.values.interval import Interval


def heads(population: int, zone: str, **more: Any) -> int:
    """Return how many heads a norm asks for."""
    norm = checked(document(headcount(**more)), Headcount)
    found = headcount_needed(norm, Interval.point(population), zone)
    assert found.known
    return int(found.lo)


@pytest.mark.parametrize(
    ("population", "zone", "needed"),
    [
        (1, "1", 5), (6000, "1", 5), (8999, "1", 5), (9000, "1", 6), (11999, "1", 6), (12000, "1", 7),
        (6000, "2", 6), (9000, "2", 7), (12000, "2", 8), (15000, "2", 10),
        (5000, "3", 7), (5999, "3", 7), (6000, "3", 8), (7000, "3", 9),
    ],
)  # fmt: skip
def test_only_a_whole_step_adds_a_head(population: int, zone: str, needed: int) -> None:
    """One person below the step adds nobody; the factor multiplies the sum; half a head counts as one."""
    assert heads(population, zone) == needed


@pytest.mark.parametrize(
    ("rounding", "needed"), [("half up", (6, 7, 8)), ("up", (6, 8, 9)), ("down", (6, 7, 8))]
)
def test_rounding_is_a_parameter_of_the_reading(rounding: str, needed: tuple[int, ...]) -> None:
    """6, 7.2 and 8.4 heads are rounded as the norm's reading says."""
    assert tuple(heads(p, "2", rounding=rounding) for p in (6000, 9000, 12000)) == needed


def test_half_a_head_goes_up_or_down_as_said() -> None:
    """Exactly six and a half heads are seven half up, seven up and six down."""
    found = [heads(6000, "3", rounding=r, steps=[]) for r in ("half up", "up", "down")]
    assert found == [7, 7, 6]


@pytest.mark.parametrize(("order", "needed"), [("factor on base and steps", 8), ("factor on base", 8)])
def test_the_order_of_factor_and_steps_is_a_parameter(order: str, needed: int) -> None:
    """With few people both readings agree after rounding; with many they part."""
    assert heads(12000, "2", order=order) == needed
    assert heads(60000, "2", order="factor on base and steps") == 28
    assert heads(60000, "2", order="factor on base") == 24


def test_more_people_never_need_fewer_heads() -> None:
    """The interval for an estimate runs from the heads of its lower to those of its upper end."""
    norm = checked(document(headcount()), Headcount)
    assert headcount_needed(norm, Interval(5000, 9000), "1") == Interval(5, 6)
    for zone in ("1", "2", "3"):
        needed = [headcount_needed(norm, Interval.point(p), zone).lo for p in range(1, 20000, 97)]
        assert needed == sorted(needed)


def roster(name: str, rows: list[dict[str, Any]], *, complete: bool = True) -> Roster:
    """Return a list as evidence has it."""
    return evidence({}, {name: {"complete": complete, "rows": rows}}).roster(name)


def techniques(*rows: dict[str, Any], complete: bool = True) -> Interval:
    """Return how many techniques of the list were performed, of four."""
    assert TECHNIQUES.techniques is not None
    performed, total = techniques_covered(
        TECHNIQUES.techniques, roster("techniques", list(rows), complete=complete)
    )
    assert total == Interval(4, 4)
    return performed


@pytest.mark.parametrize(
    ("row", "counted"),
    [
        ({"code": "a", "performed": True}, Interval(1, 1)),
        ({"code": "a2", "performed": True}, Interval(1, 1)),
        ({"code": "a", "performed": False}, Interval(0, 0)),
        ({"code": "a"}, Interval(0, 1)),
        ({"code": "b", "performed": True}, Interval(0, 1)),
        ({"code": "b", "performed": True, "on_list": True}, Interval(1, 1)),
        ({"code": "b", "performed": True, "on_list": False}, Interval(0, 0)),
        ({"code": "z", "performed": True}, Interval(0, 1)),
        ({"code": "z", "performed": True, "on_list": True}, Interval(1, 1)),
        ({"code": "z", "performed": False}, Interval(0, 0)),
        ({"code": "z", "on_list": True}, Interval(0, 1)),
    ],
)
def test_a_technique_counts_when_it_is_on_the_list_and_performed(row: Any, counted: Interval) -> None:
    """A confirmed entry is surely on the list, any other only if the station's approved list says so."""
    assert techniques(row) == counted


def test_a_technique_on_a_published_page_is_on_the_list() -> None:
    """What a published page shows is on the list, even where the station's list leaves it out."""
    assert techniques({"code": "a", "performed": True, "on_list": False}) == Interval(1, 1)


def test_a_technique_under_two_codes_counts_once() -> None:
    """Two rows that lead to one entry are one technique, as well known as the better row."""
    rows = ({"code": "a", "performed": "unknown"}, {"code": "a2", "performed": True})
    assert techniques(*rows) == techniques(*reversed(rows)) == Interval(1, 1)


def test_a_list_of_techniques_that_is_not_complete_counts_from_below() -> None:
    """There may be more than is listed, up to the whole list."""
    assert techniques({"code": "a", "performed": True}, complete=False) == Interval(1, 4)
    assert techniques(complete=False) == Interval(0, 4)
    assert techniques() == Interval(0, 0)


def test_more_techniques_than_the_list_has_count_as_the_list() -> None:
    """A station that names more than the list is long covers all of it, no more."""
    rows = [{"code": f"t{i}", "performed": True, "on_list": True} for i in range(6)]
    assert techniques(*rows) == Interval(4, 4)


def equipment(*rows: dict[str, Any], zone: str = "1", complete: bool = True) -> tuple[Interval, Interval]:
    """Return how many items are there, and how many there must be."""
    assert EQUIPMENT.equipment is not None
    return equipment_covered(EQUIPMENT.equipment, roster("equipment", list(rows), complete=complete), zone)


BED = {"item": "bed", "required": 9, "working": 2}
LAMP = {"item": "lamp", "required": 1, "working": 1}


@pytest.mark.parametrize(
    ("rows", "zone", "held", "items"),
    [
        ([BED, LAMP], "1", Interval(2, 2), 2),
        ([{**BED, "working": 1}, LAMP], "1", Interval(1, 1), 2),
        ([{**BED, "working": 1}, LAMP], "2", Interval(2, 2), 2),
        ([BED], "1", Interval(1, 1), 2),
        ([LAMP], "1", Interval(1, 1), 2),
        ([{**LAMP, "required": 2}], "1", Interval(0, 0), 2),
        ([{"item": "lamp", "working": 1}], "1", Interval(0, 1), 2),
        ([{"item": "bed", "required": 1}], "1", Interval(0, 1), 2),
        ([BED, LAMP, {"item": "fridge", "required": 1, "working": 1}], "1", Interval(3, 3), 3),
        ([BED, LAMP, {"item": "fridge", "required": 2, "working": 1}], "1", Interval(2, 2), 3),
        ([], "1", Interval(0, 0), 2),
    ],
)
def test_an_item_counts_when_as_many_work_as_are_needed(
    rows: Any, zone: str, held: Interval, items: int
) -> None:
    """The norm's number goes by zone and before the station's; an item of the norm left out is missing."""
    assert equipment(*rows, zone=zone) == (held, Interval.point(items))


def test_a_list_of_equipment_that_is_not_complete_leaves_the_rest_open() -> None:
    """Items not listed may be there, and further items may be asked for, up to the most rows."""
    assert equipment(BED, complete=False) == (Interval(1, 7), Interval(2, 7))
    assert equipment(complete=False) == (Interval(0, 8), Interval(2, 8))


def test_a_cell_that_is_no_number_is_a_defect() -> None:
    """A column of words where the norm needs numbers is a defect of the content, never a zero."""
    assert EQUIPMENT.equipment is not None
    words = Roster(({"item": "bed", "required": "hai", "working": "hai"},), complete=True, most=6)
    with pytest.raises(TypeError):
        equipment_covered(EQUIPMENT.equipment, words, "1")
