"""Conditions of a rule: small, closed, and read aloud as the sentence they stand for.

``at least``, ``more than``, ``at most`` and ``less than`` compare a measure or a field with a number;
``is`` and ``one of`` compare a choice; a bare word is a yes/no field that must be yes; ``all``, ``any``
and ``not`` join them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any

from pydantic import Discriminator, Field, RootModel, Tag, model_validator

from tieuchi.values.fields import TAG, Many, Strict, Word, WrittenAmount, said
from tieuchi.values.numbers import Amount

BOUNDS = ("at least", "more than", "at most", "less than")


class ByChoice(Strict):
    """A number that depends on a choice the station makes known, such as its zone.

    Attributes:
        by: The choice field.
        values: The number for each of its options.
    """

    by: str
    values: dict[str, WrittenAmount]


class FromTable(Strict):
    """A number taken from a named table of the rule file, where each entry carries its own basis."""

    table: str
    times: WrittenAmount = Amount(1)


def _threshold_kind(written: Any) -> str:
    if isinstance(written, dict):
        return TAG + ("table" if "table" in written else "by")
    if isinstance(written, FromTable):
        return TAG + "table"
    return TAG + ("by" if isinstance(written, ByChoice) else "amount")


Threshold = Annotated[
    Annotated[WrittenAmount, Tag(TAG + "amount")]
    | Annotated[ByChoice, Tag(TAG + "by")]
    | Annotated[FromTable, Tag(TAG + "table")],
    Discriminator(_threshold_kind),
]


class Comparison(Strict):
    """What is asked of one measure or field; several bounds must all hold."""

    at_least: Threshold | None = Field(None, alias="at least")
    more_than: Threshold | None = Field(None, alias="more than")
    at_most: Threshold | None = Field(None, alias="at most")
    less_than: Threshold | None = Field(None, alias="less than")
    equals: Word | None = Field(None, alias="is")
    one_of: Many[Word] | None = Field(None, alias="one of")

    @model_validator(mode="after")
    def _asks_one_kind(self) -> Comparison:
        choices = (self.equals is not None) + (self.one_of is not None)
        if choices + bool(self.bounds) != 1:
            raise said(
                "one question is expected here: at least, more than, at most or less than a number, "
                "or ‘is’ or ‘one of’ for a choice"
            )
        return self

    @cached_property
    def bounds(self) -> tuple[tuple[str, Any], ...]:
        """The bounds that are set, as pairs of word and threshold."""
        written = (self.at_least, self.more_than, self.at_most, self.less_than)
        return tuple((word, bound) for word, bound in zip(BOUNDS, written, strict=True) if bound is not None)

    @cached_property
    def options(self) -> frozenset[str]:
        """The options of a choice that satisfy the comparison."""
        return frozenset(self.one_of or ((self.equals,) if self.equals is not None else ()))


class Compare(RootModel[dict[str, Comparison]]):
    """A measure or field, and what is asked of it: ``{insured_share: {at least: 95 %}}``."""

    root: dict[str, Comparison] = Field(min_length=1, max_length=1)

    @cached_property
    def name(self) -> str:
        """The measure or field that is compared."""
        return next(iter(self.root))

    @cached_property
    def comparison(self) -> Comparison:
        """What is asked of it."""
        return self.root[self.name]


class AllOf(Strict):
    """Every one of the conditions holds."""

    all: Many[Condition] = Field(min_length=1)


class AnyOf(Strict):
    """At least one of the conditions holds."""

    any: Many[Condition] = Field(min_length=1)


class Not(Strict):
    """The condition does not hold."""

    negated: Condition = Field(alias="not")


def _kind(written: Any) -> str:
    if isinstance(written, str):
        return TAG + "fact"
    if isinstance(written, dict):
        return TAG + next((word for word in ("all", "any", "not") if word in written), "compare")
    if isinstance(written, AllOf):
        return TAG + "all"
    if isinstance(written, AnyOf):
        return TAG + "any"
    return TAG + ("not" if isinstance(written, Not) else "compare")


Condition = Annotated[
    Annotated[str, Tag(TAG + "fact")]
    | Annotated[AllOf, Tag(TAG + "all")]
    | Annotated[AnyOf, Tag(TAG + "any")]
    | Annotated[Not, Tag(TAG + "not")]
    | Annotated[Compare, Tag(TAG + "compare")],
    Discriminator(_kind),
]

for _model in (AllOf, AnyOf, Not):
    _model.model_rebuild()


def tables_of(condition: Condition) -> tuple[str, ...]:
    """Return the tables a condition takes its numbers from."""
    return tuple(
        threshold.table
        for atom in atoms(condition)
        if isinstance(atom, Compare)
        for _, threshold in atom.comparison.bounds
        if isinstance(threshold, FromTable)
    )


def atoms(condition: Any) -> tuple[str | Compare, ...]:
    """Return the facts and comparisons a condition is made of, in reading order."""
    match condition:
        case AllOf():
            parts = condition.all
        case AnyOf():
            parts = condition.any
        case Not():
            parts = (condition.negated,)
        case _:
            return (condition,)
    return tuple(atom for part in parts for atom in atoms(part))
