"""Linking forms: what ``from stations`` may name, and the one field for the number of stations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from building import form_of, set_of
from smallset import FORM, bands
from tieuchi.judge.station_links import check_counted
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.problem import InputError, JudgingError, Place
from tieuchi.values.text import Message

ALL = {"id": "stations", "type": "count", "least": 1, "most": 9, "from stations": {"count": "all"}}
TARGETS = set_of([{"target": "yes"}, bands("yes")], points=[None, 2], id="checks")


def named(set_id: str) -> CriteriaSet:
    """Return the set of the tests, on a station's form or another's."""
    if set_id == "elsewhere":
        head: SetFile = TARGETS.head.model_copy(update={"form": "district"})
        return replace(TARGETS, head=head)
    if set_id != "checks":
        raise JudgingError(Message("there is no set ‘{set}’", set=set_id))
    return TARGETS


def faults(*fields: dict[str, Any], places: dict[str, Place] | None = None) -> list[str]:
    """Return what is wrong with a form of these fields."""
    form = replace(form_of(list(fields)), id="district", places=places or {})
    try:
        check_counted(form, FORM, named)
    except InputError as error:
        return [problem.render(str) for problem in error.problems]
    return []


def field(way: dict[str, str], kind: str = "count", **more: Any) -> dict[str, Any]:
    """Return a field that is counted this way."""
    bounds = {"least": 0, "most": 9} if kind in ("count", "number") else {}
    return {"id": "f", "type": kind, "from stations": way, **bounds, **more}


@pytest.mark.parametrize(
    "one",
    [
        field({"count": "recognised"}),
        field({"count": "recognised"}, "yes-no"),
        field({"count": "checks/1"}),
        field({"sum": "x"}),
        field({"sum": "x"}, "number"),
        field({"sum": "meetings"}, over="period"),
    ],
    ids=str,
)
def test_what_can_be_counted_is_no_fault(one: dict[str, Any]) -> None:
    """Stations, their recognition, their targets and their numbers are counted."""
    assert faults(ALL, one) == []


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (field({"count": "recognised"}, "number"), "a number cannot say how many stations there are"),
        (field({"count": "checks/1"}, "percent"), "a percent cannot say how many stations there are"),
        (field({"sum": "populatio"}), "has no field ‘populatio’ (did you mean ‘population’?)"),
        (field({"sum": "yes"}), "a count cannot be the sum of a yes-no"),
        (field({"sum": "amount"}), "a count cannot be the sum of a number"),
        (field({"sum": "x"}, "yes-no"), "a yes-no cannot be the sum of a count"),
        (field({"sum": "meetings"}), "‘f’ is asked over the day, and the field it sums over the period"),
        (field({"count": "nowhere/1"}), "there is no set ‘nowhere’"),
        (field({"count": "elsewhere/1"}), "‘elsewhere’ judges the form ‘district’, not a station"),
        (field({"count": "checks/9"}), "‘checks’ has no indicator 9"),
        (field({"count": "checks"}), "‘checks’ has no indicator"),
        (field({"count": "checks/2"}), "checks/2 gives points; only a target is met or not"),
    ],
    ids=str,
)
def test_what_cannot_be_counted_is_told_where_it_stands(one: dict[str, Any], said: str) -> None:
    """A word that means nothing to a station is a fault of the form, with its line."""
    found = faults(ALL, one, places={"f": Place("forms/district/02.yaml", 7, 5)})
    assert len(found) == 1
    assert found[0].startswith("forms/district/02.yaml:7:5: ")
    assert said in found[0]


def test_a_form_that_counts_says_once_how_many_stations_there_are() -> None:
    """None is too few and two are too many; a form that counts nothing needs none."""
    assert faults({"id": "yes", "type": "yes-no"}) == []
    assert faults(field({"count": "recognised"})) == [
        "district: a form that counts from stations has one field with ‘count: all’"
    ]
    assert faults(ALL, {**ALL, "id": "again"}) == [
        "district: ‘stations’ already counts all stations; a form has one such field"
    ]


def test_the_number_of_stations_is_a_count() -> None:
    """Half a station, or a yes, is no number of stations."""
    assert faults(field({"count": "all"}, "yes-no")) == [
        "district: a yes-no cannot say how many stations there are"
    ]
