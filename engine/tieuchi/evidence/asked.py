"""Something asked (*nội dung hỏi*): its type, unit, bounds and options."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from tieuchi.values.fields import Better, Many, Name, Strict, Text, Word, WrittenAmount, said
from tieuchi.values.numbers import Number

FieldType = Literal["yes-no", "count", "number", "percent", "choice", "text"]

_NUMERIC = ("count", "number", "percent")


class Choice(Strict):
    """One option of a choice."""

    id: Word
    label: Text


class Asked(Strict):
    """Something asked with a type: a field of the form or a column of one of its lists.

    Attributes:
        id: The word that files and rules use.
        type: ``yes-no``; ``count`` of whole things; ``number``; ``percent`` where no counts exist;
            ``choice`` of options; ``text``, which no rule compares.
        least: The smallest value possible.
        most: The largest value possible.
        over: Whether it tells what happened over the reported ``period``, or what stands on the ``day``.
            A period's yes/no is put as *something happened*, so that a part of the period bounds it
            from below.
        better: Which way it is better, for a field or column that a rule compares directly.
        merged_by: What becomes of it when communes merge: numbers ``sum``; of a yes/no, ``any`` or ``all``
            of the parts must say yes; ``same`` keeps what all parts say alike. Left out, it stays open.
    """

    id: Name
    type: FieldType
    label: Text
    unit: Text | None = None
    least: WrittenAmount | None = None
    most: WrittenAmount | None = None
    choices: Many[Choice] = ()
    over: Literal["day", "period"] = "day"
    better: Better | None = None
    merged_by: Literal["sum", "any", "all", "same"] | None = Field(None, alias="merged by")

    @model_validator(mode="after")
    def _fits_its_type(self) -> Asked:
        if (self.type == "choice") != bool(self.choices):
            raise said("‘choices’ belong to the type choice")
        bounded = self.least is not None and self.most is not None
        if self.type in ("count", "number") and not bounded:
            raise said(
                "a {type} says its ‘least’ and ‘most’, so that it is bounded when unknown", type=self.type
            )
        if not self.numeric and (self.least or self.most):
            raise said("‘least’ and ‘most’ belong to numbers")
        if len(self.options) != len(self.choices):
            raise said("two choices have the same id")
        self._check_bounds()
        self._check_merging()
        return self

    def _check_merging(self) -> None:
        fitting = {"sum": ("count", "number"), "any": ("yes-no",), "all": ("yes-no",)}
        if self.merged_by is not None and self.type not in fitting.get(self.merged_by, (self.type,)):
            raise said("a {type} is not merged by ‘{merged}’", type=self.type, merged=self.merged_by)

    def _check_bounds(self) -> None:
        for bound in (self.least, self.most):
            if bound is None:
                continue
            if bound.per != self.per:
                raise said("{bound} does not fit the type {type}", bound=bound, type=self.type)
            if self.type == "count" and not isinstance(bound.value, int):
                raise said("a count is bounded by whole numbers, not {bound}", bound=bound)
        if self.bounds[0] < 0:
            raise said(
                "‘least’ is {least}; what is counted and measured here is never below zero", least=self.least
            )
        if self.bounds[0] > self.bounds[1]:
            raise said("‘least’ is {least}, above ‘most’, which is {most}", least=self.least, most=self.most)

    @property
    def numeric(self) -> bool:
        """Whether it is a number."""
        return self.type in _NUMERIC

    @property
    def per(self) -> int:
        """How many of what is written make one: 100 for a percentage, 1 for everything else."""
        return 100 if self.type == "percent" else 1

    @cached_property
    def options(self) -> frozenset[str]:
        """The options of a choice."""
        return frozenset(choice.id for choice in self.choices)

    @cached_property
    def bounds(self) -> tuple[Number, Number]:
        """The smallest and largest value; a percentage lies in shares of one, a yes/no is 0 or 1."""
        least = self.least.value if self.least else 0
        most = self.most.value if self.most else 1
        return least, most
