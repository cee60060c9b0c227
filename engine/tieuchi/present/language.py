"""The language of a text: catalogues of translations, and what speaks with them."""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from tieuchi.values.text import Message, Translate

if TYPE_CHECKING:
    from tieuchi.values.fields import Text

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")
DOMAIN = "tieuchi"
CATALOGUES = Path(__file__).resolve().parents[1] / "locale"


@cache
def translator(lang: str) -> Translate:
    """Return what puts the product's English sentences into a language.

    Args:
        lang: ``vi`` or ``en``; English is what the sentences are written in.
    """
    if lang == "en":
        return str
    return gettext.translation(DOMAIN, CATALOGUES, languages=[lang]).gettext


@dataclass(frozen=True)
class Tongue:
    """Says things in one language.

    Attributes:
        lang: The language.
    """

    lang: Language

    @property
    def translate(self) -> Translate:
        """What puts an English sentence into this language."""
        return translator(self.lang)

    def say(self, text: str, /, **values: Any) -> str:
        """Return a sentence of the product in this language, with its places filled."""
        return Message(text, **values).render(self.translate)

    def tell(self, message: Message, **values: Any) -> str:
        """Return a message in this language, with further places filled."""
        return Message(message.text, **{**message.values, **values}).render(self.translate)

    def pick(self, text: Text) -> str:
        """Return the side of a bilingual text that is in this language."""
        return cast("str", getattr(text, self.lang))


def chosen_language(argv: list[str], env: Mapping[str, str]) -> Language | None:
    """Return the language that ``--lang`` or ``TIEUCHI_LANG`` asks for, before anything is parsed."""
    asked = env.get("TIEUCHI_LANG", "")
    for index, word in enumerate(argv):
        if word == "--":
            break
        if word == "--lang":
            asked = (argv[index + 1 :] or [asked])[0]
        elif word.startswith("--lang="):
            asked = word.removeprefix("--lang=")
    return next((lang for lang in LANGUAGES if lang == asked), None)


def machine_language(env: Mapping[str, str]) -> Language:
    """Return the language the machine is set to, where it is one of ours; otherwise Vietnamese."""
    written = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""
    return next((lang for lang in LANGUAGES if written.startswith(lang)), "vi")
