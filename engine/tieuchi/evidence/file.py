"""The evidence file as it is written, before its facts are read against the form."""

from __future__ import annotations

from typing import Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from tieuchi.values.days import Validity
from tieuchi.values.fields import Dates, Day, Many, Points, Strict, Text, Word, WrittenAmount, said


class WrittenFact(Strict):
    """A fact written with more than its value.

    Attributes:
        value: The value.
        least: The lower end of an estimate (``from``).
        most: The upper end of an estimate (``to``).
        unknown: Why it was asked and not established.
        on: The day on which it was established, where that is not the file's own.
        proof: The document that proves it.
        printed: The figure as the page prints it, where the page has a slip.
        note: What a reader should know.
    """

    value: Any = None
    least: WrittenAmount | None = Field(None, alias="from")
    most: WrittenAmount | None = Field(None, alias="to")
    unknown: str | None = None
    on: Day | None = None
    proof: str | None = None
    printed: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> WrittenFact:
        ways = (
            self.value is not None,
            self.least is not None and self.most is not None,
            self.unknown is not None,
        )
        if sum(ways) != 1 or (self.least is None) != (self.most is None):
            raise said("a fact is a ‘value’, an estimate ‘from’ and ‘to’, or ‘unknown’ with the reason")
        return self


class WrittenList(Strict):
    """The rows of a list, whether they are all there are, and the day on which that was established."""

    complete: bool
    on: Day | None = None
    rows: Many[dict[str, Any]]


class OwnFinding(Strict):
    """An assessor's own finding, which stands instead of the rule's and says so.

    Attributes:
        indicator: The indicator's number.
        part: The part, where the rule has parts; left out, the whole indicator.
        points: The points given, in hundredths; or, for a target,
        met: whether it is met.
        by: Who found it.
        on: The day.
        because: Why.
    """

    indicator: Word
    part: str | None = None
    points: Points | None = None
    met: bool | None = None
    by: str = Field(min_length=1)
    on: Day
    because: str = Field(min_length=1)

    @model_validator(mode="after")
    def _finds_something(self) -> OwnFinding:
        if (self.points is None) == (self.met is None):
            raise said("an assessor's finding gives ‘points’ or, for a target, ‘met’")
        return self


class EvidenceFile(Strict):
    """One station or one district, as a file says it; see ``docs/evidence-file.md``."""

    form: str
    invented: bool = False
    note: Text | None = None
    place: dict[str, str]
    as_of: Day = Field(alias="as of")
    period: Dates
    source: Text | None = None
    facts: dict[str, Any] = Field(default_factory=dict)
    lists: dict[str, WrittenList] = Field(default_factory=dict)
    findings: Many[OwnFinding] = ()

    @field_validator("period")
    @classmethod
    def _over_by_then(cls, period: Dates, info: ValidationInfo) -> Dates:
        if period.end is None:
            raise said("the period needs its last day (‘to’)")
        day = info.data.get("as_of")
        if day is not None and day < period.end:
            raise said(
                "the period ends on {end}, after the day of judging {day}; what has not happened yet cannot "
                "be counted",
                end=period.end,
                day=day,
            )
        return period

    @property
    def covered(self) -> Validity:
        """The days that the figures counted over a period cover."""
        return Validity(self.period.start, self.period.end)
