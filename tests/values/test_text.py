"""Texts are composed Unicode, and a message waits for its language."""

from __future__ import annotations

import unicodedata
from datetime import date

from tieuchi.values.fields import Text
from tieuchi.values.text import Message, did_you_mean, nfc

VIETNAMESE = {
    "the key ‘{key}’ is wrong{hint}": "khóa ‘{key}’ sai{hint}",
    " (did you mean {near}?)": " (có phải {near}?)",
    "nothing": "không có gì",
}.get


def to_vietnamese(text: str) -> str:
    """Translate what the small catalogue knows."""
    return VIETNAMESE(text) or text


def test_text_typed_on_a_mac_equals_text_typed_on_windows() -> None:
    """Decomposed Vietnamese becomes composed, and composed text stays as it is."""
    composed = "Trạm y tế xã Hoằng Hóa"
    assert nfc(unicodedata.normalize("NFD", composed)) == composed
    assert nfc(composed) == composed


def test_a_message_is_put_into_words_in_the_language_asked_for() -> None:
    """The sentence is translated, its values are filled in, and a message among them is translated too."""
    message = Message("the key ‘{key}’ is wrong{hint}", key="whem", hint=did_you_mean("whem", ["when"]))
    assert str(message) == "the key ‘whem’ is wrong (did you mean ‘when’?)"
    assert message.render(to_vietnamese) == "khóa ‘whem’ sai (có phải ‘when’?)"


def test_a_list_in_a_message_is_told_with_commas() -> None:
    """A list of values, each of which may be a message, is joined with commas."""
    message = Message("known: {known}", known=["a", Message("nothing"), 3])
    assert str(message) == "known: a, nothing, 3"
    assert message.render(to_vietnamese) == "known: a, không có gì, 3"
    assert str(Message("known: {known}", known=("a", "b"))) == "known: a, b"


def test_braces_in_a_value_are_left_alone() -> None:
    """What a user typed is shown as typed, even where it looks like a place to fill."""
    assert str(Message("found {found}", found="{zone} {0} {")) == "found {zone} {0} {"


def test_messages_are_equal_when_they_say_the_same() -> None:
    """Equality is of the sentence, a message is no text, and equal messages have one hash."""
    assert Message("{a} b", a="x") == Message("x {b}", b="b")
    assert Message("a") != Message("b")
    assert Message("a") != "a"
    assert len({Message("{a}", a="x"), Message("x")}) == 1


def test_a_message_shows_its_sentence_when_inspected() -> None:
    """A failed test prints the sentence, not an address in memory."""
    assert repr(Message("{a} b", a="x")) == "Message('x b')"


def test_a_hint_names_the_nearest_words() -> None:
    """At most two near words are named, the nearest first; none where nothing is near."""
    assert str(did_you_mean("zome", ["zone", "population"])) == " (did you mean ‘zone’?)"
    assert (
        str(did_you_mean("meeting", ["meetings", "meetin", "meet"]))
        == " (did you mean ‘meetings’, ‘meetin’?)"
    )
    assert did_you_mean("xyz", ["zone"]) == ""
    assert str(did_you_mean("ZONES", ["Zone"], str.casefold)) == " (did you mean ‘Zone’?)"
    assert did_you_mean("zone", []) == ""


def test_a_text_in_both_languages_is_told_in_the_one_asked_for() -> None:
    """Of a bilingual text a message takes the side that the catalogue names as its language."""
    message = Message(
        "missing: {what}", what=[Text(vi="Điểm", en="The points"), Text(vi="Tên", en="The names")]
    )
    assert str(message) == "missing: The points, The names"
    assert message.render({"en": "vi", "missing: {what}": "thiếu: {what}"}.get) == "thiếu: Điểm, Tên"


def test_sentences_in_a_list_are_set_one_after_another() -> None:
    """Whole sentences are not joined with commas."""
    assert str(Message("{what}", what=["One.", "Two."])) == "One. Two."


def test_a_day_is_told_as_its_language_writes_it() -> None:
    """A day in a message stands as the catalogue of the language writes days."""
    message = Message("on {day}", day=date(2024, 5, 31))
    assert str(message) == "on 2024-05-31"
    assert message.render(lambda text: "%d/%m/%Y" if "%" in text else text) == "on 31/05/2024"
