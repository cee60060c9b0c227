"""A document is checked against a model, and every complaint is in words, at its place."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, RootModel

from building import document
from tieuchi.files.models import checked, fault_message
from tieuchi.values.fields import Many, Strict
from tieuchi.values.problem import InputError


class Inner(Strict):
    """A model inside others."""

    at_least: int = Field(1, alias="at least")
    flag: bool = False


class Wrapped(RootModel[dict[str, Inner]]):
    """A mapping of models."""


class Outer(Strict):
    """A model with every kind of value that content uses."""

    word: Literal["a", "b"] = "a"
    text: Annotated[str, Field(min_length=1)] = "x"
    number: Annotated[int, Field(ge=1, le=9)] = 1
    above: Annotated[int, Field(gt=0)] = 1
    inner: Inner | None = None
    inners: Annotated[Many[Inner], Field(min_length=1, max_length=2)] = (Inner(),)
    listed: list[Inner] = Field(default_factory=list)
    mapped: dict[str, Inner] = Field(default_factory=dict)
    wrapped: Wrapped | None = None


def told(written: Any) -> list[str]:
    """Return what is said about a document."""
    with pytest.raises(InputError) as caught:
        checked(document(written), Outer)
    return str(caught.value).splitlines()


def test_a_sound_document_becomes_its_model() -> None:
    """What fits is returned as the model."""
    assert checked(document({"inners": [{"at least": 3}]}), Outer).inners[0].at_least == 3


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ({"word": "c"}, "‘c’ is not one of 'a' or 'b'"),
        ({"text": ""}, "the text is empty; write it, or leave the key out"),
        ({"text": 5}, "a text is expected here, not ‘5’; put it in quotes if it looks like a number"),
        ({"text": None}, "a text is expected here, not nothing; put it in quotes if it looks like a number"),
        ({"number": "5"}, "a whole number is expected here, not ‘5’"),
        ({"number": 5.5}, "a whole number is expected here, not ‘5.5’"),
        ({"number": True}, "a whole number is expected here, not ‘true’"),
        ({"number": 0}, "‘0’ is below 1"),
        ({"number": 10}, "‘10’ is above 9"),
        ({"above": 0}, "‘0’ does not fit here: Input should be greater than 0"),
        ({"inner": []}, "a mapping is expected here (lines such as ‘key: value’), not a list"),
        ({"word": "x" * 61}, "‘" + "x" * 57 + "…’ is not one of 'a' or 'b'"),
        ({"word": "x" * 60}, "‘" + "x" * 60 + "’ is not one of 'a' or 'b'"),
        ({"inners": {"a": 1}}, "a list is expected here (lines that begin with ‘- ’), not a mapping"),
        ({"inners": []}, "at least 1 are expected here, not 0"),
        ({"inners": [{}, {}, {}]}, "at most 2 are expected here, not 3"),
        ({"listed": "a"}, "a list is expected here (lines that begin with ‘- ’), not ‘a’"),
        ({"mapped": False}, "a mapping is expected here (lines such as ‘key: value’), not ‘false’"),
    ],
)  # fmt: skip
def test_each_fault_is_said_in_words(written: Any, sentence: str) -> None:
    """What was found and what was expected, at the key it stands under."""
    assert told(written) == [f"test.yaml:1:1: {sentence}"]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ({"inner": {"at lest": 1}}, "2:3"),
        ({"inners": [{}, {"at lest": 1}]}, "3:3"),
        ({"listed": [{"at lest": 1}]}, "2:3"),
        ({"mapped": {"x": {"at lest": 1}}}, "3:5"),
        ({"wrapped": {"x": {"at lest": 1}}}, "3:5"),
    ],
)
def test_an_unknown_key_names_the_keys_known_at_its_place(written: Any, place: str) -> None:
    """However deep, in lists and mappings, the keys known just there are named as files write them."""
    assert told(written) == [
        f"test.yaml:{place}: unknown key ‘at lest’ (did you mean ‘at least’?); known here: at least, flag"
    ]


def test_an_unknown_key_that_resembles_nothing_has_no_hint() -> None:
    """A hint is given only where something is near."""
    assert told({"inner": {"xyz": 1}}) == ["test.yaml:2:3: unknown key ‘xyz’; known here: at least, flag"]


def test_all_faults_are_told_in_the_order_of_the_file() -> None:
    """Five faults give five lines, top to bottom."""
    written = {"number": 0, "inner": {"flag": "yes", "flga": True}, "word": "z", "wrod": "a"}
    assert [line.split(": ", 1)[1][:15] for line in told(written)] == [
        "true or false i", "unknown key ‘fl", "‘0’ is below 1", "‘z’ is not one ", "unknown key ‘wr",
    ]  # fmt: skip


def test_a_fault_inside_an_item_is_the_only_fault_told() -> None:
    """A list whose only item is faulty has one item, so it is not also called empty."""
    assert told({"inners": [{"at lest": 1}]}) == [
        "test.yaml:2:3: unknown key ‘at lest’ (did you mean ‘at least’?); known here: at least, flag"
    ]


def test_a_fault_where_the_model_knows_no_such_key_names_what_is_around() -> None:
    """A path that leads nowhere in the models names the keys of the nearest model."""
    fault = {"type": "extra_forbidden", "loc": ("nowhere", 3, "flga"), "input": 1}
    assert (
        str(fault_message(Inner, fault))
        == "unknown key ‘flga’ (did you mean ‘flag’?); known here: at least, flag"
    )
