"""Finding decisions by number, commune and days without reading every line.

Lines that were recorded before are read into the new table; the log itself is not touched. A later step that
gives ``decisions`` other columns makes the table anew and takes over filling it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tieuchi.register.store.finding import find_anew
from tieuchi.register.store.migrations.guarding import guard

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLE = "register_decisions"


def upgrade() -> None:
    """Create the table, fill it from the lines, and let it only grow."""
    op.create_table(
        TABLE,
        sa.Column(
            "position",
            NUMBER,
            sa.ForeignKey("register_entries.position"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("recorded", sa.String(27), nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("outcome", sa.String(10), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("holds_from", sa.String(10)),
        sa.Column("holds_to", sa.String(10)),
        sa.Column("commune", sa.Text, nullable=False),
        sa.Column("province", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("supersedes", NUMBER),
    )
    for column in ("number", "commune", "place"):
        op.create_index(f"{TABLE}_{column}", TABLE, [column])
    op.create_index(f"{TABLE}_holds_to", TABLE, ["holds_to", "holds_from"])
    op.create_index(f"{TABLE}_supersedes", TABLE, ["supersedes"], unique=True)
    find_anew(op.get_bind())
    guard(TABLE, ["position"])
