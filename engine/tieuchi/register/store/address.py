"""Where a register lies, as it is written: the path of a file, or the URL of a database."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, nfc

_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
"""The driver by which each kind of database is reached; whoever names one in the URL need not know it."""


def address(written: str) -> URL:
    """Return the URL of a register.

    Raises:
        JudgingError: If it is a URL of something else.
    """
    if "://" not in written:
        return URL.create(_DRIVERS["sqlite"], database=os.path.expanduser(written))
    try:
        url = make_url(written)
    except (ArgumentError, ValueError):
        url = None
    kind = "" if url is None else url.drivername.partition("+")[0]
    if url is None or kind not in _DRIVERS or not url.database:
        raise JudgingError(
            Message(
                "‘{written}’ is no register; write the path of a file such as register.sqlite, or "
                "postgresql://USER@HOST/DATABASE",
                written=shown(url) if url is not None else written.partition("://")[0] + "://…",
            )
        )
    return url.set(drivername=_DRIVERS[kind])


def is_file(url: URL) -> bool:
    """Return whether the register is a file."""
    return url.get_backend_name() == "sqlite"


def file_of(url: URL) -> Path:
    """Return the file of a register that is one."""
    database = url.database or ""
    return Path(database.removeprefix("file:") if "uri" in url.query else database)


def shown(url: URL) -> str:
    """Return where a register lies, as messages say it: never with the password."""
    if is_file(url):
        return nfc(str(file_of(url)))
    return url.set(drivername=url.get_backend_name(), query={}).render_as_string(hide_password=True)
