"""The schema of a register: making it, telling which one it is, and upgrading it, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from tieuchi.register.store.address import is_file, shown
from tieuchi.register.store.engine import keep_ahead, reading, writing
from tieuchi.register.store.tables import VERSIONS
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MIGRATIONS = Path(__file__).parent / "migrations"


def revisions() -> tuple[str, ...]:
    """Return the schemas there have been, the first first."""
    steps = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    return tuple(reversed([step.revision for step in steps]))


def revision_of(connection: Connection) -> str | None:
    """Return which schema a register has; none where there is no register."""
    context = MigrationContext.configure(connection, opts={"version_table": VERSIONS})
    return context.get_current_revision()


def create(engine: Engine) -> None:
    """Make the tables of a new register.

    Raises:
        JudgingError: If there is one already, or the file holds something else.
    """
    with writing(engine) as connection:
        if revision_of(connection) is not None:
            raise JudgingError(
                Message(
                    "there is a register at {where} already, and it stays as it is", where=shown(engine.url)
                )
            )
        if is_file(engine.url) and inspect(connection).get_table_names():
            raise JudgingError(
                Message("{where} holds other data; name a new file for the register", where=shown(engine.url))
            )
        to_revision(connection, revisions()[-1])
    if is_file(engine.url):
        keep_ahead(engine)


def upgrade(engine: Engine) -> tuple[str, str]:
    """Bring a register to the newest schema; no line and no hash changes.

    Returns:
        Which schema it had, and which it has now.

    Raises:
        JudgingError: If there is no register, or it was made by a newer version.
    """
    with writing(engine) as connection:
        before = _known(engine, revision_of(connection))
        to_revision(connection, revisions()[-1])
    return before, revisions()[-1]


def check(engine: Engine) -> None:
    """Check that a register is there and has the newest schema.

    Raises:
        JudgingError: If it is not, saying what to do.
    """
    with reading(engine) as connection:
        found = _known(engine, revision_of(connection))
    if found != revisions()[-1]:
        raise JudgingError(
            Message(
                "the register {where} was made by an earlier version of tieuchi; keep a copy, then run "
                "‘tieuchi register upgrade’, which changes no line of it",
                where=shown(engine.url),
            )
        )


def to_revision(connection: Connection, revision: str) -> None:
    """Take the steps that lead to a schema, within the transaction that is open."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, revision)


def _known(engine: Engine, found: str | None) -> str:
    if found is None:
        raise JudgingError(
            Message(
                "{where} is not a register; check the name, or make a new one with ‘tieuchi register init’",
                where=shown(engine.url),
            )
        )
    if found not in revisions():
        raise JudgingError(
            Message(
                "the register {where} was made by a newer version of tieuchi (schema {schema}); install that "
                "version",
                where=shown(engine.url),
                schema=found,
            )
        )
    return found
