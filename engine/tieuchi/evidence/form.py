"""The evidence form (*biểu mẫu minh chứng*): every field with its type, unit, bounds and proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.lasting import WrittenLasting
from tieuchi.values.fields import Many, Name, Strict, Text, Word, said
from tieuchi.values.problem import Place
from tieuchi.values.text import did_you_mean

FIELD_MINUTES = 60
"""What a field without an effort is taken to need."""
LIST_MINUTES = 240
"""What a list without an effort is taken to need."""

Effort = Annotated[int, Field(ge=1)]
"""Minutes of one person's work to establish a fact with its proof: this project's own working estimate."""


class FromStations(Strict):
    """How a figure of a district, a province or a commune is counted from its stations' own evidence.

    Attributes:
        count: ``all`` stations; those that meet the national criteria (``recognised``); or those that meet
            a target of a set, as ``SET/NUMBER``.
        sum: The field of the station form that is added up.
    """

    count: str | None = None
    sum: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> FromStations:
        if (self.count is None) == (self.sum is None):
            raise said("a figure is counted from stations one way: ‘count’ or ‘sum’")
        return self


class FormField(Asked):
    """One field of the form.

    Attributes:
        part_of: The field this one is counted inside, and can never exceed.
        from_stations: How it is counted from the stations' own evidence, where that is given.
        lasts: How long it stays valid, from the day it was established or, over the period, from that
            period's last day: this project's own working value.
        proof: The document that proves it.
        keeper: Who keeps that document.
        effort: How many minutes of one person's work it takes to establish it with its proof.
    """

    part_of: str | None = Field(None, alias="part of")
    from_stations: FromStations | None = Field(None, alias="from stations")
    lasts: WrittenLasting
    proof: Text
    keeper: Text
    effort: Effort | None = None

    @property
    def minutes(self) -> int:
        """The work it takes, an hour where the form does not say."""
        return self.effort or FIELD_MINUTES


class Column(Asked):
    """One column of a list.

    Attributes:
        lasts: How long a figure over the period stays valid from that period's last day, where the rest of
            its list stands on the day; every other column lasts as long as its list.
    """

    lasts: WrittenLasting | None = None


class FormList(Strict):
    """A list of the form, such as the staff: one row for each person, room or item.

    Attributes:
        id: The word that files and rules use.
        most: The most rows the list can have.
        key: The column that may not repeat, where there is one.
        over: Whether more rows may follow over the ``period``, or it stands as it is on the ``day``.
        lasts: How long it stays valid, from the day it was established or, over the period, from that
            period's last day: this project's own working value.
        effort: How many minutes of one person's work it takes to complete it with its proof.
    """

    id: Name
    label: Text
    most: int
    key: str | None = None
    over: Literal["day", "period"] = "day"
    lasts: WrittenLasting
    columns: Many[Column]
    proof: Text
    keeper: Text
    effort: Effort | None = None

    @property
    def minutes(self) -> int:
        """The work it takes to complete it, half a day where the form does not say."""
        return self.effort or LIST_MINUTES

    @model_validator(mode="after")
    def _columns_differ(self) -> FormList:
        columns = [column.id for column in self.columns]
        if len(set(columns)) != len(columns):
            raise said("two columns have the same id")
        if self.key is not None and self.key not in columns:
            raise said(
                "the key ‘{key}’ is not a column{hint}", key=self.key, hint=did_you_mean(self.key, columns)
            )
        return self

    @model_validator(mode="after")
    def _columns_last(self) -> FormList:
        for column in self.columns:
            apart = self.over == "day" and column.over == "period"
            if apart and column.lasts is None:
                raise said(
                    "‘{column}’ is over the period and the list is not, so the column says how long it "
                    "‘lasts’",
                    column=column.id,
                )
            if not apart and column.lasts is not None:
                raise said("‘{column}’ lasts as long as its list; leave out its ‘lasts’", column=column.id)
        return self


class FormSection(Strict):
    """One file of a form: the fields and lists of one criterion.

    Attributes:
        kept: Fields, and columns as ``list.column``, that are asked for though no rule uses them.
        kept_because: What they are kept for.
    """

    section: Word
    title: Text
    fields: Many[FormField] = ()
    lists: Many[FormList] = ()
    kept: Many[str] = ()
    kept_because: Text | None = Field(None, alias="kept because")

    @model_validator(mode="after")
    def _kept_for_a_reason(self) -> FormSection:
        if bool(self.kept) != (self.kept_because is not None):
            raise said("‘kept’ and ‘kept because’ go together")
        return self


@dataclass(frozen=True)
class Form:
    """A whole form.

    Attributes:
        id: Its name, such as ``station``.
        sections: In the order of the criteria.
        places: Where each field stands, and each column as ``list.column``, for complaints.
    """

    id: str
    sections: tuple[FormSection, ...]
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)

    @cached_property
    def fields(self) -> dict[str, FormField]:
        """Every field by its id."""
        return {field.id: field for section in self.sections for field in section.fields}

    @cached_property
    def parts(self) -> dict[str, tuple[str, ...]]:
        """The fields that are counted directly inside each field that has some."""
        wholes = dict.fromkeys(field.part_of for field in self.fields.values() if field.part_of is not None)
        return {
            whole: tuple(name for name, field in self.fields.items() if field.part_of == whole)
            for whole in wholes
        }

    def wholes(self, name: str) -> tuple[str, ...]:
        """Return the fields that a field is counted inside, the nearest first."""
        found: list[str] = []
        whole = self.fields[name].part_of
        while whole in self.fields and whole not in found:
            found.append(whole)
            whole = self.fields[whole].part_of
        return tuple(found)

    @cached_property
    def lists(self) -> dict[str, FormList]:
        """Every list by its id."""
        return {one.id: one for section in self.sections for one in section.lists}

    @cached_property
    def counted(self) -> dict[str, FromStations]:
        """How each field that is counted from stations is counted, by the field's id."""
        return {name: one.from_stations for name, one in self.fields.items() if one.from_stations is not None}
