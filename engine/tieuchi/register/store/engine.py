"""Connections to a register: each reading sees one moment, and one at a time writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from tieuchi.register.store.address import is_file
from tieuchi.register.store.faults import in_words
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

PATIENCE = 30
"""Seconds to wait for whoever else is writing, and for a server to answer."""
LOCK = 0x7469657563686921
"""The lock that writers of a register take in PostgreSQL: the letters ``tieuchi!``; one for each database."""
_BEGIN = "register_begin"
"""The option of a connection that says how its transactions begin in SQLite."""


def engine_of(url: URL) -> Engine:
    """Return what connects to a register.

    Raises:
        JudgingError: If the library for its kind of database is not installed.
    """
    if is_file(url):
        engine = create_engine(url, connect_args={"timeout": PATIENCE})
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
        return engine
    try:
        return create_engine(url, connect_args={"connect_timeout": PATIENCE})
    except ModuleNotFoundError:
        raise JudgingError(
            Message(
                'a register on PostgreSQL needs psycopg; install it with: pip install "tieuchi[postgres]"'
            )
        ) from None


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Read; what is read together is of one moment."""
    with in_words(engine.url), engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Write alone, all of it or nothing; a file is whole again afterwards, and may be copied."""
    # In PostgreSQL an agreed lock and not LOCK TABLE, which asks for more rights than adding lines should.
    with in_words(engine.url), _alone(engine) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SET LOCAL lock_timeout = '{PATIENCE}s'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        yield connection
    if is_file(engine.url):
        # The last connection that is closed moves what was written ahead into the file itself.
        engine.dispose()


def keep_ahead(engine: Engine) -> None:
    """Let readers of a file not wait for its writer (write-ahead log); the file keeps to it."""
    with in_words(engine.url), engine.connect() as connection:
        connection.execution_options(**{_BEGIN: ""}).exec_driver_sql("PRAGMA journal_mode = WAL")


def _alone(engine: Engine) -> Connection:
    """Connect to write; what is read first is as the writer before left it, and still holds at the end."""
    if is_file(engine.url):
        return engine.connect().execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
    return engine.connect().execution_options(isolation_level="READ COMMITTED")


def _set_up(connection: Any, _record: Any) -> None:
    """Leave transactions to SQLAlchemy, check foreign keys, and let a commit end once it is on the disk."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    if begin := connection.get_execution_options().get(_BEGIN, "BEGIN"):
        connection.exec_driver_sql(begin)
