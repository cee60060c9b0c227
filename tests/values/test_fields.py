"""The kinds of value that content and evidence share, and how each says what is wrong."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from building import document
from tieuchi.files.models import checked
from tieuchi.values.fields import Dates, Day, Name, Slug, Strict, Text, Word, WrittenAmount, said
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import InputError


class Sample(Strict):
    """One of each kind."""

    day: Day | None = None
    amount: WrittenAmount | None = None
    word: Word | None = None
    name: Name | None = None
    slug: Slug | None = None
    text: Text | None = None
    dates: Dates | None = None


def complaint(**written: Any) -> str:
    """Return what is said about one wrong value."""
    with pytest.raises(InputError) as caught:
        checked(document(written), Sample)
    return str(caught.value)


def read(**written: Any) -> Sample:
    """Return the sample read."""
    return checked(document(written), Sample)


def test_a_day_is_read_and_stays_a_day() -> None:
    """A day is read from text, and a date that is one already is taken as it is."""
    assert read(day="31/12/2024").day == date(2024, 12, 31)
    assert Sample(day=date(2024, 12, 31)).day == date(2024, 12, 31)


@pytest.mark.parametrize("written", ["2024-13-01", "31/02/2024", "hôm qua", 2024])
def test_a_wrong_day_says_how_to_write_one(written: Any) -> None:
    """Month 13 and words are told apart from a day, with both ways to write one."""
    shown = str(written)
    assert complaint(day=written) == (
        f"test.yaml:1:1: ‘{shown}’ is not a day; write 2024-05-31 or 31/05/2024"
    )


def test_an_amount_is_read_and_stays_an_amount() -> None:
    """A number is read exactly, and an amount that is one already is taken as it is."""
    assert read(amount="95 %").amount == Amount(Fraction(19, 20), per=100)
    assert Sample(amount=Amount(3)).amount == Amount(3)


@pytest.mark.parametrize("written", ["95,5 %", "bốn", "1.000", ""])
def test_a_wrong_amount_says_how_to_write_one(written: Any) -> None:
    """A comma, a word and a text that looks like a number are refused with three examples."""
    assert complaint(amount=written) == f"test.yaml:1:1: ‘{written}’ is not a number; write 4, 0.5 or 95 %"


def test_a_word_may_be_written_as_a_number() -> None:
    """A zone or an indicator's number is the same word with and without quotes; true is no word."""
    assert read(word=26).word == read(word="26").word == "26"
    assert complaint(word=True) == (
        "test.yaml:1:1: a text is expected here, not ‘true’; put it in quotes if it looks like a number"
    )


@pytest.mark.parametrize("good", ["a", "staff_total", "x2", "a__b"])
def test_a_name_is_lower_case_english(good: str) -> None:
    """A field's name starts with a letter and goes on with letters, digits and underscores."""
    assert read(name=good).name == good


@pytest.mark.parametrize("bad", ["Staff", "2x", "số_người", "a-b", "a b", "_a", "a.b"])
def test_any_other_name_is_refused(bad: str) -> None:
    """Capitals, accents, spaces and signs are refused in a name."""
    assert complaint(name=bad) == (
        f"test.yaml:1:1: ‘{bad}’ is not a name: small English letters, digits and _ (or - in a part)"
    )


@pytest.mark.parametrize(
    ("written", "good"), [("a-b-2", True), ("2", True), ("a_b", False), ("a--b", False), ("-a", False)]
)
def test_a_part_has_hyphens_inside_only(written: str, good: bool) -> None:
    """The name of a part has single hyphens between words."""
    if good:
        assert read(slug=written).slug == written
    else:
        assert "is not a name" in complaint(slug=written)


def test_a_text_says_something_in_both_languages() -> None:
    """A text without one of its languages, or with an empty one, is refused; both faults are told."""
    assert complaint(text={"vi": ""}).splitlines() == [
        "test.yaml:1:1: ‘en’ is missing here",
        "test.yaml:2:3: the text is empty; write it, or leave the key out",
    ]


def test_days_in_force_may_be_open_at_the_end() -> None:
    """Without ‘to’ the days go on; without ‘from’ they are refused."""
    assert read(dates={"from": "2024-01-01"}).dates == Dates.model_validate({"from": date(2024, 1, 1)})
    assert complaint(dates={"to": "2024-01-01"}) == "test.yaml:1:1: ‘from’ is missing here"


def test_days_that_end_before_they_begin_are_refused() -> None:
    """Days in force that end before they begin hold on no day at all, and that is said at once."""
    told = complaint(dates={"from": "2024-01-02", "to": "2024-01-01"})
    assert "2024-01-02" in told
    assert "2024-01-01" in told


def test_days_may_begin_and_end_on_one_day() -> None:
    """One day is the shortest validity there is."""
    day = date(2024, 1, 1)
    assert read(dates={"from": "2024-01-01", "to": "2024-01-01"}).dates == Dates.model_validate(
        {"from": day, "to": day}
    )


def test_a_model_never_changes() -> None:
    """What was read stays as it was read."""
    with pytest.raises(ValidationError, match="frozen"):
        read(word="a").word = "b"  # type: ignore[misc]


def test_nothing_is_converted_silently() -> None:
    """A number is not taken for a text, nor a text for a mapping."""
    assert "a text is expected here, not ‘5’" in complaint(name=5)
    assert "a mapping is expected here" in complaint(text="chữ")


def test_what_a_model_says_carries_its_message() -> None:
    """A model's own complaint keeps its sentence with places, for translation."""
    error = said("‘{written}’ is wrong", written="x")
    assert error.type == "said"
    assert error.context is not None
    assert error.context["message"].text == "‘{written}’ is wrong"
    assert error.message() == "‘x’ is wrong"


def test_an_amount_is_written_back_as_it_was_read() -> None:
    """Dumping a model writes amounts as text, which is what the hash of the law is made from."""
    adapter = TypeAdapter(WrittenAmount)
    assert adapter.dump_python(adapter.validate_python("33.3 %")) == "33.3 %"
