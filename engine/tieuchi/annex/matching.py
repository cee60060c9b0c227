"""Which row of an annex speaks of which indicator: by number and title, by title alone, by number alone."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

ALIKE = 0.6
"""From here on two titles of one number are two wordings of it."""
MOVED = 0.8
"""From here on two titles of different numbers are one indicator whose number changed."""
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Named:
    """What is matched: a number, where there is one, and a title."""

    number: str | None
    title: str


@dataclass(frozen=True)
class Matched:
    """Pairs of indexes, left and right, and the indexes that found no partner."""

    pairs: tuple[tuple[int, int], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]


@cache
def normal(title: str) -> str:
    """Return a title without case, punctuation and spacing, and the tone of a syllable at its end.

    ``hoá`` and ``hóa`` are one word, in whichever way the document places the tone.
    """
    return " ".join(
        _toned_last(word) for word in _WORDS.findall(unicodedata.normalize("NFC", title.casefold()))
    )


def _toned_last(word: str) -> str:
    marks = unicodedata.normalize("NFD", word)
    tones = "".join(mark for mark in marks if mark in _TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES)) + tones


@cache
def likeness(one: str, other: str) -> float:
    """Return how alike two titles are, from 0 to 1; it chooses partners and never makes titles equal."""
    return difflib.SequenceMatcher(None, normal(one), normal(other), autojunk=False).ratio()


def alike(one: str, other: str) -> bool:
    """Return whether two titles of one number are wordings of the same."""
    return likeness(one, other) >= ALIKE


def matched(left: Sequence[Named], right: Sequence[Named]) -> Matched:
    """Return the pairs of two lists, the surest first; nothing has two partners.

    Both number and title; the same title, so that a moved number is no loss; the number with a like title;
    a like title; at last the number alone, for a title that was written anew.
    """
    free_left, free_right = list(range(len(left))), list(range(len(right)))
    pairs: list[tuple[int, int]] = []
    for likes in _STEPS:
        for one in list(free_left):
            found = [other for other in free_right if likes(left[one], right[other])]
            if found:
                best = max(found, key=lambda other: likeness(left[one].title, right[other].title))
                pairs.append((one, best))
                free_left.remove(one)
                free_right.remove(best)
    return Matched(tuple(sorted(pairs)), tuple(free_left), tuple(free_right))


def _same_number(one: Named, other: Named) -> bool:
    return one.number is not None and one.number == other.number


def _same_title(one: Named, other: Named) -> bool:
    return normal(one.title) == normal(other.title)


_STEPS: tuple[Callable[[Named, Named], bool], ...] = (
    lambda one, other: _same_number(one, other) and _same_title(one, other),
    _same_title,
    lambda one, other: _same_number(one, other) and alike(one.title, other.title),
    lambda one, other: likeness(one.title, other.title) >= MOVED,
    _same_number,
)
