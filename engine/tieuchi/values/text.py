"""Texts: one Unicode form, messages that wait for a language, and what was probably meant."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

Translate = Callable[[str], str]


def nfc(text: str) -> str:
    """Return the text in composed Unicode, so that a file typed on a Mac equals one typed on Windows."""
    return unicodedata.normalize("NFC", text)


class Message:
    """A sentence to the user that is put into words only when its language is known.

    Args:
        text: The English sentence, which is also its key in the catalogues, with ``{name}`` places.
        values: What fills the places; a value may itself be a message.
    """

    def __init__(self, text: str, /, **values: Any) -> None:
        self.text = text
        self.values = values

    def render(self, translate: Translate) -> str:
        """Return the sentence in the language of ``translate``."""
        values = {name: rendered(value, translate) for name, value in self.values.items()}
        return translate(self.text).format(**values)

    def __str__(self) -> str:
        return self.render(str)

    def __repr__(self) -> str:
        return f"Message({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


def rendered(value: Any, translate: Translate) -> Any:
    """Return a value of a sentence as it stands there: messages, days and bilingual texts in the language."""
    if isinstance(value, Message):
        return value.render(translate)
    if isinstance(value, list | tuple):
        words = [str(rendered(item, translate)) for item in value]
        return (" " if any(word.endswith(".") for word in words) else ", ").join(words)
    if hasattr(value, "vi") and hasattr(value, "en"):
        return getattr(value, _LANGUAGE.render(translate))
    if isinstance(value, date):
        return value.strftime(_DAY.render(translate))
    return value


def shown(value: Any) -> Message | str:
    """Return a value of a file as a complaint shows it: quoted, not too long, and never as Python."""
    if value is None:
        return Message("nothing")
    if isinstance(value, dict):
        return Message("a mapping")
    if isinstance(value, list | tuple):
        return Message("a list")
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"‘{text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + '…'}’"


_LONGEST_SHOWN = 60
_LANGUAGE = Message("en")
"""The language of the catalogue itself, which picks the side of a bilingual text."""
_DAY = Message("%Y-%m-%d")
"""How a day is written."""


def did_you_mean(word: str, known: Iterable[str], alike: Callable[[str], str] = str) -> Message | str:
    """Return a hint naming the known words nearest to ``word``, or an empty text.

    Args:
        word: What was written.
        known: The words that are known.
        alike: What makes words the same that are compared as the same; as they are when left out.
    """
    words = {alike(name): name for name in known}
    near = [words[name] for name in difflib.get_close_matches(alike(word), words, n=2, cutoff=0.6)]
    return Message(" (did you mean {near}?)", near=[f"‘{name}’" for name in near]) if near else ""
