"""Vietnamese names: which are the same however they are typed, and their alphabetical order.

A tone is a mark of its whole syllable, and both ``Hòa`` and ``Hoà`` are in use for one name. So the tone is
taken off the letter that carries it and put behind its syllable, for comparing as for sorting.
"""

from __future__ import annotations

import unicodedata

LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The letters in the order of Vietnamese dictionaries, with the four foreign ones in their places."""
TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Grave, hook, tilde, acute, dot below (*huyền, hỏi, ngã, sắc, nặng*); without a tone comes first."""
_RANKS = {letter: rank for rank, letter in enumerate(LETTERS)}


def folded(name: str) -> str:
    """Return the name as it is compared: small letters, single spaces, each tone behind its syllable."""
    return " ".join("".join(_parted(word)) for word in name.casefold().split())


def alphabetical(name: str) -> tuple[object, ...]:
    """Return what sorts names as a Vietnamese dictionary does: by letters, then by tones."""
    parted = [_parted(word) for word in name.casefold().split()]
    letters = tuple(tuple(_rank(letter) for letter in word) for word, _ in parted)
    return (letters, tuple(tuple(TONES.index(tone) + 1 for tone in tones) for _, tones in parted))


def _parted(word: str) -> tuple[str, str]:
    """Return a word without its tones, and its tones."""
    marks = unicodedata.normalize("NFD", word)
    tones = "".join(mark for mark in marks if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)), tones


def _rank(letter: str) -> tuple[int, str]:
    """Return where a letter stands: numbers and signs before all letters, foreign letters after."""
    if letter in _RANKS:
        return (_RANKS[letter] + 1, "")
    return (0 if not letter.isalpha() else len(LETTERS) + 1, letter)
