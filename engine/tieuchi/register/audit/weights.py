"""The weights of risk (*trọng số rủi ro*): what makes a decision worth looking at first, and by how much.

The weights are this project's own working values. They order the work of an auditor and are no measure of
guilt; each decision is shown with everything that was added up.
"""

from __future__ import annotations

from pydantic import Field, model_validator

from tieuchi.register.audit.classes import CLASSES
from tieuchi.values.fields import Basis, Many, Slug, Strict, Text, WrittenAmount, said


class ThinMargin(Strict):
    """What a margin below a share weighs; the first that holds counts."""

    below: WrittenAmount
    weight: int = Field(ge=1)

    @model_validator(mode="after")
    def _a_share(self) -> ThinMargin:
        if not (self.below.percent and 0 < self.below.value < 1):
            raise said("‘below’ is a percentage between 0 and 100 %, not {found}", found=self.below)
        return self


class Each(Strict):
    """What each of some findings weighs, and what all of them weigh at most."""

    each: int = Field(ge=1)
    most: int = Field(ge=1, alias="at most")


class Late(Strict):
    """What it weighs that a decision was recorded so many days after it was signed, or later."""

    days: int = Field(ge=1, alias="days at least")
    weight: int = Field(ge=1)


class RiskStratum(Strict):
    """A range of risk that is sampled by itself.

    Attributes:
        id: Its name.
        label: What it is called.
        start: The smallest risk in it.
        wrong: The share of wrong decisions expected in it, which only divides a sample among the strata.
    """

    id: Slug
    label: Text
    start: int = Field(alias="from", ge=0)
    wrong: WrittenAmount = Field(alias="expected wrong")

    @model_validator(mode="after")
    def _a_share(self) -> RiskStratum:
        if not (self.wrong.percent and 0 < self.wrong.value < 1):
            raise said("‘expected wrong’ is a percentage between 0 and 100 %, not {found}", found=self.wrong)
        return self


class Weights(Strict):
    """What the risk of a decision is made of.

    Attributes:
        note: What a reader should know.
        classes: What each class weighs.
        margins: What a thin margin weighs, the thinnest first.
        overruled: What assessors' own findings weigh that stand instead of the rule's.
        open: What findings weigh that are not settled.
        late: What late recording weighs.
        strata: The ranges of risk, the highest first; the last begins at 0.
        basis: What supports the weights.
        source: Where they come from.
    """

    note: Text
    classes: dict[str, int]
    margins: Many[ThinMargin]
    overruled: Each
    open: Each
    late: Late
    strata: Many[RiskStratum] = Field(min_length=1)
    basis: Basis
    source: Many[str] = Field(min_length=1)

    @model_validator(mode="after")
    def _complete(self) -> Weights:
        if set(self.classes) != set(CLASSES):
            raise said("‘classes’ weighs each of: {classes}", classes=CLASSES)
        starts = [one.start for one in self.strata]
        if starts != sorted(set(starts), reverse=True) or starts[-1] != 0:
            raise said("‘strata’ begin with the highest, each lower than the one before, and the last at 0")
        below = [one.below.value for one in self.margins]
        if below != sorted(set(below)):
            raise said("‘margins’ begin with the thinnest, each wider than the one before")
        if len({one.id for one in self.strata}) != len(self.strata):
            raise said("two strata have the same id")
        return self
