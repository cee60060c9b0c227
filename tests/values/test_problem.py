"""A problem names its place, and an input error tells all problems in the order of the file."""

from __future__ import annotations

import pytest

from tieuchi.values.problem import InputError, JudgingError, Place, Problem, letters
from tieuchi.values.text import Message


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("a.yaml", 3, 7), "a.yaml:3:7"),
        (Place("a.yaml"), "a.yaml"),
        (Place("a.yaml", 1, 1), "a.yaml:1:1"),
    ],
)
def test_a_place_is_shown_as_editors_open_it(place: Place, shown: str) -> None:
    """File, line and column with colons; the file alone where the whole of it is meant."""
    assert str(place) == shown


def test_a_problem_is_one_line_in_the_language_asked_for() -> None:
    """A problem renders as place and sentence."""
    problem = Problem(Place("a.yaml", 3, 7), Message("too {what}", what="large"))
    assert problem.render(str) == "a.yaml:3:7: too large"
    assert problem.render(lambda _: "quá lớn") == "a.yaml:3:7: quá lớn"


def test_an_input_error_tells_every_problem_in_the_order_of_the_file() -> None:
    """Problems are sorted by file, then line, then column, numbers as numbers."""
    places = [
        Place("b.yaml", 1, 1),
        Place("a.yaml", 10, 1),
        Place("a.yaml", 9, 2),
        Place("a.yaml", 9, 1),
        Place("a.yaml"),
    ]
    error = InputError(Problem(place, Message("x")) for place in places)
    assert str(error).splitlines() == [
        "a.yaml: x",
        "a.yaml:9:1: x",
        "a.yaml:9:2: x",
        "a.yaml:10:1: x",
        "b.yaml:1:1: x",
    ]


def test_a_place_in_a_workbook_is_a_sheet_and_a_cell() -> None:
    """The sheet and the cell are named in the reader's language."""
    problem = Problem(Place("a.xlsx", 12, 28, "Nhân lực"), Message("x"))
    assert problem.render(str) == "a.xlsx, sheet ‘Nhân lực’, cell AB12: x"
    assert problem.render(
        {"x": "sai", "{file}, sheet ‘{sheet}’, cell {cell}": "{file}: {sheet}!{cell}"}.__getitem__
    ) == ("a.xlsx: Nhân lực!AB12: sai")
    assert str(Place("a.xlsx", sheet="Nhân lực")) == "a.xlsx, sheet ‘Nhân lực’"


def test_problems_of_a_workbook_are_told_sheet_by_sheet() -> None:
    """The second criterion comes before the tenth."""
    error = InputError(
        Problem(Place("a", row, 1, sheet), Message("x")) for row, sheet in [(1, "10. b"), (9, "2. a")]
    )
    assert [problem.place.sheet for problem in error.problems] == ["2. a", "10. b"]


def test_columns_have_the_letters_of_excel() -> None:
    """Letters go on in twos after Z."""
    assert [letters(one) for one in (1, 26, 27, 52, 53)] == ["A", "Z", "AA", "AZ", "BA"]


def test_a_judging_error_keeps_its_message_for_translation() -> None:
    """The error reads as its English sentence and carries the message itself."""
    message = Message("no set on {day}", day="2020-01-01")
    error = JudgingError(message)
    assert str(error) == "no set on 2020-01-01"
    assert error.message is message
