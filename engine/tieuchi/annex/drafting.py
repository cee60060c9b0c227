"""Drafts of content files made from an annex: nothing in them is confirmed, no rule is guessed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import PurePath
from typing import Any

from tieuchi.annex.annex import Annex, AnnexCriterion, AnnexIndicator, summed
from tieuchi.annex.cells import Spot
from tieuchi.annex.encoded import Encoded
from tieuchi.annex.matching import normal
from tieuchi.files.writing import as_yaml
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import Number, exact
from tieuchi.values.problem import letters

_REMINDER = (
    "# Bản nháp lập từ văn bản, chưa ai xác nhận; đọc lại từng dòng trước khi dùng.\n"
    "# A draft made from the document, confirmed by nobody; read every line before it is used.\n"
)
_TO_ENCODE = {
    "vi": "Hướng dẫn chấm điểm của văn bản chưa được viết thành quy tắc",
    "en": "guidance to be encoded",
}
_NO_GUIDANCE = {
    "vi": "Văn bản không ghi hướng dẫn chấm điểm cho chỉ tiêu này.",
    "en": "The document has no scoring guide for this indicator.",
}
_NO_HEADING = {"vi": "Chỉ tiêu chưa rõ thuộc tiêu chí nào", "en": "Indicators of no known criterion"}


def drafts(annex: Annex, encoded: Encoded) -> dict[str, str]:
    """Return the texts of the draft files by their paths below the folder they are written to.

    There is a file in ``criteria/`` and one in ``rules/`` for each criterion, named as the set's own where
    it has the criterion. Every basis is ``working``, every rule ``needs a person`` and carries the guide as
    its reading. English titles are the set's where the Vietnamese one is the same.
    """
    return dict(_Drafting(annex, encoded).files())


class _Drafting:
    """One annex on its way into files of one set."""

    def __init__(self, annex: Annex, encoded: Encoded) -> None:
        self.annex = annex
        self.encoded = encoded
        self.english = dict(_english(encoded))
        numbers = [one.number for one in annex.indicators]
        self.repeated = {number for number in numbers if numbers.count(number) > 1}

    def files(self) -> Iterator[tuple[str, str]]:
        used: set[str] = set()
        for criterion in self.annex.criteria:
            if not criterion.indicators:
                continue
            number = criterion.number if criterion.number not in {None, *used} else _next(used)
            used.add(str(number))
            name, set_id = self._name(str(number)), self.encoded.criteria_set.id
            yield f"criteria/{set_id}/{name}", _text(self._criterion(str(number), criterion))
            yield f"rules/{set_id}/{name}", _text(self._rules(str(number), criterion))

    def _name(self, number: str) -> str:
        if ("criterion", number) in self.encoded.subjects:
            return PurePath(self.encoded.place(("criterion", number), "criterion").file).name
        return f"{number.zfill(2)}-draft.yaml"

    def _criterion(self, number: str, criterion: AnnexCriterion) -> dict[str, Any]:
        points = criterion.points
        if points is None:
            points = summed(one.points for one in criterion.indicators)
        return {
            "criterion": _word(number),
            "title": self._title(criterion.title) if criterion.title else _NO_HEADING,
            **_points(points),
            "basis": "working",
            "source": [self._source(criterion.spot)],
            "indicators": [self._indicator(number, one) for one in criterion.indicators],
        }

    def _indicator(self, criterion: str, one: AnnexIndicator) -> dict[str, Any]:
        points = _points(one.points)
        return {
            "number": self._number(criterion, one),
            "title": self._title(one.title),
            **points,
            "basis": dict.fromkeys(("title", "number", *points), "working"),
            "source": [self._source(one.spot)],
        }

    def _rules(self, number: str, criterion: AnnexCriterion) -> dict[str, Any]:
        return {
            "criterion": _word(number),
            "examples on": self.encoded.criteria_set.head.instrument.validity.start,
            "rules": [
                {
                    "indicator": self._number(number, one),
                    "basis": "working",
                    "source": [self._source(one.spot)],
                    "reading": _translatable(one.guidance) if one.guidance else _NO_GUIDANCE,
                    "needs a person": _TO_ENCODE,
                }
                for one in criterion.indicators
            ],
        }

    def _number(self, criterion: str, one: AnnexIndicator) -> str | int:
        """Return the number of an indicator; where numbers begin anew in each criterion, with that before."""
        return _word(f"{criterion}.{one.number}" if one.number in self.repeated else one.number)

    def _title(self, title: str) -> dict[str, str]:
        english = self.english.get(normal(title))
        return {"vi": title, "en": english} if english else _translatable(title)

    def _source(self, spot: Spot) -> str:
        return f"{PurePath(self.annex.file).name}, {_where(spot)}"


def _english(encoded: Encoded) -> Iterator[tuple[str, str]]:
    for group in encoded.criteria_set.criteria:
        yield normal(group.criterion.title.vi), group.criterion.title.en
        for one in group.indicators:
            yield normal(one.indicator.title.vi), one.indicator.title.en


def _translatable(text: str) -> dict[str, str]:
    return {"vi": text, "en": f"To be translated: {text}"}


def _where(spot: Spot) -> str:
    if isinstance(spot.table, int):
        return f"bảng {spot.table}, dòng {spot.row} / table {spot.table}, row {spot.row}"
    return f"{spot.table}!{letters(spot.column)}{spot.row}"


def _points(points: int | None) -> dict[str, Number]:
    return {} if points is None else {"points": exact(Fraction(points, HUNDREDTHS))}


def _word(number: str) -> str | int:
    return int(number) if number.isdecimal() else number


def _next(used: set[str]) -> str:
    return str(max((int(number) for number in used), default=0) + 1)


def _text(data: dict[str, Any]) -> str:
    return _REMINDER + as_yaml(data)
