"""The words of a workbook's reader: what the columns of many judged stations, and their words, are called."""

from __future__ import annotations

from collections.abc import Mapping

from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME, STATUS
from tieuchi.present.outcome import LINE
from tieuchi.values.text import Message

TITLES = {
    "id": Message("Station"),
    "place.commune": Message("Commune"),
    "place.district": Message("District"),
    "place.province": Message("Province"),
    "set": Message("Set"),
    "day": Message("Day"),
    "criterion": Message("Criterion"),
    "indicator": Message("Indicator"),
    "least": Message("Least points"),
    "most": Message("Most points"),
    "maximum": Message("Maximum"),
    "needed": Message("Points needed"),
    "status": Message("Status"),
    "standing": Message("Standing"),
    "outcome": Message("Result"),
    "rules": Message("Rules that can win"),
    "disqualifiers": Message("Disqualifiers that hold"),
    "possible disqualifiers": Message("Disqualifiers not ruled out"),
    "covers": Message("The figures cover of the period"),
    "rehearsed": Message("Rehearsal"),
    "lapsed": Message("Something had lapsed"),
    "invented": Message("Sample"),
    "law": Message("Law (hash)"),
    "norms": Message("Norms (hash)"),
    "tieuchi": Message("Version"),
    "source": Message("File"),
    "row": Message("Row"),
    "column": Message("Column"),
    "reason": Message("Why it was rejected"),
}
"""What each column is called."""

COVERS = {
    "all of it": Message("all of it"),
    "a part": Message("a part"),
    "something else": Message("another period"),
}
WORDS: Mapping[str, Mapping[str, Message]] = {
    "status": STATUS,
    "standing": LINE,
    "outcome": OUTCOME,
    "covers": COVERS,
}
"""What the words of a column are called."""


class Reader:
    """Puts columns and their words into the language of a workbook's reader.

    Args:
        tongue: The language.
    """

    def __init__(self, tongue: Tongue) -> None:
        self._titles = {name: tongue.tell(title) for name, title in TITLES.items()}
        self._words = {
            column: {word: tongue.tell(said) for word, said in words.items()}
            for column, words in WORDS.items()
        }

    def __call__(self, column: str, word: str) -> str:
        """Return a word of a column, or the column's title where there is none."""
        if not word:
            return self._titles[column]
        return self._words.get(column, {}).get(word, word)
