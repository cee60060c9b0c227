"""Word's automatic numbers, which stand in no cell's text and are counted here as Word counts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_DEEPEST = 9
MOST = 32767
"""The largest number that Word lets a list begin with."""
DASH = "-"
"""What stands for any bullet."""


class Numbering:
    """Counts the numbered paragraphs of a document in its order.

    Args:
        numbering: The root of the numbering part; None where a document has none.
        styles: The root of the styles part.
    """

    def __init__(self, numbering: Any, styles: Any) -> None:
        self._levels: dict[str, dict[str, Any]] = {}
        self._list: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        self._started: set[tuple[str, int]] = set()
        self._overrides: dict[str, dict[int, int]] = {}
        self._styles = {style.get(qn("w:styleId")): style for style in styles.iter(qn("w:style"))}
        if numbering is not None:
            self._learn(numbering)

    def _learn(self, numbering: Any) -> None:
        for abstract in numbering.iter(qn("w:abstractNum")):
            levels = {level.get(qn("w:ilvl")): level for level in abstract.iter(qn("w:lvl"))}
            self._levels[abstract.get(qn("w:abstractNumId"))] = levels
        for num in numbering.iter(qn("w:num")):
            number = num.get(qn("w:numId"))
            self._list[number] = _value(num, "w:abstractNumId") or ""
            self._overrides[number] = {
                _whole(one.get(qn("w:ilvl"))): _whole(start)
                for one in num.iter(qn("w:lvlOverride"))
                if (start := _value(one, "w:startOverride"))
            }

    def label(self, paragraph: Any) -> str:
        """Return what Word prints before a paragraph, counting it; empty where it is not numbered."""
        number, depth = self._numbered(paragraph)
        levels = self._levels.get(self._list.get(number, ""), {})
        if str(depth) not in levels:
            return ""
        counts = self._count(number, depth, levels)
        shape = _value(levels[str(depth)], "w:numFmt")
        if shape == "bullet":
            return DASH
        text = _value(levels[str(depth)], "w:lvlText") or ""
        return _PLACE.sub(lambda found: self._written(int(found[1]) - 1, counts, levels), text)

    def _numbered(self, paragraph: Any) -> tuple[str, int]:
        """Return the list and the depth of a paragraph, its own or its style's."""
        for properties in self._properties(paragraph):
            found = properties.find(qn("w:numPr"))
            if found is not None:
                return _value(found, "w:numId") or "", _whole(_value(found, "w:ilvl"))
        return "", 0

    def _properties(self, paragraph: Any) -> Iterator[Any]:
        """Yield the properties of a paragraph, then those of its style and of the styles that is based on."""
        around = paragraph
        for _ in range(_DEEPEST):
            properties = around.find(qn("w:pPr"))
            if properties is not None:
                yield properties
            name = _value(properties, "w:pStyle") if around is paragraph else _value(around, "w:basedOn")
            if name not in self._styles:
                return
            around = self._styles[name]

    def _count(self, number: str, depth: int, levels: dict[str, Any]) -> list[int]:
        """Count one more paragraph of a list, whose deeper levels then begin anew."""
        counts = self._counts.setdefault(self._list[number], [])
        start = None if (number, depth) in self._started else self._overrides[number].get(depth)
        self._started.add((number, depth))
        del counts[depth + 1 if start is None else depth :]
        while len(counts) < depth:
            counts.append(_start(levels, len(counts)))
        if len(counts) == depth:
            counts.append(_start(levels, depth) if start is None else start)
        else:
            counts[depth] += 1
        return counts

    def _written(self, depth: int, counts: list[int], levels: dict[str, Any]) -> str:
        if depth >= len(counts):
            return ""
        count, shape = counts[depth], _value(levels.get(str(depth)), "w:numFmt")
        if shape in ("upperRoman", "lowerRoman"):
            return roman(count) if shape == "upperRoman" else roman(count).lower()
        if shape in ("upperLetter", "lowerLetter"):
            letter = chr(ord("a") + (count - 1) % 26)
            return letter.upper() if shape == "upperLetter" else letter
        return str(count)


def roman(number: int) -> str:
    """Return a number in Roman numerals, as far as annexes count."""
    written = ""
    for value, digits in _ROMAN:
        times, number = divmod(number, value)
        written += digits * times
    return written


def _start(levels: dict[str, Any], depth: int) -> int:
    return _whole(_value(levels.get(str(depth)), "w:start") or "1")


def _whole(written: str | None) -> int:
    """Return a number of the list's own, none being the first.

    Raises:
        ValueError: If it is none, or larger than Word's.
    """
    number = int(written or 0)
    if number > MOST:
        raise ValueError(written)
    return number


def _value(element: Any, name: str) -> str | None:
    """Return the ``w:val`` of a child."""
    child = None if element is None else element.find(qn(name))
    found: str | None = None if child is None else child.get(qn("w:val"))
    return found
