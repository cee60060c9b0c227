"""What an annex says, read from its rows: criteria, indicators, points, guidance, and what was unreadable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from tieuchi.annex.cells import Spot
from tieuchi.annex.points import read_bands
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Remark:
    """Something about the document that a person has to look at.

    Attributes:
        spot: Where.
        message: What could not be read there, or does not add up.
    """

    spot: Spot
    message: Message


@dataclass(frozen=True)
class Note:
    """A footnote of the document, which is shown and not compared."""

    spot: Spot
    text: str


@dataclass(frozen=True)
class AnnexIndicator:
    """An indicator (*chỉ tiêu*) as the annex prints it.

    Attributes:
        number: Its number.
        title: Its name.
        points: The most points, in hundredths; None where the annex gives none that can be read.
        guidance: The scoring guide, one line for each of its lines; empty where there is none.
        spot: Where it stands.
    """

    number: str
    title: str
    points: int | None
    guidance: str
    spot: Spot

    @cached_property
    def bands(self) -> tuple[int, ...] | None:
        """The points of the guide's bands above zero, in hundredths; None where they cannot be read."""
        return read_bands(self.guidance)


@dataclass(frozen=True)
class AnnexCriterion:
    """A criterion (*tiêu chí*) as the annex prints it.

    Attributes:
        number: Its number in Arabic digits; None where it has none.
        title: Its name; empty for the indicators that stand before any criterion.
        points: Its points in hundredths, where they stand with it.
        spot: Where it stands.
        indicators: Its indicators in the order of the annex.
    """

    number: str | None
    title: str
    points: int | None
    spot: Spot
    indicators: tuple[AnnexIndicator, ...]


@dataclass(frozen=True)
class Total:
    """The total that an annex states, in hundredths of points."""

    points: int
    spot: Spot


@dataclass(frozen=True)
class Annex:
    """The whole annex.

    Attributes:
        file: The document.
        criteria: In its order.
        total: The total it states, if any.
        remarks: What could not be read, or does not add up.
        notes: Its footnotes.
        unread: The tables that do not look like an annex, each with the headers found.
    """

    file: str
    criteria: tuple[AnnexCriterion, ...]
    total: Total | None
    remarks: tuple[Remark, ...]
    notes: tuple[Note, ...]
    unread: tuple[Message, ...]

    @property
    def indicators(self) -> tuple[AnnexIndicator, ...]:
        """All indicators."""
        return tuple(one for criterion in self.criteria for one in criterion.indicators)


def summed(points: Iterable[int | None]) -> int | None:
    """Return the sum of points; None where one of them is not known, for then no sum is."""
    total = 0
    for one in points:
        if one is None:
            return None
        total += one
    return total
