"""Criteria sets: what a decision asks, in its own order, with its points, dates, sources and basis."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator, model_validator

from tieuchi.values.days import Validity
from tieuchi.values.fields import (
    Basis,
    Dates,
    Day,
    Many,
    Points,
    Strict,
    Text,
    Word,
    WrittenAmount,
    said,
)
from tieuchi.values.numbers import Amount


class Instrument(Strict):
    """A legal instrument (*văn bản*): its number, issuer and days in force.

    Attributes:
        issued: The day it was issued.
        issued_inferred: Whether the copy read prints no such day, and ``issued`` is the earliest possible.
    """

    number: str
    title: Text
    issuer: Text
    issued: Day
    issued_inferred: bool = Field(False, alias="issued inferred")
    in_force: Dates = Field(alias="in force")
    source: Many[str] = Field(min_length=1)
    basis: Basis
    note: Text | None = None

    @property
    def validity(self) -> Validity:
        """The days on which it is in force."""
        return Validity(self.in_force.start, self.in_force.end)


class Correction(Strict):
    """A later instrument that mends a slip of the first (*đính chính*).

    Attributes:
        number: The number of the correcting instrument.
        issued: Its day; before it the printed text stood.
        indicator: The indicator it mends.
        printed: What was printed.
        corrected: What is meant; judged so on every day, and said where the printed text still stood.
    """

    number: str
    issued: Day
    indicator: Word
    printed: Text
    corrected: Text
    source: Many[str] = Field(min_length=1)


def _share(asked: Amount) -> Amount:
    if not asked.percent or not 0 <= asked.value <= 1:
        raise said("a percentage from 0 % to 100 % is expected here, not {asked}", asked=asked)
    return asked


ShareOfPoints = Annotated[WrittenAmount, AfterValidator(_share)]
"""The share of all possible points that a line of recognition asks for."""


class Recognition(Strict):
    """When a commune is recognised (*công nhận đạt*)."""

    total_at_least: ShareOfPoints = Field(alias="total at least")
    each_criterion_at_least: ShareOfPoints = Field(alias="each criterion at least")
    valid_for_years: int = Field(alias="valid for years")
    basis: Basis
    source: Many[str] = Field(min_length=1)


class HeadingOfFrame(Strict):
    """The name of a criterion of a frame, as far as it could be read."""

    title: Text
    basis: Basis
    source: Many[str] = Field(min_length=1)


class SetFile(Strict):
    """The head of a criteria set (``set.yaml``).

    Attributes:
        id: The name used on the command line, such as ``1300-2023``.
        kind: ``scored`` gives points; ``targets`` are met or not; a ``frame`` is known to exist but
            cannot be judged, and says what is missing.
        form: The evidence form it is judged on.
        period: What the figures counted over a period must cover: any full ``year``, or given days.
        place: Whom a local set binds, by the names in the head of an evidence file.
        only_when_named: Whether it judges only when it is asked for by name, because it binds nobody by
            itself or does not say whom.
        replaces: The set it took over from.
        headings: For a frame: the criteria that are known by name, in their order.
        missing: For a frame: what is not known.
    """

    id: str
    kind: Literal["scored", "targets", "frame"]
    form: str
    title: Text
    instrument: Instrument
    period: Literal["year"] | Dates = "year"
    place: dict[str, str] = Field(default_factory=dict)
    only_when_named: bool = Field(False, alias="only when named")
    replaces: str | None = None
    headings: Many[HeadingOfFrame] = ()
    corrections: Many[Correction] = ()
    recognition: Recognition | None = None
    missing: Many[Text] = ()

    @field_validator("period")
    @classmethod
    def _ends(cls, period: Literal["year"] | Dates) -> Literal["year"] | Dates:
        if isinstance(period, Dates) and period.end is None:
            raise said("the period needs its last day (‘to’)")
        return period

    @model_validator(mode="after")
    def _fits_its_kind(self) -> SetFile:
        if (self.kind == "frame") != bool(self.missing):
            raise said("‘missing’ belongs to a frame, and a frame says what is missing")
        if self.headings and self.kind != "frame":
            raise said("‘headings’ belong to a frame; any other set has criteria")
        if self.kind == "scored" and self.recognition is None:
            raise said("a scored set says when a commune is recognised (‘recognition’)")
        return self


class IndicatorBasis(Strict):
    """What supports each side of an indicator as the set states it."""

    title: Basis
    number: Basis
    points: Basis | None = None


class Indicator(Strict):
    """One indicator (*chỉ tiêu*) or target of a set.

    Attributes:
        number: Its number in the set.
        title: Its name.
        points: The most points it can bring, in hundredths; none for a target.
        due: For a target: the last day by which it is to be met, where it is not the set's last day.
        printed: The document's own citation or figure where it has a slip, with the correction.
    """

    number: Word
    title: Text
    points: Points | None = None
    due: Day | None = None
    basis: IndicatorBasis
    source: Many[str] = Field(min_length=1)
    printed: Text | None = None

    @model_validator(mode="after")
    def _due_is_of_targets(self) -> Indicator:
        if self.due is not None and self.points is not None:
            raise said("‘due’ belongs to a target; an indicator with points has none")
        return self


class Criterion(Strict):
    """One criterion (*tiêu chí*) with its indicators; for targets, one group of them."""

    criterion: Word
    title: Text
    points: Points | None = None
    basis: Basis
    source: Many[str] = Field(min_length=1)
    indicators: Many[Indicator] = Field(min_length=1)
