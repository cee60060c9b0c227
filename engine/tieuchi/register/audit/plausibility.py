"""The plausibility rules (*quy tắc kiểm tra tính hợp lý*): figures that could be true and seldom are.

A rule says what it compares, from which difference on that is worth a look, and why; a jurist or a
statistician edits it in ``evidence/plausibility/FORM/`` and never opens Python. What a rule finds proves
nothing; it raises the risk of a decision by its weight.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from tieuchi.values.fields import Basis, Many, Slug, Strict, Text, WrittenAmount, said
from tieuchi.values.problem import Place

KINDS = ("change", "identical", "proportion", "on thresholds", "round figures", "adds up to")


def _listed(written: object) -> object:
    return [written] if isinstance(written, str) else written


Names = Annotated[Many[str], BeforeValidator(_listed, json_schema_input_type=str | list[str])]


class Change(Strict):
    """A figure or share that moves far from one year of a commune to the next.

    Attributes:
        of: The field or measure.
        more_than: How far in a year is worth a look; of two years twice as far.
        relative: Whether that is a part of the earlier figure, as of a population; or else the difference
            itself, as of a share in percentage points.
    """

    of: str
    more_than: WrittenAmount = Field(alias="by more than")
    relative: bool = False


class Identical(Strict):
    """Two files with the same facts and lists, whatever place, day and period they name.

    Attributes:
        to: Which other evidence is looked at.
        known: How many known facts and rows a file has at least, so that nearly empty ones are not compared.
    """

    to: Literal["other stations", "its own earlier evidence"]
    known: int = Field(alias="known facts at least", ge=1)


class Proportion(Strict):
    """Some figures of one file, added up, against others of it.

    Attributes:
        of: The fields or measures above the line.
        to: Those below it.
        least: The smallest quotient that is not worth a look.
        most: The largest.
    """

    of: Names = Field(min_length=1)
    to: Names = Field(min_length=1)
    least: WrittenAmount | None = Field(None, alias="at least")
    most: WrittenAmount | None = Field(None, alias="at most")

    @model_validator(mode="after")
    def _bounded(self) -> Proportion:
        if self.least is None and self.most is None:
            raise said("a proportion has ‘at least’, ‘at most’ or both")
        if self.least is not None and self.most is not None and self.least.value > self.most.value:
            raise said(
                "‘at least’ is {least}, above ‘at most’, which is {most}", least=self.least, most=self.most
            )
        return self


class OnThresholds(Strict):
    """Shares that lie exactly on a threshold of their rules; thresholds of 0 and 100 % are left aside.

    Attributes:
        shares: How many shares lie on one at least.
        part: Which part of the shares that have such a threshold.
    """

    shares: int = Field(alias="shares at least", ge=1)
    part: WrittenAmount = Field(alias="part at least")


class RoundFigures(Strict):
    """Counts that are all round.

    Attributes:
        start: From which size on a count is looked at.
        multiples_of: What a round count is a multiple of.
        figures: How many counts of that size there are at least.
        part: Which part of them is round at least.
    """

    start: int = Field(alias="from", ge=1)
    multiples_of: int = Field(alias="multiples of", ge=2)
    figures: int = Field(alias="figures at least", ge=1)
    part: WrittenAmount = Field(alias="part at least")


class AddsUp(Strict):
    """The stations' figures against the report of their district, commune or province.

    Attributes:
        reports: The forms of the reports.
    """

    reports: Names = Field(min_length=1)


Kind = Change | Identical | Proportion | OnThresholds | RoundFigures | AddsUp


class Rule(Strict):
    """One rule; exactly one of the kinds is given.

    Attributes:
        id: Its name.
        title: What it looks for.
        reason: Why that is worth a look.
        weight: What it adds to the risk of a decision.
        basis: What supports its figures.
        source: Where they come from.
    """

    id: Slug
    title: Text
    reason: Text
    change: Change | None = None
    identical: Identical | None = None
    proportion: Proportion | None = None
    on_thresholds: OnThresholds | None = Field(None, alias="on thresholds")
    round_figures: RoundFigures | None = Field(None, alias="round figures")
    adds_up: AddsUp | None = Field(None, alias="adds up to")
    weight: int = Field(ge=1)
    basis: Basis
    source: Many[str] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_kind(self) -> Rule:
        if len([*self._given()]) != 1:
            raise said("a plausibility rule is exactly one of: {kinds}", kinds=KINDS)
        return self

    def _given(self) -> Iterator[Kind]:
        every = (
            self.change,
            self.identical,
            self.proportion,
            self.on_thresholds,
            self.round_figures,
            self.adds_up,
        )
        yield from (one for one in every if one is not None)

    @cached_property
    def kind(self) -> Kind:
        """What it compares, and from when on that is worth a look."""
        return next(self._given())

    @property
    def names(self) -> tuple[str, ...]:
        """The fields and measures it names."""
        kind = self.kind
        if isinstance(kind, Change):
            return (kind.of,)
        return (*kind.of, *kind.to) if isinstance(kind, Proportion) else ()


class PlausibilityFile(Strict):
    """One file of plausibility rules."""

    rules: Many[Rule] = Field(min_length=1)


@dataclass(frozen=True)
class Rules:
    """The rules of one form.

    Attributes:
        all: In the order of the files.
        places: Where each stands, by its id.
    """

    all: tuple[Rule, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)

    def of(self, kind: type[Kind]) -> tuple[Rule, ...]:
        """Return the rules of a kind."""
        return tuple(one for one in self.all if isinstance(one.kind, kind))
