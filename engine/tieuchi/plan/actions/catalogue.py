"""The catalogue of actions (*danh mục việc cần làm*): what each changes, what it costs, how long it takes.

An action changes facts, never points: what it brings is learnt only by judging the evidence it leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema, model_validator

from tieuchi.values.fields import TAG, Basis, Many, Name, Slug, Strict, Text, WrittenAmount, said
from tieuchi.values.problem import Place

Plain = Annotated[Any, WithJsonSchema({"type": ["boolean", "number", "string"]})]
"""A value as an evidence file writes it, read against the form."""


class LessThan(Strict):
    """What a row must still be short of: a number, or another column of the row."""

    limit: Plain = Field(alias="less than")


class SameAs(Strict):
    """A cell that becomes what another column of the row says."""

    column: Name = Field(alias="same as")


def _where_kind(written: Any) -> str:
    return TAG + ("less" if isinstance(written, dict | LessThan) else "value")


def _to_kind(written: Any) -> str:
    return TAG + ("same" if isinstance(written, dict | SameAs) else "value")


Asked = Annotated[
    Annotated[LessThan, Tag(TAG + "less")] | Annotated[Plain, Tag(TAG + "value")],
    Discriminator(_where_kind),
]
Given = Annotated[
    Annotated[SameAs, Tag(TAG + "same")] | Annotated[Plain, Tag(TAG + "value")], Discriminator(_to_kind)
]


def _listed(written: object) -> object:
    return [written] if isinstance(written, str) else written


class SetField(Strict):
    """A yes/no or a choice becomes what is said."""

    field: str = Field(alias="set")
    to: Plain


class Move(Strict):
    """A number is brought to one of several levels.

    Attributes:
        field: The field.
        to: The levels, each further than the one before; shares where ``of`` is given.
        of: The fields whose sum the levels are shares of; left out, the levels are numbers.
    """

    field: str
    to: Many[WrittenAmount] = Field(min_length=1)
    of: Annotated[Many[str], BeforeValidator(_listed, json_schema_input_type=str | list[str])] = ()

    rises: ClassVar[bool] = True

    @model_validator(mode="after")
    def _in_order(self) -> Move:
        values = [one.value for one in self.to]
        if values != sorted(set(values), reverse=not self.rises):
            raise said("each level is further than the one before it")
        if any((one.per == 1) == bool(self.of) for one in self.to):
            raise said("levels are percentages where ‘of’ says of what, and plain numbers where it does not")
        return self


class Raise(Move):
    """A number rises to a level; see :class:`Move`."""

    field: str = Field(alias="raise")


class Lower(Move):
    """A number falls to a level; see :class:`Move`."""

    field: str = Field(alias="lower")
    rises: ClassVar[bool] = False


class ChangeRows(Strict):
    """Rows of a list become what is said, one after another in the order of the list.

    Attributes:
        rows_of: The list.
        where: Which rows are still to be changed; what a row does not say is counted at its least.
        to: What becomes of their columns.
        most: How many rows at most.
    """

    rows_of: str = Field(alias="change rows")
    where: dict[str, Asked] = Field(min_length=1)
    to: dict[str, Given] = Field(min_length=1)
    most: int | None = Field(None, ge=1)


class AddRows(Strict):
    """Rows are added to a list, one after another; those whose key the list has already are passed over."""

    rows_of: str = Field(alias="add rows")
    rows: Many[dict[str, Plain]] = Field(min_length=1)


_KEYS = {"set": "set", "raise": "raise", "lower": "lower", "change rows": "change", "add rows": "add"}


def _change_kind(written: Any) -> str:
    if isinstance(written, dict):
        return TAG + next((kind for key, kind in _KEYS.items() if key in written), "set")
    kinds = {"Raise": "raise", "Lower": "lower", "ChangeRows": "change", "AddRows": "add"}
    return TAG + kinds.get(type(written).__name__, "set")


Change = Annotated[
    Annotated[SetField, Tag(TAG + "set")]
    | Annotated[Raise, Tag(TAG + "raise")]
    | Annotated[Lower, Tag(TAG + "lower")]
    | Annotated[ChangeRows, Tag(TAG + "change")]
    | Annotated[AddRows, Tag(TAG + "add")],
    Discriminator(_change_kind),
]


class Cost(Strict):
    """What an action costs, in thousands of VND (*nghìn đồng*).

    Attributes:
        once: However much of it is done.
        each: For each person, row or thing that is changed.
    """

    once: int = Field(0, ge=0)
    each: int = Field(0, ge=0)


class Action(Strict):
    """One thing that can be done.

    Attributes:
        id: Its name, unique in the catalogue.
        label: What it is called.
        changes: What it changes; at most one of them by degrees, the others once and for all.
        cost: What it costs.
        days: The days from the start of work until it shows.
        lead: Who can do it, as ``catalogue.yaml`` names them.
        needs: Actions that must be taken too, unless there is nothing left of them to do.
        excludes: Actions that cannot be taken beside it.
        basis: What supports its figures.
        source: Where they come from.
        note: What a reader should know.
    """

    id: Slug
    label: Text
    changes: Many[Change] = Field(min_length=1)
    cost: Cost
    days: int = Field(ge=0)
    lead: Name
    needs: Many[Slug] = ()
    excludes: Many[Slug] = ()
    basis: Basis
    source: Many[str] = Field(min_length=1)
    note: Text | None = None

    @model_validator(mode="after")
    def _one_by_degrees(self) -> Action:
        if sum(not isinstance(one, SetField) for one in self.changes) > 1:
            raise said("only one change of an action goes by degrees; make two actions of it")
        if self.cost.each and all(isinstance(one, SetField) for one in self.changes):
            raise said("‘each’ belongs to what goes by degrees; the cost of this action is ‘once’")
        return self


class ActionFile(Strict):
    """The actions of one file."""

    actions: Many[Action] = Field(min_length=1)


class Unchangeable(Strict):
    """Fields, and columns as ``list.column``, that nobody can change, and why."""

    fields: Many[str] = Field(min_length=1)
    because: Text


class CatalogueFile(Strict):
    """What all actions of a form share (``catalogue.yaml``).

    Attributes:
        form: The form whose facts are changed.
        note: What a reader of any plan must know of the figures.
        bodies: Who can do things, by the word that actions use.
        unchangeable: What is never proposed.
    """

    form: str
    note: Text
    bodies: dict[Name, Text] = Field(min_length=1)
    unchangeable: Many[Unchangeable] = ()


@dataclass(frozen=True)
class Catalogue:
    """All actions of a form.

    Attributes:
        head: What they share.
        actions: By id, in the order of the files.
        places: Where each stands, for complaints.
    """

    head: CatalogueFile
    actions: Mapping[str, Action]
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)

    @cached_property
    def unchangeable(self) -> dict[str, Text]:
        """Why each field and column that nobody can change cannot be changed."""
        return {name: one.because for one in self.head.unchangeable for name in one.fields}

    def excluded(self) -> frozenset[frozenset[str]]:
        """Return the pairs of actions that cannot be taken together."""
        return frozenset(
            frozenset((one.id, other)) for one in self.actions.values() for other in one.excludes
        )
