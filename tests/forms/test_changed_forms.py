"""Forms that people have changed: rows moved, merged, copied or deleted, and forms of an earlier wording."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.comments import Comment

from building import form_of
from forms.workbooks import (
    FACTS,
    FIELDS,
    FINDINGS,
    FIRST,
    LISTS,
    ROW,
    STAFF,
    VALUE,
    changed,
    read,
    remarks,
    shown,
    told,
    workbook,
)

ROWS = [{"code": "28-01", "hours": 3}, {"code": "28-02", "area": "hill", "licensed": False}]


def test_rows_columns_sheets_and_comments_of_ones_own_are_passed_over_and_named() -> None:
    """Whatever is put between, beside and behind the form changes nothing and is named once."""
    before = shown({"people": 1200, "plan": True, "words": "x"}, ROWS)

    def disturb(book: Any) -> None:
        facts, staff = book[FACTS], book[STAFF]
        facts.insert_rows(1, 3)
        facts.insert_cols(1, 2)
        facts["A5"].value = "của tôi"
        facts["P8"].value = "thêm"
        facts.insert_rows(9)
        facts["F9"].value = 77
        facts["F8"].comment = Comment("nhớ hỏi lại", "tôi")
        staff.insert_rows(FIRST + 1)
        staff.insert_cols(4)
        staff["D10"].value = "ghi riêng"
        book.create_sheet("Nháp")["A1"].value = "x"
        book.move_sheet(STAFF, -2)

    after = read(changed(workbook(before), disturb))
    assert after.digest == before.digest
    assert remarks(after) == [
        "form.xlsx: sheets of your own, passed over: Nháp",
        f"form.xlsx, sheet ‘{FACTS}’: columns of your own, passed over: A, P",
        f"form.xlsx, sheet ‘{FACTS}’: rows of your own, passed over: 9",
        f"form.xlsx, sheet ‘{STAFF}’: columns of your own, passed over: D",
    ]


def test_a_sorted_list_is_the_list_in_that_order() -> None:
    """The rows of a list need no names: they are read in the order in which they stand."""

    def swap(book: Any) -> None:
        staff = book[STAFF]
        for column in "CDEF":
            one, other = staff[f"{column}{FIRST}"], staff[f"{column}{FIRST + 1}"]
            one.value, other.value = other.value, one.value

    after = read(changed(workbook(shown({}, ROWS)), swap))
    assert after.digest == shown({}, ROWS[::-1]).digest


def test_merged_answers_are_refused() -> None:
    """A cell that covers the answers below it would answer only the first of them."""

    def merge(book: Any) -> None:
        book[STAFF].merge_cells(f"E{FIRST}:E{FIRST + 1}")

    (said,) = told(changed(workbook(shown({}, ROWS)), merge))
    assert said.startswith(
        f"form.xlsx, sheet ‘{STAFF}’, cell E{FIRST + 1}: this cell is merged with E{FIRST}"
    )


def test_answers_merged_before_anything_is_typed_are_not_asked() -> None:
    """Cells that cover each other and are all empty answer nothing, and refuse nothing."""

    def merge(book: Any) -> None:
        book[FACTS].merge_cells(f"{VALUE}{ROW['insured']}:{VALUE}{ROW['distance']}")

    before = shown({"people": 5})
    assert read(changed(workbook(before), merge)).digest == before.digest


def test_cells_merged_where_nothing_is_answered_are_no_matter() -> None:
    """A merged title or a label hides no answer."""

    def merge(book: Any) -> None:
        book[FACTS].merge_cells("B2:H2")
        book[STAFF].merge_cells("B40:F40")

    before = shown({"people": 5}, ROWS)
    assert read(changed(workbook(before), merge)).digest == before.digest


def drop(sheet: str) -> Callable[[Any], None]:
    """Return what deletes a sheet."""
    return lambda book: book.remove(book[sheet])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (drop("_tieuchi"), "this workbook is no evidence form, or its hidden sheet is gone"),
        (drop(FACTS), "the sheet ‘text’ is missing, or its hidden first row or column"),
        (
            lambda book: book[STAFF].delete_cols(1),
            "the sheet ‘the staff’ is missing, or its hidden first row or column",
        ),
        (
            lambda book: book[FACTS].delete_rows(1),
            "the sheet ‘text’ is missing, or its hidden first row or column",
        ),
        (
            lambda book: book[FACTS].delete_cols(4),
            f"sheet ‘{FACTS}’: columns of the form are missing: Answer",
        ),
        (
            lambda book: book[STAFF].delete_rows(FIRST - 1),
            f"sheet ‘{STAFF}’: the row with the titles of the columns is missing; undo its deletion",
        ),
        (
            lambda book: book[FINDINGS].delete_rows(3),
            f"sheet ‘{FINDINGS}’: the row with the titles of the columns is missing; undo its deletion",
        ),
        (
            lambda book: book.copy_worksheet(book[STAFF]),
            "this sheet is a copy of ‘the staff’; delete one of them",
        ),
        (
            lambda book: book["_tieuchi"].delete_rows(4),
            "this workbook is no evidence form, or its hidden sheet is gone",
        ),
        (lambda book: setattr(book["_tieuchi"]["B2"], "value", "2"), "written by a newer version of tieuchi"),
        (lambda book: setattr(book["_tieuchi"]["B3"], "value", "statoin"), "did you mean ‘station’"),
    ],
)
def test_a_form_that_cannot_be_read_whole_is_refused(change: Callable[[Any], None], said: str) -> None:
    """Nothing that was asked may get lost unnoticed: what of the form is gone is told."""
    assert said in "\n".join(told(changed(workbook(shown({"people": 5}, ROWS)), change)))


def test_a_copied_row_is_told_where_both_have_an_answer() -> None:
    """A field that stands twice has one answer, or is refused."""

    def copy(book: Any) -> None:
        for column in "ABCDEFGH":
            book[FACTS][f"{column}15"].value = book[FACTS][f"{column}{ROW['people']}"].value

    (said,) = told(changed(workbook(shown({"people": 5})), copy))
    assert said.startswith(f"form.xlsx, sheet ‘{FACTS}’, cell D15: this row is a copy of row {ROW['people']}")


def test_a_row_of_the_form_that_is_gone_is_named() -> None:
    """Whoever deletes a question is told that it counts as not asked; an older form that never had it is not."""
    before = shown({"people": 5, "distance": 3})
    after = read(changed(workbook(before), lambda book: book[FACTS].delete_rows(ROW["people"])))
    assert set(after.facts) == {"distance"}
    assert remarks(after) == [
        f"form.xlsx, sheet ‘{FACTS}’: rows of the form are missing, and what they ask counts as not asked: "
        "the people"
    ]


def test_a_list_asked_since_the_form_was_written_is_not_asked() -> None:
    """An older form has neither the sheet of a new list nor a new column; both are named, and it is read."""
    columns = [*LISTS[0]["columns"], {"id": "since", "type": "count", "least": 0, "most": 99}]
    rooms = {"id": "rooms", "label": {"vi": "phòng", "en": "the rooms"}, "columns": LISTS[0]["columns"][:1]}
    later = form_of(FIELDS, [{**LISTS[0], "columns": columns}, {**LISTS[0], "key": "code", **rooms}])
    evidence = read(workbook(shown({"people": 5}, [{"code": "a"}])), later)
    assert set(evidence.rosters) == {"staff"}
    (said,) = remarks(evidence)
    assert "asked since this form was written, and counted as not asked: " in said


def test_an_old_form_is_read_with_what_changed_named() -> None:
    """A form of an earlier wording is read by the form of today; what is gone, new or otherwise is told."""
    new = [{**one, "most": 500} if one["id"] == "distance" else one for one in FIELDS if one["id"] != "words"]
    later = form_of(
        [*new, {"id": "fresh", "type": "yes-no", "label": {"vi": "mới", "en": "the fresh"}}], LISTS
    )
    evidence = read(workbook(shown({"people": 5, "words": "x", "distance": 3})), later)
    assert set(evidence.facts) == {"people", "distance"}
    assert remarks(evidence) == [
        "form.xlsx: no longer asked, so that the answers were passed over: words",
        "form.xlsx: asked since this form was written, and counted as not asked: the fresh",
        "form.xlsx: ‘the distance’ asks otherwise than when this form was written: number, day, 0..5000; now number, "
        "day, 0..500",
    ]


def test_an_answer_outside_the_bounds_of_today_is_refused() -> None:
    """An old answer is held against what is asked today."""
    later = form_of([{**one, "most": 2} if one["id"] == "distance" else one for one in FIELDS], LISTS)
    (said,) = told(workbook(shown({"distance": 3})), later)
    assert "3 is impossible here: ‘the distance’ lies between 0 and 2" in said
