"""The tables of a register, as the newest schema has them.

``entries``, ``objects``, ``nodes`` and ``checkpoints`` are the register itself; nothing in them is ever
changed or deleted, and both databases refuse to. ``decisions`` is only a reading of the entries for finding
them: what it says stands in their bytes, and from those it can be made anew.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    cast,
)

PREFIX = "register_"
"""Before the name of every table, as an office's database may hold more than the register."""
VERSIONS = f"{PREFIX}schema"
"""The table that says which schema this is."""
NAMES = {"pk": "%(table_name)s_pkey", "ix": "%(table_name)s_%(column_0_name)s", "fk": "%(table_name)s_fkey"}
Number = BigInteger().with_variant(Integer(), "sqlite")

Instant = String(27)
"""An instant as lines write it, which sorts as time does."""
Day = String(10)
"""A day, written 2024-05-31."""


class Bytes(TypeDecorator[bytes]):
    """Bytes, also where someone has put a text in their place, as SQLite lets them; the hash then tells."""

    impl = LargeBinary
    cache_ok = True

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """Return what is read."""
        return cast(column, LargeBinary)


METADATA = MetaData(naming_convention=NAMES)

ENTRIES = Table(
    f"{PREFIX}entries",
    METADATA,
    Column("position", Number, primary_key=True, autoincrement=False),
    Column("recorded", Instant, nullable=False),
    Column("leaf", Bytes, nullable=False),
    Column("leaf_hash", Bytes, nullable=False),
)
OBJECTS = Table(
    f"{PREFIX}objects",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("bytes", Bytes, nullable=False),
)
NODES = Table(
    f"{PREFIX}nodes",
    METADATA,
    Column("level", SmallInteger, primary_key=True, autoincrement=False),
    Column("index", Number, primary_key=True, autoincrement=False),
    Column("hash", Bytes, nullable=False),
)
CHECKPOINTS = Table(
    f"{PREFIX}checkpoints",
    METADATA,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("size", Number, nullable=False),
    Column("recorded", Instant, nullable=False),
    Column("note", Text, nullable=False),
)
DECISIONS = Table(
    f"{PREFIX}decisions",
    METADATA,
    Column("position", Number, ForeignKey(ENTRIES.c.position), primary_key=True, autoincrement=False),
    Column("recorded", Instant, nullable=False),
    Column("number", Text, nullable=False),
    Column("outcome", String(10), nullable=False),
    Column("date", Day, nullable=False),
    Column("holds_from", Day),
    Column("holds_to", Day),
    Column("commune", Text, nullable=False),
    Column("province", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("supersedes", Number),
    Index(None, "number"),
    Index(None, "commune"),
    Index(None, "place"),
    Index(None, "holds_to", "holds_from"),
    Index(None, "supersedes", unique=True),
)
