"""A draft while it is laid over a set: where it says what, and what of it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from tieuchi.law.amendments import Amendment
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, did_you_mean

Path = tuple[str | int, ...]
Where = Callable[[Path], Place]
"""Tells where in the draft's file a path of keys stands."""
Model = TypeVar("Model", bound=BaseModel)


class Draft:
    """What a draft says of a set, where it says so, and what is wrong with it so far.

    Attributes:
        set: The set it amends.
        change: What it changes.
        add: What it adds.
        drop: The indicators it drops.
        source: What a figure of the draft is read in: the draft itself.
        where: What tells the places of its file.
        problems: What does not fit.
    """

    def __init__(self, criteria_set: CriteriaSet, amendment: Amendment, where: Where) -> None:
        self.set = criteria_set
        self.change, self.add, self.drop = amendment.change, amendment.add, amendment.drop
        self.source = (f"{amendment.title.vi} / {amendment.title.en}",)
        self.where = where
        self.problems: list[Problem] = []

    def fault(self, path: Path, message: Message) -> None:
        """Note a problem."""
        self.problems.append(Problem(self.where(path), message))

    def known(self, path: Path, unknown: Message, name: str, known: Iterable[str]) -> bool:
        """Return whether what is to be changed is there, and note it if not.

        Args:
            path: Where the draft names it.
            unknown: What is said if it is not there, with places for its ``name`` and a ``hint``.
            name: Its name.
            known: What is there.
        """
        names = list(known)
        if name in names:
            return True
        values = {**unknown.values, "name": name, "hint": did_you_mean(name, names)}
        self.fault(path, Message(unknown.text, **values))
        return False

    def new(self, path: Path, name: str, known: Iterable[str]) -> bool:
        """Return whether what is to be added is not there yet, and note it if it is."""
        if name not in known:
            return True
        self.fault(path, Message("‘{name}’ is there already; change it under ‘change’", name=name))
        return False


def updated(model: Model, changes: Mapping[str, Any], **support: Any) -> Model:
    """Return a model with the fields that are not so already, or the very model where all are.

    Args:
        model: The model.
        changes: The values of some of its fields, already checked.
        support: Further fields, which are set only where something has changed.
    """
    changed = {name: value for name, value in changes.items() if getattr(model, name) != value}
    if not changed:
        return model
    # A copy would keep what the model has computed of itself and cached.
    values = {name: getattr(model, name) for name in type(model).model_fields} | changed | support
    return type(model).model_construct(**values)
