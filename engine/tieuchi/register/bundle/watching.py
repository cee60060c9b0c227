"""Letting someone watch how far long work has come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Watch(Protocol):
    """Passes the items of long work on, one by one, and may tell how many there were."""

    def __call__(self, items: Iterable[Item], /) -> Iterable[Item]:
        """Return the same items."""


def unwatched(items: Iterable[Item], /) -> Iterable[Item]:
    """Return the items; nobody is told of them."""
    return items
