"""The log: lines as they are hashed, what they rest on, the tree over them, and checkpoints."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tieuchi.register.store.migrations.guarding import guard, guard_database

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables of the log."""
    op.create_table(
        "register_entries",
        sa.Column("position", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("recorded", sa.String(27), nullable=False),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
        sa.Column("leaf_hash", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "register_objects",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "register_nodes",
        sa.Column("level", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("index", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "register_checkpoints",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("recorded", sa.String(27), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )
    guard_database()
    guard("register_entries", ["position"])
    guard("register_objects", ["sha256"])
    guard("register_nodes", ["level", "index"])
    guard("register_checkpoints", ["number"])
