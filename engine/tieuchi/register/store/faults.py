"""What goes wrong with a database, in words that say what to do.

Everything is recorded in transactions: what was not recorded whole is not recorded at all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from tieuchi.register.store.address import shown
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

_SAID = {
    "full": "the disk of the register {where} is full; nothing of this was recorded, and all that was "
    "recorded before is kept",
    "read only": "the register {where} may be read and not written; nothing was recorded",
    "locked": "someone else is writing the register {where} for too long; nothing was recorded, try again",
    "no register": "{where} is not a register; check the name, or make a new one with ‘tieuchi register "
    "init’",
    "refused": "the register {where} refuses this user or password; ask whoever runs the database",
    "no database": "the database {where} does not exist; have it created, then run ‘tieuchi register init’",
    "not allowed": "this user may not do that in the register {where} ({reason}); ask whoever runs the "
    "database",
    "unreached": "the register {where} cannot be reached: {reason}",
    "damaged": "the register {where} is damaged ({reason}); restore a backup, and check it against your last "
    "checkpoint",
    "failed": "the register {where} failed ({reason}); nothing of this was recorded",
}
_CODES = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_NOTADB: "no register",
    sqlite3.SQLITE_CANTOPEN: "unreached",
    sqlite3.SQLITE_PERM: "unreached",
    sqlite3.SQLITE_CORRUPT: "damaged",
}
"""The primary result codes of SQLite."""
_STATES = {
    "53100": "full",
    "25006": "read only",
    "55P03": "locked",
    "28P01": "refused",
    "28000": "refused",
    "3D000": "no database",
    "42501": "not allowed",
}
"""The states of PostgreSQL, by the codes of the SQL standard and its own."""
_TOLD = {"password authentication failed": "refused", " database ": "no database"}
"""What a PostgreSQL that lets nobody in says, which then comes without a code."""
_PRIMARY = 0xFF


@contextmanager
def in_words(url: URL) -> Iterator[None]:
    """Turn the errors of a database into sentences.

    Raises:
        JudgingError: In place of the database's own error.
    """
    try:
        yield
    except DBAPIError as error:
        reason = " ".join(str(error.orig).split())
        raise JudgingError(Message(_SAID[_kind(error)], where=shown(url), reason=reason)) from error


def _kind(error: DBAPIError) -> str:
    if isinstance(error.orig, sqlite3.Error):
        code = getattr(error.orig, "sqlite_errorcode", None)
        return "damaged" if code is None else _CODES.get(code & _PRIMARY, "failed")
    if (state := getattr(error.orig, "sqlstate", None)) is not None:
        return _STATES.get(state, "failed")
    told = str(error.orig)
    return next((kind for words, kind in _TOLD.items() if words in told), "unreached")
