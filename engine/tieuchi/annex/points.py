"""Points as annexes write them: ``1,5``, ``2 điểm``, ``0,5đ``; and the bands in a scoring guide."""

from __future__ import annotations

import re
from fractions import Fraction

from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import exact, plain

_FIGURE = r"(?P<points>[0-9]{1,4}(?:[.,][0-9]{1,2})?)"
_UNIT = r"(?:điểm|đ)"
_POINTS = re.compile(rf"(?:(?:điểm|số điểm)?\s*(?:tối đa)?\s*:?)?\s*{_FIGURE}\s*{_UNIT}?", re.IGNORECASE)
_TRAILING = re.compile(
    rf"(?P<title>.+?)\s*[(\[:–-]\s*(?:tối đa:?)?\s*{_FIGURE}\s*{_UNIT}\s*[)\]]?", re.IGNORECASE | re.DOTALL
)
_AT_END = re.compile(
    rf"(?P<when>.*?[^0-9.,])[\s:;,=(–-]*(?:được|đạt|chấm|cho|tính|cộng)?\s*{_FIGURE}\s*{_UNIT}\)?",
    re.IGNORECASE,
)
_AT_START = re.compile(
    rf"(?:được|đạt|chấm|cho)?\s*{_FIGURE}\s*{_UNIT}\s*(?:[:,–-]|nếu|khi)(?P<when>.+)", re.IGNORECASE
)
_MENTIONED = re.compile(rf"[0-9]\s*{_UNIT}\b", re.IGNORECASE)
_WHOLE = re.compile(r"(?:tổng\s*)?(?:số\s*)?(?:điểm\s*)?(?:tối đa|tổng cộng|chuẩn)?\W*", re.IGNORECASE)
_REASONING = re.compile(r"\b(?:trừ|cứ|mỗi|thêm|nhưng không quá)\b", re.IGNORECASE)
"""Words of a guide that reckons (*each missing item costs 0.5*), which is no scale of bands."""
_MARK = re.compile(r"^[-+•*–−]\s*")


def read_points(text: str) -> int:
    """Return points in hundredths.

    Raises:
        ValueError: If the text is not one number of points with at most two decimals.
    """
    found = _POINTS.fullmatch(text.strip().strip("()").strip())
    if found is None:
        raise ValueError(text)
    return _hundredths(found)


def split_points(title: str) -> tuple[str, int | None]:
    """Return a title and the points that stand at its end, as in ``Nhân lực (10 điểm)``."""
    found = _TRAILING.fullmatch(title)
    return (found["title"], _hundredths(found)) if found else (title, None)


def read_bands(guidance: str) -> tuple[int, ...] | None:
    """Return the points of each band above zero, in hundredths and in the order of the guide.

    Returns:
        None where some line speaks of points in a way that is not a band.
    """
    bands = []
    for line in re.split(r"[\n;]", guidance):
        piece = _MARK.sub("", line.strip()).strip(" .")
        mentions = len(_MENTIONED.findall(piece))
        if not mentions:
            continue
        found = _AT_START.fullmatch(piece) or _AT_END.fullmatch(piece)
        if mentions > 1 or found is None or _REASONING.search(piece):
            return None
        if not _WHOLE.fullmatch(found["when"]):
            bands.append(_hundredths(found))
    return tuple(points for points in bands if points)


def written_points(hundredths: int) -> str:
    """Return points as a rule writes them: ``1.5``."""
    return plain(exact(Fraction(hundredths, HUNDREDTHS)))


def _hundredths(found: re.Match[str]) -> int:
    return int(Fraction(found["points"].replace(",", ".")) * HUNDREDTHS)
