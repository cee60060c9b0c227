"""Rules: how each indicator is judged, beside the examples that show it."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from pydantic import Field, model_validator

from tieuchi.law.conditions import Condition
from tieuchi.law.measures import Measure
from tieuchi.values.fields import (
    Basis,
    Day,
    Many,
    Name,
    Points,
    Slug,
    Strict,
    Text,
    Word,
    WrittenAmount,
    said,
)


class Band(Strict):
    """Points given when a condition holds; of several bands the first that holds wins.

    Attributes:
        points: Points in hundredths.
        when: The condition.
        basis: What supports this band's figure, where it is not the rule's own basis.
        not_applicable: Why the question does not arise when this band holds; the points are then given
            as written, and no maximum ever moves.
    """

    points: Points
    when: Condition
    basis: Basis | None = None
    not_applicable: Text | None = Field(None, alias="not applicable")


class Part(Strict):
    """One of several parts whose points add up.

    Attributes:
        name: A short word, unique in its rule.
        label: What the sheet calls it.
        bands: Tried in order; where none holds, no points are given.
        most: For a part that needs a person: the most points it can bring, in hundredths.
        needs_a_person: Why no rule can tell; the part stays open until someone attests it.
    """

    name: Slug
    label: Text
    bands: Many[Band] = ()
    most: Points | None = Field(None, alias="points")
    needs_a_person: Text | None = Field(None, alias="needs a person")

    @model_validator(mode="after")
    def _bands_or_person(self) -> Part:
        if bool(self.bands) == bool(self.needs_a_person):
            raise said("a part has either ‘bands’ or ‘needs a person’")
        if bool(self.needs_a_person) != (self.most is not None):
            raise said("‘points’ goes with ‘needs a person’ and says how many points it can bring")
        return self

    @cached_property
    def maximum(self) -> int:
        """The most points the part can bring, in hundredths."""
        if self.most is not None:
            return self.most
        return max(band.points for band in self.bands)


class Disqualifier(Strict):
    """What bars recognition whatever the points (*điểm liệt*)."""

    name: Slug
    label: Text
    when: Condition
    basis: Basis
    source: Many[str] = ()


class Example(Strict):
    """A case with its expected result, judged by every run of the tests.

    Attributes:
        given: Facts and lists, as a station file writes them; everything else is not asked.
        points: The expected points, or the least and the most of them.
        expected: For a target: ``met``, ``not met`` or ``open``.
        disqualified: The disqualifiers that surely hold.
    """

    given: dict[str, Any]
    points: WrittenAmount | Many[WrittenAmount] | None = None
    expected: str | None = None
    disqualified: Many[str] = ()


class Rule(Strict):
    """How one indicator is judged.

    Attributes:
        indicator: Its number in the criteria set.
        basis: What supports the figures of the rule.
        source: Where they were read.
        reading: How the wording is understood, in one or two sentences.
        bands: A single scale; or else
        parts: scales whose points add up; or else
        target: the condition that a target meets; or else
        needs_a_person: why only a person can tell.
        cap: The most points the parts together can bring, in hundredths.
        disqualifiers: What bars recognition.
    """

    indicator: Word
    basis: Basis
    source: Many[str] = ()
    reading: Text
    bands: Many[Band] = ()
    parts: Many[Part] = ()
    target: Condition | None = None
    needs_a_person: Text | None = Field(None, alias="needs a person")
    cap: Points | None = None
    disqualifiers: Many[Disqualifier] = ()
    examples: Many[Example] = ()

    @model_validator(mode="after")
    def _one_way(self) -> Rule:
        ways = (bool(self.bands), bool(self.parts), self.target is not None, self.needs_a_person is not None)
        if sum(ways) != 1:
            raise said("a rule is judged one way: ‘bands’, ‘parts’, ‘target’ or ‘needs a person’")
        names = [part.name for part in self.parts]
        if len(set(names)) != len(names):
            raise said("two parts of the rule have the same name")
        if "whole" in names:
            raise said("‘whole’ stands for the whole indicator; give the part another name")
        return self

    def on_one_basis(self) -> Rule:
        """Return the rule with no band that has a basis of its own."""
        parts = tuple(part.model_copy(update={"bands": _on_no_basis(part.bands)}) for part in self.parts)
        return self.model_copy(update={"bands": _on_no_basis(self.bands), "parts": parts})


def _on_no_basis(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    return tuple(band.model_copy(update={"basis": None}) for band in bands)


class TableEntry(Strict):
    """One number of a table, with what supports it."""

    value: WrittenAmount
    basis: Basis
    source: Many[str] = ()


class Table(Strict):
    """Numbers by a choice, such as a ceiling for each region."""

    by: str
    values: dict[str, TableEntry]


class RuleFile(Strict):
    """The rules of one criterion.

    Attributes:
        criterion: The number of the criterion they belong to.
        examples_on: The day on which the examples are judged.
        tables: Numbers by a choice, each with its basis.
        measures: What the rules of the whole set may compare.
        rules: One for each indicator.
    """

    criterion: Word
    examples_on: Day = Field(alias="examples on")
    tables: dict[Name, Table] = Field(default_factory=dict)
    measures: dict[Name, Measure] = Field(default_factory=dict)
    rules: Many[Rule]
