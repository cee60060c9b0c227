"""Lines as a register keeps them, and reading the tree over them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection, select

from tieuchi.register.entries import Entry
from tieuchi.register.log.tree import StoredNode, leaf_hash
from tieuchi.register.store.tables import ENTRIES, NODES
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Kept:
    """A line of a register.

    Attributes:
        position: Its place, from 0.
        leaf: Its bytes, as they were recorded.
    """

    position: int
    leaf: bytes

    @cached_property
    def entry(self) -> Entry:
        """What it says.

        Raises:
            JudgingError: If the bytes are no line of a register.
        """
        try:
            return Entry.of(self.leaf)
        except ValueError:
            raise JudgingError(
                Message(
                    "line {position} of the register cannot be read; ‘tieuchi register verify’ tells more",
                    position=self.position,
                )
            ) from None

    @property
    def hash(self) -> bytes:
        """Its hash as a leaf of the tree."""
        return leaf_hash(self.leaf)


def stored_nodes(connection: Connection) -> StoredNode:
    """Return what reads the hash of a complete subtree; a leaf's stands with its line.

    It raises KeyError where the register has no such subtree.
    """

    def node(level: int, index: int) -> bytes:
        query = (
            select(NODES.c.hash).where(NODES.c.level == level, NODES.c.index == index)
            if level
            else select(ENTRIES.c.leaf_hash).where(ENTRIES.c.position == index)
        )
        found = connection.execute(query).scalar()
        if found is None:
            raise KeyError(level, index)
        return bytes(found)

    return node
