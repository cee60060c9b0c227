"""Where a counted figure comes from: the stations whose own evidence was given with a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tieuchi.values.interval import Interval
from tieuchi.values.problem import Problem


@dataclass(frozen=True)
class Counted:
    """How a figure was counted from the stations' own evidence.

    Attributes:
        found: What the count alone leaves open.
        of: How many stations there are.
        stations: How many stations were counted for it.
        aside: How many stations gave evidence that could not be counted for it.
        no: The communes whose station answers no, where a question is counted.
        unclear: The communes whose station leaves it open.
        report: What the report itself says, where it says anything.
    """

    found: Interval
    of: Interval
    stations: int
    aside: int = 0
    no: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    report: Interval | None = None

    @property
    def differs(self) -> bool:
        """Whether the report's figure cannot be what was counted; the count then stands."""
        said = self.report
        return said is not None and (said.hi < self.found.lo or self.found.hi < said.lo)

    @property
    def value(self) -> Interval:
        """What the count and the report's figure leave open together."""
        if self.report is None or self.differs:
            return self.found
        return Interval(max(self.found.lo, self.report.lo), min(self.found.hi, self.report.hi))


@dataclass(frozen=True)
class GivenStation:
    """One station whose own evidence was given with a report.

    Attributes:
        file: The name of its file.
        place: The names of commune, district and province.
        as_of: The day the file speaks of.
        digest: The hash of its evidence.
        unused: Why it, or one of its figures, could not be counted.
    """

    file: str
    place: Mapping[str, str]
    as_of: date
    digest: str
    unused: tuple[Problem, ...] = ()
