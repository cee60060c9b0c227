"""Days choose the law: the set and the norms in force, the neighbours where there is none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from building import TEXT, document, head_of, instrument
from tieuchi.files.models import checked
from tieuchi.law.choosing import norms_in_force, require_in_force, set_in_force, set_named
from tieuchi.law.criteria import SetFile
from tieuchi.law.norms import Norm
from tieuchi.values.problem import JudgingError


def head(name: str, start: str, end: str | None = None, **more: Any) -> SetFile:
    """Return the head of a set with its days in force."""
    return head_of(id=name, instrument=instrument(start, end), **more)


HEADS = (
    head("a-2011", "2011-09-22", "2014-11-06"),
    head("b-2014", "2014-11-07", "2023-03-08"),
    head("c-2026", "2026-01-01"),
    head("local", "2014-01-01", "2014-12-31", form="district", place={"district": "Huyện Mẫu"}),
)


@pytest.mark.parametrize(
    ("day", "chosen"),
    [
        (date(2011, 9, 22), "a-2011"),
        (date(2014, 11, 6), "a-2011"),
        (date(2014, 11, 7), "b-2014"),
        (date(2023, 3, 8), "b-2014"),
        (date(2026, 1, 1), "c-2026"),
        (date(2099, 1, 1), "c-2026"),
    ],
)
def test_the_day_chooses_the_set(day: date, chosen: str) -> None:
    """On each day the set in force is chosen, on its first and last day too."""
    assert set_in_force(HEADS, "station", {}, day).id == chosen


@pytest.mark.parametrize(
    ("day", "neighbours"),
    [
        (date(2011, 9, 21), "; the first is a-2011, which begins on 2011-09-22"),
        (date(2023, 3, 9), "; b-2014 ended on 2023-03-08, c-2026 begins on 2026-01-01"),
        (date(2025, 12, 31), "; b-2014 ended on 2023-03-08, c-2026 begins on 2026-01-01"),
    ],
)
def test_a_day_outside_every_validity_names_the_neighbours(day: date, neighbours: str) -> None:
    """Before the first and in a gap, the sets just before and just after are named with their days."""
    with pytest.raises(JudgingError) as caught:
        set_in_force(HEADS, "station", {}, day)
    assert str(caught.value) == f"no criteria set is in force on {day} for this evidence{neighbours}"


def test_after_the_last_validity_the_last_set_is_named() -> None:
    """Where nothing follows, only the last set is named."""
    with pytest.raises(JudgingError) as caught:
        set_in_force(HEADS[:2], "station", {}, date(2023, 3, 9))
    assert str(caught.value) == (
        "no criteria set is in force on 2023-03-09 for this evidence; "
        "the last was b-2014, which ended on 2023-03-08"
    )


def test_no_set_for_a_form_or_a_place_says_so() -> None:
    """A local set binds its own place only, and elsewhere there is none."""
    day = date(2014, 6, 1)
    assert set_in_force(HEADS, "district", {"district": "Huyện Mẫu", "province": "X"}, day).id == "local"
    for place in ({"district": "Huyện Khác"}, {}):
        with pytest.raises(JudgingError) as caught:
            set_in_force(HEADS, "district", place, day)
        assert str(caught.value).endswith("for this evidence; no set is made for this form and place")


def test_two_sets_on_one_day_are_not_chosen_between() -> None:
    """Where two sets bind, both are named and the choice is left to the user."""
    both = (head("a", "2024-01-01"), head("b", "2024-06-01"))
    assert set_in_force(both, "station", {}, date(2024, 5, 31)).id == "a"
    with pytest.raises(JudgingError) as caught:
        set_in_force(both, "station", {}, date(2024, 6, 1))
    assert str(caught.value) == "more than one set is in force on 2024-06-01: a, b; choose one with --set"


def test_a_set_is_found_by_name() -> None:
    """A name is found as written, in either Unicode form; a wrong one is answered with the nearest."""
    assert set_named(HEADS, "b-2014") is HEADS[1]
    with pytest.raises(JudgingError) as caught:
        set_named(HEADS, "b-2041")
    assert str(caught.value) == (
        "there is no set ‘b-2041’ (did you mean ‘b-2014’, ‘a-2011’?); "
        "the sets are a-2011, b-2014, c-2026, local"
    )


def test_a_chosen_set_judges_on_its_own_days() -> None:
    """A set chosen by name judges from its first day to its last, rehearsal allowed or not."""
    days = [(HEADS[2], date(2026, 1, 1)), (HEADS[1], date(2014, 11, 7)), (HEADS[1], date(2023, 3, 8))]
    for head_, day in days:
        assert require_in_force(head_, day, rehearse=True) is None
        assert require_in_force(head_, day, rehearse=False) is None


def test_a_law_not_yet_in_force_is_refused_unless_rehearsed() -> None:
    """The day before it begins, a set only rehearses, and only when asked to."""
    day = date(2025, 12, 31)
    assert require_in_force(HEADS[2], day, rehearse=True) is None
    with pytest.raises(JudgingError) as caught:
        require_in_force(HEADS[2], day, rehearse=False)
    assert str(caught.value) == (
        "‘c-2026’ is not yet in force on 2025-12-31: it begins on 2026-01-01; "
        "--rehearse judges by it all the same and says so"
    )


@pytest.mark.parametrize("rehearse", [True, False])
def test_a_law_that_is_over_cannot_be_rehearsed(rehearse: bool) -> None:
    """Stale law is refused with the day it ended, rehearsal or not."""
    with pytest.raises(JudgingError) as caught:
        require_in_force(HEADS[1], date(2023, 3, 9), rehearse=rehearse)
    assert str(caught.value) == "‘b-2014’ is no longer in force on 2023-03-09: it ended on 2023-03-08"


def norm(name: str, start: str, end: str | None = None) -> Norm:
    """Return a norm of staffing with its days in force."""
    written = {
        "id": name, "subject": "staffing", "used for": TEXT, "basis": "norm",
        "instrument": instrument(start, end),
        "techniques": {"total": 1, "code": "a", "performed": "b", "on list": "c", "entries": []},
    }  # fmt: skip
    return checked(document(written), Norm)


def test_norms_follow_the_day() -> None:
    """Of two norms of one subject the one of the day is used, and in a gap none."""
    norms = (norm("old", "2010-01-01", "2019-12-31"), norm("new", "2021-01-01"))
    assert norms_in_force(norms, date(2019, 12, 31))["staffing"].id == "old"
    assert norms_in_force(norms, date(2020, 6, 1)) == {}
    assert norms_in_force(norms, date(2021, 1, 1))["staffing"].id == "new"
