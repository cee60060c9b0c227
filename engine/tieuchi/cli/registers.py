"""What the commands share that work on a register: naming it, opening it, printing its lines."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from tieuchi.cli.common import put, put_document
from tieuchi.cli.extras import require_extra
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.register.entries import VIETNAM

if TYPE_CHECKING:
    from tieuchi.register.standing import Standing
    from tieuchi.register.store.register import Register

DEFAULT = "register.sqlite"
VARIABLE = "TIEUCHI_REGISTER"


def db_option(interface: Tongue) -> click.Option:
    """Return ``--db``, which names the register."""
    return click.Option(
        ["--db"],
        envvar=VARIABLE,
        show_envvar=True,
        default=DEFAULT,
        show_default=True,
        metavar="FILE|URL",
        help=interface.say("The register: a file, or postgresql://USER@HOST/DATABASE."),
    )


def province_option(interface: Tongue) -> click.Option:
    """Return ``--province``, which leaves out all others."""
    return click.Option(["--province"], metavar="NAME", help=interface.say("Only this province."))


def require_register(where: str) -> None:
    """Check that what a register needs is installed.

    Raises:
        JudgingError: If it is not, saying how to get it.
    """
    require_extra(*(("register", "postgres") if where.startswith("postgres") else ("register",)))


def opened(where: str, *, create: bool = False) -> Register:
    """Open a register, or make a new one.

    Raises:
        JudgingError: If it cannot be, or what it needs is not installed.
    """
    require_register(where)
    from tieuchi.register.store.register import open_register  # noqa: PLC0415 - it needs the extra

    return open_register(where, create=create)


def put_lines(register: Register, lines: Iterable[Standing], title: str, fmt: str, tongue: Tongue) -> None:
    """Print lines of a register as a table or as JSON, with the register they stand in."""
    from tieuchi.present.decisions import decisions_table, head_line  # noqa: PLC0415 - it needs the extra
    from tieuchi.present.decisions_data import as_json  # noqa: PLC0415 - it needs the extra

    head, found = register.head, tuple(lines)
    if fmt == "json":
        put(as_json(register.where, head, found))
        return
    blocks: list[Block] = [Heading(title, 1)]
    if found:
        blocks.append(decisions_table(found, tongue))
    blocks.append(Line(tongue.say("Lines shown: {count}", count=len(found))))
    put_document([*blocks, head_line(register.where, head, tongue)], fmt, title, tongue)


def today() -> date:
    """Return the day it is in Vietnam, wherever this machine stands."""
    return datetime.now(UTC).astimezone(VIETNAM).date()
