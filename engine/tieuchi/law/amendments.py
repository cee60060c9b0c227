"""Amendments (*sửa đổi, bổ sung, bãi bỏ*): what a draft changes in a set, adds to it and drops from it.

An amendment is written in the words of ``criteria/`` and ``rules/``. What it names by key is replaced by what
it says there, and all else stands; what it writes whole (a rule, a measure, an indicator) is written as it
would stand in those folders. A draft confirms nothing: a figure it changes by key rests on ``working``.
"""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field, model_validator

from tieuchi.law.conditions import Condition
from tieuchi.law.criteria import Indicator, ShareOfPoints
from tieuchi.law.measures import Measure
from tieuchi.law.rules import Rule, Table
from tieuchi.values.fields import Many, Name, Points, Strict, Text, Word, WrittenAmount, said


class Said(Strict):
    """Keys of which each says something."""

    @model_validator(mode="after")
    def _says_no_nothing(self) -> Self:
        for name, value in self.given.items():
            if value is None:
                key = type(self).model_fields[name].alias or name
                raise said("‘{key}’ is empty; write what it becomes, or leave it out", key=key)
        return self

    @property
    def given(self) -> dict[str, Any]:
        """What is said, by the names of the fields."""
        fields = type(self).model_fields
        return {name: getattr(self, name) for name in fields if name in self.model_fields_set}


class Changed(Said):
    """Something of which at least one key is changed."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            keys = [info.alias or name for name, info in type(self).model_fields.items()]
            raise said("nothing is changed here; write what is: {keys}", keys=keys)
        return self


class ChangedRecognition(Changed):
    """The lines of recognition that are drawn anew."""

    total_at_least: ShareOfPoints | None = Field(None, alias="total at least")
    each_criterion_at_least: ShareOfPoints | None = Field(None, alias="each criterion at least")
    valid_for_years: int | None = Field(None, alias="valid for years")


class ChangedCriterion(Strict):
    """A criterion whose points are said anew."""

    points: Points


class ChangedBand(Changed):
    """A band that brings other points, or asks something else."""

    points: Points | None = None
    when: Condition | None = None


class ChangedPart(Changed):
    """A part of a rule of which something is changed.

    Attributes:
        bands: The bands that change, by their place from 1.
        points: For a part that needs a person: the most points it can bring, in hundredths.
    """

    bands: dict[Word, ChangedBand] = Field(default_factory=dict)
    points: Points | None = None


class ChangedIndicator(Changed):
    """An indicator of which something is changed, key by key, or which gets a rule of its own anew.

    Attributes:
        title: Its new name.
        points: The most points it can bring from now on, in hundredths.
        bands: Of a rule without parts: the bands that change, by their place from 1.
        parts: The parts that change, by name.
        cap: The most points the parts together can bring from now on, in hundredths.
        rule: The whole rule anew, as ``rules/`` would have it.
    """

    title: Text | None = None
    points: Points | None = None
    bands: dict[Word, ChangedBand] = Field(default_factory=dict)
    parts: dict[str, ChangedPart] = Field(default_factory=dict)
    cap: Points | None = None
    rule: Rule | None = None

    @model_validator(mode="after")
    def _one_way(self) -> ChangedIndicator:
        if self.rule is not None and (self.bands or self.parts or self.cap is not None):
            raise said("‘rule’ is the whole rule anew; write ‘bands’, ‘parts’ and ‘cap’ inside it")
        return self


class Changes(Said):
    """What stands in the set and is changed (*sửa đổi*).

    Attributes:
        recognition: The lines of recognition.
        criteria: The points of criteria, by number.
        indicators: By number.
        measures: Measures anew, by name, each whole as ``rules/`` would have it.
        tables: The numbers of tables, by table and choice.
    """

    recognition: ChangedRecognition | None = None
    criteria: dict[Word, ChangedCriterion] = Field(default_factory=dict)
    indicators: dict[Word, ChangedIndicator] = Field(default_factory=dict)
    measures: dict[str, Measure] = Field(default_factory=dict)
    tables: dict[str, dict[Word, WrittenAmount]] = Field(default_factory=dict)


class AddedIndicator(Strict):
    """A new indicator, as ``criteria/`` and ``rules/`` would have it.

    Attributes:
        criterion: The number of the criterion it joins, as its last indicator.
        indicator: What it asks.
        rule: How it is judged.
    """

    criterion: Word
    indicator: Indicator
    rule: Rule

    @model_validator(mode="after")
    def _one_number(self) -> AddedIndicator:
        if self.indicator.number != self.rule.indicator:
            raise said(
                "the indicator has number {number}, its rule says {other}",
                number=self.indicator.number,
                other=self.rule.indicator,
            )
        return self


class Additions(Strict):
    """What the set does not have and gets (*bổ sung*)."""

    indicators: Many[AddedIndicator] = ()
    measures: dict[Name, Measure] = Field(default_factory=dict)
    tables: dict[Name, Table] = Field(default_factory=dict)


class Amendment(Strict):
    """A draft that amends a set.

    Attributes:
        amends: The name of the set.
        title: What the draft is called.
        change: What is changed (*sửa đổi*).
        add: What is added (*bổ sung*).
        drop: The indicators that are dropped (*bãi bỏ*).
    """

    amends: str
    title: Text
    change: Changes = Field(default_factory=Changes)
    add: Additions = Field(default_factory=Additions)
    drop: Many[Word] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Amendment:
        if not (self.change.model_fields_set or self.add.model_fields_set or self.drop):
            raise said("the amendment says nothing; write ‘change’, ‘add’ or ‘drop’")
        return self
