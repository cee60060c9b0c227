"""Measures: what a rule compares, computed from the raw facts and never typed in."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from tieuchi.law.conditions import Condition, Threshold, atoms
from tieuchi.values.fields import Better, Many, Strict, Text, WrittenAmount, said

KINDS = ("share", "ratio", "count", "how many of", "sum", "coverage", "norm", "value")


class Share(Strict):
    """A part of a whole (*tỷ lệ*), never above 100 %: the numerator is counted inside the denominator.

    Attributes:
        of: The field or measure that is the part.
        whole: The field or measure that is the whole.
        none_counts_as: The share where the whole is zero; left out, that share stays open.
    """

    of: str
    whole: str = Field(alias="in")
    none_counts_as: WrittenAmount | None = Field(None, alias="none counts as")


class Ratio(Strict):
    """One number against another, which may be above 100 %, such as staff against the norm.

    Attributes:
        of: The field or measure above the line.
        to: The field or measure below the line.
        none_counts_as: The ratio where ``to`` is zero; left out, that ratio stays open.
    """

    of: str
    to: str
    none_counts_as: WrittenAmount | None = Field(None, alias="none counts as")


class CountRows(Strict):
    """How many rows of a list there are, or satisfy a condition on their columns."""

    rows_of: str = Field(alias="rows of")
    where: Condition | None = None


class Coverage(Strict):
    """The share of a norm's list that a station's own list covers.

    Attributes:
        of: The station's list.
        norm: The subject of the norm, such as ``technique-list``; the version in force is used.
    """

    of: str
    norm: str


class Measure(Strict):
    """A named number of a rule file; exactly one of the kinds is given.

    Attributes:
        label: What the sheet calls it.
        unit: What it counts; of a share or ratio, what it is written per, such as people.
        written_per: For a share or ratio that is written per 1,000 (‰) or per 10,000; else in percent.
        better: Which way is better, ``more`` or ``less``; ``neither`` for a number that only tells cases
            apart. Left out where no rule compares it.
        norm: The subject of a norm that yields a number, such as ``staffing``.
        value: A number, or one that depends on a choice.
    """

    label: Text
    unit: Text | None = None
    written_per: Literal[1000, 10000] | None = Field(None, alias="per")
    better: Better | None = None
    share: Share | None = None
    ratio: Ratio | None = None
    count: CountRows | None = None
    how_many: Many[Condition] | None = Field(None, alias="how many of")
    sum: Many[str] | None = None
    coverage: Coverage | None = None
    norm: str | None = None
    value: Threshold | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Measure:
        if len(self.model_fields_set - {"label", "unit", "written_per", "better"}) != 1:
            raise said("a measure is exactly one of: {kinds}", kinds=KINDS)
        if self.written_per is not None and self.share is None and self.ratio is None:
            raise said("‘per’ belongs to a share or a ratio")
        return self

    @property
    def per(self) -> int:
        """How many of what is written make one: 1 for a number, 100 for a share in percent."""
        quotient = self.share or self.ratio or self.coverage
        return (self.written_per or 100) if quotient else 1


def measure_parts(measure: Measure) -> tuple[str, ...]:
    """Return the fields and measures that a measure is computed from directly."""
    if measure.share is not None:
        return (measure.share.of, measure.share.whole)
    if measure.ratio is not None:
        return (measure.ratio.of, measure.ratio.to)
    if measure.sum is not None:
        return measure.sum
    return tuple(
        atom if isinstance(atom, str) else atom.name
        for condition in measure.how_many or ()
        for atom in atoms(condition)
    )
