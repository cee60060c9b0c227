"""Triggers that refuse to change or delete anything, so that no slip of a program or a hand can."""

from __future__ import annotations

from collections.abc import Sequence

from alembic import op

REFUSAL = "nothing in the register is ever changed or deleted"
_FUNCTION = f"""
CREATE FUNCTION register_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation'; END $$
"""


def guard_database() -> None:
    """Create what the triggers of PostgreSQL call."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_FUNCTION)


def guard(table: str, key: Sequence[str]) -> None:
    """Let a table only grow.

    Args:
        table: The table.
        key: The columns of its primary key; SQLite would else put a row in the place of another of that key.
    """
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f'CREATE TRIGGER {table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}" '
            "FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()"
        )
        return
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f'CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON "{table}" '
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )
    same = " AND ".join(f'"{column}" = NEW."{column}"' for column in key)
    there = f'EXISTS (SELECT 1 FROM "{table}" WHERE {same})'  # noqa: S608 - names of our own
    op.execute(
        f'CREATE TRIGGER {table}_no_replace BEFORE INSERT ON "{table}" WHEN {there} '
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )
